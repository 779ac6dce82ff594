@15-CFR-744.16(a)
Feature: Finding a listed company under the name it gives
  An order names its customer as the customer likes. A name that is surely that of a listed company binds; one that may be holds
  the shipment until a person has looked; one that a person has found to be somebody else goes.

  Background:
    Given an export from the United States to China on 2024-06-03
    And the item is a flow sensor, classified EAR99
    And it is of US origin

  @15-CFR-744.11(a)
  Scenario Outline: Names under which a listed company was ordered for
    Given the purchaser and end user is "<name>" in China
    When the shipment is checked
    Then it is held, for a licence is required
    And the licence is required by "15 CFR 744.11(a)" alone
    And screening shows "<listed>" for "<name>" as a match

    Examples:
      | name                              | listed                        |
      | Huawei Technologies Co., Ltd.     | Huawei Technologies Co., Ltd. |
      | HUAWEI TECHNOLOGIES CO LTD        | Huawei Technologies Co., Ltd. |
      | Huawei Tecnologies Co., Ltd.      | Huawei Technologies Co., Ltd. |
      | 华为技术有限公司                  | 华为技术有限公司              |
      | Loongson Tecnology                | Loongson Technology           |
      | Inspur Grupe                      | Inspur Group Co., Ltd.        |

  @15-CFR-744.11(a)
  Scenario Outline: Letters that changed places
    Given the purchaser and end user is "<name>" in China
    When the shipment is checked
    Then it is held

    Examples:
      | name                          |
      | Hauwei Technologies Co., Ltd. |
      | Huawei Technolgoies Co., Ltd. |
      | Isnpur Group Co., Ltd.        |

  @15-CFR-744.11(a)
  Scenario: A sales office that is a branch of Huawei, no company of its own
    Given the purchaser and end user is "Rhine Networks Sales Office" in Germany
    And "Rhine Networks Sales Office" is a branch of "Huawei Technologies Co., Ltd." in China
    When the shipment is checked
    Then it is held, for a licence is required
    And the licence is required by "15 CFR 744.11(a)" alone

  @15-CFR-744.11(a)
  Scenario: A company that may be Dahua waits for a person
    Given the purchaser and end user is "Dahua Technology Trading" in China
    When the shipment is checked
    Then it is held, for a person must look at it
    And screening shows "Dahua Technology" for "Dahua Technology Trading" as a possible match

  @15-CFR-744.11(a)
  Scenario: A person has found that it is another company
    Given the purchaser and end user is "Dahua Technology Trading" in China
    And a compliance officer found on 2024-05-28 that "Dahua Technology Trading" is not the "Dahua Technology" of the list
    When the shipment is checked
    Then it may ship, for no licence is required

  @15-CFR-744.11(a)
  Scenario Outline: What a person found holds until the day it expires
    Given the purchaser and end user is "Dahua Technology Trading" in China
    And a compliance officer found on 2024-05-28 that "Dahua Technology Trading" is not the "Dahua Technology" of the list, until 2024-12-31
    When the shipment is checked as of <day>
    Then <answer>

    Examples:
      | day        | answer                                   |
      | 2024-12-31 | it may ship, for no licence is required  |
      | 2025-01-01 | it is held, for a person must look at it |

  @15-CFR-744.16
  Scenario: The lists here do not name the company, and the exporter knows that it is listed
    Given the purchaser and end user is "Pearl Delta Optics" in China
    And "Pearl Delta Optics" is known to be on the EL list since 2024-01-15
    When the shipment is checked
    Then it is held, for a licence is required
    And the licence is required by "15 CFR 744.11(a)" alone

  @15-CFR-744.16
  Scenario: Stating that it knows of no listing clears nobody
    Given the purchaser and end user is "Loongson Technology" in China
    And the request also states /parties/1/list_entries as []
    When the shipment is checked
    Then it is held, for a licence is required

  @15-CFR-744.16
  Scenario Outline: Inspur from the day it was listed, which is not the day that was printed
    Given the purchaser and end user is "Inspur Group Co., Ltd." in China
    When the shipment is checked as of <day>
    Then <answer>

    Examples:
      | day        | answer                                  |
      | 2023-03-01 | it may ship, for no licence is required |
      | 2023-03-02 | it is held, for a licence is required   |

  @15-CFR-748.5
  Scenario: A bank that may be listed pays for an order of somebody else
    Given the purchaser and end user is "Pearl Delta Optics" in China
    And the bank is "Dahua Technology Trading" in China
    When the shipment is checked
    Then it may ship, for no licence is required
    And screening shows "Dahua Technology" for "Dahua Technology Trading" as a possible match

  @15-CFR-744.16(f)
  Scenario: A company at the address of a listed one, under another name
    Given the purchaser and end user is "Pearl Delta Optics" in China
    And "Pearl Delta Optics" is at the address "Bantian Longgang District, Shenzhen, 518129, China"
    When the shipment is checked
    Then it may ship, for no licence is required
    And the reasons cite "15 CFR 744.16(f)"

  @15-CFR-744.11(a)
  Scenario Outline: A company that was on the list for five weeks
    Given the purchaser and end user is "Arrow China Electronics Trading Co., Ltd." in China
    When the shipment is checked as of <day>
    Then <answer>

    Examples:
      | day        | answer                                  |
      | 2025-10-07 | it may ship, for no licence is required |
      | 2025-10-08 | it is held, for a licence is required   |
      | 2025-11-11 | it is held, for a licence is required   |
      | 2025-11-12 | it may ship, for no licence is required |

  @15-CFR-744.11(a)
  Scenario Outline: A company that left the list on a day nobody here knows
    Given the purchaser and end user is "Nanchang O-Film Tech" in China
    When the shipment is checked as of <day>
    Then <answer>

    Examples:
      | day        | answer                                  |
      | 2020-06-30 | it may ship, for no licence is required |
      | 2022-05-16 | it is held, for a licence is required   |
      | 2023-05-16 | it is held, for a person must look at it |
      | 2026-01-29 | it may ship, for no licence is required |

  @15-CFR-744.11(a)
  Scenario: What only may be so is not told as if it were
    Given the purchaser and end user is "Dahua Technology Trading" in China
    When the shipment is checked
    Then it is held, for a person must look at it
    And the summary says "Perhaps: Dahua Technology Trading"

  @15-CFR-744-Supplement-4
  Scenario Outline: An entry that leaves out some technology that is EAR99
    Given the purchaser and end user is "SZ DJI Technology Co., Ltd." in China
    And the request also states /items/0/eccn as "<eccn>"
    And the request also states /items/0/kind as "<kind>"
    When the shipment is checked
    Then <answer>

    Examples:
      | eccn  | kind       | answer                                   |
      | EAR99 | commodity  | it is held, for a licence is required    |
      | EAR99 | software   | it is held, for a licence is required    |
      | 3E991 | technology | it is held, for a licence is required    |
      | EAR99 | technology | it is held, for a person must look at it |
