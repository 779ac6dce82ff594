Feature: A licence in hand
  15 CFR 750.7. It covers what it names: items, parties, destination, quantity and value, within its dates, conditions met.

  @15-CFR-750.7
  Scenario Outline: An FPGA to China under a licence
    Given an export from the United States to China on 2025-06-01
    And the end user is "Kunde Nord" in China
    And the item is an FPGA, classified 3A001.a.7
    And it is of US origin
    And the request also states /items/0/quantity as 5
    And the request also states /authorizations as [{"kind": "license", "number": "D1234567", "status": "valid", "valid_from": "2025-01-01", "valid_until": "2028-12-31", "conditions_met": true<more>}]
    When the shipment is checked
    Then <outcome>

    Examples:
      | more                                                           | outcome                               |
      |                                                                | it may ship, for a licence covers it  |
      | , "items": ["i1"], "parties": ["p1"]                           | it may ship, for a licence covers it  |
      | , "parties": ["p0"]                                            | it is held, for a licence is required |
      | , "destination_countries": ["IN"]                              | it is held, for a licence is required |
      | , "quantity_remaining": 5                                      | it may ship, for a licence covers it  |
      | , "quantity_remaining": 4                                      | it is held, for a licence is required |
      | , "holder": "p1"                                               | it is held, for a licence is required |
      | , "revoked_on": "2025-06-01"                                   | it is held, for a licence is required |

  @15-CFR-750.7
  Scenario Outline: Its days and its status
    Given an export from the United States to China on 2025-06-01
    And the end user is "Kunde Nord" in China
    And the item is an FPGA, classified 3A001.a.7
    And it is of US origin
    And a licence D1234567 <status> from <since> to <until>
    When the shipment is checked
    Then <outcome>

    Examples:
      | status    | since      | until      | outcome                               |
      | valid     | 2025-06-01 | 2025-06-01 | it may ship, for a licence covers it  |
      | valid     | 2025-06-02 | 2028-12-31 | it is held, for a licence is required |
      | valid     | 2025-01-01 | 2025-05-31 | it is held, for a licence is required |
      | suspended | 2025-01-01 | 2028-12-31 | it is held, for a licence is required |
      | expired   | 2025-01-01 | 2025-06-01 | it may ship, for a licence covers it  |

  @15-CFR-750.7
  Scenario: Whether the conditions are met was not said
    Given an export from the United States to China on 2025-06-01
    And the end user is "Kunde Nord" in China
    And the item is an FPGA, classified 3A001.a.7
    And it is of US origin
    And the request also states /authorizations as [{"kind": "license", "number": "D1234567", "status": "valid"}]
    When the shipment is checked
    Then it is held, for a licence is required
