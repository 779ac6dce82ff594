Feature: Passing through certain countries
  15 CFR 736.2(b)(8), General Prohibition Eight. What passes through one of seventeen countries must be free to go there as well:
  without a licence, or under a licence or exception that authorizes the passage.

  @15-CFR-736.2(b)(8)
  Scenario Outline: An item for Japan by way of another country
    Given an export from the United States to Japan on 2025-06-01
    And the end user is "Yokohama Instruments" in Japan
    And the item is a field programmable logic device, classified <eccn>
    And it is of US origin
    And it passes through <country>
    When the shipment is checked
    Then <outcome>

    Examples: a country of the list
      | eccn      | country    | outcome                                 |
      | 3A001.a.7 | Vietnam    | it is held, for a licence is required   |
      | 3A001.a.7 | Kazakhstan | it is held, for a licence is required   |
      | 3A991.a   | Vietnam    | it may ship, for no licence is required |
      | EAR99     | Vietnam    | it may ship, for no licence is required |
      | 3A991.a   | Belarus    | it is held, for a licence is required   |
      | EAR99     | Cuba       | it is held, for a licence is required   |

    Examples: countries that are not on it
      | eccn      | country   | outcome                                 |
      | 3A001.a.7 | Malaysia  | it may ship, for no licence is required |
      | 3A001.a.7 | China     | it may ship, for no licence is required |
      | 3A001.a.7 | Germany   | it may ship, for no licence is required |

  @15-CFR-736.2(b)(8) @15-CFR-742.4(a)(2)
  Scenario: The answer says why
    Given an export from the United States to Japan on 2025-06-01
    And the end user is "Yokohama Instruments" in Japan
    And the item is a field programmable logic device, classified 3A001.a.7
    And it is of US origin
    And it passes through Vietnam
    When the shipment is checked
    Then it is held, for a licence is required
    And the licence is required by "15 CFR 742.4(a)(2)"
    And the reasons cite "15 CFR 736.2(b)(8)"
    And the summary says "It passes through Vietnam"

  @15-CFR-736.2(b)(8)
  Scenario Outline: Both need a licence, and both are named
    Given an export from the United States to <destination> on 2025-06-01
    And the end user is "Importadora Norte" in <destination>
    And the item is a field programmable logic device, classified 3A001.a.7
    And it is of US origin
    And it passes through <country>
    When the shipment is checked
    Then it is held, for a licence is required
    And the reasons cite "<citation>"

    Examples:
      | destination | country | citation           |
      | China       | Vietnam | 15 CFR 742.4(a)(2) |
      | China       | Vietnam | 15 CFR 736.2(b)(8) |

  @15-CFR-736.2(b)(8)
  Scenario Outline: A licence must authorize the passage too
    Given an export from the United States to Japan on 2025-06-01
    And the end user is "Yokohama Instruments" in Japan
    And the item is a field programmable logic device, classified 3A001.a.7
    And it is of US origin
    And it passes through Vietnam
    And a licence D1234567 valid from 2025-01-01 to 2026-12-31
    And the request also states /authorizations/0/destination_countries as <countries>
    When the shipment is checked
    Then <outcome>

    Examples:
      | countries    | outcome                               |
      | ["JP"]       | it is held, for a licence is required |
      | ["JP", "VN"] | it may ship, for a licence covers it  |

  @15-CFR-736.2(b)(8)
  Scenario Outline: The end use is where it goes, not where it passes
    Given an export from the United States to <destination> on 2025-06-01
    And the end user is "Importadora Norte" in <destination>
    And the item is a network card, classified 3A991.a
    And it is of US origin
    And it passes through <country>
    And the exporter knows of a military end use
    When the shipment is checked
    Then <outcome>

    Examples:
      | destination | country  | outcome                                 |
      | Singapore   | Cambodia | it may ship, for no licence is required |
      | Cambodia    | Cambodia | it is held, for a licence is required   |

  @15-CFR-736.2(b)(8)
  Scenario Outline: Where it comes from, and what is not subject to the EAR
    Given a reexport from <origin> to Japan on 2025-06-01
    And the end user is "Yokohama Instruments" in Japan
    And the item is a microcontroller, classified 3A001.a.7
    And it was made in Germany
    And <share> % of its value is controlled US content
    And it is the direct product of no US technology
    And it passes through Vietnam
    When the shipment is checked
    Then <outcome>

    Examples:
      | origin  | share | outcome                                        |
      | Germany | 30    | it is held, for a licence is required          |
      | Vietnam | 30    | it may ship, for no licence is required        |
      | Germany | 10    | it may ship, for nothing is subject to the EAR |

  @15-CFR-736.2(b)(8)
  Scenario: What the passage hangs on is asked
    Given an export from the United States to Japan on 2025-06-01
    And the end user is "Yokohama Instruments" in Japan
    And the item is a sack of rice, classified EAR99
    And it is of US origin
    And the request also states /items/0/food_or_medicine as true
    And it passes through Russia
    When the shipment is checked
    Then it is held, for facts are missing
    And the question is asked: "Harmonised System"

  @15-CFR-736.2(b)(8)
  Scenario Outline: An exception that holds for the place passed through
    Given an export from the United States to Japan on 2025-06-01
    And the end user is "Yokohama Instruments" in Japan
    And the item is a field programmable logic device, classified 3A001.a.7
    And it is of US origin
    And the request also states /items/0/value_usd as "<value>"
    And it passes through <country>
    And License Exception LVS is claimed, all conditions met
    When the shipment is checked
    Then <outcome>

    Examples:
      | country | value | outcome                                        |
      | Ukraine | 1000  | it may ship, for a license exception covers it |
      | Ukraine | 9000  | it is held, for a licence is required          |
      | Vietnam | 1000  | it is held, for a licence is required          |
