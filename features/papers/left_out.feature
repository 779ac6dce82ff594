Feature: What a clerk leaves out, and what that changes
  Orders come without the country they leave from, with a chip's trade name for a model, with a class and no kind. What
  follows from what is there is not asked; what may free a shipment is not supposed.

  @15-CFR-734.13 @15-CFR-734.3(a)(1)
  Scenario Outline: Nobody says from where an American distributor ships
    Given an export from the United States to <country> on 2026-03-02
    And the exporter is "Ridgeway Components" in the United States
    And the purchaser and end user is "<buyer>" in <country>
    And the item is a part, classified <eccn>
    And the order leaves out /origin_country
    And the order leaves out /activity
    When the shipment is checked
    Then <answer>
    And nothing is asked for

    Examples:
      | country   | buyer                         | eccn      | answer                                  |
      | Germany   | Kunde Nord                    | EAR99     | it may ship, for no licence is required |
      | Hong Kong | Golden Bright Components      | 3A991     | it may ship, for no licence is required |
      | China     | Qinglan Weather Analytics     | 3A001.a.7 | it is held, for a licence is required   |
      | China     | Huawei Technologies Co., Ltd. | EAR99     | it is held, for a licence is required   |

  @15-CFR-734.3(a)
  Scenario Outline: A foreign seller who does not say either: asked where it matters
    Given a reexport from Germany to <country> on 2026-03-02
    And the exporter is "Ruhr Handel" in Germany
    And the purchaser and end user is "Kunde Nord" in <country>
    And the item is a part, classified <eccn>
    And the order leaves out /origin_country
    And the order leaves out /activity
    When the shipment is checked
    Then <answer>
    And "shipment.support_kind" is not asked for

    Examples:
      | country | eccn      | answer                                  |
      | Japan   | EAR99     | it may ship, for no licence is required |
      | China   | 3A001.a.7 | it is held, for facts are missing       |

  @15-CFR-734.9(h)
  Scenario: A known chip from Taiwan: how it was made is asked, not what a chip tool would be asked
    Given a reexport from Taiwan to China on 2026-03-02
    And the exporter is "Taoyuan Rack Builders" in Taiwan
    And the purchaser and end user is "Qinglan Weather Analytics" in China
    And the item is the catalogue's "nvidia-h100-sxm"
    And it was made in Taiwan
    When the shipment is checked
    Then it is held, for facts are missing
    And "item.direct_product_of_eccns" is asked for
    And "item.contains_ic_from_such_plant" is not asked for
    And "item.controlled_in_export_country" is not asked for
    And "item.us_origin_content_is_stated" is not asked for
    And "item.in_the_paragraph_controlled" is not asked for
    And "party.headquarters_country" is not asked for

  @ECCN-3A090.a
  Scenario Outline: A chip by its trade name
    Given an export from the United States to China on 2026-03-02
    And the purchaser and end user is "Qinglan Weather Analytics" in China
    And the item is the catalogue's "<model>"
    And it is of US origin
    When the shipment is checked
    Then <answer>

    Examples: One chip has that name, with or without its maker's; the second is a family of three
      | model                   | answer                                |
      | NVIDIA GeForce RTX 4090 | it is held, for a licence is required |
      | geforce rtx 4090        | it is held, for a licence is required |
      | H100                    | it is held, for facts are missing     |

  @ECCN-3A090.a
  Scenario: A name that may be one of several chips
    Given an export from the United States to China on 2026-03-02
    And the purchaser and end user is "Qinglan Weather Analytics" in China
    And the item is a NVIDIA H100 80GB GPU, not yet classified
    And it is of US origin
    When the shipment is checked
    Then it is held, for facts are missing
    And an advisory says "if it is `nvidia-h100-sxm` or `nvidia-h100-pcie` or `nvidia-h100-nvl`, state that as its `model`"

  @15-CFR-734.13(a)(2)
  Scenario: A release by an American employer, from where is not said
    Given a deemed export from the United States on 2026-03-02
    And the exporter is "Halvorsen Compute Inc." in the United States
    And the end user is "Wei Lin" in the United States
    And "Wei Lin" is a citizen of China
    And the item is a process recipe, classified 3E001
    And it is technology for 3B001.a.1
    And the order leaves out /origin_country
    When the shipment is checked
    Then it is held, for a licence is required
    And nothing is asked for

  @15-CFR-748.5
  Scenario Outline: Nobody is named whom it is for: that is asked, and not how the chip was made
    Given an export from the United States to <country> on 2026-03-02
    And the exporter is "Ridgeway Components" in the United States
    And the item is a part, classified <eccn>
    When the shipment is checked
    Then <answer>
    And "item.made_in_country" is not asked for

    Examples: What needs a licence whoever gets it is not asked about
      | country | eccn      | answer                                |
      | Japan   | 3A090.b   | it is held, for facts are missing     |
      | China   | 3A991     | it is held, for facts are missing     |
      | China   | 3A001.a.7 | it is held, for a licence is required |
      | Germany | EAR99     | it may ship, for no licence is required |

  @15-CFR-748.5
  Scenario: The question for whom it is
    Given an export from the United States to Japan on 2026-03-02
    And the exporter is "Ridgeway Components" in the United States
    And the item is an accelerator, classified 3A090.b
    When the shipment is checked
    Then the question is asked: "Who is the end user or ultimate consignee"

  @15-CFR-748.5
  Scenario Outline: A buyer alone is named: whom it is for follows where the buyer may use it itself
    Given an export from the United States to <country> on 2026-03-02
    And the exporter is "Ridgeway Components" in the United States
    And the <role> is "Kunde Nord" in <home>
    And the item is a part, classified <eccn>
    When the shipment is checked
    Then <answer>

    Examples: A buyer at the place of delivery; one elsewhere; an intermediary; one named beside the end user
      | country | role                                 | home      | eccn      | answer                                  |
      | China   | purchaser                            | China     | 3A991     | it may ship, for no licence is required |
      | China   | purchaser                            | Singapore | 3A991     | it is held, for facts are missing       |
      | China   | purchaser and intermediate consignee | China     | 3A991     | it is held, for facts are missing       |
      | China   | purchaser and freight forwarder      | China     | 3A991     | it is held, for facts are missing       |
      | China   | purchaser and end user               | Singapore | 3A991     | it may ship, for no licence is required |
      | China   | ultimate consignee                   | China     | 3A991     | it may ship, for no licence is required |
      | China   | intermediate consignee               | China     | 3A991     | it is held, for facts are missing       |
      | China   | purchaser                            | Singapore | 3A001.a.7 | it is held, for a licence is required   |

    Examples: What is nobody's question stays so
      | country | role                                 | home      | eccn      | answer                                  |
      | Germany | purchaser                            | Austria   | EAR99     | it may ship, for no licence is required |
      | Germany | purchaser                            | Germany   | 3A991     | it may ship, for no licence is required |

  @15-CFR-748.5
  Scenario: A buyer elsewhere does not receive it: that is said
    Given an export from the United States to China on 2026-03-02
    And the exporter is "Ridgeway Components" in the United States
    And the purchaser is "Lion City Trading" in Singapore
    And the item is a part, classified 3A991
    When the shipment is checked
    Then the question is asked: "Who is the end user or ultimate consignee"
    And an advisory says "the answer speaks of the parties named only"

  @15-CFR-744.6(b) @15-CFR-744.6(c)(2)
  Scenario Outline: Neither where it leaves nor where the exporter is: whether a US person acts is asked where that alone may decide
    Given an export from the United States to China on 2026-03-02
    And the exporter is "Ridgeway Components" in the United States
    And the purchaser and end user is "Qinglan Weather Analytics" in China
    And "Qinglan Weather Analytics" is headquartered in China
    And the item is a part, classified <eccn>
    And it was made in Japan
    And 0 % of its value is controlled US content
    And it is the direct product of no US technology
    And its plant is the direct product of no US technology
    And it contains no IC from such a plant
    And the request also states /items/0/us_origin_content as []
    And the request also states /end_use as <use>
    And the order leaves out /origin_country
    And the order leaves out /activity
    And the request says nothing of /parties/0/country, /parties/0/us_person
    When the shipment is checked
    Then <answer>
    And "<person>" is <asked>
    And "shipment.support_kind" is not asked for

    Examples: What is not subject to the EAR may yet be forbidden to a US person: a tool, a weapon; nothing else
      | eccn        | use               | answer                                  | person           | asked         |
      | EAR99       | {}                | it may ship, for no licence is required | party.us_person  | not asked for |
      | 3B001.c.1.a | {}                | it is held, for facts are missing       | party.us_person  | asked for     |
      | EAR99       | {"nuclear": true} | it is held, for facts are missing       | party.us_person  | asked for     |
