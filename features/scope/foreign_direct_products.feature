Feature: Foreign direct products
  15 CFR 734.9: what is made abroad with US technology, or in a plant made with it. US-origin goods, and goods leaving the
  United States, are never asked about it.

  @15-CFR-734.9(e)(1)
  Scenario Outline: A Taiwanese foundry's wafer for HiSilicon, by day
    Given an export from abroad from Taiwan to China on <day>
    And the purchaser is "HiSilicon Technologies Co., Ltd." in China
    And the IC designer is "HiSilicon Technologies Co., Ltd." in China
    And the item is a microcontroller wafer, classified 3A991
    And it was made in Taiwan
    And 0 % of its value is controlled US content
    And it is the direct product of no US technology
    And its plant is the direct product of 3E991
    And production began on 2020-05-16
    When the shipment is checked
    Then <answer>

    Examples:
      | day        | answer                                        |
      | 2020-05-14 | it may ship, for nothing is subject to the EAR |
      | 2020-05-15 | it is held, for a licence is required         |
      | 2020-08-17 | it is held, for a licence is required         |
      | 2022-02-03 | it is held, for a licence is required         |
      | 2025-06-01 | it is held, for a licence is required         |

  @15-CFR-734.9(e)(1)
  Scenario Outline: HiSilicon's own design, in production before the rule
    Given an export from abroad from Taiwan to China on <day>
    And the purchaser is "HiSilicon Technologies Co., Ltd." in China
    And the IC designer is "HiSilicon Technologies Co., Ltd." in China
    And the item is a microcontroller wafer, classified 3A991
    And it was made in Taiwan
    And 0 % of its value is controlled US content
    And it is the direct product of no US technology
    And its plant is the direct product of 3E991
    And production began on <begun>
    When the shipment is checked
    Then <answer>

    Examples:
      | begun      | day        | answer                                        |
      | 2020-05-14 | 2020-08-01 | it may ship, for nothing is subject to the EAR |
      | 2020-05-14 | 2020-09-14 | it may ship, for nothing is subject to the EAR |
      | 2020-05-14 | 2020-09-15 | it is held, for a licence is required         |
      | 2020-05-15 | 2020-08-01 | it is held, for a licence is required         |

  @15-CFR-734.9(e)(1)
  Scenario Outline: Somebody else's stock chip for Huawei
    Given an export from abroad from Taiwan to China on <day>
    And the purchaser is "Huawei Technologies Co., Ltd." in China
    And the IC designer is "Third Party Silicon" in Taiwan
    And the item is a microcontroller, classified 3A991
    And it was made in Taiwan
    And 0 % of its value is controlled US content
    And it is the direct product of no US technology
    And its plant is the direct product of 3E991
    And production began on 2020-06-01
    When the shipment is checked
    Then <answer>

    Examples:
      | day        | answer                                        |
      | 2020-07-01 | it may ship, for nothing is subject to the EAR |
      | 2020-08-16 | it may ship, for nothing is subject to the EAR |
      | 2020-08-17 | it is held, for a licence is required         |
      | 2020-09-20 | it is held, for a licence is required         |

  @15-CFR-734.9(e)(1)(i)
  Scenario Outline: Each limb has its own list
    Given an export from abroad from Taiwan to China on <day>
    And the purchaser is "Huawei Technologies Co., Ltd." in China
    And the item is a microcontroller, classified 3A991
    And it was made in Taiwan
    And 0 % of its value is controlled US content
    And the request also states /items/0/production/direct_product_of_eccns as <technology>
    And the request also states /items/0/production/plant_direct_product_of_eccns as <plant>
    When the shipment is checked
    Then <answer>

    Examples:
      | day        | technology | plant      | answer                                        |
      | 2025-06-01 | ["3E991"]  | []         | it is held, for a licence is required         |
      | 2025-06-01 | []         | ["3D991"]  | it is held, for a licence is required         |
      | 2025-06-01 | []         | ["3E992"]  | it is held, for a licence is required         |
      | 2024-12-30 | []         | ["3E992"]  | it may ship, for nothing is subject to the EAR |
      | 2024-12-31 | []         | ["3E992"]  | it is held, for a licence is required         |
      | 2025-06-01 | ["5E002"]  | ["5E002"]  | it may ship, for nothing is subject to the EAR |
      | 2025-06-01 | []         | []         | it may ship, for nothing is subject to the EAR |

  @15-CFR-734.9(e)(1)(ii)(A)
  Scenario: Drives for servers that Huawei ordered
    Given an export from abroad from Singapore to China on 2021-03-01
    And the purchaser is "Server Integrator Co" in China
    And the other is "Huawei Technologies Co., Ltd." in China
    And the item is a hard disk drive, classified EAR99
    And it was made in Thailand
    And 5 % of its value is controlled US content
    And its plant is the direct product of 3E991
    And it will go into products of "Huawei Technologies Co., Ltd."
    When the shipment is checked
    Then it is held, for a licence is required
    And the reasons cite "15 CFR 744.11(a)"

  @15-CFR-734.9(e)(1)(ii)(A)
  Scenario: The same drives for nobody listed
    Given an export from abroad from Singapore to China on 2021-03-01
    And the purchaser is "Server Integrator Co" in China
    And the item is a hard disk drive, classified EAR99
    And it was made in Thailand
    And 5 % of its value is controlled US content
    And its plant is the direct product of 3E991
    When the shipment is checked
    Then it may ship, for nothing is subject to the EAR

  @15-CFR-734.9(e)(1)
  Scenario: How the wafer was made is asked when it is not said
    Given an export from abroad from Taiwan to China on 2025-06-01
    And the purchaser is "Huawei Technologies Co., Ltd." in China
    And the item is a microcontroller, classified 3A991
    And it was made in Taiwan
    And 0 % of its value is controlled US content
    When the shipment is checked
    Then it is held, for facts are missing
    And the question is asked: "is the item the direct product?"

  @15-CFR-744.11(a)(2)(i)
  Scenario: Huawei's foreign-made chips to a warehouse in Germany
    Given an export from abroad from Taiwan to Germany on 2025-06-01
    And the ultimate consignee is "Lagerhaus GmbH" in Germany
    And the purchaser is "Huawei Technologies Co., Ltd." in China
    And the item is a microcontroller, classified 3A991
    And it was made in Taiwan
    And 0 % of its value is controlled US content
    And its plant is the direct product of 3E991
    When the shipment is checked
    Then it is held, for a licence is required
    And the reasons cite "15 CFR 744.11(a)(2)(i)"

  @15-CFR-734.9(e)(2)
  Scenario Outline: A server board for a footnote 4 entity
    Given an export from abroad from Taiwan to China on <day>
    And the purchaser is "Listed Server Co" in China
    And "Listed Server Co" is known to be on the EL list with footnote <footnote>
    And the item is a server board, classified 4A994
    And it was made in Taiwan
    And 0 % of its value is controlled US content
    And it is the direct product of <eccn>
    And its plant is the direct product of no US technology
    When the shipment is checked
    Then <answer>

    Examples:
      | day        | footnote | eccn  | answer                                        |
      | 2022-10-20 | 4        | 5E002 | it may ship, for nothing is subject to the EAR |
      | 2022-10-21 | 4        | 5E002 | it is held, for a licence is required         |
      | 2022-10-21 | 4        | 4E001 | it is held, for a licence is required         |
      | 2025-06-01 | 4        | 5E002 | it is held, for a licence is required         |
      | 2025-06-01 | 1        | 5E002 | it may ship, for nothing is subject to the EAR |
      | 2025-06-01 | 4        | 1E001 | it may ship, for nothing is subject to the EAR |

  @15-CFR-734.9(e)(2)
  Scenario: An Entity List entry without footnote has no such rule
    Given an export from abroad from Taiwan to China on 2025-06-01
    And the purchaser is "Listed Plain Co" in China
    And "Listed Plain Co" is known to be on the EL list
    And the item is a server board, classified 4A994
    And it was made in Taiwan
    And 0 % of its value is controlled US content
    And it is the direct product of 4E001
    And its plant is the direct product of no US technology
    When the shipment is checked
    Then it may ship, for nothing is subject to the EAR

  @15-CFR-734.9(h)
  Scenario Outline: A Taiwanese accelerator for Vietnam, by day
    Given an export from abroad from Taiwan to <destination> on <day>
    And the end user is "Cloud Co" in <destination>
    And "Cloud Co" is headquartered in <destination>
    And the item is the catalogue's "nvidia-h100-sxm"
    And it was made in Taiwan
    And it is the direct product of 3E001
    And 0 % of its value is controlled US content
    When the shipment is checked
    Then <answer>

    Examples:
      | destination | day        | answer                                        |
      | China       | 2022-10-20 | it may ship                           |
      | China       | 2022-10-21 | it is held, for a licence is required |
      | Macau       | 2023-01-16 | it may ship                           |
      | Macau       | 2023-01-17 | it is held, for a licence is required |
      | Macau       | 2023-02-17 | it is held, for a licence is required |
      | Vietnam     | 2023-11-16 | it may ship                           |
      | Vietnam     | 2023-11-17 | it is held, for a licence is required |
      | Brazil      | 2025-06-01 | it may ship                           |

  @15-CFR-734.9(h)
  Scenario: The same accelerator for Brazil, by the words of 2025
    Given an export from abroad from Taiwan to Brazil on 2025-05-14
    And the basis is the law as codified
    And the end user is "Cloud Co" in Brazil
    And "Cloud Co" is headquartered in Brazil
    And the item is the catalogue's "nvidia-h100-sxm"
    And it was made in Taiwan
    And it is the direct product of 3E001
    And 0 % of its value is controlled US content
    When the shipment is checked
    Then it may ship
    When the same shipment is checked as of 2025-05-15
    Then it is held, for a licence is required

  @15-CFR-734.9(i)
  Scenario Outline: A foreign disk array for a supercomputer
    Given an export from abroad from Japan to <destination> on <day>
    And the end user is "Blue Harbour Weather Laboratory" in <destination>
    And the item is a disk array, classified 5A992.c
    And it was made in Japan
    And 0 % of its value is controlled US content
    And the request also states /items/0/production/direct_product_of_eccns as <technology>
    And the request also states /items/0/production/plant_direct_product_of_eccns as <plant>
    And it is for a supercomputer
    When the shipment is checked
    Then <answer>

    Examples:
      | destination | day        | technology | plant     | answer                                        |
      | China       | 2022-10-20 | ["4E001"]  | []        | it may ship, for nothing is subject to the EAR |
      | China       | 2022-10-21 | ["4E001"]  | []        | it is held, for a licence is required         |
      | China       | 2022-10-21 | ["4D993"]  | []        | it is held, for a licence is required         |
      | China       | 2022-10-21 | []         | ["4D993"] | it may ship, for nothing is subject to the EAR |
      | Macau       | 2023-01-16 | ["4E001"]  | []        | it may ship, for nothing is subject to the EAR |
      | Macau       | 2023-01-17 | ["4E001"]  | []        | it is held, for a licence is required         |
      | Belarus     | 2022-01-20 | ["4E001"]  | []        | it may ship, for nothing is subject to the EAR |

  @15-CFR-734.9(k)
  Scenario Outline: A Korean etcher made with listed US technology
    Given an export from abroad from South Korea to <destination> on <day>
    And the end user is "Unlisted Fab Co" in <destination>
    And "Example Exporter Inc." is headquartered in South Korea
    And the item is an etcher, classified <eccn>
    And it was made in South Korea
    And 0 % of its value is controlled US content
    And the request also states /items/0/us_origin_content as []
    And the request also states /items/0/production/direct_product_of_eccns as <technology>
    And the request also states /items/0/production/plant_direct_product_of_eccns as <plant>
    And it contains <ic> IC from such a plant
    And South Korea does not control it too
    When the shipment is checked
    Then <answer>

    Examples:
      | destination | day        | eccn    | technology | plant     | ic  | answer                                        |
      | China       | 2024-12-30 | 3B001.c | ["3E992"]  | []        | no  | it may ship, for nothing is subject to the EAR |
      | China       | 2024-12-31 | 3B001.c | ["3E992"]  | []        | no  | it is held, for a licence is required         |
      | China       | 2024-12-31 | 3B001.c | ["3E991"]  | []        | no  | it may ship, for nothing is subject to the EAR |
      | China       | 2024-12-31 | 3B001.c | []         | ["3E991"] | no  | it is held, for a licence is required         |
      | China       | 2024-12-31 | 3B001.c | []         | []        | an  | it is held, for a licence is required         |
      | China       | 2024-12-31 | 3B001.c | []         | []        | no  | it may ship, for nothing is subject to the EAR |
      | Malaysia    | 2024-12-31 | 3B001.c | ["3E992"]  | []        | no  | it may ship, for nothing is subject to the EAR |
      | China       | 2024-12-31 | 3B991   | ["3E992"]  | []        | no  | it may ship, for nothing is subject to the EAR |

  @15-CFR-744.11(a)(2)(v)
  Scenario Outline: A foreign-made tool of 3B991 for SMIC, by where it leaves and whose exporter it is
    Given an export from abroad from <origin> to China on <day>
    And the purchaser is "Listed Fab Co" in China
    And "Listed Fab Co" is known to be on the EL list with footnote 5
    And "Example Exporter Inc." is headquartered in <home>, its ultimate parent in <parent>
    And the item is a wafer cleaner, classified <eccn>
    And it was made in <origin>
    And 0 % of its value is controlled US content
    And the request also states /items/0/us_origin_content as []
    And it is the direct product of 3E991, 3E993
    And its plant is the direct product of no US technology
    And <origin> does not control it too
    When the shipment is checked
    Then <answer>

    Examples:
      | origin      | day        | home        | parent      | eccn    | answer                                        |
      | Malaysia    | 2024-12-30 | Malaysia    | Malaysia    | 3B991.a | it may ship, for nothing is subject to the EAR |
      | Malaysia    | 2024-12-31 | Malaysia    | Malaysia    | 3B991.a | it is held, for a licence is required         |
      | Malaysia    | 2025-06-01 | Netherlands | Netherlands | 3B991.a | it may ship, for no licence is required       |
      | Malaysia    | 2025-06-01 | Netherlands | Netherlands | 3B993.b | it is held, for a licence is required         |
      | South Korea | 2025-06-01 | South Korea | South Korea | 3B991.a | it may ship, for no licence is required       |
      | South Korea | 2025-06-01 | South Korea | South Korea | 3B993.b | it is held, for a licence is required         |
      | South Korea | 2025-06-01 | South Korea | China       | 3B991.a | it is held, for a licence is required         |
      | Netherlands | 2025-06-01 | Netherlands | Netherlands | 3B993.b | it may ship, for no licence is required       |

  @15-CFR-734.9(e)(3)(ii)
  Scenario Outline: The same tool for an unlisted fab, by what it makes
    Given an export from abroad from Malaysia to China on <day>
    And the purchaser is "Unlisted Fab Co" in China
    And "Example Exporter Inc." is headquartered in Malaysia, its ultimate parent in Malaysia
    And the item is a wafer cleaner, classified 3B991.a
    And it was made in Malaysia
    And 0 % of its value is controlled US content
    And the request also states /items/0/us_origin_content as []
    And it is the direct product of 3E991
    And its plant is the direct product of no US technology
    And it will be used to make ICs at a facility in China where <facility>
    When the shipment is checked
    Then <answer>

    Examples:
      | day        | facility                                          | answer                                        |
      | 2025-01-15 | logic is made at 7 nm                             | it may ship, for nothing is subject to the EAR |
      | 2025-01-16 | logic is made at 7 nm                             | it is held, for a licence is required         |
      | 2025-01-16 | DRAM has a cell area of 0.002 um2                 | it is held, for a licence is required         |
      | 2025-01-16 | NAND has 232 layers                               | it may ship, for nothing is subject to the EAR |
      | 2025-01-16 | logic is made at 28 nm and transistors are planar | it may ship, for nothing is subject to the EAR |

  @15-CFR-734.9(b)
  Scenario Outline: A foreign product of US technology under written assurance
    Given an export from abroad from France to <destination> on 2025-06-01
    And the end user is "Instrument Co" in <destination>
    And the item is an instrument, classified <eccn>
    And it was made in France
    And 0 % of its value is controlled US content
    And the request also states /items/0/production/direct_product_of_eccns as <technology>
    And the request also states /items/0/production/plant_direct_product_of_eccns as <plant>
    When the shipment is checked
    Then <answer>

    Examples:
      | destination | eccn      | technology | plant     | answer                                        |
      | China       | 3A001.a.7 | ["3E001"]  | []        | it is held, for a licence is required         |
      | China       | 3A001.a.7 | ["3D001"]  | []        | it is held, for a licence is required         |
      | China       | 3A001.a.7 | []         | ["3E001"] | it is held, for a licence is required         |
      | China       | 3A001.a.7 | []         | ["3D001"] | it may ship, for nothing is subject to the EAR |
      | China       | 3A991     | ["3E001"]  | []        | it may ship, for nothing is subject to the EAR |
      | India       | 3A001.a.7 | ["3E001"]  | []        | it may ship, for nothing is subject to the EAR |

  @15-CFR-734.9(d)
  Scenario Outline: A foreign product of 600 series technology
    Given an export from abroad from France to <destination> on 2025-06-01
    And the end user is "Vehicle Works" in <destination>
    And the item is a vehicle part, classified 0A606.b
    And it was made in France
    And 0 % of its value is controlled US content
    And it is the direct product of <eccn>
    And its plant is the direct product of no US technology
    When the shipment is checked
    Then <answer>

    Examples:
      | destination | eccn  | answer                                        |
      | China       | 0E606 | it is held, for a licence is required         |
      | China       | 9E991 | it may ship, for nothing is subject to the EAR |
      | Japan       | 0E606 | it may ship, for nothing is subject to the EAR |

  @15-CFR-734.9(j)
  Scenario Outline: A foreign product of US technology for Iran
    Given an export from abroad from <origin> to Iran on <day>
    And the end user is "Tehran Instruments" in Iran
    And the item is a signal analyser, classified 3A992
    And it was made in India
    And 0 % of its value is controlled US content
    And it is the direct product of <eccn>
    And its plant is the direct product of no US technology
    When the shipment is checked
    Then <answer>

    Examples:
      | origin | day        | eccn  | answer                                        |
      | India  | 2023-02-23 | 3E991 | it may ship, for nothing is subject to the EAR |
      | India  | 2023-02-24 | 3E991 | it is held, for a licence is required         |
      | India  | 2025-06-01 | 1E001 | it may ship, for nothing is subject to the EAR |

  @15-CFR-734.9(c)
  Scenario Outline: A foreign spacecraft part
    Given an export from abroad from France to <destination> on 2025-06-01
    And the end user is "Orbit Works" in <destination>
    And the item is a spacecraft part, classified 9A515.x
    And it was made in France
    And 0 % of its value is controlled US content
    And the request also states /items/0/production/direct_product_of_eccns as <technology>
    And the request also states /items/0/production/plant_direct_product_of_eccns as <plant>
    When the shipment is checked
    Then <answer>

    Examples:
      | destination | technology | plant     | answer                                        |
      | China       | ["9E515"]  | []        | it is held, for a licence is required         |
      | China       | ["9D515"]  | []        | it is held, for a licence is required         |
      | China       | []         | ["9E515"] | it is held, for a licence is required         |
      | China       | []         | ["9D515"] | it may ship, for nothing is subject to the EAR |
      | India       | ["9E515"]  | []        | it may ship, for nothing is subject to the EAR |

  @15-CFR-734.9(f)
  Scenario Outline: A foreign product of US technology for Russia
    Given an export from abroad from India to Russia on <day>
    And the end user is "Moscow Instruments" in Russia
    And the item is a signal analyser, classified 3A992
    And it was made in India
    And 0 % of its value is controlled US content
    And it is the direct product of <eccn>
    And its plant is the direct product of no US technology
    When the shipment is checked
    Then <answer>

    Examples:
      | day        | eccn             | answer                                        |
      | 2022-02-23 | 3E991            | it may ship, for nothing is subject to the EAR |
      | 2022-02-24 | 3E991            | it is held, for a licence is required         |
      | 2022-02-24 | no US technology | it may ship, for nothing is subject to the EAR |

  @15-CFR-734.9(g)
  Scenario Outline: A foreign EAR99 product for a footnote 3 entity in a third country
    Given an export from abroad from India to Turkey on 2025-06-01
    And the end user is "Listed Supplier" in Turkey
    And "Listed Supplier" is known to be on the EL list with footnote <footnote>
    And the item is a plastic housing, classified EAR99
    And it was made in India
    And 0 % of its value is controlled US content
    And it is the direct product of 2E993
    And its plant is the direct product of no US technology
    When the shipment is checked
    Then <answer>

    Examples:
      | footnote | answer                                        |
      | 3        | it is held, for a licence is required         |
      | 4        | it may ship, for nothing is subject to the EAR |

  @15-CFR-734.9(l)
  Scenario Outline: Model weights made in France, for Brazil
    Given an export from abroad from France to Brazil on <day>
    And the basis is the law as <basis>
    And the end user is "Modelo SA" in Brazil
    And "Modelo SA" is headquartered in Brazil
    And the item is a set of model weights, classified 4E091
    And it is technology
    And it was made in France
    And 0 % of its value is controlled US content
    And it is the direct product of no US technology
    And its plant is the direct product of no US technology
    And the request also states /items/0/training_operations as 2e26
    When the shipment is checked
    Then <answer>

    Examples:
      | day        | basis    | answer                                        |
      | 2025-05-14 | codified | it may ship, for nothing is subject to the EAR |
      | 2025-05-15 | codified | it is held, for a licence is required         |
      | 2025-06-01 | enforced | it may ship, for nothing is subject to the EAR |

  @15-CFR-734.9(e)(3)(ii)(A)
  Scenario Outline: A tool part for what a footnote 5 entity makes, by how it serves
    Given an export from abroad from Malaysia to China on 2025-06-01
    And the purchaser is "Module Maker" in China
    And the other is "Listed Fab Co" in China
    And "Listed Fab Co" is known to be on the EL list with footnote 5
    And "Example Exporter Inc." is headquartered in Malaysia, its ultimate parent in Malaysia
    And the item is a wafer cleaner module, classified 3B991.a
    And it was made in Malaysia
    And 0 % of its value is controlled US content
    And the request also states /items/0/us_origin_content as []
    And it is the direct product of 3E991
    And its plant is the direct product of no US technology
    And the request also states /end_use/for_parties as [{"party": "p2", "relation": "<relation>"}]
    When the shipment is checked
    Then <answer>

    Examples:
      | relation                           | answer                                        |
      | incorporated                       | it is held, for a licence is required         |
      | used_in_development_or_production  | it may ship, for nothing is subject to the EAR |

  @15-CFR-734.9(b) @15-CFR-734.9(c) @15-CFR-734.9(d) @87-FR-6022
  Scenario Outline: The three oldest rules, before and after they moved from 736.2(b)(3) to 734.9
    Given an export from abroad from France to <destination> on <day>
    And the end user is "Instrument Co" in <destination>
    And the item is an instrument, classified <eccn>
    And it was made in France
    And 0 % of its value is controlled US content
    And it is the direct product of <technology>
    And its plant is the direct product of no US technology
    When the shipment is checked
    Then <answer>

    Examples: the move changed nothing
      | destination | eccn      | technology | day        | answer                                         |
      | China       | 3A001.a.7 | 3E001      | 2019-06-03 | it is held, for a licence is required          |
      | China       | 3A001.a.7 | 3E001      | 2022-02-02 | it is held, for a licence is required          |
      | China       | 3A001.a.7 | 3E001      | 2022-02-03 | it is held, for a licence is required          |
      | China       | 9A515.x   | 9E515      | 2019-06-03 | it is held, for a licence is required          |
      | China       | 9A515.x   | 9E515      | 2022-02-02 | it is held, for a licence is required          |
      | China       | 9A515.x   | 9E515      | 2022-02-03 | it is held, for a licence is required          |
      | China       | 0A606.b   | 0E606      | 2019-06-03 | it is held, for a licence is required          |
      | China       | 0A606.b   | 0E606      | 2022-02-02 | it is held, for a licence is required          |
      | China       | 0A606.b   | 0E606      | 2022-02-03 | it is held, for a licence is required          |
      | India       | 3A001.a.7 | 3E001      | 2022-02-02 | it may ship, for nothing is subject to the EAR |
      | India       | 3A001.a.7 | 3E001      | 2022-02-03 | it may ship, for nothing is subject to the EAR |

  @15-CFR-734.9(e)(1) @15-CFR-734.9(e)(2)
  Scenario Outline: Footnotes 1 and 4, where their paragraphs were renumbered or written anew
    Given an export from abroad from Taiwan to China on <day>
    And the exporter is "Taoyuan Server Works" in Taiwan
    And the purchaser and end user is "<buyer>" in China
    And the item is a file server, classified EAR99
    And it was made in Taiwan
    And 0 % of its value is controlled US content
    And it is the direct product of <technology>
    And its plant is the direct product of no US technology
    When the shipment is checked
    Then <answer>

    Examples: 4E001 is in each list, and none names 9E991
      | buyer                                | technology | day        | answer                                         |
      | Huawei Technologies Co., Ltd.        | 4E001      | 2022-10-20 | it is held, for a licence is required          |
      | Huawei Technologies Co., Ltd.        | 4E001      | 2022-10-21 | it is held, for a licence is required          |
      | Huawei Technologies Co., Ltd.        | 4E001      | 2024-12-30 | it is held, for a licence is required          |
      | Huawei Technologies Co., Ltd.        | 4E001      | 2024-12-31 | it is held, for a licence is required          |
      | Huawei Technologies Co., Ltd.        | 9E991      | 2024-12-31 | it may ship, for nothing is subject to the EAR |
      | National Supercomputing Center Jinan | 4E001      | 2024-12-30 | it is held, for a licence is required          |
      | National Supercomputing Center Jinan | 4E001      | 2024-12-31 | it is held, for a licence is required          |
      | National Supercomputing Center Jinan | 9E991      | 2024-12-31 | it may ship, for nothing is subject to the EAR |

  @15-CFR-734.9(h)
  Scenario Outline: A Taiwanese accelerator by day, as the law is written and as it is enforced
    Given an export from abroad from Taiwan to <destination> on <day>
    And the basis is the law as <basis>
    And the end user is "Cloud Co" in <destination>
    And "Cloud Co" is headquartered in <destination>
    And the item is the catalogue's "nvidia-h100-sxm"
    And it was made in Taiwan
    And 0 % of its value is controlled US content
    And it is the direct product of 3E001
    And its plant is the direct product of no US technology
    When the shipment is checked
    Then <answer>

    Examples: Vietnam from 2023-11-17; the Emirates by their group until 2026-07-09 and by name since
      | destination          | basis    | day        | answer                                         |
      | Vietnam              | codified | 2023-11-16 | it may ship                                    |
      | Vietnam              | codified | 2023-11-17 | it is held, for a licence is required          |
      | Vietnam              | enforced | 2023-11-16 | it may ship                                    |
      | Vietnam              | enforced | 2023-11-17 | it is held, for a licence is required          |
      | United Arab Emirates | enforced | 2026-07-09 | it is held, for a licence is required          |
      | United Arab Emirates | enforced | 2026-07-10 | it is held, for a licence is required          |
      | United Arab Emirates | codified | 2026-07-10 | it is held, for a licence is required          |
      | Brazil               | enforced | 2026-07-10 | it may ship, for nothing is subject to the EAR |

  @15-CFR-734.9(i)
  Scenario Outline: A foreign disk array for a supercomputer, as the list of December 2024 came
    Given an export from abroad from Japan to China on <day>
    And the end user is "Blue Harbour Weather Laboratory" in China
    And the item is a disk array, classified 5A992.c
    And it was made in Japan
    And 0 % of its value is controlled US content
    And it is the direct product of 4E001
    And its plant is the direct product of no US technology
    And it is for a supercomputer
    When the shipment is checked
    Then it is held, for a licence is required
    And the item is subject to the EAR under "15 CFR 734.9(i)"

    Examples: 4E001 stood in both
      | day        |
      | 2024-12-30 |
      | 2024-12-31 |

  @15-CFR-734.9(f)
  Scenario Outline: The rule for Russia grew, in places and in goods
    Given an export from abroad from Vietnam to <country> on <day>
    And the exporter is "Penang Boards" in Vietnam
    And the end user is "Kunde Nord" in <country>
    And the item is a <thing>, classified <eccn>
    And the request also states /items/0/hs_code as "<hs>"
    And it was made in Vietnam
    And 0 % of its value is controlled US content
    And it is the direct product of 3E991
    And its plant is the direct product of no US technology
    When the shipment is checked
    Then <outcome>

    Examples: Belarus from 2022-03-02, the occupied Crimea from 2023-05-19
      | country | thing           | eccn  | hs      | day        | outcome                                        |
      | Russia  | microcontroller | 3A991 | 8542.31 | 2022-02-23 | it may ship, for nothing is subject to the EAR |
      | Russia  | microcontroller | 3A991 | 8542.31 | 2022-02-24 | it is held, for a licence is required          |
      | Belarus | microcontroller | 3A991 | 8542.31 | 2022-03-01 | it may ship, for nothing is subject to the EAR |
      | Belarus | microcontroller | 3A991 | 8542.31 | 2022-03-02 | it is held, for a licence is required          |
      | Crimea  | microcontroller | 3A991 | 8542.31 | 2023-05-18 | it may ship, for nothing is subject to the EAR |
      | Crimea  | microcontroller | 3A991 | 8542.31 | 2023-05-19 | it is held, for a licence is required          |

    Examples: EAR99 by Supplement No. 6 from 2022-09-15, by Supplement No. 7 from 2023-02-24
      | country | thing                      | eccn  | hs      | day        | outcome                                        |
      | Belarus | atomic force microscope    | EAR99 | 9012.10 | 2022-09-14 | it may ship, for nothing is subject to the EAR |
      | Belarus | atomic force microscope    | EAR99 | 9012.10 | 2022-09-15 | it is held, for a licence is required          |
      | Belarus | network switch             | EAR99 | 8517.62 | 2023-02-23 | it may ship, for nothing is subject to the EAR |
      | Belarus | network switch             | EAR99 | 8517.62 | 2023-02-24 | it is held, for a licence is required          |
      | Belarus | school desk                | EAR99 | 9403.30 | 2025-06-02 | it may ship, for nothing is subject to the EAR |
