@15-CFR-740.2
Feature: The bars of 740.2
  What no license exception, or only some, may carry. They come first: an exception whose own terms fit is closed by a bar.

  Scenario Outline: Chip-making equipment to a Chinese fab has GOV alone
    Given an export from the United States to China on <day>
    And the purchaser and end user is "Fabrik Nord" in China
    And "Fabrik Nord" is headquartered in China
    And the item is an etcher, classified 3B001.c.2
    And it is of US origin
    And the request also states /authorizations as [{"kind": "exception", "symbol": "RPL", "paragraph": "740.10(a)", "conditions_met": true}]
    When the shipment is checked
    Then it is held, for a licence is required
    And License Exception GOV could be used
    And License Exception RPL cannot be used

    Examples: Under both wordings of the list
      | day        |
      | 2024-06-03 |
      | 2026-03-02 |

  Scenario: The same spare to Vietnam, which is not in D:5
    Given an export from the United States to Vietnam on 2026-03-02
    And the purchaser and end user is "Fabrik Nord" in Vietnam
    And the item is an epitaxy spare, classified 3B001.a.1
    And it is of US origin
    And the request also states /authorizations as [{"kind": "exception", "symbol": "RPL", "paragraph": "740.10(a)", "conditions_met": true}]
    When the shipment is checked
    Then it may ship, for a license exception covers it

  Scenario Outline: Advanced computing items to D:1, D:4 and D:5 have a short list
    Given an export from the United States to <country> on <day>
    And the purchaser and end user is "Kunde Nord" in <country>
    And "Kunde Nord" is headquartered in <country>
    And the item is an accelerator, classified 3A090.a
    And it is designed or marketed for datacenters
    And it is of US origin
    When the shipment is checked
    Then it is held, for a licence is required
    And License Exception RPL could be used
    And License Exception GOV could be used
    And License Exception TMP <tmp>
    And License Exception BAG cannot be used
    And License Exception LPP cannot be used
    And License Exception AIA cannot be used

    Examples: TMP came with the rule of October 2023
      | country | day        | tmp            |
      | China   | 2023-11-16 | cannot be used |
      | China   | 2023-11-17 | could be used  |
      | Vietnam | 2026-03-02 | could be used  |

  Scenario Outline: Missile technology
    Given an export from the United States to <country> on 2026-03-02
    And the end user is "Kunde Nord" in <country>
    And the item is a converter, classified 3A101.a
    And it is of US origin
    And the request also states /authorizations as [{"kind": "exception", "symbol": "<symbol>", "paragraph": "<paragraph>", "conditions_met": true}]
    When the shipment is checked
    Then <outcome>

    Examples: Outside D:4 and D:5 a few are left, inside none
      | country  | symbol | paragraph | outcome                                        |
      | Malaysia | RPL    | 740.10(b) | it may ship, for a license exception covers it |
      | Malaysia | BAG    | 740.14(b) | it is held, for a licence is required          |
      | Pakistan | RPL    | 740.10(b) | it is held, for a licence is required          |

  Scenario Outline: 600 series
    Given an export from the United States to <country> on 2026-03-02
    And the end user is "Kunde Nord" in <country>
    And the item is a military circuit, classified 3A611.a
    And it was made in <maker>
    And the request also states /items/0/us_origin as true
    And the request also states /items/0/value_usd as "900.00"
    And the request also states /authorizations as [{"kind": "exception", "symbol": "<symbol>", "paragraph": "740.3", "conditions_met": true}]
    When the shipment is checked
    Then <outcome>

    Examples: To D:5, made in D:5, an exception not on the list
      | country  | maker             | symbol | outcome                                        |
      | Malaysia | the United States | LVS    | it may ship, for a license exception covers it |
      | China    | the United States | LVS    | it is held, for a licence is required          |
      | Malaysia | China             | LVS    | it is held, for a licence is required          |
      | Malaysia | the United States | GBS    | it is held, for a licence is required          |

  Scenario Outline: The controls of September 2024
    Given an export from the United States to <country> on <day>
    And the end user is "Kunde Nord" in <country>
    And the item is a scanning microscope, classified 3B903
    And it is of US origin
    And the request also states /authorizations as [{"kind": "exception", "symbol": "<symbol>", "paragraph": "<paragraph>", "conditions_met": true}]
    When the shipment is checked
    Then <outcome>

    Examples: IEC and parts of four others
      | country | day        | symbol | paragraph   | outcome                                        |
      | Germany | 2026-03-02 | IEC    | 740.24      | it may ship, for a license exception covers it |
      | Germany | 2026-03-02 | TMP    | 740.9(a)(6) | it may ship, for a license exception covers it |
      | Germany | 2026-03-02 | TMP    | 740.9(a)(1) | it is held, for a licence is required          |
      | Germany | 2026-03-02 | STA    | 740.20      | it is held, for a licence is required          |
      | China   | 2026-03-02 | IEC    | 740.24      | it is held, for a licence is required          |

  Scenario Outline: Listening devices, detection equipment, items of 0Y521
    Given an export from the United States to Malaysia on 2026-03-02
    And the end user is "Kunde Nord" in Malaysia
    And the item is a device, classified <eccn>
    And it is of US origin
    And the request also states /authorizations as [{"kind": "exception", "symbol": "<symbol>", "paragraph": "<paragraph>", "conditions_met": true}]
    When the shipment is checked
    Then it is held

    Examples:
      | eccn  | symbol | paragraph   |
      | 5A980 | RPL    | 740.10(a)   |
      | 2A983 | TMP    | 740.9(a)(1) |

  Scenario: A party on the Unverified List closes every exception
    Given an export from the United States to Malaysia on 2026-03-02
    And the end user is "Kunde Nord" in Malaysia
    And "Kunde Nord" is known to be on the UVL list
    And the item is a chip, classified 3A001.a.7
    And it is of US origin
    And License Exception GBS is claimed, all conditions met
    When the shipment is checked
    Then it is held
    And License Exception GBS cannot be used

  Scenario Outline: Embargoes leave parts of exceptions alone
    Given an export from the United States to <country> on 2026-03-02
    And the end user is "Kunde Nord" in <country>
    And "Kunde Nord" is headquartered in <home>
    And the item is <what>, classified <eccn>
    And it is <kind> for 3A001.c
    And it is of US origin
    And the request also states /authorizations as [{"kind": "exception", "symbol": "<symbol>", "paragraph": "<paragraph>", "conditions_met": true}]
    When the shipment is checked
    Then <outcome>

    Examples: What Part 746 names, and its neighbours
      | country | home    | what   | eccn    | kind       | symbol | paragraph    | outcome                                        |
      | Syria   | Syria   | a file | 3E002   | technology | TMP    | 740.9(a)(3)  | it may ship, for a license exception covers it |
      | Syria   | Syria   | a file | 3D001   | software   | TMP    | 740.9(a)(1)  | it is held, for a licence is required          |
      | Cuba    | Cuba    | a file | 3E002   | technology | TSU    | 740.13(b)    | it may ship, for a license exception covers it |
      | Cuba    | Cuba    | a file | 3E002   | technology | TSU    | 740.13(g)    | it is held, for a licence is required          |
      | Cuba    | Cuba    | a file | 3E002   | technology | TMP    | 740.9(a)(3)  | it is held, for a licence is required          |
      | Russia  | Germany | a file | 3D001   | software   | TSU    | 740.13(c)    | it may ship, for a license exception covers it |
      | Russia  | Russia  | a file | 3D001   | software   | TSU    | 740.13(c)    | it is held, for a licence is required          |
      | Russia  | Germany | a file | 3D001   | software   | TSU    | 740.13(a)    | it is held, for a licence is required          |

  Scenario Outline: Encryption to Russia
    Given an export from the United States to Russia on <day>
    And the end user is "Kunde Nord" in Russia
    And "Kunde Nord" is headquartered in <home>
    And the item is a router, classified 5A002.a
    And it is of US origin
    And License Exception ENC is claimed, all conditions met
    When the shipment is checked
    Then <outcome>

    Examples: Companies of the United States, A:5 and A:6 alone, since the controls of 2022
      | day        | home    | outcome                                        |
      | 2026-03-02 | Germany | it may ship, for a license exception covers it |
      | 2026-03-02 | Russia  | it is held, for a licence is required          |
      | 2022-02-24 | Russia  | it is held, for a licence is required          |
      | 2022-02-23 | Russia  | it may ship, for a license exception covers it |
