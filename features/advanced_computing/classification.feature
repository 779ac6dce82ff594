@eccn-3A090
Feature: Which integrated circuits are in ECCN 3A090, by the numbers
  Total processing performance is the highest of dense TOPS times bit length; performance density divides it by the area
  of all logic dies on a non-planar node. The thresholds changed once, on 2023-11-17.

  Background:
    Given an export from the United States to China on 2024-06-01
    And the purchaser and end user is "Example Computing" in China
    And "Example Computing" is headquartered in China

  @3A090.a.1
  Scenario Outline: A datacenter IC just under and just at 4800, thinly spread
    Given the item is an accelerator, not yet classified
    And it performs <tops> TOPS at 8 bits
    And it has a logic die of 3100 mm2 on a non-planar node
    And it is designed or marketed for datacenters
    When the shipment is checked
    Then <verdict>

    Examples:
      | tops | verdict                                |
      | 599  | it may ship, for no licence is required |
      | 600  | it is held, for a licence is required   |

  @3A090.a.2
  Scenario Outline: Density at 1600 decides between .a, .b and neither
    Given the item is an accelerator, not yet classified
    And it performs 200 TOPS at 8 bits
    And it has a logic die of <area> mm2 on a non-planar node
    And it is designed or marketed for datacenters
    When the shipment is checked
    Then <verdict>
    And the reasons cite "<class>"

    Examples:
      | area   | verdict                                 | class        |
      | 270.27 | it is held, for a licence is required   | ECCN 3A090.a |
      | 270.28 | it is held, for a licence is required   | ECCN 3A090.b |
      | 500    | it is held, for a licence is required   | ECCN 3A090.b |
      | 500.1  | it may ship, for no licence is required | ECCN 3A090   |

  @3A090.b.1
  Scenario Outline: Density at 2400
    Given the item is an accelerator, not yet classified
    And it performs 300 TOPS at 8 bits
    And it has a logic die of <area> mm2 on a non-planar node
    And it is designed or marketed for datacenters
    When the shipment is checked
    Then <verdict>

    Examples:
      | area   | verdict                                 |
      | 1500   | it is held, for a licence is required   |
      | 1500.1 | it may ship, for no licence is required |

  @3A090-technical-note-2
  Scenario Outline: The same silicon as one die, as two stacked and as two side by side
    Given the item is an accelerator, not yet classified
    And its total processing performance is 3000
    And it has <dies> on a non-planar node<how>
    And it is designed or marketed for datacenters
    When the shipment is checked
    Then it is held, for a licence is required
    And the reasons cite "ECCN 3A090.b"

    Examples:
      | dies                         | how            |
      | one logic die of 800 mm2     |                |
      | two logic dies of 400 mm2 each | , stacked      |
      | two logic dies of 400 mm2 each | , side by side |

  @3A090-technical-note-2
  Scenario: Sparse figures do not count
    Given the item is an accelerator, not yet classified
    And it performs 300 TOPS at 8 bits
    And it performs 600 sparse TOPS at 8 bits
    And it has a logic die of 1600 mm2 on a non-planar node
    And it is designed or marketed for datacenters
    When the shipment is checked
    Then it may ship, for no licence is required

  @3A090-technical-note-2
  Scenario: The highest of several bit lengths counts
    Given the item is an accelerator, not yet classified
    And it performs 100 TOPS at 32 bits
    And it performs 600 TOPS at 8 bits
    And it has a logic die of 800 mm2 on a non-planar node
    And it is designed or marketed for datacenters
    When the shipment is checked
    Then it is held, for a licence is required
    And the reasons cite "ECCN 3A090.a.1"

  @3A090-technical-note-2
  Scenario Outline: Without a non-planar logic die there is no density, and .a.1 is tested all the same
    Given the item is a 28 nm accelerator, not yet classified
    And it performs <tops> TOPS at 8 bits
    And it has a logic die of 100 mm2 on a planar node
    And it is designed or marketed for datacenters
    When the shipment is checked
    Then <verdict>

    Examples:
      | tops | verdict                                 |
      | 400  | it may ship, for no licence is required |
      | 600  | it is held, for a licence is required   |

  @3A090-note-2
  Scenario Outline: What is not for a datacenter is caught from 4800 only
    Given the item is a gaming processor, not yet classified
    And it performs <tops> TOPS at 8 bits
    And it has a logic die of 400 mm2 on a non-planar node
    And it is not designed or marketed for datacenters
    When the shipment is checked
    Then <verdict>

    Examples:
      | tops | verdict                                 |
      | 599  | it may ship, for no licence is required |
      | 600  | it is held, for a licence is required   |

  @3A090-missing
  Scenario: A missing die area is asked for
    Given the item is an accelerator, not yet classified
    And it performs 300 TOPS at 8 bits
    And it has a logic die of unknown mm2 on a non-planar node
    And it is designed or marketed for datacenters
    When the shipment is checked
    Then it is held, for facts are missing
    And the question is asked: "the area of its non-planar logic dies"
    And "item.eccn" is not asked for

  @3A090-missing
  Scenario: A missing die area is not asked for once 4800 is met
    Given the item is an accelerator, not yet classified
    And it performs 600 TOPS at 8 bits
    And it has a logic die of unknown mm2 on a non-planar node
    And it is designed or marketed for datacenters
    When the shipment is checked
    Then it is held, for a licence is required
    And nothing is asked for

  @3A090-missing
  Scenario: Nothing about the dies is asked under 1600
    Given the item is an accelerator, not yet classified
    And it performs 199 TOPS at 8 bits
    When the shipment is checked
    Then it may ship, for no licence is required

  @3A090-stated
  Scenario: A stated paragraph needs no figures
    Given the item is an accelerator, classified 3A090.a
    When the shipment is checked
    Then it is held, for a licence is required
    And nothing is asked for

  @3A090-stated
  Scenario: An entry without its paragraph is asked for it where that decides
    Given an export from the United States to Vietnam on 2025-06-02
    And the request also states /parties/1/country as "VN"
    And "Example Computing" is headquartered in Vietnam
    And the item is an accelerator, classified 3A090
    When the shipment is checked
    Then it is held, for facts are missing
    And the question is asked: "In which paragraph of 3A090 is it?"

  @ECCN-3A090
  Scenario Outline: An entry without its paragraph, where the paragraphs that there are each need a licence
    Given the item is an accelerator, classified <entry>
    When the same shipment is checked as of <day>
    Then <verdict>
    And nothing is asked for

    Examples: which paragraphs 3A090 had in its first year is not at hand, so there may be one that is free
      | entry | day        | verdict                               |
      | 3A090 | 2023-11-17 | it is held, for a licence is required |
      | 3A090 | 2025-06-02 | it is held, for a licence is required |
      | 4A090 | 2025-08-01 | it is held, for a licence is required |

  @3A090-contradicted
  Scenario Outline: A stated class that the numbers contradict holds the shipment wherever it goes
    Given an export from the United States to Germany on 2024-06-01
    And the item is an accelerator, classified <stated>
    And it performs 700 TOPS at 8 bits
    And it has a logic die of 800 mm2 on a non-planar node
    And it is designed or marketed for datacenters
    And "Example Computing" is headquartered in Germany
    When the shipment is checked
    Then <verdict>

    Examples:
      | stated  | verdict                                   |
      | EAR99   | it is held, for a person must look at it  |
      | 3A991   | it is held, for a person must look at it  |
      | 3A090.b | it is held, for a person must look at it  |
      | 3A090.a | it may ship, for no licence is required   |
      | 4A090.a | it may ship, for no licence is required   |
      | 5A992.c | it may ship, for no licence is required   |

  @3A090-contradicted
  Scenario Outline: A person settles the class on the record
    Given the item is an accelerator, classified 3A991.p
    And it performs 700 TOPS at 8 bits
    And it is designed or marketed for datacenters
    And the request also states /determinations as [{"about": {"item": "i1"}, "finding": "<finding>", "by": "A. Counsel", "basis": "the figures are those of a cluster, not of the IC"<expiry>}]
    When the shipment is checked
    Then <verdict>

    Examples:
      | finding | expiry                       | verdict                                 |
      | 3A991   | , "expires_on": "2024-12-31" | it may ship, for no licence is required |
      | 3A991   | , "expires_on": "2024-05-31" | it is held, for a licence is required   |
      | 4A994   | , "expires_on": "2024-12-31" | it is held, for a licence is required   |

  @3A090-contradicted
  Scenario Outline: The numbers drive the requirement whatever class is stated
    Given the item is an accelerator, classified <stated>
    And it performs 700 TOPS at 8 bits
    And it has a logic die of 800 mm2 on a non-planar node
    And it is designed or marketed for datacenters
    When the shipment is checked
    Then it is held, for a licence is required
    And the reasons cite "15 CFR 742.6(a)(6)(iii)"

    Examples:
      | stated  |
      | EAR99   |
      | 3A991.p |
      | 5A992.c |
      | 4A090.a |

  @4A090
  Scenario Outline: A server by the IC built into it
    Given the item is a server, <class>
    And there is built into it an accelerator
    And it performs <tops> TOPS at 8 bits
    And it has a logic die of 800 mm2 on a non-planar node
    And it is designed or marketed for datacenters
    When the shipment is checked
    Then <verdict>

    Examples:
      | class             | tops | verdict                                 |
      | classified 4A090  | 700  | it is held, for a licence is required   |
      | classified 4A994  | 700  | it is held, for a licence is required   |
      | classified 5A992.c | 700 | it is held, for a licence is required   |
      | classified 5A992.c | 199 | it may ship, for no licence is required |

  @3A090.c
  Scenario Outline: High-bandwidth memory from the day it bound
    Given an export from the United States to China on <day>
    And the item is a memory stack, not yet classified
    And its DRAM bandwidth is <bandwidth> GB/s over a package of 100 mm2
    And it is memory alone, not packaged with logic
    When the shipment is checked
    Then <verdict>

    Examples:
      | day        | bandwidth | verdict                                 |
      | 2024-12-30 | 201       | it may ship, for no licence is required |
      | 2024-12-31 | 201       | it is held, for a licence is required   |
      | 2024-12-31 | 200       | it may ship, for no licence is required |

  @3A090.c
  Scenario Outline: Only memory that shares its package with logic can be for processing
    Given an export from the United States to China on 2025-03-01
    And the item is a memory stack, not yet classified
    And its DRAM bandwidth is 201 GB/s over a package of 100 mm2
    And the request also states /items/0/ic/co_packaged_with_logic as <shares>
    And the request also states /items/0/ic/dominant_function as <function>
    When the shipment is checked
    Then <verdict>

    Examples:
      | shares | function     | verdict                                 |
      | false  | null         | it is held, for a licence is required   |
      | true   | "memory"     | it is held, for a licence is required   |
      | null   | "memory"     | it is held, for a licence is required   |
      | null   | null         | it is held, for facts are missing       |

  @87-FR-62186
  Scenario Outline: The test of 2022 joins inputs and outputs with performance
    Given an export from the United States to China on <day>
    And the item is an accelerator, not yet classified
    And it performs <tops> TOPS at 16 bits
    And its inputs and outputs move <io> GB/s
    And it has a logic die of 826 mm2 on a non-planar node
    And it is designed or marketed for datacenters
    When the shipment is checked
    Then <verdict>

    Examples:
      | day        | tops | io  | verdict                                 |
      | 2022-10-20 | 312  | 600 | it may ship, for no licence is required |
      | 2022-10-21 | 312  | 600 | it is held, for a licence is required   |
      | 2022-10-21 | 312  | 599 | it may ship, for no licence is required |
      | 2022-10-21 | 299  | 600 | it may ship, for no licence is required |
      | 2023-11-16 | 312  | 400 | it may ship, for no licence is required |
      | 2023-11-17 | 312  | 400 | it is held, for a licence is required   |

  @ECCN-3A090 @15-CFR-734.6
  Scenario Outline: Stated in 3A090 without a paragraph, with figures: those of no paragraph hold it, those of one decide
    Given an export from the United States to <country> on 2025-12-01
    And "Example Computing" is headquartered in <country>, its ultimate parent in <country>
    And the item is a datacenter accelerator, classified 3A090
    And its total processing performance is <tpp>
    And its performance density is <density>
    And it is designed or marketed for datacenters
    When the shipment is checked
    Then <answer>

    Examples:
      | country | tpp  | density | answer                                   |
      | China   | 1000 | 2       | it is held, for a person must look at it |
      | Germany | 1000 | 2       | it is held, for a person must look at it |
      | China   | 2400 | 1.6     | it is held, for a licence is required    |
      | Germany | 2400 | 1.6     | it may ship, for no licence is required  |

  @ECCN-3A090.c
  Scenario Outline: Memory stated to be 3A090.c between the day it was written and the day it bound
    Given an export from the United States to China on <day>
    And the item is a memory stack, classified 3A090.c
    And it is memory alone, not packaged with logic
    And the request also states /items/0/ic/hbm_gb_per_s_per_mm2 as 7
    When the shipment is checked
    Then <answer>

    Examples:
      | day        | answer                                  |
      | 2024-12-02 | it may ship, for no licence is required |
      | 2024-12-30 | it may ship, for no licence is required |
      | 2024-12-31 | it is held, for a licence is required   |

  @ECCN-3A090.c @ECCN-5A002
  Scenario Outline: The explanation says what is so, not what was looked at and found otherwise
    Given an export from the United States to <country> on 2025-12-01
    And the item is a <thing>, classified <eccn>
    When the shipment is checked
    Then it is held, for a licence is required
    And no explanation says "<untrue>"

    Examples:
      | country  | thing        | eccn        | untrue                        |
      | China    | memory stack | 3A090.c     | it is presumed to be 3A090.a  |
      | Vietnam  | crypto card  | 5A002.z.1.b | of the performance of 3A090.a |
      | Cambodia | accelerator  | 3A090.b     | it is presumed to be 3A090.a  |

  @ECCN-3A090.c
  Scenario Outline: A memory stack that computes a little: what it is for decides
    Given an export from the United States to China on 2025-12-01
    And the item is a stack of memory with processing in it, not yet classified
    And its total processing performance is <tpp>
    And the request also states /items/0/ic/hbm_gb_per_s_per_mm2 as 8
    And <function>
    When the shipment is checked
    Then <answer>

    Examples: At 4800 it is 3A090.a, whatever it is for
      | tpp  | function                                                              | answer                                  |
      | 19   | the request also states /items/0/quantity as 1                        | it is held, for facts are missing       |
      | 19   | the request also states /items/0/ic/dominant_function as "memory"     | it is held, for a licence is required   |
      | 19   | the request also states /items/0/ic/dominant_function as "processing" | it may ship, for no licence is required |
      | 4800 | the request also states /items/0/quantity as 1                        | it is held, for a licence is required   |

  @ECCN-3A090
  Scenario Outline: A figure left open that cannot matter asks nothing of a chip without a class
    Given an export from the United States to <country> on 2025-12-01
    And "Example Computing" is headquartered in <country>, its ultimate parent in <country>
    And the item is a graphics chip, not yet classified
    And its total processing performance is 2960
    And it is not designed or marketed for datacenters
    And the request also states /items/0/ic/dominant_function as "processing"
    And the request also states /items/0/ic/dies as [{"area_mm2": 2960, "process_node_nm": 28, "planar": null, "logic": true}]
    When the shipment is checked
    Then it may ship, for no licence is required

    Examples:
      | country |
      | Germany |
      | China   |
