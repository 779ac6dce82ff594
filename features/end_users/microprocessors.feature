Feature: Fast microprocessors for the military of Country Group D:1
  15 CFR 744.17: microprocessors of 5 GFLOPS or more and 32 bits or more, which is what paragraph 3A991.a.1 describes.

  @15-CFR-744.17(a) @15-CFR-744.17(f)
  Scenario Outline: A processor for a military user
    Given an export from the United States to <country> on 2025-06-02
    And the purchaser and end user is "Signals Workshop" in <country>
    And "Signals Workshop" is known to be a military end user
    And the item is a processor, classified <eccn>
    And it is of US origin
    When the shipment is checked
    Then <outcome>

    Examples:
      | country  | eccn      | outcome                                  |
      | Vietnam  | 3A991.a.1 | it is held, for a licence is required    |
      | Thailand | 3A991.a.1 | it may ship, for no licence is required  |
      | Vietnam  | 3A991.a.2 | it is held, for a person must look at it |
      | Vietnam  | 3A991.p   | it is held, for a person must look at it |
      | Vietnam  | 5A992.c   | it is held, for a person must look at it |
      | Vietnam  | 3A991.d   | it may ship, for no licence is required  |
      | Vietnam  | 4A994.b   | it may ship, for no licence is required  |
      | Vietnam  | EAR99     | it may ship, for no licence is required  |
      | Vietnam  | 3A991     | it is held, for facts are missing        |

  @15-CFR-744.17(c)
  Scenario: How an application is reviewed
    Given an export from the United States to Vietnam on 2025-06-02
    And the purchaser and end user is "Signals Workshop" in Vietnam
    And the item is a processor, classified 3A991.a.1
    And it is of US origin
    And the exporter knows of a military end use
    When the shipment is checked
    Then it is held, for a licence is required
    And the licence is required by "15 CFR 744.17(a)" alone
    And applications are reviewed with a presumption of denial

  @15-CFR-744.17(a)
  Scenario: Nobody knows of the military
    Given an export from the United States to Vietnam on 2025-06-02
    And the purchaser and end user is "Signals Workshop" in Vietnam
    And the item is a processor, classified 3A991.a.1
    And it is of US origin
    When the shipment is checked
    Then it may ship, for no licence is required

  @15-CFR-744.17(a)
  Scenario Outline: Technology to make it
    Given an export from the United States to Vietnam on 2025-06-02
    And the purchaser and end user is "Signals Workshop" in Vietnam
    And the item is a recipe, classified 3E991
    And it is technology
    And the request also states /items/0/for_eccns as <for>
    And it is of US origin
    And the exporter knows of a military end use
    When the shipment is checked
    Then <outcome>

    Examples:
      | for           | outcome                                  |
      | ["3A991.a.1"] | it is held, for a licence is required    |
      | ["3A991.p"]   | it is held, for a person must look at it |
      | ["3A991.d"]   | it may ship, for no licence is required  |
      | null          | it is held, for a person must look at it |
