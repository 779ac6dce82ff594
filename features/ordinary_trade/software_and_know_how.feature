Feature: Software and know-how of every day
  What is published is free for all, even where nothing else may go; the rest follows its class.

  @15-CFR-734.7 @15-CFR-734.3(b)(3)
  Scenario Outline: Published, so not subject to the EAR anywhere
    Given an export from the United States to <country> on 2026-03-02
    And the end user is "<reader>" in <country>
    And the item is a <work>, classified <eccn>
    And it is <kind>
    And it is published without restriction
    When the shipment is checked
    Then it may ship, for nothing is subject to the EAR

    Examples:
      | work                 | eccn  | kind       | country | reader                      |
      | statistics library   | EAR99 | software   | China   | Wuxi Girls' Middle School   |
      | chip design textbook | 3E991 | technology | Russia  | Tomsk Reading Room          |
      | conference paper     | EAR99 | technology | Iran    | Isfahan Poetry Library      |

  @15-CFR-738.4(a)
  Scenario Outline: Sold, and free to go to this country
    Given an export from the United States to <country> on 2026-03-02
    And the purchaser and end user is "<buyer>" in <country>
    And the item is a <goods>, classified <eccn>
    And it is <kind>
    And it is of US origin
    When the shipment is checked
    Then it may ship, for no licence is required
    And nothing is asked for

    Examples:
      | goods                | eccn    | kind       | country   | buyer                        |
      | mobile game          | 5D992.c | software   | China     | Foshan Game Corner           |
      | accounting package   | EAR99   | software   | Ukraine   | Poltava Dairy LLC            |
      | network monitor      | 5D991   | software   | Uruguay   | Cooperativa Telefónica Salto |
      | test program         | 3D991   | software   | Malaysia  | Perak Board Assembly Sdn Bhd |
      | repair handbook      | EAR99   | technology | Vietnam   | Da Nang Camera Works         |
      | assembly instruction | 3E991   | technology | Portugal  | Braga Eletrónica Lda         |
      | computer drawing     | 4E992   | technology | Taiwan    | Hsinchu Desk Systems         |

  @15-CFR-734.13(a)(2)
  Scenario Outline: Shown to a colleague from abroad
    Given a deemed export from the United States on 2026-03-02
    And the end user is "<colleague>" in the United States
    And "<colleague>" is a citizen of <country>
    And the item is a <know-how>, classified <eccn>
    And it is technology
    And it is of US origin
    When the shipment is checked
    Then it may ship, for no licence is required

    Examples:
      | colleague      | country | know-how              | eccn  |
      | Priya Natarajan | India  | computer drawing      | 4E992 |
      | Lars Holm      | Denmark | router schematic      | 5E991 |
      | Wei Zhang      | China   | office chair drawing  | EAR99 |

  @15-CFR-734.19(b)
  Scenario Outline: A software key goes as what it opens
    Given an export from the United States to <country> on <day>
    And the purchaser and end user is "Hinterland Wafer Works" in <country>
    And the item is a licence key for <what>, classified <eccn>
    And it is of US origin
    When the shipment is checked
    Then <answer>

    Examples: the class stated is that of the software or hardware, and the answer is that for it
      | what                 | eccn    | country | day        | answer                                  |
      | an etcher            | 3B001.c | China   | 2026-03-02 | it is held, for a licence is required   |
      | an etcher            | 3B001.c.2 | Germany | 2026-03-02 | it may ship, for no licence is required |
      | a design suite       | 3D991   | Germany | 2026-03-02 | it may ship, for no licence is required |
      | an accounting suite  | EAR99   | China   | 2026-03-02 | it may ship, for no licence is required |
