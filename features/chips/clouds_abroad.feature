@90-FR-4544 @15-CFR-742.6(a)(6)(iii)
Feature: H100 and A30 for clouds outside China
  Two tests run side by side: where the servers stand, and where the cloud or its ultimate parent is headquartered. The text of
  January 2025 asks for a licence for the H100 anywhere; BIS has said since 2025-05-13 that it does not enforce that.

  @15-CFR-742.6(a)(6)(iii)(A)
  Scenario Outline: H100 to a British cloud, as the law is written and as it is enforced
    Given an export from the United States to the United Kingdom on <day>
    And the basis is the law as <basis>
    And the ultimate consignee and end user is "Thames Valley Cloud Ltd" in the United Kingdom
    And "Thames Valley Cloud Ltd" is headquartered in the United Kingdom
    And the item is the catalogue's "nvidia-h100-sxm"
    When the shipment is checked
    Then <answer>

    Examples:
      | day        | basis    | answer                                  |
      | 2025-03-01 | codified | it may ship, for no licence is required |
      | 2025-03-01 | enforced | it may ship, for no licence is required |
      | 2025-05-14 | codified | it may ship, for no licence is required |
      | 2025-05-15 | codified | it is held, for a licence is required   |
      | 2025-06-01 | codified | it is held, for a licence is required   |
      | 2025-06-01 | enforced | it may ship, for no licence is required |

  @15-CFR-742.6(a)(6)(iii)(A)
  Scenario: The answer for the British cloud says what it rests on
    Given an export from the United States to the United Kingdom on 2025-06-01
    And the ultimate consignee and end user is "Thames Valley Cloud Ltd" in the United Kingdom
    And "Thames Valley Cloud Ltd" is headquartered in the United Kingdom
    And the item is the catalogue's "nvidia-h100-sxm"
    When the shipment is checked
    Then it may ship, for no licence is required
    And an advisory says "codified"
    When the same shipment is checked on the law as codified
    Then it is held, for a licence is required
    And the licence is required by "15 CFR 742.6(a)(6)(iii)(A)" alone

  @15-CFR-744.23(a)(3)
  Scenario Outline: A cloud in Singapore whose ultimate parent is Chinese
    Given an export from the United States to Singapore on <day>
    And the ultimate consignee and end user is "Lion City Cloud Pte Ltd" in Singapore
    And "Lion City Cloud Pte Ltd" is headquartered in Singapore, its ultimate parent in China
    And the item is the catalogue's "<chip>"
    When the shipment is checked
    Then it is held, for a licence is required
    And the licence is required by "<paragraph>" alone

    Examples:
      | chip            | day        | paragraph                  |
      | nvidia-h100-sxm | 2023-11-17 | 15 CFR 744.23(a)(3)(i)     |
      | nvidia-h100-sxm | 2024-06-03 | 15 CFR 744.23(a)(3)(i)     |
      | nvidia-h100-sxm | 2025-06-02 | 15 CFR 742.6(a)(6)(iii)(A) |
      | nvidia-a30      | 2024-06-03 | 15 CFR 744.23(a)(3)(i)     |
      | nvidia-a30      | 2025-06-02 | 15 CFR 744.23(a)(3)(i)(A)  |

  @15-CFR-744.23(a)(3)
  Scenario Outline: The same cloud before the headquarters test, and with parents elsewhere
    Given an export from the United States to Singapore on <day>
    And the ultimate consignee and end user is "Lion City Cloud Pte Ltd" in Singapore
    And "Lion City Cloud Pte Ltd" is headquartered in Singapore, its ultimate parent in <parent>
    And the item is the catalogue's "<chip>"
    When the shipment is checked
    Then it may ship, for no licence is required

    Examples:
      | chip            | day        | parent            |
      | nvidia-h100-sxm | 2023-11-16 | China             |
      | nvidia-h100-sxm | 2023-12-01 | the United States |
      | nvidia-h100-sxm | 2024-06-03 | the United States |
      | nvidia-h100-sxm | 2025-06-02 | the United States |
      | nvidia-a30      | 2025-06-02 | the United States |
      | nvidia-a30      | 2025-06-02 | Japan             |

  @15-CFR-744.23(a)(3)
  Scenario: A company headquartered in the United States, in Singapore, as the law is written
    Given an export from the United States to Singapore on 2025-06-02
    And the basis is the law as codified
    And the ultimate consignee and end user is "Lion City Cloud Pte Ltd" in Singapore
    And "Lion City Cloud Pte Ltd" is headquartered in the United States
    And the item is the catalogue's "nvidia-h100-sxm"
    When the shipment is checked
    Then it is held, for a licence is required
    And the licence is required by "15 CFR 742.6(a)(6)(iii)(A)" alone

  @15-CFR-744.23(a)(3)
  Scenario: A Chinese-parented cloud buys nothing but ordinary chips
    Given an export from the United States to Singapore on 2025-06-02
    And the ultimate consignee and end user is "Lion City Cloud Pte Ltd" in Singapore
    And "Lion City Cloud Pte Ltd" is headquartered in Singapore, its ultimate parent in China
    And the item is the catalogue's "nvidia-t4"
    When the shipment is checked
    Then it may ship, for no licence is required
