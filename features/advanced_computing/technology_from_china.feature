Feature: Technology for making advanced computing ICs that was developed in China, Macau or Country Group D:5
  15 CFR 742.6(a)(6)(ii): technology that leaves such a country, a direct product of software subject to the EAR.
  744.23(a)(3)(ii): the same technology moved on from Country Groups D:1, D:4 and D:5.

  @15-CFR-742.6(a)(6)(ii) @15-CFR-734.9(h)
  Scenario Outline: A process recipe leaves the company that wrote it
    Given an export from abroad from <origin> to <destination> on <day>
    And the exporter is "Example Designs" in <origin>
    And "Example Designs" is headquartered in <origin>
    And the end user is "Example Works" in <destination>
    And "Example Works" is headquartered in <destination>
    And the item is a process recipe, classified 3E001
    And it is technology for 3A090
    And it was made in <origin>
    And 0 % of its value is controlled US content
    And it is the direct product of <product>
    And its plant is the direct product of no US technology
    And the request also states /items/0/developed_by as "p0"
    When the shipment is checked
    Then <outcome>

    Examples: from China in 2022, from Country Group D:5 from 2023-11-17
      | origin | destination | day        | product          | outcome                                        |
      | China  | Vietnam     | 2022-10-20 | 3D001            | it may ship, for nothing is subject to the EAR |
      | China  | Vietnam     | 2022-10-21 | 3D001            | it is held, for a licence is required          |
      | China  | Vietnam     | 2022-10-21 | no US technology | it may ship, for nothing is subject to the EAR |
      | Iraq   | Vietnam     | 2023-11-16 | 3D001            | it may ship, for nothing is subject to the EAR |
      | Iraq   | Vietnam     | 2023-11-17 | 3D001            | it is held, for a licence is required          |
      | China  | Vietnam     | 2023-11-16 | 3D001            | it is held, for a licence is required          |
      | China  | Vietnam     | 2023-11-17 | 3D001            | it is held, for a licence is required          |
      | China  | Vietnam     | 2025-01-12 | 3D001            | it is held, for a licence is required          |
      | China  | Vietnam     | 2025-01-13 | 3D001            | it is held, for a licence is required          |

  @15-CFR-742.6(a)(6)(ii) @88-FR-2821
  Scenario Outline: The recipe leaves Macau
    Given an export from abroad from Macau to <destination> on <day>
    And loading was done on <loaded>
    And the exporter is "Example Designs" in Macau
    And "Example Designs" is headquartered in Macau
    And the end user is "Example Works" in <destination>
    And "Example Works" is headquartered in <destination>
    And the item is a process recipe, classified 3E001
    And it is technology for 3A090
    And it was made in Macau
    And 0 % of its value is controlled US content
    And it is the direct product of 3D001
    And its plant is the direct product of no US technology
    And the request also states /items/0/developed_by as "p0"
    When the shipment is checked
    Then <outcome>

    Examples: Macau was added on 2023-01-17; what was under way then could go on for a month
      | destination | loaded     | day        | outcome                                        |
      | Vietnam     | 2023-01-17 | 2023-01-16 | it may ship, for nothing is subject to the EAR |
      | Vietnam     | 2023-01-17 | 2023-01-17 | it is held, for a licence is required          |
      | Vietnam     | 2023-01-10 | 2023-02-16 | it may ship, for nothing is subject to the EAR |
      | Vietnam     | 2023-01-10 | 2023-02-17 | it is held, for a licence is required          |

  @15-CFR-742.6(a)(6)(ii)
  Scenario Outline: The same recipe for Germany, and who developed it
    Given an export from abroad from China to Germany on <day>
    And the exporter is "Example Designs" in China
    And "Example Designs" is headquartered in <developer>
    And the end user is "Example Works" in Germany
    And "Example Works" is headquartered in Germany
    And the item is a process recipe, classified 3E001
    And it is technology for 3A090
    And it was made in China
    And 0 % of its value is controlled US content
    And it is the direct product of 3D001
    And its plant is the direct product of no US technology
    And the request also states /items/0/developed_by as "p0"
    When the shipment is checked
    Then <outcome>

    Examples: the first wording knew no country of destination that was free
      | developer | day        | outcome                                                     |
      | China     | 2023-11-16 | the licence is required by "15 CFR 742.6(a)(6)"             |
      | China     | 2023-11-17 | no reason cites "15 CFR 742.6(a)(6)(ii)"                    |
      | Japan     | 2023-11-16 | it may ship, for nothing is subject to the EAR              |

  @15-CFR-744.23(a)(3)(ii)
  Scenario Outline: The recipe is moved on from Vietnam
    Given a reexport from Vietnam to <destination> on <day>
    And the exporter is "Example Works" in Vietnam
    And "Example Works" is headquartered in Vietnam
    And the end user is "Example Packaging" in <destination>
    And "Example Packaging" is headquartered in <destination>
    And the supplier is "Example Designs" in China
    And "Example Designs" is headquartered in <developer>
    And the item is a process recipe, classified 3E001
    And it is technology for 3A090.a
    And it was made in China
    And 0 % of its value is controlled US content
    And it is the direct product of 3D001
    And its plant is the direct product of no US technology
    And the request also states /items/0/developed_by as "p2"
    When the shipment is checked
    Then <outcome>
    And <cited>

    Examples:
      | destination | developer | day        | outcome                                        | cited                                             |
      | Malaysia    | China     | 2023-11-16 | it may ship, for no licence is required        | no reason cites "15 CFR 744.23(a)(3)(ii)"         |
      | Malaysia    | China     | 2023-11-17 | it is held, for a licence is required          | the licence is required by "15 CFR 744.23(a)(3)(ii)" |
      | Malaysia    | China     | 2025-01-12 | it is held, for a licence is required          | the licence is required by "15 CFR 744.23(a)(3)(ii)" |
      | Malaysia    | China     | 2025-01-13 | it is held, for a licence is required          | the licence is required by "15 CFR 744.23(a)(3)(ii)" |
      | Malaysia    | Japan     | 2025-01-13 | it may ship, for nothing is subject to the EAR | no reason cites "15 CFR 744.23(a)(3)(ii)"         |

  @15-CFR-744.23(a)(3)(ii)
  Scenario Outline: Which paragraph of 3A090 the recipe is for
    Given a reexport from Vietnam to Malaysia on 2025-06-02
    And the exporter is "Example Works" in Vietnam
    And "Example Works" is headquartered in Vietnam
    And the end user is "Example Packaging" in Malaysia
    And "Example Packaging" is headquartered in Malaysia
    And the supplier is "Example Designs" in China
    And "Example Designs" is headquartered in China
    And the item is a process recipe, classified 3E001
    And it was made in China
    And 0 % of its value is controlled US content
    And it is the direct product of 3D001
    And its plant is the direct product of no US technology
    And the request also states /items/0/developed_by as "p2"
    And the request also states /items/0/for_eccns as <for>
    When the shipment is checked
    Then <cited>

    Examples: 3A090.c, high-bandwidth memory, is left out; an entry named as a whole takes in what is not
      | for                    | cited                                                |
      | ["3A090.b"]            | the licence is required by "15 CFR 744.23(a)(3)(ii)" |
      | ["3A090"]              | the licence is required by "15 CFR 744.23(a)(3)(ii)" |
      | ["3A090.c", "3A090.a"] | the licence is required by "15 CFR 744.23(a)(3)(ii)" |
      | ["3A090.c"]            | no reason cites "15 CFR 744.23(a)(3)(ii)"            |
