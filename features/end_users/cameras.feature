Feature: Infrared cameras for military end users
  15 CFR 744.9: to nearly everywhere, also where the Country Chart asks for nothing.

  @15-CFR-744.9(a)(1)
  Scenario Outline: By camera, country and user
    Given an export from the United States to <country> on 2026-03-02
    And the purchaser and end user is "Example Optics" in <country>
    And the item is a camera, classified <eccn>
    And it is of US origin
    And <user>
    When the shipment is checked
    Then <answer>

    Examples:
      | country   | eccn      | user                                           | answer                                  |
      | Chile     | 6A993.a   | "Example Optics" is known to be a military end user | it is held, for a licence is required   |
      | Chile     | 6A993.a   | "Example Optics" is headquartered in Chile     | it may ship, for no licence is required |
      | Germany   | 6A993.a   | "Example Optics" is known to be a military end user | it may ship, for no licence is required |
      | Chile     | 6A993.b   | "Example Optics" is known to be a military end user | it may ship, for no licence is required |
      | Chile     | 6A993.a   | the exporter knows of a military end use       | it is held, for a licence is required   |

  @15-CFR-744.9(a)(1)(i)
  Scenario Outline: Cameras of 6A003.a for allies
    Given an export from the United States to <country> on 2026-03-02
    And the purchaser and end user is "Example Optics" in <country>
    And "Example Optics" is known to be a military end user
    And the item is a camera, classified 6A003.a.3
    And it is of US origin
    When the shipment is checked
    Then <cited>

    Examples:
      | country        | cited                                 |
      | Germany        | the reasons cite "15 CFR 744.9(a)(1)" |
      | United Kingdom | no reason cites "15 CFR 744.9(a)(1)"  |

  @15-CFR-744.9(a)(1) @89-FR-28601
  Scenario Outline: By day
    Given an export from the United States to Chile on <day>
    And the purchaser and end user is "Example Optics" in Chile
    And "Example Optics" is known to be a military end user
    And the item is a camera, classified <eccn>
    And it is of US origin
    When the shipment is checked
    Then <answer>

    Examples: the section is older than its words of 2024
      | eccn    | day        | answer                                  |
      | 6A993.a | 2024-04-18 | it is held, for a licence is required   |
      | 6A993.a | 2024-04-19 | it is held, for a licence is required   |
      | 6A993.b | 2024-04-18 | it may ship, for no licence is required |
      | 6A993.b | 2024-04-19 | it may ship, for no licence is required |
