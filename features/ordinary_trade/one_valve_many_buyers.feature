Feature: One American valve, EAR99, and who gets it for what
  Nothing about the valve is controlled. What decides is the buyer, and what the exporter knows of the use.

  Background:
    Given an export from the United States to China on 2025-06-02
    And the item is a vacuum valve, classified EAR99
    And it is of US origin

  @15-CFR-732.3
  Scenario: A dairy in Germany
    Given an export from the United States to Germany on 2025-06-02
    And the purchaser and end user is "Allgau Molkerei GmbH" in Germany
    When the shipment is checked
    Then it may ship, for no licence is required
    And nothing is asked for

  @15-CFR-744.11(a)
  Scenario: Huawei
    Given the purchaser and end user is "Huawei Technologies Co., Ltd." in China
    When the shipment is checked
    Then it is held, for a licence is required
    And the licence is required by "15 CFR 744.11(a)" alone
    And nothing is asked for

  @15-CFR-744.23(a)(2)(i)
  Scenario: A fab near Wuxi that makes chips at 7 nm, for its process line
    Given the purchaser and end user is "Taihu Logic Fab" in China
    And it will be used to make ICs at a facility in China where logic is made at 7 nm
    When the shipment is checked
    Then it is held, for a licence is required
    And the licence is required by "15 CFR 744.23(a)(2)(i)" alone
    And applications are reviewed with a presumption of denial

  @15-CFR-744.23(a)(2)
  Scenario: The same fab, for the dishwasher of its canteen
    Given the purchaser and end user is "Taihu Logic Fab" in China
    And the end use is described as "dishwasher in the staff canteen of the 7 nm fab"
    When the shipment is checked
    Then it may ship, for no licence is required
    And it rests on the assumption that "end_use.nuclear" is no

  @15-CFR-744.23(a)(2)(i)
  Scenario: A fab that makes planar chips at 28 nm
    Given the purchaser and end user is "Taihu Analog Fab" in China
    And it will be used to make ICs at a facility in China where logic is made at 28 nm and transistors are planar
    When the shipment is checked
    Then it may ship, for no licence is required

  @15-CFR-744.23(a)(2)(ii)
  Scenario: A fab of which nobody knows what it makes
    Given the purchaser and end user is "Taihu Mixed Fab" in China
    And it will be used to make ICs at a facility in China where nobody knows the node
    When the shipment is checked
    Then it may ship, for no licence is required

  @15-CFR-744.23(a)(1)
  Scenario: A supercomputer in Shenzhen, the valve for its cooling
    Given the purchaser and end user is "Pearl Delta Computing Centre" in China
    And it is for a supercomputer
    When the shipment is checked
    Then it may ship, for no licence is required

  @15-CFR-744.2
  Scenario: A reactor that no treaty watches
    Given the purchaser and end user is "Hexi Power Institute" in China
    And the exporter knows of a nuclear end use
    When the shipment is checked
    Then it is held, for a licence is required
    And the licence is required by "15 CFR 744.2(a)"
