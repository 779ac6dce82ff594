Feature: Goods made abroad, and American goods that move on
  Goods made abroad without much controlled American content are nobody's business here; American ones keep their class on the way,
  and most of them move on freely.

  @15-CFR-734.4(d)
  Scenario Outline: Made abroad, little or no controlled American content, no foreign-direct-product rule in sight
    Given an export from abroad from <from> to <to> on 2026-03-02
    And the exporter is "<seller>" in <from>
    And the purchaser, ultimate consignee and end user is "<buyer>" in <to>
    And the item is a <goods>, classified <eccn>
    And it was made in <made in>
    And <percent> % of its value is controlled US content
    When the shipment is checked
    Then it may ship, for nothing is subject to the EAR
    And nothing is asked for

    Examples: as little as nothing, and as much as a quarter
      | from           | to           | made in | goods              | eccn  | percent | seller                      | buyer                       |
      | Germany        | Brazil       | Germany | garden saw         | EAR99 | 0       | Sägenbau Harz GmbH          | Jardins de Curitiba Ltda    |
      | Japan          | Indonesia    | Japan   | printing machine   | EAR99 | 3       | Niigata Insatsu K.K.        | PT Buku Bandung             |
      | Italy          | Tunisia      | Italy   | espresso machine   | EAR99 | 0       | Macchine Adriatiche S.r.l.  | Café Sfax SARL              |
      | South Korea    | Poland       | South Korea | dish washer    | EAR99 | 12      | Daegu Home Tech Co Ltd      | Łódź AGD Sp. z o.o.         |
      | France         | China        | France  | wine press         | EAR99 | 25      | Pressoirs du Médoc SAS      | Ningxia Vineyard Tools      |
      | Sweden         | South Africa | Sweden  | conveyor belt      | 2B999 | 18      | Norrland Band AB            | Limpopo Citrus Packers      |
      | Taiwan         | Vietnam      | Taiwan  | desktop computer   | 4A994 | 25      | Hsinchu Desk Systems        | Hue Office Machines JSC     |

  @15-CFR-734.9
  Scenario Outline: A chip and a tool that no American technology had a hand in
    Given an export from abroad from <from> to China on 2026-03-02
    And the exporter is "<seller>" in <from>
    And the purchaser, ultimate consignee and end user is "Foshan Washing Machines" in China
    And "Foshan Washing Machines" is headquartered in China
    And the item is a <goods>, classified <eccn>
    And it was made in <from>
    And 0 % of its value is controlled US content
    And it is the direct product of no US technology
    And its plant is the direct product of no US technology
    And it contains no IC from such a plant
    When the shipment is checked
    Then it may ship, for nothing is subject to the EAR
    And nothing is asked for

    Examples:
      | from        | goods        | eccn  | seller                       |
      | Japan       | motor driver | 3A991 | Kumamoto Motor Devices K.K.  |
      | Germany     | wafer washer | EAR99 | Erzgebirge Nasschemie GmbH   |
      | Netherlands | sensor       | EAR99 | Brabant Sensoren B.V.        |

  @15-CFR-734.14
  Scenario Outline: American goods on their way from one country abroad to the next
    Given a reexport from <from> to <to> on 2026-03-02
    And the exporter is "<seller>" in <from>
    And the purchaser, ultimate consignee and end user is "<buyer>" in <to>
    And the item is a <goods>, classified <eccn>
    And it is of US origin
    When the shipment is checked
    Then it may ship, for no licence is required
    And nothing is asked for

    Examples:
      | from                 | to       | goods           | eccn    | seller                     | buyer                      |
      | Ireland              | Kenya    | laptop computer | 5A992.c | Cork Computer Lease Ltd    | Kisumu Savings Cooperative |
      | Singapore            | Thailand | memory module   | 3A991   | Tuas Memory Trading        | Rayong Harness Co Ltd      |
      | United Arab Emirates | Jordan   | office printer  | EAR99   | Sharjah Print Supplies LLC | Amman Paper House          |
      | Mexico               | Peru     | conveyor motor  | EAR99   | Motores del Bajío          | Callao Fish Meal S.A.      |
      | Hong Kong            | China    | network switch  | 5A991   | Tsuen Wan Cable Co         | Foshan Doorbells           |

  @15-CFR-734.16
  Scenario Outline: American goods that change hands within a country
    Given a transfer within <country> on 2026-03-02
    And the purchaser and end user is "<buyer>" in <country>
    And the item is a <goods>, classified <eccn>
    And it is of US origin
    When the shipment is checked
    Then it may ship, for no licence is required

    Examples:
      | country   | goods          | eccn    | buyer                  |
      | India     | network router | 5A991   | Mysore Tea Exports     |
      | Brazil    | used copier    | EAR99   | Papelaria do Recife    |
      | Hong Kong | smartphone     | 5A992.c | Kowloon Interiors      |
