@15-CFR-744.23(a)(2)
Feature: One American spare part of 3B991, and the plant it is for
  By its class the part goes to China without a licence. What the exporter knows of the plant decides, and so does what it does
  not know.

  Background:
    Given an export from the United States to China on 2025-06-02
    And the purchaser and end user is "Taihu Semiconductor Works" in China
    And the item is a spare part for a tool, classified 3B991
    And it is of US origin

  @15-CFR-744.23(a)(2)(i)
  Scenario: A plant that makes logic at 7 nm
    Given it will be used to make ICs at a facility in China where logic is made at 7 nm
    When the shipment is checked
    Then it is held, for a licence is required
    And the licence is required by "15 CFR 744.23(a)(2)(i)" alone
    And applications are reviewed with a presumption of denial

  @15-CFR-744.23(a)(2)(ii)
  Scenario: A plant of which nobody knows what it makes
    Given it will be used to make ICs at a facility in China where nobody knows the node
    When the shipment is checked
    Then it is held, for a licence is required
    And the licence is required by "15 CFR 744.23(a)(2)(ii)" alone

  @15-CFR-744.23(a)(2)(ii)
  Scenario: A plant known to make planar chips at 28 nm
    Given it will be used to make ICs at a facility in China where logic is made at 28 nm and transistors are planar
    When the shipment is checked
    Then it may ship, for no licence is required

  @15-CFR-744.23(a)(5)
  Scenario: A plant that only assembles and tests
    Given it will be used to make ICs at a facility in China where only back-end work is done
    When the shipment is checked
    Then it may ship, for no licence is required

  @15-CFR-744.23(a)(2)(iv)
  Scenario: A footnote 5 fab: the Entity List governs
    Given the ultimate consignee is "Semiconductor Manufacturing South China Corporation" in China
    And it will be used to make ICs at a facility in China where advanced-node ICs are made
    When the shipment is checked
    Then it is held, for a licence is required
    And the licence is required by "15 CFR 744.11(a)" alone

  @15-CFR-744.23(a)(2)
  Scenario: A workshop that mends washing machines
    Given the end use is described as "vacuum cleaner repair, nothing to do with chips"
    When the shipment is checked
    Then it may ship, for no licence is required
    And nothing is asked for
