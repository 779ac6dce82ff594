Feature: Embargoes
  15 CFR Part 746 and General Prohibition Six. A licence is required, mostly under a policy of denial; none is a prohibition.

  @15-CFR-746.2 @15-CFR-746.4 @15-CFR-746.6 @15-CFR-746.7 @15-CFR-746.8 @15-CFR-746.9
  Scenario Outline: Where goods may not go without a licence
    Given an export from the United States to <country> on <day>
    And the end user is "Importadora Norte" in <country>
    And the item is a laptop, classified <eccn>
    And it is of US origin
    When the shipment is checked
    Then <outcome>

    Examples: goods of the Control List
      | country     | day        | eccn  | outcome                                 |
      | Cuba        | 2025-06-01 | 4A994 | it is held, for a licence is required   |
      | North Korea | 2025-06-01 | 4A994 | it is held, for a licence is required   |
      | Iran        | 2025-06-01 | 4A994 | it is held, for a licence is required   |
      | Syria       | 2025-06-01 | 4A994 | it is held, for a licence is required   |
      | Syria       | 2025-09-02 | 4A994 | it is held, for a licence is required   |
      | Crimea      | 2025-06-01 | 4A994 | it is held, for a licence is required   |
      | Ukraine     | 2025-06-01 | 4A994 | it may ship, for no licence is required |
      | Russia      | 2022-02-23 | 4A994 | it may ship, for no licence is required |
      | Russia      | 2022-02-24 | 4A994 | it is held, for a licence is required   |
      | Belarus     | 2022-03-01 | 4A994 | it may ship, for no licence is required |
      | Belarus     | 2022-03-02 | 4A994 | it is held, for a licence is required   |
      | Belarus     | 2022-04-07 | 4A994 | it is held, for a licence is required   |
      | Russia      | 2022-04-07 | 2B999 | it may ship, for no licence is required |
      | Russia      | 2022-04-08 | 2B999 | it is held, for a licence is required   |
      | Belarus     | 2022-04-07 | 2B999 | it may ship, for no licence is required |
      | Belarus     | 2022-04-08 | 2B999 | it is held, for a licence is required   |
      | Iraq        | 2025-06-01 | 4A994 | it may ship, for no licence is required |

    Examples: EAR99
      | country     | day        | eccn  | outcome                                  |
      | Cuba        | 2025-06-01 | EAR99 | it is held, for a licence is required    |
      | North Korea | 2025-06-01 | EAR99 | it is held, for a licence is required    |
      | Iran        | 2025-06-01 | EAR99 | it is held, for a licence is required    |
      | Syria       | 2025-06-01 | EAR99 | it is held, for a licence is required    |
      | Crimea      | 2021-06-01 | EAR99 | it is held, for a licence is required    |
      | Russia      | 2025-06-01 | EAR99 | it is held, for a person must look at it |

  @15-CFR-746.6
  Scenario Outline: The so-called Donetsk and Luhansk People's Republics
    Given an export from the United States to Ukraine on <day>
    And the end user is "Importadora Norte" in Ukraine
    And the item is a laptop, classified EAR99
    And it is of US origin
    And the request also states /destination_country as "<place>"
    When the shipment is checked
    Then <outcome>

    Examples:
      | place | day        | outcome                                 |
      | UA-14 | 2022-02-23 | it may ship, for no licence is required |
      | UA-14 | 2022-02-24 | it is held, for a licence is required   |
      | UA-09 | 2022-02-24 | it is held, for a licence is required   |

  @15-CFR-746.4 @15-CFR-746.9
  Scenario Outline: Food and medicine
    Given an export from the United States to <country> on 2025-06-01
    And the end user is "Importadora Norte" in <country>
    And the item is a vaccine, classified EAR99
    And it is of US origin
    And the request also states /items/0/food_or_medicine as true
    When the shipment is checked
    Then <outcome>

    Examples:
      | country     | outcome                                  |
      | North Korea | it may ship, for no licence is required  |
      | Syria       | it may ship, for no licence is required  |
      | Crimea      | it may ship, for no licence is required  |
      | Cuba        | it is held, for a licence is required    |
      | Iran        | it is held, for a person must look at it |

  @15-CFR-746.2(a)(2)
  Scenario Outline: Technology released to a Cuban engineer in the United States
    Given a deemed export from the United States on 2025-06-01
    And the end user is "Cuban Engineer" in the United States
    And "Cuban Engineer" is a citizen of Cuba
    And the item is a manual, classified <eccn>
    And it is technology
    And it is of US origin
    When the shipment is checked
    Then <outcome>

    Examples:
      | eccn  | outcome                                 |
      | EAR99 | it may ship, for no licence is required |
      | 3E991 | it is held, for a licence is required   |

  @15-CFR-746.8(a)(2) @15-CFR-746.8(a)(12)
  Scenario Outline: A foreign product of US technology for Russia
    Given an export from abroad from <origin> to Russia on 2025-06-01
    And the end user is "Importadora Norte" in Russia
    And the item is a microcontroller, classified 3A991.a
    And it was made in <origin>
    And 0 % of its value is controlled US content
    And it is the direct product of 3E991
    When the shipment is checked
    Then <outcome>

    Examples:
      | origin  | outcome                               |
      | Vietnam | it is held, for a licence is required |
      | Germany | it may ship                           |

  @15-CFR-746.3(a)(4)
  Scenario: A military end use in Iraq
    Given an export from the United States to Iraq on 2025-06-01
    And the end user is "Importadora Norte" in Iraq
    And the item is a radio, classified EAR99
    And it is of US origin
    And the exporter knows of a military end use
    When the shipment is checked
    Then it is held, for a licence is required
    And the reasons cite "15 CFR 746.3(a)(4)"
    And applications are reviewed under a policy of denial

  @15-CFR-746.3(a)(1)
  Scenario Outline: A camera for Iraq under a license exception, and under none within it
    Given <move> on 2025-06-01
    And the exporter is "Basra Imports" in <from>
    And the end user is "Mosul Survey Office" in Iraq
    And the item is a camera, classified <eccn>
    And it is of US origin
    And License Exception RPL is claimed, all conditions met
    And the request also states /authorizations/0/paragraph as "740.10(a)(1)"
    When the shipment is checked
    Then <outcome>
    And the reasons cite "<paragraph>"

    Examples: a part that replaces another one for one
      | move                                     | from              | eccn  | outcome                                        | paragraph          |
      | an export from the United States to Iraq | the United States | 6A203 | it may ship, for a license exception covers it | 15 CFR 734.3(a)(2) |
      | a transfer within Iraq                   | Iraq              | 6A203 | it is held, for a licence is required          | 15 CFR 746.3(f)(1) |

  @15-CFR-746.3(f)(1)
  Scenario Outline: What changes hands within Iraq
    Given a transfer within Iraq on 2025-06-01
    And the end user is "Mosul Survey Office" in Iraq
    And the item is a desktop, classified <eccn>
    And it is of US origin
    When the shipment is checked
    Then <outcome>
    And <besides>

    Examples: what is controlled there came under a licence or an exception; of the rest the exporter has to know
      | eccn      | outcome                                 | besides                                                            |
      | 4A003.b   | it is held, for a licence is required   | the reasons cite "15 CFR 746.3(f)(1)"                              |
      | 4A994     | it may ship, for no licence is required | a condition says "came there under a licence or a license exception" |
      | EAR99     | it may ship, for no licence is required | a condition says "came there under a licence or a license exception" |

  @15-CFR-746.3(f)(2)(i)
  Scenario Outline: Within Iraq, for a rocket programme
    Given <move> on 2025-06-01
    And the end user is "Mosul Survey Office" in Iraq
    And the item is a desktop, classified EAR99
    And it is of US origin
    And the exporter knows of <use> end use
    When the shipment is checked
    Then <outcome>
    And <cited>

    Examples:
      | move                   | use       | outcome                                 | cited                                     |
      | a transfer within Iraq | a missile | it is held, for a licence is required   | the reasons cite "15 CFR 746.3(f)(2)(i)"  |
      | a transfer within Iraq | a nuclear | it is held, for a licence is required   | the reasons cite "15 CFR 746.3(f)(2)(i)"  |

  @15-CFR-746.1(b)(3) @15-CFR-746.1(b)(4)
  Scenario Outline: Items controlled under arms embargoes of the United Nations, and license exceptions
    Given an export from the United States to <country> on 2025-06-01
    And the end user is "Importadora Norte" in <country>
    And the item is a vest, classified 1A005
    And it is of US origin
    And License Exception RPL is claimed, all conditions met
    And the request also states /authorizations/0/paragraph as "740.10(a)(1)"
    When the shipment is checked
    Then <outcome>
    And the reasons cite "<paragraph>"

    Examples: GOV alone, but for the countries whose own sections say more
      | country     | paragraph              | outcome                                        |
      | Lebanon     | 15 CFR 746.1(b)(3)     | it is held, for a licence is required          |
      | North Korea | 15 CFR 746.1(b)(3)     | it is held, for a licence is required          |
      | Iran        | 15 CFR 746.1(b)(3)     | it is held, for a licence is required          |
      | Iraq        | 15 CFR 746.3(a)(1)-(3) | it may ship, for a license exception covers it |

  @15-CFR-736.2(b)(6)
  Scenario Outline: What changes hands within a country
    Given a transfer within <country> on 2025-06-01
    And the end user is "Importadora Norte" in <country>
    And the item is a laptop, classified <eccn>
    And it is of US origin
    When the shipment is checked
    Then <outcome>

    Examples:
      | country | eccn  | outcome                                  |
      | Cuba    | EAR99 | it is held, for a person must look at it |
      | Russia  | 4A994 | it is held, for a licence is required    |
      | Crimea  | EAR99 | it is held, for a licence is required    |

  @15-CFR-746.6(a) @15-CFR-746.8(a)(1)
  Scenario Outline: On both sides of the days on which the words were written anew
    Given an export from the United States to <country> on <day>
    And the end user is "Importadora Norte" in <country>
    And the item is a laptop, classified <eccn>
    And it is of US origin
    When the shipment is checked
    Then it is held, for a licence is required
    And the licence is required by "<paragraph>"

    Examples: nothing changes for a laptop
      | country | eccn  | day        | paragraph                       |
      | Crimea  | EAR99 | 2022-02-23 | 15 CFR 746.6(a)(1)(i), (a)(2)   |
      | Crimea  | EAR99 | 2022-02-24 | 15 CFR 746.6(a)(1)(i), (a)(2)   |
      | Crimea  | EAR99 | 2024-04-28 | 15 CFR 746.6(a)(1)(i), (a)(2)   |
      | Crimea  | EAR99 | 2024-04-29 | 15 CFR 746.6(a)(1)(i), (a)(2)   |
      | Russia  | 4A994 | 2022-03-01 | 15 CFR 746.8(a)(1)              |
      | Russia  | 4A994 | 2022-03-02 | 15 CFR 746.8(a)(1)              |
      | Russia  | 4A994 | 2024-06-11 | 15 CFR 746.8(a)(1)              |
      | Russia  | 4A994 | 2024-06-12 | 15 CFR 746.8(a)(1)              |

  @15-CFR-746.8(a)(2) @15-CFR-746.8(a)(12)
  Scenario Outline: A foreign product of US technology for Russia, by day
    Given an export from abroad from <origin> to Russia on <day>
    And the end user is "Importadora Norte" in Russia
    And the item is a microcontroller, classified 3A991.a
    And it was made in <origin>
    And 0 % of its value is controlled US content
    And it is the direct product of 3E991
    And its plant is the direct product of no US technology
    When the shipment is checked
    Then <outcome>

    Examples: from 2022-02-24, but not from a country that controls such goods itself
      | origin  | day        | outcome                                        |
      | Vietnam | 2022-02-23 | it may ship, for nothing is subject to the EAR |
      | Vietnam | 2022-02-24 | it is held, for a licence is required          |
      | Vietnam | 2024-06-11 | it is held, for a licence is required          |
      | Vietnam | 2024-06-12 | it is held, for a licence is required          |
      | Germany | 2022-02-24 | it may ship, for no licence is required        |
      | Germany | 2024-06-12 | it may ship, for no licence is required        |

  @15-CFR-746.8(a)(3)
  Scenario Outline: A foreign bearing for a footnote 3 company in Turkey, by day
    Given an export from abroad from <origin> to Turkey on <day>
    And the exporter is "Penang Boards" in <origin>
    And the purchaser and end user is "Listed Supplier" in Turkey
    And "Listed Supplier" is known to be on the EL list with footnote 3
    And the item is a bearing, classified EAR99
    And it was made in <origin>
    And 0 % of its value is controlled US content
    And it is the direct product of 2E001
    And its plant is the direct product of no US technology
    When the shipment is checked
    Then <outcome>
    And <cited>

    Examples: a bearing made abroad was not subject to the EAR before
      | origin   | day        | outcome                                        | cited                                          |
      | Malaysia | 2022-02-23 | it may ship, for nothing is subject to the EAR | no reason cites "15 CFR 746.8(a)(3)"           |
      | Malaysia | 2022-02-24 | it is held, for a licence is required          | the licence is required by "15 CFR 746.8(a)(3)" |
      | Malaysia | 2024-06-11 | it is held, for a licence is required          | the licence is required by "15 CFR 746.8(a)(3)" |
      | Malaysia | 2024-06-12 | it is held, for a licence is required          | the licence is required by "15 CFR 746.8(a)(3)" |

  @15-CFR-746.7(a)(1)(ii)
  Scenario Outline: An American switch moved on from Malaysia to Iran by a Malaysian company
    Given a reexport from Malaysia to Iran on <day>
    And the exporter is "Penang Boards" in Malaysia
    And the purchaser and end user is "Kunde Ost" in Iran
    And the item is a network part, classified EAR99
    And it is of US origin
    And the request also states /items/0/hs_code as "<hs>"
    When the shipment is checked
    Then <outcome>

    Examples: by its HS number from 2023-02-24; before, and otherwise, OFAC's rules are for a person to read
      | hs      | day        | outcome                                  |
      | 8517.62 | 2023-02-23 | it is held, for a person must look at it |
      | 8517.62 | 2023-02-24 | it is held, for a licence is required    |
      | 8544.42 | 2023-02-24 | it is held, for a person must look at it |

  @15-CFR-746.7(a)(1)(iii) @15-CFR-734.9(j)
  Scenario Outline: A foreign product of US technology for Iran, by day
    Given an export from abroad from <origin> to Iran on <day>
    And the exporter is "Penang Boards" in <origin>
    And the purchaser and end user is "Kunde Ost" in Iran
    And the item is a signal analyser, classified 3A992
    And it was made in <origin>
    And 0 % of its value is controlled US content
    And it is the direct product of 3E991
    And its plant is the direct product of no US technology
    When the shipment is checked
    Then <outcome>
    And <cited>

    Examples: from 2023-02-24, but not from a country that controls such goods itself
      | origin   | day        | outcome                                        | cited                                               |
      | Malaysia | 2023-02-23 | it may ship, for nothing is subject to the EAR | no reason cites "15 CFR 746.7(a)(1)(iii)"           |
      | Malaysia | 2023-02-24 | it is held, for a licence is required          | the licence is required by "15 CFR 746.7(a)(1)(iii)" |
      | Malaysia | 2024-07-25 | it is held, for a licence is required          | the licence is required by "15 CFR 746.7(a)(1)(iii)" |
      | Malaysia | 2024-07-26 | it is held, for a licence is required          | the licence is required by "15 CFR 746.7(a)(1)(iii)" |
      | Germany  | 2024-07-26 | it may ship, for no licence is required        | no reason cites "15 CFR 746.7(a)(1)(iii)"           |

  @15-CFR-746.7(a)(1)(iv)(A) @15-CFR-746.8(a)(12)(iii)(A) @15-CFR-734.9(b)
  Scenario Outline: Like controls free a foreign-made item of the rules for Iran and Russia, not of what makes it subject beside them
    Given a reexport from South Korea to <country> on 2026-03-02
    And the exporter is "Example Parts" in South Korea
    And the purchaser and end user is "Kunde Nord" in <country>
    And the item is a part, classified <eccn>
    And it was made in South Korea
    And <content> % of its value is controlled US content
    And it is the direct product of <technology>
    And its plant is the direct product of no US technology
    And the request also states /items/0/us_origin_content as []
    When the shipment is checked
    Then <answer>

    Examples: 3E991 is under no written assurance, 3E001 is, and 3A001.a.2 is controlled for national security
      | country | eccn      | technology | content | answer                                  |
      | Iran    | 3A001.a.2 | 3E991      | 0       | it may ship, for no licence is required |
      | Iran    | 3A001.a.2 | 3E001      | 0       | it is held, for a licence is required   |
      | Iran    | 3A991.p   | 3E001      | 0       | it may ship, for no licence is required |
      | Russia  | 3A991.p   | 3E991      | 0       | it may ship, for no licence is required |
      | Russia  | 3A001.a.2 | 3E001      | 0       | it is held, for a licence is required   |
      | Russia  | 3A991.p   | 3E991      | 30      | it is held, for a licence is required   |
