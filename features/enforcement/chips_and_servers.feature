Feature: Prosecutions over processors and servers, replayed
  What was pleaded or is alleged (said which), with what the exporter knew, whatever the papers said, and the lawful case beside it.

  # Alan Hao Hsu and Hao Global LLC, pleas of 2025-10-10 announced by the Department of Justice on 2025-12-08 (Operation Gatekeeper): H100
  # and H200 worth USD 160 million between October 2024 and May 2025, with false labels, declared as generic parts.
  @15-CFR-742.6(a)(6)(iii) @ECCN-3A090.a
  Scenario Outline: Operation Gatekeeper, processors under false labels
    Given an export from the United States to <country> on 2025-02-03
    And the exporter is "Hao Global LLC" in the United States
    And the intermediate consignee is "Unlisted Logistics Company" in Hong Kong
    And the end user is "Unlisted AI Company" in <country>
    And "Unlisted AI Company" is headquartered in <headquarters>
    And the item is the catalogue's "<chip>"
    When the shipment is checked
    Then <answer>

    Examples: pleaded
      | chip            | country   | headquarters | answer                                |
      | nvidia-h100-sxm | China     | China        | it is held, for a licence is required |
      | nvidia-h200-sxm | China     | China        | it is held, for a licence is required |
      | nvidia-h200-sxm | Hong Kong | China        | it is held, for a licence is required |
      | nvidia-h200-sxm | Singapore | China        | it is held, for a licence is required |

    Examples: lawful
      | chip            | country   | headquarters | answer                                  |
      | nvidia-h200-sxm | France    | France       | it may ship, for no licence is required |

  @15-CFR-742.6(a)(6)(iii)
  Scenario: Operation Gatekeeper, the label does not change the class
    # Declared as a generic part, EAR99; the figures of the part say otherwise.
    Given an export from the United States to China on 2025-02-03
    And the exporter is "Hao Global LLC" in the United States
    And the end user is "Unlisted AI Company" in China
    And the item is the catalogue's "nvidia-h100-sxm", classified EAR99
    When the shipment is checked
    Then it is held

  # Yih-Shyan Liaw, Ruei-Tsang Chang and Ting-Wei Sun, indictment unsealed in New York on 2026-03-19 (alleged): servers with B200 and
  # H200 sold on paper to a company of Southeast Asia, USD 510 million of them sent on to China. Malaysia is a stand-in for its country.
  @ECCN-4A090 @15-CFR-742.6(a)(6)(iii)
  Scenario Outline: Servers sold to Southeast Asia
    Given an export from the United States to <country> on 2025-06-16
    And the exporter is "Example Server Maker Inc." in the United States
    And the purchaser is "Unlisted Cloud Company" in Malaysia
    And "Unlisted Cloud Company" is headquartered in Malaysia
    And the end user is "<user>" in <country>
    And "<user>" is headquartered in <headquarters>
    And the item is a rack server, classified 4A090.a
    And there is built into it the catalogue's "nvidia-h200-sxm"
    When the shipment is checked
    Then <answer>

    Examples: alleged
      | user                   | country  | headquarters | answer                                |
      | Unlisted AI Company    | China    | China        | it is held, for a licence is required |
      | Unlisted AI Company    | Malaysia | China        | it is held, for a licence is required |

    Examples: lawful
      | user                   | country  | headquarters | answer                                  |
      | Unlisted Cloud Company | Malaysia | Malaysia     | it may ship, for no licence is required |

  # ALX Solutions Inc., complaint of August 2025, Central District of California (alleged): H100 and GeForce RTX 4090 to China by way
  # of Singapore and Malaysia. The cards might have gone under License Exception NAC, 25 days after BIS was told.
  @15-CFR-740.8 @ECCN-3A090.a
  Scenario: Gaming cards to China by way of Singapore, with nobody told
    Given an export from the United States to China on 2024-12-16
    And the exporter is "ALX Solutions Inc." in the United States
    And the intermediate consignee is "Unlisted Forwarder" in Singapore
    And the purchaser and end user is "Unlisted Customer" in China
    And "Unlisted Customer" is headquartered in China
    And the item is the catalogue's "nvidia-geforce-rtx-4090"
    When the shipment is checked
    Then it is held, for a licence is required
    And applications are reviewed case by case

  @15-CFR-740.8
  Scenario: Gaming cards to China after BIS was told and had nothing against it
    Given an export from the United States to China on 2024-12-16
    And the exporter is "ALX Solutions Inc." in the United States
    And the purchaser and end user is "Unlisted Customer" in China
    And "Unlisted Customer" is headquartered in China
    And the item is the catalogue's "nvidia-geforce-rtx-4090"
    And License Exception NAC is claimed, all conditions met, purchase order in hand, notified 2024-11-01, BIS answered no_license_required
    When the shipment is checked
    Then it may ship, for a license exception covers it
    And License Exception NAC is used

  # BIS's letter to a foundry of Taiwan, November 2024 (reported by Reuters on 2024-11-09): chips of 7 nm or below for AI, for Chinese
  # customers. The day is a stand-in.
  @15-CFR-744.23(b)
  Scenario Outline: A 7 nm AI chip for a Chinese designer, and the letter to the foundry
    Given an export from abroad from Taiwan to China on 2024-11-20
    And the exporter is "Example Foundry", a front-end fabricator, in Taiwan
    And the purchaser and end user is "Unlisted AI Chip Designer" in China
    And the item is an AI accelerator die, classified 3A991.p
    And it was made in Taiwan
    And it is the direct product of 3E991
    And its plant is the direct product of 3E991
    And its total processing performance is 1200
    And BIS informed the exporter by letter on 2024-11-11 for China
    When the shipment is checked as of <day>
    Then <answer>

    Examples:
      | day        | answer                                |
      | 2024-11-11 | it is held, for a licence is required |
      | 2024-11-20 | it is held, for a licence is required |

  # The licences of Intel and others for laptop processors to Huawei, in force until they were revoked on 2024-05-07.
  @15-CFR-744.11(a) @15-CFR-750.7
  Scenario Outline: Laptop processors for Huawei, by the state of the licence
    Given an export from the United States to China on <day>
    And the exporter is "Intel Corporation" in the United States
    And the purchaser and end user is "Huawei Device Co., Ltd." in China
    And the item is a laptop processor, classified 3A991
    And it is of US origin
    And a licence D1000001 <state> from 2021-01-04 to 2024-12-31
    When the shipment is checked
    Then <answer>

    Examples:
      | day        | state   | answer                                |
      | 2024-03-01 | valid   | it may ship, for a licence covers it  |
      | 2024-06-03 | revoked | it is held, for a licence is required |

  # A sale in America to Aivres Systems Inc., whose owners belong to Inspur, listed since 2023-03-02: no export; but who knows that the
  # goods go on to China exports to China.
  @15-CFR-734.13 @15-CFR-744.11(a)
  Scenario Outline: Processors for an American company of a listed owner
    Given <movement> on 2025-10-15
    And the purchaser is "Aivres Systems Inc." in the United States
    And "Inspur Group Co., Ltd." owns 100 % of "Aivres Systems Inc."
    And <who> is "<end user>" in <country>
    And the item is the catalogue's "nvidia-b200"
    When the shipment is checked
    Then <answer>

    Examples: at home, and known to go on
      | movement                                                | who                | end user               | country           | answer                                  |
      | a domestic sale from the United States to the United States | the end user   | Ohio Data Works        | the United States | it may ship, for no licence is required |
      | an export from the United States to China               | the end user       | Inspur Group Co., Ltd. | China             | it is held, for a licence is required   |
