Feature: Denied persons, the Unverified List, SDNs and other lists
  15 CFR 736.2(b)(4), 744.8, 744.15.

  @15-CFR-736.2(b)(4)
  Scenario Outline: A denied person in any part of the transaction
    Given an export from the United States to Germany on 2024-09-01
    And the <role> is "Denied Trading GmbH" in Germany
    And "Denied Trading GmbH" is known to be on the DPL list
    And the ultimate consignee is "Maschinenbau Ost GmbH" in Germany
    And the item is a ball bearing, classified EAR99
    And it is of US origin
    When the shipment is checked
    Then it is held, for it is prohibited

    Examples:
      | role              |
      | purchaser         |
      | freight forwarder |
      | carrier           |
      | bank              |

  @15-CFR-736.2(b)(4)
  Scenario: A licence does not answer a denial order
    Given an export from the United States to Germany on 2024-09-01
    And the purchaser is "Denied Trading GmbH" in Germany
    And "Denied Trading GmbH" is known to be on the DPL list
    And the item is a ball bearing, classified EAR99
    And it is of US origin
    And a licence D1000001 valid from 2024-01-01 to 2027-12-31
    When the shipment is checked
    Then it is held, for it is prohibited

  @15-CFR-736.2(b)(4)
  Scenario: A denied person and an item that is not subject to the EAR
    Given an export from abroad from France to Germany on 2024-09-01
    And the purchaser is "Denied Trading GmbH" in Germany
    And "Denied Trading GmbH" is known to be on the DPL list
    And the item is a cheese, classified EAR99
    And it was made in France
    And 0 % of its value is controlled US content
    When the shipment is checked
    Then it may ship, for nothing is subject to the EAR

  @15-CFR-736.2(b)(10)
  Scenario: An item known to have been diverted
    Given a transfer within Malaysia on 2025-06-01
    And the end user is "Server Hall Sdn" in Malaysia
    And the item is a rack, classified EAR99
    And it is of US origin
    And it is known to have been moved in violation of the EAR
    When the shipment is checked
    Then it is held, for it is prohibited
    And the reasons cite "15 CFR 736.2(b)(10)"

  @15-CFR-744.8(b)
  Scenario: An SDN: EAR or not, a person must look
    Given an export from the United States to Vietnam on 2025-06-01
    And the purchaser is "Blocked Holdings" in Vietnam
    And "Blocked Holdings" is known to be on the SDN list
    And the item is an office printer, classified EAR99
    And it is of US origin
    When the shipment is checked
    Then it is held, for a person must look at it

  @15-CFR-732-Supplement-3
  Scenario Outline: Lists outside the EAR
    Given an export from the United States to China on 2025-06-01
    And the <role> is "Listed Elsewhere Co" in China
    And "Listed Elsewhere Co" is known to be on the <list> list
    And the ultimate consignee is "Unlisted Toys Co" in China
    And the item is an office printer, classified EAR99
    And it is of US origin
    When the shipment is checked
    Then <answer>

    Examples:
      | role      | list  | answer                                   |
      | purchaser | 1260H | it is held, for a person must look at it |
      | purchaser | ITAR  | it is held, for a person must look at it |
      | purchaser | CMIC  | it is held, for a person must look at it |
      | purchaser | ISN   | it is held, for a person must look at it |
      | bank      | 1260H | it may ship, for no licence is required  |

  @15-CFR-744.11(a)
  Scenario: An EAR rule goes before a list outside the EAR
    Given an export from the United States to China on 2025-06-01
    And the purchaser is "SJ Semiconductor" in China
    And "SJ Semiconductor" is known to be on the 1260H list
    And the item is an office printer, classified EAR99
    And it is of US origin
    When the shipment is checked
    Then it is held, for a licence is required

  @15-CFR-744.15(b)
  Scenario: The Unverified List asks for no licence
    Given an export from the United States to the United Arab Emirates on 2025-06-01
    And the end user is "Unverified Trading" in the United Arab Emirates
    And "Unverified Trading" is known to be on the UVL list
    And the item is an office printer, classified EAR99
    And it is of US origin
    When the shipment is checked
    Then it may ship, for no licence is required
    And the summary says "get its signed UVL statement before the item leaves"

  @15-CFR-744.8(b)
  Scenario Outline: A person blocked under a program, by program and day
    Given a reexport from the United Arab Emirates to Jordan on <day>
    And the exporter is "Gulf Instruments" in the United Arab Emirates
    And the purchaser and end user is "Zahir Quboq Trading" in Jordan
    And "Zahir Quboq Trading" stands on the imported SDN list since 2019-01-02, program <program>
    And the item is a thermometer, classified EAR99
    And it is of US origin
    When the shipment is checked
    Then <answer>

    Examples: terrorism before and after the section was widened; Russia's war only after; other programs never by the EAR
      | program        | day        | answer                                   |
      | SDGT           | 2019-06-03 | it is held, for a licence is required    |
      | SDGT           | 2024-03-20 | it is held, for a licence is required    |
      | SDGT           | 2024-03-21 | it is held, for a licence is required    |
      | RUSSIA-EO14024 | 2024-03-20 | it is held, for a person must look at it |
      | RUSSIA-EO14024 | 2024-03-21 | it is held, for a licence is required    |
      | CUBA           | 2024-03-21 | it is held, for a person must look at it |
