Feature: General licences while they ran
  Each answers only the requirement it was made for, and each has its own ground: one does not stand in for another.

  Scenario Outline: Huawei, 2019 to 2020
    Given an export from the United States to China on <day>
    And the purchaser and end user is "<name>" in China
    And the item is a spare, classified EAR99
    And it is of US origin
    And the request also states /authorizations as [{"kind": "general_license", "number": "Huawei", "conditions_met": <met>}]
    When the shipment is checked
    Then <outcome>

    Examples: First and last day, claim
      | day        | name                        | met   | outcome                                        |
      | 2019-05-20 | HiSilicon Technologies Co., Ltd | true  | it may ship, for a license exception covers it |
      | 2019-05-19 | HiSilicon Technologies Co., Ltd | true  | it is held, for a licence is required          |
      | 2020-08-13 | HiSilicon Technologies Co., Ltd | true  | it may ship, for a license exception covers it |
      | 2020-08-14 | HiSilicon Technologies Co., Ltd | true  | it is held, for a licence is required          |
      | 2019-06-03 | HiSilicon Technologies Co., Ltd | false | it is held, for a licence is required          |

  Scenario: Another listed company
    Given an export from the United States to China on 2019-06-03
    And the purchaser and end user is "Netz Nord" in China
    And "Netz Nord" is known to be on the EL list
    And the item is a spare, classified EAR99
    And it is of US origin
    And the request also states /authorizations as [{"kind": "general_license", "number": "Huawei", "conditions_met": true}]
    When the shipment is checked
    Then it is held, for a licence is required

  Scenario Outline: General Order No. 4, advanced computing items for assembly
    Given an export from the United States to <country> on <day>
    And the purchaser and end user is "Montage Nord" in <country>
    And "Montage Nord" is headquartered in <home>
    And the item is an accelerator, classified 3A090
    And it is of US origin
    And it is designed or marketed for datacenters
    And the request also states /items/0/eccn as "<eccn>"
    And the request also states /authorizations as [{"kind": "general_license", "number": "General Order No. 4", "conditions_met": <met>}]
    When the shipment is checked
    Then <outcome>

    Examples: Days of both orders, headquarters, claim
      | country | home   | day        | eccn    | met   | outcome                                        |
      | China   | Taiwan | 2022-10-21 | 3A090   | true  | it may ship, for a license exception covers it |
      | China   | Taiwan | 2023-04-07 | 3A090   | true  | it may ship, for a license exception covers it |
      | China   | Taiwan | 2023-04-08 | 3A090   | true  | it is held, for a licence is required          |
      | China   | Taiwan | 2023-11-16 | 3A090   | true  | it is held, for a licence is required          |
      | China   | Taiwan | 2023-11-17 | 3A090.a | true  | it may ship, for a license exception covers it |
      | Vietnam | Taiwan | 2025-12-31 | 3A090.b | true  | it may ship, for a license exception covers it |
      | Vietnam | Taiwan | 2026-01-01 | 3A090.b | true  | it is held, for a licence is required          |
      | China   | China  | 2024-06-03 | 3A090.a | true  | it is held, for a licence is required          |
      | China   | Taiwan | 2024-06-03 | 3A090.a | false | it is held, for a licence is required          |

  Scenario Outline: General Order No. 4, parts of chip-making equipment
    Given an export from the United States to China on <day>
    And the purchaser and end user is "Werkzeug Nord" in China
    And "Werkzeug Nord" is headquartered in <home>
    And the item is a pump, classified <eccn>
    And it is of US origin
    And it is for making semiconductor manufacturing equipment
    And the request also states /end_use/sme_eccns as ["3B001.c"]
    And the request also states /authorizations as [{"kind": "general_license", "number": "General Order No. 4", "conditions_met": <met>}]
    When the shipment is checked
    Then <outcome>

    Examples: Days, class, claim
      | day        | home  | eccn      | met   | outcome                                        |
      | 2023-11-17 | China | 3A991     | true  | it may ship, for a license exception covers it |
      | 2025-12-31 | China | 3A991     | true  | it may ship, for a license exception covers it |
      | 2026-01-01 | China | 3A991     | true  | it is held, for a licence is required          |
      | 2024-06-03 | China | 3A991     | false | it is held, for a licence is required          |
      | 2024-06-03 | China | 3A001.a.7 | true  | it is held, for a licence is required          |
