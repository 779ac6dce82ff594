@15-CFR-740-supplement-1
Feature: A country is in the groups it was in on the day
  Country Groups change by rule. What counts is the table in force when the item leaves.

  @91-FR-43034
  Scenario Outline: A foreign-made part of the 600 series class for Abu Dhabi, in Country Group D:4 until 2026-07-09
    Given an export from abroad from France to the United Arab Emirates on <day>
    And the purchaser and end user is "Abu Dhabi Workshops" in the United Arab Emirates
    And the item is a vehicle part, classified 0A606.x
    And it was made in France
    And 0 % of its value is controlled US content
    And it is the direct product of 0E606
    And its plant is the direct product of no US technology
    When the shipment is checked
    Then <answer>

    Examples:
      | day        | answer                                         |
      | 2026-07-09 | it is held, for a licence is required          |
      | 2026-07-10 | it may ship, for nothing is subject to the EAR |

  @91-FR-43034
  Scenario Outline: A chip of the .b class for Abu Dhabi: held on both days, by the group and then by name
    Given an export from the United States to the United Arab Emirates on <day>
    And the ultimate consignee and end user is "Abu Dhabi Data Works" in the United Arab Emirates
    And "Abu Dhabi Data Works" is headquartered in the United Arab Emirates
    And the item is the catalogue's "nvidia-a30"
    When the shipment is checked
    Then it is held, for a licence is required
    And the licence is required by "15 CFR 742.6(a)(6)(iii)(B)" alone

    Examples:
      | day        |
      | 2026-07-09 |
      | 2026-07-10 |

  @15-CFR-742.6(a)(6)(i)(B)
  Scenario Outline: High-bandwidth memory for Cambodia, in Country Group D:5 until the rule of February 2026
    Given an export from the United States to Cambodia on <day>
    And the purchaser and end user is "Mekong Assembly" in Cambodia
    And "Mekong Assembly" is headquartered in Cambodia
    And the item is a memory stack, classified 3A090.c
    When the shipment is checked
    Then <answer>

    Examples:
      | day        | answer                                  |
      | 2025-10-01 | it is held, for a licence is required   |
      | 2026-03-02 | it may ship, for no licence is required |

  @89-FR-18780
  Scenario Outline: A chip of the .b class for Nicaragua, in Country Group D:1 since 2024-03-15
    Given an export from the United States to Nicaragua on <day>
    And the purchaser and end user is "Managua Data Works" in Nicaragua
    And "Managua Data Works" is headquartered in Nicaragua
    And the item is the catalogue's "nvidia-a30"
    When the shipment is checked
    Then <answer>

    Examples:
      | day        | answer                                  |
      | 2024-03-14 | it may ship, for no licence is required |
      | 2024-03-15 | it is held, for a licence is required   |

  @15-CFR-734.4(c) @15-CFR-734.4(d)
  Scenario Outline: American parts in a foreign-made pump, by where it goes
    # EAR99 goods to Iran are licensed by OFAC, not by BIS (746.7(e)): what OFAC permits is not decided here.
    Given a reexport from Germany to <country> on 2025-06-02
    And the purchaser and end user is "Waterworks of the Region" in <country>
    And the item is a water pump, classified EAR99
    And it was made in Germany
    And <percent> % of its value is controlled US content
    And it is the direct product of no US technology
    And its plant is the direct product of no US technology
    When the shipment is checked
    Then <answer>

    Examples:
      | country | percent | answer                                         |
      | China   | 25.0    | it may ship, for nothing is subject to the EAR |
      | China   | 25.1    | it may ship, for no licence is required        |
      | Iran    | 10.0    | it may ship, for nothing is subject to the EAR |
      | Iran    | 10.1    | it is held, for a person must look at it       |
      | Cuba    | 10.0    | it may ship, for nothing is subject to the EAR |
      | Cuba    | 10.1    | it is held, for a licence is required          |
