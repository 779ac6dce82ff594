"""What comes back, as schemas for the OpenAPI document. They describe; the bytes are written from exact numbers."""

from __future__ import annotations

from typing import Any, Final

from marshmallow import INCLUDE, Schema, fields

VERDICTS: Final = ("allow", "deny")
OUTCOMES: Final = (
    "not_subject",
    "no_license_required",
    "license_exception",
    "licensed",
    "license_required",
    "prohibited",
    "review_required",
    "needs_information",
)


def _said(description: str, **keywords: Any) -> dict[str, Any]:
    return {"description": description, **keywords}


def _texts(description: str) -> fields.List[Any]:
    return fields.List(fields.String(), metadata=_said(description))


class Described(Schema):
    """A document that may say more than is written here: fields are added, never taken away."""

    class Meta:
        """Documented as open."""

        unknown = INCLUDE


class FactUsed(Described):
    """A fact a reason rests on."""

    name = fields.String(required=True, metadata=_said("Name in the vocabulary, such as item.eccn."))
    value = fields.Raw(required=True, allow_none=True, metadata=_said("Its value; null where unknown."))
    source = fields.String(metadata=_said("Where the value is from: stated, derived, looked up."))
    from_ = fields.List(fields.Raw(), data_key="from", metadata=_said("What it was worked out from."))


class Reason(Described):
    """A rule that bears on the decision, and why."""

    rule = fields.String(required=True, metadata=_said("Id of the rule."))
    title = fields.String(required=True)
    effect = fields.String(
        required=True, metadata=_said("What the rule does: requirement, exception, path, ...")
    )
    citations = _texts("Paragraphs it rests on.")
    item = fields.String(allow_none=True, metadata=_said("Id of the item it is about."))
    party = fields.String(allow_none=True, metadata=_said("Id of the party it is about."))
    explanation = fields.String(metadata=_said("Why it applies, in words."))
    review_policy = fields.String(allow_none=True, metadata=_said("How BIS reviews an application."))
    facts = fields.List(fields.Nested(FactUsed))


class ExceptionTried(Described):
    """A licence exception, and whether it may be used."""

    symbol = fields.String(required=True)
    available = fields.Boolean(required=True, allow_none=True)
    citations = _texts("Paragraphs of the exception.")
    because = _texts("What it lacks, or why it covers.")


class MissingFact(Described):
    """A fact that is needed and not known."""

    fact = fields.String(required=True)
    question = fields.String(required=True, metadata=_said("What to ask."))
    settles = fields.Boolean(metadata=_said("Whether the answer alone decides."))
    rules = _texts("Rules that need it.")


class Assumption(Described):
    """What was taken to be so because the caller knows of nothing else."""

    fact = fields.String(required=True)
    value = fields.Raw(required=True, allow_none=True)
    citation = fields.String(allow_none=True)


class ReadingOfLaw(Described):
    """One reading of the law where it is uncertain, and what it gives."""

    premise = fields.String(required=True)
    verdict = fields.String(required=True, metadata=_said("", enum=list(VERDICTS)))
    outcome = fields.String(required=True)
    rules = fields.List(
        fields.String(),
        required=True,
        metadata=_said("Rules that rest on it; a determination about one of them settles it."),
    )


class MatchFound(Described):
    """A listed party that a party of the request may be."""

    list = fields.String(required=True)
    name = fields.String(required=True)
    score = fields.Float(required=True, metadata=_said("From 0 to 1."))
    decision = fields.String(required=True, metadata=_said("match, possible or no_match."))
    because = _texts("What agrees and what does not.")
    entry = fields.String(metadata=_said("Which entry of the list."))
    match = fields.String(metadata=_said("Under which a person may decide about it."))
    decided = fields.Nested("Opinion", metadata=_said("What a person decided of it, if one did."))


