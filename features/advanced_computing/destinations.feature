@15-CFR-742.6-a-6
Feature: Where advanced computing items need a licence, by era and by basis
  China in 2022, Macau too from 2023-01-17; Country Groups D:1, D:4 and D:5 without A:5 and A:6 from 2023-11-17; by the text
  the whole world for the .a class from 2025-05-15, which BIS announced on 2025-05-13 it does not enforce.

  Scenario Outline: A datacenter IC of the .a class by destination and day
    Given an export from the United States to <destination> on <day>
    And the purchaser and end user is "Example Cloud" in <destination>
    And "Example Cloud" is headquartered in <destination>
    And the item is an accelerator, not yet classified
    And it performs 312 TOPS at 16 bits
    And its inputs and outputs move 600 GB/s
    And it has a logic die of 826 mm2 on a non-planar node
    And it is designed or marketed for datacenters
    When the shipment is checked
    Then <verdict>

    Examples:
      | destination          | day        | verdict                                 |
      | China                | 2022-10-20 | it may ship, for no licence is required |
      | China                | 2022-10-21 | it is held, for a licence is required   |
      | Hong Kong            | 2022-10-21 | it is held, for a licence is required   |
      | Macau                | 2023-01-16 | it may ship, for no licence is required |
      | Macau                | 2023-01-17 | it is held, for a licence is required   |
      | Vietnam              | 2023-11-16 | it may ship, for no licence is required |
      | Vietnam              | 2023-11-17 | it is held, for a licence is required   |
      | Saudi Arabia         | 2023-11-16 | it may ship, for no licence is required |
      | Saudi Arabia         | 2023-11-17 | it is held, for a licence is required   |
      | United Arab Emirates | 2024-06-01 | it is held, for a licence is required   |
      | Taiwan               | 2024-06-01 | it may ship, for no licence is required |
      | Malaysia             | 2024-06-01 | it may ship, for no licence is required |
      | Japan                | 2024-06-01 | it may ship, for no licence is required |
      | China                | 2026-03-01 | it is held, for a licence is required   |

  @90-FR-4544
  Scenario Outline: A datacenter IC of the .a class for a British cloud, as the law is written and as it is enforced
    Given an export from the United States to United Kingdom on <day>
    And the basis is the law as <basis>
    And the purchaser and end user is "Example British Cloud" in United Kingdom
    And "Example British Cloud" is headquartered in United Kingdom
    And the item is an accelerator, classified 3A090.a
    When the shipment is checked
    Then <verdict>

    Examples:
      | day        | basis    | verdict                                 |
      | 2025-03-01 | codified | it may ship, for no licence is required |
      | 2025-05-14 | codified | it may ship, for no licence is required |
      | 2025-05-15 | codified | it is held, for a licence is required   |
      | 2025-06-01 | codified | it is held, for a licence is required   |
      | 2025-06-01 | enforced | it may ship, for no licence is required |

  @90-FR-4544
  Scenario: What rests on announced non-enforcement says so
    Given an export from the United States to United Kingdom on 2025-06-01
    And the purchaser and end user is "Example British Cloud" in United Kingdom
    And "Example British Cloud" is headquartered in United Kingdom
    And the item is an accelerator, classified 3A090.a
    When the shipment is checked
    Then it may ship, for no licence is required
    And an advisory says "On basis `codified` the outcome would be `license_required`"
    And License Exception AIA could be used

  @90-FR-4544
  Scenario: An IC of the .b class never needs a licence for the United Kingdom
    Given an export from the United States to United Kingdom on 2025-06-01
    And the basis is the law as codified
    And the purchaser and end user is "Example British Cloud" in United Kingdom
    And "Example British Cloud" is headquartered in United Kingdom
    And the item is an accelerator, classified 3A090.b
    When the shipment is checked
    Then it may ship, for no licence is required

  @15-CFR-742.6-a-6-i-B
  Scenario Outline: High-bandwidth memory goes to D:1 and D:4 without a licence, to Macau and D:5 with one
    Given an export from the United States to <destination> on 2025-03-01
    And the purchaser and end user is "Example Packager" in <destination>
    And "Example Packager" is headquartered in <destination>
    And the item is a memory stack, classified 3A090.c
    When the shipment is checked
    Then <verdict>

    Examples:
      | destination | verdict                                 |
      | China       | it is held, for a licence is required   |
      | Macau       | it is held, for a licence is required   |
      | Vietnam     | it may ship, for no licence is required |

  @15-CFR-742.6-b-10-ii
  Scenario Outline: Memory for a foreign company's own plant in China is reviewed kindly
    Given an export from the United States to China on 2025-03-01
    And the purchaser and end user is "Example Packager (China)" in China
    And "Example Packager (China)" is headquartered in <headquarters>
    And the item is a memory stack, classified 3A090.c
    When the shipment is checked
    Then it is held, for a licence is required
    And applications are reviewed with a <policy>

    Examples:
      | headquarters                            | policy                  |
      | South Korea                             | presumption of approval |
      | China, its ultimate parent in South Korea | presumption of denial |
      | China                                   | presumption of denial   |

  @15-CFR-742.6-a-6-iv
  Scenario: Technology released to a Chinese engineer in the United States
    Given a deemed export from the United States on 2022-12-01
    And the end user is "An engineer" in United States
    And "An engineer" is a citizen of China
    And the item is a drawing for making 3A090 ICs, classified 3E001
    And it is technology for 3A090.a
    And it is of US origin
    When the shipment is checked
    Then it may ship, for no licence is required
    And the reasons cite "15 CFR 742.6(a)(6)"

  @15-CFR-742.6-a-6-iii
  Scenario: The same technology sent to China
    Given an export from the United States to China on 2024-12-01
    And the purchaser and end user is "Example Computing" in China
    And "Example Computing" is headquartered in China
    And the item is a drawing for making 3A090 ICs, classified 3E001
    And it is technology for 3A090.a
    And it is of US origin
    When the shipment is checked
    Then it is held, for a licence is required
    And the reasons cite "15 CFR 742.6(a)(6)(iii)"

  Scenario Outline: Ordinary encryption software and technology is not asked what it is for
    Given an export from the United States to China on 2024-12-01
    And the purchaser and end user is "Example Shop" in China
    And "Example Shop" is headquartered in China
    And the item is an application, classified <class>
    And it is <kind>
    And it is of US origin
    When the shipment is checked
    Then "item.for_eccns" is not asked for
    And no reason cites "15 CFR 742.6(a)(6)(iii)"

    Examples:
      | class      | kind       |
      | 5D992.c    | software   |
      | 5D002.c.1  | software   |
      | 5E992.b    | technology |

  @15-CFR-742.6-b-10-iii-A-1
  Scenario Outline: The case-by-case review of January 2026
    Given <what> on <day>
    And the purchaser and end user is "Example Cloud" in China
    And "Example Cloud" is headquartered in China
    And the item is an accelerator, classified 3A090.a
    And it is of US origin
    And its total processing performance is <tpp>
    And its DRAM bandwidth is <bandwidth> GB/s
    And it is designed or marketed for datacenters
    When the shipment is checked
    Then it is held, for a licence is required
    And applications are reviewed <how>

    Examples:
      | what                                         | day        | tpp   | bandwidth | how                          |
      | an export from the United States to China    | 2026-01-14 | 15832 | 4800      | with a presumption of denial |
      | an export from the United States to China    | 2026-01-15 | 15832 | 4800      | case by case                 |
      | an export from the United States to China    | 2026-01-15 | 20999 | 6499      | case by case                 |
      | an export from the United States to China    | 2026-01-15 | 21000 | 4800      | with a presumption of denial |
      | an export from the United States to China    | 2026-01-15 | 15832 | 6500      | with a presumption of denial |
      | a reexport from Singapore to China           | 2026-01-15 | 15832 | 4800      | with a presumption of denial |

  @15-CFR-742.6-a-6-iii-B @88-FR-73458
  Scenario Outline: A datacenter IC of the .b class by destination and day
    Given an export from the United States to <destination> on <day>
    And the purchaser and end user is "Example Cloud" in <destination>
    And "Example Cloud" is headquartered in <destination>
    And the item is an inference card, not yet classified
    And it is of US origin
    And it performs 181 TOPS at 16 bits
    And its inputs and outputs move 64 GB/s
    And it has a logic die of 609 mm2 on a non-planar node
    And it is designed or marketed for datacenters
    When the shipment is checked
    Then <verdict>

    Examples: its inputs and outputs are too slow for the rule of 2022
      | destination | day        | verdict                                 |
      | China       | 2023-11-16 | it may ship, for no licence is required |
      | China       | 2023-11-17 | it is held, for a licence is required   |
      | Vietnam     | 2023-11-16 | it may ship, for no licence is required |
      | Vietnam     | 2023-11-17 | it is held, for a licence is required   |
      | Malaysia    | 2023-11-17 | it may ship, for no licence is required |

  @15-CFR-742.6-b-10 @89-FR-23876 @90-FR-4544 @91-FR-1684
  Scenario Outline: How an application for China is reviewed, and by which paragraph the licence is required
    Given an export from the United States to China on <day>
    And the purchaser and end user is "Example Cloud" in China
    And "Example Cloud" is headquartered in China
    And the item is a card, classified <class>
    And it is of US origin
    And its total processing performance is <tpp>
    And its DRAM bandwidth is 300 GB/s
    And it is <datacenter> for datacenters
    When the shipment is checked
    Then it is held, for a licence is required
    And applications are reviewed <how>
    And the licence is required by "<paragraph>"

    Examples: an inference card of the .b class
      | day        | class   | tpp  | datacenter           | how                          | paragraph                  |
      | 2023-11-17 | 3A090.b | 2896 | designed or marketed | with a presumption of denial | 15 CFR 742.6(a)(6)(iii)    |
      | 2024-04-03 | 3A090.b | 2896 | designed or marketed | with a presumption of denial | 15 CFR 742.6(a)(6)(iii)    |
      | 2024-04-04 | 3A090.b | 2896 | designed or marketed | case by case                 | 15 CFR 742.6(a)(6)(iii)    |
      | 2025-01-12 | 3A090.b | 2896 | designed or marketed | case by case                 | 15 CFR 742.6(a)(6)(iii)    |
      | 2025-01-13 | 3A090.b | 2896 | designed or marketed | with a presumption of denial | 15 CFR 742.6(a)(6)(iii)(B) |
      | 2026-01-14 | 3A090.b | 2896 | designed or marketed | with a presumption of denial | 15 CFR 742.6(a)(6)(iii)(B) |
      | 2026-01-15 | 3A090.b | 2896 | designed or marketed | case by case                 | 15 CFR 742.6(a)(6)(iii)(B) |

    Examples: a gaming card of the .a class
      | day        | class   | tpp  | datacenter               | how                          | paragraph                  |
      | 2024-04-03 | 3A090.a | 5285 | not designed or marketed | with a presumption of denial | 15 CFR 742.6(a)(6)(iii)    |
      | 2024-04-04 | 3A090.a | 5285 | not designed or marketed | case by case                 | 15 CFR 742.6(a)(6)(iii)    |
      | 2025-01-12 | 3A090.a | 5285 | not designed or marketed | case by case                 | 15 CFR 742.6(a)(6)(iii)    |
      | 2025-01-13 | 3A090.a | 5285 | not designed or marketed | with a presumption of denial | 15 CFR 742.6(a)(6)(iii)(A) |
      | 2026-01-14 | 3A090.a | 5285 | not designed or marketed | with a presumption of denial | 15 CFR 742.6(a)(6)(iii)(A) |
      | 2026-01-15 | 3A090.a | 5285 | not designed or marketed | case by case                 | 15 CFR 742.6(a)(6)(iii)(A) |
