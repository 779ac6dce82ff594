Feature: Red flags that can be read off a request
  Part 732, Supplement No. 3, is guidance. An unresolved red flag holds a shipment until inquiry has explained it; silence
  raises none.

  @15-CFR-732-supplement-3
  Scenario Outline: A freight forwarder as the last consignee
    Given an export from the United States to Germany on 2025-06-02
    And the <roles> is "Spedition Nord" in Germany
    And the <other> is "Kunde Nord" in Germany
    And the item is a resistor, classified EAR99
    And it is of US origin
    When the shipment is checked
    Then <answer>

    Examples:
      | roles                                     | other     | answer                                   |
      | freight forwarder and ultimate consignee  | purchaser | it is held, for a person must look at it |
      | freight forwarder and ultimate consignee  | end user  | it may ship, for no licence is required  |
      | freight forwarder                         | end user  | it may ship, for no licence is required  |

  @15-CFR-732-supplement-3
  Scenario: It lives in a free zone and keeps stock for the buyer, as inquiry has shown
    Given an export from the United States to Germany on 2025-06-02
    And the freight forwarder and ultimate consignee is "Spedition Nord" in Germany
    And the item is a resistor, classified EAR99
    And it is of US origin
    And red flag 9, a forwarder as the last consignee, was resolved
    When the shipment is checked
    Then it may ship, for no licence is required

  @15-CFR-732-supplement-3
  Scenario Outline: A person decides, on the record
    Given an export from the United States to Germany on 2025-06-02
    And the freight forwarder and ultimate consignee is "Spedition Nord" in Germany
    And the item is a resistor, classified EAR99
    And it is of US origin
    And the request also states /red_flags as <flags>
    And the request also states /determinations as [{"about": {"red_flag": <number>}, "finding": "<finding>", "by": "J. Roe", "basis": "stock for one buyer, seen on site", "expires_on": "<until>"}]
    When the shipment is checked
    Then <answer>

    Examples:
      | number | finding     | until      | flags                                                                 | answer                                   |
      | 9      | resolved    | 2025-12-31 | []                                                                    | it may ship, for no licence is required  |
      | 9      | resolved    | 2025-06-01 | []                                                                    | it is held, for a person must look at it |
      | 9      | not cleared | 2025-12-31 | []                                                                    | it is held, for a person must look at it |
      | 10     | resolved    | 2025-12-31 | []                                                                    | it is held, for a person must look at it |
      | 9      | resolved    | 2025-12-31 | [{"number": 9, "description": "a forwarder", "resolved": false}]      | it may ship, for no licence is required  |
      | 9      | resolved    | 2025-12-31 | [{"number": 10, "description": "an odd route", "resolved": false}]    | it is held, for a person must look at it |

  @15-CFR-732-supplement-3
  Scenario Outline: A foundry's large circuit with HBM
    Given an export from abroad from Taiwan to China on 2025-06-02
    And the exporter is "Hsinchu Wafer Works", a foundry, in Taiwan
    And the purchaser and end user is "Shanghai Cores" in China
    And "Shanghai Cores" is headquartered in <headquarters>
    And the item is a graphics chip, classified 3A991.p
    And it was made in Taiwan
    And 0 % of its value is controlled US content
    And it is the direct product of no US technology
    And its plant is the direct product of no US technology
    And the request also states /items/0/ic as <figures>
    When the shipment is checked
    Then <answer>

    Examples:
      | headquarters | figures | answer |
      | China   | {"aggregated_transistor_count_billions": 51, "contains_hbm": true, "total_processing_performance": 1000, "dies": [{"logic": true, "process_node_nm": 7, "planar": false, "area_mm2": 400}]}  | it is held, for a person must look at it       |
      | China   | {"aggregated_transistor_count_billions": 50, "contains_hbm": true, "total_processing_performance": 1000, "dies": [{"logic": true, "process_node_nm": 7, "planar": false, "area_mm2": 400}]}  | it may ship, for nothing is subject to the EAR |
      | China   | {"aggregated_transistor_count_billions": 51, "contains_hbm": false, "total_processing_performance": 1000, "dies": [{"logic": true, "process_node_nm": 7, "planar": false, "area_mm2": 400}]} | it may ship, for nothing is subject to the EAR |
      | China   | {"aggregated_transistor_count_billions": 51, "contains_hbm": null, "total_processing_performance": 1000, "dies": [{"logic": true, "process_node_nm": 7, "planar": false, "area_mm2": 400}]}  | it is held, for facts are missing              |
      | China   | {"total_processing_performance": 1000, "dies": [{"logic": true, "process_node_nm": 7, "planar": false, "area_mm2": 400}]}  | it may ship, for nothing is subject to the EAR |
      | Germany | {"aggregated_transistor_count_billions": 51, "contains_hbm": true, "total_processing_performance": 1000, "dies": [{"logic": true, "process_node_nm": 7, "planar": false, "area_mm2": 400}]}  | it may ship, for nothing is subject to the EAR |

  @15-CFR-732-supplement-3 @15-CFR-744.23(a)(2)(i)
  Scenario Outline: A fab joined to another building is one facility with it under 744.23
    Given an export from the United States to <country> on <day>
    And the end user is "Unlisted Fab" in <country>
    And the item is a process chemical, classified EAR99
    And it is of US origin
    And it will be used to make ICs at a facility in <country> where no advanced-node ICs are made
    And the request also states /end_use/facility/connected_to_advanced_node_building as <joined>
    And the request also states /end_use/facility/back_end_only as <back_end>
    When the shipment is checked
    Then <answer>

    Examples: The day, the bridge, the place, back-end steps
      | country | day        | joined | back_end | answer                                                              |
      | China   | 2024-12-01 | true   | false    | it may ship, for no licence is required                             |
      | China   | 2024-12-02 | true   | false    | the licence is required by "15 CFR 744.23(a)(2)(i)" alone           |
      | China   | 2024-12-02 | false  | false    | it may ship, for no licence is required                             |
      | China   | 2026-03-02 | true   | false    | it is held, for a licence is required                               |
      | China   | 2026-03-02 | true   | true     | it may ship, for no licence is required                             |
      | Vietnam | 2026-03-02 | true   | false    | it may ship, for no licence is required                             |

  @15-CFR-732-supplement-3
  Scenario: The licence for a joined fab answers it, no flag stays
    Given an export from the United States to China on 2025-06-02
    And the end user is "Unlisted Fab" in China
    And the item is a process chemical, classified EAR99
    And it is of US origin
    And it will be used to make ICs at a facility in China where no advanced-node ICs are made
    And the request also states /end_use/facility/connected_to_advanced_node_building as true
    And a licence D1234567 valid from 2025-01-01 to 2026-12-31
    And the request also states /authorizations/0/items as ["i1"]
    When the shipment is checked
    Then it may ship, for a licence covers it

  @15-CFR-732-supplement-3
  Scenario: An advisory opinion of BIS on the building
    Given an export from the United States to China on 2025-06-02
    And the end user is "Unlisted Fab" in China
    And the item is a process chemical, classified EAR99
    And it is of US origin
    And it will be used to make ICs at a facility in China where no advanced-node ICs are made
    And the request also states /end_use/facility/connected_to_advanced_node_building as true
    And red flag 27, a building joined to an advanced fab, was resolved
    When the shipment is checked
    Then it may ship, for no licence is required
    And a condition says "nothing but an advisory opinion of BIS"

  @15-CFR-732-supplement-3 @15-CFR-744.6(c)(2)(i)
  Scenario Outline: A US engineer at a joined fab, with a tool not subject to the EAR
    Given a reexport from Japan to China on <day>
    And what is done is support by a US person
    And the US person services it
    And the exporter is "Jane Roe" in the United States
    And the request also states /parties/0/us_person as <us>
    And the request also states /parties/0/natural_person as true
    And the end user is "Unlisted Fab" in China
    And "Unlisted Fab" is headquartered in China
    And the item is an etcher, classified EAR99
    And it was made in Japan
    And 0 % of its value is controlled US content
    And it is the direct product of no US technology
    And its plant is the direct product of no US technology
    And it will be used to make ICs at a facility in China where no advanced-node ICs are made
    And the request also states /end_use/facility/connected_to_advanced_node_building as <joined>
    When the shipment is checked
    Then <answer>

    Examples:
      | day        | us   | joined | answer                                         |
      | 2024-12-01 | true | true   | it may ship, for nothing is subject to the EAR |
      | 2024-12-02 | true | true   | it is held, for a person must look at it       |
      | 2024-12-02 | true | false  | it may ship, for nothing is subject to the EAR |

  @15-CFR-732-supplement-3
  Scenario Outline: An integrated circuit in a foreign tool
    Given an export from abroad from South Korea to China on <day>
    And the end user is "Unlisted Fab" in China
    And the item is an etcher, classified 3B001.c
    And it was made in South Korea
    And 0 % of its value is controlled US content
    And it is the direct product of no US technology
    And its plant is the direct product of no US technology
    And the request also states /items/0/us_origin_content as []
    And the request also states /items/0/components as <components>
    And the request also states /items/0/production/contains_ic_from_such_plant as <plant>
    When the shipment is checked
    Then <answer>

    Examples:
      | day        | components                                             | plant | answer                                         |
      | 2025-06-02 | [{"description": "controller", "eccn": "3A991.a.1"}]   | null  | it is held, for a person must look at it       |
      | 2025-06-02 | [{"description": "controller", "eccn": "3A991.a.1"}]   | false | it may ship, for nothing is subject to the EAR |
      | 2025-06-02 | []                                                     | null  | it is held, for facts are missing              |
