Feature: Military end uses and end users
  15 CFR 744.21 and 744.22.

  @15-CFR-744.21(a)(1)
  Scenario Outline: A party on the Military End User List, by item and day
    Given an export from the United States to China on <day>
    And the end user is "Listed Engine Co" in China
    And "Listed Engine Co" is known to be on the MEU list
    And the item is a microcontroller, classified <eccn>
    And it is of US origin
    When the shipment is checked
    Then <answer>

    Examples:
      | day        | eccn    | answer                                   |
      | 2020-12-22 | 3A991   | it may ship, for no licence is required  |
      | 2020-12-23 | 3A991   | it is held, for a licence is required    |
      | 2025-06-01 | 3A991.a | it is held, for a licence is required    |
      | 2025-06-01 | EAR99   | it may ship, for no licence is required  |
      | 2025-06-01 | 3E991   | it is held, for a person must look at it |

  @15-CFR-744.21(b)(1)(ii)
  Scenario: On the list, but only the bank
    Given an export from the United States to China on 2025-06-01
    And the bank is "Listed Engine Co" in China
    And "Listed Engine Co" is known to be on the MEU list
    And the end user is "Unlisted Toys Co" in China
    And the item is a microcontroller, classified 3A991
    And it is of US origin
    When the shipment is checked
    Then it may ship, for no licence is required

  @15-CFR-744.21(g)
  Scenario Outline: A military end user that no list names, by country and day
    Given an export from the United States to <country> on <day>
    And the end user is "Signals Brigade" in <country>
    And "Signals Brigade" is known to be a military end user
    And the item is a signal generator, classified 3A992
    And it is of US origin
    When the shipment is checked
    Then <answer>

    Examples:
      | country   | day        | answer                                  |
      | China     | 2020-06-28 | it may ship, for no licence is required |
      | China     | 2020-06-29 | it is held, for a licence is required   |
      | Cambodia  | 2021-12-08 | it may ship, for no licence is required |
      | Cambodia  | 2021-12-09 | it is held, for a licence is required   |
      | Nicaragua | 2024-03-14 | it may ship, for no licence is required |
      | Nicaragua | 2024-03-15 | it is held, for a licence is required   |
      | Japan     | 2025-06-01 | it may ship, for no licence is required |

  @15-CFR-744.21(f)
  Scenario Outline: A military end use in China
    Given an export from the United States to China on 2025-06-01
    And the end user is "Unlisted Radar Works" in China
    And the item is a microcontroller, classified <eccn>
    And it is of US origin
    And the exporter knows of <what> military end use
    When the shipment is checked
    Then <answer>

    Examples:
      | eccn  | what | answer                                  |
      | 3A992 | a    | it is held, for a licence is required   |
      | 3A992 | no   | it may ship, for no licence is required |
      | EAR99 | a    | it may ship, for no licence is required |

  @15-CFR-744.21(e)
  Scenario: Applications for it meet a presumption of denial
    Given an export from the United States to China on 2025-06-01
    And the end user is "Unlisted Radar Works" in China
    And the item is a microcontroller, classified 3A992
    And it is of US origin
    And the exporter knows of a military end use
    When the shipment is checked
    Then applications are reviewed with a presumption of denial

  @15-CFR-744.21(f)
  Scenario: Saying nothing is having no knowledge
    Given an export from the United States to China on 2025-06-01
    And the end user is "Unlisted Toys Co" in China
    And the item is a microcontroller, classified 3A992
    And it is of US origin
    When the shipment is checked
    Then it may ship, for no licence is required
    And it rests on the assumption that "end_use.military" is no

  @15-CFR-744.22(a)
  Scenario Outline: Military intelligence
    Given an export from the United States to <country> on <day>
    And the end user is "Office of Signals" in <country>
    And "Office of Signals" is headquartered in <country>
    And the item is an office chair, classified EAR99
    And it is of US origin
    And the exporter knows of a military-intelligence end use
    When the shipment is checked
    Then <answer>

    Examples:
      | country  | day        | answer                                  |
      | China    | 2021-03-15 | it may ship, for no licence is required |
      | China    | 2021-03-16 | it is held, for a licence is required   |
      | Burma    | 2021-04-08 | it may ship, for no licence is required |
      | Burma    | 2021-04-09 | it is held, for a licence is required   |
      | Cambodia | 2021-12-08 | it may ship, for no licence is required |
      | Cambodia | 2021-12-09 | it is held, for a licence is required   |
      | Vietnam  | 2025-06-02 | it may ship, for no licence is required |

  @15-CFR-744.22(f)(2)
  Scenario Outline: Named in the regulation, and the exporter knows of nothing
    Given an export from the United States to <country> on <day>
    And the purchaser and end user is "<name>" in <country>
    And the item is an office chair, classified EAR99
    And it is of US origin
    When the shipment is checked
    Then <answer>

    Examples:
      | name                                               | country  | day        | answer                                  |
      | General Department of Research and Intelligence    | Cambodia | 2021-12-08 | it may ship, for no licence is required |
      | General Department of Research and Intelligence    | Cambodia | 2021-12-09 | it is held, for a licence is required   |
      | Intelligence Bureau of the Joint Staff Department  | China    | 2021-03-15 | it may ship, for no licence is required |
      | Intelligence Bureau of the Joint Staff Department  | China    | 2021-03-16 | it is held, for a licence is required   |
      | Office of Chief of Military Security Affairs       | Burma    | 2021-04-08 | it may ship, for no licence is required |
      | Office of Chief of Military Security Affairs       | Burma    | 2021-04-09 | it is held, for a licence is required   |
      | General Directorate of Military Counterintelligence | Venezuela | 2025-06-02 | it is held, for a licence is required  |

  @15-CFR-744.22(a)
  Scenario: One of them, seated in a country of no concern
    Given an export from the United States to Serbia on 2025-06-02
    And the purchaser and end user is "General Department of Research and Intelligence" in Serbia
    And the item is an office chair, classified EAR99
    And it is of US origin
    When the shipment is checked
    Then it is held
    And the reasons cite "15 CFR 744.22(f)(2)"

  @15-CFR-744.22(f)(2)
  Scenario: The same office only lends its name to a bank account
    Given an export from the United States to Vietnam on 2025-06-02
    And the bank is "Intelligence Bureau of the Joint Staff Department" in China
    And the purchaser and end user is "Hanoi Chairs" in Vietnam
    And the item is an office chair, classified EAR99
    And it is of US origin
    When the shipment is checked
    Then it may ship, for no licence is required

  @15-CFR-744.21(a)(2)
  Scenario Outline: Military end users and end uses of Russia and Belarus: any item
    Given an export from the United States to <country> on <day>
    And the end user is "Signals Brigade" in <country>
    And "Signals Brigade" is known to be a military end user
    And the item is a wooden chair, classified EAR99
    And it is of US origin
    When the shipment is checked
    Then <answer>

    Examples:
      | country | day        | answer                                  |
      | Russia  | 2022-02-23 | it may ship, for no licence is required |
      | Russia  | 2022-02-24 | it is held, for a licence is required   |
      | Russia  | 2022-03-01 | it is held, for a licence is required   |
      | Russia  | 2022-03-02 | it is held, for a licence is required   |
      | Russia  | 2022-06-05 | it is held, for a licence is required   |
      | Russia  | 2022-06-06 | it is held, for a licence is required   |
      | Belarus | 2022-02-24 | it may ship, for no licence is required |
      | Belarus | 2022-03-01 | it may ship, for no licence is required |
      | Belarus | 2022-03-02 | it is held, for a licence is required   |
      | Ukraine | 2025-06-01 | it may ship, for no licence is required |

  @15-CFR-744.21(a)(2)
  Scenario Outline: Food and medicine for military end users of Russia and Belarus
    Given an export from the United States to <country> on <day>
    And the end user is "Signals Brigade" in <country>
    And "Signals Brigade" is known to be a military end user
    And the item is a crate of field rations, classified EAR99
    And it is of US origin
    And the request also states /items/0/food_or_medicine as true
    When the shipment is checked
    Then <cited>

    Examples: left out by the first wordings
      | country | day        | cited                                  |
      | Russia  | 2022-02-24 | no reason cites "15 CFR 744.21(a)(2)"  |
      | Russia  | 2022-06-05 | no reason cites "15 CFR 744.21(a)(2)"  |
      | Belarus | 2022-06-05 | no reason cites "15 CFR 744.21(a)(2)"  |
      | Russia  | 2022-06-06 | the reasons cite "15 CFR 744.21(a)(2)" |
      | Belarus | 2025-06-02 | the reasons cite "15 CFR 744.21(a)(2)" |

  @15-CFR-744.21(b)(1)(ii)
  Scenario: A footnote 3 entity in Turkey
    Given an export from the United States to Turkey on 2025-06-01
    And the purchaser is "Listed Supplier" in Turkey
    And "Listed Supplier" is known to be on the EL list with footnote 3
    And the item is a wooden chair, classified EAR99
    And it is of US origin
    When the shipment is checked
    Then it is held, for a licence is required
    And applications are reviewed with a policy of denial
    And the reasons cite "15 CFR 744.21(b)(1)(ii)"

  @15-CFR-744.21
  Scenario: A chair for nobody yet named
    Given an export from the United States to China on 2025-06-01
    And the item is a wooden chair, classified EAR99
    And it is of US origin
    When the shipment is checked
    Then it may ship, for no licence is required
    And an advisory says "No end user or ultimate consignee is named"

  @15-CFR-744.21(a)(1)
  Scenario Outline: A military end use in China, before and after end users joined it
    Given an export from the United States to China on <day>
    And the end user is "Unlisted Radar Works" in China
    And the item is a telecommunications amplifier, classified <eccn>
    And it is of US origin
    And the exporter knows of a military end use
    When the shipment is checked
    Then <answer>

    Examples: the end use was there before 2020-06-29, and the list of items never held EAR99
      | eccn    | day        | answer                                  |
      | 5A991.a | 2019-06-03 | it is held, for a licence is required   |
      | 5A991.a | 2020-06-28 | it is held, for a licence is required   |
      | 5A991.a | 2020-06-29 | it is held, for a licence is required   |
      | EAR99   | 2020-06-29 | it may ship, for no licence is required |

  @15-CFR-744.21(a)(1)
  Scenario Outline: A party of the Military End User List abroad, before and after the words on where it is
    Given an export from the United States to Singapore on <day>
    And the end user is "Listed Engine Co (Singapore)" in Singapore
    And "Listed Engine Co (Singapore)" is known to be on the <list> list
    And the item is a microcontroller, classified 3A991
    And it is of US origin
    When the shipment is checked
    Then <answer>

    Examples: it binds by the list on both sides
      | list | day        | answer                                |
      | MEU  | 2024-08-26 | it is held, for a licence is required |
      | MEU  | 2024-08-27 | it is held, for a licence is required |

  @15-CFR-744.21(a)(1)
  Scenario: A military end user of China in Singapore that the list does not name
    Given an export from the United States to Singapore on 2024-08-27
    And the end user is "Signals Office Abroad" in Singapore
    And "Signals Office Abroad" is known to be a military end user
    And "Signals Office Abroad" is headquartered in China
    And the item is a microcontroller, classified 3A991
    And it is of US origin
    When the shipment is checked
    Then it may ship, for no licence is required

  @15-CFR-744.21(a)(2)
  Scenario Outline: A military end use in Russia: any item
    Given an export from the United States to <country> on <day>
    And the end user is "Unlisted Shipyard" in <country>
    And the item is a wooden chair, classified EAR99
    And it is of US origin
    And the exporter knows of <what> military end use
    When the shipment is checked
    Then <answer>

    Examples: chairs were on no list of items before
      | country | what | day        | answer                                  |
      | Russia  | a    | 2022-02-23 | it may ship, for no licence is required |
      | Russia  | a    | 2022-02-24 | it is held, for a licence is required   |
      | Russia  | a    | 2022-03-01 | it is held, for a licence is required   |
      | Russia  | a    | 2022-03-02 | it is held, for a licence is required   |
      | Russia  | a    | 2022-06-05 | it is held, for a licence is required   |
      | Russia  | a    | 2022-06-06 | it is held, for a licence is required   |
      | Belarus | a    | 2022-03-01 | it may ship, for no licence is required |
      | Belarus | a    | 2022-03-02 | it is held, for a licence is required   |
      | Ukraine | a    | 2022-02-24 | it may ship, for no licence is required |

  @15-CFR-744.22(a)
  Scenario Outline: Military intelligence of Belarus
    Given an export from the United States to Belarus on <day>
    And the end user is "Office of Signals" in Belarus
    And "Office of Signals" is headquartered in Belarus
    And the item is an office chair, classified EAR99
    And it is of US origin
    And the exporter knows of a military-intelligence end use
    When the shipment is checked
    Then <answer>
    And <cited>

    Examples: nothing stops EAR99 to Belarus on the day before
      | day        | answer                                   | cited                              |
      | 2022-03-01 | it may ship, for no licence is required  | no reason cites "15 CFR 744.22(a)" |
      | 2022-03-02 | it is held, for a licence is required    | the reasons cite "15 CFR 744.22(a)" |
