Feature: A person settles how uncertain law is read
  Where the text leaves the law of a day open, both readings are evaluated and the stricter decides. A person may settle
  the reading on the record. A listing, a denial order, an embargo or a letter from BIS is no reading.

  @90-FR-50857
  Scenario Outline: Whether the Affiliates rule runs again from 2026-11-10
    Given an export from the United States to China on <day>
    And the end user is "Harbour Toys" in China
    And "SJ Semiconductor" owns 100 % of "Harbour Toys"
    And the item is an office printer, classified EAR99
    And it is of US origin
    And the request also states /determinations as [{"about": {"rule": "<rule>"}, "finding": "<finding>", "by": "A. Counsel", "basis": "<basis>"<expiry>}]
    When the shipment is checked
    Then <outcome>
    And <advice>

    Examples: Either way, on each side of its expiry
      | day        | rule                               | finding        | basis                    | expiry                         | outcome                                 | advice                                                          |
      | 2026-11-24 | shipment.under_the_affiliates_rule | does_not_hold  | BIS extended the stay    |                                | it may ship, for no licence is required | the summary says "rests on a determination: A. Counsel"         |
      | 2026-11-24 | 744.11-a1                          | does not hold  | BIS extended the stay    |                                | it may ship, for no licence is required | an advisory says "Without it the outcome would be `license_required`" |
      | 2026-11-24 | shipment.under_the_affiliates_rule | holds          | the stay ended by itself |                                | it is held, for a licence is required   | there is one reading alone                                      |
      | 2026-11-24 | shipment.under_the_affiliates_rule | does_not_hold  | BIS extended the stay    | , "expires_on": "2026-11-24"   | it may ship, for no licence is required | there is one reading alone                                      |
      | 2026-11-25 | shipment.under_the_affiliates_rule | does_not_hold  | BIS extended the stay    | , "expires_on": "2026-11-24"   | it is held, for a licence is required   | an advisory says "it expired on 2026-11-24"                     |

    Examples: What settles nothing
      | day        | rule                               | finding        | basis                    | expiry                         | outcome                                 | advice                                                          |
      | 2026-11-24 | shipment.under_the_affiliates_rule | probably not   | BIS extended the stay    |                                | it is held, for a licence is required   | an advisory says "its finding must be"                          |
      | 2026-11-24 | shipment.under_the_affiliates_rule | does_not_hold  |                          |                                | it is held, for a licence is required   | an advisory says "on what basis"                                |
      | 2026-11-24 | shipment.under_affiliates_rule     | does_not_hold  | BIS extended the stay    |                                | it is held, for a licence is required   | an advisory says "no rule has that id"                          |
      | 2026-11-24 | item.presumed_3a090_a              | does_not_hold  | BIS extended the stay    |                                | it is held, for a licence is required   | an advisory says "its law on 2026-11-24 is not uncertain"       |
      | 2025-10-15 | shipment.under_the_affiliates_rule | does_not_hold  | it is not law            |                                | it is held, for a licence is required   | an advisory says "its law on 2025-10-15 is not uncertain"       |

  @90-FR-50857
  Scenario: Two people who disagree settle nothing
    Given an export from the United States to China on 2026-11-24
    And the end user is "Harbour Toys" in China
    And "SJ Semiconductor" owns 100 % of "Harbour Toys"
    And the item is an office printer, classified EAR99
    And it is of US origin
    And the request also states /determinations as [{"about": {"rule": "744.11-a1"}, "finding": "does_not_hold", "by": "A. Counsel", "basis": "BIS extended the stay"}, {"about": {"rule": "shipment.under_the_affiliates_rule"}, "finding": "holds", "by": "B. Counsel", "basis": "no notice was printed"}]
    When the shipment is checked
    Then it is held, for a licence is required
    And an advisory says "contradict each other"
    And a reading in which "the Affiliates rule runs again" says license_required

  @15-CFR-744.11
  Scenario Outline: A listing is no reading
    Given an export from the United States to China on 2026-11-24
    And the purchaser and end user is "SJ Semiconductor" in China
    And the item is an office printer, classified EAR99
    And it is of US origin
    And the request also states /determinations as [{"about": {"rule": "<rule>"}, "finding": "does_not_hold", "by": "A. Counsel", "basis": "we know them"}]
    When the shipment is checked
    Then it is held, for a licence is required

    Examples: The rule that asks for the licence, and the one that is uncertain beside it
      | rule                               |
      | 744.11-a1                          |
      | shipment.under_the_affiliates_rule |
      | 744.11-entity-list                 |

  @15-CFR-740.28
  Scenario Outline: Whether ACM may be relied on, though it is not enforced
    Given an export from the United States to Vietnam on 2026-03-02
    And the purchaser and end user is "Werk Nord" in Vietnam
    And "Werk Nord" is headquartered in Taiwan
    And the item is an accelerator, classified 3A090.b
    And it is of US origin
    And License Exception ACM is claimed, all conditions met
    And the request also states /determinations as [{"about": {"rule": "<rule>"}, "finding": "<finding>", "by": "A. Counsel", "basis": "the text stands"}]
    When the shipment is checked
    Then <outcome>

    Examples:
      | rule                                    | finding       | outcome                                        |
      | item.exceptions_of_january_2025_stand   | holds         | it may ship, for a license exception covers it |
      | item.exceptions_of_january_2025_stand   | does_not_hold | it is held, for a licence is required          |
      | item.exceptions_of_january_2025_stood   | holds         | it is held, for a licence is required          |

  @eccn-3A090-note-1-c
  Scenario Outline: How many transistors are few enough in 2028, of which the note says nothing
    Given an export from abroad from Taiwan to China on 2028-03-01
    And the exporter is "Example Foundry", a front-end fabricator, in Taiwan
    And the item is a logic IC, classified 3A991.p
    And it was made in Taiwan
    And it is the direct product of 3D001, 3E991
    And its plant is the direct product of 3D001, 3E991
    And the purchaser, end user and IC designer is "Example Designer" in China
    And "Example Designer" is headquartered in China
    And it has a logic die of 100 mm2 on a non-planar 5 nm node
    And the OSAT is "Amkor Technology, Inc." in Taiwan
    And it contains no high-bandwidth memory
    And the request also states /attestations as [{"kind": "transistor_count", "by": "p2", "item": "i1", "billions": <billions>, "packaging_country": "TW"}]
    And the request also states /determinations as [{"about": {"rule": "attestation.counts_below_the_limit_without_hbm"}, "finding": "<finding>", "by": "A. Counsel", "basis": "BIS answered so"}]
    When the shipment is checked
    Then <verdict>

    Examples:
      | finding       | billions | verdict                               |
      | holds         | 34.9     | it may ship                           |
      | holds         | 35       | it is held, for a licence is required |
      | does_not_hold | 34.9     | it is held, for a licence is required |

  @eccn-3A090-note-1-a
  Scenario Outline: Whether 31 December 2026 is a day without applications
    Given an export from abroad from Taiwan to China on <day>
    And the exporter is "Example Foundry", a front-end fabricator, in Taiwan
    And the item is a logic IC, classified 3A991.p
    And it was made in Taiwan
    And it is the direct product of 3D001, 3E991
    And its plant is the direct product of 3D001, 3E991
    And it has a logic die of 100 mm2 on a non-planar 7 nm node
    And the end user is "Example Board Maker" in China
    And "Example Board Maker" is headquartered in China
    And the IC designer is "Example Designer" in Germany
    And "Example Designer" is headquartered in Germany
    And the request also states /attestations as [{"kind": "tpp_pd", "by": "p2", "item": "i1", "total_processing_performance": 900, "not_3a090_a": true, "reports_under_743_9": true}]
    And the request also states /determinations as [{"about": {"rule": "3A090-note-1-a2"}, "finding": "<finding>", "by": "A. Counsel", "basis": "BIS answered so"}]
    When the shipment is checked
    Then <verdict>

    Examples: On the day, and on the next, which is not uncertain
      | day        | finding       | verdict                               |
      | 2026-12-31 | holds         | it may ship                           |
      | 2026-12-31 | does_not_hold | it is held, for a licence is required |
      | 2027-01-01 | holds         | it is held, for a licence is required |
