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
