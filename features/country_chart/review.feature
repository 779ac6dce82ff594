Feature: How applications are reviewed
  The policy of each section, by destination, item, use and day.

  @15-CFR-742.4(b) @15-CFR-742.6(b) @15-CFR-742.5(b) @15-CFR-744.21(e)(3)
  Scenario Outline: By destination and item
    Given an export from the United States to <country> on <day>
    And the end user is "Example Instruments" in <country>
    And the item is a part, classified <eccn>
    And it is of US origin
    When the shipment is checked
    Then it is held, for a licence is required
    And applications are reviewed <policy>

    Examples: national security, 742.4(b)
      | country    | day        | eccn      | policy                          |
      | Malaysia   | 2026-03-02 | 3A001.a.7 | with a presumption of approval  |
      | Vietnam    | 2026-03-02 | 3A001.a.7 | case by case                    |
      | Russia     | 2022-02-23 | 3A001.a.7 | case by case                    |
      | Russia     | 2022-02-24 | 3A001.a.7 | under a policy of denial        |
      | Belarus    | 2022-03-01 | 3A001.a.7 | case by case                    |
      | Belarus    | 2022-03-02 | 3A001.a.7 | under a policy of denial        |
      | China      | 2026-03-02 | 9A515.d   | under a policy of denial        |
      | China      | 2026-03-02 | 3A611.a   | under an arms embargo policy    |

    Examples: regional stability, 742.6(b)
      | country | day        | eccn      | policy                         |
      | India   | 2026-03-02 | 6A002.a.1 | with a presumption of approval |
      | Israel  | 2026-03-02 | 6A002.a.1 | case by case                   |

  @15-CFR-744.21(e)(3)
  Scenario: Missile technology for the Chinese military
    Given an export from the United States to China on 2026-03-02
    And the end user is "Example Instruments" in China
    And "Example Instruments" is known to be a military end user
    And the item is a part, classified 7A103.a
    And it is of US origin
    When the shipment is checked
    Then it is held, for a licence is required
    And the reasons cite "15 CFR 744.21(e)(3)"
    And applications are reviewed with a presumption of denial

  @15-CFR-742.13(b)
  Scenario Outline: Listening devices
    Given an export from the United States to Germany on 2026-03-02
    And the end user is "Example Instruments" in Germany
    And the item is a device, classified 5A980
    And it is of US origin
    And the request also states /parties/0/government_of as <government>
    When the shipment is checked
    Then it is held, for a licence is required
    And applications are reviewed <policy>

    Examples:
      | government | policy                         |
      | null       | under a policy of denial       |
      | "US"       | with a presumption of approval |

  @15-CFR-742.4(b)(2) @15-CFR-742.6(b)(10)(i)
  Scenario Outline: Chip-making equipment to China, by what Part 744 says of it
    Given an export from the United States to China on 2026-03-02
    And the end user is "Unlisted Chip Works" in China
    And "Unlisted Chip Works" is headquartered in China
    And the item is an etcher, classified 3B001.k
    And it is of US origin
    And the request also states /end_use as <use>
    When the shipment is checked
    Then it is held, for a licence is required
    And applications are reviewed <policy>

    Examples:
      | use                                                          | policy                       |
      | {"facility": {"country": "CN", "advanced_node": true}}       | with a presumption of denial |
      | {"facility": {"country": "CN", "advanced_node": false}}      | case by case                 |

  @15-CFR-746.7(b) @15-CFR-746.6(b) @15-CFR-746.4(b)
  Scenario Outline: Medicine to embargoed places
    Given an export from the United States to <country> on 2026-03-02
    And the end user is "Example Clinic" in <country>
    And the item is a vaccine, classified 1C991.a
    And it is of US origin
    And the request also states /items/0/food_or_medicine as true
    When the shipment is checked
    Then it is held, for a licence is required
    And applications are reviewed <policy>

    Examples:
      | country     | policy                         |
      | Iran        | case by case                   |
      | Crimea      | case by case                   |
      | North Korea | with a presumption of approval |
