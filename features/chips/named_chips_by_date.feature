@ECCN-3A090
Feature: NVIDIA's datacenter processors to China, by the day they leave
  Nobody states a class here: it is worked out from the published figures, and the figures that matter changed. From 2022-10-21
  a transfer rate of 600 GB/s and a performance of 4800 together; from 2023-11-17 performance alone, or with its density.

  Background:
    Given an export from the United States to China on 2023-12-01
    And the purchaser, ultimate consignee and end user is "Shenzhen Data Works" in China
    And "Shenzhen Data Works" is headquartered in China

  @ECCN-3A090.a @87-FR-62186 @88-FR-73458
  Scenario Outline: A100 with its links whole, A800 with them cut to 400 GB/s
    Given the item is the catalogue's "<chip>"
    When the shipment is checked as of <day>
    Then <answer>

    Examples:
      | chip                 | day        | answer                                  |
      | nvidia-a100-sxm-80gb | 2022-06-15 | it may ship, for no licence is required |
      | nvidia-a100-sxm-80gb | 2022-10-20 | it may ship, for no licence is required |
      | nvidia-a100-sxm-80gb | 2022-10-21 | it is held, for a licence is required   |
      | nvidia-a100-sxm-80gb | 2023-06-15 | it is held, for a licence is required   |
      | nvidia-a100-sxm-80gb | 2023-12-15 | it is held, for a licence is required   |
      | nvidia-a800-sxm-80gb | 2022-06-15 | it may ship, for no licence is required |
      | nvidia-a800-sxm-80gb | 2023-06-15 | it may ship, for no licence is required |
      | nvidia-a800-sxm-80gb | 2023-11-16 | it may ship, for no licence is required |
      | nvidia-a800-sxm-80gb | 2023-11-17 | it is held, for a licence is required   |
      | nvidia-a800-sxm-80gb | 2023-12-15 | it is held, for a licence is required   |

  @ECCN-3A090.a.1
  Scenario: Why the A800 is held: 312 TOPS at 16 bits make 4992
    Given the item is the catalogue's "nvidia-a800-sxm-80gb"
    When the shipment is checked as of 2023-12-15
    Then it is held, for a licence is required
    And its total processing performance is worked out as 4992
    And the reasons cite "ECCN 3A090.a.1"
    And the licence is required by "15 CFR 742.6(a)(6)(iii)"

  @ECCN-3A090.b
  Scenario: The H20 in March 2025 keeps under every threshold
    # 148 TOPS at 16 bits and 296 at 8 bits make 2368, over 814 mm2 a density of 2.91: under 2400, and under 3.2.
    Given the item is the catalogue's "nvidia-h20"
    When the shipment is checked as of 2025-03-15
    Then it may ship, for no licence is required
    And its total processing performance is worked out as 2368
    And nothing is asked for

  @15-CFR-744.23(b)
  Scenario Outline: The H20 once BIS has told the exporter that a licence is needed
    Given the item is the catalogue's "nvidia-h20"
    And BIS informed the exporter by letter on 2025-04-09 for China, Macau, D:5
    When the shipment is checked as of <day>
    Then <answer>

    Examples:
      | day        | answer                                  |
      | 2025-04-08 | it may ship, for no licence is required |
      | 2025-04-09 | it is held, for a licence is required   |

  @ECCN-3A090.a @ECCN-3A090.b
  Scenario Outline: What else is sold to China in the middle of 2024
    Given the item is the catalogue's "<chip>"
    When the shipment is checked as of 2024-06-03
    Then <answer>

    Examples:
      | chip                      | answer                                  |
      | nvidia-h100-sxm           | it is held, for a licence is required   |
      | nvidia-h800-sxm           | it is held, for a licence is required   |
      | nvidia-l40s               | it is held, for a licence is required   |
      | nvidia-h20                | it may ship, for no licence is required |
      | nvidia-t4                 | it may ship, for no licence is required |
      | nvidia-geforce-rtx-4090   | it is held, for a licence is required   |
      | nvidia-geforce-rtx-4090-d | it may ship, for no licence is required |
      | nvidia-geforce-rtx-4080   | it may ship, for no licence is required |

  @ECCN-4A090
  Scenario Outline: A server with one of them inside
    Given the item is a rack server, not yet classified
    And there is built into it the catalogue's "<chip>"
    When the shipment is checked as of 2024-06-03
    Then <answer>

    Examples:
      | chip            | answer                                |
      | nvidia-h100-sxm | it is held, for a licence is required |
      | nvidia-a100-sxm-80gb | it is held, for a licence is required |
