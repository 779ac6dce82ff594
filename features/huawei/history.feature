Feature: Huawei, from its listing to the guidance on its own chips
  What the EAR said of Huawei on each day: the Entity List since 2019-05-16, more affiliates in August 2019 and August 2020,
  foreign-made items by design since 2020-05-15 and by party since 2020-08-17, General Prohibition Ten on Ascend chips since
  2025-05-13.

  @84-FR-22961
  Scenario Outline: Goods from the United States
    Given an export from the United States to China on <day>
    And the purchaser and end user is "<buyer>" in China
    And the item is a screw, classified EAR99
    And it is of US origin
    When the shipment is checked
    Then <answer>

    Examples: The listings, by effective day and not by day of publication
      | buyer                             | day        | answer                                  |
      | Huawei Technologies Co., Ltd.     | 2019-05-15 | it may ship, for no licence is required |
      | Huawei Technologies Co., Ltd.     | 2019-05-16 | it is held, for a licence is required   |
      | Huawei Technologies Co., Ltd.     | 2019-05-21 | it is held, for a licence is required   |
      | Huawei Technologies Co., Ltd.     | 2026-06-01 | it is held, for a licence is required   |
      | Chengdu Huawei Technologies Co., Ltd. | 2019-05-16 | it is held, for a licence is required |

  @84-FR-22961
  Scenario: What is said of such an application
    Given an export from the United States to China on 2019-05-16
    And the purchaser and end user is "Huawei Technologies Co., Ltd." in China
    And the item is a screw, classified EAR99
    And it is of US origin
    When the shipment is checked
    Then the licence is required by "15 CFR 744.11(a)"
    And applications are reviewed with a presumption of denial

  @85-FR-29849 @85-FR-51596
  Scenario Outline: A die made in Taiwan of Huawei's own design, by day
    Given an export from abroad from Taiwan to China on <day>
    And the exporter is "Hsinchu Wafer Works", a foundry, in Taiwan
    And the purchaser and end user is "HiSilicon Technologies Co., Ltd" in China
    And the item is a modem chip, classified EAR99
    And it was made in Taiwan
    And 0 % of its value is controlled US content
    And it is the direct product of 3E991
    And its plant is the direct product of 3E991, 3D991
    And it was designed by "HiSilicon Technologies Co., Ltd"
    And production began on <begun>
    When the shipment is checked
    Then <answer>
    And <paragraph>

    Examples: It sat in 736.2(b)(3)(vi) until 2022-02-02
      | day        | begun      | answer                                         | paragraph                                                 |
      | 2020-05-14 | 2020-04-01 | it may ship, for nothing is subject to the EAR | no reason cites "15 CFR 744.11"                             |
      | 2020-05-15 | 2020-05-15 | it is held, for a licence is required          | the item is subject to the EAR under "15 CFR 736.2(b)(3)"   |
      | 2022-02-02 | 2021-10-01 | it is held, for a licence is required          | the item is subject to the EAR under "15 CFR 736.2(b)(3)"   |
      | 2022-02-03 | 2021-10-01 | it is held, for a licence is required          | the item is subject to the EAR under "15 CFR 734.9(e)"     |
      | 2026-06-01 | 2026-02-02 | it is held, for a licence is required          | the item is subject to the EAR under "15 CFR 734.9(e)"     |

  @15-CFR-736.2(b)(10)
  Scenario Outline: Servers with Huawei's own accelerators, bought in Malaysia
    Given a reexport from China to Malaysia on <day>
    And the purchaser and end user is "Kuala Lumpur Data Works" in Malaysia
    And "Kuala Lumpur Data Works" is headquartered in Malaysia
    And the item is the catalogue's "huawei-ascend-910b", classified 3A090.a
    And it was made in China
    When the shipment is checked
    Then <answer>

    Examples:
      | day        | answer                           |
      | 2025-05-13 | it is held, for it is prohibited |
      | 2026-06-01 | it is held, for it is prohibited |

  @15-CFR-736.2(b)(10)
  Scenario: The same chip, got to be taken apart
    Given a reexport from China to Germany on 2025-06-02
    And the purchaser and end user is "Analyse Nord" in Germany
    And "Analyse Nord" is headquartered in Germany
    And the item is the catalogue's "huawei-ascend-910b", classified 3A090.a
    And it was made in China
    And it is for tear-down analysis alone
    When the shipment is checked
    Then no reason cites "15 CFR 736.2(b)(10)"

  @15-CFR-744.11
  Scenario: Huawei using what it has is no export to it
    Given a transfer within China on 2024-06-03
    And the exporter is "Huawei Technologies Co., Ltd." in China
    And the item is a server, classified EAR99
    And it is of US origin
    And the request also states /items/0/earlier_violation as false
    And what is done is use of what one has
    When the shipment is checked
    Then it may ship, for no licence is required

  @15-CFR-744.11(a) @84-FR-43493
  Scenario Outline: An affiliate that was listed three months after its parent is not taken for the parent
    Given an export from the United States to <country> on 2019-08-16
    And the purchaser and end user is "<name>" in <country>
    And the item is a cable clamp, classified EAR99
    And it is of US origin
    When the shipment is checked as of <day>
    Then <answer>

    Examples:
      | name                                      | country | day        | answer                                  |
      | Shanghai HiSilicon Technologies Co., Ltd. | China   | 2019-08-18 | it may ship, for no licence is required |
      | Shanghai HiSilicon Technologies Co., Ltd. | China   | 2019-08-19 | it is held, for a licence is required   |
      | Huawei Technologies De Mexico S.A.        | Mexico  | 2019-08-18 | it may ship, for no licence is required |
      | Huawei Technologies De Mexico S.A.        | Mexico  | 2019-08-19 | it is held, for a licence is required   |
      | HiSilicon Technologies                    | China   | 2019-08-18 | it is held, for a licence is required   |
