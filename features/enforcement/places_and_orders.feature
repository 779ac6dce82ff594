Feature: Penalties over places, classes and denial orders, replayed

  # ZTE Corporation, BIS settlement of 2017-03-07: routers and servers with American parts to Iran. The share of content (over the
  # 10 % that holds for Iran) is a stand-in.
  @15-CFR-734.4(c) @15-CFR-746.7
  Scenario Outline: ZTE, routers made in China for an operator in Iran
    Given an export from abroad from China to <country> on 2014-06-02
    And the exporter is "ZTE Corporation" in China
    And the purchaser and end user is "Unlisted Telephone Operator" in <country>
    And the item is a router, classified 5A991
    And it was made in China
    And <percent> % of its value is controlled US content
    And it is the direct product of no US technology
    And its plant is the direct product of no US technology
    When the shipment is checked
    Then <answer>

    Examples: charged
      | country | percent | answer                                |
      | Iran    | 24      | it is held, for a licence is required |

    Examples: lawful
      | country | percent | answer                                         |
      | Iran    | 9       | it may ship, for nothing is subject to the EAR |
      | Kenya   | 24      | it may ship, for nothing is subject to the EAR |

  # Vorago Technologies, BIS order of 2021-09-28, USD 497,000: radiation-hardened memory wafers, 9A515.e.1, for Russia by way of a
  # company of Bulgaria, between 2014 and 2019. The day is a stand-in.
  @ECCN-9A515 @15-CFR-742.6
  Scenario Outline: Vorago, hardened wafers by way of Bulgaria
    Given an export from the United States to <country> on 2019-06-03
    And the exporter is "Vorago Technologies" in the United States
    And the intermediate consignee is "Unlisted Front Company" in Bulgaria
    And the end user is "<user>" in <country>
    And the item is a memory wafer, classified 9A515.e.1
    And it is of US origin
    When the shipment is checked
    Then <answer>

    Examples: charged
      | country | user                    | answer                                |
      | Russia  | Unlisted Space Company  | it is held, for a licence is required |

    Examples: lawful
      | country | user                    | answer                                  |
      | Canada  | Unlisted Satellite Firm | it may ship, for no licence is required |

  # The Indium Corporation of America, BIS order of December 2024, USD 180,000: eleven shipments of solder, EAR99, to Russia from
  # April 2022 to March 2023. Integra Technologies Incorporated, BIS settlement, USD 3.3 million: 94 shipments of transistors, EAR99,
  # from February to October 2023. What needs a licence there goes by HS number, which no rule here holds: a person must look.
  @15-CFR-746.8 @15-CFR-746.5
  Scenario Outline: Indium and Integra, EAR99 is not free for Russia
    Given an export from the United States to <country> on <day>
    And the exporter is "<exporter>" in the United States
    And the purchaser and end user is "Unlisted Electronics Company" in <country>
    And the item is a <goods>, classified EAR99
    And it is of US origin
    When the shipment is checked
    Then <answer>

    Examples: charged
      | exporter                         | goods        | country | day        | answer                                  |
      | The Indium Corporation of America | reel of solder | Russia | 2022-06-01 | it is held, for a person must look at it |
      | Integra Technologies Inc       | transistor   | Russia  | 2023-06-01 | it is held, for a person must look at it |

    Examples: lawful
      | exporter                         | goods        | country | day        | answer                                  |
      | The Indium Corporation of America | reel of solder | Poland | 2022-06-01 | it may ship, for no licence is required |
      | The Indium Corporation of America | reel of solder | Russia | 2022-02-01 | it may ship, for no licence is required |
      | Integra Technologies Inc       | transistor   | Germany | 2023-06-01 | it may ship, for no licence is required |

  # Indiana University, BIS order of June 2024, no fine: fruit flies with a ricin gene, 1C353.a.3, 42 shipments worth USD 580 to
  # institutes of 16 countries. The country is a stand-in. Princeton University, BIS order of 2021-02-01, USD 54,000: strains of an
  # animal pathogen to institutes abroad (its paragraph and Singapore are stand-ins).
  @ECCN-1C353 @15-CFR-742.2(a)(1)
  Scenario Outline: Two universities, things of no price and on the list
    Given an export from the United States to <country> on 2019-06-03
    And the exporter is "<university>" in the United States
    And the purchaser and end user is "Unlisted Research Institute" in <country>
    And the item is a <goods>, classified <eccn>
    And it is of US origin
    When the shipment is checked
    Then <answer>

    Examples: charged
      | university           | goods                | eccn      | country            | answer                                |
      | Indiana University   | vial of fruit flies  | 1C353.a.3 | the United Kingdom | it is held, for a licence is required |
      | Princeton University | strain of a pathogen | 1C351.a.1 | Singapore          | it is held, for a licence is required |

    Examples: lawful
      | university           | goods                | eccn      | country            | answer                                  |
      | Indiana University   | vial of plain flies  | EAR99     | the United Kingdom | it may ship, for no licence is required |
      | Princeton University | strain of a pathogen | 1C351.a.1 | the United Kingdom | it may ship, for no licence is required |

  # Johnson Trading and Engineering Co., Ltd. of Taiwan, BIS release of 2008-08-22: memory modules, 3A001.a.2.c, ordered for Taiwan and
  # meant for China.
  @ECCN-3A001 @15-CFR-742.4(a)
  Scenario Outline: Johnson Trading, ordered for Taiwan and meant for China
    Given an export from the United States to <country> on 2003-06-02
    And the purchaser is "Johnson Trading & Engineering Co., Ltd." in Taiwan
    And the end user is "Unlisted Customer" in <country>
    And the item is a memory module, classified <eccn>
    And it is of US origin
    When the shipment is checked
    Then <answer>

    Examples: charged
      | country | eccn        | answer                                |
      | China   | 3A001.a.2.c | it is held, for a licence is required |

    Examples: lawful
      | country | eccn        | answer                                  |
      | China   | 3A991       | it may ship, for no licence is required |

  # PJSC Aeroflot, order of 2022-04-07 denying export privileges for 180 days, renewed on 2022-10-03, 2023-03-29 and later: nobody may
  # deal with it in what is subject to the EAR, wherever.
  @15-CFR-736.2(b)(4) @15-CFR-766.24
  Scenario Outline: Aeroflot, a part for an aircraft that stands in Turkey
    Given a reexport from Germany to Turkey on <day>
    And the exporter is "Example Parts Broker GmbH" in Germany
    And the purchaser and end user is "<airline>" in Turkey
    And the item is an aircraft wheel, classified 9A991
    And it is of US origin
    And "PJSC Aeroflot" is known to be on the DPL list since 2022-04-07
    When the shipment is checked
    Then <answer>

    Examples:
      | day        | airline       | answer                                  |
      | 2022-04-06 | PJSC Aeroflot | it may ship, for no licence is required |
      | 2022-04-07 | PJSC Aeroflot | it is held, for it is prohibited        |

  @15-CFR-736.2(b)(4)
  Scenario: The same part for an airline that nobody denied anything
    Given a reexport from Germany to Turkey on 2022-04-07
    And the exporter is "Example Parts Broker GmbH" in Germany
    And the purchaser and end user is "Anadolu Charter Hava" in Turkey
    And the item is an aircraft wheel, classified 9A991
    And it is of US origin
    When the shipment is checked
    Then it may ship, for no licence is required
