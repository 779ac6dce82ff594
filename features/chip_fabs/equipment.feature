Feature: Chip-making equipment, and what it is made of
  15 CFR 742.4(a)(4), 742.6(a)(6)(i)(A): listed equipment to Macau and D:5. 744.23(a)(4): items for making such equipment.

  @15-CFR-742.4(a)(4) @15-CFR-742.6(a)(6)(i)(A)
  Scenario Outline: A dry etcher, by day and destination
    Given an export from the United States to <country> on <day>
    And the end user is "Unlisted Fab" in <country>
    And the item is a dry etcher, classified <eccn>
    And it is of US origin
    When the shipment is checked
    Then <outcome>

    Examples:
      | country | day        | eccn       | outcome                                 |
      | China   | 2024-06-01 | 3B001.c.2  | it is held, for a licence is required   |
      | China   | 2025-06-01 | 3B001.c.2  | it is held, for a licence is required   |
      | Macau   | 2025-06-01 | 3B001.c.2  | it is held, for a licence is required   |
      | Taiwan  | 2025-06-01 | 3B001.c.2  | it may ship, for no licence is required |
      | Taiwan  | 2025-06-01 | 3B001.c    | it is held, for facts are missing       |
      | Taiwan  | 2024-09-05 | 3B001.c    | it may ship, for no licence is required |
      | Germany | 2025-06-01 | 3B001.e    | it may ship, for no licence is required |
      | China   | 2025-06-01 | 3B993      | it may ship, for no licence is required |

  @15-CFR-742.6(a)(6)
  Scenario Outline: 3B090 of the first rules
    Given an export from the United States to <country> on <day>
    And the end user is "Unlisted Fab" in <country>
    And the item is a deposition tool, classified 3B090
    And it is of US origin
    When the shipment is checked
    Then <outcome>

    Examples:
      | country | day        | outcome                               |
      | China   | 2022-10-07 | it is held, for a licence is required |
      | Macau   | 2023-01-17 | it is held, for a licence is required |

  @15-CFR-742.4(a)(4)(ii) @15-CFR-734.9(k)
  Scenario Outline: A foreign etcher with a chip from a plant of US technology
    Given an export from abroad from <origin> to China on <day>
    And the end user is "Unlisted Fab" in China
    And the item is a dry etcher, classified 3B001.c.2
    And it was made in <origin>
    And 0 % of its value is controlled US content
    And it is the direct product of 3D992, 3E992
    And <origin> <too> it too
    When the shipment is checked
    Then <outcome>

    Examples:
      | origin      | too              | day        | outcome                               |
      | South Korea | does not control | 2025-03-01 | it is held, for a licence is required |
      | South Korea | controls         | 2025-03-01 | it may ship                           |
      | Japan       | does not control | 2025-03-01 | it may ship                           |
      | South Korea | does not control | 2024-12-30 | it may ship                           |
      | South Korea | does not control | 2024-12-31 | it is held, for a licence is required |

  @15-CFR-742.4(a)(4)(ii)
  Scenario: A Japanese exporter with a Chinese parent
    Given an export from abroad from Japan to China on 2025-03-01
    And "Example Exporter Inc." is headquartered in Japan, its ultimate parent in China
    And the end user is "Unlisted Fab" in China
    And the item is a dry etcher, classified 3B001.c.2
    And it was made in Japan
    And 0 % of its value is controlled US content
    And it is the direct product of 3D992, 3E992
    And Japan controls it too
    When the shipment is checked
    Then it is held, for a licence is required
    And the reasons cite "15 CFR 742.4(a)(4)"

  @15-CFR-742.4(a)(4)(ii)(C)
  Scenario Outline: Equivalent controls take the same review policy too, which nobody states: the answer says so
    Given an export from abroad from <country> to China on 2025-03-01
    And the exporter is "Example Exporter" in <country>
    And "Example Exporter" is headquartered in <country>
    And the end user is "Unlisted Fab" in China
    And the item is a dry etcher, classified 3B001.c.2
    And it was made in <country>
    And 0 % of its value is controlled US content
    And it is the direct product of 3D992, 3E992
    And <country> controls it too
    When the shipment is checked
    Then it may ship, for no licence is required
    And <condition>

    Examples: Japan is excluded by name, whatever its policy
      | country     | condition                                                         |
      | South Korea | a condition says "applies the same licence review policy as the"  |
      | Japan       | no condition is made                                              |

  @15-CFR-742.4(a)(4)(ii)
  Scenario: A US-origin etcher from Japan never has the exclusion
    Given a reexport from Japan to China on 2025-03-01
    And the end user is "Unlisted Fab" in China
    And the item is a dry etcher, classified 3B001.c.2
    And it is of US origin
    And Japan controls it too
    When the shipment is checked
    Then it is held, for a licence is required
    And the reasons cite "15 CFR 742.4(a)(4)"

  @15-CFR-742.4(a)(4)(ii)(A)
  Scenario: Technology for an etcher released to a Chinese engineer in the United States
    Given a deemed export from the United States on 2025-06-01
    And the end user is "Chinese Engineer" in the United States
    And "Chinese Engineer" is a citizen of China
    And the item is a tool drawing, classified 3E992
    And it is technology for 3B001.d
    And it is of US origin
    When the shipment is checked
    Then it may ship, for no licence is required

  @15-CFR-744.23(a)(4)(i)
  Scenario Outline: A part for a Chinese toolmaker
    Given an export from the United States to China on <day>
    And the end user is "Unlisted Toolmaker" in China
    And the item is a valve controller, classified <eccn>
    And it is of US origin
    And it is for making semiconductor manufacturing equipment
    And the request also states /end_use/sme_eccns as ["<tool>"]
    When the shipment is checked
    Then <outcome>

    Examples:
      | day        | eccn    | tool      | outcome                                 |
      | 2025-06-01 | 3A991.p | 3B001.c   | it is held, for a licence is required   |
      | 2025-06-01 | EAR99   | 3B001.c   | it may ship, for no licence is required |
      | 2025-06-01 | 3A991.p | 3B001.g   | it may ship, for no licence is required |
      | 2025-06-01 | 3A991.p | 3B993     | it is held, for a licence is required   |
      | 2022-10-06 | EAR99   | 3B001.c   | it may ship, for no licence is required |
      | 2022-10-07 | EAR99   | 3B001.c   | it is held, for a licence is required   |
      | 2023-11-16 | EAR99   | 3B001.c   | it is held, for a licence is required   |
      | 2023-11-17 | EAR99   | 3B001.c   | it may ship, for no licence is required |

  @15-CFR-744.23(a)(4)(ii)
  Scenario Outline: A part for a toolmaker in Singapore
    Given an export from the United States to Singapore on <day>
    And the end user is "Unlisted Toolmaker" in Singapore
    And "Unlisted Toolmaker" is headquartered in Singapore, its ultimate parent in <parent>
    And the item is a valve controller, classified 3A991.p
    And it is of US origin
    And it is for making semiconductor manufacturing equipment
    And the request also states /end_use/sme_eccns as ["3B001.c"]
    When the shipment is checked
    Then <outcome>

    Examples:
      | day        | parent    | outcome                                 |
      | 2025-06-01 | China     | it is held, for a licence is required   |
      | 2025-06-01 | Singapore | it may ship, for no licence is required |
      | 2024-12-01 | China     | it may ship, for no licence is required |
      | 2024-12-02 | China     | it is held, for a licence is required   |

  @15-CFR-748.15
  Scenario Outline: A tool part for a validated end user
    Given an export from the United States to China on <day>
    And the end user is "SK hynix Semiconductor (China) Ltd., Wuxi" in China
    And "SK hynix Semiconductor (China) Ltd., Wuxi" is headquartered in South Korea
    And the item is a wafer tool part, classified 3B001.c.2
    And it is of US origin
    And the request also states /authorizations as [{"kind": "veu", "holder": "p1", "items": ["i1"], "conditions_met": true}]
    When the shipment is checked
    Then <outcome>

    Examples:
      | day        | outcome                                        |
      | 2025-12-30 | it may ship, for a license exception covers it |
      | 2025-12-31 | it is held, for a licence is required          |

  @15-CFR-742.4(b)(2) @15-CFR-742.6(b)(10)(i)
  Scenario Outline: How BIS would review an etcher, by the plant it is for
    Given an export from the United States to China on 2025-06-01
    And the purchaser and end user is "Unlisted Fab" in China
    And "Unlisted Fab" is headquartered in <headquarters>
    And the item is a dry etcher, classified 3B001.c.2
    And it is of US origin
    And it will be used to make ICs at a facility in China where <what>
    When the shipment is checked
    Then it is held, for a licence is required
    And <review>

    Examples:
      | headquarters | what                         | review                                                  |
      | China        | no advanced-node ICs are made | applications are reviewed case by case                 |
      | China        | only packaging is done       | applications are reviewed case by case                  |
      | China        | advanced-node ICs are made   | applications are reviewed with a presumption of denial  |
      | China        | nobody knows the node        | applications are reviewed with a presumption of denial  |
      | South Korea  | advanced-node ICs are made   | applications are reviewed with a presumption of approval |

  @15-CFR-742.4(a)(4)(ii)
  Scenario Outline: A foreign tool changes hands within China: the exclusions are for what leaves another country
    Given a transfer within China on 2025-06-02
    And the exporter is "Osaka Film Tools (Shanghai)" in China
    And "Osaka Film Tools (Shanghai)" is headquartered in Japan
    And the purchaser and end user is "Linglong Displays" in China
    And the item is a deposition tool, classified 3B001.d.4
    And it was made in Japan
    And 0 % of its value is controlled US content
    And <product>
    And its plant is the direct product of no US technology
    And it contains no IC from such a plant
    And the request also states /items/0/us_origin_content as []
    When the shipment is checked
    Then <answer>

    Examples:
      | product                                      | answer                                         |
      | it is the direct product of 3E992            | it is held, for a licence is required          |
      | it is the direct product of 3E991            | it may ship, for nothing is subject to the EAR |
      | it is the direct product of no US technology | it may ship, for nothing is subject to the EAR |

  @15-CFR-742.6(a)(6)
  Scenario Outline: 3B090 the day before its first rules, and on it
    Given an export from the United States to <country> on <day>
    And the end user is "Unlisted Fab" in <country>
    And the item is a deposition tool, classified 3B090
    And it is of US origin
    When the shipment is checked
    Then <outcome>

    Examples: to China from 2022-10-07, to Macau from 2023-01-17
      | country | day        | outcome                                 |
      | China   | 2022-10-06 | it may ship, for no licence is required |
      | China   | 2022-10-07 | it is held, for a licence is required   |
      | Macau   | 2023-01-16 | it may ship, for no licence is required |
      | Macau   | 2023-01-17 | it is held, for a licence is required   |
      | Vietnam | 2023-01-17 | it may ship, for no licence is required |

  @15-CFR-742.4(a)(2)
  Scenario Outline: National security column 2, before and after the listed tools left it
    Given an export from the United States to Vietnam on <day>
    And the end user is "Unlisted Fab" in Vietnam
    And the item is a tool, classified <eccn>
    And it is of US origin
    When the shipment is checked
    Then <outcome>

    Examples: etchers left on 2023-11-17 and scanners on 2024-12-31, for China and the like alone; load ports stay
      | eccn        | day        | outcome                                 |
      | 3B001.d     | 2023-11-16 | it is held, for a licence is required   |
      | 3B001.d     | 2023-11-17 | it may ship, for no licence is required |
      | 3B001.e     | 2023-11-16 | it is held, for a licence is required   |
      | 3B001.e     | 2023-11-17 | it is held, for a licence is required   |
      | 3B001.f.1.a | 2023-11-17 | it is held, for a licence is required   |
      | 3B001.f.1.a | 2024-12-30 | it is held, for a licence is required   |
      | 3B001.f.1.a | 2024-12-31 | it may ship, for no licence is required |
      | 3B001.e     | 2024-12-30 | it is held, for a licence is required   |
      | 3B001.e     | 2024-12-31 | it is held, for a licence is required   |

  @15-CFR-744.23(a)(4)(i)
  Scenario Outline: A part for a toolmaker: where, for which tools, and since when
    Given an export from the United States to <country> on <day>
    And the end user is "Unlisted Toolmaker" in <country>
    And the item is a valve controller, classified 3A991.p
    And it is of US origin
    And it is for making semiconductor manufacturing equipment
    And the request also states /end_use/sme_eccns as ["<tool>"]
    When the shipment is checked
    Then <outcome>

    Examples:
      | country | tool    | day        | outcome                                 |
      | China   | 3B001.c | 2022-10-06 | it may ship, for no licence is required |
      | China   | 3B001.c | 2022-10-07 | it is held, for a licence is required   |
      | Macau   | 3B001.c | 2023-01-16 | it may ship, for no licence is required |
      | Macau   | 3B001.c | 2023-01-17 | it is held, for a licence is required   |
      | Iraq    | 3B001.c | 2023-11-16 | it may ship, for no licence is required |
      | Iraq    | 3B001.c | 2023-11-17 | it is held, for a licence is required   |
      | China   | 3B993   | 2024-12-01 | it may ship, for no licence is required |
      | China   | 3B993   | 2024-12-02 | it is held, for a licence is required   |
