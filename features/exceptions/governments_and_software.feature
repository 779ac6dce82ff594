Feature: Governments, and software and technology unrestricted
  GOV and TSU. Each part is claimed by its paragraph.

  @15-CFR-740.11
  Scenario Outline: An etcher for an agency of the United States in China
    Given an export from the United States to China on 2026-03-02
    And the end user is "Example Agency" in China
    And <who>
    And the item is an etcher, classified 3B001.c.2
    And it is of US origin
    And the request also states /authorizations as [{"kind": "exception", "symbol": "GOV", "paragraph": "<paragraph>", "conditions_met": true}]
    When the shipment is checked
    Then <outcome>

    Examples: Whose agency, which paragraph
      | who                                                                 | paragraph          | outcome                                        |
      | "Example Agency" is an agency of the government of the United States | 740.11(b)(2)(ii)   | it may ship, for a license exception covers it |
      | "Example Agency" is an agency of the government of China             | 740.11(b)(2)(ii)   | it is held, for a licence is required          |
      | "Example Agency" is an agency of the government of the United States | 740.11(a)          | it is held, for a licence is required          |
      | "Example Agency" is an agency of the government of the United States | 740.11             | it is held, for a licence is required          |
      | "Example Agency" is headquartered in the United States               | 740.11(b)(2)(iii)  | it may ship, for a license exception covers it |

  @15-CFR-740.11
  Scenario Outline: Cooperating governments
    Given an export from the United States to <country> on 2026-03-02
    And the end user is "Amt Nord" in <country>
    And <who>
    And the item is a chip, classified <eccn>
    And it is of US origin
    And the request also states /authorizations as [{"kind": "exception", "symbol": "GOV", "paragraph": "740.11(c)", "conditions_met": true}]
    When the shipment is checked
    Then <outcome>

    Examples: Singapore is one; a company is none, Malaysia is none; encryption is shut out
      | country   | who                                                     | eccn      | outcome                                        |
      | Singapore | "Amt Nord" is an agency of the government of Singapore  | 3A001.a.7 | it may ship, for a license exception covers it |
      | Singapore | "Amt Nord" is headquartered in Singapore                | 3A001.a.7 | it is held, for a licence is required          |
      | Malaysia  | "Amt Nord" is an agency of the government of Malaysia   | 3A001.a.7 | it is held, for a licence is required          |
      | Singapore | "Amt Nord" is an agency of the government of Singapore  | 5A002.a   | it is held, for a licence is required          |

  @15-CFR-740.13
  Scenario Outline: Software and technology
    Given an export from the United States to <country> on 2026-03-02
    And the end user is "Kunde Nord" in <country>
    And the item is a file, classified <eccn>
    And it is <kind> for 3A001.c
    And it is of US origin
    And the request also states /authorizations as [{"kind": "exception", "symbol": "TSU", "paragraph": "<paragraph>", "conditions_met": <met>}]
    When the shipment is checked
    Then <outcome>

    Examples: Paragraph and kind, conditions
      | country | eccn  | kind       | paragraph | met   | outcome                                        |
      | Vietnam | 3D001 | software   | 740.13(a) | true  | it may ship, for a license exception covers it |
      | Vietnam | 3D001 | software   | 740.13(c) | true  | it may ship, for a license exception covers it |
      | Vietnam | 3D001 | software   | 740.13(d) | true  | it may ship, for a license exception covers it |
      | Vietnam | 3D001 | software   | 740.13(b) | true  | it is held, for a licence is required          |
      | Vietnam | 3E002 | technology | 740.13(b) | true  | it may ship, for a license exception covers it |
      | Vietnam | 3E002 | technology | 740.13(g) | true  | it may ship, for a license exception covers it |
      | Vietnam | 3E002 | technology | 740.13(c) | true  | it is held, for a licence is required          |
      | Vietnam | 3E002 | technology | 740.13(a) | true  | it is held, for a licence is required          |
      | Vietnam | 3E001 | technology | 740.13(a) | true  | it is held, for a licence is required          |
      | Vietnam | 4E001 | technology | 740.13(a) | true  | it may ship, for a license exception covers it |
      | Vietnam | 3D001 | software   | 740.13(a) | false | it is held, for a licence is required          |

  @15-CFR-740.11(b)(2)(ii)
  Scenario Outline: Consigned to the agency, not only used by it
    Given an export from the United States to China on 2026-03-02
    And the ultimate consignee is "<consignee>" in China
    And the end user is "Example Agency" in China
    And "Example Agency" is an agency of the government of the United States
    And the item is an etcher, classified 3B001.c.2
    And it is of US origin
    And the request also states /authorizations as [{"kind": "exception", "symbol": "GOV", "paragraph": "740.11(b)(2)(ii)", "conditions_met": true}]
    When the shipment is checked
    Then <outcome>

    Examples: The agency is the consignee too, or a forwarding firm is
      | consignee      | outcome                                        |
      | Example Agency | it may ship, for a license exception covers it |
      | Lager Nord     | it is held, for a licence is required          |

  @15-CFR-740.11(c)(2)
  Scenario Outline: A cooperating government abroad
    Given an export from the United States to <country> on 2026-03-02
    And the end user is "Amt Nord" in <country>
    And "Amt Nord" is an agency of the government of Germany
    And the item is a chip, classified <eccn>
    And it is of US origin
    And the request also states /authorizations as [{"kind": "exception", "symbol": "GOV", "paragraph": "<paragraph>", "conditions_met": true}]
    When the shipment is checked
    Then <outcome>

    Examples: A mission in Country Group B, one outside, its military, cybersecurity items
      | country   | eccn      | paragraph         | outcome                                        |
      | Malaysia  | 3A001.a.7 | 740.11(c)         | it may ship, for a license exception covers it |
      | Vietnam   | 3A001.a.7 | 740.11(c)         | it is held, for a licence is required          |
      | Vietnam   | 3A001.a.7 | 740.11(c)(2)(ii)  | it may ship, for a license exception covers it |
      | Singapore | 5A001.j   | 740.11(c)         | it is held, for a licence is required          |

  @15-CFR-740.22
  Scenario Outline: Cybersecurity items under ACE
    Given an export from the United States to <country> on <day>
    And the end user is "Kunde Nord" in <country>
    And <who>
    And the item is an analyser, classified <eccn>
    And it is of US origin
    And the request also states /authorizations as [{"kind": "exception", "symbol": "ACE", "paragraph": "<paragraph>", "conditions_met": <met>}]
    When the shipment is checked
    Then <outcome>

    Examples: Destination, government, incidents in D:1, the class, the claim, the day before
      | country  | day        | who                                                    | eccn      | paragraph        | met   | outcome                                        |
      | Malaysia | 2026-03-02 | "Kunde Nord" is headquartered in Malaysia              | 4A005     | 740.22           | true  | it may ship, for a license exception covers it |
      | Malaysia | 2026-03-02 | "Kunde Nord" is headquartered in Malaysia              | 4A005     | 740.22           | false | it is held, for a licence is required          |
      | Malaysia | 2026-03-02 | "Kunde Nord" is headquartered in Malaysia              | 3A001.a.7 | 740.22           | true  | it is held, for a licence is required          |
      | Malaysia | 2022-05-25 | "Kunde Nord" is headquartered in Malaysia              | 4A005     | 740.22           | true  | it is held, for a licence is required          |
      | Vietnam  | 2026-03-02 | "Kunde Nord" is headquartered in Vietnam               | 4A005     | 740.22           | true  | it is held, for a licence is required          |
      | Vietnam  | 2026-03-02 | "Kunde Nord" is headquartered in Vietnam               | 4A005     | 740.22(c)(4)(ii) | true  | it may ship, for a license exception covers it |
      | Vietnam  | 2026-03-02 | "Kunde Nord" is an agency of the government of Vietnam | 4A005     | 740.22(c)(4)(ii) | true  | it is held, for a licence is required          |
      | Israel   | 2026-03-02 | "Kunde Nord" is an agency of the government of Israel  | 4A005     | 740.22           | true  | it is held, for a licence is required          |
      | Israel   | 2026-03-02 | "Kunde Nord" is an agency of the government of Israel  | 4A005     | 740.22(c)(2)(ii) | true  | it may ship, for a license exception covers it |
      | Iran     | 2026-03-02 | "Kunde Nord" is headquartered in Iran                  | 4A005     | 740.22           | true  | it is held, for a licence is required          |
