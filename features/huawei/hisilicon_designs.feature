@15-CFR-734.9(e)(1)
Feature: What a foundry abroad may make for HiSilicon
  Nothing here is of US origin and nothing touches the United States. What brings a die under the EAR is the tools and the
  technology it was made with, and the footnote 1 entity it is for: since 2020-05-15 for that entity's own designs.

  Background:
    Given an export from abroad from Taiwan to China on 2025-06-02
    And the exporter is "Hsinchu Wafer Works", a foundry, in Taiwan
    And the purchaser, ultimate consignee and end user is "HiSilicon Technologies Co., Ltd." in China
    And the item is a display controller die, classified EAR99
    And it was made in Taiwan
    And it was designed by "HiSilicon Technologies Co., Ltd."
    And 0 % of its value is controlled US content
    And it has one logic die of 40 mm2 on a planar 40 nm node

  @15-CFR-744.11(a)(2)(i)
  Scenario: A die made to HiSilicon's order on American tools
    Given it is the direct product of no US technology
    And its plant is the direct product of 3E991, 3D991
    When the shipment is checked
    Then it is held, for a licence is required
    And the item is subject to the EAR under "15 CFR 734.9(e)(1)"
    And the reasons cite "15 CFR 734.9(e)(1)(i)(B)"
    And the reasons cite "15 CFR 734.9(e)(1)(ii)(B)"
    And the licence is required by "15 CFR 744.11(a)(2)(i)" alone

  @15-CFR-744.11(a)(2)(i)
  Scenario: A die laid out with American design software, in a plant free of American tools
    Given it is the direct product of 3D991
    And its plant is the direct product of no US technology
    When the shipment is checked
    Then it is held, for a licence is required
    And the reasons cite "15 CFR 734.9(e)(1)(i)(A)"
    And the licence is required by "15 CFR 744.11(a)(2)(i)" alone

  @15-CFR-734.9(e)(1)(i)
  Scenario: A die with no American tool, technology or software behind it
    Given it is the direct product of no US technology
    And its plant is the direct product of no US technology
    When the shipment is checked
    Then it may ship, for nothing is subject to the EAR

  @15-CFR-734.9(e)(1)(i)
  Scenario: What it was made with is not told
    When the shipment is checked
    Then it is held, for facts are missing
    And "item.plant_direct_product_of_eccns" is asked for
    And "item.direct_product_of_eccns" is asked for

  @85-FR-29849
  Scenario Outline: HiSilicon's own design before and after the first rule
    Given its plant is the direct product of 3E991, 3D991
    And it is the direct product of 3D991
    When the shipment is checked as of <day>
    Then <answer>

    Examples:
      | day        | answer                                       |
      | 2020-05-14 | it may ship, for nothing is subject to the EAR |
      | 2020-09-15 | it is held, for a licence is required        |
      | 2022-02-02 | it is held, for a licence is required        |
      | 2022-02-03 | it is held, for a licence is required        |
      | 2026-01-29 | it is held, for a licence is required        |

  @85-FR-29849
  Scenario Outline: Wafers already in production when the rule came
    Given its plant is the direct product of 3E991, 3D991
    And it is the direct product of 3D991
    And production began on <begun>
    When the shipment is checked as of <day>
    Then <answer>

    Examples:
      | begun      | day        | answer                                       |
      | 2020-05-01 | 2020-08-01 | it may ship, for nothing is subject to the EAR |
      | 2020-05-14 | 2020-09-14 | it may ship, for nothing is subject to the EAR |
      | 2020-05-14 | 2020-09-15 | it is held, for a licence is required        |
      | 2020-05-15 | 2020-08-01 | it is held, for a licence is required        |

  @85-FR-29849
  Scenario: When production began decides, and nobody says
    Given its plant is the direct product of 3E991, 3D991
    And it is the direct product of 3D991
    When the shipment is checked as of 2020-08-01
    Then it is held, for facts are missing
    And the question is asked: "On which day did production of the item begin?"