class Opinion(Described):
    """What a person decided of a match."""

    decision = fields.String(required=True, metadata=_said("", enum=["true_match", "false_positive"]))
    by = fields.String(required=True)
    why = fields.String(required=True)
    on = fields.String(required=True, metadata=_said("When, in UTC."))


class PartyScreened(Described):
    """The screening of one party."""

    party = fields.String(required=True)
    matches = fields.List(fields.Nested(MatchFound))


class RulesUsed(Described):
    """The rules that decided."""

    version = fields.String(required=True)
    sha256 = fields.String(required=True)


class ListUsed(Described):
    """A list the parties were screened against."""

    source = fields.String(required=True)
    as_of = fields.String(required=True, metadata=_said("The day whose state it gives."))
    sha256 = fields.String(required=True)
    entries = fields.Integer(required=True)


class AnswerBody(Described):
    """The answer: allow or deny, with every reason."""

    decision_id = fields.String(required=True, metadata=_said("Under which the decision is kept, unchanged."))
    reference = fields.String(required=True, allow_none=True, metadata=_said("The caller's own."))
    as_of = fields.String(required=True, metadata=_said("The day the law was taken of.", format="date"))
    basis = fields.String(required=True, metadata=_said("", enum=["enforced", "codified"]))
    verdict = fields.String(required=True, metadata=_said("For a machine to act on.", enum=list(VERDICTS)))
    outcome = fields.String(required=True, metadata=_said("Which kind of verdict.", enum=list(OUTCOMES)))
    summary = fields.String(required=True, metadata=_said("One paragraph for people."))
    reasons = fields.List(fields.Nested(Reason), required=True)
    exceptions = fields.List(fields.Nested(ExceptionTried))
    missing = fields.List(fields.Nested(MissingFact))
    assumptions = fields.List(fields.Nested(Assumption))
    conditions = fields.List(fields.Raw(), metadata=_said("What an allow depends on."))
    duties = fields.List(fields.Raw(), metadata=_said("What it obliges the exporter to do."))
    filing = fields.Dict(metadata=_said("What to state in the export filing."), allow_none=True)
    readings = fields.List(fields.Nested(ReadingOfLaw))
    red_flags = fields.List(fields.Raw(), metadata=_said("Red flags that hold the shipment."))
    advisories = fields.List(fields.Raw(), metadata=_said("What else a careful reader should know."))
    covers = fields.String(metadata=_said("Which law was applied, and which was not."))
    screening = fields.List(fields.Nested(PartyScreened))
    ruleset = fields.Nested(RulesUsed)
    lists = fields.List(fields.Nested(ListUsed))


class MatchDetailed(MatchFound):
    """A listed party that a name may be, with what its entry says."""

    details = fields.Dict(
        keys=fields.String(), required=True, metadata=_said("The entry, as the sources have it.")
    )


class NameScreened(Described):
    """What was found of one party."""

    party = fields.Dict(keys=fields.String(), required=True, metadata=_said("As stated."))
    decision = fields.String(
        required=True,
        metadata=_said(
            "The gravest of what is found, listed and not cleared.", enum=["match", "possible", "no_match"]
        ),
    )
    matches = fields.List(fields.Nested(MatchDetailed), required=True, metadata=_said("Best first."))


class ScreenBody(Described):
    """What was found of each party, in the order given."""

    screening_id = fields.String(required=True, metadata=_said("Under which the screening is recorded."))
    as_of = fields.String(required=True, metadata=_said("", format="date"))
    sensitivity = fields.Decimal(
        required=True, metadata=_said("Of this screening: stated, or set by the operator.")
    )
    results = fields.List(fields.Nested(NameScreened), required=True)
    lists = fields.List(fields.Nested(ListUsed), required=True)
    advisories = _texts("What a careful reader should know.")


