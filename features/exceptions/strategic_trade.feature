@15-CFR-740.20
Feature: Strategic trade authorization
  To Country Group A:5 for several reasons for control, to A:6 for national security alone; not where an entry bars it.

  Scenario Outline: By group, entry and claim
    Given an export from the United States to <country> on 2026-03-02
    And the purchaser and end user is "Kunde Nord" in <country>
    And the item is a part, classified <eccn>
    And it is <kind> for <for>
    And it is of US origin
    And License Exception STA is claimed<terms>
    When the shipment is checked
    Then <outcome>

    Examples:
      | country | eccn  | kind       | for       | terms                | outcome                                        |
      | Germany | 3E001 | technology | 3A001.a.2 | , all conditions met | it may ship, for a license exception covers it |
      | Germany | 3E001 | technology | 3A001.a.2 |                      | it is held, for a licence is required          |
      | Germany | 3E001 | technology | 3A001.b.2 | , all conditions met | it is held, for a licence is required          |
      | Germany | 5E002 | technology | 5A002.a   | , all conditions met | it is held, for a licence is required          |
      | China   | 3E001 | technology | 3A001.a.2 | , all conditions met | it is held, for a licence is required          |

  Scenario Outline: The United Arab Emirates, in A:5 since July 2026
    Given an export from the United States to the United Arab Emirates on <day>
    And the ultimate consignee and end user is "<name>" in the United Arab Emirates
    And the item is a chip, classified 3A001.a.7
    And it is of US origin
    And License Exception STA is claimed, all conditions met
    When the shipment is checked
    Then <outcome>

    Examples: Only approved entities
      | day        | name       | outcome                                        |
      | 2026-07-15 | Oracle Corporation | it may ship, for a license exception covers it |
      | 2026-07-15 | Kunde Nord | it is held, for a licence is required          |
      | 2026-07-09 | Oracle Corporation | it is held, for a licence is required   |

  Scenario Outline: Singapore, in A:6
    Given an export from the United States to Singapore on 2026-03-02
    And the purchaser and end user is "Kunde Nord" in Singapore
    And the item is a part, classified <eccn>
    And it is of US origin
    And License Exception STA is claimed, all conditions met
    When the shipment is checked
    Then <outcome>

    Examples: The entry bars A:6, or a reason more than national security
      | eccn        | outcome                                        |
      | 3A002.c     | it may ship, for a license exception covers it |
      | 3A002.g.1   | it is held, for a licence is required          |
      | 3A001.a.1.a | it is held, for a licence is required          |

  Scenario Outline: Technology and software, by what they are for
    Given an export from the United States to <country> on 2026-03-02
    And the basis is the law as codified
    And the purchaser and end user is "Kunde Nord" in <country>
    And "Kunde Nord" is headquartered in <country>
    And the item is a file, classified <eccn>
    And it is <kind> for <for>
    And it is of US origin
    And License Exception STA is claimed, all conditions met
    When the shipment is checked
    Then <outcome>

    Examples: The entries bar STA for advanced computing and some tools
      | country   | eccn  | kind       | for         | outcome                                        |
      | Germany   | 3E001 | technology | 3A090.a     | it is held, for a licence is required          |
      | Germany   | 3E001 | technology | 3B001.a.2   | it may ship, for a license exception covers it |
      | Singapore | 3E001 | technology | 3B001.a.2   | it is held, for a licence is required          |
      | Singapore | 3E001 | technology | 3A001.a.2   | it may ship, for a license exception covers it |
      | Germany   | 3D001 | software   | 3A001.c     | it may ship, for a license exception covers it |
      | Germany   | 3D001 | software   | 3A090.a     | it is held, for a licence is required          |
      | Germany   | 3D001 | software   | 3B001.q     | it is held, for a licence is required          |
      | Germany   | 3D002 | software   | 3B001.c.1.b | it is held, for a licence is required          |
      | Germany   | 3D002 | software   | 3B001.a.1   | it may ship, for a license exception covers it |
      | Germany   | 9D001 | software   | 9B001       | it is held, for a licence is required          |
      | Germany   | 9D002 | software   | 9A001       | it is held, for a licence is required          |
      | Germany   | 9D001 | software   | 9E003.c     | it is held, for a licence is required          |
      | Germany   | 9D001 | software   | 9B003       | it may ship, for a license exception covers it |
      | Singapore | 7E004.a.7 | technology | 7A008   | it may ship, for a license exception covers it |
      | Germany   | 7E004.a.7 | technology | 7A008   | it may ship, for a license exception covers it |
      | Germany   | 7E004.a.6 | technology | 7A008   | it is held, for a licence is required          |

  Scenario Outline: Regional stability counts, though it stands outside the Country Chart
    Given an export from the United States to <country> on 2026-03-02
    And the basis is the law as codified
    And the purchaser and end user is "Kunde Nord" in <country>
    And "Kunde Nord" is headquartered in <country>
    And the item is an accelerator, classified 3A090.a
    And it is designed or marketed for datacenters
    And it is of US origin
    And License Exception STA is claimed, all conditions met
    When the shipment is checked
    Then License Exception STA <sta>

    Examples: A:6 is open for national security alone; A:5 for regional stability too, and 3A090 has no bar of its own
      | country   | sta           |
      | Singapore | cannot be used |
      | Germany   | is used       |

  @15-CFR-740.20(c)(2)
  Scenario Outline: Telecommunications entries that are closed to A:6, and military end items closed to A:5
    Given an export from the United States to <country> on 2026-03-02
    And the purchaser and end user is "Kunde Nord" in <country>
    And "Kunde Nord" is headquartered in <country>
    And the item is a thing, classified <eccn>
    And it is of US origin
    And License Exception STA is claimed, all conditions met
    When the shipment is checked
    Then License Exception STA <sta>

    Examples:
      | country   | eccn    | sta            |
      | Singapore | 5A001.h | cannot be used |
      | Singapore | 5A001.b.5 | cannot be used |
      | Singapore | 5A001.e | is used        |
      | Germany   | 5A001.h | is used        |
      | Germany   | 9A515.g | cannot be used |
      | Germany   | 9D515.b | cannot be used |
