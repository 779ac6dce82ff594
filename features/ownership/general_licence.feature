Feature: The temporary general licence for affiliates
  General Order No. 7: Supplement No. 1 to Part 736, paragraph (g). It ran with the rule until 2025-11-09; its printed end,
  2025-12-01, came during the stay. It overcomes 744.11 and 744.21 for the affiliate, and nothing else.

  @736-Supplement-1
  Scenario Outline: To Country Groups A:5 and A:6
    Given an export from the United States to <country> on 2025-10-15
    And the end user is "Harbour Toys" in <country>
    And "SJ Semiconductor" owns 100 % of "Harbour Toys"
    And the item is an office printer, classified EAR99
    And it is of US origin
    When the shipment is checked
    Then <answer>

    Examples:
      | country     | answer                                      |
      | Germany     | it may ship, for a license exception covers it |
      | Japan       | it may ship, for a license exception covers it |
      | Israel      | it may ship, for a license exception covers it |
      | Taiwan      | it may ship, for a license exception covers it |
      | China       | it is held, for a licence is required       |
      | Vietnam     | it is held, for a licence is required       |

  @736-Supplement-1
  Scenario: It does not come back with the rule
    Given an export from the United States to Germany on 2026-11-24
    And the end user is "Hafen Spielzeug" in Germany
    And "SJ Semiconductor" owns 100 % of "Hafen Spielzeug"
    And the item is an office printer, classified EAR99
    And it is of US origin
    When the shipment is checked
    Then it is held, for a licence is required
    And License Exception TGL cannot be used

  @736-Supplement-1
  Scenario Outline: A joint venture with an unlisted partner, by where the partner is headquartered
    Given an export from the United States to China on 2025-10-15
    And the end user is "Harbour Motors" in China
    And "SJ Semiconductor" owns 50 % of "Harbour Motors"
    And "Partner Motors" owns 50 % of "Harbour Motors"
    And the owner "Partner Motors" is headquartered in <country>
    And the item is an office printer, classified EAR99
    And it is of US origin
    When the shipment is checked
    Then <answer>

    Examples:
      | country           | answer                                         |
      | Germany           | it may ship, for a license exception covers it |
      | the United States | it may ship, for a license exception covers it |
      | Singapore         | it may ship, for a license exception covers it |
      | Vietnam           | it is held, for a licence is required          |

  @736-Supplement-1
  Scenario Outline: A holder is not yet a partner in a joint venture
    Given an export from the United States to China on 2025-10-15
    And the end user is "Harbour Motors" in China
    And "SJ Semiconductor" owns 50 % of "Harbour Motors"
    And "Rhein Pension Fund" owns <percent> % of "Harbour Motors"
    And the owner "Rhein Pension Fund" is headquartered in Germany
    And the item is an office printer, classified EAR99
    And it is of US origin
    And the request also states /authorizations as <claims>
    When the shipment is checked
    Then <answer>

    Examples: others hold shares too, so the exporter has to say that it is a joint venture
      | percent | claims | answer                                         |
      | 2       | []     | it is held, for a licence is required          |
      | 40      | []     | it is held, for a licence is required          |
      | 50      | []     | it may ship, for a license exception covers it |
      | 40      | [{"kind": "general_license", "number": "General Order No. 7", "conditions_met": true}]  | it may ship, for a license exception covers it |
      | 40      | [{"kind": "general_license", "number": "General Order No. 7", "conditions_met": false}] | it is held, for a licence is required          |

  @736-Supplement-1
  Scenario: A partner that listed parties own does not count
    Given an export from the United States to China on 2025-10-15
    And the end user is "Harbour Motors" in China
    And "SJ Semiconductor" owns 50 % of "Harbour Motors"
    And "Partner Motors" owns 50 % of "Harbour Motors"
    And the owner "Partner Motors" is headquartered in Germany
    And "Loongson Technology" owns 50 % of its owner "Partner Motors"
    And the item is an office printer, classified EAR99
    And it is of US origin
    When the shipment is checked
    Then it is held, for a licence is required

  @736-Supplement-1
  Scenario: Not beside a party that is listed itself
    Given an export from the United States to Germany on 2025-10-15
    And the end user is "Hafen Spielzeug" in Germany
    And the purchaser is "Huawei Technologies Co., Ltd." in China
    And "SJ Semiconductor" owns 100 % of "Hafen Spielzeug"
    And the item is an office printer, classified EAR99
    And it is of US origin
    When the shipment is checked
    Then it is held, for a licence is required
    And License Exception TGL cannot be used
