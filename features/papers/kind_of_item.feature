Feature: What kind of thing an item is, where its class tells
  The letter of a class says whether it is a thing, software or technology. A clerk who leaves the kind out, or leaves it at
  the default, has still named the class, and the class is what the law goes by.

  @15-CFR-742.6(a)(6)(iii)(A) @ECCN-3E001
  Scenario Outline: Software or technology for datacenter chips, its kind not stated or stated wrongly
    Given an export from the United States to China on 2025-12-01
    And the purchaser and end user is "Qinglan Weather Analytics" in China
    And the item is a design package, classified <eccn>
    And it is of US origin
    And the request also states /items/0/for_eccns as ["<for>"]
    And <kind>
    When the shipment is checked
    Then it is held, for a licence is required
    And the reasons cite "15 CFR 742.6(a)(6)(iii)(A)"

    Examples:
      | eccn      | for     | kind                                                      |
      | 3E001     | 3A090.a | the request also states /items/0/quantity as 1            |
      | 3E001     | 3A090.a | the request also states /items/0/kind as "commodity"      |
      | 3D001     | 3A090.a | the request also states /items/0/quantity as 1            |
      | 3D001     | 3A090.a | the request also states /items/0/kind as "technology"     |
      | 4D090     | 4A090.a | the request also states /items/0/quantity as 1            |
      | 5D992.z.1 | 5A992.c | the request also states /items/0/quantity as 1            |

  @15-CFR-742.6(a)(6)(iii)(A) @ECCN-3A090.a
  Scenario: A chip called technology by mistake
    Given an export from the United States to China on 2025-12-01
    And the purchaser and end user is "Qinglan Weather Analytics" in China
    And the item is a datacenter accelerator, classified 3A090.a
    And it is of US origin
    And the request also states /items/0/kind as "technology"
    When the shipment is checked
    Then it is held, for a licence is required
    And the reasons cite "15 CFR 742.6(a)(6)(iii)(A)"

  @ECCN-EAR99
  Scenario: EAR99 has no letter, so the kind is as stated
    Given a deemed export from the United States on 2025-12-01
    And the exporter is "Halvorsen Compute Inc." in the United States
    And the end user is "Wei Lin" in the United States
    And "Wei Lin" is a citizen of China
    And the item is a drawing, classified EAR99
    And it is of US origin
    And it is technology
    When the shipment is checked
    Then it may ship, for no licence is required

  @ECCN-4E091
  Scenario Outline: What class it has is asked first, and not how many operations trained it
    Given an export from the United States to China on 2025-12-01
    And the purchaser and end user is "Qinglan Weather Analytics" in China
    And the item is an inference card, not yet classified
    And it is of US origin
    And <kind>
    When the shipment is checked
    Then it is held, for facts are missing
    And "item.eccn" is asked for
    And "item.training_operations" <asked>

    Examples:
      | kind                                           | asked            |
      | the request also states /items/0/quantity as 1 | is not asked for |
      | it is technology                               | is not asked for |

  @15-CFR-742.6(a)(13) @ECCN-4E091
  Scenario: Weights whose kind nobody states
    Given an export from the United States to Germany on 2025-06-02
    And the basis is the law as codified
    And the purchaser and end user is "Rheinland Sprachmodelle" in Germany
    And the item is a language model, not yet classified
    And it is of US origin
    And the request also states /items/0/training_operations as 2e26
    When the shipment is checked
    Then it is held, for a licence is required
    And the reasons cite "15 CFR 742.6(a)(13)"
    And "item.total_processing_performance" is not asked for
