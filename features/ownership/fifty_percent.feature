Feature: Half or more, by listed owners
  15 CFR 744.11(a)(1), Part 744 Supplement No. 8. Shares of listed owners are added. An unlisted company that listed parties
  own half of counts with the whole of its share; one they own less of does not count; shares are not multiplied.

  Background:
    Given an export from the United States to China on 2025-10-15
    And the end user is "Harbour Toys" in China
    And the item is an office printer, classified EAR99
    And it is of US origin

  @15-CFR-744.11(a)(1)
  Scenario Outline: One listed owner, by its share
    Given "SJ Semiconductor" owns <share> % of "Harbour Toys"
    And "Lotus Private Investors" owns <rest> % of "Harbour Toys"
    When the shipment is checked
    Then <answer>

    Examples:
      | share    | rest     | answer                                  |
      | 100      | 0        | it is held, for a licence is required   |
      | 50       | 50       | it is held, for a licence is required   |
      | 49.9999  | 50.0001  | it may ship, for no licence is required |
      | 1        | 99       | it may ship, for no licence is required |

  @15-CFR-744.11(a)(1)
  Scenario: Two listed owners of a quarter each
    Given "SJ Semiconductor" owns 25 % of "Harbour Toys"
    And "Loongson Technology" owns 25 % of "Harbour Toys"
    And "Lotus Private Investors" owns 50 % of "Harbour Toys"
    When the shipment is checked
    Then it is held, for a licence is required
    And the licence is required by "15 CFR 744.11(a)(1)" alone

  @15-CFR-744.11(a)(1)
  Scenario: What counts is ownership on the day, and a listed parent alone is not ownership
    Given "Lotus Private Investors" owns 100 % of "Harbour Toys"
    And "Harbour Toys" is headquartered in China, its ultimate parent in China
    When the shipment is checked
    Then it may ship, for no licence is required

  @15-CFR-744-Supplement-8
  Scenario Outline: Through a company between
    Given "Between Holdings" owns <lower> % of "Harbour Toys"
    And "SJ Semiconductor" owns <upper> % of its owner "Between Holdings"
    And "Plum Private Investors" owns <other> % of its owner "Between Holdings"
    And "Lotus Private Investors" owns <rest> % of "Harbour Toys"
    When the shipment is checked
    Then <answer>

    Examples:
      | upper | other | lower | rest | answer                                  |
      | 50    | 50    | 50    | 50   | it is held, for a licence is required   |
      | 60    | 40    | 60    | 40   | it is held, for a licence is required   |
      | 49    | 51    | 100   | 0    | it may ship, for no licence is required |
      | 100   | 0     | 49    | 51   | it may ship, for no licence is required |

  @15-CFR-744-Supplement-8
  Scenario: Three companies between
    Given "First Holdings" owns 50 % of "Harbour Toys"
    And "Second Holdings" owns 50 % of its owner "First Holdings"
    And "Third Holdings" owns 50 % of its owner "Second Holdings"
    And "SJ Semiconductor" owns 50 % of its owner "Third Holdings"
    When the shipment is checked
    Then it is held, for a licence is required

  @15-CFR-744-Supplement-8
  Scenario Outline: A direct share and one through a company are added where that company counts
    Given "SJ Semiconductor" owns 20 % of "Harbour Toys"
    And "Between Holdings" owns 30 % of "Harbour Toys"
    And "Loongson Technology" owns <upper> % of its owner "Between Holdings"
    And "Plum Private Investors" owns <other> % of its owner "Between Holdings"
    And "Lotus Private Investors" owns 50 % of "Harbour Toys"
    When the shipment is checked
    Then <answer>

    Examples:
      | upper | other | answer                                  |
      | 51    | 49    | it is held, for a licence is required   |
      | 49    | 51    | it may ship, for no licence is required |

  @15-CFR-744.11(a)(1)
  Scenario Outline: By the role of the affiliate
    Given the <role> is "Harbour Trading" in China
    And "SJ Semiconductor" owns 100 % of "Harbour Trading"
    When the shipment is checked
    Then <answer>

    Examples:
      | role                   | answer                                  |
      | purchaser              | it is held, for a licence is required   |
      | intermediate consignee | it is held, for a licence is required   |
      | ultimate consignee     | it is held, for a licence is required   |
      | bank                   | it may ship, for no licence is required |
      | carrier                | it may ship, for no licence is required |

  @15-CFR-744.11(a)(1)
  Scenario Outline: American companies are no foreign entities; a company in the United States may be a branch
    Given the purchaser is "Harbour America" in the United States
    And "SJ Semiconductor" owns 100 % of "Harbour America"
    And the request also states /parties/2/us_person as <us_person>
    When the shipment is checked
    Then <answer>

    Examples:
      | us_person | answer                                  |
      | true      | it may ship, for no licence is required |
      | false     | it is held, for a licence is required   |
      | null      | it is held, for facts are missing       |

  @15-CFR-744.11(a)
  Scenario: An affiliate that is listed itself needs the licence on both grounds
    Given the purchaser is "Huawei Technologies Co., Ltd." in China
    And "SJ Semiconductor" owns 100 % of "Huawei Technologies Co., Ltd."
    When the shipment is checked
    Then it is held, for a licence is required
    And the licence is required by "15 CFR 744.11(a)"
    And the licence is required by "15 CFR 744.11(a)(1)"

  @15-CFR-744.11(a)(1)
  Scenario: The owner's review policy follows
    Given "Loongson Technology" owns 100 % of "Harbour Toys"
    When the shipment is checked
    Then applications are reviewed with a presumption of denial

  @15-CFR-750.7
  Scenario: A licence in hand answers
    Given "SJ Semiconductor" owns 100 % of "Harbour Toys"
    And a licence D1234567 valid from 2025-09-30 to 2029-09-29
    When the shipment is checked
    Then it may ship, for a licence covers it

  @15-CFR-744.11(a)(1)
  Scenario: What is silent about owners rests on there being no listed ones
    When the shipment is checked
    Then it may ship, for no licence is required
    And it rests on the assumption that "party.listed_owners_not_stated" is no

  @15-CFR-734.3
  Scenario: What is not subject to the EAR may go to an affiliate
    Given an export from abroad from Germany to China on 2025-10-15
    And it was made in Germany
    And the request also states /items/0/us_origin as false
    And 0 % of its value is controlled US content
    And "SJ Semiconductor" owns 100 % of "Harbour Toys"
    When the shipment is checked
    Then it may ship, for nothing is subject to the EAR
