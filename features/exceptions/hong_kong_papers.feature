Feature: Hong Kong's own papers
  To Hong Kong, and from there on, an item controlled for NS, MT, NP column 1 or CB goes under a license exception only with
  Hong Kong's licence, or its statement that none is needed, in hand. A claim that all conditions are met answers for the paper,
  and the allow names it as a condition; a paper that is named is tested.

  @15-CFR-740.2(a)(19)
  Scenario Outline: Encryption routers to Hong Kong under ENC
    Given an export from the United States to <country> on 2026-03-02
    And the end user is "Kowloon Interiors" in <country>
    And the item is a router, classified <eccn>
    And it is of US origin
    And the request also states /authorizations as [{"kind": "exception", "symbol": "ENC", "conditions_met": true}<paper>]
    When the shipment is checked
    Then <outcome>
    And <condition>

    Examples: Paper not named, named, and no longer good; another country; a class the paragraph does not reach
      | country   | eccn    | paper                                                                                                                                                       | outcome                                        | condition                                                     |
      | Hong Kong | 5A002.a |                                                                                                                                                             | it may ship, for a license exception covers it | a condition says "have a copy of Hong Kong's import licence"  |
      | Hong Kong | 5A002.a |                                                                                                                                                             | it may ship, for a license exception covers it | the summary says "have a copy of Hong Kong's import licence"  |
      | Hong Kong | 5A002.a | , {"kind": "exception", "symbol": "ENC", "paragraph": "740.2(a)(19)(i)", "number": "TID-1", "valid_until": "2026-03-02", "conditions_met": true} | it may ship, for a license exception covers it | no condition speaks of "Hong Kong's"                          |
      | Hong Kong | 5A002.a | , {"kind": "exception", "symbol": "ENC", "paragraph": "740.2(a)(19)(ii)", "conditions_met": true}                                                  | it may ship, for a license exception covers it | no condition speaks of "Hong Kong's"                          |
      | Hong Kong | 5A002.a | , {"kind": "exception", "symbol": "ENC", "paragraph": "740.2(a)(19)(i)", "number": "TID-1", "valid_until": "2026-03-01", "conditions_met": true} | it is held, for a licence is required          | License Exception ENC cannot be used                          |
      | Hong Kong | 5A002.a | , {"kind": "exception", "symbol": "ENC", "paragraph": "740.2(a)(19)(i)", "number": "TID-1", "valid_from": "2026-03-03", "conditions_met": true}  | it is held, for a licence is required          | License Exception ENC cannot be used                          |
      | Hong Kong | 5A002.a | , {"kind": "exception", "symbol": "ENC", "paragraph": "740.2(a)(19)(i)", "number": "TID-1", "status": "revoked", "conditions_met": true}         | it is held, for a licence is required          | License Exception ENC cannot be used                          |
      | Hong Kong | 5A002.a | , {"kind": "exception", "symbol": "ENC", "paragraph": "740.2(a)(19)(i)", "conditions_met": false}                                                | it is held, for a licence is required          | License Exception ENC cannot be used                          |
      | Hong Kong | 5A992.c |                                                                                                                                                             | it may ship, for no licence is required        | no condition speaks of "Hong Kong's"                          |
      | Vietnam   | 5A002.a |                                                                                                                                                             | it may ship, for a license exception covers it | no condition speaks of "Hong Kong's"                          |

  @15-CFR-740.2(a)(19)
  Scenario: An accelerator that also meets 3A001 to Hong Kong under NAC needs a word of the paper
    NAC shows its conditions in fields of their own, so that nothing in the claim speaks of Hong Kong's licence.
    Given an export from the United States to Hong Kong on 2026-03-02
    And the purchaser and end user is "Kowloon Interiors" in Hong Kong
    And the item is an accelerator card, classified 3A001.z.4.b
    And it is not designed or marketed for datacenters
    And it is of US origin
    And the request also states /authorizations as [{"kind": "exception", "symbol": "NAC", "purchase_order": true, "notification": {"filed_on": "2026-01-05", "bis_response": "no_license_required"}}]
    When the shipment is checked
    Then it is held, for a licence is required
    And License Exception NAC cannot be used

  @15-CFR-740.2(a)(19)
  Scenario: The same with all conditions stated as met
    Given an export from the United States to Hong Kong on 2026-03-02
    And the purchaser and end user is "Kowloon Interiors" in Hong Kong
    And the item is an accelerator card, classified 3A001.z.4.b
    And it is not designed or marketed for datacenters
    And it is of US origin
    And the request also states /authorizations as [{"kind": "exception", "symbol": "NAC", "purchase_order": true, "conditions_met": true, "notification": {"filed_on": "2026-01-05", "bis_response": "no_license_required"}}]
    When the shipment is checked
    Then it may ship, for a license exception covers it
    And a condition says "have a copy of Hong Kong's import licence"

  @15-CFR-740.2(a)(20)
  Scenario Outline: Encryption routers from Hong Kong on to another country under ENC
    Given a reexport from <origin> to Vietnam on 2026-03-02
    And the end user is "Kunde Nord" in Vietnam
    And the item is a router, classified 5A002.a
    And it is of US origin
    And the request also states /authorizations as [{"kind": "exception", "symbol": "ENC", "conditions_met": true}<paper>]
    When the shipment is checked
    Then <outcome>
    And <condition>

    Examples: From Hong Kong, with a paper, and from elsewhere
      | origin    | paper                                                                                                                         | outcome                                        | condition                                               |
      | Hong Kong |                                                                                                                               | it may ship, for a license exception covers it | a condition says "have Hong Kong's export licence"      |
      | Hong Kong | , {"kind": "exception", "symbol": "ENC", "paragraph": "740.2(a)(20)(i)", "conditions_met": true}                     | it may ship, for a license exception covers it | no condition speaks of "Hong Kong's"                    |
      | Hong Kong | , {"kind": "exception", "symbol": "ENC", "paragraph": "740.2(a)(20)(i)", "valid_until": "2026-03-01", "conditions_met": true} | it is held, for a licence is required          | License Exception ENC cannot be used                    |
      | Singapore |                                                                                                                               | it may ship, for a license exception covers it | no condition speaks of "Hong Kong's"                    |

  @15-CFR-740.2(a)(19)
  Scenario: A licence in hand needs no paper of Hong Kong
    Given an export from the United States to Hong Kong on 2026-03-02
    And the end user is "Kowloon Interiors" in Hong Kong
    And the item is a router, classified 5A002.a
    And it is of US origin
    And a licence D1234567 valid from 2025-05-01 to 2029-05-01
    When the shipment is checked
    Then it may ship, for a licence covers it
    And no condition speaks of "Hong Kong's"
