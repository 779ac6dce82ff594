Feature: Weights of closed AI models
  15 CFR 742.6(a)(13), ECCN 4E091: to all destinations by the text since 2025-05-15; announced on 2025-05-13 as not enforced.

  @15-CFR-742.6(a)(13)
  Scenario Outline: By day, basis and training
    Given an export from the United States to Singapore on <day>
    And the basis is the law as <basis>
    And the end user is "Example Cloud" in Singapore
    And the item is a set of model weights, not yet classified
    And it is technology
    And it is of US origin
    And the request also states /items/0/training_operations as <operations>
    And the request also states /items/0/for_eccns as []
    When the shipment is checked
    Then <outcome>

    Examples:
      | day        | basis    | operations                   | outcome                                 |
      | 2025-05-14 | codified | 100000000000000000000000000  | it may ship, for no licence is required |
      | 2025-05-15 | codified | 100000000000000000000000000  | it is held, for a licence is required   |
      | 2025-05-15 | codified | 99999999999999999999999999   | it may ship, for no licence is required |
      | 2025-05-15 | enforced | 100000000000000000000000000  | it may ship, for no licence is required |
