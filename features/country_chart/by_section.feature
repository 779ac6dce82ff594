Feature: Controls that the Control List states by section
  15 CFR 742.14 and 742.18, and the exclusions of 742.4(a)(5) and 742.6(a)(10) for releases to persons.

  @15-CFR-742.14(a)
  Scenario Outline: Hot section technology
    Given an export from the United States to <country> on 2026-03-02
    And the end user is "Example Turbines" in <country>
    And the item is a casting recipe, classified <eccn>
    And it is technology
    And it is of US origin
    When the shipment is checked
    Then it is held, for a licence is required
    And <cited>

    Examples:
      | country | eccn      | cited                                |
      | Japan   | 9E003.a.1 | the reasons cite "15 CFR 742.14(a)"  |
      | Japan   | 9E003.a.7 | no reason cites "15 CFR 742.14(a)"   |

  @15-CFR-742.14(a)
  Scenario: Hot section technology to the United Kingdom
    Given an export from the United States to the United Kingdom on 2026-03-02
    And the end user is "Example Turbines" in the United Kingdom
    And the item is a casting recipe, classified 9E003.a.1
    And it is technology
    And it is of US origin
    When the shipment is checked
    Then no reason cites "15 CFR 742.14(a)"

  @15-CFR-742.18(a)(1) @15-CFR-742.18(a)(2)(ii)(A) @15-CFR-742.18(a)(2)(ii)(B) @15-CFR-742.18(a)(2)(ii)(C)
  Scenario Outline: Chemicals and States that are not party to the Convention
    Given <move> on 2026-03-02
    And the end user is "Example Chemicals" in <country>
    And the item is a drum, classified <eccn>
    And it is of US origin
    When the shipment is checked
    Then it is held, for a licence is required
    And the licence is required by "<citation>"

    Examples:
      | move                                       | country | eccn       | citation                      |
      | an export from the United States to Canada | Canada  | 1C351.d.15 | 15 CFR 742.18(a)(1)           |
      | an export from the United States to Israel | Israel  | 1C350.b    | 15 CFR 742.18(a)(2)(ii)(A)    |
      | an export from the United States to Israel | Israel  | 1C350.c    | 15 CFR 742.18(a)(2)(ii)(B)    |
      | a reexport from Taiwan to Israel           | Israel  | 1C350.c    | 15 CFR 742.18(a)(2)(ii)(B)    |
      | an export from the United States to Egypt  | Egypt   | 1E355      | 15 CFR 742.18(a)(2)(ii)(C)    |

  @15-CFR-742.18(a)(2)
  Scenario Outline: Chemicals that the Convention leaves alone
    Given <move> on 2026-03-02
    And the end user is "Example Chemicals" in <country>
    And the item is a drum, classified <eccn>
    And it is of US origin
    When the shipment is checked
    Then no reason cites "15 CFR 742.18"

    Examples:
      | move                                        | country | eccn    |
      | an export from the United States to Germany | Germany | 1C350.b |
      | an export from the United States to China   | China   | 1C350.c |
      | an export from the United States to Israel  | Israel  | 1C350.d |
      | a reexport from Germany to Israel           | Israel  | 1C350.c |
      | an export from the United States to Israel  | Israel  | 1E355   |

  @15-CFR-742.18(a)(2)(i)
  Scenario: A process chemical for a fab in Germany
    Given an export from the United States to Germany on 2026-03-02
    And the end user is "Example Halbleiter GmbH" in Germany
    And the item is a cylinder of phosphorus oxychloride, classified 1C350.c
    And it is of US origin
    When the shipment is checked
    Then it may ship, for no licence is required

  @15-CFR-742.3(a)(1) @15-CFR-742.3(b)
  Scenario Outline: Radiation-hardened computers: 742.3(b) is a policy for applications, and asks for none
    Given an export from the United States to <country> on 2026-03-02
    And the end user is "Example Observatory" in <country>
    And the item is a computer, classified <eccn>
    And it is of US origin
    When the shipment is checked
    Then <outcome>
    And no reason cites "15 CFR 742.3"

    Examples: missile technology asks for a licence for 4A001.a.2, national security in Singapore too; nuclear reasons nowhere
      | country     | eccn      | outcome                                 |
      | Germany     | 4A001.a.2 | it is held, for a licence is required   |
      | Singapore   | 4A001.a.2 | it is held, for a licence is required   |
      | Germany     | 4A994     | it may ship, for no licence is required |
      | Japan       | 4A003.g   | it may ship, for no licence is required |
      | South Korea | 4A003.g   | it may ship, for no licence is required |
      | Singapore   | 4A994     | it may ship, for no licence is required |
      | Canada      | 4A001.a.2 | it may ship, for no licence is required |

  @15-CFR-754
  Scenario Outline: Short supply is for a person, and for exports alone
    Given <move> on 2026-03-02
    And the end user is "Example Fuels" in Canada
    And the item is a drum, classified 1C983
    And it is of US origin
    When the shipment is checked
    Then <outcome>

    Examples:
      | move                                       | outcome                                  |
      | an export from the United States to Canada | it is held, for a person must look at it |
      | a reexport from Germany to Canada          | it may ship, for no licence is required  |

  @15-CFR-742.4(a)(5) @15-CFR-742.6(a)(10)
  Scenario Outline: Quantum, gate-all-around and other technology released to an engineer
    Given a deemed export from the United States on 2026-03-02
    And the end user is "Visiting Engineer" in the United States
    And "Visiting Engineer" is a citizen of <country>
    And the item is a recipe, classified <eccn>
    And it is technology
    And it is of US origin
    When the shipment is checked
    Then <outcome>

    Examples: named by the exclusion
      | country | eccn  | outcome                                 |
      | Germany | 3E905 | it may ship, for no licence is required |
      | China   | 3E905 | it is held, for a licence is required   |

    Examples: not named by it
      | country | eccn  | outcome                               |
      | Germany | 2E903 | it is held, for a licence is required |

  @15-CFR-742.4(a)(5) @15-CFR-742.6(a)(10)
  Scenario Outline: Technology for dry etchers released to an engineer: the letter asks for a licence, the purpose does not
    Given a deemed export from the United States on <day>
    And the end user is "Visiting Engineer" in the United States
    And "Visiting Engineer" is a citizen of <country>
    And the item is a chamber design, classified 3E992
    And it is technology for <for>
    And it is of US origin
    When the shipment is checked
    Then <outcome>
    And <reading>

    Examples: for the etchers both readings are shown
      | country | day        | for         | outcome                               | reading                                                                                             |
      | Germany | 2026-03-02 | 3B001.c.1.a | it is held, for a licence is required | a reading in which "the full exclusion of releases for dry etchers" says no_license_required        |
      | China   | 2026-03-02 | 3B001.c.1.c | it is held, for a licence is required | a reading in which "not so: the full exclusion of releases for dry etchers" says license_required   |

    Examples: for other tools there is nothing to doubt
      | country | day        | for         | outcome                                 | reading                   |
      | Germany | 2026-03-02 | 3B001.d     | it may ship, for no licence is required | there is one reading alone |

  @15-CFR-742.6(a)(10)
  Scenario Outline: Software for EUV masks and for etchers, released to a Chinese engineer
    Given a deemed export from the United States on 2026-03-02
    And the end user is "Visiting Engineer" in the United States
    And "Visiting Engineer" is a citizen of China
    And the item is a program, classified <eccn>
    And it is software
    And the request also states /items/0/for_eccns as <for>
    And it is of US origin
    When the shipment is checked
    Then it is held, for a licence is required
    And <cited>

    Examples:
      | eccn  | for             | cited                                   |
      | 3D001 | ["3B001.q"]     | the reasons cite "15 CFR 742.6(a)(10)"  |
      | 3D002 | ["3B001.c.1.a"] | no reason cites "15 CFR 742.6(a)(10)"   |

  @15-CFR-742.6(a)(4)(i)
  Scenario Outline: Radiation-hardened circuits for India, which the chart does not mark
    Given an export from the United States to India on 2026-03-02
    And the end user is "Example Orbits" in India
    And the item is a circuit, classified <eccn>
    And it is of US origin
    When the shipment is checked
    Then <outcome>

    Examples:
      | eccn        | outcome                                 |
      | 9A515.e.1   | it is held, for a licence is required   |
      | 9A515.y     | it may ship, for no licence is required |
      | 3A001.a.15  | it may ship, for no licence is required |

  @15-CFR-742.4(a)(1)
  Scenario Outline: Parts of military aircraft by their paragraph
    Given an export from the United States to Germany on 2026-03-02
    And the end user is "Example Flug" in Germany
    And the item is a part, classified <eccn>
    And it is of US origin
    When the shipment is checked
    Then <outcome>

    Examples:
      | eccn    | outcome                                 |
      | 9A610.x | it is held, for a licence is required   |
      | 9A610.y | it may ship, for no licence is required |
