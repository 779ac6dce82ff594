Feature: Each column of the Country Chart, and each embargo, by its own paragraph
  Part 742 and Part 746: one item for every requirement, to a country it is for and to one it is not.

  Scenario Outline: Where it is required
    Given an export from the United States to <country> on 2026-02-02
    And the purchaser and end user is "Kunde Nord" in <country>
    And the item is a thing, classified <eccn>
    And it is of US origin
    When the shipment is checked
    Then it is held, for a licence is required
    And the licence is required by "<paragraph>"

    Examples:
      | eccn    | country     | paragraph                       |
      | 1C350   | China       | 15 CFR 742.2(a)(2)              |
      | 1C991.c | China       | 15 CFR 742.2(a)(3)              |
      | 2B201   | India       | 15 CFR 742.3(a)(1)              |
      | 2A291   | China       | 15 CFR 742.3(a)(2)              |
      | 9A012   | Germany     | 15 CFR 742.5(a)(1)              |
      | 0A501.a | Germany     | 15 CFR 742.6(a)(1)              |
      | 2A983   | China       | 15 CFR 742.6(a)(4)(i)           |
      | 0A606.y | China       | 15 CFR 742.6(a)(7)              |
      | 3A901   | Germany     | 15 CFR 742.6(a)(10)(i)          |
      | 3A992   | Pakistan    | 15 CFR 742.6(a)(12)             |
      | 0A979   | China       | 15 CFR 742.7(a)(1)              |
      | 0A502   | Vietnam     | 15 CFR 742.7(a)(2)              |
      | 0A502   | China       | 15 CFR 742.7(a)(3)              |
      | 0A982   | Germany     | 15 CFR 742.7(a)(4)-(6)          |
      | 5A980   | Germany     | 15 CFR 742.13(a)(1)             |
      | 5A002   | Germany     | 15 CFR 742.15(a)(1)             |
      | 0A501.a | Mexico      | 15 CFR 742.17(a)                |
      | 1C350   | Iran        | 15 CFR 742.8(a)(1)              |
      | 1C351.a | Syria       | 15 CFR 742.9(a)(1)              |
      | 1C351.a | North Korea | 15 CFR 742.19(a)(1)             |
      | 0A501.a | Iran        | 15 CFR 746.1(b)(3)              |
      | 1C350   | Iraq        | 15 CFR 746.3(a)(1)-(3)      |
      | 1C350   | Russia      | 15 CFR 746.8(a)(1)              |

  Scenario Outline: Where it is not
    Given an export from the United States to <country> on 2026-02-02
    And the purchaser and end user is "Kunde Nord" in <country>
    And the item is a thing, classified <eccn>
    And it is of US origin
    When the shipment is checked
    Then it may ship, for no licence is required

    Examples:
      | eccn    | country | the column that is empty there |
      | 1C991.c | Germany | CB 3                           |
      | 2B201   | Germany | NP 1                           |
      | 2A291   | Germany | NP 2                           |
      | 9A012   | Canada  | MT 1                           |
      | 2A983   | Germany | RS 2                           |
      | 0A606.y | Germany | of 742.6(a)(7)                 |
      | 3A992   | India   | of 742.6(a)(12)                |
      | 0A979   | Germany | CC 1                           |

  @15-CFR-742.10
  Scenario Outline: Sudan, until it was taken off the list of state sponsors of terrorism
    Given an export from the United States to Sudan on <day>
    And the purchaser and end user is "Kunde Sued" in Sudan
    And the item is a microcontroller, classified 3A991.a
    And it is of US origin
    When the shipment is checked
    Then <answer>

    Examples:
      | day        | answer                                  |
      | 2021-01-13 | it is held, for a licence is required   |
      | 2021-01-14 | it may ship, for no licence is required |

  @15-CFR-742.6(a)(11)
  Scenario Outline: Equipment in the United States for a footnote 5 entity
    Given an export from the United States to China on <day>
    And the purchaser and end user is "Kunde Fab" in China
    And "Kunde Fab" is known to be on the EL list with footnote 5
    And the item is an etcher, classified 3B993.b
    And it is of US origin
    When the shipment is checked
    Then it is held, for a licence is required
    And the licence is required by "<paragraph>"

    Examples:
      | day        | paragraph             |
      | 2024-12-30 | 15 CFR 744.11(a)      |
      | 2024-12-31 | 15 CFR 742.6(a)(11)   |

  @15-CFR-746.7(a)(1)(ii)
  Scenario Outline: A switch for Iran, by its HS number
    Given an export from the United States to Iran on <day>
    And the purchaser and end user is "Kunde Ost" in Iran
    And the item is a network switch, classified EAR99
    And it is of US origin
    And the request also states /items/0/hs_code as "8517.62"
    When the shipment is checked
    Then it is held, for <why>

    Examples:
      | day        | why                   |
      | 2026-02-02 | a licence is required |

  @15-CFR-746.7(a)(1)(iii)
  Scenario: A board made in Malaysia with US technology, for Iran
    Given an export from abroad from Malaysia to Iran on 2026-02-02
    And the exporter is "Penang Boards" in Malaysia
    And the purchaser and end user is "Kunde Ost" in Iran
    And the item is a thing, classified 3A001.a.7
    And it was made in Malaysia
    And 0 % of its value is controlled US content
    And it is the direct product of 3E001
    When the shipment is checked
    Then it is held, for a licence is required
    And the licence is required by "15 CFR 746.7(a)(1)(iii)"

  @15-CFR-746.8(a)(3)
  Scenario: A bearing made in Malaysia with US technology, for a footnote 3 company in Turkey
    Given an export from abroad from Malaysia to Turkey on 2026-02-02
    And the exporter is "Penang Boards" in Malaysia
    And the purchaser and end user is "Listed Supplier" in Turkey
    And "Listed Supplier" is known to be on the EL list with footnote 3
    And the item is a bearing, classified EAR99
    And it was made in Malaysia
    And 0 % of its value is controlled US content
    And it is the direct product of 2E001
    When the shipment is checked
    Then it is held, for a licence is required
    And the licence is required by "15 CFR 746.8(a)(3)"

  @15-CFR-744.8(a)(2)
  Scenario Outline: A company that a person blocked as a terrorist owns by half, while the Affiliates rule ran
    Given an export from the United States to Jordan on <day>
    And the purchaser and end user is "Amman Instruments" in Jordan
    And "Zahir Quboq Blocked Holding" owns 50 % of "Amman Instruments"
    And "Zahir Quboq Blocked Holding" stands on the imported SDN list since 2020-01-01, program SDGT
    And the item is a thermometer, classified EAR99
    And it is of US origin
    When the shipment is checked
    Then <answer>

    Examples:
      | day        | answer                                |
      | 2025-09-28 | it may ship, for no licence is required |
      | 2025-09-29 | it is held, for a licence is required |
      | 2025-11-09 | it is held, for a licence is required |
      | 2025-11-10 | it may ship, for no licence is required |
      | 2026-11-09 | it may ship, for no licence is required |
      | 2026-11-10 | it is held, for a licence is required |
