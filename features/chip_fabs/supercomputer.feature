Feature: Chips and computers for supercomputers
  15 CFR 744.23(a)(1), from 2022-10-21. A supercomputer (772.1) has 100 PFLOPS at 64 bits, or 200 at 32, in 41,600 cubic feet.

  @15-CFR-744.23(a)(1)
  Scenario: A network card for a supercomputer in Shenzhen
    Given an export from the United States to China on 2025-06-01
    And the end user is "Unlisted Computing Centre" in China
    And the item is a server, classified 4A994
    And it is of US origin
    And it is for a supercomputer in Shenzhen
    When the shipment is checked
    Then it is held, for a licence is required
    And the reasons cite "15 CFR 744.23(a)(1)"
    And applications are reviewed with a presumption of denial

  @15-CFR-744.23(a)(1)(i)
  Scenario Outline: Which items
    Given an export from the United States to China on 2025-06-01
    And the end user is "Unlisted Computing Centre" in China
    And the item is a part, classified <eccn>
    And it is of US origin
    And it is for a supercomputer in Shenzhen
    When the shipment is checked
    Then <outcome>

    Examples:
      | eccn    | outcome                                 |
      | 5A992.c | it is held, for a licence is required   |
      | 3A991.p | it is held, for a licence is required   |
      | 3A991.j | it may ship, for no licence is required |
      | EAR99   | it may ship, for no licence is required |
      | 5A991   | it may ship, for no licence is required |

  @15-CFR-744.23(a)(1)(ii)
  Scenario Outline: Where, and since when
    Given an export from the United States to <country> on <day>
    And the end user is "Unlisted Computing Centre" in <country>
    And the item is a server, classified 4A994
    And it is of US origin
    And it is for a supercomputer
    When the shipment is checked
    Then <outcome>

    Examples:
      | country | day        | outcome                                 |
      | China   | 2022-10-20 | it may ship, for no licence is required |
      | China   | 2022-10-21 | it is held, for a licence is required   |
      | Macau   | 2023-01-16 | it may ship, for no licence is required |
      | Macau   | 2023-01-17 | it is held, for a licence is required   |
      | Iraq    | 2023-11-16 | it may ship, for no licence is required |
      | Iraq    | 2023-11-17 | it is held, for a licence is required   |
      | Japan   | 2025-06-01 | it may ship, for no licence is required |

  @15-CFR-772.1-supercomputer
  Scenario Outline: A system just at the line
    Given an export from the United States to China on 2025-06-01
    And the end user is "Unlisted Computing Centre" in China
    And the item is a solid-state drive, classified 5A992.c
    And it is of US origin
    And the request also states /end_use/computing_system as {"fp64_petaflops": <fp64>, "fp32_petaflops": <fp32>, "envelope_cubic_feet": <feet>}
    When the shipment is checked
    Then <outcome>

    Examples:
      | fp64 | fp32  | feet  | outcome                                 |
      | 100  | 0     | 41600 | it is held, for a licence is required   |
      | 99.9 | 199.9 | 41600 | it may ship, for no licence is required |
      | 0    | 200   | 41600 | it is held, for a licence is required   |
      | 100  | 200   | 41601 | it may ship, for no licence is required |
      | 100  | null  | 41600 | it is held, for a licence is required   |
      | 80   | null  | 41600 | it is held, for facts are missing       |
