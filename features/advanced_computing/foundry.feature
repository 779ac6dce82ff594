@eccn-3A090-note-1
Feature: What a foundry must presume of the logic ICs it exports
  A front-end fabricator or OSAT company presumes an IC of the 16/14 nm node or below, or not planar, to be 3A090.a and for a
  datacenter. The designer's own class does not help; an approved or authorized designer's attestation does, and so do few
  enough transistors, attested by the foundry that packages it or by an approved OSAT company.

  Background:
    Given an export from abroad from Taiwan to China on 2025-06-01
    And the exporter is "Example Foundry", a front-end fabricator, in Taiwan
    And the item is a logic IC, classified 3A991.p
    And it was made in Taiwan
    And it is the direct product of 3D001, 3E991
    And its plant is the direct product of 3D001, 3E991
    And the purchaser, end user and IC designer is "Example Designer" in China
    And "Example Designer" is headquartered in China

  Scenario Outline: The node decides whether it is presumed
    Given it has a logic die of 100 mm2 on a <node> node
    When the shipment is checked
    Then <verdict>

    Examples:
      | node             | verdict                                |
      | non-planar 16 nm | it is held, for a licence is required  |
      | non-planar 22 nm | it is held, for a licence is required  |
      | planar 22 nm     | it may ship                            |
      | planar 28 nm     | it may ship                            |

  Scenario Outline: From the day it bound
    Given it has a logic die of 100 mm2 on a non-planar 7 nm node
    When the same shipment is checked as of <day>
    Then <verdict>

    Examples:
      | day        | verdict                               |
      | 2025-01-30 | it may ship                           |
      | 2025-01-31 | it is held, for a licence is required |

  Scenario: A node that nobody states is asked for
    When the shipment is checked
    Then it is held, for facts are missing
    And the question is asked: "Which dies does the item have? A list, each with its `process_node_nm`"

  Scenario: Nobody else is bound by it
    Given the exporter is "Example Trader" in Taiwan
    And the request also states /parties/0/roles as ["exporter"]
    And it has a logic die of 100 mm2 on a non-planar 7 nm node
    When the shipment is checked
    Then it may ship

  Scenario: The attestation of a designer who is neither approved nor authorized
    Given it has a logic die of 100 mm2 on a non-planar 7 nm node
    And the request also states /attestations as [{"kind": "tpp_pd", "by": "p1", "item": "i1", "total_processing_performance": 600, "not_3a090_a": true, "reports_under_743_9": true}]
    When the shipment is checked
    Then it is held, for a licence is required
    And the reasons cite "Note 1 to 3A090.a"

  Scenario Outline: An approved OSAT company packages it and attests the count
    Given it has a logic die of 100 mm2 on a non-planar 5 nm node
    And the OSAT is "<osat>" in Taiwan
    And it contains <memory>
    And the request also states /attestations as [{"kind": "transistor_count", "by": "p2", "item": "i1", "billions": <billions>, "packaging_country": "TW"}]
    When the same shipment is checked as of <day>
    Then <verdict>

    Examples:
      | osat                   | memory                   | billions | day        | verdict                               |
      | Amkor Technology, Inc. | high-bandwidth memory    | 29.9     | 2025-06-01 | it may ship                           |
      | Amkor Technology, Inc. | no high-bandwidth memory | 30       | 2025-06-01 | it is held, for a licence is required |
      | Example Packager       | no high-bandwidth memory | 29.9     | 2025-06-01 | it is held, for a licence is required |
      | Amkor Technology, Inc. | no high-bandwidth memory | 34.9     | 2026-12-31 | it is held, for a licence is required |
      | Amkor Technology, Inc. | no high-bandwidth memory | 34.9     | 2027-01-01 | it may ship                           |
      | Amkor Technology, Inc. | high-bandwidth memory    | 34.9     | 2027-01-01 | it is held, for a licence is required |
      | Amkor Technology, Inc. | no high-bandwidth memory | 35       | 2027-12-31 | it is held, for a licence is required |
      | Amkor Technology, Inc. | no high-bandwidth memory | 39.9     | 2029-01-01 | it may ship                           |
      | Amkor Technology, Inc. | no high-bandwidth memory | 40       | 2029-01-01 | it is held, for a licence is required |

  Scenario: Of 2028 the note says nothing: the stricter reading decides and both are shown
    Given it has a logic die of 100 mm2 on a non-planar 5 nm node
    And the OSAT is "Amkor Technology, Inc." in Taiwan
    And it contains no high-bandwidth memory
    And the request also states /attestations as [{"kind": "transistor_count", "by": "p2", "item": "i1", "billions": 34, "packaging_country": "TW"}]
    When the same shipment is checked as of 2028-06-01
    Then it is held, for a licence is required
    And an advisory says "The law on that day is uncertain"

  Scenario Outline: The foundry packages it itself
    Given it has a logic die of 100 mm2 on a non-planar 5 nm node
    And the request also states /items/0/packaging as {"by": "p0", "country": "<place>"}
    And the request also states /attestations as [{"kind": "transistor_count", "by": "p0", "item": "i1", "billions": 25, "packaging_country": "<place>"}]
    When the shipment is checked
    Then <verdict>

    Examples:
      | place | verdict                               |
      | TW    | it may ship                           |
      | CN    | it is held, for a licence is required |

  Scenario: What overcomes the presumption does not overcome the numbers
    Given it has a logic die of 100 mm2 on a non-planar 5 nm node
    And its total processing performance is 5200
    And the OSAT is "Amkor Technology, Inc." in Taiwan
    And the request also states /attestations as [{"kind": "transistor_count", "by": "p2", "item": "i1", "billions": 28, "packaging_country": "TW"}]
    When the shipment is checked
    Then it is held, for a licence is required
    And the reasons cite "ECCN 3A090.a"
