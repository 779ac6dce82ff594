@91-FR-43034
Feature: Advanced computing items to the United Arab Emirates
  The Emirates left Country Group D:4 for A:5 on 2026-07-10; the requirement goes on by name, and certain entities are free of it.

  Scenario Outline: A company nobody approved
    Given an export from the United States to United Arab Emirates on <day>
    And the purchaser and end user is "Example Abu Dhabi Compute" in United Arab Emirates
    And "Example Abu Dhabi Compute" is headquartered in United Arab Emirates
    And the item is an accelerator, classified <class>
    When the shipment is checked
    Then it is held, for a licence is required
    And the reasons cite "<section>"

    Examples:
      | day        | class   | section                    |
      | 2026-07-09 | 3A090.a | 15 CFR 742.6(a)(6)(iii)(A) |
      | 2026-07-10 | 3A090.a | 15 CFR 742.6(a)(6)(iii)(A) |
      | 2026-07-09 | 3A090.b | 15 CFR 742.6(a)(6)(iii)(B) |
      | 2026-07-10 | 3A090.b | 15 CFR 742.6(a)(6)(iii)(B) |

  @15-CFR-740-supplement-8
  Scenario Outline: G42 until its approval expires
    Given an export from the United States to United Arab Emirates on <day>
    And the ultimate consignee and end user is "G42" in United Arab Emirates
    And "G42" is headquartered in United Arab Emirates
    And the item is an accelerator, classified <class>
    When the shipment is checked
    Then <verdict>

    Examples:
      | day        | class   | verdict                                 |
      | 2026-07-09 | 3A090.a | it is held, for a licence is required   |
      | 2026-07-10 | 3A090.a | it may ship, for no licence is required |
      | 2026-07-10 | 3A090.b | it may ship, for no licence is required |
      | 2027-04-05 | 3A090.a | it may ship, for no licence is required |
      | 2027-04-06 | 3A090.a | it is held, for a licence is required   |
      | 2027-04-06 | 3A090.b | it is held, for a licence is required   |

  @15-CFR-740-supplement-8
  Scenario: An approved consignee with another end user
    Given an export from the United States to United Arab Emirates on 2026-08-01
    And the ultimate consignee is "G42" in United Arab Emirates
    And "G42" is headquartered in United Arab Emirates
    And the end user is "Example Abu Dhabi Compute" in United Arab Emirates
    And "Example Abu Dhabi Compute" is headquartered in United Arab Emirates
    And the item is an accelerator, classified 3A090.b
    When the shipment is checked
    Then it is held, for a licence is required

  @15-CFR-740-supplement-8-a
  Scenario: An agency of the government
    Given an export from the United States to United Arab Emirates on 2026-08-01
    And the end user is "Example Ministry" in United Arab Emirates
    And "Example Ministry" is an agency of the government of United Arab Emirates
    And the item is an accelerator, classified 3A090.a
    When the shipment is checked
    Then it may ship, for no licence is required

  @15-CFR-740-supplement-8-c
  Scenario Outline: The subsidiary of an American company named there
    Given an export from the United States to United Arab Emirates on <day>
    And the end user is "Example Gulf Datacenters" in United Arab Emirates
    And "Example Gulf Datacenters" is headquartered in United Arab Emirates, its ultimate parent in United States
    And the request also states /parties/1/ultimate_parent/name as "<parent>"
    And the item is an accelerator, classified 3A090.a
    When the shipment is checked
    Then <verdict>

    Examples:
      | day        | parent                | verdict                                 |
      | 2026-07-14 | Microsoft Corporation | it may ship, for no licence is required |
      | 2026-07-13 | Microsoft Corporation | it is held, for a licence is required   |
      | 2026-07-14 | Example Corporation   | it is held, for a licence is required   |

  @15-CFR-740-supplement-8-c
  Scenario Outline: A subsidiary is known by who owns most of it, or a branch by whose branch it is
    Given an export from the United States to United Arab Emirates on 2026-08-03
    And the end user is "Emirates Azure Halls" in United Arab Emirates
    And "Emirates Azure Halls" is headquartered in United Arab Emirates, its ultimate parent in United States
    And the item is an accelerator, classified 3A090.b
    And <whose>
    When the shipment is checked
    Then <verdict>

    Examples:
      | whose                                                                                          | verdict                                 |
      | "Microsoft Corporation" owns 100 % of "Emirates Azure Halls"                                   | it may ship, for no licence is required |
      | "Google LLC" owns 51 % of "Emirates Azure Halls"                                               | it may ship, for no licence is required |
      | "Microsoft Corporation" owns 50 % of "Emirates Azure Halls"                                    | it is held, for a licence is required   |
      | "G42" owns 100 % of "Emirates Azure Halls"                                                     | it is held, for a licence is required   |
      | the request also states /parties/1/branch_of as {"name": "Microsoft Corporation", "country": "US"} | it may ship, for no licence is required |
      | the request also states /parties/1/branch_of as {"name": "Example Corporation", "country": "US"}   | it is held, for a licence is required   |
