Feature: Footnotes flow down
  15 CFR 734.9(e): the end-user scope of the Entity List foreign-direct-product rules takes in whom listed parties own half
  of, where one of them has the footnote, whatever its own share.

  @15-CFR-734.9(e)(2)
  Scenario Outline: A server made in Taiwan for a company of a footnote 4 entity
    Given an export from abroad from Taiwan to China on <day>
    And the end user is "Harbour Servers" in China
    And "Loongson Technology" owns <share> % of "Harbour Servers"
    And "SJ Semiconductor" owns <other> % of "Harbour Servers"
    And "Lotus Private Investors" owns <rest> % of "Harbour Servers"
    And the item is a server board, classified 4A994
    And it was made in Taiwan
    And 0 % of its value is controlled US content
    And it is the direct product of 4E001
    And its plant is the direct product of no US technology
    When the shipment is checked
    Then <answer>

    Examples:
      | day        | share | other | rest | answer                                         |
      | 2025-10-15 | 100   | 0     | 0    | it is held, for a licence is required          |
      | 2025-10-15 | 5     | 45    | 50   | it is held, for a licence is required          |
      | 2025-10-15 | 5     | 44    | 51   | it may ship, for nothing is subject to the EAR |
      | 2025-10-15 | 0     | 100   | 0    | it may ship, for nothing is subject to the EAR |
      | 2025-09-28 | 100   | 0     | 0    | it may ship, for nothing is subject to the EAR |
      | 2026-02-01 | 100   | 0     | 0    | it may ship, for nothing is subject to the EAR |
      | 2026-11-24 | 100   | 0     | 0    | it is held, for a licence is required          |