class MatchBody(Described):
    """A party as it was queried, an entry, and what people decided of the two."""

    match = fields.String(required=True)
    party = fields.Dict(keys=fields.String(), required=True)
    entry = fields.Dict(keys=fields.String(), required=True)
    confirmed = fields.Boolean(
        required=True, metadata=_said("Name and address are both the listed ones: it cannot be cleared.")
    )
    found_at = fields.String(required=True)
    current = fields.Boolean(required=True, metadata=_said("Whether the entry is still what it was."))
    decisions = fields.List(
        fields.Nested(Opinion), required=True, metadata=_said("In order; the last one holds.")
    )


class SnapshotOfList(Described):
    """One list as one file gave it."""

    id = fields.Integer(required=True)
    list = fields.String(required=True)
    title = fields.String(required=True)
    family = fields.String(required=True, metadata=_said("Which publication: csl, regulation or dpl."))
    file = fields.String(required=True)
    as_of = fields.String(required=True, metadata=_said("The day whose state it gives.", format="date"))
    age_days = fields.Integer(required=True)
    imported_at = fields.String(required=True)
    sha256 = fields.String(required=True)
    entries = fields.Integer(required=True)
    rejected = fields.Integer(required=True, metadata=_said("Rows not understood and kept aside."))
    in_force = fields.Boolean(required=True, metadata=_said("No newer one of its list and publication."))


class ListsBody(Described):
    """The lists, and the last download of each source."""

    lists = fields.List(fields.Nested(SnapshotOfList), required=True)
    embedded = fields.List(
        fields.Nested(ListUsed), required=True, metadata=_said("Those that come with the rules.")
    )
    downloads = fields.List(fields.Dict(keys=fields.String()), required=True)


class ListChangesBody(Described):
    """What an import changed."""

    snapshot = fields.Nested(SnapshotOfList, required=True)
    before = fields.Nested(SnapshotOfList, required=True, allow_none=True)
    added = fields.List(fields.Dict(keys=fields.String()), required=True)
    removed = fields.List(fields.Dict(keys=fields.String()), required=True)
    changed = fields.List(
        fields.Dict(keys=fields.String()), required=True, metadata=_said("Each field before and after.")
    )
    rejected = fields.List(
        fields.Dict(keys=fields.String()), required=True, metadata=_said("Rows kept aside, each with why.")
    )


class Verdict(Described):
    """The gist of an answer."""

    verdict = fields.String(required=True, metadata=_said("", enum=list(VERDICTS)))
    outcome = fields.String(required=True, metadata=_said("", enum=list(OUTCOMES)))


class Replay(Described):
    """A decision made again, beside the one that was given."""

    decision_id = fields.String(required=True)
    same_rules = fields.Boolean(
        required=True, metadata=_said("Whether the rules are those that decided then.")
    )
    same_answer = fields.Boolean(required=True, metadata=_said("Whether the whole answer is the same."))
    given = fields.Nested(Verdict, required=True)
    again = fields.Nested(Verdict, required=True)


class FaultFound(Described):
    """One wrong field."""

    pointer = fields.String(required=True, metadata=_said("JSON pointer into the request; empty: the whole."))
    detail = fields.String(required=True, metadata=_said("What is wrong, with what was found."))
    accepted = fields.String(required=True, metadata=_said("What is accepted there."))


class ProblemDocument(Described):
    """Problem details (RFC 9457)."""

    type = fields.String(required=True)
    title = fields.String(required=True)
    status = fields.Integer(required=True)
    detail = fields.String(required=True)
    errors = fields.List(fields.Nested(FaultFound), required=True, metadata=_said("One entry a wrong field."))
    errors_omitted = fields.Integer(metadata=_said("How many more there were."))
    request_id = fields.String(metadata=_said("Under which the service logged the request."))


class Health(Described):
    """The process is alive."""

    status = fields.String(required=True)


class ReadinessBody(Described):
    """Whether the service can decide now."""

    ready = fields.Boolean(required=True)
    checks = fields.Dict(
        keys=fields.String(), values=fields.String(), required=True, metadata=_said("ok, or what is wrong.")
    )
