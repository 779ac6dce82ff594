Feature: Embargoes
  15 CFR Part 746 and General Prohibition Six. A licence is required, mostly under a policy of denial; none is a prohibition.

  @15-CFR-746.2 @15-CFR-746.4 @15-CFR-746.6 @15-CFR-746.7 @15-CFR-746.8 @15-CFR-746.9
  Scenario Outline: Where goods may not go without a licence
    Given an export from the United States to <country> on <day>
    And the end user is "Importadora Norte" in <country>
    And the item is a laptop, classified <eccn>
    And it is of US origin
    When the shipment is checked
    Then <outcome>

    Examples: goods of the Control List
      | country     | day        | eccn  | outcome                                 |
      | Cuba        | 2025-06-01 | 4A994 | it is held, for a licence is required   |
      | North Korea | 2025-06-01 | 4A994 | it is held, for a licence is required   |
      | Iran        | 2025-06-01 | 4A994 | it is held, for a licence is required   |
      | Syria       | 2025-06-01 | 4A994 | it is held, for a licence is required   |
      | Syria       | 2025-09-02 | 4A994 | it is held, for a licence is required   |
      | Crimea      | 2025-06-01 | 4A994 | it is held, for a licence is required   |
      | Ukraine     | 2025-06-01 | 4A994 | it may ship, for no licence is required |
      | Russia      | 2022-02-23 | 4A994 | it may ship, for no licence is required |
      | Russia      | 2022-02-24 | 4A994 | it is held, for a licence is required   |
      | Belarus     | 2022-03-01 | 4A994 | it may ship, for no licence is required |
      | Belarus     | 2022-03-02 | 4A994 | it is held, for a licence is required   |
      | Iraq        | 2025-06-01 | 4A994 | it may ship, for no licence is required |

    Examples: EAR99
      | country     | day        | eccn  | outcome                                  |
      | Cuba        | 2025-06-01 | EAR99 | it is held, for a licence is required    |
      | North Korea | 2025-06-01 | EAR99 | it is held, for a licence is required    |
      | Iran        | 2025-06-01 | EAR99 | it is held, for a licence is required    |
      | Syria       | 2025-06-01 | EAR99 | it is held, for a licence is required    |
      | Crimea      | 2021-06-01 | EAR99 | it is held, for a licence is required    |
      | Russia      | 2025-06-01 | EAR99 | it is held, for a person must look at it |

  @15-CFR-746.6
  Scenario Outline: The so-called Donetsk and Luhansk People's Republics
    Given an export from the United States to Ukraine on <day>
    And the end user is "Importadora Norte" in Ukraine
    And the item is a laptop, classified EAR99
    And it is of US origin
    And the request also states /destination_country as "<place>"
    When the shipment is checked
    Then <outcome>

    Examples:
      | place | day        | outcome                                 |
      | UA-14 | 2022-02-23 | it may ship, for no licence is required |
      | UA-14 | 2022-02-24 | it is held, for a licence is required   |
      | UA-09 | 2022-02-24 | it is held, for a licence is required   |

  @15-CFR-746.4 @15-CFR-746.9
  Scenario Outline: Food and medicine
    Given an export from the United States to <country> on 2025-06-01
    And the end user is "Importadora Norte" in <country>
    And the item is a vaccine, classified EAR99
    And it is of US origin
    And the request also states /items/0/food_or_medicine as true
    When the shipment is checked
    Then <outcome>

    Examples:
      | country     | outcome                                  |
      | North Korea | it may ship, for no licence is required  |
      | Syria       | it may ship, for no licence is required  |
      | Crimea      | it may ship, for no licence is required  |
      | Cuba        | it is held, for a licence is required    |
      | Iran        | it is held, for a person must look at it |

  @15-CFR-746.2(a)(2)
  Scenario Outline: Technology released to a Cuban engineer in the United States
    Given a deemed export from the United States on 2025-06-01
    And the end user is "Cuban Engineer" in the United States
    And "Cuban Engineer" is a citizen of Cuba
    And the item is a manual, classified <eccn>
    And it is technology
    And it is of US origin
    When the shipment is checked
    Then <outcome>

    Examples:
      | eccn  | outcome                                 |
      | EAR99 | it may ship, for no licence is required |
      | 3E991 | it is held, for a licence is required   |

  @15-CFR-746.8(a)(2) @15-CFR-746.8(a)(12)
  Scenario Outline: A foreign product of US technology for Russia
    Given an export from abroad from <origin> to Russia on 2025-06-01
    And the end user is "Importadora Norte" in Russia
    And the item is a microcontroller, classified 3A991.a
    And it was made in <origin>
    And 0 % of its value is controlled US content
    And it is the direct product of 3E991
    When the shipment is checked
    Then <outcome>

    Examples:
      | origin  | outcome                               |
      | Vietnam | it is held, for a licence is required |
      | Germany | it may ship                           |

  @15-CFR-746.3(a)(4)
  Scenario: A military end use in Iraq
    Given an export from the United States to Iraq on 2025-06-01
    And the end user is "Importadora Norte" in Iraq
    And the item is a radio, classified EAR99
    And it is of US origin
    And the exporter knows of a military end use
    When the shipment is checked
    Then it is held, for a licence is required
    And the reasons cite "15 CFR 746.3(a)(4)"
    And applications are reviewed under a policy of denial

  @15-CFR-736.2(b)(6)
  Scenario Outline: What changes hands within a country
    Given a transfer within <country> on 2025-06-01
    And the end user is "Importadora Norte" in <country>
    And the item is a laptop, classified <eccn>
    And it is of US origin
    When the shipment is checked
    Then <outcome>

    Examples:
      | country | eccn  | outcome                                  |
      | Cuba    | EAR99 | it is held, for a person must look at it |
      | Russia  | 4A994 | it is held, for a licence is required    |
      | Crimea  | EAR99 | it is held, for a licence is required    |
