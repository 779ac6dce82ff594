"""How facts are worked out from others. Each derivation is named in the vocabulary and cites its source there."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from service.facts.derivations import authorizations, classification, facilities, integrated_circuits, parties, shipments
from service.facts.draft import Derivation

DERIVATIONS: Final[Mapping[str, Derivation]] = {
    **shipments.DERIVATIONS,
    **parties.DERIVATIONS,
    **integrated_circuits.DERIVATIONS,
    **classification.DERIVATIONS,
    **facilities.DERIVATIONS,
    **authorizations.DERIVATIONS,
}
