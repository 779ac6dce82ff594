@91-FR-43034
Feature: The United Arab Emirates by day
  In Country Groups D:3 and D:4 until 2026-07-09, in A:5 from 2026-07-10. The requirement for .b items goes on by name, with
  the entities of Supplement No. 8 to Part 740 free of it; what was free of A:5 countries follows the group.

  @15-CFR-742.6(a)(6)
  Scenario Outline: H100 to a company that nobody approved
    Given an export from the United States to United Arab Emirates on <day>
    And the purchaser and end user is "Example Abu Dhabi Compute" in United Arab Emirates
    And "Example Abu Dhabi Compute" is headquartered in United Arab Emirates
    And the item is the catalogue's "nvidia-h100-sxm", classified <class>
    And it is of US origin
    When the shipment is checked
    Then <answer>

    Examples: The rule of 2022 named China alone
      | day        | class   | answer                                  |
      | 2023-11-16 | 3A090   | it may ship, for no licence is required |
      | 2023-11-17 | 3A090.a | it is held, for a licence is required   |
      | 2025-06-02 | 3A090.a | it is held, for a licence is required   |
      | 2026-07-09 | 3A090.a | it is held, for a licence is required   |
      | 2026-07-10 | 3A090.a | it is held, for a licence is required   |

  @15-CFR-740-supplement-8
  Scenario Outline: H100 to G42, whose approval ends on 2027-04-06
    Given an export from the United States to United Arab Emirates on <day>
    And the ultimate consignee and end user is "G42" in United Arab Emirates
    And "G42" is headquartered in United Arab Emirates
    And the item is the catalogue's "nvidia-h100-sxm", classified 3A090.a
    And it is of US origin
    When the shipment is checked
    Then <answer>

    Examples:
      | day        | answer                                  |
      | 2026-07-09 | it is held, for a licence is required   |
      | 2026-07-10 | it may ship, for no licence is required |
      | 2027-04-05 | it may ship, for no licence is required |
      | 2027-04-06 | it is held, for a licence is required   |
      | 2027-04-07 | it is held, for a licence is required   |

  @15-CFR-740-supplement-8
  Scenario Outline: The day on which the approval expires: whether it still holds is not said
    Given an export from the United States to United Arab Emirates on <day>
    And the ultimate consignee and end user is "<name>" in United Arab Emirates
    And "<name>" is headquartered in United Arab Emirates
    And the item is the catalogue's "nvidia-h100-sxm", classified 3A090.a
    And it is of US origin
    And the request also states /determinations as <decided>
    When the shipment is checked
    Then <answer>
    And <readings>

    Examples:
      | name   | day        | decided | answer                                  | readings                                                                     |
      | G42    | 2027-04-06 | []      | it is held, for a licence is required   | a reading in which "the approvals of G42 and Core42" says no_license_required |
      | Core42 | 2027-04-06 | []      | it is held, for a licence is required   | a reading in which "the approvals of G42 and Core42" says no_license_required |
      | Core42 | 2027-04-06 | [{"about": {"rule": "party.approval_in_the_uae_expires_today"}, "finding": "holds", "by": "A. Counsel", "basis": "BIS answered so"}] | it may ship, for no licence is required | there is one reading alone |
      | G42    | 2027-04-07 | []      | it is held, for a licence is required   | there is one reading alone                                                   |
      | Dune Analytics | 2027-04-06 | []      | it is held, for a licence is required   | there is one reading alone                                           |

  @15-CFR-744.23(a)(3)
  Scenario: A Chinese parent is not freed by the place
    Given an export from the United States to United Arab Emirates on 2026-08-03
    And the purchaser and end user is "Example Gulf Cloud" in United Arab Emirates
    And "Example Gulf Cloud" is headquartered in United Arab Emirates, its ultimate parent in China
    And the item is an accelerator, classified 3A090.b
    And it is of US origin
    When the shipment is checked
    Then it is held, for a licence is required

  @15-CFR-744.3(a)(1)
  Scenario Outline: A rocket end use, while the Emirates were in Country Group D:4 and after
    Given an export from the United States to United Arab Emirates on <day>
    And the purchaser and end user is "Example Space Works" in United Arab Emirates
    And the item is a bolt, classified EAR99
    And it is of US origin
    And the exporter knows of a missile end use
    When the shipment is checked
    Then <answer>

    Examples:
      | day        | answer                                   |
      | 2026-07-09 | it is held, for a licence is required    |
      | 2026-07-10 | it is held, for a person must look at it |

  @15-CFR-744.6(d)(4)
  Scenario Outline: An American engineer of an Emirati company, at a Chinese fab
    Given a transfer within China on <day>
    And the US person is "Jane Roe", who works for "Example Gulf Tools", in China
    And "Example Gulf Tools" is headquartered in United Arab Emirates
    And the US person services it
    And the end user is "Unlisted Fab" in China
    And "Unlisted Fab" is headquartered in China
    And the item is a wafer handler, classified EAR99
    And it was made in Japan
    And 0 % of its value is controlled US content
    And it is the direct product of no US technology
    And its plant is the direct product of no US technology
    And it will be used to make ICs at a facility in China where logic is made at 7 nm
    When the shipment is checked
    Then <answer>

    Examples:
      | day        | answer                                         |
      | 2026-07-09 | it is held, for a licence is required          |
      | 2026-07-10 | it may ship, for nothing is subject to the EAR |

  @15-CFR-742
  Scenario: Ordinary electronics never needed one
    Given an export from the United States to United Arab Emirates on 2026-07-10
    And the purchaser and end user is "Gulf Appliances" in United Arab Emirates
    And the item is a microcontroller, classified 3A991
    And it is of US origin
    When the shipment is checked
    Then it may ship, for no licence is required

  @15-CFR-740-supplement-1 @15-CFR-740-supplement-8
  Scenario Outline: Decided as the law was known on an earlier day: groups and approvals of that day, not of a later one
    Given an export from the United States to <country> on <day>
    And the purchaser and end user is "<name>" in <country>
    And "<name>" is headquartered in <country>, its ultimate parent in <country>
    And the item is a chip, classified <class>
    And it is of US origin
    And the request also states /known_at as "<known>"
    When the shipment is checked
    Then <answer>

    Examples: The Emirates left D:4 on 2026-07-10, G42 was approved on that day, Cambodia left D:5 on 2026-02-03
      | country              | name                 | class   | day        | known      | answer                                  |
      | United Arab Emirates | Dune Analytics       | 3A090.b | 2026-08-03 | 2026-06-01 | it is held, for a licence is required   |
      | United Arab Emirates | Group 42 Holding Ltd | 3A090.b | 2026-08-03 | 2026-06-01 | it is held, for a licence is required   |
      | United Arab Emirates | Group 42 Holding Ltd | 3A090.b | 2026-08-03 | 2026-08-03 | it may ship, for no licence is required |
      | United Arab Emirates | Group 42 Holding Ltd | 3A090.b | 2027-04-06 | 2026-08-03 | it is held, for a licence is required   |
      | Cambodia             | Mekong Memory        | 3A090.c | 2026-03-02 | 2026-01-15 | it is held, for a licence is required   |
      | Cambodia             | Mekong Memory        | 3A090.c | 2026-03-02 | 2026-03-02 | it may ship, for no licence is required |
