Feature: When the Affiliates rule runs
  90 FR 47201 from 2025-09-29; stayed by 90 FR 50857 from 2025-11-10 until 2026-11-09; from then on uncertain.

  @90-FR-50857
  Scenario Outline: A wholly owned company of a listed one, by the day
    Given an export from the United States to China on <day>
    And the end user is "Harbour Toys" in China
    And "SJ Semiconductor" owns 100 % of "Harbour Toys"
    And the item is an office printer, classified EAR99
    And it is of US origin
    When the shipment is checked
    Then <answer>

    Examples:
      | day        | answer                                  |
      | 2024-12-02 | it may ship, for no licence is required |
      | 2025-09-28 | it may ship, for no licence is required |
      | 2025-09-29 | it is held, for a licence is required   |
      | 2025-11-09 | it is held, for a licence is required   |
      | 2025-11-10 | it may ship, for no licence is required |
      | 2026-11-09 | it may ship, for no licence is required |
      | 2026-11-10 | it is held, for a licence is required   |
      | 2027-01-11 | it is held, for a licence is required   |

  @90-FR-50857
  Scenario Outline: As the law was known before its stay was printed, the rule runs on and nothing is uncertain
    Given an export from the United States to China on <day>
    And the end user is "Harbour Toys" in China
    And "SJ Semiconductor" owns 100 % of "Harbour Toys"
    And the item is an office printer, classified EAR99
    And it is of US origin
    And the request also states /known_at as "<known>"
    When the shipment is checked
    Then <answer>

    Examples: printed on 2025-09-30 and, the stay, on 2025-11-12
      | known      | day        | answer                                  |
      | 2025-09-28 | 2025-10-15 | it may ship, for no licence is required |
      | 2025-11-11 | 2025-12-01 | it is held, for a licence is required   |
      | 2025-11-12 | 2025-12-01 | it may ship, for no licence is required |
      | 2025-11-11 | 2026-12-01 | it is held, for a licence is required   |
      | 2025-11-12 | 2026-12-01 | it is held, for a licence is required   |

  @90-FR-50857
  Scenario: From 2026-11-10 both readings are given, and the stricter decides
    Given an export from the United States to China on 2026-11-24
    And the end user is "Harbour Toys" in China
    And "SJ Semiconductor" owns 100 % of "Harbour Toys"
    And the item is an office printer, classified EAR99
    And it is of US origin
    When the shipment is checked
    Then it is held, for a licence is required
    And an advisory says "The law on that day is uncertain"
    And a reading in which "the Affiliates rule runs again" says license_required
    And a reading in which "not so: the Affiliates rule runs again" says no_license_required

  @90-FR-50857
  Scenario: Where nobody listed owns anything, the doubt changes nothing
    Given an export from the United States to China on 2026-11-24
    And the end user is "Harbour Toys" in China
    And "Lotus Private Investors" owns 100 % of "Harbour Toys"
    And the item is an office printer, classified EAR99
    And it is of US origin
    When the shipment is checked
    Then it may ship, for no licence is required

  @90-FR-47201
  Scenario Outline: Goods on their way when the rule began
    Given an export from the United States to China on <day>
    And the end user is "Harbour Toys" in China
    And "SJ Semiconductor" owns 100 % of "Harbour Toys"
    And the item is an office printer, classified EAR99
    And it is of US origin
    And the request also states /dates/loaded_on as "<loaded>"
    When the shipment is checked
    Then <answer>

    Examples:
      | day        | loaded     | answer                                  |
      | 2025-10-10 | 2025-09-25 | it may ship, for no licence is required |
      | 2025-10-29 | 2025-09-29 | it may ship, for no licence is required |
      | 2025-10-30 | 2025-09-25 | it is held, for a licence is required   |
      | 2025-10-10 | 2025-09-30 | it is held, for a licence is required   |

  @90-FR-47201
  Scenario: Goods on their way leave on what is only known at second hand, and the answer says so
    Given an export from the United States to China on 2025-10-10
    And the end user is "Harbour Toys" in China
    And "SJ Semiconductor" owns 100 % of "Harbour Toys"
    And the item is an office printer, classified EAR99
    And it is of US origin
    And the request also states /dates/loaded_on as "2025-09-25"
    When the shipment is checked
    Then it may ship, for no licence is required
    And an advisory says "the savings clause is known from law firms' accounts"
