@15-CFR-744.23(a)(1)
Feature: Chips under every threshold of 3A090, for a supercomputer in Shenzhen
  A chip that goes to China freely needs a licence once the exporter knows that it is for a supercomputer there: 100 PFLOPS at
  64 bits, or 200 at 32, within 41,600 cubic feet.

  Background:
    Given an export from the United States to China on 2025-03-15
    And the purchaser and end user is "Pearl Delta Computing Centre" in China
    And the item is the catalogue's "nvidia-h20", classified 3A991.p

  Scenario: The H20 for a data centre
    When the shipment is checked
    Then it may ship, for no licence is required
    And it rests on the assumption that "end_use.supercomputer" is no

  @15-CFR-744.23(d)(1)
  Scenario: The H20 for a supercomputer
    Given it is for a supercomputer in Shenzhen
    When the shipment is checked
    Then it is held, for a licence is required
    And the licence is required by "15 CFR 744.23(a)(1)" alone
    And applications are reviewed with a presumption of denial

  @15-CFR-772.1
  Scenario Outline: What makes the system a supercomputer
    Given it goes into a system of <double> PFLOPS at 64 bits and <single> at 32 bits in <space> cubic feet
    When the shipment is checked
    Then <answer>

    Examples:
      | double | single | space  | answer                                  |
      | 100    | 150    | 41,600 | it is held, for a licence is required   |
      | 99.99  | 199.99 | 41,600 | it may ship, for no licence is required |
      | 99.99  | 200    | 41,600 | it is held, for a licence is required   |
      | 100    | 200    | 41,601 | it may ship, for no licence is required |

  @87-FR-62186
  Scenario Outline: From the day the rule bound
    Given the item is a network chip, classified 3A991.p
    And it is for a supercomputer in Shenzhen
    When the shipment is checked as of <day>
    Then <answer>

    Examples:
      | day        | answer                                  |
      | 2022-10-20 | it may ship, for no licence is required |
      | 2022-10-21 | it is held, for a licence is required   |

  Scenario: The same chip for a supercomputer in Japan
    Given an export from the United States to Japan on 2025-03-15
    And it is for a supercomputer in Kobe
    When the shipment is checked
    Then it may ship, for no licence is required
