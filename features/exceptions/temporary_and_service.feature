Feature: License exceptions for what goes for a time, is repaired, or is carried
  TMP, RPL, BAG, AVS and APR. What they ask beyond a request (return, ownership, control) the exporter answers for in the claim,
  which names the paragraph.

  @15-CFR-740.9
  Scenario Outline: A measuring set as a tool of trade
    Given an export from the United States to <country> on 2026-03-02
    And the end user is "Kunde Nord" in <country>
    And the item is a measuring set, classified 3A002.c
    And it is of US origin
    And the request also states /authorizations as [{"kind": "exception", "symbol": "TMP", "paragraph": "<paragraph>"<more>}]
    When the shipment is checked
    Then <outcome>

    Examples: Paragraph, destination, conditions, orders
      | country  | paragraph    | more                                              | outcome                                        |
      | China    | 740.9(a)(1)  | , "conditions_met": true                          | it may ship, for a license exception covers it |
      | China    | 740.9(a)(5)  | , "conditions_met": true                          | it may ship, for a license exception covers it |
      | China    | 740.9(a)(6)  | , "conditions_met": true                          | it may ship, for a license exception covers it |
      | China    | 740.9(a)(10) | , "conditions_met": true                          | it may ship, for a license exception covers it |
      | China    | 740.9(a)(4)  | , "conditions_met": true                          | it may ship, for a license exception covers it |
      | China    | 740.9(a)(3)  | , "conditions_met": true                          | it is held, for a licence is required          |
      | China    | 740.9(c)     | , "conditions_met": true                          | it is held, for a licence is required          |
      | China    | 740.9(b)(1)  | , "conditions_met": true                          | it is held, for a licence is required          |
      | China    | 740.9(a)(1)  | , "conditions_met": false                         | it is held, for a licence is required          |
      | China    | 740.9(a)(1)  |                                                   | it is held, for a licence is required          |
      | China    | 740.9        | , "conditions_met": true                          | it is held, for a licence is required          |
      | China    | 740.9(a)(1)  | , "conditions_met": true, "status": "suspended"   | it is held, for a licence is required          |
      | China    | 740.9(a)(1)  | , "conditions_met": true, "purchase_order": true  | it is held, for a licence is required          |
      | Iran     | 740.9(a)(1)  | , "conditions_met": true                          | it is held, for a licence is required          |

  @15-CFR-740.9
  Scenario: The part that is used speaks for its symbol
    Given an export from the United States to China on 2026-03-02
    And the end user is "Kunde Nord" in China
    And the item is a measuring set, classified 3A002.c
    And it is of US origin
    And the request also states /authorizations as [{"kind": "exception", "symbol": "TMP", "paragraph": "740.9(a)(5)", "conditions_met": true}]
    When the shipment is checked
    Then it may ship, for a license exception covers it
    And License Exception TMP is used

  @15-CFR-740.9
  Scenario: An accelerator may go to be tested, and not as a tool of trade
    Given an export from the United States to China on 2026-03-02
    And the end user is "Labor Nord" in China
    And "Labor Nord" is headquartered in China
    And the item is an accelerator, classified 3A090.a
    And it is designed or marketed for datacenters
    And it is of US origin
    And the request also states /authorizations as [{"kind": "exception", "symbol": "TMP", "paragraph": "740.9(a)(6)", "conditions_met": true}]
    When the shipment is checked
    Then it may ship, for a license exception covers it
    And License Exception TMP is used

  @15-CFR-740.9 @15-CFR-740.2
  Scenario Outline: An accelerator as anything else
    Given an export from the United States to China on <day>
    And the end user is "Labor Nord" in China
    And "Labor Nord" is headquartered in China
    And the item is an accelerator, classified 3A090.a
    And it is designed or marketed for datacenters
    And it is of US origin
    And the request also states /authorizations as [{"kind": "exception", "symbol": "TMP", "paragraph": "<paragraph>", "conditions_met": true}]
    When the shipment is checked
    Then it is held, for a licence is required

    Examples:
      | day        | paragraph   |
      | 2026-03-02 | 740.9(a)(1) |
      | 2026-03-02 | 740.9(a)(5) |
      | 2023-11-16 | 740.9(a)(6) |

  @15-CFR-740.9
  Scenario Outline: Foreign goods go back
    Given an export from the United States to Vietnam on 2026-03-02
    And the end user is "Kunde Nord" in Vietnam
    And the item is a measuring set, classified 3A002.c
    And it was made in <maker>
    And the request also states /authorizations as [{"kind": "exception", "symbol": "TMP", "paragraph": "740.9(b)(3)", "conditions_met": true}]
    When the shipment is checked
    Then <outcome>

    Examples:
      | maker             | outcome                                        |
      | Vietnam           | it may ship, for a license exception covers it |
      | the United States | it is held, for a licence is required          |

  @15-CFR-740.10
  Scenario Outline: Replacement parts and repaired goods
    Given an export from the United States to <country> on 2026-03-02
    And the end user is "Kunde Nord" in <country>
    And the item is a spare, classified <eccn>
    And it is of US origin
    And the request also states /authorizations as [{"kind": "exception", "symbol": "RPL", "paragraph": "<paragraph>", "conditions_met": true}]
    When the shipment is checked
    Then <outcome>

    Examples: Paragraph, class, destination
      | country | eccn      | paragraph | outcome                                        |
      | China   | 3A001.a.7 | 740.10(a) | it may ship, for a license exception covers it |
      | China   | 3A001.a.7 | 740.10(b) | it may ship, for a license exception covers it |
      | China   | 3A001.a.7 | 740.9(a)  | it is held, for a licence is required          |
      | China   | 3B001.c   | 740.10(a) | it is held, for a licence is required          |
      | China   | 3A611.a   | 740.10(a) | it is held, for a licence is required          |
      | Iran    | 3A001.a.7 | 740.10(b) | it is held, for a licence is required          |

  @15-CFR-740.14
  Scenario Outline: Baggage
    Given an export from the United States to Vietnam on 2026-03-02
    And the end user is "Jane Example" in Vietnam
    And "Jane Example" is a citizen of <citizen>
    And the request also states /parties/1/natural_person as <person>
    And the item is a measuring set, classified <eccn>
    And it is of US origin
    And License Exception BAG is claimed<terms>
    When the shipment is checked
    Then <outcome>

    Examples: A person, the claim
      | citizen | eccn    | person | terms                | outcome                                        |
      | Vietnam | 3A002.c | true   | , all conditions met | it may ship, for a license exception covers it |
      | Vietnam | 3A002.c | true   |                      | it is held, for a licence is required          |
      | Vietnam | 3A002.c | false  | , all conditions met | it is held, for a licence is required          |

  @15-CFR-740.15
  Scenario Outline: Spares for an aircraft
    Given an export from the United States to <country> on 2026-03-02
    And the end user is "Flieger Nord" in <country>
    And the item is an aircraft spare, classified 3A001.a.7
    And it is of US origin
    And the request also states /authorizations as [{"kind": "exception", "symbol": "AVS", "paragraph": "<paragraph>", "conditions_met": <met>}]
    When the shipment is checked
    Then <outcome>

    Examples: The part claimed, conditions, Cuba
      | country  | paragraph    | met   | outcome                                        |
      | Malaysia | 740.15(b)(2) | true  | it may ship, for a license exception covers it |
      | Malaysia | 740.15(a)    | true  | it may ship, for a license exception covers it |
      | Malaysia | 740.15(b)(2) | false | it is held, for a licence is required          |
      | Cuba     | 740.15(b)(2) | true  | it is held, for a licence is required          |
      | Vietnam  | 740.15(b)(2) | true  | it may ship, for a license exception covers it |
      | Vietnam  | 740.15(c)(2) | true  | it is held, for a licence is required          |
      | China    | 740.15(c)(2) | true  | it may ship, for a license exception covers it |

  @15-CFR-740.16
  Scenario Outline: Reexports from friends
    Given <move> on 2026-03-02
    And the end user is "Kunde Nord" in <country>
    And the item is a chip, classified <eccn>
    And it is of US origin
    And License Exception APR is claimed<terms>
    When the shipment is checked
    Then <outcome>

    Examples: Where from, where to, class, claim
      | move                                 | country  | eccn        | terms                | outcome                                        |
      | a reexport from Germany to Malaysia  | Malaysia | 3A001.a.7   | , all conditions met | it may ship, for a license exception covers it |
      | a reexport from Germany to Malaysia  | Malaysia | 3A001.a.7   |                      | it is held, for a licence is required          |
      | a reexport from Malaysia to Thailand | Thailand | 3A001.a.7   | , all conditions met | it is held, for a licence is required          |
      | a reexport from Germany to Malaysia  | Malaysia | 3A001.a.1.a | , all conditions met | it is held, for a licence is required          |
      | an export from the United States to Malaysia | Malaysia | 3A001.a.7 | , all conditions met | it is held, for a licence is required  |

  @15-CFR-740.14(d)
  Scenario Outline: Baggage sent apart
    Given an export from the United States to <country> on 2026-03-02
    And the end user is "Jane Example" in <country>
    And "Jane Example" is a citizen of France
    And the request also states /parties/1/natural_person as true
    And the item is a measuring set, classified <eccn>
    And it is of US origin
    And the request also states /authorizations as [{"kind": "exception", "symbol": "BAG", "paragraph": "<paragraph>", "conditions_met": true}]
    When the shipment is checked
    Then <outcome>

    Examples: To D:1 what is controlled for national security is taken along; elsewhere it may be sent
      | country  | eccn    | paragraph | outcome                                        |
      | Vietnam  | 3A002.c | 740.14(b) | it may ship, for a license exception covers it |
      | Vietnam  | 3A002.c | 740.14(d) | it is held, for a licence is required          |
      | Malaysia | 3A002.c | 740.14(d) | it may ship, for a license exception covers it |
      | Malaysia | 3A002.c | 740.14    | it may ship, for a license exception covers it |

  @15-CFR-740.14(f) @15-CFR-740.14(g)
  Scenario Outline: What a traveller may not take
    Given an export from the United States to Vietnam on 2026-03-02
    And the end user is "Jane Example" in Vietnam
    And "Jane Example" is a citizen of <citizen>
    And the request also states /parties/1/natural_person as true
    And the request also states /parties/1/us_person as <us_person>
    And the item is a suitcase, classified <eccn>
    And it is <kind> for <for>
    And it is of US origin
    And License Exception BAG is claimed, all conditions met
    When the shipment is checked
    Then <outcome>

    Examples: Technology of others than US persons, encryption with nationals of Country Group E:1
      | citizen | us_person | eccn  | kind       | for     | outcome                                        |
      | France  | true      | 3E002 | technology | 3A001.c | it may ship, for a license exception covers it |
      | France  | false     | 3E002 | technology | 3A001.c | it is held, for a licence is required          |
      | France  | false     | 5D002 | software   | 5A002.a | it may ship, for a license exception covers it |
      | Iran    | false     | 5D002 | software   | 5A002.a | it is held, for a licence is required          |
      | Iran    | true      | 5D002 | software   | 5A002.a | it may ship, for a license exception covers it |

  @15-CFR-740.2(a)(4)
  Scenario Outline: Crime control items are nobody's baggage but among allies
    Given an export from the United States to <country> on 2026-03-02
    And the end user is "Jane Example" in <country>
    And "Jane Example" is a citizen of France
    And the request also states /parties/1/natural_person as true
    And the item is a fingerprint reader, classified 3A981
    And it is of US origin
    And License Exception BAG is claimed, all conditions met
    When the shipment is checked
    Then <outcome>

    Examples:
      | country  | outcome                                 |
      | Malaysia | it is held, for a licence is required   |
      | Germany  | it may ship, for no licence is required |

  @15-CFR-740.16(a)(3)
  Scenario Outline: From Country Group A:1 to B goes what is not controlled to A:1, to D:1 what is controlled for national security
    Given a reexport from Germany to <country> on 2026-03-02
    And the end user is "Kunde Nord" in <country>
    And the item is a box, classified <eccn>
    And it is of US origin
    And License Exception APR is claimed, all conditions met
    When the shipment is checked
    Then <outcome>

    Examples: NS column 2, NS column 1
      | country  | eccn      | outcome                                        |
      | Malaysia | 3A001.a.7 | it may ship, for a license exception covers it |
      | Malaysia | 5A001.b.5 | it is held, for a licence is required          |
      | Vietnam  | 3A001.a.7 | it may ship, for a license exception covers it |
      | Vietnam  | 5A001.b.5 | it may ship, for a license exception covers it |

  @15-CFR-740.16(h)
  Scenario Outline: Spare parts beside foreign-made machines
    Given <move> on 2026-03-02
    And the end user is "Kunde Nord" in <country>
    And the item is a spare, classified <eccn>
    And it is of US origin
    And the request also states /authorizations as [{"kind": "exception", "symbol": "APR", "paragraph": "<paragraph>", "conditions_met": <met>}]
    When the shipment is checked
    Then <outcome>

    Examples: A reexport, the paragraph, the claim, the class, chip-making parts
      | move                                      | country  | eccn        | paragraph | met   | outcome                                        |
      | a reexport from Malaysia to Thailand      | Thailand | 3A001.a.7   | 740.16(h) | true  | it may ship, for a license exception covers it |
      | a reexport from Malaysia to Thailand      | Thailand | 3A001.a.7   | 740.16(h) | false | it is held, for a licence is required          |
      | a reexport from Malaysia to Thailand      | Thailand | 3A001.a.7   | 740.16(b) | true  | it is held, for a licence is required          |
      | a reexport from Malaysia to Thailand      | Thailand | 3A001.a.1.a | 740.16(h) | true  | it is held, for a licence is required          |
      | a reexport from Malaysia to China         | China    | 3B001.c.2   | 740.16(h) | true  | it is held, for a licence is required          |
      | a reexport from Malaysia to Iran          | Iran     | 3A001.a.7   | 740.16(h) | true  | it is held, for a licence is required          |
      | an export from the United States to Thailand | Thailand | 3A001.a.7 | 740.16(h) | true | it is held, for a licence is required          |

  @15-CFR-740.9(a) @15-CFR-740.14(c)(3)
  Scenario Outline: What somebody has bought is neither sent for a time nor baggage
    Given an export from the United States to Vietnam on 2026-03-02
    And the exporter is "<who>" in the United States
    And the request also states /parties/0/natural_person as <person>
    And the <roles> is "Kunde Nord" in Vietnam
    And the item is a measuring set, classified 3A002.c
    And it is of US origin
    And the request also states /authorizations as [{"kind": "exception", "symbol": "<symbol>", "paragraph": "<paragraph>", "conditions_met": true}]
    When the shipment is checked
    Then <outcome>

    Examples: With and without a purchaser
      | who           | person | roles                  | symbol | paragraph    | outcome                                        |
      | Example Tools | false  | end user               | TMP    | 740.9(a)(1)  | it may ship, for a license exception covers it |
      | Example Tools | false  | purchaser and end user | TMP    | 740.9(a)(1)  | it is held, for a licence is required          |
      | Example Tools | false  | purchaser and end user | TMP    | 740.9(a)(5)  | it is held, for a licence is required          |
      | Jane Roe      | true   | end user               | BAG    | 740.14(b)    | it may ship, for a license exception covers it |
      | Jane Roe      | true   | purchaser and end user | BAG    | 740.14(b)    | it is held, for a licence is required          |
