Feature: US persons and weapons of mass destruction
  15 CFR 744.6(b). Support needs a licence, of whatever item: any contract or service that may help, and shipping from one
  foreign country to another even what is not subject to the EAR.

  Background:
    Given a reexport from Germany to Pakistan on 2025-06-02
    And the exporter is "Example Trading" in Germany
    And the end user is "Example Works" in Pakistan
    And "Example Works" is headquartered in Pakistan
    And the item is a pump, classified EAR99
    And it was made in Germany
    And 0 % of its value is controlled US content
    And it is the direct product of no US technology
    And its plant is the direct product of no US technology

  @15-CFR-744.6(b)
  Scenario Outline: What it is for, and who ships
    Given the request also states /parties/0/us_person as <us>
    And the exporter knows of <use> end use
    When the shipment is checked
    Then <answer>
    And <cited>

    Examples:
      | us    | use                              | answer                                         | cited                                  |
      | true  | a nuclear                        | it is held, for a licence is required          | the reasons cite "15 CFR 744.6(b)(1)"  |
      | true  | a missile                        | it is held, for a licence is required          | the reasons cite "15 CFR 744.6(b)(2)"  |
      | true  | a chemical or biological weapons | it is held, for a licence is required          | the reasons cite "15 CFR 744.6(b)(3)"  |
      | true  | a military-intelligence          | it may ship, for nothing is subject to the EAR | no reason cites "15 CFR 744.6(b)(5)"   |
      | false | a nuclear                        | it may ship, for nothing is subject to the EAR | no reason cites "15 CFR 744.6(b)(1)"   |
      | true  | no military                      | it may ship, for nothing is subject to the EAR | no reason cites "15 CFR 744.6(b)(1)"   |

  @15-CFR-744.6(b)(5)
  Scenario Outline: Military intelligence, by country and day
    Given the request also states /parties/0/us_person as true
    And the request also states /destination_country as "<country>"
    And the exporter knows of a military-intelligence end use
    When the shipment is checked as of <day>
    Then <answer>

    Examples:
      | country | day        | answer                                         |
      | CN      | 2021-03-15 | it may ship, for nothing is subject to the EAR |
      | CN      | 2021-03-16 | it is held, for a licence is required          |
      | KH      | 2021-12-08 | it may ship, for nothing is subject to the EAR |
      | KH      | 2021-12-09 | it is held, for a licence is required          |
      | KH      | 2026-06-01 | it is held, for a licence is required          |
      | VN      | 2025-06-02 | it may ship, for nothing is subject to the EAR |

  @15-CFR-744.6(b)(6)(iv)
  Scenario: Computing from afar for a military-intelligence end user
    Given what is done is access to computing from afar
    And the request also states /parties/0/us_person as true
    And the request also states /destination_country as "CN"
    And the exporter knows of a military-intelligence end use
    When the shipment is checked
    Then it is held, for a licence is required
    And applications are reviewed with a presumption of denial

  @15-CFR-744.6(b)(5)
  Scenario: A military-intelligence end user that the regulation names, and nobody told the US person more
    Given the request also states /parties/0/us_person as true
    And the request also states /destination_country as "CN"
    And the purchaser and end user is "Intelligence Bureau of the Joint Staff Department" in China
    When the shipment is checked
    Then it is held, for a licence is required
    And the reasons cite "15 CFR 744.6(b)(5)"

  @15-CFR-744.6(b)(5)
  Scenario Outline: Named by the regulation from one day on, and a US person's support for it on both sides of that day
    Given the request also states /parties/0/us_person as true
    And the request also states /destination_country as "<country>"
    And the request also states /parties as [{"roles": ["exporter"], "name": "Dana Reyes", "country": "JP", "natural_person": true, "us_person": true}, {"roles": ["purchaser", "end_user"], "name": "<name>", "country": "<country>"}]
    When the shipment is checked as of <day>
    Then <answer>

    Examples:
      | name                                                                               | country | day        | answer                                         |
      | Intelligence Bureau of the Joint Staff Department                                  | CN      | 2021-03-15 | it may ship, for nothing is subject to the EAR |
      | Intelligence Bureau of the Joint Staff Department                                  | CN      | 2021-03-16 | it is held, for a licence is required          |
      | Main Intelligence Directorate of the General Staff of the Armed Forces of Belarus  | BY      | 2022-03-01 | it may ship, for nothing is subject to the EAR |
      | Main Intelligence Directorate of the General Staff of the Armed Forces of Belarus  | BY      | 2022-03-02 | it is held, for a licence is required          |

  @15-CFR-744.6(b)(5)
  Scenario: The same, and the actor is no US person
    Given the request also states /parties/0/us_person as false
    And the request also states /destination_country as "CN"
    And the purchaser and end user is "Intelligence Bureau of the Joint Staff Department" in China
    When the shipment is checked
    Then it may ship, for nothing is subject to the EAR

  @15-CFR-744.6(b)
  Scenario Outline: Before and after the section was written anew
    Given the request also states /parties/0/us_person as <us>
    And the exporter knows of <use> end use
    When the shipment is checked as of 2019-06-03
    Then <answer>
    When the same shipment is checked as of 2021-03-15
    Then <answer>
    When the same shipment is checked as of 2021-03-16
    Then <answer>
    And <cited>

    Examples: what a US person may not support is the same on both sides; another person may ship on both
      | us    | use                              | answer                                         | cited                                             |
      | true  | a nuclear                        | it is held, for a licence is required          | the licence is required by "15 CFR 744.6(b)(1)" alone |
      | true  | a missile                        | it is held, for a licence is required          | the licence is required by "15 CFR 744.6(b)(2)" alone |
      | true  | a chemical or biological weapons | it is held, for a licence is required          | the licence is required by "15 CFR 744.6(b)(3)" alone |
      | false | a nuclear                        | it may ship, for nothing is subject to the EAR | no reason cites "15 CFR 744.6(b)(1)"              |
      | false | a missile                        | it may ship, for nothing is subject to the EAR | no reason cites "15 CFR 744.6(b)(2)"              |
      | false | a chemical or biological weapons | it may ship, for nothing is subject to the EAR | no reason cites "15 CFR 744.6(b)(3)"              |

  @15-CFR-744.6(b)(5)
  Scenario Outline: Military intelligence of Belarus, and of who was named before it
    Given the request also states /parties/0/us_person as true
    And the request also states /destination_country as "<country>"
    And the exporter knows of a military-intelligence end use
    When the shipment is checked as of <day>
    Then <answer>

    Examples:
      | country | day        | answer                                         |
      | BY      | 2022-03-01 | it may ship, for nothing is subject to the EAR |
      | BY      | 2022-03-02 | it is held, for a licence is required          |
      | RU      | 2021-03-15 | it may ship, for nothing is subject to the EAR |
      | RU      | 2021-03-16 | it is held, for a licence is required          |
