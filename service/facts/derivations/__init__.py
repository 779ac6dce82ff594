"""How facts are worked out from others. Each derivation is named in the vocabulary and cites its source there."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from service.facts.derivations import (
    approvals,
    authorizations,
    classification,
    control_list,
    described,
    determinations,
    facilities,
    integrated_circuits,
    list_exceptions,
    owners,
    parties,
    shipments,
    validated_end_users,
)
from service.facts.draft import Derivation

DERIVATIONS: Final[Mapping[str, Derivation]] = {
    **shipments.DERIVATIONS,
    **parties.DERIVATIONS,
    **owners.DERIVATIONS,
    **integrated_circuits.DERIVATIONS,
    **classification.DERIVATIONS,
    **control_list.DERIVATIONS,
    **list_exceptions.DERIVATIONS,
    **described.DERIVATIONS,
    **determinations.DERIVATIONS,
    **facilities.DERIVATIONS,
    **authorizations.DERIVATIONS,
    **approvals.DERIVATIONS,
    **validated_end_users.DERIVATIONS,
}
