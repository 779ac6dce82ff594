Feature: What is in the United States, moves through it, or comes from it
  15 CFR 734.3(a)(1) and (a)(2). Where an item is subject on this ground, nobody asks how it was made.

  @15-CFR-734.3(a)(1)
  Scenario: A foreign-made part that leaves the United States
    Given an export from the United States to Germany on 2025-06-01
    And the end user is "Maschinenbau Ost GmbH" in Germany
    And the item is a ball bearing, classified EAR99
    And it was made in Japan
    When the shipment is checked
    Then it may ship, for no licence is required
    And the item is subject to the EAR under "15 CFR 734.3(a)(1)"
    And nothing is asked for

  @15-CFR-734.3(a)(1)
  Scenario: A foreign-made part that passes through the United States
    Given a reexport from Canada to Mexico on 2025-06-01
    And it passes through the United States
    And the end user is "Talleres Norte SA" in Mexico
    And the item is a ball bearing, classified EAR99
    And it was made in Canada
    When the shipment is checked
    Then it may ship, for no licence is required
    And the item is subject to the EAR under "15 CFR 734.3(a)(1)"

  @15-CFR-734.3(a)(2)
  Scenario: A US-origin part that goes on from Germany
    Given a reexport from Germany to Poland on 2025-06-01
    And the end user is "Fabryka Wschod" in Poland
    And the item is a ball bearing, classified EAR99
    And it is of US origin
    When the shipment is checked
    Then it may ship, for no licence is required
    And the item is subject to the EAR under "15 CFR 734.3(a)(2)"
    And "item.direct_product_of_eccns" is not asked for

  @15-CFR-734.3
  Scenario: A Japanese bearing from Japan to Germany
    Given an export from abroad from Japan to Germany on 2025-06-01
    And the end user is "Maschinenbau Ost GmbH" in Germany
    And the item is a ball bearing, classified EAR99
    And it was made in Japan
    When the shipment is checked
    Then it may ship
    And nothing is asked for

  @15-CFR-734.9
  Scenario: How a US-origin chip was made is never asked, even of Huawei
    Given a reexport from Singapore to China on 2025-06-01
    And the purchaser is "Huawei Technologies Co., Ltd." in China
    And the item is a power management chip, classified EAR99
    And it is of US origin
    When the shipment is checked
    Then it is held, for a licence is required
    And the reasons cite "15 CFR 744.11(a)"
    And no reason cites "15 CFR 734.9(e)(1)"
    And nothing is asked for

  @15-CFR-734.7
  Scenario: A published data sheet to a Huawei engineer
    Given an export from the United States to China on 2025-06-01
    And the end user is "Huawei Technologies Co., Ltd." in China
    And the item is a data sheet, classified 3E991
    And it is technology for 3A991
    And it is of US origin
    And it is published without restriction
    When the shipment is checked
    Then it may ship, for nothing is subject to the EAR
    And the reasons cite "15 CFR 734.3(b)(3)(i)"

  @15-CFR-734.7
  Scenario: The same data sheet, not published
    Given an export from the United States to China on 2025-06-01
    And the end user is "Huawei Technologies Co., Ltd." in China
    And the item is a data sheet, classified 3E991
    And it is technology for 3A991
    And it is of US origin
    When the shipment is checked
    Then it is held, for a licence is required

  @15-CFR-734.7
  Scenario: Being published frees no chip
    Given an export from the United States to China on 2025-06-01
    And the end user is "Huawei Technologies Co., Ltd." in China
    And the item is a power management chip, classified 3A991
    And it is of US origin
    And it is published without restriction
    When the shipment is checked
    Then it is held, for a licence is required

  @15-CFR-734.3(b)(2)
  Scenario: A printed book to Huawei
    Given an export from the United States to China on 2025-06-01
    And the end user is "Huawei Technologies Co., Ltd." in China
    And the item is a printed textbook, classified EAR99
    And it is of US origin
    And it is published without restriction
    When the shipment is checked
    Then it may ship, for nothing is subject to the EAR

  @15-CFR-734.8
  Scenario: Fundamental research that will be published
    Given an export from the United States to China on 2025-06-01
    And the end user is "Huawei Technologies Co., Ltd." in China
    And the item is a research paper, classified 3E001
    And it is technology for 3A001
    And it is of US origin
    And the request also states /items/0/fundamental_research as true
    When the shipment is checked
    Then it may ship, for nothing is subject to the EAR
    And the reasons cite "15 CFR 734.3(b)(3)(ii)"

  @15-CFR-734.7
  Scenario: Published encryption software of 5D002 stays subject
    Given an export from the United States to China on 2025-06-01
    And the end user is "Huawei Technologies Co., Ltd." in China
    And the item is an encryption library, classified 5D002
    And it is software
    And it is of US origin
    And it is published without restriction
    When the shipment is checked
    Then it is held, for a licence is required
