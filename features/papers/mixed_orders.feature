Feature: Orders in which one thing decides for all
  An order leaves whole or not at all. The answer says which item and which party it is for.

  @15-CFR-732.3
  Scenario: Resistors and an H100 in one order for China
    Given an export from the United States to China on 2025-06-02
    And the purchaser and end user is "Shenzhen Data Works" in China
    And the item is a resistor, classified EAR99
    And the item is the catalogue's "nvidia-h100-sxm"
    When the shipment is checked
    Then it is held, for a licence is required
    And only "nvidia-h100-sxm" needs a licence

  @15-CFR-744.23(a)(2)(i)
  Scenario: Through a distributor in Singapore, for a 7 nm fab in China
    Given an export from the United States to Singapore on 2025-06-02
    And the purchaser and intermediate consignee is "Lion City Components Pte Ltd" in Singapore
    And the end user is "Taihu Logic Fab" in China
    And the item is a process chemical, classified EAR99
    And it is of US origin
    And it will be used to make ICs at a facility in China where logic is made at 7 nm
    When the shipment is checked
    Then it is held, for a licence is required
    And the licence is required by "15 CFR 744.23(a)(2)(i)"

  @15-CFR-734.3(a)(1)
  Scenario Outline: A chip made in Taiwan on nobody's American tools, with and without a stop in Los Angeles
    Given a reexport from Taiwan to China on 2025-06-02
    And the purchaser and end user is "Shenzhen Data Works" in China
    And the item is the catalogue's "nvidia-h100-sxm", classified 3A090.a
    And it was made in Taiwan
    And 0 % of its value is controlled US content
    And it is the direct product of no US technology
    And its plant is the direct product of no US technology
    And it passes through <place>
    When the shipment is checked
    Then <answer>

    Examples:
      | place             | answer                                         |
      | Japan             | it may ship, for nothing is subject to the EAR |
      | the United States | it is held, for a licence is required          |

  @15-CFR-734.16
  Scenario: An H100 that changes hands within China
    Given a transfer within China on 2025-06-02
    And the purchaser and end user is "Shenzhen Data Works" in China
    And the item is the catalogue's "nvidia-h100-sxm"
    And it is of US origin
    When the shipment is checked
    Then it is held, for a licence is required
    And the licence is required by "15 CFR 742.6(a)(6)(iii)(A)"

  @15-CFR-744.11(a)
  Scenario: Two buyers, one of them listed
    Given an export from the United States to China on 2025-06-02
    And the purchaser is "Ningbo Household Goods" in China
    And the intermediate consignee is "Loongson Technology" in China
    And the end user is "Shenzhen Data Works" in China
    And the item is a flow sensor, classified EAR99
    And it is of US origin
    When the shipment is checked
    Then it is held, for a licence is required
    And the reasons name "Loongson Technology" and no other party

  @15-CFR-748.4
  Scenario Outline: A licence in hand, by what has become of it
    Given an export from the United States to China on 2025-06-02
    And the purchaser and end user is "Shenzhen Data Works" in China
    And the item is the catalogue's "nvidia-h100-sxm"
    And a licence D1234567 <status> from <since> to <until>
    When the shipment is checked
    Then <answer>

    Examples:
      | status  | since      | until      | answer                                |
      | valid   | 2025-01-01 | 2028-12-31 | it may ship, for a licence covers it  |
      | valid   | 2025-06-03 | 2028-12-31 | it is held, for a licence is required |
      | valid   | 2021-01-01 | 2025-06-01 | it is held, for a licence is required |
      | revoked | 2025-01-01 | 2028-12-31 | it is held, for a licence is required |
