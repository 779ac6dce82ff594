Feature: A listed owner whose share cannot be told
  Red flag 29 of Supplement No. 3 to Part 732: who knows of a listed owner has to find the share, or to get the licence that
  the owner would need. It is about a known listed owner: owners nobody knows stop nothing by themselves.

  Background:
    Given an export from the United States to China on 2025-10-15
    And the end user is "Harbour Toys" in China
    And the item is an office printer, classified EAR99
    And it is of US origin

  @732-Supplement-3-red-flag-29
  Scenario: Listed for 49 per cent, and the other holder is not known
    Given "SJ Semiconductor" owns 49 % of "Harbour Toys"
    And who owns 51 % of "Harbour Toys" is not known
    When the shipment is checked
    Then it is held, for a person must look at it
    And the reasons cite "15 CFR 744.11(a)(1)"
    And the reasons cite "15 CFR Part 732, Supplement No. 3, red flag 29"

  @732-Supplement-3-red-flag-29
  Scenario: A listed owner with a share nobody knows
    Given "SJ Semiconductor" owns a share of "Harbour Toys" that is not known
    And "Lotus Private Investors" owns 40 % of "Harbour Toys"
    When the shipment is checked
    Then it is held, for a person must look at it

  @732-Supplement-3-red-flag-29
  Scenario: A share that is not known, but cannot be half
    Given "SJ Semiconductor" owns a share of "Harbour Toys" that is not known
    And "Lotus Private Investors" owns 51 % of "Harbour Toys"
    When the shipment is checked
    Then it may ship, for no licence is required

  @732-Supplement-3-red-flag-29
  Scenario: The listed owners hold half already, whoever holds the rest
    Given "SJ Semiconductor" owns 50 % of "Harbour Toys"
    And who owns 50 % of "Harbour Toys" is not known
    When the shipment is checked
    Then it is held, for a licence is required

  @732-Supplement-3-red-flag-29
  Scenario: Looked into and resolved
    Given "SJ Semiconductor" owns 49 % of "Harbour Toys"
    And who owns 51 % of "Harbour Toys" is not known
    And the request also states /red_flags as [{"number": 29, "description": "a listed owner of 49 %", "resolved": true, "resolution": "the rest is held by the employees"}]
    When the shipment is checked
    Then it may ship, for no licence is required

  @732-Supplement-3-red-flag-29
  Scenario: Resolved for another party
    Given "SJ Semiconductor" owns 49 % of "Harbour Toys"
    And who owns 51 % of "Harbour Toys" is not known
    And the request also states /red_flags as [{"number": 29, "party": "p0", "description": "a listed owner of 49 %", "resolved": true, "resolution": "the rest is held by the employees"}]
    When the shipment is checked
    Then it is held, for a person must look at it

  @732-Supplement-3-red-flag-29
  Scenario: A resolved flag does not undo a sum that is known
    Given "SJ Semiconductor" owns 60 % of "Harbour Toys"
    And the request also states /red_flags as [{"number": 29, "description": "a listed owner", "resolved": true, "resolution": "they are friendly"}]
    When the shipment is checked
    Then it is held, for a licence is required

  @732-Supplement-3-red-flag-29
  Scenario: The rest is not stated: it is asked for
    Given "SJ Semiconductor" owns 30 % of "Harbour Toys"
    When the shipment is checked
    Then it is held, for facts are missing
    And the question is asked: "Do listed parties together own 50 percent or more of Harbour Toys?"

  @732-Supplement-3-red-flag-29
  Scenario: Owners not known, and none of them known to be listed
    Given "Lotus Private Investors" owns 49 % of "Harbour Toys"
    And who owns 51 % of "Harbour Toys" is not known
    When the shipment is checked
    Then it may ship, for no licence is required

  @732-Supplement-3-red-flag-29
  Scenario Outline: Only while the rule runs
    Given "SJ Semiconductor" owns 49 % of "Harbour Toys"
    And who owns 51 % of "Harbour Toys" is not known
    When the shipment is checked as of <day>
    Then <answer>

    Examples:
      | day        | answer                                  |
      | 2025-09-28 | it may ship, for no licence is required |
      | 2025-11-10 | it may ship, for no licence is required |
      | 2026-11-10 | it is held, for a person must look at it |

  @736-Supplement-1
  Scenario: Where the general licence would answer in any case, nothing is held
    Given an export from the United States to Germany on 2025-10-15
    And the end user is "Hafen Spielzeug" in Germany
    And "SJ Semiconductor" owns 49 % of "Hafen Spielzeug"
    And who owns 51 % of "Hafen Spielzeug" is not known
    When the shipment is checked
    Then it may ship, for no licence is required

  @15-CFR-744.11(a)(1) @732-Supplement-3
  Scenario Outline: The company at the top is listed, and nobody says how much it holds
    Given an export from the United States to Vietnam on <day>
    And the purchaser and end user is "Hai Phong Flash" in Vietnam
    And the request also states /parties/1/ultimate_parent as {"name": "<parent>", "country": "CN"}
    And the item is an office printer, classified EAR99
    And it is of US origin
    When the shipment is checked
    Then <answer>

    Examples:
      | parent                               | day        | answer                                   |
      | Yangtze Memory Technologies Co., Ltd. | 2025-09-28 | it may ship, for no licence is required  |
      | Yangtze Memory Technologies Co., Ltd. | 2025-09-29 | it is held, for a person must look at it |
      | Yangtze Memory Technologies Co., Ltd. | 2025-11-09 | it is held, for a person must look at it |
      | Yangtze Memory Technologies Co., Ltd. | 2025-11-10 | it may ship, for no licence is required  |
      | Saigon Shoe Holding                   | 2025-10-15 | it may ship, for no licence is required  |
      | Hai Phong Flash                       | 2025-10-15 | it may ship, for no licence is required  |

  @15-CFR-744.11(a)(1)
  Scenario Outline: It stands above a holding of which no owners are stated
    Given an export from the United States to Vietnam on 2025-10-15
    And the purchaser and end user is "Hai Phong Flash" in Vietnam
    And "Kite Holding" owns <share> % of "Hai Phong Flash"
    And "Saigon Trust" owns <rest> % of "Hai Phong Flash"
    And the request also states /parties/1/ultimate_parent as {"name": "Yangtze Memory Technologies Co., Ltd.", "country": "CN"}
    And the item is an office printer, classified EAR99
    And it is of US origin
    When the shipment is checked
    Then <answer>

    Examples:
      | share | rest | answer                                   |
      | 60    | 40   | it is held, for a person must look at it |
      | 50    | 50   | it is held, for a person must look at it |

  @15-CFR-744.11(a)(1)
  Scenario: It is one of the owners stated, and the shares decide
    Given an export from the United States to Vietnam on 2025-10-15
    And the purchaser and end user is "Hai Phong Flash" in Vietnam
    And "Yangtze Memory Technologies Co., Ltd." owns 60 % of "Hai Phong Flash"
    And "Saigon Trust" owns 40 % of "Hai Phong Flash"
    And the request also states /parties/1/ultimate_parent as {"name": "Yangtze Memory Technologies Co., Ltd.", "country": "CN"}
    And the item is an office printer, classified EAR99
    And it is of US origin
    When the shipment is checked
    Then it is held, for a licence is required
    And the licence is required by "15 CFR 744.11(a)(1)" alone
