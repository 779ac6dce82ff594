Feature: Buying, using and servicing what one has, computing from afar, releases
  Acts other than shipping are reached by General Prohibitions Four and Ten, by 15 CFR 744.6(b), and by little else.

  @15-CFR-736.2(b)(10)
  Scenario Outline: Who uses a server in Shenzhen
    Given an export from the United States to China on 2025-06-02
    And the purchaser and end user is "<user>" in China
    And the item is a server, classified <eccn>
    And it is of US origin
    And the request also states /items/0/earlier_violation as <violation>
    And what is done is use of what one has
    When the shipment is checked
    Then <answer>

    Examples:
      | user                          | eccn    | violation | answer                                  |
      | Shenzhen Data Works           | 5A992.c | null      | it is held, for facts are missing       |
      | Shenzhen Data Works           | 5A992.c | false     | it may ship, for no licence is required |
      | Shenzhen Data Works           | 5A992.c | true      | it is held, for it is prohibited        |
      | Huawei Technologies Co., Ltd. | 5A992.c | false     | it may ship, for no licence is required |
      | Shenzhen Data Works           | 4A090.a | false     | it is held, for a person must look at it |

  @15-CFR-732-supplement-3
  Scenario Outline: Servicing an accelerator whose history is not told
    Given an export from the United States to China on <day>
    And the end user is "Shenzhen Data Works" in China
    And the item is a server, classified 4A090.a
    And it is of US origin
    And the request also states /items/0/acquired_on as "<got>"
    And the US person services it
    When the shipment is checked
    Then <answer>

    Examples:
      | day        | got        | answer                                   |
      | 2024-12-01 | 2024-06-01 | it may ship, for no licence is required  |
      | 2024-12-02 | 2024-06-01 | it is held, for a person must look at it |
      | 2025-06-02 | 2022-10-06 | it may ship, for no licence is required  |

  @15-CFR-734.13
  Scenario Outline: Computing from afar
    Given an export from the United States to <country> on <day>
    And the end user is "Example Models" in <country>
    And "Example Models" is headquartered in <country>
    And the item is a cluster, classified <eccn>
    And it is of US origin
    And what is done is access to computing from afar
    When the shipment is checked
    Then <answer>

    Examples:
      | country | eccn    | day        | answer                                   |
      | Germany | 4A090.a | 2025-06-02 | it may ship, for no licence is required  |
      | China   | 4A090.a | 2025-05-12 | it may ship, for no licence is required  |
      | China   | 4A090.a | 2025-05-13 | it is held, for a person must look at it |
      | China   | 5A992.c | 2025-06-02 | it may ship, for no licence is required  |

  @15-CFR-732-supplement-3
  Scenario Outline: Computing that trains a model of 4E091
    Given an export from the United States to <country> on <day>
    And the basis is the law as <basis>
    And the end user is "Example Models" in <country>
    And "Example Models" is headquartered in <country>, its ultimate parent in <country>
    And the item is a cluster, classified 5A992.c
    And it is of US origin
    And the request also states /items/0/training_operations as <operations>
    And what is done is access to computing from afar
    When the shipment is checked
    Then <answer>

    Examples:
      | country | day        | basis    | operations                  | answer                                   |
      | Brazil  | 2025-06-02 | codified | 100000000000000000000000000 | it is held, for a person must look at it |
      | Brazil  | 2025-06-02 | enforced | 100000000000000000000000000 | it may ship, for no licence is required  |
      | Brazil  | 2025-06-02 | codified | 10000000000000000000000000  | it may ship, for no licence is required  |
      | Germany | 2025-06-02 | codified | 100000000000000000000000000 | it may ship, for no licence is required  |
      | Brazil  | 2025-05-14 | codified | 100000000000000000000000000 | it may ship, for no licence is required  |

  @15-CFR-734.13(b)
  Scenario Outline: A release goes to the person's country, and to no one who is a US person
    Given a deemed export from the United States on 2025-06-02
    And the end user is "Li Wei" in United States
    And "Li Wei" is a citizen of China
    And the request also states /parties/1/permanent_residency_country as "<residency>"
    And the item is a process recipe, classified 3E001
    And it is technology for 3B001.c
    And it is of US origin
    When the shipment is checked
    Then <answer>

    Examples:
      | residency | answer                                  |
      | CN        | it is held, for a licence is required   |
      | US        | it may ship, for no licence is required |
