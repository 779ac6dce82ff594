"""One state of the law, looked at: rules asked of the first of each kind, and cases cut down to what they need."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from service.engine.entities import Entity
from service.engine.moment import InForce
from service.engine.rules import Rule, Version
from service.engine.search.encode import Encoder
from service.engine.search.symbols import Thing

WIDTH = 2
"""Members of a collection tried first; where nothing is found, `WIDER` is tried before that is believed."""
WIDER = 4


@dataclass(frozen=True, slots=True)
class Asked:
    """What a rule is asked of: the entities bound, and the literals that say they are there."""

    bound: Mapping[str, Thing]
    there: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """A case that answers, on a day on a basis, with no more in it than it needs."""

    as_of: date
    basis: str
    shipment: Entity


class Look:
    """The law of one moment. The encoders are made when first needed."""

    def __init__(self, law: InForce) -> None:
        self.law = law
        self._encoders: dict[tuple[int, bool], Encoder] = {}

    def encoder(self, width: int = WIDTH, askable: bool = True) -> Encoder:
        """The law over one case, with up to `width` of each; see `Encoder` for `askable`."""
        if (width, askable) not in self._encoders:
            self._encoders[width, askable] = Encoder(self.law, width, askable)
        return self._encoders[width, askable]

    def version(self, rule_id: str) -> Version | None:
        """The version of a rule that is law, or none."""
        active = self.law.active.get(rule_id)
        return active.version if active else None

    def asked(self, encoder: Encoder, rule: Rule) -> Asked:
        """Bind the first of each entity a rule is asked of, and of those it lies below."""
        return self.first_of(encoder, rule.for_each)

    def first_of(self, encoder: Encoder, names: Sequence[str]) -> Asked:
        """Bind the first of each entity named, and of those it lies below."""
        entities = self.law.rule_set.vocabulary.entities
        bound = dict(encoder.symbols.always)
        there: list[int] = []
        pending = list(reversed(names))
        while pending:
            entity = entities[pending[-1]]
            assert entity.parent is not None
            assert entity.plural is not None
            if entity.parent not in bound:
                pending.append(entity.parent)
                continue
            pending.pop()
            member = encoder.symbols.members(bound[entity.parent], entity.plural)[0]
            bound[entity.name] = member
            there.append(member.there)
        return Asked(bound, tuple(there))

    def found(self, encoder: Encoder, wanted: Sequence[int]) -> Found | None:
        """A smallest case where all of `wanted` hold: what can be left out or unknown is."""
        if not encoder.gates.possible(wanted):
            return None
        held = list(wanted)
        for literal in encoder.symbols.everything():
            if encoder.gates.possible([*held, -literal]):
                held.append(-literal)
        case = encoder.gates.solve(held)
        assert case is not None
        return Found(self.law.as_of, self.law.basis, encoder.symbols.entity(case))

    def close(self) -> None:
        """Give the solvers' memory back."""
        for encoder in self._encoders.values():
            encoder.gates.close()
