Feature: Weapons of mass destruction, and letters from BIS
  15 CFR 744.2, 744.3 and 744.4; "is informed" letters bind their addressee.

  @15-CFR-744.2(a)
  Scenario Outline: A nuclear end use
    Given an export from the United States to <country> on 2025-06-01
    And the end user is "Reactor Works" in <country>
    And the item is a stainless valve, classified EAR99
    And it is of US origin
    And the exporter knows of a nuclear end use
    When the shipment is checked
    Then <answer>

    Examples:
      | country | answer                                  |
      | India   | it is held, for a licence is required   |
      | France  | it may ship, for no licence is required |

  @15-CFR-744.3(a)
  Scenario Outline: A rocket or unmanned-aircraft end use
    Given an export from the United States to <country> on <day>
    And the end user is "Launch Works" in <country>
    And the item is a stainless valve, classified EAR99
    And it is of US origin
    And the exporter knows of a missile end use
    When the shipment is checked
    Then <answer>

    Examples:
      | country              | day        | answer                                   |
      | China                | 2025-06-01 | it is held, for a licence is required    |
      | United Arab Emirates | 2026-07-09 | it is held, for a licence is required    |
      | United Arab Emirates | 2026-07-10 | it is held, for a person must look at it |
      | Germany              | 2025-06-01 | it is held, for a person must look at it |

  @15-CFR-744.4(a)
  Scenario: Chemical or biological weapons, anywhere
    Given an export from the United States to Germany on 2025-06-01
    And the end user is "Chemical Works" in Germany
    And the item is a stainless valve, classified EAR99
    And it is of US origin
    And the exporter knows of a chemical or biological weapons end use
    When the shipment is checked
    Then it is held, for a licence is required

  @15-CFR-744.21(b)
  Scenario Outline: A letter binds from its day, where it says
    Given an export from the United States to <country> on <day>
    And the end user is "Cloud Co" in <country>
    And the item is an accelerator, classified 3A991
    And it is of US origin
    And BIS informed the exporter by letter on 2022-08-26 for China, Hong Kong, Russia
    When the shipment is checked
    Then <answer>

    Examples:
      | country | day        | answer                                  |
      | China   | 2022-08-25 | it may ship, for no licence is required |
      | China   | 2022-08-26 | it is held, for a licence is required   |
      | Vietnam | 2022-08-26 | it may ship, for no licence is required |

  @15-CFR-744.21(b)
  Scenario Outline: A letter for China reaches Hong Kong, not Macau
    Given an export from the United States to <country> on 2025-12-01
    And the exporter is "Halvorsen Compute Inc." in the United States
    And the purchaser and end user is "Harbour Weather" in <country>
    And the item is an inference accelerator, classified 3A991.p
    And BIS informed the exporter by letter on 2025-04-09 for China
    When the shipment is checked
    Then <answer>

    Examples:
      | country   | answer                                  |
      | China     | it is held, for a licence is required   |
      | Hong Kong | it is held, for a licence is required   |
      | Macau     | it may ship, for no licence is required |

  @15-CFR-744.21(b)
  Scenario: A letter to somebody else binds nobody here
    Given an export from the United States to China on 2022-09-01
    And the end user is "Cloud Co" in China
    And the item is an accelerator, classified 3A991
    And it is of US origin
    And the request also states /informed_letters as [{"addressee": "p1", "date": "2022-08-26", "items": ["i1"]}]
    When the shipment is checked
    Then it may ship, for no licence is required

  @15-CFR-744.21(b)
  Scenario: A withdrawn letter
    Given an export from the United States to China on 2022-11-01
    And the end user is "Cloud Co" in China
    And the item is an accelerator, classified 3A991
    And it is of US origin
    And the request also states /informed_letters as [{"addressee": "p0", "date": "2022-08-26", "items": ["i1"], "withdrawn_on": "2022-10-21"}]
    When the shipment is checked
    Then it may ship, for no licence is required

  @15-CFR-734.9(a)(3)
  Scenario: A letter to a foundry in Taiwan
    Given an export from abroad from Taiwan to China on 2024-11-20
    And the purchaser is "Unlisted AI Chip Designer" in China
    And the item is a 7 nm die, not yet classified
    And it was made in Taiwan
    And it is the direct product of 3E991
    And BIS informed the exporter by letter on 2024-11-01 for China
    When the shipment is checked
    Then it is held, for a licence is required

  @15-CFR-744.21(b) @85-FR-83765
  Scenario Outline: A letter that names China, and goods for Hong Kong
    Given an export from the United States to <country> on <day>
    And the purchaser and end user is "Kowloon Design" in <country>
    And the item is an EDA emulator, classified 3B991
    And it is of US origin
    And BIS informed the exporter by letter on <written> for China
    When the shipment is checked
    Then <answer>

    Examples:
      | country   | written    | day        | answer                                  |
      | Hong Kong | 2020-11-02 | 2020-12-22 | it may ship, for no licence is required |
      | Hong Kong | 2020-11-02 | 2020-12-23 | it is held, for a licence is required   |
      | Hong Kong | 2025-05-23 | 2025-06-25 | it is held, for a licence is required   |
      | Macau     | 2025-05-23 | 2025-06-25 | it may ship, for no licence is required |

  @15-CFR-744.5(a)
  Scenario Outline: Technology for nuclear ships, and for nuclear plants ashore
    Given an export from the United States to <country> on 2026-03-02
    And the purchaser and end user is "Example Werft" in <country>
    And the item is a drawing, classified EAR99
    And it is <kind>
    And it is of US origin
    And the exporter knows of a nuclear end use
    And the end use is described as "<words>"
    When the shipment is checked
    Then <answer>
    And <besides>

    Examples: no country is free of it; what lies ashore in a country that 744.2 leaves out is
      | country | kind       | words                                | answer                                  | besides                                                          |
      | Germany | technology | reactor of an icebreaker             | it is held, for a licence is required   | the licence is required by "15 CFR 744.5(a)"                     |
      | Germany | software   | reactor of an icebreaker             | it may ship, for no licence is required | nothing is asked for                                             |
      | Japan   | technology | reactor vessel of a power station    | it may ship, for no licence is required | it rests on the assumption that "end_use.maritime_propulsion" is no |
      | India   | technology | naval propulsion test stand          | it is held, for a licence is required   | the reasons cite "15 CFR 744.5(a)"                               |

  @15-CFR-744.5(a)
  Scenario: A nuclear ship says of itself what it is
    Given an export from the United States to France on 2026-03-02
    And the purchaser and end user is "Example Werft" in France
    And the item is a pump drawing for a nuclear-powered submarine, classified EAR99
    And it is technology
    And it is of US origin
    When the shipment is checked
    Then it is held, for a licence is required
    And the licence is required by "15 CFR 744.5(a)"

  @15-CFR-744.19
  Scenario Outline: Parties under nonproliferation sanctions: applications are denied, by the statute
    Given an export from the United States to Jordan on 2026-03-02
    And the <role> is "Zahir Quboq Rocket Trading" in Jordan
    And the end user is "Amman Instruments" in Jordan
    And "Zahir Quboq Rocket Trading" stands on the imported ISN list since 2020-01-01, program <program>
    And the item is a gyro, classified <eccn>
    And it is of US origin
    When the shipment is checked
    Then it is held, for a licence is required
    And applications are reviewed <policy>
    And <cited>

    Examples:
      | role                   | program              | eccn    | policy                        | cited                            |
      | intermediate consignee | INKSNA               | 7A003   | under a policy of denial      | the reasons cite "15 CFR 744.19" |
      | purchaser              | INKSNA               | 3A001.a.7 | under a policy of denial    | the reasons cite "15 CFR 744.19" |
      | purchaser              | E.O. 13382           | 3A001.a.7 | with a presumption of approval | no reason cites "15 CFR 744.19"  |
      | purchaser              | Missile Sanctions Laws | 3A001.a.7 | with a presumption of approval | no reason cites "15 CFR 744.19"  |
      | purchaser              | Missile Sanctions Laws | 7A101   | under a policy of denial    | the reasons cite "15 CFR 744.19" |

  @15-CFR-744.19
  Scenario: They ask for no licence themselves, and as a mere forwarder they are no party to it
    Given an export from the United States to Jordan on 2026-03-02
    And the purchaser and end user is "Amman Instruments" in Jordan
    And the freight forwarder is "Zahir Quboq Rocket Trading" in Jordan
    And "Zahir Quboq Rocket Trading" stands on the imported ISN list since 2020-01-01, program INKSNA
    And the item is a field programmable logic device, classified 3A001.a.7
    And it is of US origin
    When the shipment is checked
    Then it is held, for a licence is required
    And applications are reviewed with a presumption of approval
