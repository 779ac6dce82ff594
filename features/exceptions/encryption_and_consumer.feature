Feature: Encryption and consumer devices
  ENC and CCD. Classification, reports and the kind of buyer are the exporter's to answer for; item, place and government are not.

  @15-CFR-740.17
  Scenario Outline: A router under ENC
    Given an export from the United States to <country> on 2026-03-02
    And the purchaser and end user is "Kunde Nord" in <country>
    And the item is a router, classified <eccn>
    And it is of US origin
    And License Exception ENC is claimed<terms>
    When the shipment is checked
    Then <outcome>

    Examples: Destination, class, claim
      | country | eccn      | terms                | outcome                                        |
      | Germany | 5A002.a   | , all conditions met | it may ship, for a license exception covers it |
      | China   | 5A002.a   | , all conditions met | it may ship, for a license exception covers it |
      | Germany | 5A002.a   |                      | it is held, for a licence is required          |
      | Cuba    | 5A002.a   | , all conditions met | it is held, for a licence is required          |
      | China   | 3A001.a.7 | , all conditions met | it is held, for a licence is required          |

  @15-CFR-740.17
  Scenario Outline: Encryption technology to China only for companies of friends
    Given an export from the United States to China on 2026-03-02
    And the purchaser and end user is "Werk Nord" in China
    And "Werk Nord" is headquartered in <home>
    And the item is a specification, classified 5E002
    And it is technology for 5A002.a
    And it is of US origin
    And License Exception ENC is claimed, all conditions met
    When the shipment is checked
    Then <outcome>

    Examples:
      | home    | outcome                                        |
      | Germany | it may ship, for a license exception covers it |
      | China   | it is held, for a licence is required          |

  @15-CFR-740.17
  Scenario Outline: Cryptanalytic items and governments
    Given an export from the United States to <country> on 2026-03-02
    And the purchaser and end user is "Amt Nord" in <country>
    And <buyer>
    And the item is a key finder, classified 5A004.a
    And it is of US origin
    And License Exception ENC is claimed, all conditions met
    When the shipment is checked
    Then <outcome>

    Examples:
      | country  | buyer                                               | outcome                                        |
      | Malaysia | "Amt Nord" is headquartered in Malaysia             | it may ship, for a license exception covers it |
      | Malaysia | "Amt Nord" is an agency of the government of Malaysia | it is held, for a licence is required        |
      | Germany  | "Amt Nord" is an agency of the government of Germany  | it may ship, for a license exception covers it |

  @15-CFR-740.19
  Scenario Outline: Consumer devices
    Given an export from the United States to <country> on <day>
    And the purchaser and end user is "Laden Nord" in <country>
    And <buyer>
    And the item is a consumer device, classified <eccn>
    And it is of US origin
    And License Exception CCD is claimed<terms>
    When the shipment is checked
    Then <outcome>

    Examples: Destination and its day, paragraph, buyer, claim
      | country | day        | eccn    | buyer                                                | terms                | outcome                                        |
      | Russia  | 2026-03-02 | 5A992.c | "Laden Nord" is headquartered in Russia              | , all conditions met | it may ship, for a license exception covers it |
      | Russia  | 2026-03-02 | 4A994.b | "Laden Nord" is headquartered in Russia              | , all conditions met | it may ship, for a license exception covers it |
      | Russia  | 2026-03-02 | 4A994   | "Laden Nord" is headquartered in Russia              | , all conditions met | it is held, for a licence is required          |
      | Russia  | 2026-03-02 | 3A991.p | "Laden Nord" is headquartered in Russia              | , all conditions met | it is held, for a licence is required          |
      | Cuba    | 2026-03-02 | 3A991.p | "Laden Nord" is headquartered in Cuba                | , all conditions met | it may ship, for a license exception covers it |
      | Russia  | 2026-03-02 | 5A992.c | "Laden Nord" is an agency of the government of Russia | , all conditions met | it is held, for a licence is required         |
      | Russia  | 2026-03-02 | 5A992.c | "Laden Nord" is headquartered in Russia              |                      | it is held, for a licence is required          |
      | Syria   | 2025-09-02 | 5A992.c | "Laden Nord" is headquartered in Syria               | , all conditions met | it may ship, for a license exception covers it |
      | Syria   | 2025-09-01 | 5A992.c | "Laden Nord" is headquartered in Syria               | , all conditions met | it is held, for a licence is required          |
      | Iran    | 2026-03-02 | 5A992.c | "Laden Nord" is headquartered in Iran                | , all conditions met | it is held, for a licence is required          |

  @15-CFR-740.19
  Scenario: Laptops for a Russian retailer: nobody claims CCD, and it is shown
    Given an export from the United States to Russia on 2025-06-01
    And the purchaser and end user is "Laden Nord" in Russia
    And the item is a laptop, classified 4A994
    And it is of US origin
    When the shipment is checked
    Then it is held, for a licence is required
    And License Exception CCD could be used
