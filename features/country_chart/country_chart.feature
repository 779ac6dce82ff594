Feature: The Country Chart
  15 CFR 738.4 and Part 742: a licence for every reason for control whose column is marked for the destination.

  @15-CFR-742.4 @15-CFR-742.5 @15-CFR-742.6 @15-CFR-742.7
  Scenario Outline: By ECCN and destination
    Given an export from the United States to <country> on 2025-07-15
    And the end user is "Kunde Nord" in <country>
    And the item is a thing, classified <eccn>
    And it is of US origin
    When the shipment is checked
    Then <outcome>

    Examples:
      | eccn      | country              | outcome                                 |
      | 3A001.a.7 | China                | it is held, for a licence is required   |
      | 3A001.a.7 | Hong Kong            | it is held, for a licence is required   |
      | 3A001.a.7 | Germany              | it may ship, for no licence is required |
      | 3A001.b.2 | Germany              | it is held, for a licence is required   |
      | 3A001.b.2 | Canada               | it may ship, for no licence is required |
      | 3A001     | Germany              | it is held, for facts are missing       |
      | 3A991.p   | Vietnam              | it may ship, for no licence is required |
      | 5A992.c   | China                | it may ship, for no licence is required |
      | 5A002     | Germany              | it is held, for a licence is required   |
      | 5A002     | Canada               | it may ship, for no licence is required |
      | 3A901     | the United Kingdom   | it is held, for a licence is required   |
      | 3A980     | China                | it is held, for a licence is required   |
      | 3A980     | Japan                | it may ship, for no licence is required |
      | 3A992     | Pakistan             | it is held, for a licence is required   |
      | 3A992     | India                | it may ship, for no licence is required |
      | 3A777     | Germany              | it is held, for a person must look at it |

  @15-CFR-742.4(b)
  Scenario Outline: How applications are reviewed
    Given an export from the United States to <country> on 2025-07-15
    And the end user is "Kunde Nord" in <country>
    And the item is a thing, classified <eccn>
    And it is of US origin
    And the exporter knows of <use> military end use
    When the shipment is checked
    Then it is held, for a licence is required
    And applications are reviewed <how>

    Examples:
      | eccn      | country | use | how                             |
      | 3A001.a.7 | China   | no  | case by case                    |
      | 3A001.a.7 | China   | a   | with a presumption of denial    |
      | 3A001.b.2 | Germany | no  | with a presumption of approval  |
      | 3A001.a.7 | Russia  | no  | under a policy of denial        |

  @15-CFR-738.4
  Scenario: A transfer within China is no export and no reexport
    Given a transfer within China on 2025-07-15
    And the end user is "Kunde Nord" in China
    And the item is an FPGA, classified 3A001.a.7
    And it is of US origin
    When the shipment is checked
    Then it may ship, for no licence is required

  @15-CFR-738.4
  Scenario: An unclassified pump
    Given an export from the United States to Germany on 2025-07-15
    And the end user is "Kunde Nord" in Germany
    And the item is a vacuum pump, not yet classified
    And it is of US origin
    When the shipment is checked
    Then it is held, for facts are missing
    And the question is asked: "What is the item's ECCN, or is it EAR99?"

  @15-CFR-738.4
  Scenario Outline: Technology goes by what it is for
    Given an export from the United States to Germany on 2025-07-15
    And the end user is "Kunde Nord" in Germany
    And the item is a process recipe, classified 3E001
    And it is <what>
    And it is of US origin
    When the shipment is checked
    Then <outcome>

    Examples:
      | what                     | outcome                               |
      | technology               | it is held, for facts are missing     |
      | technology for 3A001.a.7 | it is held, for a licence is required |

  @15-CFR-742.4(a)(2)
  Scenario: Before the chip-making equipment rules, all of 3B001 was in the column
    Given an export from the United States to China on 2023-11-16
    And the end user is "Kunde Nord" in China
    And the item is a stepper, classified 3B001.f.1
    And it is of US origin
    When the shipment is checked
    Then it is held, for a licence is required
    And the reasons cite "15 CFR 742.4(a)(2)"
    When the same shipment is checked as of 2023-11-17
    Then it is held, for a licence is required
    And the reasons cite "15 CFR 742.4(a)(4)"

  @15-CFR-742.4(a)(5)
  Scenario Outline: Worldwide controls began on 2024-09-06
    Given an export from the United States to Japan on <day>
    And the end user is "Kunde Nord" in Japan
    And the item is an isotropic etcher, classified 3B001.c.1.a
    And it is of US origin
    When the shipment is checked
    Then <outcome>

    Examples:
      | day        | outcome                                 |
      | 2024-09-05 | it may ship, for no licence is required |
      | 2024-09-06 | it is held, for a licence is required   |
