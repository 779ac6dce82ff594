@15-CFR-744.23-a-3
Feature: Advanced computing items for companies of Macau and Country Group D:5, wherever they are
  The test asks for the headquarters, and for those of the ultimate parent. From 2023-11-17 it stood in 744.23(a)(3) for .a
  and .b; since 2025-01-13 that of .a stands in 742.6(a)(6)(iii)(A).

  Scenario Outline: The section by class and day
    Given an export from the United States to Singapore on <day>
    And the purchaser and end user is "Example Cloud (Singapore)" in Singapore
    And "Example Cloud (Singapore)" is headquartered in Singapore, its ultimate parent in China
    And the item is an accelerator, classified <class>
    When the shipment is checked
    Then it is held, for a licence is required
    And the reasons cite "<section>"

    Examples:
      | class   | day        | section                          |
      | 3A090.a | 2023-11-17 | 15 CFR 744.23(a)(3)(i)           |
      | 3A090.b | 2023-11-17 | 15 CFR 744.23(a)(3)(i)           |
      | 3A090.a | 2025-01-12 | 15 CFR 744.23(a)(3)(i)           |
      | 3A090.a | 2025-01-13 | 15 CFR 742.6(a)(6)(iii)(A)       |
      | 3A090.b | 2025-01-12 | 15 CFR 744.23(a)(3)(i)           |
      | 3A090.b | 2025-01-13 | 15 CFR 744.23(a)(3)(i)(A)        |
      | 3A090.c | 2024-12-31 | 15 CFR 744.23(a)(3)(i)(B)        |
      | 3A090.a | 2025-06-01 | 15 CFR 742.6(a)(6)(iii)(A)       |
      | 3A090.a | 2026-07-01 | 15 CFR 742.6(a)(6)(iii)(A)       |

  Scenario Outline: Where the company and its parent are
    Given an export from the United States to <place> on 2024-06-01
    And the purchaser and end user is "Example Cloud" in <place>
    And "Example Cloud" is headquartered in <headquarters>
    And the item is an accelerator, classified 3A090.a
    When the shipment is checked
    Then <verdict>

    Examples:
      | place     | headquarters                                | verdict                                 |
      | Singapore | Singapore                                   | it may ship, for no licence is required |
      | Singapore | United States                               | it may ship, for no licence is required |
      | Singapore | Singapore, its ultimate parent in China     | it is held, for a licence is required   |
      | Singapore | Singapore, its ultimate parent in Macau     | it is held, for a licence is required   |
      | Singapore | Singapore, its ultimate parent in Vietnam   | it may ship, for no licence is required |
      | Malaysia  | China, its ultimate parent in Singapore     | it is held, for a licence is required   |

  Scenario Outline: Before it began
    Given an export from the United States to Singapore on <day>
    And the purchaser and end user is "Example Cloud (Singapore)" in Singapore
    And "Example Cloud (Singapore)" is headquartered in Singapore, its ultimate parent in China
    And the item is an accelerator, classified <class>
    When the shipment is checked
    Then it may ship, for no licence is required

    Examples:
      | class   | day        |
      | 3A090.a | 2023-11-16 |
      | 3A090.c | 2024-12-30 |

  Scenario: Headquarters that nobody knows are asked for
    Given an export from the United States to Singapore on 2025-06-01
    And the purchaser and end user is "Example Cloud (Singapore)" in Singapore
    And the item is an accelerator, classified 3A090.a
    When the shipment is checked
    Then it is held, for facts are missing
    And the question is asked: "In which country is Example Cloud (Singapore)'s ultimate parent headquartered?"

  Scenario: Headquarters are not asked for where the destination decides
    Given an export from the United States to China on 2025-06-01
    And the purchaser and end user is "Example Cloud" in China
    And the item is an accelerator, classified 3A090.a
    When the shipment is checked
    Then it is held, for a licence is required
    And nothing is asked for

  @15-CFR-744.23(a)(3)(i)(A)
  Scenario Outline: A person who buys for himself has no headquarters
    Given an export from the United States to Poland on 2025-12-01
    And the purchaser and end user is "Jan Kowalczyk" in Poland
    And the item is the catalogue's "nvidia-geforce-rtx-5090"
    And the request also states /parties/1/natural_person as <person>
    When the shipment is checked
    Then <answer>

    Examples:
      | person | answer                                  |
      | true   | it may ship, for no licence is required |
      | false  | it is held, for facts are missing       |

  Scenario: Headquarters are not asked for ordinary goods
    Given an export from the United States to Singapore on 2025-06-01
    And the purchaser and end user is "Example Trading" in Singapore
    And the item is a microcontroller, classified 3A991
    When the shipment is checked
    Then it may ship, for no licence is required

  Scenario: A sale within the United States to a company with a Chinese parent
    Given a domestic sale from the United States to United States on 2025-10-15
    And the purchaser is "Example Cloud (USA)" in United States
    And "Example Cloud (USA)" is headquartered in United States, its ultimate parent in China
    And the item is an accelerator, classified 3A090.a
    When the shipment is checked
    Then it may ship, for no licence is required

  @15-CFR-744.23-d-3-i @89-FR-23876
  Scenario Outline: How an application was reviewed before and after April 2024
    Given an export from the United States to Singapore on <day>
    And the purchaser and end user is "Example Cloud (Singapore)" in Singapore
    And "Example Cloud (Singapore)" is headquartered in Singapore, its ultimate parent in China
    And the item is an accelerator, classified <class>
    And it is <datacenter> for datacenters
    When the shipment is checked
    Then it is held, for a licence is required
    And the licence is required by "15 CFR 744.23(a)(3)(i)" alone
    And applications are reviewed <how>

    Examples: case by case from that day on, but not for datacenter items of the .a class
      | class   | datacenter               | day        | how                          |
      | 3A090.b | designed or marketed     | 2024-04-03 | with a presumption of denial |
      | 3A090.b | designed or marketed     | 2024-04-04 | case by case                 |
      | 3A090.a | not designed or marketed | 2024-04-03 | with a presumption of denial |
      | 3A090.a | not designed or marketed | 2024-04-04 | case by case                 |
      | 3A090.a | designed or marketed     | 2024-04-04 | with a presumption of denial |
