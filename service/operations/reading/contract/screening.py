"""What POST /screen and POST /matches/{id}/decisions are sent."""

from __future__ import annotations

from typing import Final

from service.operations.reading.fields import LONGEST_NAME, Choice, Number, Text
from service.operations.reading.record import Record
from service.operations.reading.shapes import Each, Identifiers, Part
from service.operations.reading.terms import Country, Day

MOST_SCREENED: Final = 500
MOST_NAMES: Final = 2_000


class ScreenedParty(Record):
    """A party to look for on the lists. Only its name is needed; all else is evidence, for or against."""

    name = Text("Full name.", longest=LONGEST_NAME, required=True)
    type_ = Choice(("company", "person", "vessel", "aircraft"), "What it is.", null=True)
    aliases = Each(Text(longest=LONGEST_NAME), "Other names; looked for too.", most=200)
    country = Country("Where it is located.", null=True)
    address = Text("Full address; compared with listed addresses.", null=True)
    identifiers = Identifiers("Registry numbers by scheme, such as lei, uscc, imo.")


class ScreenRequest(Record):
    """Parties to look for on the restricted-party lists."""

    parties = Each(Part(ScreenedParty), "At least one.", least=1, most=MOST_SCREENED, required=True)
    as_of = Day("The day whose listings count; default today (UTC).")
    sensitivity = Number(
        "From 0 (few false alarms) to 1 (few misses); default: the operator's setting, else 0.5. It moves the scores "
        "from which a candidate is a match or a possible one.",
        most=1,
    )


class MatchDecision(Record):
    """What a person decided of a match."""

    decision = Choice(
        ("true_match", "false_positive"),
        "Whether the party is the listed one. A false positive clears the pair until party or entry changes.",
        required=True,
    )
    by = Text("Who decided.", longest=200, required=True)
    why = Text("What it rests on.", longest=5_000, required=True)
