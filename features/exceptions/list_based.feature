Feature: List-based license exceptions
  LVS, GBS and TSR stand in the entries of the Control List; CIV stood there until June 2020. Each is used only where it is
  claimed, its conditions met.

  @15-CFR-740.3
  Scenario Outline: Shipments of limited value
    Given an export from the United States to <country> on 2026-03-02
    And the purchaser and end user is "Kunde Nord" in <country>
    And the item is a programmable chip, classified <eccn>
    And it is of US origin
    And the request also states /items/0/value_usd as "<value>"
    And <claim>
    When the shipment is checked
    Then <outcome>

    Examples: Value, destination, entry, claim
      | country  | eccn        | value   | claim                                               | outcome                                        |
      | Malaysia | 3A001.a.7   | 5000.00 | License Exception LVS is claimed, all conditions met | it may ship, for a license exception covers it |
      | Malaysia | 3A001.a.7   | 5000.01 | License Exception LVS is claimed, all conditions met | it is held, for a licence is required          |
      | Malaysia | 3A001.c     | 1500.00 | License Exception LVS is claimed, all conditions met | it may ship, for a license exception covers it |
      | Malaysia | 3A001.c     | 1500.01 | License Exception LVS is claimed, all conditions met | it is held, for a licence is required          |
      | Vietnam  | 3A001.a.7   | 900.00  | License Exception LVS is claimed, all conditions met | it is held, for a licence is required          |
      | Malaysia | 3A001.h     | 900.00  | License Exception LVS is claimed, all conditions met | it is held, for a licence is required          |
      | Malaysia | 3A001.a.7   | 900.00  | License Exception LVS is claimed                     | it is held, for a licence is required          |
      | Malaysia | 3A001.a.7   | 900.00  | License Exception TSR is claimed, all conditions met | it is held, for a licence is required          |

  @15-CFR-740.3
  Scenario: Nobody claims it: it is shown as open, and not used
    Given an export from the United States to Malaysia on 2026-03-02
    And the purchaser and end user is "Kunde Nord" in Malaysia
    And the item is a programmable chip, classified 3A001.a.7
    And it is of US origin
    And the request also states /items/0/value_usd as "900.00"
    When the shipment is checked
    Then it is held, for a licence is required
    And License Exception LVS could be used
    And License Exception GBS could be used

  @15-CFR-740.3
  Scenario Outline: Two lines of one entry are one order
    Given an export from the United States to Malaysia on 2026-03-02
    And the purchaser and end user is "Kunde Nord" in Malaysia
    And the item is a programmable chip, classified 3A001.a.7
    And it is of US origin
    And the item is a second kind, classified <second>
    And it is of US origin
    And the request also states /items/0/value_usd as "3000.00"
    And the request also states /items/1/value_usd as "3000.00"
    And License Exception LVS is claimed, all conditions met
    When the shipment is checked
    Then <outcome>

    Examples:
      | second    | outcome                                        |
      | 3A001.a.2 | it is held, for a licence is required          |
      | 3A002.a   | it may ship, for a license exception covers it |

  @15-CFR-740.4
  Scenario Outline: Shipments to Country Group B
    Given an export from the United States to <country> on 2026-03-02
    And the purchaser and end user is "Kunde Nord" in <country>
    And the item is a chip, classified <eccn>
    And it is of US origin
    And License Exception GBS is claimed<terms>
    When the shipment is checked
    Then <outcome>

    Examples: Destination, entry, other reasons, claim
      | country  | eccn        | terms                | outcome                                        |
      | Malaysia | 3A001.a.7   | , all conditions met | it may ship, for a license exception covers it |
      | Malaysia | 3A001.a.7   |                      | it is held, for a licence is required          |
      | Ukraine  | 3A001.a.7   | , all conditions met | it is held, for a licence is required          |
      | China    | 3A001.a.7   | , all conditions met | it is held, for a licence is required          |
      | Malaysia | 3A001.c     | , all conditions met | it is held, for a licence is required          |
      | Malaysia | 3A001.a.1.a | , all conditions met | it is held, for a licence is required          |

  @15-CFR-740.6
  Scenario Outline: Technology and software under restriction
    Given an export from the United States to <country> on 2026-03-02
    And the purchaser and end user is "Kunde Nord" in <country>
    And the item is a design file, classified <eccn>
    And it is <kind> for <for>
    And it is of US origin
    And License Exception TSR is claimed<terms>
    When the shipment is checked
    Then <outcome>

    Examples: Destination, entry, what it is for, claim
      | country  | eccn  | kind       | for       | terms                | outcome                                        |
      | Malaysia | 3D001 | software   | 3A001.c   | , all conditions met | it may ship, for a license exception covers it |
      | Malaysia | 3D001 | software   | 3A001.c   |                      | it is held, for a licence is required          |
      | Ukraine  | 3D001 | software   | 3A001.c   | , all conditions met | it is held, for a licence is required          |
      | Vietnam  | 3D001 | software   | 3A001.c   | , all conditions met | it is held, for a licence is required          |
      | Malaysia | 3E001 | technology | 3A001.b.2 | , all conditions met | it is held, for a licence is required          |

  @15-CFR-740.5
  Scenario Outline: Civil end users, until June 2020
    Given an export from the United States to <country> on <day>
    And the purchaser and end user is "Kunde Nord" in <country>
    And the item is a chip, classified 3A001.a.7
    And it is of US origin
    And License Exception CIV is claimed<terms>
    When the shipment is checked
    Then <outcome>

    Examples: Its last day, destination, claim
      | country  | day        | terms                | outcome                                        |
      | China    | 2020-06-28 | , all conditions met | it may ship, for a license exception covers it |
      | China    | 2020-06-29 | , all conditions met | it is held, for a licence is required          |
      | China    | 2020-06-28 |                      | it is held, for a licence is required          |
      | Malaysia | 2020-06-28 | , all conditions met | it is held, for a licence is required          |

  @15-CFR-740.5
  Scenario: Civil means not military
    Given an export from the United States to China on 2020-06-01
    And the purchaser and end user is "Kunde Nord" in China
    And "Kunde Nord" is known to be a military end user
    And the item is a chip, classified 3A001.a.7
    And it is of US origin
    And License Exception CIV is claimed, all conditions met
    When the shipment is checked
    Then it is held
    And License Exception CIV cannot be used

  @15-CFR-740.5
  Scenario Outline: Syria peace and prosperity, since September 2025
    Given an export from the United States to Syria on <day>
    And the purchaser and end user is "Kunde Nord" in Syria
    And the item is a spare part, classified <eccn>
    And it is of US origin
    And License Exception SPP is claimed<terms>
    When the shipment is checked
    Then <outcome>

    Examples: First day, class, claim
      | day        | eccn  | terms                | outcome                                        |
      | 2025-09-02 | EAR99 | , all conditions met | it may ship, for a license exception covers it |
      | 2025-09-01 | EAR99 | , all conditions met | it is held, for a licence is required          |
      | 2025-09-02 | EAR99 |                      | it is held, for a licence is required          |
      | 2025-09-02 | 3A991 | , all conditions met | it is held, for a licence is required          |

  @15-CFR-740.7
  Scenario Outline: Computers
    Given an export from the United States to <country> on 2026-03-02
    And the purchaser and end user is "Kunde Nord" in <country>
    And the item is a computer, classified <eccn>
    And it is of US origin
    And License Exception APP is claimed<terms>
    And <use>
    When the shipment is checked
    Then <outcome>

    Examples: Tier, entry, claim, end use
      | country  | eccn    | terms                | use                                                           | outcome                                        |
      | Germany  | 4A003.b | , all conditions met | the end use is described as "a bank"                          | it may ship, for a license exception covers it |
      | Germany  | 4A003.b |                      | the end use is described as "a bank"                          | it is held, for a licence is required          |
      | Vietnam  | 4A003.b | , all conditions met | the end use is described as "a bank"                          | it is held, for a licence is required          |
      | Germany  | 4A003.b | , all conditions met | the exporter knows of a missile end use                       | it is held, for a licence is required          |

  @15-CFR-740.1(a)
  Scenario Outline: What authorises a reexport authorises a transfer within the country too
    Given a transfer within Vietnam on 2026-03-02
    And the purchaser and end user is "Kunde Nord" in Vietnam
    And "Kunde Nord" is headquartered in Vietnam
    And the item is <what>, classified <eccn>
    And <nature>
    And it is of US origin
    And the request also states /authorizations as [{"kind": "exception", "symbol": "<symbol>", "paragraph": "<paragraph>", "conditions_met": true}]
    When the shipment is checked
    Then <outcome>

    Examples: A board in place of a defective one, an update of its software, and what 740.2(a)(9)(ii) does not leave
      | what      | eccn    | nature                                 | symbol | paragraph | outcome                                        |
      | a board   | 3A090.b | it is designed or marketed for datacenters | RPL    | 740.10(b) | it may ship, for a license exception covers it |
      | a board   | 3A090.b | it is designed or marketed for datacenters | RPL    | 740.10(a) | it may ship, for a license exception covers it |
      | an update | 3D001   | it is software for 3A090.b             | TSU    | 740.13(c) | it may ship, for a license exception covers it |
      | an update | 3D001   | it is software for 3A090.b             | TSU    | 740.13(a) | it may ship, for a license exception covers it |
      | an update | 3D001   | it is software for 3A090.b             | TSU    | 740.13(d) | it is held, for a licence is required          |
      | a board   | 3A090.b | it is designed or marketed for datacenters | GBS    | 740.4     | it is held, for a licence is required          |

  @15-CFR-740.7
  Scenario Outline: APP is for what its entry opens
    Given an export from the United States to <country> on 2026-03-02
    And the purchaser and end user is "Kunde Nord" in <country>
    And "Kunde Nord" is headquartered in <country>
    And the item is a computer, classified <eccn>
    And it is of US origin
    And License Exception APP is claimed, all conditions met
    When the shipment is checked
    Then License Exception APP <app>

    Examples: Digital computers and assemblies, no other paragraph
      | country | eccn        | app            |
      | Germany | 4A003.b     | is used        |
      | Germany | 4A003.c     | is used        |
      | Germany | 4A003.z.1.b | cannot be used |
      | Germany | 4A003.g     | cannot be used |

  @15-CFR-740.7(c)(3) @15-CFR-740.7(d)(3)
  Scenario Outline: Technology for computers is released to an engineer
    Given a deemed export from the United States on 2026-03-02
    And the end user is "Jane Example" in the United States
    And the request also states /parties/1/natural_person as true
    And "Jane Example" is a citizen of <citizen>
    And the item is a design file, classified 4E001
    And it is technology for <for>
    And it is of US origin
    And the request also states /authorizations as [{"kind": "exception", "symbol": "APP", "paragraph": "<paragraph>", "conditions_met": <met>}]
    When the shipment is checked
    Then <outcome>

    Examples: Tier 1, the paragraph of the other tier, what it is for, the claim, no tier
      | citizen | for       | paragraph       | met   | outcome                                        |
      | Albania | 4A003.b   | 740.7(c)(3)(ii) | true  | it may ship, for a license exception covers it |
      | Albania | 4A003.b   | 740.7(d)(3)(i)  | true  | it is held, for a licence is required          |
      | Albania | 4A003.b   | 740.7           | true  | it is held, for a licence is required          |
      | Albania | 4A001.a.3 | 740.7(c)(3)(ii) | true  | it is held, for a licence is required          |
      | Albania | 4A003.b   | 740.7(c)(3)(ii) | false | it is held, for a licence is required          |
      | Israel  | 4A003.b   | 740.7(c)(3)(ii) | true  | it is held, for a licence is required          |
      | Israel  | 4A003.b   | 740.7(d)(3)(i)  | true  | it may ship, for a license exception covers it |
      | Iran    | 4A003.b   | 740.7(d)(3)(i)  | true  | it is held, for a licence is required          |

  @15-CFR-740.2(a)(1)
  Scenario Outline: A claim is for the days, parties and places it names
    Given an export from the United States to Malaysia on 2026-03-02
    And the purchaser and end user is "Kunde Nord" in Malaysia
    And the item is a chip, classified 3A001.a.7
    And it is of US origin
    And the request also states /authorizations as [{"kind": "exception", "symbol": "GBS", "conditions_met": true<more>}]
    When the shipment is checked
    Then <outcome>

    Examples: Nothing named; first and last day; status; parties; countries
      | more                                   | outcome                                        |
      |                                        | it may ship, for a license exception covers it |
      | , "valid_until": "2026-03-02"          | it may ship, for a license exception covers it |
      | , "valid_until": "2026-03-01"          | it is held, for a licence is required          |
      | , "valid_from": "2026-03-02"           | it may ship, for a license exception covers it |
      | , "valid_from": "2026-03-03"           | it is held, for a licence is required          |
      | , "status": "revoked"                  | it is held, for a licence is required          |
      | , "parties": ["p1"]                    | it may ship, for a license exception covers it |
      | , "parties": ["p0"]                    | it is held, for a licence is required          |
      | , "destination_countries": ["MY"]      | it may ship, for a license exception covers it |
      | , "destination_countries": ["TH"]      | it is held, for a licence is required          |
