@85-FR-51596
Feature: Silicon of other designers for Huawei
  The rule of 2020-05-15 reached what Huawei had designed. Since 2020-08-17 whose design it is no longer matters: it is enough
  that the item is for what a footnote 1 entity makes, buys or orders, or that one is a party to the transaction.

  Background:
    Given an export from abroad from Taiwan to China on 2020-07-01
    And the exporter is "Hsinchu Wafer Works", a foundry, in Taiwan
    And the item is a power management chip, classified EAR99
    And it was made in Taiwan
    And 0 % of its value is controlled US content
    And it is the direct product of 3E991
    And its plant is the direct product of 3E991, 3D991

  @15-CFR-734.9(e)(1)
  Scenario Outline: A stock part sold to Huawei
    Given it was designed by "Taipei Analog Design"
    And the purchaser and end user is "Huawei Technologies Co., Ltd." in China
    When the shipment is checked as of <day>
    Then <answer>

    Examples:
      | day        | answer                                       |
      | 2020-07-01 | it may ship, for nothing is subject to the EAR |
      | 2020-08-16 | it may ship, for nothing is subject to the EAR |
      | 2020-08-17 | it is held, for a licence is required        |
      | 2020-09-20 | it is held, for a licence is required        |

  @15-CFR-734.9(e)(1)(ii)(A)
  Scenario Outline: A part for a module maker nobody listed, whose modules Huawei ordered
    Given it was designed by "Taipei Analog Design"
    And the purchaser and end user is "Hanoi Module Assembly" in Vietnam
    And it will go into products of "Huawei Technologies Co., Ltd."
    When the shipment is checked as of <day>
    Then <answer>

    Examples:
      | day        | answer                                       |
      | 2020-08-16 | it may ship, for nothing is subject to the EAR |
      | 2024-06-03 | it is held, for a licence is required        |

  @15-CFR-734.9(e)(1)(ii)(A)
  Scenario: The same part for the same module maker, for modules of its own
    Given the purchaser and end user is "Hanoi Module Assembly" in Vietnam
    When the shipment is checked as of 2024-06-03
    Then it may ship, for nothing is subject to the EAR

  @15-CFR-734.9(e)(1)(i)
  Scenario Outline: Encryption technology is on the list of footnote 4, not on that of footnote 1
    Given it is the direct product of no US technology
    And its plant is the direct product of 5E002
    And the purchaser and end user is "<buyer>" in China
    When the shipment is checked as of 2024-06-03
    Then <answer>

    Examples:
      | buyer                                 | answer                                         |
      | Huawei Technologies Co., Ltd.         | it may ship, for nothing is subject to the EAR |
      | National Supercomputing Center Jinan  | it is held, for a licence is required          |

  @15-CFR-734.9(e)(1)(ii)(B)
  Scenario Outline: A footnote 1 entity that has some other part in a deal about the chip
    Given the purchaser and end user is "Hanoi Module Assembly" in Vietnam
    And the <role> is "HiSilicon Technologies Co., Ltd." in China
    When the shipment is checked as of 2024-06-03
    Then <answer>

    Examples:
      | role         | answer                                         |
      | supplier     | it is held, for a licence is required          |
      | manufacturer | it is held, for a licence is required          |
      | osat         | it is held, for a licence is required          |
      | bank         | it may ship, for nothing is subject to the EAR |
