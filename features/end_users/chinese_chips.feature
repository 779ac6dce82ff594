Feature: Chinese chips that meet 3A090
  BIS guidance of 2025-05-13 on General Prohibition Ten: they are presumed to have been made or moved in violation.

  @15-CFR-736.2(b)(10)
  Scenario Outline: An Ascend 910C leaves China for Malaysia
    Given an export from abroad from China to Malaysia on <day>
    And the end user is "Cloud Sdn" in Malaysia
    And "Cloud Sdn" is headquartered in Malaysia
    And the item is the catalogue's "huawei-ascend-910c"
    And it was made in China
    And it is the direct product of 3E001
    And 0 % of its value is controlled US content
    When the shipment is checked
    Then <answer>

    Examples:
      | day        | answer                            |
      | 2025-05-12 | it may ship                       |
      | 2025-05-13 | it is held, for it is prohibited  |
      | 2026-06-01 | it is held, for it is prohibited  |

  @15-CFR-736.2(b)(10)
  Scenario: Got only to be torn down
    Given an export from abroad from China to Malaysia on 2025-06-01
    And the end user is "Teardown Laboratory" in Malaysia
    And "Teardown Laboratory" is headquartered in Malaysia
    And the item is the catalogue's "huawei-ascend-910c"
    And it was made in China
    And it is the direct product of 3E001
    And 0 % of its value is controlled US content
    And it is for tear-down analysis alone
    When the shipment is checked
    Then it may ship

  @15-CFR-736.2(b)(10)
  Scenario: Made without any US technology
    Given an export from abroad from China to Malaysia on 2025-06-01
    And the end user is "Cloud Sdn" in Malaysia
    And "Cloud Sdn" is headquartered in Malaysia
    And the item is the catalogue's "huawei-ascend-910c"
    And it was made in China
    And it is the direct product of no US technology
    And its plant is the direct product of no US technology
    And 0 % of its value is controlled US content
    When the shipment is checked
    Then it may ship, for nothing is subject to the EAR

  @15-CFR-736.2(b)(10)
  Scenario: An American accelerator is no Chinese chip
    Given a reexport from China to Malaysia on 2025-06-01
    And the end user is "Cloud Sdn" in Malaysia
    And "Cloud Sdn" is headquartered in Malaysia
    And the item is the catalogue's "nvidia-h100-sxm"
    And it was made in Taiwan
    And it is the direct product of 3E001
    And 0 % of its value is controlled US content
    When the shipment is checked
    Then it may ship

  @15-CFR-736.2(b)(10)
  Scenario: How it was made is not said: the presumption stands
    Given an export from abroad from China to Malaysia on 2025-06-01
    And the end user is "Cloud Sdn" in Malaysia
    And "Cloud Sdn" is headquartered in Malaysia
    And the item is the catalogue's "huawei-ascend-910c"
    And it was made in China
    When the shipment is checked
    Then it is held, for it is prohibited
