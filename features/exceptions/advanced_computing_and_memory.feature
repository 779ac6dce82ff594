Feature: HBM, RFF, AIA, ACM and LPP
  The exceptions of December 2024 and January 2025. AIA, ACM and LPP stand in the text; BIS does not enforce the rule that made
  them since 2025-05-13, so on that basis they are used only where BIS has confirmed it to the exporter.

  @15-CFR-740.25
  Scenario Outline: Memory for packaging in China
    Given an export from <origin> to China on <day>
    And the exporter is "Example Memory" of <origin>
    And "Example Memory" is headquartered in <home>
    And the purchaser and end user is "Designer Nord" in China
    And "Designer Nord" is headquartered in China
    And the item is a memory stack, classified 3A090.c
    And it is of US origin
    And the request also states /items/0/ic/hbm_gb_per_s_per_mm2 as <density>
    And <facility>
    And License Exception HBM is claimed<terms>
    When the shipment is checked
    Then <outcome>

    Examples: Density, exporter, facility, claim, day
      | origin            | home              | day        | density | facility                                                                                   | terms                | outcome                                        |
      | the United States | the United States | 2026-03-02 | 3.29    | it will be used to make ICs at a facility in China where no advanced-node ICs are made | , all conditions met | it may ship, for a license exception covers it |
      | the United States | the United States | 2026-03-02 | 3.3     | it will be used to make ICs at a facility in China where no advanced-node ICs are made | , all conditions met | it is held, for a licence is required          |
      | the United States | China             | 2026-03-02 | 3.29    | it will be used to make ICs at a facility in China where no advanced-node ICs are made | , all conditions met | it is held, for a licence is required          |
      | the United States | the United States | 2026-03-02 | 3.29    | it will be used to make ICs at a facility in China where advanced-node ICs are made    | , all conditions met | it is held, for a licence is required          |
      | the United States | the United States | 2026-03-02 | 3.29    | it will be used to make ICs at a facility in China where no advanced-node ICs are made |                      | it is held, for a licence is required          |

  @15-CFR-740.27
  Scenario Outline: Accelerators under AIA on the law as codified
    Given an export from the United States to <country> on <day>
    And the basis is the law as codified
    And the purchaser and end user is "Cloud Nord" in <country>
    And "Cloud Nord" is headquartered in <home>
    And the item is an accelerator, classified <eccn>
    And it is designed or marketed for datacenters
    And it is of US origin
    And License Exception AIA is claimed<terms>
    When the shipment is checked
    Then <outcome>

    Examples: Country, headquarters, class, claim
      | country           | home              | day        | eccn    | terms                | outcome                                        |
      | the United Kingdom | the United Kingdom | 2026-03-02 | 3A090.a | , all conditions met | it may ship, for a license exception covers it |
      | the United Kingdom | the United Kingdom | 2026-03-02 | 3A090.a |                      | it is held, for a licence is required          |
      | the United Kingdom | India             | 2026-03-02 | 3A090.a | , all conditions met | it is held, for a licence is required          |
      | India             | India             | 2026-03-02 | 3A090.a | , all conditions met | it is held, for a licence is required          |
      | Vietnam           | Vietnam           | 2026-03-02 | 3A090.a | , all conditions met | it is held, for a licence is required          |

  @15-CFR-740.28
  Scenario Outline: Boards for assembly in Vietnam under ACM
    Given an export from the United States to <country> on <day>
    And the basis is the law as <basis>
    And the purchaser and end user is "Werk Nord" in <country>
    And "Werk Nord" is headquartered in <home>
    And the item is an accelerator, classified 3A090.b
    And it is of US origin
    And the request also states /authorizations as [{"kind": "exception", "symbol": "ACM"<more>}]
    When the shipment is checked
    Then <outcome>

    Examples: Basis, first day, headquarters, destination, claim
      | country | home   | day        | basis    | more                                                                                                                          | outcome                                        |
      | Vietnam | Taiwan | 2026-03-02 | codified | , "conditions_met": true                                                                                                        | it may ship, for a license exception covers it |
      | Vietnam | Taiwan | 2026-03-02 | enforced | , "conditions_met": true                                                                                                        | it is held, for a licence is required          |
      | Vietnam | Taiwan | 2025-05-12 | enforced | , "conditions_met": true                                                                                                        | it may ship, for a license exception covers it |
      | Vietnam | Taiwan | 2025-05-13 | enforced | , "conditions_met": true                                                                                                        | it is held, for a licence is required          |
      | Vietnam | Taiwan | 2026-03-02 | enforced | , "conditions_met": true, "notification": {"filed_on": "2026-01-05", "bis_response": "no_license_required"} | it may ship, for a license exception covers it |
      | Vietnam | Taiwan | 2025-01-12 | codified | , "conditions_met": true                                                                                                        | it is held, for a licence is required          |
      | Vietnam | China  | 2026-03-02 | codified | , "conditions_met": true                                                                                                        | it is held, for a licence is required          |
      | China   | Taiwan | 2026-03-02 | codified | , "conditions_met": true                                                                                                        | it is held, for a licence is required          |
      | Vietnam | Taiwan | 2026-03-02 | codified |                                                                                                                                 | it is held, for a licence is required          |

  @15-CFR-740.29
  Scenario Outline: A few accelerators under LPP on the law as codified
    Given an export from the United States to <country> on 2026-03-02
    And the basis is the law as codified
    And the purchaser and end user is "Institut Nord" in <country>
    And "Institut Nord" is headquartered in <country>
    And the item is an accelerator, not yet classified
    And its total processing performance is 15824
    And its performance density is 19
    And it is designed or marketed for datacenters
    And it is of US origin
    And the request also states /items/0/quantity as <quantity>
    And License Exception LPP is claimed<terms>
    When the shipment is checked
    Then <outcome>

    Examples: 26,900,000 TPP are 1,699 of these
      | country     | quantity | terms                | outcome                                        |
      | Switzerland | 1699     | , all conditions met | it may ship, for a license exception covers it |
      | Switzerland | 1700     | , all conditions met | it is held, for a licence is required          |
      | Switzerland | 1699     |                      | it is held, for a licence is required          |
      | Vietnam     | 10       | , all conditions met | it is held, for a licence is required          |
      | China       | 10       | , all conditions met | it is held, for a licence is required          |

  @15-CFR-740.26
  Scenario Outline: A spare for a restricted fabrication facility
    Given an export from the United States to China on 2026-03-02
    And the end user is "Fabrik Nord" in China
    And "Fabrik Nord" is known to be on the EL list with footnote <footnote>
    And the item is a pump, classified <eccn>
    And it is of US origin
    And the request also states /authorizations as [{"kind": "exception", "symbol": "RFF", "conditions_met": true, "notification": {"filed_on": "<notified>", "bis_response": "none"}}]
    When the shipment is checked
    Then <outcome>

    Examples: Footnote, class, 45 days
      | footnote | eccn    | notified   | outcome                                        |
      | 5        | EAR99   | 2026-01-16 | it may ship, for a license exception covers it |
      | 5        | EAR99   | 2026-01-17 | it is held, for a licence is required          |
      | 5        | 3B993.a | 2026-01-16 | it is held, for a licence is required          |
      | 4        | EAR99   | 2026-01-16 | it is held, for a licence is required          |
