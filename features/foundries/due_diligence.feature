@eccn-3A090-note-1 @15-CFR-743.9
Feature: A foundry's questions before a die leaves the house
  Who exports, which die, for whom and where to; whose word counts; who packages, where, and how many transistors it has then. The
  walk through `features/advanced_computing/foundry.feature` and `foundry_designers.feature` is taken here from the shipping desk.

  Background:
    Given an export from abroad from Taiwan to China on 2026-03-02
    And the exporter is "Example Foundry", a front-end fabricator, in Taiwan
    And the item is a logic IC, classified 3A991.p
    And it was made in Taiwan
    And it is the direct product of 3D001, 3E991
    And its plant is the direct product of 3D001, 3E991
    And the end user is "Example Phone Maker" in China
    And "Example Phone Maker" is headquartered in China

  @90-FR-5298
  Scenario Outline: Which house exports: a foundry or a packager is bound, a distributor is not
    Given the exporter is "Example House"<role> in Taiwan
    And the request also states /parties/0/roles as <roles>
    And it has a logic die of 90 mm2 on a non-planar 7 nm node
    When the shipment is checked
    Then <answer>

    Examples:
      | role                     | roles                                | answer                                |
      | , a front-end fabricator, | ["exporter", "front_end_fabricator"] | it is held, for a licence is required |
      | , a OSAT,                | ["exporter", "osat"]                 | it is held, for a licence is required |
      |                          | ["exporter", "purchaser"]            | it may ship                           |

  Scenario Outline: Which die: one logic die of the node or beyond is enough, memory does not count
    Given it has <first>
    And it has <second>
    When the shipment is checked
    Then <answer>

    Examples:
      | first                                            | second                                           | answer                                |
      | a logic die of 90 mm2 on a planar 28 nm node     | a logic die of 40 mm2 on a planar 28 nm node     | it may ship                           |
      | a logic die of 90 mm2 on a planar 28 nm node     | a logic die of 40 mm2 on a non-planar 7 nm node  | it is held, for a licence is required |
      | a logic die of 90 mm2 on a planar 28 nm node     | a memory die of 40 mm2 on a non-planar 14 nm node | it may ship                          |

  @15-CFR-742.6(a)(6)(iii)
  Scenario Outline: Where to: what is presumed of the die needs no licence for a company at home in Germany
    Given the request also states /destination_country as "<code>"
    And the request also states /parties/1/country as "<code>"
    And "Example Phone Maker" is headquartered in <home>
    And it has a logic die of 90 mm2 on a non-planar 7 nm node
    When the shipment is checked
    Then <answer>

    Examples:
      | code | home    | answer                                |
      | DE   | Germany | it may ship                           |
      | DE   | China   | it is held, for a licence is required |
      | VN   | Vietnam | it is held, for a licence is required |

  @eccn-3A090-note-1-a
  Scenario Outline: Whose word: the designer's home decides, in Taiwan or Country Group A:1 or A:5
    Given it has a logic die of 90 mm2 on a non-planar 7 nm node
    And the IC designer is "Example Designer" in <home>
    And "Example Designer" is headquartered in <home>
    And the request also states /attestations as [{"kind": "tpp_pd", "by": "p2", "item": "i1", "total_processing_performance": 900, "not_3a090_a": true, "reports_under_743_9": true}]
    When the shipment is checked
    Then <answer>

    Examples:
      | home          | answer                                |
      | Japan         | it may ship                           |
      | India         | it may ship                           |
      | South Korea   | it may ship                           |
      | Israel        | it is held, for a licence is required |
      | Singapore     | it is held, for a licence is required |
      | Hong Kong     | it is held, for a licence is required |

  @91-FR-17851
  Scenario Outline: The day once set for the end of that, 13 April 2026, was moved before it came
    Given it has a logic die of 90 mm2 on a non-planar 7 nm node
    And the IC designer is "Example Designer" in Japan
    And "Example Designer" is headquartered in Japan
    And the request also states /attestations as [{"kind": "tpp_pd", "by": "p2", "item": "i1", "total_processing_performance": 900, "not_3a090_a": true, "reports_under_743_9": true}]
    When the shipment is checked as of <day>
    Then <answer>

    Examples:
      | day        | answer                                |
      | 2026-04-08 | it may ship                           |
      | 2026-04-13 | it may ship                           |
      | 2026-04-14 | it may ship                           |
      | 2027-01-01 | it is held, for a licence is required |

  @eccn-3A090-note-1-a
  Scenario: On 31 December 2026 the note is silent: held, and both readings are shown
    Given it has a logic die of 90 mm2 on a non-planar 7 nm node
    And the IC designer is "Example Designer" in Japan
    And "Example Designer" is headquartered in Japan
    And the request also states /attestations as [{"kind": "tpp_pd", "by": "p2", "item": "i1", "total_processing_performance": 900, "not_3a090_a": true, "reports_under_743_9": true}]
    When the shipment is checked as of 2026-12-31
    Then it is held, for a licence is required
    And an advisory says "The law on that day is uncertain"
    And the summary says "this holds unless 31 December 2026"
    And a reading in which "not so: 31 December 2026" says license_required
    And a reading in which "31 December 2026" says no_license_required

  @eccn-3A090-note-1-b
  Scenario Outline: The foundry's own packaging: by place and count
    Given it has a logic die of 90 mm2 on a non-planar 5 nm node
    And it contains <memory>
    And the request also states /items/0/packaging as {"by": "p0", "country": "<place>"}
    And the request also states /attestations as [{"kind": "transistor_count", "by": "p0", "item": "i1", "billions": <billions>, "packaging_country": "<place>"}]
    When the shipment is checked as of <day>
    Then <answer>

    Examples:
      | place | memory                   | billions | day        | answer                                |
      | MY    | high-bandwidth memory    | 29.9     | 2026-03-02 | it may ship                           |
      | MY    | high-bandwidth memory    | 30       | 2026-03-02 | it is held, for a licence is required |
      | MO    | no high-bandwidth memory | 12       | 2026-03-02 | it is held, for a licence is required |
      | CN    | no high-bandwidth memory | 12       | 2026-03-02 | it is held, for a licence is required |
      | VN    | no high-bandwidth memory | 12       | 2026-03-02 | it may ship                           |
      | TW    | no high-bandwidth memory | 34       | 2026-03-02 | it is held, for a licence is required |
      | TW    | no high-bandwidth memory | 34       | 2027-06-01 | it may ship                           |
      | TW    | no high-bandwidth memory | 39       | 2027-06-01 | it is held, for a licence is required |
      | TW    | no high-bandwidth memory | 39       | 2029-06-01 | it may ship                           |

  @eccn-3A090-note-1-c
  Scenario Outline: An approved packager may stand anywhere, an unapproved one nowhere
    Given it has a logic die of 90 mm2 on a non-planar 5 nm node
    And the OSAT is "<osat>" in <place>
    And the request also states /items/0/packaging as {"by": "p2", "country": "<code>"}
    And the request also states /attestations as [{"kind": "transistor_count", "by": "p2", "item": "i1", "billions": 12, "packaging_country": "<code>"}]
    When the shipment is checked
    Then <answer>

    Examples:
      | osat                             | place  | code | answer                                |
      | ASE Technology Holding Co., Ltd. | Taiwan | TW   | it may ship                           |
      | Amkor Technology, Inc.           | China  | CN   | it may ship                           |
      | Wuhu Package and Test Works      | China  | CN   | it is held, for a licence is required |
      | Hsinchu Package and Test Works   | Taiwan | TW   | it is held, for a licence is required |

  @ECCN-3A090.b
  Scenario Outline: What overcomes the presumption of .a leaves .b to its numbers
    # Made by an approved packager with few transistors; of a datacenter, 2,500 over 500 mm2 and more is 3A090.b.
    Given it has a logic die of <area> mm2 on a non-planar 5 nm node
    And its total processing performance is <performance>
    And it is designed or marketed for datacenters
    And the OSAT is "ASE Technology Holding Co., Ltd." in Taiwan
    And the request also states /items/0/packaging as {"by": "p2", "country": "TW"}
    And the request also states /attestations as [{"kind": "transistor_count", "by": "p2", "item": "i1", "billions": 28, "packaging_country": "TW"}]
    When the shipment is checked
    Then <answer>

    Examples:
      | performance | area | answer                                |
      | 2500        | 500  | it is held                            |
      | 1500        | 500  | it may ship                           |

  Scenario: The buyer's word counts for nothing
    Given it has a logic die of 90 mm2 on a non-planar 7 nm node
    And the IC designer is "Example Designer" in Japan
    And "Example Designer" is headquartered in Japan
    And the request also states /attestations as [{"kind": "tpp_pd", "by": "p1", "item": "i1", "total_processing_performance": 900, "not_3a090_a": true, "reports_under_743_9": true}]
    When the shipment is checked
    Then it is held, for a licence is required
