@ECCN-3A090 @ECCN-3A090.a
Feature: One family of chips, year by year
  A100, A800, H100, H800, H20, H200 and what came after: NVIDIA's datacenter processors, by day and place. Three things moved under the
  same parts: which figures count, which places are reached, and how an application is received.

  # 2022-10-21: 4800 and 600 GB/s, for China. 2023-11-17: 4800 alone. The H20 stays under every threshold.
  @87-FR-62186 @88-FR-73458
  Scenario Outline: To China
    Given an export from the United States to China on 2026-03-02
    And the purchaser, ultimate consignee and end user is "Chengdu Rendering Yard" in China
    And "Chengdu Rendering Yard" is headquartered in China
    And the item is the catalogue's "<chip>"
    When the shipment is checked as of <day>
    Then <answer>

    Examples:
      | chip                 | day        | answer                                  |
      | nvidia-a100-sxm-40gb | 2021-03-01 | it may ship, for no licence is required |
      | nvidia-a100-pcie-80gb | 2022-10-20 | it may ship, for no licence is required |
      | nvidia-a100-pcie-80gb | 2022-10-21 | it is held, for a licence is required  |
      | nvidia-h100-sxm      | 2022-10-20 | it may ship, for no licence is required |
      | nvidia-h100-sxm      | 2022-10-21 | it is held, for a licence is required   |
      | nvidia-a800-sxm-80gb | 2023-03-01 | it may ship, for no licence is required |
      | nvidia-h800-sxm      | 2023-06-01 | it may ship, for no licence is required |
      | nvidia-h800-sxm      | 2023-11-16 | it may ship, for no licence is required |
      | nvidia-h800-sxm      | 2023-11-17 | it is held, for a licence is required   |
      | nvidia-h100-nvl      | 2024-06-03 | it is held, for a licence is required   |
      | nvidia-h20           | 2024-06-03 | it may ship, for no licence is required |
      | nvidia-h200-sxm      | 2024-12-16 | it is held, for a licence is required   |
      | nvidia-b200          | 2025-06-16 | it is held, for a licence is required   |
      | nvidia-h200-sxm      | 2026-03-02 | it is held, for a licence is required   |

  # Before the rule there was a letter: on 2022-08-26 BIS told NVIDIA that A100 and H100 need a licence for China and Russia; on
  # 2023-10-23 that the rule to come of November held at once for the datacenter parts of 4800 and more.
  @15-CFR-744.21 @15-CFR-744.23(b)
  Scenario Outline: The letters that came before the rules
    Given an export from the United States to China on <day>
    And the exporter is "NVIDIA Corporation" in the United States
    And the purchaser, ultimate consignee and end user is "Chengdu Rendering Yard" in China
    And the item is the catalogue's "<chip>"
    And BIS informed the exporter by letter on <letter> for China
    When the shipment is checked
    Then <answer>

    Examples:
      | chip                 | letter     | day        | answer                                  |
      | nvidia-a100-sxm-80gb | 2022-08-26 | 2022-08-25 | it may ship, for no licence is required |
      | nvidia-a100-sxm-80gb | 2022-08-26 | 2022-08-26 | it is held, for a licence is required   |
      | nvidia-h800-sxm      | 2023-10-23 | 2023-10-20 | it may ship, for no licence is required |
      | nvidia-h800-sxm      | 2023-10-23 | 2023-10-24 | it is held, for a licence is required   |

  @15-CFR-744.23(b)
  Scenario: A letter binds whom it was sent to, and nobody else
    Given an export from the United States to China on 2022-09-01
    And the exporter is "Example Reseller Inc." in the United States
    And the supplier is "NVIDIA Corporation" in the United States
    And the purchaser and end user is "Chengdu Rendering Yard" in China
    And the item is the catalogue's "nvidia-a100-sxm-80gb"
    And the request also states /informed_letters as [{"addressee": "p1", "date": "2022-08-26", "items": ["i1"], "destinations": ["CN"]}]
    When the shipment is checked
    Then it may ship, for no licence is required

  # From China alone to D:1, D:4 and D:5 without A:5 and A:6, on 2023-11-17; Macau came first, on 2023-01-17.
  @15-CFR-742.6(a)(6)(iii) @88-FR-73458
  Scenario Outline: An H100 elsewhere, for a company at home there
    Given an export from the United States to <country> on <day>
    And the purchaser, ultimate consignee and end user is "Weather and Climate Computing" in <country>
    And "Weather and Climate Computing" is headquartered in <country>
    And the item is the catalogue's "nvidia-h100-sxm"
    When the shipment is checked
    Then <answer>

    Examples:
      | country              | day        | answer                                  |
      | Hong Kong            | 2022-10-21 | it is held, for a licence is required   |
      | Macau                | 2023-01-16 | it may ship, for no licence is required |
      | Macau                | 2023-01-17 | it is held, for a licence is required   |
      | Vietnam              | 2023-11-16 | it may ship, for no licence is required |
      | Vietnam              | 2023-11-17 | it is held, for a licence is required   |
      | Saudi Arabia         | 2023-11-16 | it may ship, for no licence is required |
      | Saudi Arabia         | 2023-11-17 | it is held, for a licence is required   |
      | Kazakhstan           | 2023-11-17 | it is held, for a licence is required   |
      | Pakistan             | 2024-06-03 | it is held, for a licence is required   |
      | United Arab Emirates | 2024-06-03 | it is held, for a licence is required   |
      | Israel               | 2024-06-03 | it may ship, for no licence is required |
      | India                | 2024-06-03 | it may ship, for no licence is required |
      | Singapore            | 2024-06-03 | it may ship, for no licence is required |
      | Poland               | 2025-06-16 | it may ship, for no licence is required |

  @15-CFR-742.6(a)(6)(iii) @88-FR-73458
  Scenario Outline: An H100 to Singapore, for a company whose home is China
    Given an export from the United States to Singapore on <day>
    And the purchaser, ultimate consignee and end user is "Jurong Rendering Pte Ltd" in Singapore
    And "Jurong Rendering Pte Ltd" is headquartered in Singapore, its ultimate parent in China
    And the item is the catalogue's "nvidia-h100-sxm"
    When the shipment is checked
    Then <answer>

    Examples:
      | day        | answer                                  |
      | 2023-11-16 | it may ship, for no licence is required |
      | 2023-11-17 | it is held, for a licence is required   |
      | 2026-06-15 | it is held, for a licence is required   |

  # The worldwide limb of January 2025 is in the Code and is not enforced.
  @15-CFR-742.6(a)(6)(iii)(A) @90-FR-4544
  Scenario Outline: An H200 to Poland, as the Code prints the law and as it is enforced
    Given an export from the United States to Poland on <day>
    And the basis is the law as <basis>
    And the purchaser, ultimate consignee and end user is "Pomorze Obliczenia S.A." in Poland
    And "Pomorze Obliczenia S.A." is headquartered in Poland
    And the item is the catalogue's "nvidia-h200-sxm"
    When the shipment is checked
    Then <answer>

    Examples:
      | basis    | day        | answer                                  |
      | codified | 2024-12-16 | it may ship, for no licence is required |
      | codified | 2025-06-16 | it is held, for a licence is required   |
      | enforced | 2025-06-16 | it may ship, for no licence is required |

  # How an application is received: denial from the first; from 2026-01-15 case by case for exports from the United States of less than
  # 21,000 and 6,500 GB/s. The H200 makes 15,832 and 4,800 GB/s, the B200 36,000.
  @15-CFR-742.6(b)(10)
  Scenario Outline: How an application for China is received
    Given <movement> on <day>
    And the purchaser, ultimate consignee and end user is "Chengdu Rendering Yard" in China
    And "Chengdu Rendering Yard" is headquartered in China
    And the item is the catalogue's "<chip>"
    And it is of US origin
    When the shipment is checked
    Then it is held, for a licence is required
    And applications are reviewed <how>

    Examples:
      | movement                                  | chip                    | day        | how                             |
      | an export from the United States to China | nvidia-h100-sxm         | 2023-12-15 | with a presumption of denial    |
      | an export from the United States to China | nvidia-geforce-rtx-4090 | 2024-06-03 | case by case                    |
      | an export from the United States to China | nvidia-h200-sxm         | 2026-01-14 | with a presumption of denial    |
      | an export from the United States to China | nvidia-h200-sxm         | 2026-01-15 | case by case                    |
      | an export from the United States to China | nvidia-b200             | 2026-01-15 | with a presumption of denial    |
      | an export from the United States to China | nvidia-b30a             | 2026-01-15 | with a presumption of denial    |
      | a reexport from Singapore to China        | nvidia-h200-sxm         | 2026-01-15 | with a presumption of denial    |

  # The parts are made in Taiwan: out of Taiwan they are reached as direct products of American technology, or not at all.
  @15-CFR-734.9(h)
  Scenario Outline: An H100 out of Taiwan
    Given an export from abroad from Taiwan to <country> on 2024-06-03
    And the exporter is "Hsinchu Board Works" in Taiwan
    And the purchaser, ultimate consignee and end user is "Weather and Climate Computing" in <country>
    And "Weather and Climate Computing" is headquartered in <country>
    And the item is the catalogue's "nvidia-h100-sxm"
    And it was made in Taiwan
    And it is the direct product of <technology>
    And its plant is the direct product of <technology>
    And 0 % of its value is controlled US content
    When the shipment is checked
    Then <answer>

    Examples:
      | country | technology       | answer                                         |
      | China   | 3D001, 3E001     | it is held, for a licence is required          |
      | Vietnam | 3D001, 3E001     | it is held, for a licence is required          |
      | China   | no US technology | it may ship, for nothing is subject to the EAR |
