Feature: Foreign-made items with US content
  15 CFR 734.4. More than 25 per cent of controlled US content makes a foreign-made item subject to the EAR, more than 10 to
  the countries of E:1 and E:2; for some items any content does.

  @15-CFR-734.4(d)
  Scenario Outline: A French instrument for China, by its US content
    Given an export from abroad from France to China on 2025-06-01
    And the end user is "Unlisted Instruments Co" in China
    And the item is a spectrum analyser, classified 3A001.a.7
    And it was made in France
    And <percent> % of its value is controlled US content
    And it is the direct product of no US technology
    And its plant is the direct product of no US technology
    When the shipment is checked
    Then <answer>

    Examples:
      | percent | answer                                        |
      | 25      | it may ship, for nothing is subject to the EAR |
      | 25.1    | it is held, for a licence is required         |

  @15-CFR-734.4(c)
  Scenario Outline: A French instrument for Iran, by its US content
    Given an export from abroad from France to Iran on 2025-06-01
    And the end user is "Tehran Instruments" in Iran
    And the item is a signal analyser, classified 3A992
    And it was made in France
    And <percent> % of its value is controlled US content
    And it is the direct product of no US technology
    And its plant is the direct product of no US technology
    When the shipment is checked
    Then <answer>

    Examples:
      | percent | answer                                        |
      | 10      | it may ship, for nothing is subject to the EAR |
      | 10.1    | it is held, for a licence is required         |

  @15-CFR-734.4(d)
  Scenario: Ten and a half per cent is not enough anywhere else
    Given an export from abroad from France to China on 2025-06-01
    And the end user is "Unlisted Instruments Co" in China
    And the item is a signal analyser, classified 3A992
    And it was made in France
    And 10.1 % of its value is controlled US content
    And it is the direct product of no US technology
    And its plant is the direct product of no US technology
    When the shipment is checked
    Then it may ship, for nothing is subject to the EAR

  @15-CFR-734.4(d)
  Scenario: The content of what needs no licence anyway is not asked
    Given an export from abroad from France to Germany on 2025-06-01
    And the end user is "Maschinenbau Ost GmbH" in Germany
    And the item is a signal analyser, classified 3A992
    And it was made in France
    When the shipment is checked
    Then it may ship
    And "item.us_controlled_content_percent" is not asked for

  @15-CFR-734.4(a)(3)
  Scenario Outline: A Dutch immersion scanner with a little US content, for advanced-node logic
    Given an export from abroad from Netherlands to China on <day>
    And the end user is "Unlisted Fab Co" in China
    And the item is an immersion scanner, classified <eccn>
    And it was made in Netherlands
    And 2 % of its value is controlled US content
    And it is the direct product of no US technology
    And its plant is the direct product of no US technology
    And it contains no IC from such a plant
    And Netherlands does not control it too
    And it will be used to make ICs at a facility in China where <facility>
    When the shipment is checked
    Then <answer>

    Examples:
      | day        | eccn              | facility                     | answer                                        |
      | 2023-11-16 | 3B001.f.1.b.2.b   | logic is made at 7 nm        | it may ship, for nothing is subject to the EAR |
      | 2023-11-17 | 3B001.f.1.b.2.b   | logic is made at 7 nm        | it is held, for a licence is required         |
      | 2024-09-08 | 3B001.f.1.b.2.b   | logic is made at 7 nm        | it is held, for a licence is required         |
      | 2024-09-09 | 3B001.f.1.b.2.b   | logic is made at 7 nm        | it may ship, for nothing is subject to the EAR |
      | 2024-09-08 | 3B001.f.1.b.2.b   | logic is made at 28 nm and transistors are planar | it may ship, for nothing is subject to the EAR |
      | 2024-09-08 | 3B001.f.1.b.2.b   | NAND has 232 layers          | it may ship, for nothing is subject to the EAR |

  @15-CFR-734.4(a)(3)
  Scenario Outline: The same from Japan, which controls it since 2023-07-23, and from a country that does not
    Given an export from abroad from <country> to China on 2025-06-01
    And the end user is "Unlisted Fab Co" in China
    And the item is an immersion scanner, classified 3B993.f.1
    And it was made in <country>
    And 2 % of its value is controlled US content
    And it is the direct product of no US technology
    And its plant is the direct product of no US technology
    And it contains no IC from such a plant
    And <country> <controls> it too
    And the request also states /items/0/us_origin_content as []
    And it will be used to make ICs at a facility in China where logic is made at 7 nm
    When the shipment is checked
    Then <answer>

    Examples:
      | country     | controls         | answer                                        |
      | Japan       | does not control | it may ship, for nothing is subject to the EAR |
      | South Korea | does not control | it is held, for a licence is required         |
      | South Korea | controls         | it may ship, for nothing is subject to the EAR |

  @15-CFR-734.4(a)(8)
  Scenario Outline: A Korean etcher, by what chips are in it
    Given an export from abroad from South Korea to China on <day>
    And the end user is "Unlisted Fab Co" in China
    And "Example Exporter Inc." is headquartered in South Korea
    And the item is an etcher, classified 3B001.c
    And it was made in South Korea
    And 0 % of its value is controlled US content
    And it is the direct product of no US technology
    And its plant is the direct product of no US technology
    And it contains no IC from such a plant
    And South Korea does not control it too
    And the request also states /items/0/us_origin_content as <content>
    When the shipment is checked
    Then <answer>

    Examples:
      | day        | content                                                                        | answer                                        |
      | 2024-12-30 | [{"eccn": "3A991", "value_usd": "9.00", "is_integrated_circuit": true}]        | it may ship, for nothing is subject to the EAR |
      | 2024-12-31 | [{"eccn": "3A991", "value_usd": "9.00", "is_integrated_circuit": true}]        | it is held, for a licence is required         |
      | 2024-12-31 | [{"eccn": "EAR99", "value_usd": "9.00", "is_integrated_circuit": true}]        | it may ship, for nothing is subject to the EAR |
      | 2024-12-31 | [{"eccn": "3A992", "value_usd": "9.00", "is_integrated_circuit": false}]       | it may ship, for nothing is subject to the EAR |
      | 2024-12-31 | []                                                                             | it may ship, for nothing is subject to the EAR |

  @15-CFR-734.4(a)(8)
  Scenario: The same etcher from Japan, by an exporter of its own
    Given an export from abroad from Japan to China on 2025-06-01
    And the end user is "Unlisted Fab Co" in China
    And "Example Exporter Inc." is headquartered in Japan
    And the item is an etcher, classified 3B001.c
    And it was made in Japan
    And 0 % of its value is controlled US content
    And it is the direct product of no US technology
    And its plant is the direct product of no US technology
    And it contains no IC from such a plant
    And the request also states /items/0/us_origin_content as [{"eccn": "3A991", "value_usd": "9.00", "is_integrated_circuit": true}]
    When the shipment is checked
    Then it may ship, for nothing is subject to the EAR

  @15-CFR-734.4(a)(8)
  Scenario: The same etcher from Japan, by an exporter with a Chinese parent
    Given an export from abroad from Japan to China on 2025-06-01
    And the end user is "Unlisted Fab Co" in China
    And "Example Exporter Inc." is headquartered in Japan, its ultimate parent in China
    And the item is an etcher, classified 3B001.c
    And it was made in Japan
    And 0 % of its value is controlled US content
    And it is the direct product of no US technology
    And its plant is the direct product of no US technology
    And it contains no IC from such a plant
    And the request also states /items/0/us_origin_content as [{"eccn": "3A991", "value_usd": "9.00", "is_integrated_circuit": true}]
    When the shipment is checked
    Then it is held, for a licence is required
    And the item is subject to the EAR under "15 CFR 734.4(a)(8)"

  @15-CFR-734.4(a)(6)(i)
  Scenario Outline: A French vehicle part with a little 600 series content
    Given an export from abroad from France to <destination> on 2025-06-01
    And the end user is "Vehicle Works" in <destination>
    And the item is a vehicle part, classified 0A606.b
    And it was made in France
    And 2 % of its value is controlled US content
    And the request also states /items/0/us_controlled_content_eccns as ["0A606"]
    And it is the direct product of no US technology
    And its plant is the direct product of no US technology
    When the shipment is checked
    Then <answer>

    Examples:
      | destination | answer                                        |
      | Japan       | it may ship, for nothing is subject to the EAR |
      | China       | it is held, for a licence is required         |

  @15-CFR-734.4(a)(2)
  Scenario: Encryption technology with a trace of US encryption technology
    Given an export from abroad from France to China on 2025-06-01
    And the end user is "Unlisted Cipher Co" in China
    And the item is a cipher design, classified 5E002
    And it is technology for 5A002
    And it was made in France
    And 1 % of its value is controlled US content
    And the request also states /items/0/us_controlled_content_eccns as ["5E002"]
    And it is the direct product of no US technology
    And its plant is the direct product of no US technology
    When the shipment is checked
    Then it is held, for a licence is required
    And the item is subject to the EAR under "15 CFR 734.4(a)(2)"

  @15-CFR-734.4(a)(1)
  Scenario Outline: A French high-performance computer with US-origin ICs
    Given an export from abroad from France to <destination> on 2025-06-01
    And the end user is "Blue Harbour Weather Laboratory" in <destination>
    And the item is a computer, classified 4A003.b
    And it was made in France
    And 2 % of its value is controlled US content
    And the request also states /items/0/us_origin_content as [{"eccn": "3A001.a.7", "value_usd": "900.00", "is_integrated_circuit": true}]
    And it is the direct product of no US technology
    And its plant is the direct product of no US technology
    When the shipment is checked
    Then <answer>

    Examples:
      | destination | answer                                        |
      | India       | it is held, for a licence is required         |
      | Brazil      | it may ship, for nothing is subject to the EAR |

  @15-CFR-734.4(b)
  Scenario Outline: US encryption content below the level, by how it was authorized
    Given an export from abroad from France to <destination> on 2025-06-01
    And the end user is "Kunde Netze" in <destination>
    And the item is a router, classified <eccn>
    And it was made in France
    And <percent> % of its value is controlled US content
    And the request also states /items/0/us_controlled_content_eccns as ["<content>"]
    And the request also states /authorizations as <papers>
    And it is the direct product of no US technology
    And its plant is the direct product of no US technology
    When the shipment is checked
    Then <answer>

    Examples: under 740.17(b)(1) or (b)(3) anywhere, under (b)(2) but not to E:1 and E:2, and otherwise it is subject to the EAR
      | destination | eccn    | percent | content | papers | answer                                         |
      | Iran        | 5A992.c | 3       | 5A002   | [{"kind": "exception", "symbol": "ENC", "paragraph": "740.17(b)(1)", "conditions_met": true}] | it may ship, for nothing is subject to the EAR |
      | Iran        | 5A992.c | 3       | 5A002   | [{"kind": "exception", "symbol": "ENC", "paragraph": "740.17(b)(3)(i)", "conditions_met": true}] | it may ship, for nothing is subject to the EAR |
      | Iran        | 5A992.c | 3       | 5A002   | [{"kind": "exception", "symbol": "ENC", "paragraph": "740.17(b)(2)(i)", "conditions_met": true}] | it is held, for a licence is required        |
      | China       | 5A002.a | 3       | 5A002   | [{"kind": "exception", "symbol": "ENC", "paragraph": "740.17(b)(2)(i)", "conditions_met": true}] | it may ship, for nothing is subject to the EAR |
      | China       | 5A002.a | 3       | 5A002   | []     | it is held, for facts are missing              |
      | China       | 5A992.c | 3       | 5A002   | []     | it may ship, for no licence is required        |
      | China       | 5A002.a | 3       | 5A992   | []     | it may ship, for nothing is subject to the EAR |
      | China       | 5A002.a | 30      | 5A002   | []     | it is held, for a licence is required          |
      | China       | 5A992.c | 30      | 5A002   | []     | it may ship, for no licence is required        |

  @15-CFR-734.4(b)
  Scenario Outline: US encryption content among the parts that are listed
    Given an export from abroad from France to China on 2025-06-01
    And the end user is "Kunde Netze" in China
    And the item is a router, classified 5A002.a
    And it was made in France
    And 3 % of its value is controlled US content
    And the request also states /items/0/us_origin_content as [{"eccn": "<content>", "value_usd": "12.00"}]
    And it is the direct product of no US technology
    And its plant is the direct product of no US technology
    When the shipment is checked
    Then <answer>

    Examples:
      | content | answer                                         |
      | 5D002   | it is held, for facts are missing              |
      | 5D992   | it may ship, for nothing is subject to the EAR |

  @15-CFR-734.4(a)(6)(ii)
  Scenario Outline: A French bracket with a little .y content of the 600 series
    Given an export from abroad from France to <destination> on 2025-06-01
    And the end user is "Vehicle Works" in <destination>
    And the item is a bracket, classified EAR99
    And it was made in France
    And 2 % of its value is controlled US content
    And the request also states /items/0/us_controlled_content_eccns as ["0A606.y"]
    And it is the direct product of no US technology
    And its plant is the direct product of no US technology
    When the shipment is checked
    Then <answer>

    Examples: to China any share makes it subject, which is not to say that it needs a licence
      | destination | answer                                         |
      | China       | it may ship, for no licence is required        |
      | India       | it may ship, for nothing is subject to the EAR |

  @15-CFR-734.4(a)(9) @15-CFR-744.11(a)(2)(v)
  Scenario Outline: A Malaysian inspection tool with an American IC, for a footnote 5 fab
    Given an export from abroad from Malaysia to China on <day>
    And the exporter is "Penang Metrology" in Malaysia
    And "Penang Metrology" is headquartered in Malaysia
    And the purchaser and end user is "<buyer>" in China
    And the item is a wafer inspection tool, classified 3B991.a
    And it was made in Malaysia
    And 2 % of its value is controlled US content
    And it is the direct product of no US technology
    And its plant is the direct product of no US technology
    And it contains no IC from such a plant
    And the request also states /items/0/us_origin_content as [{"eccn": "3A991", "value_usd": "9.00", "is_integrated_circuit": <ic>}]
    When the shipment is checked
    Then <answer>

    Examples: from the day the rule was to be complied with, by the IC alone
      | buyer                                               | ic    | day        | answer                                         |
      | Semiconductor Manufacturing South China Corporation | true  | 2024-12-30 | it may ship, for nothing is subject to the EAR |
      | Semiconductor Manufacturing South China Corporation | true  | 2024-12-31 | it is held, for a licence is required          |
      | Semiconductor Manufacturing South China Corporation | false | 2024-12-31 | it may ship, for nothing is subject to the EAR |
      | Pearl Delta Sensors                                 | true  | 2024-12-31 | it may ship, for nothing is subject to the EAR |

  @15-CFR-734.4(a)(3)
  Scenario Outline: A Korean immersion scanner with a little US content, as its ECCN changed
    Given an export from abroad from South Korea to China on <day>
    And the end user is "Unlisted Fab Co" in China
    And the item is an immersion scanner, classified 3B993.f.1
    And it was made in South Korea
    And 2 % of its value is controlled US content
    And it is the direct product of no US technology
    And its plant is the direct product of no US technology
    And it contains no IC from such a plant
    And South Korea does not control it too
    And the request also states /items/0/us_origin_content as []
    And it will be used to make ICs at a facility in China where logic is made at 7 nm
    When the shipment is checked
    Then <answer>

    Examples: 3B993.f.1 took the place of 3B001.f.1.b.2.b; the change was to be complied with from 2024-12-31
      | day        | answer                                         |
      | 2024-12-30 | it may ship, for nothing is subject to the EAR |
      | 2024-12-31 | it is held, for a licence is required          |
