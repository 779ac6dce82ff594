Feature: What US persons may go on doing
  Nothing is asked, and nothing held, where 15 CFR 744.6 has no hold on a trade.

  Background:
    Given a reexport from Japan to China on 2025-06-02
    And the exporter is "Example Trading" in Japan
    And the request also states /parties/0/us_person as true
    And the purchaser and end user is "Shenzhen Kitchen Goods" in China
    And the item is a kettle, classified EAR99
    And it was made in Japan
    And 0 % of its value is controlled US content
    And it is the direct product of no US technology
    And its plant is the direct product of no US technology

  @15-CFR-744.6
  Scenario: An American trader in Tokyo sells Japanese kettles to China
    When the shipment is checked
    Then it may ship, for nothing is subject to the EAR
    And nothing is asked for
    And it rests on the assumption that "end_use.nuclear" is no

  @15-CFR-744.6(c)(2)
  Scenario Outline: Furniture for a fab's canteen, chemicals for its wafers
    Given the request also states /items/0/description as "<item>"
    And <use>
    And "Shenzhen Kitchen Goods" is headquartered in China
    When the shipment is checked
    Then <answer>

    Examples:
      | item             | use                                                                                    | answer                                         |
      | canteen chair    | the end use is described as "canteen of a fab"                                         | it may ship, for nothing is subject to the EAR |
      | process chemical | it will be used to make ICs at a facility in China where logic is made at 7 nm         | it is held, for a licence is required          |
      | process chemical | it will be used to make ICs at a facility in China where logic is made at 90 nm        | it may ship, for nothing is subject to the EAR |
      | process chemical | it will be used to make ICs at a facility in China where nobody knows the node         | it may ship, for nothing is subject to the EAR |

  @15-CFR-744.6(c)(2)
  Scenario Outline: The same chemical for fabs elsewhere
    Given the request also states /destination_country as "<country>"
    And it will be used to make ICs at a facility in <place> where logic is made at 3 nm
    When the shipment is checked
    Then it may ship, for nothing is subject to the EAR
    And nothing is asked for

    Examples:
      | country | place         |
      | TW      | Taiwan        |
      | KR      | South Korea   |
      | US      | United States |

  @15-CFR-744.6(c)(2)
  Scenario Outline: Servicing what is subject to the EAR
    Given the request also states /items/0/us_origin as true
    And the US person services it
    And it will be used to make ICs at a facility in China where <what>
    When the shipment is checked
    Then <answer>

    Examples: By 744.6 other items are meant; how the tool came there must be known first
      | what                     | answer                                   |
      | logic is made at 90 nm   | it may ship, for no licence is required  |
      | logic is made at 7 nm    | it is held, for a person must look at it |
