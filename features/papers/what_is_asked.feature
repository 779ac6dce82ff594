Feature: What is asked, and what is never asked
  A question is put only where its answer could change the answer to the shipment. A question open holds the shipment.

  Background:
    Given an export from the United States to China on 2024-06-03
    And the purchaser and end user is "Shenzhen Data Works" in China

  @ECCN-3A090.b
  Scenario: The area of a die is missing, and density decides
    Given the item is an inference accelerator, not yet classified
    And it performs 375 TOPS at 8 bits
    And it has one logic die of unknown mm2 on a non-planar 7 nm node
    And it is designed or marketed for datacenters
    When the shipment is checked
    Then it is held, for facts are missing
    And the question is asked: "the area of its non-planar logic dies"
    And the summary says "performance density"

  @ECCN-3A090.a.1
  Scenario: The area of a die is missing, and performance decides without it
    Given the item is an inference accelerator, not yet classified
    And it performs 600 TOPS at 8 bits
    And it has one logic die of unknown mm2 on a non-planar 7 nm node
    And it is designed or marketed for datacenters
    When the shipment is checked
    Then it is held, for a licence is required
    And "item.performance_density" is not asked for
    And "item.applicable_die_area_mm2" is not asked for

  @ECCN-3A090-Note-2
  Scenario: Nobody says whether it is for datacenters, and that decides
    Given the item is an inference accelerator, not yet classified
    And it performs 375 TOPS at 8 bits
    And it has one logic die of 600 mm2 on a non-planar 7 nm node
    When the shipment is checked
    Then it is held, for facts are missing
    And the question is asked: "designed or marketed for use in a datacenter"

  @15-CFR-732.3
  Scenario: Goods on no list, with nothing to make one wonder
    Given the item is a plastic moulding, classified EAR99
    When the shipment is checked
    Then it may ship, for no licence is required
    And nothing is asked for

  @15-CFR-734.3(a)(2)
  Scenario: How American goods were made
    Given a reexport from Singapore to China on 2024-06-03
    And the purchaser and end user is "Huawei Technologies Co., Ltd." in China
    And the item is a plastic moulding, classified EAR99
    And it is of US origin
    When the shipment is checked
    Then it is held, for a licence is required
    And "item.direct_product_of_eccns" is not asked for
    And "item.plant_direct_product_of_eccns" is not asked for
    And "item.us_controlled_content_percent" is not asked for

  @15-CFR-772.1
  Scenario: Nobody says what it is
    Given the item is an electronic module, not yet classified
    And it is of US origin
    When the shipment is checked
    Then it is held, for facts are missing
    And "item.eccn" is asked for

  @15-CFR-744.21
  Scenario Outline: The exporter says that it does not know whether the use is military
    Given the item is a microcontroller, classified <eccn>
    And it is of US origin
    And the request also states /end_use/military as null
    When the shipment is checked
    Then <answer>

    Examples:
      | eccn  | answer                                  |
      | 3A991 | it is held, for facts are missing       |
      | EAR99 | it may ship, for no licence is required |

  @15-CFR-732-supplement-3
  Scenario Outline: A red flag stops the sale until it is explained
    Given the item is a plastic moulding, classified EAR99
    And it is of US origin
    And there is a red flag, the buyer's address is a car park, <state>
    When the shipment is checked
    Then <answer>

    Examples:
      | state        | answer                                   |
      | not resolved | it is held, for a person must look at it |
      | resolved     | it may ship, for no licence is required  |

  @15-CFR-744.23(a)(1)
  Scenario: The paragraph of the class decides, and only the entry was stated
    Given the item is a network card, classified 3A991
    And it is of US origin
    And it is for a supercomputer
    When the shipment is checked
    Then it is held, for facts are missing

  @15-CFR-742.4(a)(4)(i) @ECCN-3B002
  Scenario Outline: Whatever the paragraph, a licence is needed: nothing is asked, and that is said
    Given an export from the United States to <country> on 2025-12-01
    And the purchaser and end user is "Qinglan Weather Analytics" in <country>
    And the item is a wafer prober, classified <eccn>
    And it is of US origin
    When the shipment is checked
    Then <answer>

    Examples: 3B002 has a and b for national security and c for chips of the advanced nodes; 3B001.p has 2 and 4 alone
      | country | eccn    | answer                                |
      | China   | 3B002   | it is held, for a licence is required |
      | China   | 3B001.p | it is held, for a licence is required |
      | Vietnam | 3B002   | it is held, for facts are missing     |

  @15-CFR-742.4(a)(4)(i)
  Scenario: The summary of such an answer
    Given an export from the United States to China on 2025-12-01
    And the purchaser and end user is "Qinglan Weather Analytics" in China
    And the item is a wafer cleaner, classified 3B001.p
    And it is of US origin
    When the shipment is checked
    Then the summary says "whatever the answers, one is needed"
    And nothing is asked for

  @15-CFR-734.13
  Scenario: Where it leaves from is not said, so what is done is not known; it is a shipment all the same
    Given the item is an accelerator, not yet classified
    And it performs 990 TOPS at 16 bits
    And it has one logic die of 814 mm2 on a non-planar 4 nm node
    And it is designed or marketed for datacenters
    And the request says nothing of /activity, /origin_country, /parties/0/country
    When the shipment is checked
    Then it is held, for facts are missing
    And the question is asked: "From which country does the item leave?"
    And "shipment.support_kind" is not asked for
    And "facility.dram_cell_area_um2" is not asked for
    And "facility.advanced_node" is not asked for
    And "item.acquired_on" is not asked for

  @15-CFR-744.11(a)
  Scenario: Sold to a listed company abroad, from a country nobody names
    Given the item is a box of clamps, classified EAR99
    And it is of US origin
    And the purchaser and end user is "Yangtze Memory Technologies Co., Ltd." in China
    And the request says nothing of /activity, /origin_country
    When the shipment is checked
    Then it is held, for a licence is required
    And the licence is required by "15 CFR 744.11(a)" alone

  @15-CFR-734.13
  Scenario: Of the whole shipment is asked before what it is made with
    Given the item is a gate array, classified 3A001.a.7
    And the request says nothing of /activity, /origin_country, /parties/0/country
    And the purchaser and end user is "Pearl Delta Radio" in China
    When the shipment is checked
    Then it is held, for facts are missing
    And the summary says "Please answer: From which country does the item leave?"

  @15-CFR-742.4(a)(4)
  Scenario: Nobody asks a person for headquarters
    Given a reexport from Japan to China on 2025-06-02
    And the exporter is "Kenji Ono" in Japan
    And the item is a deposition tool, classified 3B001.d.4
    And it was made in Japan
    And 0 % of its value is controlled US content
    And it is the direct product of 3E992
    And the request also states /parties/0/natural_person as true
    When the shipment is checked
    Then "party.headquarters_country" is not asked for
    And "party.ultimate_parent_headquarters_country" is not asked for

  @ECCN-3A090
  Scenario: A model that the catalogue knows under another key
    Given the request also states /items as [{"model": "nvidia-rtx-4090", "us_origin": true}]
    When the shipment is checked
    Then it is held, for facts are missing
    And an advisory says "The catalogue has no `nvidia-rtx-4090`"
    And an advisory says "`nvidia-geforce-rtx-4090`"
