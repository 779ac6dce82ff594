Feature: US persons and chip tools that are not subject to the EAR
  15 CFR 744.6(c)(2)(iii) and (d)(5). Listed tools to Macau or Country Group D:5 need a licence whatever they are for, where a
  US person authorises or delivers them; servicing needs one only where advanced-node ICs are made.

  Background:
    Given a reexport from Japan to China on 2025-06-02
    And the exporter is "Example Trading" in Japan
    And the end user is "Unlisted Fab" in China
    And "Unlisted Fab" is headquartered in China
    And the item is an etcher, classified 3B001.c
    And it was made in Japan
    And 0 % of its value is controlled US content
    And it is the direct product of no US technology
    And its plant is the direct product of no US technology
    And it contains no IC from such a plant
    And the request also states /items/0/us_origin_content as []

  @15-CFR-744.6(c)(2)(iii)
  Scenario Outline: Who ships
    Given the request also states /parties/0/us_person as <us>
    When the shipment is checked
    Then <answer>

    Examples:
      | us    | answer                                         |
      | true  | it is held, for a licence is required          |
      | false | it may ship, for nothing is subject to the EAR |

  @15-CFR-744.6(c)(3)(i)(B)
  Scenario: A freight forwarder under US law delivers it
    Given the freight forwarder is "Example Forwarding Inc." in United States
    When the shipment is checked
    Then it is held, for a licence is required
    And the licence is required by "15 CFR 744.6(c)(2)(iii)"

  @15-CFR-772.1
  Scenario: The branch of an American company is a US person
    Given the supplier is "Example Tokyo Branch" in Japan
    And "Example Tokyo Branch" is a branch of "Example Tools Inc." in United States
    When the shipment is checked
    Then it is held, for a licence is required

  @15-CFR-744.6(c)(2)(iii)
  Scenario Outline: Which tool, and where to
    Given the request also states /parties/0/us_person as true
    And the request also states /items/0/eccn as "<eccn>"
    And the request also states /destination_country as "<country>"
    When the shipment is checked
    Then <answer>

    Examples:
      | eccn      | country | answer                                         |
      | 3B001.c   | CN      | it is held, for a licence is required          |
      | 3B001.c   | MO      | it is held, for a licence is required          |
      | 3B001.c   | TW      | it may ship, for nothing is subject to the EAR |
      | 3B001.p.2 | CN      | it is held, for a licence is required          |
      | 3B001.p.1 | CN      | it may ship, for nothing is subject to the EAR |
      | 3B991     | CN      | it may ship, for nothing is subject to the EAR |

  @15-CFR-744.6(d)(2)
  Scenario Outline: An agency of the US Government on its duty
    Given the request also states /parties/0/us_person as true
    And "Example Trading" is an agency of the government of <country>
    When the shipment is checked
    Then <answer>

    Examples:
      | country       | answer                                         |
      | United States | it may ship, for nothing is subject to the EAR |
      | Japan         | it is held, for a licence is required          |

  @15-CFR-744.6(d)(5)
  Scenario Outline: Servicing it
    Given the US person is "Jane Roe", who works for "Unlisted Fab", in China
    And the US person services it
    And it will be used to make ICs at a facility in China where <what>
    When the shipment is checked
    Then <answer>

    Examples:
      | what                   | answer                                         |
      | logic is made at 7 nm  | it is held, for a licence is required          |
      | logic is made at 40 nm | it may ship, for nothing is subject to the EAR |

  @15-CFR-744.6(c)(2)(iii)
  Scenario Outline: By date: what is listed, and to where
    Given the request also states /parties/0/us_person as <us>
    And the request also states /items/0/eccn as "<eccn>"
    And the request also states /destination_country as "<country>"
    When the shipment is checked as of <before>
    Then <answer before>
    When the same shipment is checked as of <day>
    Then <answer on the day>

    Examples: 3B090 to China and Macau; from 2023-11-17 what 742.4(a)(4) lists, to Country Group D:5
      | us    | eccn      | country | before     | answer before                                  | day        | answer on the day                              |
      | true  | 3B090     | CN      | 2022-10-11 | it may ship, for nothing is subject to the EAR | 2022-10-12 | it is held, for a licence is required          |
      | false | 3B090     | CN      | 2022-10-11 | it may ship, for nothing is subject to the EAR | 2022-10-12 | it may ship, for nothing is subject to the EAR |
      | true  | 3B090     | MO      | 2023-01-16 | it may ship, for nothing is subject to the EAR | 2023-01-17 | it is held, for a licence is required          |
      | true  | 3B001.c   | CN      | 2023-11-16 | it may ship, for nothing is subject to the EAR | 2023-11-17 | it is held, for a licence is required          |
      | true  | 3B001.c   | IQ      | 2023-11-16 | it may ship, for nothing is subject to the EAR | 2023-11-17 | it is held, for a licence is required          |
      | true  | 3B001.c   | VN      | 2023-11-16 | it may ship, for nothing is subject to the EAR | 2023-11-17 | it may ship, for nothing is subject to the EAR |
      | true  | 3B001.c   | CN      | 2024-04-03 | it is held, for a licence is required          | 2024-04-04 | it is held, for a licence is required          |
      | true  | 3B001.c   | CN      | 2024-12-01 | it is held, for a licence is required          | 2024-12-02 | it is held, for a licence is required          |
      | true  | 3B001.c   | CN      | 2025-01-15 | it is held, for a licence is required          | 2025-01-16 | it is held, for a licence is required          |
      | false | 3B001.c   | CN      | 2025-01-15 | it may ship, for nothing is subject to the EAR | 2025-01-16 | it may ship, for nothing is subject to the EAR |

  @15-CFR-744.6(d)(2) @15-CFR-744.6(d)(5)
  Scenario Outline: What is left out, before and after the section of 2023
    Given <who>
    And <what>
    And it will be used to make ICs at a facility in China where logic is made at 40 nm
    When the shipment is checked as of 2023-11-17
    Then <answer>
    When the same shipment is checked as of 2025-01-15
    Then <answer>
    When the same shipment is checked as of 2025-01-16
    Then <answer>

    Examples: servicing where no advanced-node ICs are made, an agency of the US Government on its duty; not who ships
      | who                                                                     | what                                                                | answer                                         |
      | the US person is "Jane Roe", who works for "Unlisted Fab", in China     | the US person services it                                           | it may ship, for nothing is subject to the EAR |
      | the request also states /parties/0/us_person as true                    | "Example Trading" is an agency of the government of United States   | it may ship, for nothing is subject to the EAR |
      | the request also states /parties/0/us_person as true                    | "Example Trading" is an agency of the government of Japan           | it is held, for a licence is required          |
