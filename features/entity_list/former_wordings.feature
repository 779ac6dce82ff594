Feature: Entries are read as they were printed last
  The list at hand is of 2026. An entry that cites a later document than the day asked about may have read otherwise then: another
  review policy, another reach. The answer says so.

  @15-CFR-744.11(a)
  Scenario Outline: An entry of 2019, last amended in 2022
    Given an export from the United States to China on <day>
    And the purchaser and end user is "Huawei Technologies Co., Ltd." in China
    And the item is a connector, classified EAR99
    And it is of US origin
    When the shipment is checked
    Then it is held, for a licence is required
    And <said>

    Examples:
      | day        | said                                                          |
      | 2021-06-01 | an advisory says "amended in a later year"                    |
      | 2025-06-01 | no advisory says "amended in a later year"                    |

  @86-FR-18437 @88-FR-71991
  Scenario Outline: On its way when the buyer was listed: a clause that is known to be there is read both ways
    Given an export from the United States to China on <day>
    And the purchaser and end user is "<name>" in China
    And the item is a part, classified EAR99
    And it is of US origin
    And the request also states /dates as {"loaded_on": <loaded>}
    And the request also states /determinations as <decided>
    When the shipment is checked
    Then <outcome>
    And <said>

    Examples: Biren, until 2023-11-16
      | name                                          | day        | loaded       | decided | outcome                               | said                                                                                        |
      | Beijing Biren Technology Development Co., Ltd. | 2023-11-16 | "2023-10-17" | []      | it is held, for a licence is required | a reading in which "the savings clause of 88 FR 71991" says no_license_required                  |
      | Beijing Biren Technology Development Co., Ltd. | 2023-11-16 | "2023-10-18" | []      | it is held, for a licence is required | there is one reading alone                                                                  |
      | Beijing Biren Technology Development Co., Ltd. | 2023-11-17 | "2023-10-17" | []      | it is held, for a licence is required | there is one reading alone                                                                  |
      | Beijing Biren Technology Development Co., Ltd. | 2023-11-16 | null         | []      | it is held, for a licence is required | there is one reading alone                                                                  |
      | Beijing Biren Technology Development Co., Ltd. | 2023-11-16 | "2023-10-17" | [{"about": {"rule": "party.was_added_while_it_was_on_its_way"}, "finding": "holds", "by": "A. Counsel", "basis": "88 FR 71991 was read"}] | it may ship, for no licence is required | the summary says "A. Counsel determined on the record" |

    Examples: Phytium, until a day that was not found
      | name                                          | day        | loaded       | decided | outcome                               | said                                                                                        |
      | Tianjin Phytium Information Technology        | 2021-04-20 | "2021-04-08" | []      | it is held, for a licence is required | a reading in which "the savings clause of 86 FR 18437" says no_license_required                  |
      | Tianjin Phytium Information Technology        | 2021-04-20 | "2021-04-09" | []      | it is held, for a licence is required | there is one reading alone                                                                  |

    Examples: Another listing, of which no clause is told
      | name                                          | day        | loaded       | decided | outcome                               | said                                                                                        |
      | Huawei Technologies Co., Ltd.                  | 2019-05-20 | "2019-05-10" | []      | it is held, for a licence is required | an advisory says "whether the rule that added it leaves what was on its way"                |
      | Huawei Technologies Co., Ltd.                  | 2019-05-20 | "2019-05-17" | []      | it is held, for a licence is required | no advisory says "whether the rule that added it leaves what was on its way"                |

  @88-FR-71991
  Scenario Outline: A foreign-made board on its way to a footnote 4 entity
    Given an export from abroad from Taiwan to China on 2023-11-10
    And the purchaser and end user is "Beijing Biren Technology Development Co., Ltd." in China
    And the item is a server board, classified 5A992
    And it was made in Taiwan
    And 0 % of its value is controlled US content
    And it is the direct product of 4E001
    And the request also states /dates as {"loaded_on": "<loaded>"}
    When the shipment is checked
    Then it is held, for a licence is required
    And <said>

    Examples:
      | loaded     | said                                                                   |
      | 2023-10-17 | a reading in which "the savings clause of 88 FR 71991" says no_license_required |
      | 2023-10-18 | there is one reading alone                                             |

  @15-CFR-744.11(a)
  Scenario Outline: A maker of drones from the day its listing took effect, six days before it was printed
    Given an export from the United States to China on <day>
    And the purchaser and end user is "Autel Robotics" in China
    And the item is a box of screws, classified EAR99
    And it is of US origin
    When the shipment is checked
    Then <answer>

    Examples: 89 FR 51644 took effect on 2024-06-12
      | day        | answer                                  |
      | 2024-06-11 | it may ship, for no licence is required |
      | 2024-06-12 | it is held, for a licence is required   |
      | 2024-06-18 | it is held, for a licence is required   |

  @85-FR-83416
  Scenario Outline: How applications for SMIC were reviewed, by item and day
    Given an export from the United States to China on <day>
    And the purchaser and end user is "<name>" in China
    And the item is a thing, classified <eccn>
    And it is of US origin
    When the shipment is checked
    Then it is held, for a licence is required
    And <review>

    Examples: From 2020-12-18 to 2024-12-01 by what an item is needed for; then by the entry
      | name                                                            | day        | eccn    | review                                                  |
      | SMIC                                                            | 2020-12-18 | EAR99   | applications are reviewed case by case                  |
      | SMIC                                                            | 2024-12-01 | EAR99   | applications are reviewed case by case                  |
      | SMIC                                                            | 2024-12-02 | EAR99   | the summary says "The Entity List entry states"          |
      | SMIC                                                            | 2021-06-01 | 3B991   | the summary says "The Entity List entry states"          |
      | Semiconductor Manufacturing International (Beijing) Corporation | 2021-06-01 | EAR99   | applications are reviewed case by case                  |
      | Semiconductor Manufacturing International (Beijing) Corporation | 2024-12-02 | EAR99   | applications are reviewed with a presumption of denial  |
      | Huawei Technologies Co., Ltd.                                   | 2021-06-01 | EAR99   | applications are reviewed with a presumption of denial  |
