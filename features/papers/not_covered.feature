Feature: Law that is not written down here never lets anything through
  Where a part of the law is not encoded the answer is that a person must look, and which part it is.

  @15-CFR-744.6(b)(6)
  Scenario: Shipping what is subject to the EAR, called support
    Given an export from the United States to China on 2025-06-02
    And the purchaser and end user is "Shenzhen Data Works" in China
    And the item is a server, classified 5A992.c
    And it is of US origin
    And the US person ships or transfers it
    When the shipment is checked
    Then it is held, for a person must look at it
    And the reasons cite "15 CFR 744.6(b)(6)"
    And the law that decides is not covered

  @15-CFR-734.15
  Scenario: Software to be fetched, called access from afar
    Given an export from the United States to China on 2025-06-02
    And the purchaser and end user is "Shenzhen Data Works" in China
    And the item is a design suite, classified 3D991
    And it is software
    And it is of US origin
    And what is done is access to computing from afar
    When the shipment is checked
    Then it is held, for a person must look at it
    And the reasons cite "15 CFR 734.13(a)"
    And the law that decides is not covered

  @15-CFR-774-supplement-1
  Scenario Outline: A class that was not on the Control List on the day
    Given an export from the United States to Germany on <day>
    And the purchaser and end user is "Widerstand Handels GmbH" in Germany
    And the item is an accelerator, classified <eccn>
    And it is of US origin
    When the shipment is checked
    Then <answer>

    Examples:
      | eccn  | day        | answer                                   |
      | 3A999 | 2025-06-02 | it may ship, for no licence is required  |
      | 3A777 | 2025-06-02 | it is held, for a person must look at it |

  @15-CFR-730
  Scenario: A day before anything here is encoded
    Given an export from the United States to Germany on 2018-06-01
    And the purchaser and end user is "Widerstand Handels GmbH" in Germany
    And the item is a resistor, classified EAR99
    And it is of US origin
    When the shipment is checked
    Then an advisory says "2019-05-16"
