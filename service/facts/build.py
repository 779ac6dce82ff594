"""A case becomes a tree of entities: the shipment, its parties, items and papers, every fact with its source."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from fractions import Fraction
from types import MappingProxyType
from typing import Any

from service.engine.entities import Collection, Entity, Fact
from service.facts.affiliates import holders, owner_listings, with_parent
from service.facts.case import Case, Listing, PartyListings
from service.facts.derivations import DERIVATIONS
from service.facts.draft import Draft
from service.facts.ownership import Holder, counts
from service.values.lists import LIST_TITLES


def build(case: Case, kept: Mapping[tuple[str, str], Entity] = MappingProxyType({})) -> Entity:
    """Work out every fact of the vocabulary for the case and return the shipment, frozen.

    kept: entities by kind and id that are as they were, taken over without being worked out again.
    """
    document = case.document
    shipment = Draft(case, "shipment", "shipment", document, DERIVATIONS)
    parties = [_draft(shipment, "party", party["id"], party) for party in document["parties"]]
    shipment.drafts["parties"] = tuple(parties)
    items = [_item(shipment, item) for item in document["items"]]
    shipment.drafts["items"] = tuple(items)
    with case.given.noting() as tried:
        complete = shipment.texts("receivers") is not None
    shipment.collections["parties"] = Collection(
        tuple(kept.get(("party", draft.id)) or _party(draft) for draft in parties), complete, tuple(tried)
    )
    shipment.collections["items"] = Collection(
        tuple(kept.get(("item", draft.id)) or _frozen_item(draft) for draft in items)
    )
    shipment.collections["end_use"] = Collection((_end_use(shipment),))
    for plural, kind, field in (
        ("authorizations", "authorization", "authorizations"),
        ("attestations", "attestation", "attestations"),
        ("red_flags", "red_flag", "red_flags"),
        ("letters", "letter", "informed_letters"),
    ):
        papers = document.get(field) or ()
        shipment.collections[plural] = Collection(tuple(_papers(shipment, kind, papers)))
    shipment.collections["beneficiaries"] = Collection(tuple(_beneficiaries(shipment)))
    return shipment.entity("the shipment")


def _draft(
    parent: Draft, kind: str, id_: str, object_: Mapping[str, Any], looked_up: Mapping[str, Any] | None = None
) -> Draft:
    return Draft(parent.case, kind, id_, object_, DERIVATIONS, parent, looked_up)


def _catalogued(parent: Draft, object_: Mapping[str, Any]) -> Mapping[str, Any] | None:
    """The catalogue's figures for the item's model, or none."""
    return parent.case.catalogue.get(object_.get("model") or "")


def _item(shipment: Draft, object_: Mapping[str, Any]) -> Draft:
    return _draft(shipment, "item", object_["id"], object_, _catalogued(shipment, object_))


def _frozen_item(draft: Draft) -> Entity:
    with draft.case.given.noting() as tried:
        dies, complete = _dies(draft)
    draft.collections["dies"] = Collection(dies, complete, tuple(tried))
    components = draft.object.get("components") or ()
    drafts = [
        _draft(draft, "component", f"{draft.id}/c{index}", component, _catalogued(draft, component))
        for index, component in enumerate(components, start=1)
    ]
    draft.collections["components"] = Collection(
        tuple(one.entity(_label(one.object, "a component", draft.case)) for one in drafts)
    )
    contents = draft.object.get("us_origin_content") or ()
    draft.collections["contents"] = Collection(
        tuple(
            _draft(draft, "content", f"{draft.id}/u{index}", content).entity(content["eccn"])
            for index, content in enumerate(contents, start=1)
        )
    )
    return draft.entity(_label(draft.object, f"item {draft.id}", draft.case))


def _dies(item: Draft) -> tuple[tuple[Entity, ...], bool]:
    """The dies, and whether they are all: they are where dies are stated, or where it is no IC."""
    for holder in (item.object, item.looked_up):
        dies = (holder.get("ic") or {}).get("dies")
        if dies:
            return tuple(
                _draft(item, "die", f"{item.id}/d{index}", die).entity(f"die {index}")
                for index, die in enumerate(dies, start=1)
            ), True
    return (), item.value("is_integrated_circuit") is False


def _label(object_: Mapping[str, Any], otherwise: str, case: Case) -> str:
    model = case.catalogue.get(object_.get("model") or "", {})
    return str(object_.get("description") or model.get("name") or object_.get("model") or otherwise)


def _end_use(shipment: Draft) -> Entity:
    draft = _draft(shipment, "end_use", "end_use", _part(shipment, "end_use"))
    facility = _draft(draft, "facility", "facility", _part(draft, "facility"))
    draft.collections["facility"] = Collection((facility.entity("the facility"),))
    return draft.entity("the end use")


def _part(above: Draft, name: str) -> Mapping[str, Any]:
    """What is stated of a part of which there is one. A part that is null has every one of its facts null."""
    if above.raw(name) is not None:
        return above.document_part(name)
    vocabulary = above.case.rule_set.vocabulary
    types = [vocabulary.facts[f"{name}.{fact}"] for fact in vocabulary.of(name)]
    parts = [one.name for one in vocabulary.entities.values() if one.parent == name]
    return dict.fromkeys([*(type_.source.partition("/")[0] for type_ in types if type_.source), *parts])


def _party(draft: Draft) -> Entity:
    listings = draft.case.listings.get(draft.id, PartyListings())
    stated = [*listings.listings, *_stated_listings(draft)]
    draft.collections["listings"] = Collection(
        tuple(
            _listing(draft.case, f"{draft.id}/l{index}", listing)
            for index, listing in enumerate(stated, start=1)
        )
    )
    with draft.case.given.noting() as tried:
        held_by = holders(draft.case, draft.object, draft.id)
        owners = tuple(_owners(draft, draft.object.get("owners") or (), held_by, 1))
        listed = owner_listings(draft.case, with_parent(draft.case, draft.object, draft.id, held_by))
    draft.collections["owners"] = Collection(owners, tried=tuple(tried))
    draft.collections["owner_listings"] = replace(listed, tried=tuple(tried))
    return draft.entity(str(draft.object["name"]))


def _stated_listings(draft: Draft) -> Iterator[Listing]:
    """Listings the caller knows of: they add to what screening found, and bind between their dates."""
    day = draft.case.as_of.isoformat()
    for entry in draft.object.get("list_entries") or ():
        since, until = entry.get("from"), entry.get("until")
        if (since is not None and day < since) or (until is not None and day > until):
            continue
        yield Listing(
            list=entry["list"],
            name=str(draft.object["name"]),
            applies=True,
            footnotes=tuple(str(number) for number in entry.get("footnotes") or ()),
            license_requirement="all_items" if entry["list"] == "EL" else None,
            citation=entry.get("reference"),
            listed_from=date.fromisoformat(since) if since is not None else None,
            basis="stated by the caller",
        )


def _listing(case: Case, id_: str, listing: Listing) -> Entity:
    with case.given.noting() as tried:
        given = case.given.get((id_, "listing.applies"))
    applies = listing.applies if given is None else given
    source = "stated" if listing.basis == "stated by the caller" else "screening"
    basis = tuple(part for part in (listing.basis, listing.entry) if part)

    def known(value: Any) -> Fact:
        # What an entry does not say nobody is asked.
        return Fact(value, source if value is not None else "none", basis)

    facts = {
        "list": known(listing.list),
        "applies": Fact(applies, source, basis, tried=tuple(tried)),
        "footnotes": known(listing.footnotes),
        "license_requirement": known(listing.license_requirement),
        "review_policy": known(listing.review_policy),
        "programs": known(listing.programs),
        "name": known(listing.name),
        "citation": known(listing.citation),
        "listed_from": known(listing.listed_from),
        "amended_later": known(listing.changed_in is not None and listing.changed_in > case.as_of.year),
    }
    label = f"{listing.name} ({LIST_TITLES.get(listing.list, listing.list)})"
    return Entity("listing", id_, facts, {}, label)


def _owners(
    party: Draft, owners: Iterable[Mapping[str, Any]], held_by: Iterable[Holder], depth: int
) -> Iterator[Entity]:
    """Every owner above the party, each chain laid flat; `depth` tells how far up."""
    for owner, holder in zip(owners, held_by, strict=True):
        facts = {
            "name": Fact(owner.get("name"), "stated"),
            "country": Fact(owner.get("country"), "stated"),
            "percent": _tried(party.case, holder.id, "owner.percent", Fact(holder.share, "stated")),
            "depth": Fact(Fraction(depth), "derived"),
            "counts_as_listed": Fact(counts(holder), "derived", ("party.owners",)),
        }
        yield Entity("owner", holder.id, facts, {}, str(owner.get("name") or "an owner not known"))
        yield from _owners(party, owner.get("owners") or (), holder.owners, depth + 1)


def _papers(shipment: Draft, kind: str, papers: Iterable[Mapping[str, Any]]) -> Iterator[Entity]:
    for index, paper in enumerate(papers, start=1):
        draft = _draft(shipment, kind, f"{kind}{index}", paper)
        label = paper.get("number") or paper.get("symbol") or paper.get("description") or draft.id
        yield draft.entity(str(label))


def _beneficiaries(shipment: Draft) -> Iterator[Entity]:
    stated = shipment.document_part("end_use").get("for_parties") or ()
    for index, one in enumerate(stated, start=1):
        id_ = one if isinstance(one, str) else one["party"]
        relation = None if isinstance(one, str) else one.get("relation")
        name = f"beneficiary{index}"
        known = Fact(relation, "stated" if relation else "absent")
        facts = {
            "party": Fact(id_, "stated"),
            "relation": _tried(shipment.case, name, "beneficiary.relation", known),
        }
        yield Entity("beneficiary", name, facts, {}, id_)


def _tried(case: Case, id_: str, path: str, known: Fact) -> Fact:
    """A fact of an entity that is not drafted: the value tried in its place, where one is."""
    given = case.given.get((id_, path))
    return known if given is None else Fact(given, "given", tried=((id_, path),))
