"""What others say: red flags, letters from BIS, attestations, determinations, support."""

from __future__ import annotations

from service.operations.reading.conditions import Requires
from service.operations.reading.fields import Choice, Flag, Id, Number, Pattern, Text
from service.operations.reading.record import Bound, Record
from service.operations.reading.shapes import Each, Subject
from service.operations.reading.terms import Country, Day, Place


class Support(Record):
    """What the US person does, for activity us_person_support."""

    kind = Choice(
        (
            "ship_transmit_transfer",
            "facilitate",
            "service",
            "contract_service_or_employment",
            "administrative_or_clerical",
        ),
        "What the US person does (744.6(b)(6), (c)(3), (d)(1)).",
        required=True,
    )
    description = Text("In the caller's words.", null=True)


class RedFlag(Record):
    """A red flag the caller has seen."""

    number = Number("Number of the red flag in supplement no. 3 to part 732.", least=1, most=40, whole=True)
    description = Text("What was seen.", required=True)
    party = Id()
    item = Id()
    resolved = Flag("True once inquiry has explained it.", required=True)
    resolution = Text("How it was resolved.", null=True)


class InformedLetter(Record):
    """An 'is informed' notice from BIS."""

    addressee = Id("Id of the party BIS wrote to; only it is bound.", required=True)
    date = Day("Day of the letter.", required=True)
    items = Each(
        Id(),
        "Ids of items in this request that the addressee reads the letter as covering.",
        unique=True,
        required=True,
    )
    destinations = Each(Place(), "Countries or Country Groups the letter names.")
    authority = Text("Section the letter rests on, such as '15 CFR 744.23(b)'.", null=True)
    text = Text("What the letter says it covers.", null=True)
    withdrawn_on = Day("Day BIS withdrew it.", null=True)


class Attestation(Bound):
    """A signed statement the caller holds."""

    conditions = (Requires("kind", "transistor_count", ("billions", "packaging_country")),)
    kind = Choice(("tpp_pd", "transistor_count", "uvl_statement"), required=True)
    by = Id("Id of the party that attests.", required=True)
    date = Day("Day it was signed.", null=True)
    item = Id("Id of the item; all where absent.")
    total_processing_performance = Number("TPP attested (tpp_pd).", null=True)
    performance_density = Number("Performance density attested (tpp_pd).", null=True)
    not_3a090_a = Flag("The attestation says the IC is not specified in 3A090.a (tpp_pd).", null=True)
    reports_under_743_9 = Flag(
        "The designer agreed to give the fabricator what 743.9(b) asks (tpp_pd).", null=True
    )
    applied_for_approval = Day(
        "Day the designer applied to become an approved IC designer; absent: has not applied (tpp_pd).",
        null=True,
    )
    billions = Number(
        "Aggregated approximated transistor count attested, in billions (transistor_count).", null=True
    )
    packaging_country = Country("Where the IC is packaged (transistor_count).", null=True)


class Determination(Record):
    """A finding by a person, on the record."""

    about = Subject(
        "What it is about: {party, entry} of a match, {item} of a class, {red_flag}, {party} of "
        "headquarters or ownership, {rule} of a reading.",
        required=True,
    )
    finding = Text(shortest=0, longest=200, required=True)
    by = Text(shortest=0, longest=200, required=True)
    role = Text(shortest=0, longest=100, null=True)
    basis = Text(shortest=0, longest=5000, required=True)
    evidence_sha256 = Pattern("^[0-9a-f]{64}$", "64 hexadecimal digits in lower case", null=True)
    decided_on = Day(null=True)
    expires_on = Day(null=True)
