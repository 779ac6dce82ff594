@15-CFR-744.11(a)(2)(v)(A)
Feature: The four limbs of the footnote 5 requirement
  What 734.9(e)(3) or 734.4(a)(9) makes subject to the EAR needs a licence only where one of four limbs holds. They turn on where
  the tool leaves from, on whether that country is in Country Group A:5 or in Supplement No. 4 to Part 742, and on where the company
  that ships it, or its ultimate parent, is headquartered. Items of 3B993 are caught by more limbs than the rest.

  @15-CFR-744.11(a)(2)(v)(A)(1)
  Scenario Outline: From Germany, by whose company
    Given an export from abroad from Germany to China on 2025-06-02
    And the exporter is "Alpine Metrology" in Germany
    And "Alpine Metrology" is headquartered in <headquarters>
    And the purchaser and end user is "SMIC Northern" in China
    And the item is an etch spare, classified <eccn>
    And it was made in Germany
    And 0 % of its value is controlled US content
    And its plant is the direct product of 3E991, 3E993
    And the request also states /items/0/us_origin_content as []
    When the shipment is checked
    Then <answer>

    Examples:
      | headquarters | eccn      | answer                                |
      | Germany      | 3B991.a   | it may ship, for no licence is required |
      | Germany      | 3B993.b.1 | it may ship, for no licence is required |
      | China        | 3B991.a   | it is held, for a licence is required |
      | Macau        | 3B991.a   | it is held, for a licence is required |

  @15-CFR-744.11(a)(2)(v)(A)(2)
  Scenario Outline: From South Korea, in A:5 and not in Supplement No. 4
    Given an export from abroad from South Korea to China on 2025-06-02
    And the exporter is "Haneul Precision" in South Korea
    And "Haneul Precision" is headquartered in South Korea
    And the purchaser and end user is "SMIC Northern" in China
    And the item is an implanter, classified <eccn>
    And it was made in South Korea
    And 0 % of its value is controlled US content
    And its plant is the direct product of 3E991, 3E993
    And the request also states /items/0/us_origin_content as []
    And the request also states /items/0/controlled_in_export_country as <controlled>
    When the shipment is checked
    Then <answer>

    Examples:
      | eccn      | controlled | answer                                  |
      | 3B993.b.1 | false      | it is held, for a licence is required   |
      | 3B993.b.1 | true       | it may ship, for no licence is required |
      | 3B991.a   | false      | it may ship, for no licence is required |

  @15-CFR-744.11(a)(2)(v)(A)(2) @15-CFR-744.11(a)(2)(v)(A)(3) @91-FR-43034
  Scenario Outline: From the United Arab Emirates, which joined A:5 on 2026-07-10
    Given an export from abroad from the United Arab Emirates to China on 2026-07-09
    And the exporter is "Sharjah Tools" in the United Arab Emirates
    And "Sharjah Tools" is headquartered in the United Arab Emirates
    And the purchaser and end user is "SMIC Northern" in China
    And the item is an etch spare, classified <eccn>
    And it was made in the United Arab Emirates
    And 0 % of its value is controlled US content
    And its plant is the direct product of 3E991, 3E993
    And the request also states /items/0/us_origin_content as []
    And the request also states /items/0/controlled_in_export_country as false
    When the shipment is checked as of <day>
    Then <answer>

    Examples:
      | eccn      | day        | answer                                  |
      | 3B991.a   | 2026-07-09 | it is held, for a licence is required   |
      | 3B991.a   | 2026-07-10 | it may ship, for no licence is required |
      | 3B993.b.1 | 2026-07-09 | it is held, for a licence is required   |
      | 3B993.b.1 | 2026-07-10 | it is held, for a licence is required   |

  @15-CFR-744.11(a)(2)(v)(A)(3)
  Scenario Outline: From Singapore, by whose company
    Given an export from abroad from Singapore to China on 2025-06-02
    And the exporter is "Lion Metrology" in Singapore
    And "Lion Metrology" is headquartered in <headquarters>
    And the purchaser and end user is "SMIC Northern" in China
    And the item is an etch spare, classified <eccn>
    And it was made in Singapore
    And 0 % of its value is controlled US content
    And its plant is the direct product of 3E991, 3E993
    And the request also states /items/0/us_origin_content as []
    When the shipment is checked
    Then <answer>

    Examples:
      | headquarters | eccn      | answer                                  |
      | Singapore    | 3B991.a   | it is held, for a licence is required   |
      | Japan        | 3B991.a   | it may ship, for no licence is required |
      | Japan        | 3B993.b.1 | it is held, for a licence is required   |

  @15-CFR-744.11(a)(2)(v)(A)(4)
  Scenario Outline: A used tool changes hands within China
    Given a transfer within China on 2025-06-02
    And the exporter is "Changning Tool Resale" in China
    And the request also states /parties/0/ultimate_parent as {"country": "<parent>"}
    And the purchaser and end user is "SMIC Northern" in China
    And the item is a used tool, classified <eccn>
    And it was made in Singapore
    And 0 % of its value is controlled US content
    And its plant is the direct product of 3E991, 3E993
    And the request also states /items/0/us_origin_content as []
    When the shipment is checked
    Then <answer>

    Examples:
      | parent | eccn      | answer                                  |
      | SG     | 3B991.a   | it is held, for a licence is required   |
      | JP     | 3B991.a   | it may ship, for no licence is required |
      | JP     | 3B993.b.1 | it is held, for a licence is required   |

  @15-CFR-734.9(e)(3)(ii)(A)
  Scenario Outline: For what a footnote entity makes: footnote 5 reaches what is built in, footnote 4 also what it is made with
    Given an export from abroad from Malaysia to Singapore on 2025-06-02
    And the exporter is "Penang Metrology" in Malaysia
    And "Penang Metrology" is headquartered in Malaysia
    And the purchaser and end user is "Lion Subassemblies" in Singapore
    And the other is "<for>" in China
    And the item is a prober module, classified 3B992.b
    And it was made in Malaysia
    And 0 % of its value is controlled US content
    And its plant is the direct product of 3E991
    And the request also states /items/0/us_origin_content as []
    And the request also states /end_use/for_parties as [{"party": "p2", "relation": "<relation>"}]
    When the shipment is checked
    Then <answer>

    Examples:
      | for                      | relation                          | answer                                         |
      | SMIC Northern            | incorporated                      | it is held, for a licence is required          |
      | SMIC Northern            | used_in_development_or_production | it may ship, for nothing is subject to the EAR |
      | Inspur Group Co., Ltd.   | used_in_development_or_production | it is held, for a licence is required          |

  @15-CFR-734.4(a)(9)
  Scenario Outline: One US chip in a tool that no US technology went into
    Given an export from abroad from Malaysia to China on 2025-06-02
    And the exporter is "Penang Metrology" in Malaysia
    And "Penang Metrology" is headquartered in Malaysia
    And the purchaser and end user is "SMIC Northern" in China
    And the item is a tool, classified <eccn>
    And it was made in Malaysia
    And 0 % of its value is controlled US content
    And it is the direct product of no US technology
    And its plant is the direct product of no US technology
    And it contains no IC from such a plant
    And the request also states /items/0/us_origin_content as [{"eccn": "<chip>", "value_usd": "9.00", "is_integrated_circuit": true}]
    When the shipment is checked
    Then <answer>

    Examples:
      | eccn    | chip  | answer                                         |
      | 3B991.a | 3A991 | it is held, for a licence is required          |
      | 3B611.x | 3A991 | it is held, for a licence is required          |
      | 3B991.a | EAR99 | it may ship, for nothing is subject to the EAR |
