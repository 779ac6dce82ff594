Feature: The Affiliates rule
  15 CFR 744.11(a)(1): a foreign company of which listed owners hold 50 percent or more is restricted as they are. In force
  2025-09-29, stayed from 2025-11-10.

  @15-CFR-744.11(a)(1)
  Scenario Outline: One listed owner, by share and day
    Given an export from the United States to China on <day>
    And the end user is "Harbour Toys" in China
    And "SJ Semiconductor" owns <share> % of "Harbour Toys"
    And "Lotus Private Investors" owns <rest> % of "Harbour Toys"
    And the item is an industrial sensor, classified EAR99
    And it is of US origin
    When the shipment is checked
    Then <answer>

    Examples:
      | day        | share | rest  | answer                                  |
      | 2025-09-28 | 100   | 0     | it may ship, for no licence is required |
      | 2025-09-29 | 100   | 0     | it is held, for a licence is required   |
      | 2025-11-09 | 100   | 0     | it is held, for a licence is required   |
      | 2025-11-10 | 100   | 0     | it may ship, for no licence is required |
      | 2026-06-01 | 100   | 0     | it may ship, for no licence is required |
      | 2026-11-09 | 100   | 0     | it may ship, for no licence is required |
      | 2026-11-10 | 100   | 0     | it is held, for a licence is required   |
      | 2025-10-15 | 50    | 50    | it is held, for a licence is required   |
      | 2025-10-15 | 49.99 | 50.01 | it may ship, for no licence is required |

  @15-CFR-744.11(a)(1)
  Scenario: Two listed owners are added up
    Given an export from the United States to China on 2025-10-15
    And the end user is "Harbour Toys" in China
    And "SJ Semiconductor" owns 30 % of "Harbour Toys"
    And "Huawei Technologies Co., Ltd." owns 20 % of "Harbour Toys"
    And "Lotus Private Investors" owns 50 % of "Harbour Toys"
    And the item is an industrial sensor, classified EAR99
    And it is of US origin
    When the shipment is checked
    Then it is held, for a licence is required
    And the reasons cite "15 CFR 744.11(a)(1)"
    When the same shipment is checked as of 2026-06-01
    Then it may ship, for no licence is required

  @15-CFR-744.11(a)(1)
  Scenario: From 2026-11-10 both readings are shown
    Given an export from the United States to China on 2026-11-23
    And the end user is "Harbour Toys" in China
    And "SJ Semiconductor" owns 100 % of "Harbour Toys"
    And the item is an industrial sensor, classified EAR99
    And it is of US origin
    When the shipment is checked
    Then it is held, for a licence is required
    And an advisory says "The law on that day is uncertain"

  @15-CFR-732-Supplement-3
  Scenario: A listed owner of 49 per cent, and nobody knows who holds the rest
    Given an export from the United States to China on 2025-10-15
    And the end user is "Harbour Toys" in China
    And the request also states /parties/1/owners as [{"name": "SJ Semiconductor", "percent": 49}, {"name": null, "percent": 51}]
    And the item is an industrial sensor, classified EAR99
    And it is of US origin
    When the shipment is checked
    Then it is held, for a person must look at it
    And the reasons cite "15 CFR 744.11(a)(1)"

  @15-CFR-732-Supplement-3
  Scenario: Unknown owners alone stop nothing
    Given an export from the United States to China on 2025-10-15
    And the end user is "Harbour Toys" in China
    And the request also states /parties/1/owners as [{"name": "Lotus Private Investors", "percent": 49}, {"name": null, "percent": 51}]
    And the item is an industrial sensor, classified EAR99
    And it is of US origin
    When the shipment is checked
    Then it may ship, for no licence is required

  @15-CFR-744.11(a)(1)
  Scenario Outline: Through a company between
    Given an export from the United States to China on 2025-10-15
    And the end user is "Harbour Toys" in China
    And the request also states /parties/1/owners as [{"name": "Between Holdings", "percent": <upper>, "owners": [{"name": "SJ Semiconductor", "percent": <lower>}, {"name": "Lotus Private Investors", "percent": <other>}]}, {"name": "Plum Private Investors", "percent": <rest>}]
    And the item is an industrial sensor, classified EAR99
    And it is of US origin
    When the shipment is checked
    Then <answer>

    Examples:
      | upper | rest | lower | other | answer                                  |
      | 50    | 50   | 50    | 50    | it is held, for a licence is required   |
      | 100   | 0    | 49    | 51    | it may ship, for no licence is required |
      | 49    | 51   | 100   | 0     | it may ship, for no licence is required |

  @15-CFR-736-Supplement-1
  Scenario: The temporary general licence for affiliates in Germany
    Given an export from the United States to Germany on 2025-10-15
    And the end user is "Hafen Spielzeug GmbH" in Germany
    And "SJ Semiconductor" owns 100 % of "Hafen Spielzeug GmbH"
    And the item is an industrial sensor, classified EAR99
    And it is of US origin
    When the shipment is checked
    Then it may ship, for a license exception covers it

  @15-CFR-734.9(e)
  Scenario Outline: Footnote 4 flows down to an affiliate
    Given an export from abroad from Taiwan to China on <day>
    And the end user is "Harbour Servers" in China
    And "Loongson Technology" owns 100 % of "Harbour Servers"
    And the item is a server board, classified 4A994
    And it was made in Taiwan
    And 0 % of its value is controlled US content
    And it is the direct product of 4E001
    And its plant is the direct product of no US technology
    When the shipment is checked
    Then <answer>

    Examples:
      | day        | answer                                        |
      | 2025-10-15 | it is held, for a licence is required         |
      | 2026-02-01 | it may ship, for nothing is subject to the EAR |
