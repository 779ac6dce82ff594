@ECCN-3A090
Feature: Reading a chip's figures as Technical Note 2 to 3A090 does
  Total processing performance takes the best of the dense figures; density takes the area of every logic die on a non-planar
  node, stacked or side by side.

  Background:
    Given an export from the United States to Vietnam on 2024-06-03
    And the purchaser and end user is "Saigon Data Works" in Vietnam
    And "Saigon Data Works" is headquartered in Vietnam
    And the item is an inference accelerator, not yet classified
    And it is designed or marketed for datacenters

  @ECCN-3A090.a.1
  Scenario Outline: Performance alone, just under and just at 4800
    Given its total processing performance is <performance>
    And its performance density is 1.5
    When the shipment is checked
    Then <answer>

    Examples:
      | performance | answer                                  |
      | 4799.99     | it may ship, for no licence is required |
      | 4800        | it is held, for a licence is required   |

  @ECCN-3A090.a.2 @ECCN-3A090.b.2
  Scenario Outline: Performance with density, on each side of every line of the table
    Given its total processing performance is <performance>
    And its performance density is <density>
    When the shipment is checked
    Then <answer>
    And the reasons cite "<class>"

    Examples:
      | performance | density | class          | answer                                  |
      | 1600        | 5.92    | ECCN 3A090.a.2 | it is held, for a licence is required   |
      | 1600        | 5.9199  | ECCN 3A090.b.2 | it is held, for a licence is required   |
      | 1600        | 3.2     | ECCN 3A090.b.2 | it is held, for a licence is required   |
      | 1600        | 3.1999  | ECCN 3A090     | it may ship, for no licence is required |
      | 1599.99     | 5.92    | ECCN 3A090     | it may ship, for no licence is required |
      | 2400        | 1.6     | ECCN 3A090.b.1 | it is held, for a licence is required   |
      | 2400        | 1.5999  | ECCN 3A090     | it may ship, for no licence is required |
      | 2399.99     | 1.6     | ECCN 3A090     | it may ship, for no licence is required |

  @ECCN-3A090.b.1
  Scenario Outline: The same 800 mm2 of silicon as one die, as two stacked, as two in one package
    Given it performs 375 TOPS at 8 bits
    And it has <dies>
    When the shipment is checked
    Then it is held, for a licence is required
    And its performance density is worked out as 3.75
    And the reasons cite "ECCN 3A090.b.2"

    Examples:
      | dies                                                              |
      | one logic die of 800 mm2 on a non-planar 7 nm node                |
      | two logic dies of 400 mm2 each on a non-planar 7 nm node, stacked |
      | two logic dies of 400 mm2 each on a non-planar 7 nm node, side by side |

  @ECCN-3A090.b.1
  Scenario: Twice the silicon halves the density
    Given it performs 375 TOPS at 8 bits
    And it has two logic dies of 800 mm2 each on a non-planar 7 nm node, stacked
    When the shipment is checked
    Then it is held, for a licence is required
    And its performance density is worked out as 1.875
    And the reasons cite "ECCN 3A090.b.1"

  @ECCN-3A090-Technical-Note-2.4
  Scenario Outline: Silicon that does not count for the density
    Given it performs 375 TOPS at 8 bits
    And it has one logic die of 800 mm2 on a non-planar 7 nm node
    And it has two <other dies>
    When the shipment is checked
    Then its performance density is worked out as 3.75
    And it is held, for a licence is required

    Examples:
      | other dies                                       |
      | memory dies of 110 mm2 each                      |
      | logic dies of 700 mm2 each on a planar 65 nm node |

  @ECCN-3A090.a.1 @ECCN-3A090-Technical-Note-2.4
  Scenario Outline: All its logic is planar: no density, and performance is tested all the same
    Given it performs <tops> TOPS at 8 bits
    And it has one logic die of 300 mm2 on a planar 28 nm node
    When the shipment is checked
    Then <answer>

    Examples:
      | tops | answer                                  |
      | 599  | it may ship, for no licence is required |
      | 600  | it is held, for a licence is required   |

  @ECCN-3A090-Technical-Note-2.3
  Scenario: Sparse figures do not count
    Given it performs 150 TOPS at 8 bits
    And it performs 600 sparse TOPS at 8 bits
    And it has one logic die of 400 mm2 on a non-planar 7 nm node
    When the shipment is checked
    Then it may ship, for no licence is required
    And its total processing performance is worked out as 1200

  @ECCN-3A090-Technical-Note-2.3
  Scenario: A brochure that gives sparse figures only
    Given it performs 600 sparse TOPS at 8 bits
    And it has one logic die of 400 mm2 on a non-planar 7 nm node
    When the shipment is checked
    Then it is held, for facts are missing
    And "item.total_processing_performance" is asked for

  @ECCN-3A090-Technical-Note-2.2
  Scenario: The best of several bit lengths counts
    Given it performs 100 TOPS at 32 bits
    And it performs 280 TOPS at 16 bits
    And it performs 620 TOPS at 8 bits
    And it performs 1000 TOPS at 4 bits
    And it has one logic die of 800 mm2 on a non-planar 7 nm node
    When the shipment is checked
    Then it is held, for a licence is required
    And its total processing performance is worked out as 4960

  @ECCN-3A090-Note-2
  Scenario Outline: A chip not designed or marketed for datacenters
    Given it is not designed or marketed for datacenters
    And its total processing performance is <performance>
    And its performance density is 9
    When the shipment is checked
    Then <answer>

    Examples:
      | performance | answer                                  |
      | 4799        | it may ship, for no licence is required |
      | 4800        | it is held, for a licence is required   |
