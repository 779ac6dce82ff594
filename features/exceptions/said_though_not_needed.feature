Feature: What is said of exceptions that are not needed
  An exception is for what would need a licence (740.1(a)). Who claims one for an item that needs none still hears whether it fits;
  and who relies on a requirement's not being enforced hears what could answer it by the text.

  Scenario Outline: An employee's laptop to China
    Given an export from the United States to China on 2026-03-02
    And the end user is "Jordan Roe" in China
    And the request also states /parties/1/natural_person as true
    And the item is a work laptop, classified 5A992.c
    And it is of US origin
    And the request also states /authorizations as <claims>
    When the shipment is checked
    Then it may ship, for no licence is required
    And License Exception TMP <tmp>
    And License Exception BAG <bag>

    Examples: Claimed as tools of trade, claimed without saying that conditions are met, not claimed
      | claims                                                                                                | tmp            | bag            |
      | [{"kind": "exception", "symbol": "TMP", "paragraph": "740.9(a)(1)", "conditions_met": true}] | could be used  | could be used  |
      | [{"kind": "exception", "symbol": "TMP", "paragraph": "740.9(a)(1)"}]                         | cannot be used | cannot be used |
      | []                                                                                                    | cannot be used | cannot be used |

  @15-CFR-740.27
  Scenario Outline: An accelerator to the United Kingdom, whose requirement BIS does not enforce
    Given an export from the United States to <country> on 2026-07-01
    And the basis is the law as <basis>
    And the purchaser and end user is "Cloud Nord" in <country>
    And "Cloud Nord" is headquartered in <country>
    And the item is an accelerator, classified 3A090.a
    And it is designed or marketed for datacenters
    And it is of US origin
    When the shipment is checked
    Then <outcome>
    And License Exception AIA <aia>

    Examples: By the text AIA could answer it in the United Kingdom; in Switzerland LPP alone
      | country            | basis    | outcome                                 | aia            |
      | the United Kingdom | enforced | it may ship, for no licence is required | could be used  |
      | the United Kingdom | codified | it is held, for a licence is required   | could be used  |
      | Switzerland        | enforced | it may ship, for no licence is required | cannot be used |

  @15-CFR-744.23(a)(2)
  Scenario Outline: The answer says why a plant is left alone
    Given an export from the United States to China on <day>
    And the purchaser and end user is "Packaging Nord" in China
    And the item is a test handler, classified EAR99
    And it is of US origin
    And it will be used to make ICs at a facility in China where <what>
    When the shipment is checked
    Then it may ship, for no licence is required
    And the reasons cite "15 CFR 744.23(a)(2)"

    Examples:
      | day        | what                                       |
      | 2022-11-15 | only assembly, test or packaging is done   |
      | 2026-03-02 | only assembly, test or packaging is done   |
      | 2026-03-02 | no advanced-node ICs are made              |
