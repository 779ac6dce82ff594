Feature: Goods off the Control List to Russia and Belarus
  15 CFR 746.8(a)(4)-(8). EAR99 goods go by the HS number: industrial goods, luxury goods, oil and gas goods. Parts and accessories
  made for listed goods, and what Supplement No. 6 describes, are caught whatever their number; there a person decides.

  @15-CFR-746.8(a)(5) @15-CFR-746.8(a)(7)
  Scenario Outline: The number decides
    Given an export from the United States to <country> on <day>
    And the end user is "Importadora Norte" in <country>
    And the item is a <thing>, classified EAR99
    And it is of US origin
    And the request also states /items/0/hs_code as "<number>"
    When the shipment is checked
    Then <outcome>

    Examples: industrial goods, Supplement No. 4
      | thing                   | number       | country | day        | outcome                                  |
      | microprocessor          | 8542.31.0040 | Russia  | 2025-06-01 | it is held, for a licence is required    |
      | microprocessor          | 854231       | Belarus | 2025-06-01 | it is held, for a licence is required    |
      | microprocessor          | 8542.31.0040 | Georgia | 2025-06-01 | it may ship, for no licence is required  |
      | microprocessor          | 854231       | Russia  | 2024-06-11 | it is held, for a person must look at it |
      | microprocessor          | 854231       | Russia  | 2024-06-12 | it is held, for a licence is required    |

    Examples: luxury goods, Supplement No. 5
      | thing                   | number       | country | day        | outcome                                  |
      | case of sparkling wine  | 2204.10      | Russia  | 2025-06-01 | it is held, for a licence is required    |
      | case of sparkling wine  | 2204.10      | Russia  | 2024-06-11 | it is held, for a person must look at it |
      | case of sparkling wine  | 2204.10      | Russia  | 2024-06-12 | it is held, for a licence is required    |
      | silk scarf              | 6214.10      | Russia  | 2025-06-01 | it is held, for a person must look at it |

    Examples: a number that is not listed, or none
      | thing                   | number       | country | day        | outcome                                  |
      | printed chip brochure   | 4901.10      | Russia  | 2025-06-01 | it is held, for a person must look at it |
      | bag of rice             | 1006         | Russia  | 2025-06-01 | it is held, for a person must look at it |

  @15-CFR-746.8(b)(3)
  Scenario Outline: How an application is reviewed
    Given an export from the United States to Russia on 2025-06-01
    And the end user is "Kunde Nord" in Russia
    And "Kunde Nord" is headquartered in <headquarters>
    And the item is a microprocessor, classified EAR99
    And it is of US origin
    And the request also states /items/0/hs_code as "854231"
    When the shipment is checked
    Then it is held, for a licence is required
    And the reasons cite "15 CFR 746.8(a)(5)"
    And applications are reviewed <policy>

    Examples:
      | headquarters | policy                   |
      | Russia       | under a policy of denial |
      | Germany      | case by case             |

  @15-CFR-746.8(a)(5) @15-CFR-746.8(a)(7)
  Scenario Outline: Food and medicine go by their number alone
    Given an export from the United States to Russia on 2025-06-01
    And the end user is "Importadora Norte" in Russia
    And the item is a <thing>, classified EAR99
    And it is of US origin
    And the request also states /items/0/food_or_medicine as true
    And the request also states /items/0/hs_code as <number>
    When the shipment is checked
    Then <outcome>

    Examples:
      | thing           | number    | outcome                                 |
      | sack of rice    | "1006.30" | it may ship, for no licence is required |
      | bottle of vodka | "2208.60" | it is held, for a licence is required   |
      | sack of rice    | null      | it is held, for facts are missing       |

  @15-CFR-746.8(a)(4)
  Scenario Outline: Oil and gas: nobody can tell where it will be used
    Given an export from the United States to <country> on <day>
    And the end user is "Importadora Norte" in <country>
    And the item is a <thing>, classified <eccn>
    And it is of US origin
    And the request also states /items/0/hs_code as "<number>"
    When the shipment is checked
    Then <outcome>

    Examples:
      | thing        | eccn  | number | country    | day        | outcome                                 |
      | drill pipe   | EAR99 | 730422 | Russia     | 2025-06-01 | it is held, for a licence is required   |
      | drill pipe   | EAR99 | 730422 | Kazakhstan | 2025-06-01 | it may ship, for no licence is required |
      | ship's winch | 8A992 | 730422 | Russia     | 2021-06-01 | it is held, for a licence is required   |
      | ship's winch | 8A992 | 730422 | Belarus    | 2021-06-01 | it may ship, for no licence is required |
      | drill pipe   | EAR99 | 730422 | Russia     | 2024-06-11 | it is held, for a person must look at it |
      | drill pipe   | EAR99 | 730422 | Russia     | 2024-06-12 | it is held, for a licence is required   |
      | drill pipe   | EAR99 | 730422 | Belarus    | 2024-06-11 | it is held, for a person must look at it |
      | drill pipe   | EAR99 | 730422 | Belarus    | 2024-06-12 | it is held, for a licence is required   |

  @15-CFR-746.8(a)(6)
  Scenario Outline: What Supplement No. 6 calls by name
    Given an export from the United States to <country> on <day>
    And the end user is "Importadora Norte" in <country>
    And the item is a <thing>, classified <eccn>
    And it is of US origin
    And the request also states /items/0/hs_code as "4901.10"
    When the shipment is checked
    Then <outcome>
    And <cited>

    Examples: by what the item is called, though its HS number is on no list
      | thing                                   | eccn  | country | day        | outcome                                  | cited                                  |
      | Scanning Electron Microscope, benchtop  | EAR99 | Russia  | 2025-06-02 | it is held, for a licence is required    | the reasons cite "15 CFR 746.8(a)(6)"  |
      | pair of used AFMs                       | EAR99 | Belarus | 2025-06-02 | it is held, for a licence is required    | the reasons cite "15 CFR 746.8(a)(6)"  |
      | dilution-refrigerator control unit      | EAR99 | Russia  | 2025-06-02 | it is held, for a licence is required    | the reasons cite "15 CFR 746.8(a)(6)"  |
      | acid decapsulator for packaged ICs      | EAR99 | Russia  | 2025-06-02 | it is held, for a licence is required    | the reasons cite "15 CFR 746.8(a)(6)"  |
      | flask of malononitrile, CAS 109-77-3    | EAR99 | Russia  | 2024-10-31 | it is held, for a person must look at it | no reason cites "15 CFR 746.8(a)(6)"   |
      | flask of malononitrile, CAS 109-77-3    | EAR99 | Russia  | 2024-11-01 | it is held, for a licence is required    | the reasons cite "15 CFR 746.8(a)(6)"  |
      | Scanning Electron Microscope, benchtop  | EAR99 | Russia  | 2024-06-11 | it is held, for a person must look at it | no reason cites "15 CFR 746.8(a)(6)"   |
      | Scanning Electron Microscope, benchtop  | EAR99 | Russia  | 2024-06-12 | it is held, for a licence is required    | the reasons cite "15 CFR 746.8(a)(6)"  |
      | Scanning Electron Microscope, benchtop  | EAR99 | Georgia | 2025-06-02 | it may ship, for no licence is required  | no reason cites "15 CFR 746.8(a)(6)"   |
      | item for semantic search (afm and sem in small letters) | EAR99 | Russia | 2025-06-02 | it is held, for a person must look at it | no reason cites "15 CFR 746.8(a)(6)" |
      | Scanning Electron Microscope for chips  | 3B991 | Russia  | 2025-06-02 | it is held, for a licence is required    | no reason cites "15 CFR 746.8(a)(6)"   |

  @15-CFR-746.8(a)(6)
  Scenario: Medicine is not of Supplement No. 6
    Given an export from the United States to Russia on 2025-06-02
    And the end user is "Importadora Norte" in Russia
    And the item is a fentanyl patch, classified EAR99
    And it is of US origin
    And the request also states /items/0/food_or_medicine as true
    And the request also states /items/0/hs_code as "3004.49"
    When the shipment is checked
    Then it may ship, for no licence is required

  @15-CFR-746.8(a)(8)
  Scenario Outline: Software by what it is for
    Given an export from the United States to <country> on <day>
    And the end user is "Importadora Norte" in <country>
    And the item is a <thing>, classified <eccn>
    And it is software
    And it is of US origin
    When the shipment is checked
    Then <outcome>

    Examples: machine tools from 2024-08-27, the rest from 2024-09-16
      | thing                                | eccn  | country | day        | outcome                                  |
      | CNC lathe controller program         | EAR99 | Russia  | 2024-08-26 | it is held, for a person must look at it |
      | CNC lathe controller program         | EAR99 | Russia  | 2024-08-27 | it is held, for a licence is required    |
      | CNC lathe controller program         | EAR99 | Russia  | 2024-09-15 | it is held, for a licence is required    |
      | CNC lathe controller program         | EAR99 | Russia  | 2024-09-16 | it is held, for a licence is required    |
      | ERP suite, 40 seats                  | EAR99 | Russia  | 2024-09-15 | it is held, for a person must look at it |
      | ERP suite, 40 seats                  | EAR99 | Russia  | 2024-09-16 | it is held, for a licence is required    |
      | computer-aided design update         | EAR99 | Belarus | 2025-06-02 | it is held, for a licence is required    |
      | building information modelling plugin | EAR99 | Russia | 2025-06-02 | it is held, for a licence is required    |
      | card game                            | EAR99 | Russia  | 2025-06-02 | it is held, for a person must look at it |
      | ERP suite, 40 seats                  | EAR99 | Armenia | 2025-06-02 | it may ship, for no licence is required  |

  @15-CFR-746.8(a)(8) @15-CFR-746.8(c)(2)
  Scenario Outline: GOV opens the other paragraphs, and not the one on software
    Given an export from the United States to Russia on 2025-06-02
    And the ultimate consignee and end user is "Visa Section" in Russia
    And "Visa Section" is an agency of the government of the United States
    And the item is a <thing>, classified <eccn>
    And it is software
    And it is of US origin
    And License Exception GOV is claimed, all conditions met
    And the request also states /authorizations/0/paragraph as "740.11(b)(2)(ii)"
    When the shipment is checked
    Then <outcome>

    Examples:
      | thing       | eccn    | outcome                                        |
      | ERP suite   | EAR99   | it is held, for a licence is required          |
      | chat client | 5D992.c | it may ship, for a license exception covers it |

  @15-CFR-746.8(a)(12)(ii)
  Scenario Outline: Companies of friendly countries in Russia and Belarus
    Given an export from the United States to <country> on 2025-06-02
    And the purchaser and end user is "Moskwa Backwaren OOO" in <country>
    And "Rhein Backwaren AG" owns <share> % of "Moskwa Backwaren OOO"
    And the owner "Rhein Backwaren AG" is headquartered in <headquarters>
    And the item is a <thing>, classified <eccn>
    And it is <kind>
    And it is of US origin
    When the shipment is checked
    Then <outcome>

    Examples: wholly owned from the United States, A:5 or A:6, mass market encryption, 5A991, or software of (a)(8)
      | country | share | headquarters      | thing       | eccn    | kind       | outcome                                 |
      | Russia  | 100   | Germany           | chat client | 5D992.c | software   | it may ship, for no licence is required |
      | Belarus | 100   | Germany           | chat client | 5D992.c | software   | it may ship, for no licence is required |
      | Russia  | 100   | the United States | chat client | 5D992.c | software   | it may ship, for no licence is required |
      | Russia  | 100   | Israel            | ERP suite   | EAR99   | software   | it may ship, for no licence is required |
      | Russia  | 99    | Germany           | chat client | 5D992.c | software   | it is held, for a licence is required   |
      | Russia  | 99    | Germany           | ERP suite   | EAR99   | software   | it is held, for a licence is required   |
      | Russia  | 100   | Serbia            | chat client | 5D992.c | software   | it is held, for a licence is required   |
      | Russia  | 100   | Germany           | code module | 5D992.b | software   | it is held, for a licence is required   |
      | Russia  | 100   | Germany           | drawing     | 5E992   | technology | it is held, for a licence is required   |

  @15-CFR-746.8(a)(12)(ii)
  Scenario Outline: Who is a company of a friendly country, and from which day
    Given an export from the United States to Russia on <day>
    And the purchaser and end user is "Moskwa Backwaren" in Russia
    And <what>
    And the item is a telephone exchange, classified <eccn>
    And it is of US origin
    When the shipment is checked
    Then <outcome>
    And <besides>

    Examples:
      | day        | eccn    | what                                                              | outcome                                 | besides                                          |
      | 2025-06-02 | 5A991   | "Moskwa Backwaren" is a branch of "Rhein Backwaren AG" in Germany  | it may ship, for no licence is required | no condition is made                             |
      | 2024-06-11 | 5A991   | "Moskwa Backwaren" is a branch of "Rhein Backwaren AG" in Germany  | it is held, for a licence is required   | the reasons cite "15 CFR 746.8(a)(1)"            |
      | 2024-06-12 | 5A991   | "Moskwa Backwaren" is a branch of "Rhein Backwaren AG" in Germany  | it may ship, for no licence is required | no condition is made                             |
      | 2025-06-02 | 5A992.c | "Moskwa Backwaren" is a branch of "Rhein Backwaren AG" in Germany  | it may ship, for no licence is required | a condition says "classified in accordance with" |
      | 2022-04-01 | 5A992.c | "Moskwa Backwaren" is a branch of "Rhein Backwaren AG" in Germany  | it may ship, for no licence is required | a condition says "classified in accordance with" |
      | 2025-06-02 | 5A992.c | "Moskwa Backwaren" is known to be a military end user             | it is held, for a licence is required   | the reasons cite "15 CFR 746.8(a)(1)"            |
      | 2025-06-02 | 5A992.c | "Moskwa Backwaren" is an agency of the government of Germany      | it may ship, for no licence is required | a condition says "official business"             |
      | 2024-10-31 | 5A992.c | "Moskwa Backwaren" is an agency of the government of Germany      | it is held, for a licence is required   | the reasons cite "15 CFR 746.8(a)(1)"            |
      | 2024-11-01 | 5A992.c | "Moskwa Backwaren" is an agency of the government of Germany      | it may ship, for no licence is required | a condition says "official business"             |
      | 2025-06-02 | 5A992.c | "Moskwa Backwaren" is an agency of the government of Russia       | it is held, for a licence is required   | the reasons cite "15 CFR 746.8(a)(1)"            |

  @15-CFR-746.8(a)(12)(ii)
  Scenario: A friend's share that is not known is asked for
    Given an export from the United States to Russia on 2025-06-02
    And the purchaser and end user is "Moskwa Backwaren" in Russia
    And "Rhein Backwaren AG" owns a share of "Moskwa Backwaren" that is not known
    And the owner "Rhein Backwaren AG" is headquartered in Germany
    And the item is a telephone exchange, classified 5A991
    And it is of US origin
    When the shipment is checked
    Then it is held, for facts are missing
    And the question is asked: "What share does the owner hold?"

  @15-CFR-746.8(a)(12)(ii)
  Scenario Outline: A joint venture in Russia, by its venturers
    Given an export from the United States to Russia on 2025-06-02
    And the purchaser and end user is "Baltic Switch Works" in Russia
    And "Ohio Switch" owns 60 % of "Baltic Switch Works"
    And the owner "Ohio Switch" is headquartered in the United States
    And "Second Holder" owns 40 % of "Baltic Switch Works"
    And the owner "Second Holder" is headquartered in <country>
    And the item is a telephone exchange, classified 5A991
    And it is of US origin
    When the shipment is checked
    Then <outcome>

    Examples:
      | country           | outcome                                 |
      | Japan             | it may ship, for no licence is required |
      | the United States | it may ship, for no licence is required |
      | Russia            | it is held, for a licence is required   |

  @15-CFR-746.8(a)(8)
  Scenario Outline: Software and technology
    Given an export from the United States to Russia on 2025-06-01
    And the end user is "Importadora Norte" in Russia
    And the item is a file, classified EAR99
    And it is <kind>
    And it is of US origin
    When the shipment is checked
    Then it is held, for a person must look at it

    Examples:
      | kind       |
      | software   |
      | technology |
