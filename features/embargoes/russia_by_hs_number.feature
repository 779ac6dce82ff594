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
