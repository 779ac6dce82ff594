Feature: US persons and Chinese fabs
  15 CFR 744.6(c)(2). A US person may not ship, deliver or service certain items even where the items are not subject to the
  EAR at all: the section runs beside scope. Since 2023-11-17 it leaves out a person who works for a company headquartered in
  the United States, Country Group A:5 or A:6.

  Background:
    Given a transfer within China on 2025-06-02
    And the US person is "Jane Roe", who works for "Example Tool Service", in China
    And the US person services it
    And the end user is "Unlisted Fab" in China
    And "Unlisted Fab" is headquartered in China
    And the item is an etcher, classified 3B001.c
    And it was made in Japan
    And 0 % of its value is controlled US content
    And it is the direct product of no US technology
    And its plant is the direct product of no US technology
    And it contains no IC from such a plant
    And the request also states /items/0/us_origin_content as []
    And it will be used to make ICs at a facility in China where logic is made at 14 nm

  @15-CFR-744.6(d)(4)
  Scenario Outline: For whom the engineer works
    Given "Example Tool Service" is headquartered in <country>
    When the shipment is checked
    Then <answer>

    Examples:
      | country       | answer                                         |
      | Japan         | it may ship, for nothing is subject to the EAR |
      | United States | it may ship, for nothing is subject to the EAR |
      | Israel        | it may ship, for nothing is subject to the EAR |
      | Singapore     | it may ship, for nothing is subject to the EAR |
      | China         | it is held, for a licence is required          |
      | Malaysia      | it is held, for a licence is required          |

  @15-CFR-744.6(d)(4)
  Scenario: What is said of the Japanese employer
    Given "Example Tool Service" is headquartered in Japan
    When the shipment is checked
    Then it may ship, for nothing is subject to the EAR
    And the reasons cite "15 CFR 744.6(d)(4)"

  @15-CFR-744.6(d)(4)
  Scenario: The Japanese company ships, and its American engineer is named beside it
    Given the exporter is "Example Tool Service" in Japan
    And the request also states /parties/0/natural_person as false
    And the request also states /parties/0/us_person as false
    And the request also states /parties/0/employed_by as null
    And "Example Tool Service" is headquartered in Japan
    And the other is "Jane Roe" in China
    And "Jane Roe" is a citizen of the United States
    And the request also states /parties/3/employed_by as "p0"
    When the shipment is checked
    Then it may ship, for nothing is subject to the EAR
    And the reasons cite "15 CFR 744.6(d)(4)"

  @15-CFR-744.6(c)(2)(i)
  Scenario: What is said of the Chinese employer
    Given "Example Tool Service" is headquartered in China
    When the shipment is checked
    Then it is held, for a licence is required
    And the licence is required by "15 CFR 744.6(c)(2)(i)"
    And applications are reviewed with a presumption of denial
    And nothing is asked for

  @15-CFR-744.6(d)(4)
  Scenario Outline: A Japanese employer with a Chinese majority owner
    Given "Example Tool Service" is headquartered in Japan
    And "Example Holding" owns <percent> % of "Example Tool Service"
    And the owner "Example Holding" is headquartered in <country>
    When the shipment is checked
    Then <answer>

    Examples:
      | percent | country | answer                                         |
      | 51      | China   | it is held, for a licence is required          |
      | 50      | China   | it may ship, for nothing is subject to the EAR |
      | 51      | Macau   | it is held, for a licence is required          |
      | 51      | Germany | it may ship, for nothing is subject to the EAR |

  @15-CFR-744.6(d)(4)
  Scenario Outline: A Japanese employer whose Japanese owner is itself in other hands
    Given "Example Tool Service" is headquartered in Japan
    And "Kobe Holding" owns 100 % of "Example Tool Service"
    And the owner "Kobe Holding" is headquartered in Japan
    And "Top Holding" owns <percent> % of its owner "Kobe Holding"
    And the owner "Top Holding" is headquartered in <country>
    When the shipment is checked
    Then <answer>

    Examples:
      | percent | country | answer                                         |
      | 80      | China   | it is held, for a licence is required          |
      | 50      | China   | it may ship, for nothing is subject to the EAR |
      | 80      | Germany | it may ship, for nothing is subject to the EAR |

  @15-CFR-744.6(d)(4)
  Scenario: An employer of whose headquarters nothing is stated
    When the shipment is checked
    Then it is held, for facts are missing
    And "party.headquarters_country" is asked for

  @15-CFR-744.6(d)(4)
  Scenario: An engineer of whom no employer is stated
    Given the request also states /parties/0/employed_by as null
    When the shipment is checked
    Then it is held, for facts are missing
    And the question is asked: "For which company does the person act"

  @15-CFR-744.6(d)(4)
  Scenario: A company under US law is not left out with its engineer
    Given "Example Tool Service" is headquartered in United States
    And the request also states /parties/1/country as "US"
    When the shipment is checked
    Then it may ship, for nothing is subject to the EAR
    And a condition says "what it authorises, delivers or services itself"

  @15-CFR-744.6(d)(4)
  Scenario: The company as the one who acts
    Given the exporter is "Example Tool Service" in United States
    And the request also states /parties/0/natural_person as false
    When the shipment is checked
    Then it is held, for a licence is required
    And the reasons name "Example Tool Service" and no other party

  @15-CFR-744.6(c)(2)
  Scenario: A Japanese engineer may do the same work
    Given "Example Tool Service" is headquartered in China
    And the request also states /parties/0/us_person as false
    When the shipment is checked
    Then it may ship, for nothing is subject to the EAR

  @15-CFR-744.6(d)(1)(i)
  Scenario: Clerical work
    Given "Example Tool Service" is headquartered in China
    And the US person does clerical work
    When the shipment is checked
    Then it may ship, for nothing is subject to the EAR
    And the reasons cite "15 CFR 744.6(d)(1)(i)"

  @15-CFR-744.6(c)(3)(i)
  Scenario: Employment whose work is not told
    Given "Example Tool Service" is headquartered in China
    And the US person works under a contract
    When the shipment is checked
    Then it is held, for a person must look at it

  @15-CFR-744.6(d)(3)
  Scenario: Only packaging is done there
    Given "Example Tool Service" is headquartered in China
    And it will be used to make ICs at a facility in China where only packaging is done
    When the shipment is checked
    Then it may ship, for nothing is subject to the EAR

  @15-CFR-744.6(c)(2)(i)
  Scenario Outline: Whose fab it is
    Given "Example Tool Service" is headquartered in China
    And the request also states /items/0/eccn as "EAR99"
    And "Unlisted Fab" is headquartered in <country>, its ultimate parent in <parent>
    When the shipment is checked
    Then <answer>

    Examples:
      | country | parent | answer                                         |
      | Taiwan  | Taiwan | it may ship, for nothing is subject to the EAR |
      | Taiwan  | China  | it is held, for a licence is required          |
      | China   | China  | it is held, for a licence is required          |

  @15-CFR-744.6(c)(2)(ii)
  Scenario Outline: A fab of which nobody knows the node
    Given "Example Tool Service" is headquartered in China
    And the request also states /items/0/eccn as "<eccn>"
    And it will be used to make ICs at a facility in China where nobody knows the node
    When the shipment is checked
    Then <answer>

    Examples:
      | eccn    | answer                                         |
      | 3B001.c | it is held, for a licence is required          |
      | 3B991   | it is held, for a licence is required          |
      | EAR99   | it may ship, for nothing is subject to the EAR |

  @15-CFR-744.6(c)(2)(i)
  Scenario Outline: What is made there
    Given "Example Tool Service" is headquartered in China
    And the request also states /items/0/eccn as "EAR99"
    And it will be used to make ICs at a facility in China where <what>
    When the shipment is checked
    Then <answer>

    Examples:
      | what                             | answer                                         |
      | logic is made at 14 nm           | it is held, for a licence is required          |
      | logic is made at 28 nm           | it may ship, for nothing is subject to the EAR |
      | NAND has 128 layers              | it is held, for a licence is required          |
      | NAND has 96 layers               | it may ship, for nothing is subject to the EAR |
      | no advanced-node ICs are made    | it may ship, for nothing is subject to the EAR |

  @87-FR-62186
  Scenario Outline: By date
    Given "Example Tool Service" is headquartered in <country>
    When the shipment is checked as of <day>
    Then <answer>

    Examples:
      | country | day        | answer                                         |
      | China   | 2022-10-11 | it may ship, for nothing is subject to the EAR |
      | China   | 2022-10-12 | it is held, for a licence is required          |
      | Japan   | 2022-10-12 | it is held, for a licence is required          |
      | Japan   | 2023-11-16 | it is held, for a licence is required          |
      | Japan   | 2023-11-17 | it may ship, for nothing is subject to the EAR |
      | China   | 2023-11-17 | it is held, for a licence is required          |
      | China   | 2024-12-02 | it is held, for a licence is required          |
      | China   | 2025-01-16 | it is held, for a licence is required          |

  @15-CFR-744.6(d)
  Scenario Outline: Papers
    Given "Example Tool Service" is headquartered in China
    And <paper>
    When the shipment is checked
    Then <answer>

    Examples: No exception answers it; a licence does
      | paper                                                    | answer                                |
      | a licence D123456 valid from 2025-01-01 to 2027-01-01    | it may ship, for a licence covers it  |
      | License Exception GOV is claimed, all conditions met     | it is held, for a licence is required |
      | License Exception RPL is claimed, all conditions met     | it is held, for a licence is required |

  @15-CFR-744.6(c)(2)(i)
  Scenario Outline: A Korean company's fab in China, before and since the section asks whose fab it is
    Given "Example Tool Service" is headquartered in China
    And "Unlisted Fab" is headquartered in South Korea
    And the request also states /items/0/eccn as "3B991.b"
    When the shipment is checked as of <day>
    Then <answer>

    Examples:
      | day        | answer                                         |
      | 2022-10-11 | it may ship, for nothing is subject to the EAR |
      | 2022-10-12 | it is held, for a licence is required          |
      | 2025-06-02 | it may ship, for nothing is subject to the EAR |

  @15-CFR-744.6(d)(4)
  Scenario Outline: Who stands above the holding is stated, or stated as not known
    Given "Example Tool Service" is headquartered in Japan
    And "Kobe Holding" owns 100 % of "Example Tool Service"
    And the owner "Kobe Holding" is headquartered in Japan
    And the request also states /parties/<employer>/ultimate_parent as <parent>
    When the shipment is checked
    Then <answer>

    Examples:
      | employer | parent            | answer                                         |
      | 1        | {"country": "CN"} | it is held, for a licence is required          |
      | 1        | {"country": null} | it is held, for facts are missing              |
      | 1        | {"country": "JP"} | it may ship, for nothing is subject to the EAR |

  @15-CFR-744.6(c)(2)(i)
  Scenario Outline: What the fab makes, whose it is and where it stands, as the paragraph changed
    Given "Example Tool Service" is headquartered in China
    And the request also states /items/0/eccn as "EAR99"
    And the request also states /destination_country as "<place>"
    And the request also states /end_use/facility as {"country": "<place>", "logic_node_nm": 14}
    And "Unlisted Fab" is headquartered in <owner>
    When the shipment is checked as of <before>
    Then <answer before>
    When the same shipment is checked as of <day>
    Then <answer on the day>

    Examples: China in 2022, Macau in 2023, Country Group D:5 and the owner's headquarters from 2023-11-17
      | place | owner  | before     | answer before                                  | day        | answer on the day                              |
      | CN    | China  | 2022-10-11 | it may ship, for nothing is subject to the EAR | 2022-10-12 | it is held, for a licence is required          |
      | MO    | China  | 2023-01-16 | it may ship, for nothing is subject to the EAR | 2023-01-17 | it is held, for a licence is required          |
      | IQ    | Iraq   | 2023-11-16 | it may ship, for nothing is subject to the EAR | 2023-11-17 | it is held, for a licence is required          |
      | CN    | Taiwan | 2023-11-16 | it is held, for a licence is required          | 2023-11-17 | it may ship, for nothing is subject to the EAR |
      | CN    | China  | 2023-11-16 | it is held, for a licence is required          | 2023-11-17 | it is held, for a licence is required          |
      | CN    | China  | 2024-04-03 | it is held, for a licence is required          | 2024-04-04 | it is held, for a licence is required          |
      | CN    | China  | 2024-12-01 | it is held, for a licence is required          | 2024-12-02 | it is held, for a licence is required          |
      | CN    | China  | 2025-01-15 | it is held, for a licence is required          | 2025-01-16 | it is held, for a licence is required          |

  @15-CFR-744.6(c)(2)(i) @15-CFR-772.1-advanced-node
  Scenario Outline: DRAM by its cell, before and after the number was raised
    Given "Example Tool Service" is headquartered in China
    And the request also states /items/0/eccn as "EAR99"
    And it will be used to make ICs at a facility in China where DRAM has a cell area of 0.0025 um2
    When the shipment is checked as of <day>
    Then <answer>

    Examples:
      | day        | answer                                         |
      | 2025-01-15 | it may ship, for nothing is subject to the EAR |
      | 2025-01-16 | it is held, for a licence is required          |

  @15-CFR-744.6(c)(2)(ii)
  Scenario Outline: A Category 3 tool for a fab of which nobody knows the node, as the paragraph changed
    Given "Example Tool Service" is headquartered in China
    And the request also states /items/0/eccn as "3B991"
    And the request also states /destination_country as "<place>"
    And the request also states /end_use/facility as {"country": "<place>"}
    And "Unlisted Fab" is headquartered in <owner>
    When the shipment is checked as of <before>
    Then <answer before>
    When the same shipment is checked as of <day>
    Then <answer on the day>
    And <cited>

    Examples: with a US person throughout, who was free the day before each country came in
      | place | owner  | before     | answer before                                  | day        | answer on the day                              | cited                                                  |
      | CN    | China  | 2022-10-11 | it may ship, for nothing is subject to the EAR | 2022-10-12 | it is held, for a licence is required          | the licence is required by "15 CFR 744.6(c)(2)(ii)" alone |
      | MO    | China  | 2023-01-16 | it may ship, for nothing is subject to the EAR | 2023-01-17 | it is held, for a licence is required          | the licence is required by "15 CFR 744.6(c)(2)(ii)" alone |
      | IQ    | Iraq   | 2023-11-16 | it may ship, for nothing is subject to the EAR | 2023-11-17 | it is held, for a licence is required          | the licence is required by "15 CFR 744.6(c)(2)(ii)" alone |
      | CN    | Taiwan | 2023-11-16 | it is held, for a licence is required          | 2023-11-17 | it may ship, for nothing is subject to the EAR | no reason cites "15 CFR 744.6(c)(2)(ii)"               |
      | CN    | China  | 2024-04-03 | it is held, for a licence is required          | 2024-04-04 | it is held, for a licence is required          | the licence is required by "15 CFR 744.6(c)(2)(ii)" alone |
      | CN    | China  | 2024-12-01 | it is held, for a licence is required          | 2024-12-02 | it is held, for a licence is required          | the licence is required by "15 CFR 744.6(c)(2)(ii)" alone |
      | CN    | China  | 2025-01-15 | it is held, for a licence is required          | 2025-01-16 | it is held, for a licence is required          | the licence is required by "15 CFR 744.6(c)(2)(ii)" alone |

  @15-CFR-744.6(c)(2)
  Scenario Outline: The same work by an engineer who is no US person, in every era
    Given "Example Tool Service" is headquartered in China
    And the request also states /parties/0/us_person as false
    And it will be used to make ICs at a facility in China where <what>
    When the shipment is checked as of <day>
    Then it may ship, for nothing is subject to the EAR

    Examples:
      | what                   | day        |
      | logic is made at 14 nm | 2022-10-12 |
      | logic is made at 14 nm | 2023-11-17 |
      | logic is made at 14 nm | 2024-04-04 |
      | logic is made at 14 nm | 2024-12-02 |
      | nobody knows the node  | 2022-10-12 |
      | nobody knows the node  | 2023-11-17 |
      | nobody knows the node  | 2025-01-16 |

  @15-CFR-744.6(d)
  Scenario Outline: Who and what is left out, and since when
    Given "Example Tool Service" is headquartered in <employer>
    And <what>
    When the shipment is checked as of <before>
    Then <answer before>
    When the same shipment is checked as of <day>
    Then <answer on the day>

    Examples: clerical work was left out from the start, packaging plants and employers from 2023-11-17; 2025 changed nothing
      | employer | what                                                                               | before     | answer before                                  | day        | answer on the day                              |
      | China    | the US person does clerical work                                                   | 2022-10-11 | it may ship, for nothing is subject to the EAR | 2022-10-12 | it may ship, for nothing is subject to the EAR |
      | China    | the US person does clerical work                                                   | 2023-11-16 | it may ship, for nothing is subject to the EAR | 2023-11-17 | it may ship, for nothing is subject to the EAR |
      | China    | the US person does clerical work                                                   | 2025-01-15 | it may ship, for nothing is subject to the EAR | 2025-01-16 | it may ship, for nothing is subject to the EAR |
      | China    | it will be used to make ICs at a facility in China where only packaging is done    | 2025-01-15 | it may ship, for nothing is subject to the EAR | 2025-01-16 | it may ship, for nothing is subject to the EAR |
      | Japan    | it will be used to make ICs at a facility in China where logic is made at 14 nm    | 2025-01-15 | it may ship, for nothing is subject to the EAR | 2025-01-16 | it may ship, for nothing is subject to the EAR |
      | China    | it will be used to make ICs at a facility in China where logic is made at 14 nm    | 2025-01-15 | it is held, for a licence is required          | 2025-01-16 | it is held, for a licence is required          |
