@eccn-3A090-note-1-a
Feature: Designers on whose word a foundry may rely
  Approved designers are listed. Until the end of 2026 every designer of Taiwan or Country Group A:1 or A:5 is authorized who lets
  the foundry report; afterwards only one who has applied, and for 180 days from the application.

  Background:
    Given an export from abroad from Taiwan to China on 2026-06-01
    And the exporter is "Example Foundry", a front-end fabricator, in Taiwan
    And the item is a logic IC, classified 3A991.p
    And it was made in Taiwan
    And it is the direct product of 3D001, 3E991
    And its plant is the direct product of 3D001, 3E991
    And it has a logic die of 100 mm2 on a non-planar 7 nm node
    And the end user is "Example Board Maker" in China
    And "Example Board Maker" is headquartered in China

  Scenario Outline: Who is authorized until the end of 2026
    Given the IC designer is "Example Designer" in <place>
    And "Example Designer" is headquartered in <headquarters>
    And the request also states /attestations as [{"kind": "tpp_pd", "by": "p2", "item": "i1", "total_processing_performance": 900, "not_3a090_a": <says>, "reports_under_743_9": <reports>}]
    When the shipment is checked
    Then <verdict>

    Examples:
      | place    | headquarters                           | says  | reports | verdict                               |
      | Germany  | Germany                                | true  | true    | it may ship                           |
      | Taiwan   | Taiwan                                 | true  | true    | it may ship                           |
      | Germany  | Germany                                | true  | false   | it is held, for a licence is required |
      | Germany  | Germany                                | false | true    | it is held, for a licence is required |
      | Germany  | Germany, its ultimate parent in China  | true  | true    | it is held, for a licence is required |
      | China    | Germany                                | true  | true    | it is held, for a licence is required |
      | Malaysia | Malaysia                               | true  | true    | it is held, for a licence is required |

  @15-CFR-743.9(a)
  Scenario: The foundry has to report what it made for an authorized designer
    Given the IC designer is "Example Designer" in Germany
    And "Example Designer" is headquartered in Germany
    And the request also states /attestations as [{"kind": "tpp_pd", "by": "p2", "item": "i1", "total_processing_performance": 900, "not_3a090_a": true, "reports_under_743_9": true}]
    When the shipment is checked
    Then it may ship
    And a duty says "report it to BIS with the quarter's sales"

  @15-CFR-743.9(a)
  Scenario Outline: Nothing to report of an approved designer, nor of an older node
    Given the IC designer is "<designer>" in the United States
    And "<designer>" is headquartered in the United States
    And the request also states /items/0/ic/dies/0/process_node_nm as <node>
    And the request also states /items/0/ic/dies/0/planar as <planar>
    And the request also states /attestations as [{"kind": "tpp_pd", "by": "p2", "item": "i1", "total_processing_performance": 900, "not_3a090_a": true, "reports_under_743_9": true}]
    When the shipment is checked
    Then it may ship
    And no duty says "report it to BIS with the quarter's sales"

    Examples:
      | designer         | node | planar |
      | Qualcomm         | 7    | false  |
      | Example Designer | 28   | true   |

  Scenario Outline: The end of the free period, and the 180 days
    Given the IC designer is "Example Designer" in Germany
    And "Example Designer" is headquartered in Germany
    And the request also states /attestations as [{"kind": "tpp_pd", "by": "p2", "item": "i1", "total_processing_performance": 900, "not_3a090_a": true, "reports_under_743_9": true, "applied_for_approval": "<applied>"}]
    When the same shipment is checked as of <day>
    Then <verdict>

    Examples:
      | applied    | day        | verdict                               |
      | 2026-06-01 | 2026-12-30 | it may ship                           |
      | 2026-06-01 | 2026-12-31 | it is held, for a licence is required |
      | 2026-06-01 | 2027-01-01 | it is held, for a licence is required |
      | 2027-01-21 | 2027-01-20 | it is held, for a licence is required |
      | 2027-01-21 | 2027-05-01 | it may ship                           |
      | 2027-01-21 | 2027-07-19 | it may ship                           |
      | 2027-01-21 | 2027-07-20 | it is held, for a licence is required |

  Scenario: An approved designer needs to report nothing
    Given the IC designer is "NVIDIA Corporation" in United States
    And the request also states /attestations as [{"kind": "tpp_pd", "by": "p2", "item": "i1", "not_3a090_a": true}]
    When the same shipment is checked as of 2027-07-20
    Then it may ship

  Scenario: An attestation whose own figures are those of 3A090.a
    Given the IC designer is "NVIDIA Corporation" in United States
    And the request also states /attestations as [{"kind": "tpp_pd", "by": "p2", "item": "i1", "not_3a090_a": true, "total_processing_performance": 5000}]
    When the shipment is checked
    Then it is held, for a licence is required

  Scenario Outline: An attested performance density counts as the attested performance does
    Given the IC designer is "NVIDIA Corporation" in United States
    And the request also states /attestations as [{"kind": "tpp_pd", "by": "p2", "item": "i1", "not_3a090_a": true, "total_processing_performance": <performance>, "performance_density": <density>}]
    When the shipment is checked
    Then <verdict>

    Examples:
      | performance | density | verdict                               |
      | 1600        | 5.92    | it is held, for a licence is required |
      | 1599        | 5.92    | it may ship                           |
      | 1600        | 5.91    | it may ship                           |
