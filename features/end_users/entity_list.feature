Feature: Parties on the Entity List
  15 CFR 744.11 and 744.16. The listed party has to be purchaser, intermediate or ultimate consignee, or end user.

  @15-CFR-744.11(a)
  Scenario Outline: An EAR99 printer, by what the listed company does in the sale
    Given an export from the United States to Vietnam on 2025-06-01
    And the <role> is "SJ Semiconductor" in China
    And the ultimate consignee is "Unlisted Vietnamese Company" in Vietnam
    And the item is an office printer, classified EAR99
    And it is of US origin
    When the shipment is checked
    Then <answer>

    Examples:
      | role                   | answer                                  |
      | purchaser              | it is held, for a licence is required   |
      | intermediate consignee | it is held, for a licence is required   |
      | end user               | it is held, for a licence is required   |
      | bank                   | it may ship, for no licence is required |
      | carrier                | it may ship, for no licence is required |
      | freight forwarder      | it is held, for a person must look at it |

  @15-CFR-744.11(a)
  Scenario Outline: The day of listing binds, not the day of printing
    Given an export from the United States to China on <day>
    And the purchaser is "Huawei Technologies Co., Ltd." in China
    And the item is a power management chip, classified EAR99
    And it is of US origin
    When the shipment is checked
    Then <answer>

    Examples:
      | day        | answer                                  |
      | 2019-05-15 | it may ship, for no licence is required |
      | 2019-05-16 | it is held, for a licence is required   |
      | 2019-05-20 | it is held, for a licence is required   |

  @15-CFR-744.11(a)
  Scenario: A sale inside the United States is none of the acts that need the licence
    Given a domestic sale from the United States to the United States on 2025-06-01
    And the purchaser is "Listed American Branch" in the United States
    And "Listed American Branch" is known to be on the EL list
    And the item is an office printer, classified EAR99
    And it is of US origin
    When the shipment is checked
    Then it may ship, for no licence is required

  @15-CFR-744.11(a)
  Scenario: What is not subject to the EAR may go to a listed company
    Given an export from abroad from Germany to China on 2025-06-01
    And the end user is "SJ Semiconductor" in China
    And the item is an office chair, classified EAR99
    And it was made in Germany
    And 0 % of its value is controlled US content
    When the shipment is checked
    Then it may ship, for nothing is subject to the EAR

  @15-CFR-744.16
  Scenario: Its content is asked of a foreign item for a listed company
    Given an export from abroad from Germany to China on 2025-06-01
    And the end user is "SJ Semiconductor" in China
    And the item is an office chair, classified EAR99
    And it was made in Germany
    When the shipment is checked
    Then it is held, for facts are missing
    And the question is asked: "controlled US-origin content for this destination"

  @15-CFR-744.11(a)
  Scenario: No license exception but what the entry names
    Given an export from the United States to China on 2025-06-01
    And the end user is "SJ Semiconductor" in China
    And the item is a firmware update, classified 5D992.c
    And it is software
    And it is of US origin
    And License Exception TSU is claimed, all conditions met
    When the shipment is checked
    Then it is held, for a licence is required
    And applications are reviewed under a see entity list entry

  @15-CFR-744.11(a)
  Scenario: A licence in hand answers it
    Given an export from the United States to China on 2025-06-01
    And the end user is "SJ Semiconductor" in China
    And the item is an office printer, classified EAR99
    And it is of US origin
    And a licence D1000001 valid from 2025-01-01 to 2028-12-31
    When the shipment is checked
    Then it may ship, for a licence covers it

  @15-CFR-744.11(a)
  Scenario: An ended listing that the caller states stops nothing
    Given an export from the United States to China on 2025-06-01
    And the end user is "Formerly Listed Trading" in China
    And the request also states /parties/1/list_entries as [{"list": "EL", "from": "2020-01-01", "until": "2025-05-31"}]
    And the item is an office printer, classified EAR99
    And it is of US origin
    When the shipment is checked
    Then it may ship, for no licence is required

  @15-CFR-744.11(a) @85-FR-51335
  Scenario Outline: In which part of the transaction a listed party binds, before and after 85 FR 51335 said so
    Given an export from the United States to Thailand on <day>
    And the end user is "Bangkok Networks" in Thailand
    And the <role> is "Huawei Technologies Co., Ltd." in China
    And the item is a cable, classified EAR99
    And it is of US origin
    When the shipment is checked
    Then <answer>

    Examples: it calls itself a clarification, so both sides are the same; a financing bank is no such party
      | role                   | day        | answer                                  |
      | intermediate consignee | 2020-08-16 | it is held, for a licence is required   |
      | intermediate consignee | 2020-08-17 | it is held, for a licence is required   |
      | purchaser              | 2020-08-16 | it is held, for a licence is required   |
      | purchaser              | 2020-08-17 | it is held, for a licence is required   |
      | bank                   | 2020-08-17 | it may ship, for no licence is required |
