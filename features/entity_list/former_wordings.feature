Feature: Entries are read as they were printed last
  The list at hand is of 2026. An entry that cites a later document than the day asked about may have read otherwise then: another
  review policy, another reach. The answer says so.

  @15-CFR-744.11(a)
  Scenario Outline: An entry of 2019, last amended in 2022
    Given an export from the United States to China on <day>
    And the purchaser and end user is "Huawei Technologies Co., Ltd." in China
    And the item is a connector, classified EAR99
    And it is of US origin
    When the shipment is checked
    Then it is held, for a licence is required
    And <said>

    Examples:
      | day        | said                                                          |
      | 2021-06-01 | an advisory says "amended in a later year"                    |
      | 2025-06-01 | no advisory says "amended in a later year"                    |
