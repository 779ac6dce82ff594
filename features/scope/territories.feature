Feature: Territories that the Country Chart does not list
  15 CFR 738.3(b): a territory has the licensing treatment of the country it belongs to. Puerto Rico and the other territories of the
  United States are the United States (772.1).

  @15-CFR-738.3(b)
  Scenario Outline: A controlled chip
    Given an export from the United States to <place> on 2026-03-02
    And the end user is "Harbour Instruments" in <place>
    And the request also states /destination_country as "<code>"
    And the item is an amplifier, classified 3A001.b.2
    And it is of US origin
    When the shipment is checked
    Then <outcome>

    Examples: as their countries
      | place          | code | outcome                                 |
      | France         | GF   | it is held, for a licence is required   |
      | Denmark        | GL   | it is held, for a licence is required   |
      | Norway         | SJ   | it is held, for a licence is required   |
      | United Kingdom | KY   | it may ship, for no licence is required |
      | Australia      | CX   | it may ship, for no licence is required |

    Examples: within the United States
      | place         | code | outcome                                 |
      | United States | PR   | it may ship, for no licence is required |
      | United States | GU   | it may ship, for no licence is required |

    Examples: places of which the chart says nothing
      | place       | code | outcome                                  |
      | New Zealand | AQ   | it is held, for a person must look at it |
      | Israel      | PS   | it is held, for a person must look at it |
      | New Zealand | CK   | it is held, for a person must look at it |

  @15-CFR-738.3(b)
  Scenario Outline: What needs no licence to nearly everywhere
    Given an export from the United States to Israel on 2026-03-02
    And the end user is "Harbour Instruments" in Israel
    And the request also states /destination_country as "<code>"
    And the item is a microcontroller, classified <eccn>
    And it is of US origin
    When the shipment is checked
    Then it may ship, for no licence is required

    Examples:
      | code | eccn  |
      | PS   | EAR99 |
      | PS   | 3A991 |
      | AQ   | EAR99 |

  @15-CFR-738.3(b) @15-CFR-742.6(a)(6)(iii)
  Scenario: The answer says as what the place was read
    Given an export from the United States to France on 2026-03-02
    And the end user is "Cayenne Calcul" in France
    And the request also states /destination_country as "GF"
    And the item is an amplifier, classified 3A001.b.2
    And it is of US origin
    When the shipment is checked
    Then it is held, for a licence is required
    And the summary says "to France"
