@15-CFR-734.9(e)
Feature: Foreign-made goods for companies with a footnote on the Entity List
  A footnote on the list reaches goods that never saw the United States: footnote 4 (supercomputers, advanced computing) any item
  made with listed American technology, footnote 5 (chip makers) the tools for making chips.

  @15-CFR-734.9(e)(2) @15-CFR-744.11(a)(2)(iv)
  Scenario Outline: A server made in Taiwan for a supercomputing centre
    Given an export from abroad from Taiwan to China on <day>
    And the exporter is "Taoyuan Server Works" in Taiwan
    And the purchaser and end user is "National Supercomputing Center Jinan" in China
    And the item is a file server, classified EAR99
    And it was made in Taiwan
    And 0 % of its value is controlled US content
    And it is the direct product of 4E001
    And its plant is the direct product of 3E991
    When the shipment is checked
    Then <answer>

    Examples:
      | day        | answer                                         |
      | 2022-10-20 | it may ship, for nothing is subject to the EAR |
      | 2022-10-21 | it is held, for a licence is required          |
      | 2026-01-29 | it is held, for a licence is required          |

  @15-CFR-734.9(e)(2) @15-CFR-744.11(a)(2)(iv)
  Scenario: Which path and which paragraph hold the server
    Given an export from abroad from Taiwan to China on 2024-06-03
    And the exporter is "Taoyuan Server Works" in Taiwan
    And the purchaser and end user is "National Supercomputing Center Jinan" in China
    And the item is a file server, classified EAR99
    And it was made in Taiwan
    And 0 % of its value is controlled US content
    And it is the direct product of 4E001
    When the shipment is checked
    Then it is held, for a licence is required
    And the item is subject to the EAR under "15 CFR 734.9(e)(2)"
    And the licence is required by "15 CFR 744.11(a)(2)(iv)" alone

  @15-CFR-734.9(e)(2)
  Scenario: The same server for a university nobody listed
    Given an export from abroad from Taiwan to China on 2024-06-03
    And the exporter is "Taoyuan Server Works" in Taiwan
    And the purchaser and end user is "Pearl Delta University" in China
    And the item is a file server, classified EAR99
    And it was made in Taiwan
    And 0 % of its value is controlled US content
    And it is the direct product of 4E001
    When the shipment is checked
    Then it may ship, for nothing is subject to the EAR

  @15-CFR-734.9(e)(2)(ii)(A)
  Scenario: Memory that a distributor buys for servers of Inspur
    Given an export from abroad from South Korea to Singapore on 2024-06-03
    And the exporter is "Suwon Memory" in South Korea
    And the purchaser and end user is "Lion City Components Pte Ltd" in Singapore
    And the item is a memory module, classified EAR99
    And it was made in South Korea
    And 0 % of its value is controlled US content
    And its plant is the direct product of 3E991
    And it will go into products of "Inspur Group Co., Ltd."
    When the shipment is checked
    Then it is held, for a licence is required
    And the licence is required by "15 CFR 744.11(a)(2)(iv)" alone

  @15-CFR-734.9(e)(3) @15-CFR-744.11(a)(2)(v)
  Scenario Outline: A wafer inspection tool made in Malaysia for a footnote 5 fab
    Given an export from abroad from Malaysia to China on <day>
    And the exporter is "Penang Metrology" in Malaysia
    And "Penang Metrology" is headquartered in Malaysia
    And the purchaser and end user is "<buyer>" in China
    And the item is a wafer inspection tool, classified 3B991.a
    And it was made in Malaysia
    And 0 % of its value is controlled US content
    And it is the direct product of 3E991
    And its plant is the direct product of no US technology
    And it contains no IC from such a plant
    When the shipment is checked
    Then <answer>

    Examples:
      | buyer                                               | day        | answer                                         |
      | Semiconductor Manufacturing South China Corporation | 2024-12-30 | it may ship, for nothing is subject to the EAR |
      | Semiconductor Manufacturing South China Corporation | 2024-12-31 | it is held, for a licence is required          |
      | Pearl Delta Sensors                                 | 2024-12-31 | it may ship, for nothing is subject to the EAR |

  @15-CFR-744.11(a)(2)(v)(A)
  Scenario: The same tool from the Netherlands, by a Dutch company
    Given an export from abroad from the Netherlands to China on 2025-06-02
    And the exporter is "Eindhoven Metrology BV" in the Netherlands
    And "Eindhoven Metrology BV" is headquartered in the Netherlands
    And the purchaser and end user is "Semiconductor Manufacturing South China Corporation" in China
    And the item is a wafer inspection tool, classified 3B991.a
    And it was made in the Netherlands
    And 0 % of its value is controlled US content
    And it is the direct product of 3E991
    And its plant is the direct product of no US technology
    And it contains no IC from such a plant
    When the shipment is checked
    Then it may ship, for no licence is required
    And the item is subject to the EAR under "15 CFR 734.9(e)(3)"

  @15-CFR-744.23(a)(2)(iv)
  Scenario: An American process gas for a footnote 5 fab: the Entity List governs, not the rule on advanced nodes
    Given an export from the United States to China on 2025-06-02
    And the purchaser and end user is "Semiconductor Manufacturing South China Corporation" in China
    And the item is a process gas, classified EAR99
    And it is of US origin
    And it will be used to make ICs at a facility in China where advanced-node ICs are made
    When the shipment is checked
    Then it is held, for a licence is required
    And the licence is required by "15 CFR 744.11(a)" alone

  @15-CFR-744.11(a)(2)(i) @15-CFR-744.11(a)(2)(iv) @89-FR-96790
  Scenario Outline: On both sides of the day on which 744.11(a)(2) got its words of December 2024
    Given an export from abroad from Taiwan to China on <day>
    And the exporter is "Taoyuan Server Works" in Taiwan
    And the purchaser and end user is "<buyer>" in China
    And the item is a file server, classified EAR99
    And it was made in Taiwan
    And 0 % of its value is controlled US content
    And it is the direct product of 4E001
    And its plant is the direct product of no US technology
    When the shipment is checked
    Then <answer>
    And <cited>

    Examples:
      | buyer                                | day        | answer                                         | cited                                                   |
      | Huawei Technologies Co., Ltd.        | 2024-12-01 | it is held, for a licence is required          | the licence is required by "15 CFR 744.11(a)(2)(i)" alone |
      | Huawei Technologies Co., Ltd.        | 2024-12-02 | it is held, for a licence is required          | the licence is required by "15 CFR 744.11(a)(2)(i)" alone |
      | National Supercomputing Center Jinan | 2024-12-01 | it is held, for a licence is required          | the licence is required by "15 CFR 744.11(a)(2)(iv)" alone |
      | National Supercomputing Center Jinan | 2024-12-02 | it is held, for a licence is required          | the licence is required by "15 CFR 744.11(a)(2)(iv)" alone |
      | Pearl Delta University               | 2024-12-02 | it may ship, for nothing is subject to the EAR | no reason cites "15 CFR 744.11(a)(2)(iv)"               |
