Feature: Making chips where advanced-node chips are made
  15 CFR 744.23(a)(2). Any item, down to EAR99, needs a licence when it will be used to make ICs at a facility in Macau or a
  Country Group D:5 country where advanced-node ICs are made; tools and materials of Category 3 also where nobody knows.

  @15-CFR-744.23(a)(2)(i)
  Scenario: A process chemical for wafer processing at a Chinese 7 nm fab
    Given an export from the United States to China on 2025-06-01
    And the end user is "Unlisted Fab" in China
    And the item is a process chemical, classified EAR99
    And it is of US origin
    And it will be used to make ICs at a facility in China where logic is made at 7 nm
    When the shipment is checked
    Then it is held, for a licence is required
    And the reasons cite "15 CFR 744.23(a)(2)(i)"
    And applications are reviewed with a presumption of denial
    And nothing is asked for

  @15-CFR-744.23(a)(2)(i)
  Scenario: A chair for the canteen of the same fab
    Given an export from the United States to China on 2025-06-01
    And the end user is "Unlisted Fab" in China
    And the item is a canteen chair, classified EAR99
    And it is of US origin
    When the shipment is checked
    Then it may ship, for no licence is required
    And nothing is asked for

  @15-CFR-744.23(a)(2)(i)
  Scenario Outline: What makes a fab one of advanced-node chips
    Given an export from the United States to China on <day>
    And the end user is "Unlisted Fab" in China
    And the item is a process chemical, classified EAR99
    And it is of US origin
    And it will be used to make ICs at a facility in China where <what>
    When the shipment is checked
    Then <outcome>

    Examples: logic and NAND
      | day        | what                                                  | outcome                                 |
      | 2025-06-01 | logic is made at 16 nm                                | it is held, for a licence is required   |
      | 2025-06-01 | logic is made at 28 nm and transistors are planar     | it may ship, for no licence is required |
      | 2025-06-01 | logic is made at 28 nm                                | it may ship, for no licence is required |
      | 2025-06-01 | logic is made at 22 nm and transistors are non-planar | it is held, for a licence is required   |
      | 2025-06-01 | logic is made at 22 nm and transistors are planar     | it may ship, for no licence is required |
      | 2025-06-01 | NAND has 128 layers                                   | it is held, for a licence is required   |
      | 2025-06-01 | NAND has 127 layers                                   | it may ship, for no licence is required |
      | 2025-06-01 | advanced-node ICs are made                            | it is held, for a licence is required   |
      | 2025-06-01 | no advanced-node ICs are made                         | it may ship, for no licence is required |

    Examples: DRAM, as the criterion changed
      | day        | what                                   | outcome                                 |
      | 2022-10-07 | DRAM has a half pitch of 18 nm         | it is held, for a licence is required   |
      | 2022-10-07 | DRAM has a half pitch of 19 nm         | it may ship, for no licence is required |
      | 2024-12-30 | DRAM has a half pitch of 18 nm         | it is held, for a licence is required   |
      | 2024-12-31 | DRAM has a half pitch of 18 nm         | it may ship, for no licence is required |
      | 2024-12-30 | DRAM has a cell area of 0.0018 um2     | it may ship, for no licence is required |
      | 2024-12-31 | DRAM has a cell area of 0.0018 um2     | it is held, for a licence is required   |
      | 2025-01-15 | DRAM has a cell area of 0.0019 um2     | it may ship, for no licence is required |
      | 2025-01-16 | DRAM has a cell area of 0.0025 um2     | it is held, for a licence is required   |
      | 2025-01-16 | DRAM has a cell area of 0.0026 um2     | it may ship, for no licence is required |
      | 2025-01-15 | DRAM has a density of 0.28 Gb/mm2      | it may ship, for no licence is required |
      | 2025-01-16 | DRAM has a density of 0.21 Gb/mm2      | it is held, for a licence is required   |
      | 2025-01-16 | DRAM has a density of 0.20 Gb/mm2      | it may ship, for no licence is required |
      | 2025-01-16 | DRAM has 3001 vias a die               | it is held, for a licence is required   |
      | 2025-01-16 | DRAM has 3000 vias a die               | it may ship, for no licence is required |

  @15-CFR-744.23(a)(2)(i)
  Scenario Outline: Where the fab stands, and since when
    Given an export from the United States to <country> on <day>
    And the end user is "Unlisted Fab" in <country>
    And the item is a process chemical, classified EAR99
    And it is of US origin
    And it will be used to make ICs at a facility in <country> where NAND has 128 layers
    When the shipment is checked
    Then <outcome>

    Examples:
      | country   | day        | outcome                                 |
      | China     | 2022-10-06 | it may ship, for no licence is required |
      | China     | 2022-10-07 | it is held, for a licence is required   |
      | Hong Kong | 2022-10-07 | it is held, for a licence is required   |
      | Macau     | 2023-01-16 | it may ship, for no licence is required |
      | Macau     | 2023-01-17 | it is held, for a licence is required   |
      | Iraq      | 2023-11-16 | it may ship, for no licence is required |
      | Iraq      | 2023-11-17 | it is held, for a licence is required   |
      | Taiwan    | 2025-06-01 | it may ship, for no licence is required |

  @15-CFR-744.23(a)(2)(i)
  Scenario: Goods for Macau that were on their way when it was added
    Given an export from the United States to Macau on 2023-02-10
    And loading was done on 2023-01-10
    And the end user is "Unlisted Fab" in Macau
    And the item is a process chemical, classified EAR99
    And it is of US origin
    And it will be used to make ICs at a facility in Macau where NAND has 128 layers
    When the shipment is checked
    Then it may ship, for no licence is required
    When the same shipment is checked as of 2023-02-17
    Then it is held, for a licence is required

  @15-CFR-744.23(a)(5)
  Scenario: A test handler for a plant that only assembles and tests
    Given an export from the United States to China on 2025-06-01
    And the end user is "Unlisted OSAT" in China
    And the item is an IC test handler, classified EAR99
    And it is of US origin
    And it will be used to make ICs at a facility in China where only assembly and advanced-node ICs are made
    When the shipment is checked
    Then it may ship, for no licence is required

  @15-CFR-744.23(a)(2)(ii)
  Scenario Outline: Tools and gloves for a fab whose node nobody knows
    Given an export from the United States to China on 2025-06-01
    And the end user is "Unlisted Fab" in China
    And the item is a thing for the fab, classified <eccn>
    And it is of US origin
    And it will be used to make ICs at a facility in China where <what>
    When the shipment is checked
    Then <outcome>

    Examples:
      | eccn    | what                                              | outcome                                 |
      | 3B991   | nobody knows the node                             | it is held, for a licence is required   |
      | 3C992   | nobody knows the node                             | it is held, for a licence is required   |
      | EAR99   | nobody knows the node                             | it may ship, for no licence is required |
      | 3A991.p | nobody knows the node                             | it may ship, for no licence is required |
      | 3B991   | logic is made at 28 nm                            | it may ship, for no licence is required |
      | 3B991   | no advanced-node ICs are made                     | it may ship, for no licence is required |
      | 3B991   | logic is made at 22 nm                            | it is held, for a licence is required   |
      | 3B991   | logic is made at 22 nm and transistors are planar | it may ship, for no licence is required |
      | 3B991   | NAND has 96 layers                                | it may ship, for no licence is required |
      | 3B991   | DRAM has a half pitch of 25 nm                    | it is held, for a licence is required   |

  @15-CFR-744.23(a)(2)(ii)
  Scenario: A glove for a fab of which it is said that the node is not known
    Given an export from the United States to China on 2025-06-01
    And the end user is "Unlisted Fab" in China
    And the item is a cleanroom glove, classified EAR99
    And it is of US origin
    And the request also states /end_use/facility as {"country": "CN", "advanced_node": null}
    When the shipment is checked
    Then it is held, for facts are missing
    And the question is asked: "Are advanced-node ICs produced in the building?"

  @15-CFR-744.23(a)(2)(iii)
  Scenario Outline: Chip-design software for advanced-node chips
    Given an export from the United States to China on <day>
    And the end user is "Unlisted Design House" in China
    And the item is an ECAD tool, classified 3D991
    And it is software
    And it is of US origin
    And it is for designing advanced-node ICs
    When the shipment is checked
    Then <outcome>

    Examples:
      | day        | outcome                                 |
      | 2024-12-01 | it may ship, for no licence is required |
      | 2024-12-02 | it is held, for a licence is required   |

  @15-CFR-744.23(a)(2)(iv)
  Scenario: A footnote 5 entity is for the Entity List alone
    Given an export from the United States to China on 2025-06-01
    And the end user is "Unknown Fab" in China
    And "Unknown Fab" is known to be on the EL list with footnote 5
    And the item is a process chemical, classified EAR99
    And it is of US origin
    And it will be used to make ICs at a facility in China where logic is made at 7 nm
    When the shipment is checked
    Then it is held, for a licence is required
    And the reasons cite "15 CFR 744.11(a)"
    And no reason cites "15 CFR 744.23(a)(2)(i)"

  @15-CFR-744.23(d)(2)
  Scenario: A fab of a Korean company in China is looked on with favour
    Given an export from the United States to China on 2026-06-01
    And the end user is "Example Memory (China)" in China
    And "Example Memory (China)" is headquartered in South Korea
    And the item is a process chemical, classified EAR99
    And it is of US origin
    And it will be used to make ICs at a facility in China where NAND has 176 layers
    When the shipment is checked
    Then it is held, for a licence is required
    And applications are reviewed with a presumption of approval

  @15-CFR-744.23(d)(2)
  Scenario Outline: A fab of a Korean company that is owned, by way of others, from China
    Given an export from the United States to China on 2026-06-01
    And the end user is "Example Memory (China)" in China
    And "Example Memory (China)" is headquartered in South Korea
    And the item is a process chemical, classified EAR99
    And it is of US origin
    And it will be used to make ICs at a facility in China where NAND has 176 layers
    And the request also states /parties/1/owners as <owners>
    When the shipment is checked
    Then it is held, for a licence is required
    And applications are reviewed with a <policy>

    Examples: Who owns more than half, link by link and by several ways
      | owners                                                                                                                                                                            | policy                 |
      | [{"name": "Hanse", "country": "DE", "percent": 100}]                                                                                                                              | presumption of approval |
      | [{"name": "Hanse", "country": "DE", "percent": 60, "owners": [{"name": "Top", "country": "CN", "percent": 51}]}]                                                                    | presumption of denial   |
      | [{"name": "Hanse", "country": "DE", "percent": 60, "owners": [{"name": "Top", "country": "CN", "percent": 50}]}]                                                                    | presumption of approval |
      | [{"name": "Hanse", "country": "DE", "percent": 50, "owners": [{"name": "Top", "country": "CN", "percent": 51}]}]                                                                    | presumption of approval |
      | [{"name": "Hanse", "country": "DE", "percent": 30, "owners": [{"name": "Top", "country": "CN", "percent": 51}]}, {"name": "Top", "country": "CN", "percent": 21}]                    | presumption of denial   |
      | [{"name": "One", "country": "CN", "percent": 40}, {"name": "Two", "country": "CN", "percent": 40}]                                                                                  | presumption of approval |
      | [{"name": "Hanse", "country": "DE", "percent": 60, "owners": [{"name": "Mid", "country": "FR", "percent": 80, "owners": [{"name": "Top", "country": "MO", "percent": 51}]}]}]         | presumption of denial   |

  @15-CFR-744.23(a)(2)(ii)
  Scenario Outline: A tool for a fab whose node nobody knows: where it stands, and since when
    Given an export from the United States to <country> on <day>
    And the end user is "Unlisted Fab" in <country>
    And the item is a wafer prober, classified 3B992
    And it is of US origin
    And it will be used to make ICs at a facility in <country> where nobody knows the node
    When the shipment is checked
    Then <outcome>

    Examples:
      | country   | day        | outcome                                 |
      | China     | 2022-10-06 | it may ship, for no licence is required |
      | China     | 2022-10-07 | it is held, for a licence is required   |
      | Hong Kong | 2022-10-06 | it may ship, for no licence is required |
      | Hong Kong | 2022-10-07 | it is held, for a licence is required   |
      | Macau     | 2023-01-16 | it may ship, for no licence is required |
      | Macau     | 2023-01-17 | it is held, for a licence is required   |
      | Iraq      | 2023-11-16 | it may ship, for no licence is required |
      | Iraq      | 2023-11-17 | it is held, for a licence is required   |
      | Vietnam   | 2023-11-17 | it may ship, for no licence is required |
