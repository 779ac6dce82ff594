Feature: Everyday exports from the United States
  Goods on no list, or controlled for a reason the country of destination has no mark for, between companies nobody has listed. A
  check that stopped them would be a check nobody keeps switched on. Nothing is asked for either.

  @15-CFR-732.3 @15-CFR-734.3(c)
  Scenario Outline: Designated EAR99
    Given an export from the United States to <country> on <day>
    And the purchaser, ultimate consignee and end user is "<buyer>" in <country>
    And the item is a <goods>, classified EAR99
    And it is of US origin
    When the shipment is checked
    Then it may ship, for no licence is required
    And nothing is asked for

    Examples:
      | goods                     | country         | day        | buyer                            |
      | chip resistor             | Germany         | 2026-03-02 | Bauteile Nordwest GmbH           |
      | ceramic capacitor         | Malaysia        | 2026-03-02 | Perak Board Assembly Sdn Bhd     |
      | hydraulic hose            | Chile           | 2024-08-19 | Minera Valle Seco SpA            |
      | dental chair              | Iraq            | 2026-03-02 | Basra Smile Clinic               |
      | sewing machine            | Bangladesh      | 2023-05-08 | Chattogram Garments Ltd          |
      | tractor tyre              | Kazakhstan      | 2026-03-02 | Kostanay Agro LLP                |
      | solar inverter            | Nigeria         | 2025-10-13 | Abuja Sun Power Ltd              |
      | box of latex gloves       | Venezuela       | 2026-03-02 | Farmacia Los Andes C.A.          |
      | bottling line             | Armenia         | 2026-03-02 | Ararat Mineral Water CJSC        |
      | hearing aid               | Israel          | 2022-02-14 | Haifa Audio Care Ltd             |
      | book press                | Serbia          | 2026-03-02 | Novosadska Knjiga d.o.o.         |
      | set of kitchen taps       | Saudi Arabia    | 2026-03-02 | Jeddah Kitchen House             |
      | telescope tripod          | Philippines     | 2019-09-09 | Cebu Star Club Supply            |
      | packing machine           | China           | 2020-07-06 | Yangzhou Noodle Foods            |
      | wafer shipping box        | China           | 2026-03-02 | Taihu Analog Fab                 |
      | rack without anything in it | Hong Kong     | 2026-03-02 | Kowloon Interiors                |

  @15-CFR-738.4(a) @15-CFR-742
  Scenario Outline: On the Control List, against terrorism alone
    Given an export from the United States to <country> on <day>
    And the purchaser, ultimate consignee and end user is "<buyer>" in <country>
    And the item is a <goods>, classified <eccn>
    And it is of US origin
    When the shipment is checked
    Then it may ship, for no licence is required
    And nothing is asked for

    Examples:
      | goods                     | eccn    | country        | day        | buyer                            |
      | flash memory chip         | 3A991   | Malaysia       | 2026-03-02 | Perak Board Assembly Sdn Bhd     |
      | signal processor          | 3A991   | China          | 2021-04-12 | Foshan Washing Machines          |
      | oscilloscope              | 3A992   | Thailand       | 2026-03-02 | Chiang Mai Test Lab Co           |
      | bonding wire spool feeder | 3B991   | Philippines    | 2024-06-10 | Laguna Chip Packaging Inc        |
      | mask inspection stand     | 3B992   | Singapore      | 2026-03-02 | Woodlands Test Services          |
      | point-of-sale computer    | 4A994   | Kenya          | 2026-03-02 | Mombasa Retail Systems           |
      | workstation               | 4A994   | China          | 2023-02-06 | Foshan Washing Machines          |
      | telephone exchange        | 5A991   | Peru           | 2026-03-02 | Redes del Pacífico S.A.C.        |
      | wireless headset          | 5A992.c | Pakistan       | 2025-08-04 | Karachi Mobile Mart              |
      | encrypted disk drive      | 5A992.c | Egypt          | 2026-03-02 | Alexandria Office World          |
      | smart watch               | 5A992.c | Hong Kong      | 2022-12-05 | Kowloon Interiors                |
      | security camera           | 6A993   | Australia      | 2026-03-02 | Geelong Door Systems Pty Ltd     |
      | magnetometer for a school | 6A996   | Mexico         | 2026-03-02 | Colegio Sierra Madre             |
      | robot for a paint shop    | 2B999   | India          | 2026-03-02 | Chennai Coatings Pvt Ltd         |
      | milling machine           | 2B991   | Turkey         | 2026-03-02 | Bursa Kalıp Sanayi A.Ş.          |
      | roller bearing            | 2A991   | Indonesia      | 2026-03-02 | PT Surabaya Mesin                |
      | marine compass            | 7A994   | Greece         | 2026-03-02 | Piraeus Chandlers S.A.           |
      | underwater camera housing | 8A992   | Norway         | 2026-03-02 | Bergen Dykkeutstyr AS            |
      | propeller blade           | 9A991   | Brazil         | 2026-03-02 | Aviação Agrícola do Cerrado      |
      | diesel engine             | 9A990   | Colombia       | 2026-03-02 | Transportes Magdalena S.A.S.     |

  @15-CFR-738.4(a) @15-CFR-742
  Scenario Outline: Controlled for more, but the column has no mark for this country
    Given an export from the United States to <country> on 2026-03-02
    And the purchaser, ultimate consignee and end user is "<buyer>" in <country>
    And the item is a <goods>, classified <eccn>
    And it is of US origin
    When the shipment is checked
    Then it may ship, for no licence is required
    And nothing is asked for

    Examples:
      | goods                  | eccn      | country        | buyer                          |
      | fast converter         | 3A001.a.5 | United Kingdom | Fenland Instruments Ltd        |
      | glass-lined valve      | 2B350.g   | Germany        | Rheinland Feinchemie GmbH      |
      | frequency changer      | 3A225     | Japan          | Nagano Spindle K.K.            |
      | encryption gateway     | 5A002     | Canada         | Saskatoon Credit Union Systems |
      | gyro for a survey boat | 7A103     | Canada         | Halifax Harbour Surveys        |

  @15-CFR-746.9(a)
  Scenario: Flour for Damascus
    Given an export from the United States to Syria on 2026-03-02
    And the purchaser and end user is "Ghouta Bakeries" in Syria
    And the item is a sack of flour, classified EAR99
    And it is of US origin
    And the request also states /items/0/food_or_medicine as true
    When the shipment is checked
    Then it may ship, for no licence is required

  @15-CFR-742.6(a)(6)
  Scenario Outline: Datacenter processors for companies at home in countries the rule leaves alone
    Given an export from the United States to <country> on 2026-03-02
    And the purchaser, ultimate consignee and end user is "<buyer>" in <country>
    And "<buyer>" is headquartered in <country>
    And the item is the catalogue's "nvidia-h200-sxm"
    When the shipment is checked
    Then it may ship, for no licence is required
    And nothing is asked for

    Examples:
      | country   | buyer                          |
      | India     | Hyderabad Weather Computing    |
      | Brazil    | Campinas Genômica S.A.         |
      | Australia | Hobart Reef Modelling Pty Ltd  |
      | Germany   | Ostsee Rechenwerk GmbH         |

  @ECCN-3A090
  Scenario Outline: A part that its own figures keep out of 3A090
    Given an export from the United States to <country> on 2026-03-02
    And the purchaser, ultimate consignee and end user is "<buyer>" in <country>
    And the item is a video chip, not yet classified
    And its total processing performance is 900
    And it is not designed or marketed for datacenters
    And it contains no high-bandwidth memory
    When the shipment is checked
    Then it may ship, for no licence is required

    Examples:
      | country | buyer                     |
      | Vietnam | Da Nang Camera Works      |
      | China   | Foshan Doorbells          |
      | Israel  | Negev Drone Gimbals Ltd   |
