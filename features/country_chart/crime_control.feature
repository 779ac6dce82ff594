Feature: Crime control of computers
  15 CFR 742.7(a)(1) names computers of 4A003, and the software and technology for them, for computerised fingerprint equipment
  alone. Nothing in a request asks for that use; its words tell.

  @15-CFR-742.7(a)(1)
  Scenario Outline: Equipment that links computers, for Mexico
    Given an export from the United States to Mexico on 2025-08-01
    And the purchaser and end user is "Monterrey Datos" in Mexico
    And the item is a <thing>, classified 4A003.g
    And it is of US origin
    When the shipment is checked
    Then it may ship, for no licence is required

    Examples:
      | thing                                |
      | cluster switch                       |
      | cluster switch for fingerprint files |

  @15-CFR-742.7(a)(1) @15-CFR-740.7
  Scenario Outline: A fast computer for Brazil under APP
    Given an export from the United States to Brazil on 2025-08-01
    And the purchaser and end user is "Campinas Dados" in Brazil
    And the item is a <thing>, classified 4A003.b
    And it is of US origin
    And License Exception APP is claimed, all conditions met
    When the shipment is checked
    Then <outcome>

    Examples:
      | thing                         | outcome                                        |
      | cluster computer              | it may ship, for a license exception covers it |
      | fingerprint matching computer | it is held, for a licence is required          |
      | finger-print search cluster   | it is held, for a licence is required          |

  @15-CFR-742.7(a)(1)
  Scenario: The use tells too
    Given an export from the United States to Brazil on 2025-08-01
    And the purchaser and end user is "Campinas Dados" in Brazil
    And the item is a cluster computer, classified 4A003.b
    And it is of US origin
    And the request also states /end_use/description as "searching the fingerprint register"
    And License Exception APP is claimed, all conditions met
    When the shipment is checked
    Then it is held, for a licence is required
    And the reasons cite "15 CFR 742.7(a)(1)"

  @15-CFR-742.7(a)(1)
  Scenario: That it is for nothing of the kind is an assumption, and is shown
    Given an export from the United States to Brazil on 2025-08-01
    And the purchaser and end user is "Campinas Dados" in Brazil
    And the item is a cluster computer, classified 4A003.b
    And it is of US origin
    And License Exception APP is claimed, all conditions met
    When the shipment is checked
    Then it rests on the assumption that "item.for_fingerprint_equipment" is no

  @15-CFR-742.7(a)(1) @15-CFR-740.6
  Scenario Outline: Software under TSR
    Given an export from the United States to Brazil on 2025-08-01
    And the purchaser and end user is "Campinas Dados" in Brazil
    And the item is a <thing>, classified 4D001
    And it is software
    And the request also states /items/0/for_eccns as <for>
    And it is of US origin
    And License Exception TSR is claimed, all conditions met
    When the shipment is checked
    Then <outcome>

    Examples:
      | thing                      | for         | outcome                                        |
      | build tool                 | ["4A003.b"] | it may ship, for a license exception covers it |
      | fingerprint matching code  | ["4A003.b"] | it is held, for a licence is required          |
      | fingerprint display driver | ["4A003.g"] | it may ship, for a license exception covers it |

  @15-CFR-742.4(a)(1)
  Scenario Outline: Technology for computers of 4A090 is not controlled for national security
    Given an export from the United States to Germany on 2026-03-02
    And the purchaser and end user is "Widerstand Rechner GmbH" in Germany
    And the item is a drawing, classified 4E001
    And it is technology
    And the request also states /items/0/for_eccns as <for>
    And it is of US origin
    When the shipment is checked
    Then <outcome>

    Examples:
      | for         | outcome                                 |
      | ["4A090.b"] | it may ship, for no licence is required |
      | ["4A004"]   | it is held, for a licence is required   |
