Feature: Who else stands in an ordinary order
  Banks, carriers, forwarders and middlemen fill the papers of any shipment. A name that merely resembles a listed one, of a party that
  receives nothing, is shown and stops nothing; an unknown end user of goods for stock stops nothing either.

  Background:
    Given an export from the United States to Vietnam on 2026-03-02
    And the item is a microcontroller, classified 3A991
    And it is of US origin

  @15-CFR-748.5 @15-CFR-744.11(a)
  Scenario: A possible match on the financing bank only
    Given the purchaser, ultimate consignee and end user is "Hai Phong Rice Cookers JSC" in Vietnam
    And the bank is "Dahua Technology Trading" in China
    When the shipment is checked
    Then it may ship, for no licence is required
    And screening shows "Dahua Technology" for "Dahua Technology Trading" as a possible match
    And nothing is asked for

  @15-CFR-748.5
  Scenario: A forwarder, a carrier and a warehouse on the way
    Given the purchaser, ultimate consignee and end user is "Hai Phong Rice Cookers JSC" in Vietnam
    And the freight forwarder is "Long Beach Ocean Forwarders Inc." in the United States
    And the carrier is "Linea Azul Container S.p.A." in Italy
    And the intermediate consignee is "Jurong Bonded Store Pte Ltd" in Singapore
    And it passes through Singapore
    When the shipment is checked
    Then it may ship, for no licence is required
    And nothing is asked for

  @15-CFR-748.5(e)
  Scenario: A distributor who buys for stock and does not know yet for whom
    Given the purchaser and ultimate consignee is "Saigon Component Stock Co Ltd" in Vietnam
    When the shipment is checked
    Then it may ship, for no licence is required
    And nothing is asked for

  @15-CFR-744.11(a)
  Scenario Outline: Names with words that stand on the lists too
    Given the purchaser, ultimate consignee and end user is "<name>" in <country>
    When the shipment is checked as of 2026-03-02
    Then it may ship, for no licence is required

    Examples:
      | name                              | country |
      | Mekong Semiconductor Recycling    | Vietnam |
      | Delta Electronics Repair          | Vietnam |
      | Hanoi Institute of Garden Design  | Vietnam |
      | Red River Micro Bakery            | Vietnam |

  @15-CFR-744.11(a)(1)
  Scenario Outline: Nobody is asked who owns the buyer
    Given the purchaser, ultimate consignee and end user is "Hai Phong Rice Cookers JSC" in Vietnam
    When the shipment is checked as of <day>
    Then it may ship, for no licence is required
    And nothing is asked for

    Examples: before the Affiliates rule, while it ran, while it was stayed, and after
      | day        |
      | 2025-09-28 |
      | 2025-10-15 |
      | 2026-03-02 |
      | 2026-11-20 |

  @15-CFR-732-supplement-3
  Scenario: A red flag that inquiry explained
    Given the purchaser, ultimate consignee and end user is "Hai Phong Rice Cookers JSC" in Vietnam
    And there is a red flag, the order is ten times the usual size, resolved
    When the shipment is checked
    Then it may ship, for no licence is required

  @15-CFR-740.2
  Scenario: A government school
    Given the purchaser, ultimate consignee and end user is "Hue Public Vocational School" in Vietnam
    And "Hue Public Vocational School" is an agency of the government of Vietnam
    And the exporter knows of no military end use
    When the shipment is checked
    Then it may ship, for no licence is required
    And nothing is asked for
