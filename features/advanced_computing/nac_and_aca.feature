@15-CFR-740.8
Feature: License Exceptions NAC and ACA
  For advanced computing items that are no datacenter items of the .a class: NAC to Macau, D:5 and companies of theirs, after
  notice and with confirmation; ACA elsewhere. Both on a written purchase order.

  Scenario Outline: A gaming processor for Shanghai
    Given an export from the United States to China on 2024-06-01
    And the purchaser and end user is "Example Shop" in China
    And "Example Shop" is headquartered in China
    And the item is a gaming processor, not yet classified
    And it performs 660.6 TOPS at 8 bits
    And it has a logic die of 608.5 mm2 on a non-planar node
    And it is not designed or marketed for datacenters
    And <claim>
    When the shipment is checked
    Then <verdict>

    Examples:
      | claim                                                                                                            | verdict                                   |
      | License Exception NAC is claimed, purchase order, notified 2024-05-01, BIS answered no_license_required            | it may ship, for a license exception covers it |
      | License Exception NAC is claimed, purchase order, notified 2024-05-07, BIS answered no_license_required            | it may ship, for a license exception covers it |
      | License Exception NAC is claimed, purchase order, notified 2024-05-08, BIS answered no_license_required            | it is held, for a licence is required     |
      | License Exception NAC is claimed, purchase order, notified 2024-05-01                                              | it is held, for a licence is required     |
      | License Exception NAC is claimed, purchase order, notified 2024-05-01, BIS answered license_required               | it is held, for a licence is required     |
      | License Exception ACA is claimed, purchase order                                                                   | it is held, for a licence is required     |

  Scenario: Without a purchase order there is no NAC
    Given an export from the United States to China on 2024-06-01
    And the purchaser and end user is "Example Shop" in China
    And "Example Shop" is headquartered in China
    And the item is a gaming processor, not yet classified
    And its total processing performance is 5284
    And it is not designed or marketed for datacenters
    And the request also states /authorizations as [{"kind": "exception", "symbol": "NAC", "items": ["i1"], "purchase_order": false, "notification": {"filed_on": "2024-05-01", "bis_response": "no_license_required"}}]
    When the shipment is checked
    Then it is held, for a licence is required
    And License Exception NAC could be used

  Scenario: Never for a datacenter item of the .a class
    Given an export from the United States to China on 2024-06-01
    And the purchaser and end user is "Example Cloud" in China
    And "Example Cloud" is headquartered in China
    And the item is an accelerator, not yet classified
    And its total processing performance is 5600
    And it is designed or marketed for datacenters
    And License Exception NAC is claimed, purchase order, notified 2024-05-01, BIS answered no_license_required
    When the shipment is checked
    Then it is held, for a licence is required
    And License Exception NAC cannot be used

  Scenario: For a datacenter item of the .b class
    Given an export from the United States to China on 2024-06-01
    And the purchaser and end user is "Example Cloud" in China
    And "Example Cloud" is headquartered in China
    And the item is an accelerator, classified 3A090.b
    And License Exception NAC is claimed, purchase order, notified 2024-05-01, BIS answered no_license_required
    When the shipment is checked
    Then it may ship, for a license exception covers it

  Scenario: Not for a consignee on the Entity List
    Given an export from the United States to China on 2024-06-01
    And the purchaser and end user is "Huawei Technologies Co., Ltd." in China
    And "Huawei Technologies Co., Ltd." is headquartered in China
    And the item is an accelerator, classified 3A090.b
    And License Exception NAC is claimed, purchase order, notified 2024-05-01, BIS answered no_license_required
    When the shipment is checked
    Then it is held, for a licence is required

  Scenario Outline: A gaming processor for Riyadh, under the name of the day
    Given an export from the United States to Saudi Arabia on <day>
    And the purchaser and end user is "Example Shop" in Saudi Arabia
    And "Example Shop" is headquartered in <headquarters>
    And the item is a gaming processor, not yet classified
    And its total processing performance is 5284
    And it is not designed or marketed for datacenters
    And License Exception <symbol> is claimed, purchase order
    When the shipment is checked
    Then <verdict>

    Examples:
      | day        | headquarters                               | symbol | verdict                                        |
      | 2024-04-03 | Saudi Arabia                               | NAC    | it may ship, for a license exception covers it |
      | 2024-04-03 | Saudi Arabia                               | ACA    | it is held, for a licence is required          |
      | 2024-04-04 | Saudi Arabia                               | ACA    | it may ship, for a license exception covers it |
      | 2024-04-04 | Saudi Arabia                               | NAC    | it is held, for a licence is required          |
      | 2024-06-01 | Saudi Arabia, its ultimate parent in China | ACA    | it is held, for a licence is required          |

  Scenario: Not for high-bandwidth memory
    Given an export from the United States to China on 2025-03-01
    And the purchaser and end user is "Example Packager" in China
    And "Example Packager" is headquartered in China
    And the item is a memory stack, classified 3A090.c
    And License Exception NAC is claimed, purchase order, notified 2025-01-01, BIS answered no_license_required
    When the shipment is checked
    Then it is held, for a licence is required
    And License Exception NAC cannot be used

  @15-CFR-740.8(a)
  Scenario Outline: A server sold for datacenters is a datacenter item, though its circuits are for gamers
    Given an export from the United States to <country> on 2026-03-02
    And the purchaser and end user is "Example Shop" in <country>
    And "Example Shop" is headquartered in <country>
    And the item is a server, classified 4A090.a
    And it is of US origin
    And there is built into it the catalogue's "nvidia-geforce-rtx-4090"
    And the request also states /items/0/ic as {"designed_or_marketed_for_datacenter": <datacenter>}
    And <claim>
    When the shipment is checked
    Then License Exception <symbol> <state>

    Examples:
      | country      | datacenter | claim                                                                                                     | symbol | state          |
      | China        | false      | License Exception NAC is claimed, purchase order, notified 2026-01-05, BIS answered no_license_required    | NAC    | is used        |
      | China        | true       | License Exception NAC is claimed, purchase order, notified 2026-01-05, BIS answered no_license_required    | NAC    | cannot be used |
      | Saudi Arabia | false      | License Exception ACA is claimed, purchase order                                                           | ACA    | is used        |
      | Saudi Arabia | true       | License Exception ACA is claimed, purchase order                                                           | ACA    | cannot be used |

  @15-CFR-740.8(a)
  Scenario: What the computer itself is for is asked, beside its circuits
    Given an export from the United States to Saudi Arabia on 2026-03-02
    And the purchaser and end user is "Example Shop" in Saudi Arabia
    And "Example Shop" is headquartered in Saudi Arabia
    And the item is a server, classified 4A090.a
    And it is of US origin
    And there is built into it the catalogue's "nvidia-geforce-rtx-4090"
    And License Exception ACA is claimed, purchase order
    When the shipment is checked
    Then the question is asked: "Is the item designed or marketed for use in a datacenter"

  @15-CFR-740.8(a)(2)(ii)
  Scenario Outline: A notification reaches as far as its quantity and value
    Given an export from the United States to China on 2026-03-02
    And the purchaser and end user is "Example Shop" in China
    And "Example Shop" is headquartered in China
    And the item is an accelerator, classified 3A090.b
    And it is of US origin
    And the request also states /items/0/quantity as 100
    And the request also states /items/0/value_usd as "90000.00"
    And the request also states /authorizations as [{"kind": "exception", "symbol": "NAC", "purchase_order": true, <left>, "notification": {"filed_on": "2026-01-05", "bis_response": "no_license_required"}}]
    When the shipment is checked
    Then <outcome>

    Examples:
      | left                              | outcome                                        |
      | "quantity_remaining": 100          | it may ship, for a license exception covers it |
      | "quantity_remaining": 99           | it is held, for a licence is required          |
      | "value_usd_remaining": "90000.00"  | it may ship, for a license exception covers it |
      | "value_usd_remaining": "89999.99"  | it is held, for a licence is required          |
      | "holder": "p1"                     | it is held, for a licence is required          |
