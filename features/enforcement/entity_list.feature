Feature: Penalties for dealing with parties on the Entity List, replayed
  Each shipment is one of those a public order or release describes; what a request needs and the record does not give (a class, a day
  within the months charged) is a stand-in and said to be one. Beside each stands what would have been lawful.

  # Seagate Technology LLC and Seagate Singapore International Headquarters Pte. Ltd., BIS order of 2023-04-19, USD 300 million:
  # 429 orders of drives made abroad, EAR99, for Huawei between 2020-08-17 and 2021-09-29, from plants with American inspection
  # equipment. What would have stopped it: the buyer's name, and that the plant and not the last step alone decides.
  @15-CFR-734.9(e)(1) @15-CFR-744.11(a)(2)(i) @85-FR-51596
  Scenario Outline: Seagate, hard disk drives made abroad for Huawei
    Given an export from abroad from Singapore to China on 2021-03-01
    And the exporter is "Seagate Singapore International Headquarters Pte. Ltd." in Singapore
    And the purchaser and end user is "<buyer>" in China
    And the item is a hard disk drive, classified EAR99
    And it was made in Thailand
    And 5 % of its value is controlled US content
    And it is the direct product of 3E991
    And its plant is the direct product of <plant>
    When the shipment is checked
    Then <answer>

    Examples: charged
      | buyer                         | plant            | answer                                |
      | Huawei Technologies Co., Ltd. | 3E991            | it is held, for a licence is required |

    Examples: lawful
      | buyer                         | plant            | answer                                      |
      | Foshan Desktop Assembly       | 3E991            | it may ship, for nothing is subject to the EAR |

  @15-CFR-734.9(e)(1) @85-FR-51596
  Scenario Outline: Seagate, the same drives before and from the day of the wider rule
    # Under the rule of May 2020 only what was made to a Huawei design counted; these drives are Seagate's own.
    Given an export from abroad from Singapore to China on 2020-08-16
    And the exporter is "Seagate Singapore International Headquarters Pte. Ltd." in Singapore
    And the purchaser and end user is "Huawei Technologies Co., Ltd." in China
    And the item is a hard disk drive, classified EAR99
    And it was made in Thailand
    And 5 % of its value is controlled US content
    And it is the direct product of 3E991
    And its plant is the direct product of 3E991
    And the order was placed on <ordered>
    And production began on <begun>
    And it was designed by "Seagate Singapore International Headquarters Pte. Ltd."
    When the shipment is checked as of <day>
    Then <answer>

    Examples:
      | day        | ordered    | begun      | answer                                         |
      | 2020-08-16 | 2020-08-03 | 2020-08-05 | it may ship, for nothing is subject to the EAR |
      | 2020-08-18 | 2020-08-18 | 2020-08-18 | it is held, for a licence is required          |

  # BIS's published answer on the same rule: drives that will go into servers a footnote 1 entity has ordered are reached, whoever buys.
  @15-CFR-734.9(e)(1)(ii)(A)
  Scenario: Seagate, an unlisted integrator known to build servers for Huawei
    Given an export from abroad from Singapore to China on 2021-03-01
    And the exporter is "Seagate Singapore International Headquarters Pte. Ltd." in Singapore
    And the purchaser and ultimate consignee is "Foshan Server Integration" in China
    And the item is a hard disk drive, classified EAR99
    And it was made in Thailand
    And it is the direct product of 3E991
    And its plant is the direct product of 3E991
    And it will go into products of "Huawei Technologies Co., Ltd."
    When the shipment is checked
    Then it is held, for a licence is required
    And the item is subject to the EAR under "15 CFR 736.2(b)(3)(vi)"

  # GlobalFoundries U.S. Inc. and GlobalFoundries U.S. 2 LLC, BIS release of 2024-11-01, USD 500,000: 74 shipments of wafers between
  # February 2021 and October 2022 to SJ Semiconductor, which packaged them for the customer and which nobody screened because of a
  # slip in a record. The class 3A991 is a stand-in.
  @15-CFR-744.11(a) @85-FR-83416
  Scenario Outline: GlobalFoundries, wafers sent to the packager that the customer named
    Given an export from the United States to China on <day>
    And the exporter is "GlobalFoundries U.S. Inc." in the United States
    And the purchaser is "Suzhou Chip Design House" in China
    And the ultimate consignee and OSAT is "<packager>" in China
    And the item is a silicon wafer with ICs, classified 3A991
    And it is of US origin
    When the shipment is checked
    Then <answer>

    Examples: charged
      | day        | packager                               | answer                                |
      | 2021-02-15 | SJ Semiconductor                       | it is held, for a licence is required |
      | 2022-10-03 | SJ Semiconductor (Jiangyin) Corp.      | it is held, for a licence is required |

    Examples: lawful
      | day        | packager                               | answer                                  |
      | 2020-12-17 | SJ Semiconductor                       | it may ship, for no licence is required |
      | 2021-02-15 | Wuhu Package and Test Works            | it may ship, for no licence is required |

  @15-CFR-744.11(a)
  Scenario: GlobalFoundries, whose name decided
    Given an export from the United States to China on 2021-02-15
    And the exporter is "GlobalFoundries U.S. Inc." in the United States
    And the purchaser is "Suzhou Chip Design House" in China
    And the ultimate consignee is "SJ Semiconductor" in China
    And the item is a silicon wafer with ICs, classified 3A991
    And it is of US origin
    When the shipment is checked
    Then it is held, for a licence is required
    And the licence is required by "15 CFR 744.11(a)" alone
    And the reasons name "SJ Semiconductor" and no other party

  # Applied Materials, Inc. and Applied Materials Korea, Ltd., BIS order of 2026-02-11, USD 252 million: 56 shipments of ion implanters,
  # begun in Massachusetts and finished in Korea, to SMIC and its companies until July 2022. What is finished abroad from American
  # modules did not lose its origin. The class 3B991 is a stand-in.
  @15-CFR-744.11(a) @85-FR-83416
  Scenario Outline: Applied Materials, ion implanters by way of Korea
    Given a reexport from South Korea to China on <day>
    And the exporter is "Applied Materials Korea, Ltd." in South Korea
    And the purchaser, ultimate consignee and end user is "<fab>" in China
    And the item is an ion implanter, classified 3B991
    And it is of US origin
    When the shipment is checked
    Then <answer>

    Examples: charged
      | day        | fab                                                             | answer                                |
      | 2021-06-01 | Semiconductor Manufacturing International Corporation           | it is held, for a licence is required |
      | 2022-07-18 | Semiconductor Manufacturing International (Beijing) Corporation | it is held, for a licence is required |

    Examples: lawful
      | day        | fab                                                             | answer                                  |
      | 2020-12-17 | Semiconductor Manufacturing International Corporation           | it may ship, for no licence is required |
      | 2021-06-01 | Taihu Analog Fab                                                | it may ship, for no licence is required |

  # The order says that Commerce had told the company by letter in September 2020 that licences were needed for SMIC, months before the
  # listing. The day within the month is a stand-in.
  @15-CFR-744.21(b)
  Scenario Outline: Applied Materials, the letter before the listing
    Given a reexport from South Korea to China on 2020-11-09
    And the exporter is "Applied Materials Korea, Ltd." in South Korea
    And the purchaser, ultimate consignee and end user is "Semiconductor Manufacturing International Corporation" in China
    And the item is an ion implanter, classified 3B991
    And it is of US origin
    And BIS informed the exporter by letter on 2020-09-25 for China
    When the shipment is checked as of <day>
    Then <answer>

    Examples:
      | day        | answer                                  |
      | 2020-09-24 | it may ship, for no licence is required |
      | 2020-11-09 | it is held, for a licence is required   |

  # Cadence Design Systems, Inc., BIS order and plea of 2025-07-28, USD 95 million to BIS: 56 sales between September 2015 and September
  # 2020 of design hardware (3B991), software (3D991) and technology (3E991) to Central South CAD Center, which was the National
  # University of Defense Technology under another name; the list names that alias since June 2019.
  @15-CFR-744.11(a) @80-FR-8527 @84-FR-29373
  Scenario Outline: Cadence, design tools for a university under another name
    Given an export from the United States to China on 2020-03-02
    And the exporter is "Cadence Design Systems, Inc." in the United States
    And the purchaser and end user is "<customer>" in China
    And the item is <goods>
    And it is of US origin
    When the shipment is checked
    Then <answer>

    Examples: charged
      | customer                                 | goods                                       | answer                                |
      | Central South CAD Center                 | an emulation system, classified 3B991       | it is held, for a licence is required |
      | National University of Defense Technology | an emulation system, classified 3B991      | it is held, for a licence is required |

    Examples: lawful
      | customer                                 | goods                                       | answer                                  |
      | Hefei Doorbell Chip Design               | an emulation system, classified 3B991       | it may ship, for no licence is required |

  # Haas Automation, Inc., BIS order of January 2025, USD 1.5 million: 41 sales of spare parts, EAR99, through distributors to listed
  # owners of its machines, China until March 2024 and Russia until November 2021. The release does not name the owners: here one is a
  # party that the exporter's own screening has found on the list.
  @15-CFR-744.11(a) @15-CFR-748.5
  Scenario Outline: Haas Automation, a spare part sold to a distributor
    Given an export from the United States to <country> on 2021-05-10
    And the exporter is "Haas Automation, Inc." in the United States
    And the purchaser is "Unlisted Machine Distributor" in <country>
    And the end user is "Owner of the Machine" in <country>
    And the item is a gearbox, classified EAR99
    And it is of US origin
    When the shipment is checked
    Then it may ship, for no licence is required

    Examples: lawful
      | country |
      | China   |
      | Russia  |

  @15-CFR-744.11(a) @15-CFR-748.5
  Scenario Outline: Haas Automation, the distributor's customer is on the list
    Given an export from the United States to <country> on 2021-05-10
    And the exporter is "Haas Automation, Inc." in the United States
    And the purchaser is "Unlisted Machine Distributor" in <country>
    And the end user is "Owner of the Machine" in <country>
    And "Owner of the Machine" is known to be on the EL list since 2016-09-07
    And the item is a gearbox, classified EAR99
    And it is of US origin
    When the shipment is checked
    Then it is held, for a licence is required
    And the reasons name "Owner of the Machine" and no other party

    Examples: charged
      | country |
      | China   |
      | Russia  |

  # TE Connectivity Corporation and TE Connectivity HK Limited, BIS order of 2024-08-15, USD 5.8 million: 79 shipments of connectors and
  # wire, EAR99, between December 2015 and October 2019 to listed makers of hypersonic, unmanned and military electronics. Which part
  # of the list they stood on is a stand-in.
  @15-CFR-744.11(a)
  Scenario Outline: TE Connectivity, EAR99 is no answer to a listed buyer
    Given an export from the United States to China on 2019-10-01
    And the exporter is "TE Connectivity Corporation" in the United States
    And the purchaser is "Unlisted Parts Distributor" in China
    And the end user is "<user>" in China
    And "<user>" is known to be on the <list> list since <since>
    And the item is a circuit-board connector, classified EAR99
    And it is of US origin
    When the shipment is checked
    Then <answer>

    Examples: charged, and the day before such a listing
      | user                 | list | since      | answer                                  |
      | Listed UAV Institute | EL   | 2018-08-01 | it is held, for a licence is required   |
      | Listed UAV Institute | EL   | 2019-10-02 | it may ship, for no licence is required |

  # Microsoft Corporation, BIS order of 2023-04-06, USD 624,013 (347,631 to pay): licences for business software sold by way of
  # resellers to FAU 'Glavgosekspertiza Rossii', listed since 2016-09-07, between December 2016 and December 2017. The class is a stand-in.
  @15-CFR-744.11(a) @81-FR-61595
  Scenario Outline: Microsoft, software ordered in a reseller's name
    Given an export from the United States to Russia on 2017-06-01
    And the exporter is "Microsoft Corporation" in the United States
    And the purchaser is "Unlisted Software Reseller" in Russia
    And the end user is "FAU 'Glavgosekspertiza Rossii'" in Russia
    And the item is a licence for business software, classified 5D992.c
    And it is software
    And it is of US origin
    And "FAU 'Glavgosekspertiza Rossii'" is known to be on the EL list since 2016-09-07
    When the shipment is checked as of <day>
    Then <answer>
    And an advisory says "before 2019-05-16"

    Examples:
      | day        | answer                                  |
      | 2016-09-06 | it may ship, for no licence is required |
      | 2017-06-01 | it is held, for a licence is required   |

  # University of Massachusetts at Lowell, BIS order of April 2013: an atmospheric sensor, EAR99, to SUPARCO of Pakistan, listed since
  # 1998-11-19. The day is a stand-in.
  @15-CFR-744.11(a) @63-FR-64322
  Scenario Outline: A university's weather instrument for a listed space agency
    Given an export from the United States to Pakistan on 2007-09-01
    And the exporter is "University of Massachusetts at Lowell" in the United States
    And the end user is "<user>" in Pakistan
    And the item is an atmospheric sensor, classified EAR99
    And it is of US origin
    And <known>
    When the shipment is checked
    Then <answer>

    Examples: charged
      | user                                            | known                                                                                         | answer                                |
      | Space and Upper Atmosphere Research Commission  | "Space and Upper Atmosphere Research Commission" is known to be on the EL list since 1998-11-19 | it is held, for a licence is required |

    Examples: lawful
      | user                         | known                                       | answer                                  |
      | Lahore Weather Station       | the exporter knows of no military end use   | it may ship, for no licence is required |

  # Bruker AXS Inc., BIS settlement of 2009: an X-ray system, EAR99, to the Husein Ebrahim Jamal Research Institute of Chemistry, then
  # on the Entity List and struck off it the same year.
  @15-CFR-744.11(a) @63-FR-64322
  Scenario Outline: Bruker, an X-ray system for an institute that has since left the list
    Given an export from the United States to Pakistan on 2006-01-02
    And the exporter is "Bruker AXS Inc." in the United States
    And the purchaser and end user is "Husein Ebrahim Jamal Research Institute of Chemistry" in Pakistan
    And the item is an X-ray diffraction system, classified EAR99
    And it is of US origin
    When the shipment is checked as of <day>
    Then <answer>

    Examples:
      | day        | answer                                  |
      | 2006-01-02 | it is held, for a licence is required   |
      | 2010-01-04 | it may ship, for no licence is required |

  # PPG Industries, Inc. and PPG Paints Trading (Shanghai), December 2010, USD 3.75 million together: epoxy coating, EAR99, sold to
  # China for the Chashma II reactor of the Pakistan Atomic Energy Commission, listed since 1998-11-19.
  @15-CFR-744.11(a) @15-CFR-744.2
  Scenario Outline: PPG, paint for a reactor, by way of a distributor
    Given an export from the United States to China on 2006-10-02
    And the exporter is "PPG Industries, Inc." in the United States
    And the purchaser is "Unlisted Paint Distributor" in China
    And the item is a tin of epoxy coating, classified EAR99
    And it is of US origin
    And <what is known>
    When the shipment is checked
    Then <answer>

    Examples: charged
      | what is known                                                 | answer                                |
      | the exporter knows of a nuclear end use                       | it is held, for a licence is required |

    Examples: lawful
      | what is known                                                 | answer                                  |
      | the end use is described as "a warehouse floor in Shanghai"   | it may ship, for no licence is required |
