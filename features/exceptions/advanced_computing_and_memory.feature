Feature: HBM, RFF, AIA, ACM and LPP
  The exceptions of December 2024 and January 2025. AIA, ACM and LPP stand in the text; BIS does not enforce the rule that made
  them since 2025-05-13. Whether they may be relied on as the law is enforced is uncertain: both readings are shown and the
  stricter decides, but where BIS has confirmed it to the exporter.

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

  @15-CFR-740.28
  Scenario Outline: As the law is enforced ACM is uncertain, where it matters
    Given an export from the United States to <country> on <day>
    And the purchaser and end user is "Werk Nord" in <country>
    And "Werk Nord" is headquartered in <home>
    And the item is an accelerator, classified <eccn>
    And it is of US origin
    And the request also states /authorizations as [{"kind": "exception", "symbol": "<symbol>", "paragraph": "740.10(b)", "conditions_met": true}]
    When the shipment is checked
    Then <outcome>
    And License Exception ACM cannot be used
    And <readings>

    Examples: Claimed; not claimed, another exception used; in China, and on the day before, nothing is uncertain
      | country | home    | day        | eccn    | symbol | outcome                                        | readings                                                                                         |
      | Vietnam | Taiwan  | 2026-03-02 | 3A090.b | ACM    | it is held, for a licence is required          | a reading in which "License Exceptions AIA, ACM and LPP may still be relied on" says license_exception |
      | Vietnam | Taiwan  | 2026-03-02 | 3A090.b | ACM    | it is held, for a licence is required          | the summary says "uncertain: this holds unless License Exceptions AIA, ACM and LPP"                |
      | Vietnam | Taiwan  | 2026-03-02 | 3A090.b | NAC    | it is held, for a licence is required          | there is one reading alone                                                                         |
      | China   | China   | 2026-03-02 | 3A090.b | ACM    | it is held, for a licence is required          | there is one reading alone                                                                       |
      | Germany | Germany | 2026-03-02 | 3A090.b | ACM    | it may ship, for no licence is required        | there is one reading alone                                                                       |
      | Vietnam | Taiwan  | 2026-03-02 | 3A991.p | ACM    | it may ship, for no licence is required        | there is one reading alone                                                                       |

  @15-CFR-740.27
  Scenario Outline: As the law is enforced nothing asks for AIA or LPP
    The requirement they would answer is one that BIS does not enforce; where a requirement is enforced, 740.2(a)(9)(ii) bars both.
    Given an export from the United States to <country> on 2026-03-02
    And the purchaser and end user is "Cloud Nord" in <country>
    And "Cloud Nord" is headquartered in <country>
    And the item is an accelerator, classified 3A090.a
    And it is designed or marketed for datacenters
    And it is of US origin
    And License Exception <symbol> is claimed, all conditions met
    When the shipment is checked
    Then <outcome>
    And there is one reading alone

    Examples:
      | country            | symbol | outcome                                 |
      | the United Kingdom | AIA    | it may ship, for no licence is required |
      | Switzerland        | LPP    | it may ship, for no licence is required |
      | China              | AIA    | it is held, for a licence is required   |
      | China              | LPP    | it is held, for a licence is required   |

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

  @15-CFR-740.29(d)
  Scenario Outline: An order of two lines is not two orders under LPP
    Given an export from the United States to Switzerland on 2026-03-02
    And the basis is the law as codified
    And the purchaser and end user is "Institut Nord" in Switzerland
    And "Institut Nord" is headquartered in Switzerland
    And the item is an accelerator, not yet classified
    And its total processing performance is 15824
    And its performance density is 19
    And it is designed or marketed for datacenters
    And it is of US origin
    And the request also states /items/0/quantity as 1000
    And the request also states /items/1 as {"id": "i2", "description": "the same accelerator", "us_origin": true, "quantity": <second>, "ic": {"total_processing_performance": 15824, "performance_density": 19, "designed_or_marketed_for_datacenter": true}}
    And License Exception LPP is claimed, all conditions met
    When the shipment is checked
    Then <outcome>

    Examples: 1,699 of these are within the year, 1,700 are not
      | second | outcome                                        |
      | 699    | it may ship, for a license exception covers it |
      | 700    | it is held, for a licence is required          |

  @15-CFR-740.27(a)(2)(i)
  Scenario Outline: Software for accelerators is among the items of AIA, technology of 3E001 is not
    Given an export from the United States to the United Kingdom on 2026-03-02
    And the basis is the law as codified
    And the purchaser and end user is "Cloud Nord" in the United Kingdom
    And "Cloud Nord" is headquartered in the United Kingdom
    And the item is a file, classified <eccn>
    And it is <kind> for <for>
    And it is of US origin
    And License Exception AIA is claimed, all conditions met
    When the shipment is checked
    Then <outcome>

    Examples:
      | eccn  | kind       | for     | outcome                                        |
      | 3D001 | software   | 3A090.a | it may ship, for a license exception covers it |
      | 4E001 | technology | 4A090.a | it may ship, for a license exception covers it |
      | 3E001 | technology | 3A090.a | it is held, for a licence is required          |

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

  @15-CFR-740.25(d)
  Scenario Outline: Memory takes no way round
    Given an export from the United States to China on 2026-03-02
    And the exporter is "Example Memory" of the United States
    And "Example Memory" is headquartered in the United States
    And the purchaser and end user is "Designer Nord" in China
    And "Designer Nord" is headquartered in China
    And <between>
    And the item is a memory stack, classified 3A090.c
    And it is of US origin
    And the request also states /items/0/ic/hbm_gb_per_s_per_mm2 as 3.29
    And it will be used to make ICs at a facility in China where <what>
    And License Exception HBM is claimed, all conditions met
    When the shipment is checked
    Then License Exception HBM <hbm>

    Examples: A trader between, a forwarder; a plant whose node says what it is
      | between                                            | what                          | hbm            |
      | the bank is "Bank Nord" in China                   | no advanced-node ICs are made | is used        |
      | the intermediate consignee is "Lager Nord" in China | no advanced-node ICs are made | cannot be used |
      | the bank is "Bank Nord" in China                   | logic is made at 14 nm        | cannot be used |

  @15-CFR-740.8
  Scenario Outline: A claim of NAC that was withdrawn
    Given an export from the United States to China on 2026-03-02
    And the purchaser and end user is "Kunde Nord" in China
    And "Kunde Nord" is headquartered in China
    And the item is a graphics card, classified 3A090.b
    And it is of US origin
    And the request also states /authorizations as [{"kind": "exception", "symbol": "NAC", "purchase_order": true<more>, "notification": {"filed_on": "2026-01-05", "bis_response": "no_license_required"}}]
    When the shipment is checked
    Then <outcome>

    Examples:
      | more                        | outcome                                        |
      |                             | it may ship, for a license exception covers it |
      | , "conditions_met": true    | it may ship, for a license exception covers it |
      | , "conditions_met": false   | it is held, for a licence is required          |
      | , "status": "suspended"     | it is held, for a licence is required          |
      | , "revoked_on": "2026-03-02" | it is held, for a licence is required         |
      | , "revoked_on": "2026-03-03" | it may ship, for a license exception covers it |

  @15-CFR-740.25(c)
  Scenario Outline: What the request says of buyer, site and package is tested, whatever the claim says
    Given an export from the United States to <country> on <day>
    And the exporter is "Example Memory" of the United States
    And "Example Memory" is headquartered in the United States
    And the <buyer> is "Designer Nord" in <country>
    And "Designer Nord" is headquartered in China
    And the <other> is "Werk Nord" in <country>
    And the item is a memory stack, classified 3A090.c
    And it is of US origin
    And the request also states /items/0/ic/hbm_gb_per_s_per_mm2 as 3.29
    And it will be used to make ICs at a facility in <country> where no advanced-node ICs are made
    And the request also states /items/0/packaging as <packaging>
    And the request also states /items/0/incorporated_into as {"eccn": <package>}
    And License Exception HBM is claimed, all conditions met
    When the shipment is checked
    Then License Exception HBM <hbm>

    Examples: The buyer is the designer, or somebody beside it
      | country | day        | buyer                              | other              | packaging                       | package   | hbm            |
      | China   | 2026-03-02 | purchaser, IC designer and end user | bank               | {"country": "CN"}               | "3A991"   | is used        |
      | China   | 2026-03-02 | purchaser and end user             | IC designer        | {"country": "CN"}               | "3A991"   | cannot be used |
      | China   | 2026-03-02 | purchaser and end user             | bank               | {"country": "CN"}               | "3A991"   | is used        |
      | Vietnam | 2026-03-02 | purchaser and end user             | IC designer        | {"country": "VN"}               | "3A991"   | is used        |

    Examples: Directly to the site, or not
      | country | day        | buyer                              | other                       | packaging                       | package   | hbm            |
      | China   | 2026-03-02 | purchaser, IC designer and end user | OSAT and ultimate consignee | {"country": "CN"}               | "3A991"   | is used        |
      | China   | 2026-03-02 | purchaser, IC designer and end user | OSAT and ultimate consignee | {"country": "MY"}               | "3A991"   | cannot be used |
      | China   | 2026-03-02 | purchaser, IC designer, ultimate consignee and end user | OSAT    | {"country": "CN"}               | "3A991"   | cannot be used |

    Examples: What becomes of it
      | country | day        | buyer                              | other              | packaging                                                | package   | hbm            |
      | China   | 2026-03-02 | purchaser, IC designer and end user | bank               | {"country": "CN"}                                        | "3A090.a" | cannot be used |
      | China   | 2026-03-02 | purchaser, IC designer and end user | bank               | {"country": "CN"}                                        | "3A090.b" | cannot be used |
      | China   | 2025-12-31 | purchaser, IC designer and end user | bank               | {"country": "CN", "site_headquarters_country": "TW"}     | "3A090.a" | cannot be used |

  @15-CFR-740.25(c)(2)(i)(B)
  Scenario Outline: Packaging that General Order No. 4 let go on
    Given an export from the United States to China on <day>
    And the exporter is "Example Memory" of the United States
    And "Example Memory" is headquartered in the United States
    And the purchaser, IC designer and end user is "Designer Nord" in China
    And "Designer Nord" is headquartered in China
    And the item is a memory stack, classified 3A090.c
    And it is of US origin
    And the request also states /items/0/ic/hbm_gb_per_s_per_mm2 as 3.29
    And it will be used to make ICs at a facility in China where no advanced-node ICs are made
    And the request also states /items/0/packaging as {"country": "CN", "site_headquarters_country": "<site>"}
    And the request also states /items/0/incorporated_into as {"eccn": "3A090.a"}
    And the request also states /authorizations as [{"kind": "exception", "symbol": "HBM", "conditions_met": true}, {"kind": "general_license", "number": "General Order No. 4", "conditions_met": <general>}]
    When the shipment is checked
    Then License Exception HBM <hbm>

    Examples: Whose site, claimed or not, the last day
      | day        | site | general | hbm            |
      | 2025-12-31 | US   | true    | is used        |
      | 2025-12-31 | KR   | true    | is used        |
      | 2025-12-31 | VN   | true    | cannot be used |
      | 2025-12-31 | US   | false   | cannot be used |
      | 2026-01-01 | US   | true    | cannot be used |
