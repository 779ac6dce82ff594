"""Lines of the shipment: class, origin, content, production."""

from __future__ import annotations

from service.operations.reading.conditions import Needs
from service.operations.reading.contract.ic import Ic
from service.operations.reading.fields import Choice, Flag, Id, Number, Pattern, Text
from service.operations.reading.record import Bound, Record
from service.operations.reading.shapes import Each, Part
from service.operations.reading.terms import Country, Day, Eccn, Money


class Component(Bound):
    """An IC or assembly built into the item (4A090, 4A003.z, 5A992.z ask)."""

    conditions = (Needs(("model", "description", "eccn")),)
    model = Text("Key in the catalogue of known chips.", null=True)
    description = Text("What it is.", null=True)
    eccn = Eccn("Its ECCN, null where unknown.", null=True)
    quantity = Number("How many in one item.", least=1, whole=True)
    ic = Part(Ic, null=True)


class Production(Record):
    """How and with what the item was made: what the foreign-direct-product rules of 734.9 ask."""

    direct_product_of_eccns = Each(
        Eccn(),
        "ECCNs of the technology or software subject to the EAR that the item is the direct "
        "product of. Empty: known to be none.",
        unique=True,
        null=True,
    )
    plant_direct_product_of_eccns = Each(
        Eccn(),
        "ECCNs of the US-origin technology or software that the plant making the item, or a major"
        " component of the plant, is the direct product of. Empty: known to be none.",
        unique=True,
        null=True,
    )
    contains_ic_from_such_plant = Flag(
        "True where the item contains an IC made, assembled or tested in a plant that is itself a"
        " direct product of US-origin technology or software.",
        null=True,
    )


class Incorporation(Record):
    """The foreign-made item it is known to go into (734.9(h), (i))."""

    eccn = Text(shortest=0, longest=40, null=True)
    destination_country = Country("Where that item is destined.", null=True)


class Content(Record):
    """A US-origin part of a foreign-made item."""

    eccn = Text(shortest=0, longest=40, required=True)
    value_usd = Money(decimals=4, required=True)
    is_integrated_circuit = Flag(null=True)


class Packaging(Record):
    """Who packages the die, and where (Note 1 to 3A090.a; 740.25)."""

    by = Id(null=True)
    country = Country("Where the packaging site is.", null=True)
    site_headquarters_country = Country("Headquarters of who runs the site.", null=True)


class Item(Bound):
    """A line of the shipment."""

    conditions = (Needs(("description", "model")),)
    id = Id("Name of this item within the request; default i1, i2, ... by position.")
    description = Text("What the item is.", null=True)
    model = Text("Key in the catalogue of known chips.", null=True)
    kind = Choice(("commodity", "software", "technology"), "Default commodity.", default="commodity")
    eccn = Eccn("As the caller classifies it; null: to be worked out. EAR99 is a statement.", null=True)
    for_eccns = Each(
        Eccn(), "Software or technology: the ECCNs it is for (3E001 for 3A090).", unique=True, null=True
    )
    hs_code = Pattern(
        "^[0-9][0-9.]{3,12}$",
        "4 to 13 digits and dots, such as `8542.31`",
        "Harmonised System or Schedule B number, digits and dots.",
        null=True,
    )
    quantity = Number("How many.", above=True, null=True)
    value_usd = Money("Value of the line, in USD.", null=True)
    food_or_medicine = Flag("True for food or medicine.", null=True)
    training_operations = Number(
        "Operations used to train the model whose weights these are (4E091).", null=True
    )
    us_origin = Flag("True where the item was made in the US or otherwise is of US origin.", null=True)
    made_in_country = Country("Country of manufacture.", null=True)
    published = Flag(
        "True where published, or to be published at once, without restriction (734.7).", null=True
    )
    fundamental_research = Flag(
        "True where it arises from fundamental research meant to be published (734.8).", null=True
    )
    us_controlled_content_percent = Number(
        "US-origin controlled content for this destination, as a per cent of value (734 supp. 2).",
        most=100,
        null=True,
    )
    us_controlled_content_eccns = Each(
        Eccn(),
        "ECCNs of that content (600 series and 9x515 have no de minimis level to some countries).",
        unique=True,
        null=True,
    )
    controlled_in_export_country = Flag(
        "True where the country the item leaves lists it on its own export control list "
        "(734.4(a)(3), 742.4(a)(4)).",
        null=True,
    )
    earlier_violation = Flag(
        "True where it is known that the item was, or is about to be, exported, reexported or "
        "transferred in violation of the EAR (General Prohibition 10).",
        null=True,
    )
    acquired_on = Day("Day the present holder got the item, for activity use.", null=True)
    components = Each(Part(Component), "Controlled ICs and assemblies built into it.")
    ic = Part(Ic, null=True)
    production = Part(
        Production,
        "How and with what the item was made: what the foreign-direct-product rules of 734.9 ask.",
        null=True,
    )
    designed_by = Id("Id of the party that designed it.", null=True)
    developed_by = Id("Technology: id of the party that developed it.", null=True)
    incorporated_into = Part(
        Incorporation, "The foreign-made item it is known to go into (734.9(h), (i)).", null=True
    )
    us_origin_content = Each(
        Part(Content),
        "US-origin parts of a foreign-made item; what counts depends on the destination (734 supp. 2).",
    )
    packaging = Part(Packaging, "Who packages the die, and where (Note 1 to 3A090.a; 740.25).", null=True)
