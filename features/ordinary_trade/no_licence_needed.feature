Feature: Ordinary trade that needs no licence
  Most shipments are lawful without a licence. They pass without a question: not how a chip was made, not who owns the buyer.

  @15-CFR-732.3
  Scenario Outline: American goods to private companies
    Given an export from the United States to <country> on 2025-06-02
    And the purchaser, ultimate consignee and end user is "<buyer>" in <country>
    And the item is a <goods>, classified <eccn>
    And it is of US origin
    When the shipment is checked
    Then it may ship, for no licence is required
    And the item is subject to the EAR under "15 CFR 734.3(a)(1)"
    And nothing is asked for

    Examples: EAR99, anything that is on no list
      | goods             | eccn  | country              | buyer                    |
      | resistor          | EAR99 | Germany              | Widerstand Handels GmbH  |
      | plastic moulding  | EAR99 | China                | Ningbo Household Goods   |
      | office chair      | EAR99 | Hong Kong            | Kowloon Interiors        |
      | garden hose       | EAR99 | Macau                | Taipa Garden Centre      |
      | printed textbook  | EAR99 | Pakistan             | Lahore Book House        |
      | coffee roaster    | EAR99 | Turkey               | Izmir Kahve              |
      | water pump        | EAR99 | Mexico               | Riego del Norte          |
      | irrigation valve  | EAR99 | United Arab Emirates | Al Ain Farms             |

    Examples: controlled against terrorism alone
      | goods                  | eccn    | country              | buyer                   |
      | microcontroller        | 3A991   | Vietnam              | Hanoi Appliance Works   |
      | microcontroller        | 3A991   | China                | Ningbo Household Goods  |
      | memory chip            | 3A991   | Taiwan               | Taichung Toys           |
      | laptop computer        | 5A992.c | Brazil               | Livraria do Porto       |
      | mobile telephone       | 5A992.c | China                | Ningbo Household Goods  |
      | desktop computer       | 4A994   | India                | Pune Office Supplies    |
      | network router         | 5A991   | South Africa         | Cape Office Supplies    |
      | aircraft seat          | 9A991   | United Arab Emirates | Gulf Cabin Interiors    |
      | spare part for a tool  | 3B991   | Germany              | Dresden Wafer GmbH      |

    Examples: controlled for more, but not to this country
      | goods                  | eccn    | country              | buyer                   |
      | hardened chip          | 3A001   | Canada               | Ottawa Instruments      |

  @15-CFR-732.3
  Scenario Outline: Software and technology that anybody may have
    Given an export from the United States to <country> on 2025-06-02
    And the purchaser and end user is "<buyer>" in <country>
    And the item is a <goods>, classified <eccn>
    And it is <kind>
    And it is of US origin
    When the shipment is checked
    Then it may ship, for no licence is required

    Examples:
      | goods               | eccn    | kind       | country   | buyer                  |
      | word processor      | 5D992.c | software   | Argentina | Librería del Plata     |
      | maintenance manual  | EAR99   | technology | China     | Ningbo Household Goods |

  @ECCN-3A090-Note-2
  Scenario: A gaming card for a shop in Shanghai
    Given an export from the United States to China on 2025-06-02
    And the purchaser and end user is "Shanghai Game Shops" in China
    And the item is the catalogue's "nvidia-geforce-rtx-4080"
    When the shipment is checked
    Then it may ship, for no licence is required
    And nothing is asked for

  @15-CFR-742.6(a)(6)
  Scenario Outline: A datacenter chip for a company of an ally
    Given an export from the United States to <country> on 2025-06-02
    And the purchaser and end user is "<buyer>" in <country>
    And "<buyer>" is headquartered in <country>
    And the item is the catalogue's "nvidia-h100-sxm"
    When the shipment is checked
    Then it may ship, for no licence is required

    Examples:
      | country | buyer              |
      | Japan   | Osaka Data Works   |
      | Canada  | Toronto Data Works |
      | France  | Lyon Data Works    |

  @15-CFR-744.23(a)(2)
  Scenario: A spare for a three-nanometre fab in Germany
    Given an export from the United States to Germany on 2025-06-02
    And the purchaser and end user is "Dresden Wafer GmbH" in Germany
    And the item is a spare part for a tool, classified 3B991
    And it is of US origin
    And it will be used to make ICs at a facility in Germany where logic is made at 3 nm
    When the shipment is checked
    Then it may ship, for no licence is required

  @15-CFR-734.13
  Scenario: A sale at home is no export
    Given a domestic sale from the United States to the United States on 2025-06-02
    And the purchaser and end user is "Ohio Data Works" in the United States
    And the item is the catalogue's "nvidia-h100-sxm"
    When the shipment is checked
    Then it may ship, for no licence is required

  @15-CFR-734.16
  Scenario: An American laptop that changes hands within China
    Given a transfer within China on 2025-06-02
    And the purchaser and end user is "Ningbo Household Goods" in China
    And the item is a laptop computer, classified 5A992.c
    And it is of US origin
    When the shipment is checked
    Then it may ship, for no licence is required

  @15-CFR-734.13(a)(2)
  Scenario Outline: Ordinary chip technology shown to an engineer from abroad
    Given a deemed export from the United States on 2025-06-02
    And the end user is "Jun Li" in the United States
    And "Jun Li" is a citizen of <country>
    And the item is a test procedure, classified 3E991
    And it is technology for 3A991
    And it is of US origin
    When the shipment is checked
    Then <answer>

    Examples:
      | country | answer                                  |
      | China   | it may ship, for no licence is required |
      | Iran    | it is held, for a licence is required   |
