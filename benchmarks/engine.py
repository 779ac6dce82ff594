"""Our engine beside two others: `python -m benchmarks.engine` (`pip install exportcheck[bench]` for the peers).

The same rules and 1,000 shipments (benchmarks/engine_rules.py says how they are drawn and put to each engine),
at 60 and at 600 rules, whole and with a quarter of the facts null, all in this process. Each engine is given a shipment
in the form it takes fastest, JSON text for both peers and a plain dict for ours, and answers with the rules that fired;
ours also with those that are open, and for each of both with every comparison, the value given and what it says, which
the peers are not asked for. Rounds are interleaved; the figure is the median round by `process_time`.

right: shipments whose fired rules, and for ours open ones too, are exactly those of the plain interpreter.
A peer has no word for "unknown", and is wrong of a shipment where a null fact leaves any rule open.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from importlib.util import find_spec
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import process_time
from typing import Any

from benchmarks.engine_rules import Rule, entity, jdm, ours, rego, rules, shipments
from service.engine.compile import program
from service.engine.interpret import Interpreter
from service.engine.moment import InForce, in_force
from service.engine.truth import Truth

SHIPMENTS = 1000
ROUNDS = 7
DAY = date(2026, 6, 1)
Answer = dict[str, Truth]
"""The rules that hold or may hold."""


@dataclass
class Engine:
    """One way to decide. inputs: the shipments in its form. read: what a result says."""

    name: str
    decide: Callable[[Any], Any]
    inputs: list[Any]
    read: Callable[[Any], Answer]
    times: list[float] = field(default_factory=list)

    def round(self) -> None:
        decide = self.decide
        start = process_time()
        for shipment in self.inputs:
            decide(shipment)
        self.times.append(process_time() - start)

    @property
    def rate(self) -> float:
        """Decisions a CPU second."""
        return len(self.inputs) / median(self.times)


def main() -> None:
    for name, module in (("celine-regorus", "regorus"), ("zen-engine", "zen")):
        if find_spec(module) is None:
            print(f"{name} is not installed and is left out: pip install exportcheck[bench]")
    for count in (60, 600):
        drawn = rules(count)
        with TemporaryDirectory() as folder:
            law = in_force(ours(Path(folder), drawn), DAY, "enforced")
        for unknown in (0.0, 0.25):
            drawn_shipments = shipments(SHIPMENTS, unknown)
            compare(count, unknown, law, list(engines(drawn, law, drawn_shipments)), drawn_shipments)


def engines(drawn: list[Rule], law: InForce, facts: list[dict[str, Any]]) -> Iterator[Engine]:
    """Every engine that is here, ours first."""
    compiled = program(law)
    sweep = compiled.sweep(("requirement",))
    plain = compiled.plain
    yield Engine(
        "ours, explained",
        lambda shipment: sweep.explained(plain(shipment)),
        facts,
        lambda found: {rule: truth for rule, truth, _ in found},
    )
    yield Engine(
        "ours",
        lambda shipment: sweep.of(plain(shipment)),
        facts,
        lambda found: {sweep.rules[rank].rule.id: truth for rank, _, truth, _ in found},
    )
    texts = [json.dumps(shipment) for shipment in facts]
    if find_spec("regorus") is not None:
        import regorus

        opa = regorus.Engine()
        opa.add_policy("bench.rego", rego(drawn))

        def by_rego(text: str) -> Any:
            opa.set_input_json(text)
            return opa.eval_rule("data.bench.fired")

        yield Engine("regorus", by_rego, texts, lambda fired: dict.fromkeys(fired, True))
    if find_spec("zen") is not None:
        import zen

        table = zen.ZenEngine().create_decision(jdm(drawn))
        yield Engine(
            "zen-engine",
            table.evaluate,
            texts,
            lambda found: {row["rule"]: True for row in found["result"]},
        )


def compare(
    count: int, unknown: float, law: InForce, running: list[Engine], facts: list[dict[str, Any]]
) -> None:
    """Run every engine, check each answer against the interpreter, and print the table."""
    oracle = [interpreted(law, shipment) for shipment in facts]
    answers = {
        engine.name: [engine.read(engine.decide(shipment)) for shipment in engine.inputs]
        for engine in running
    }
    for _ in range(ROUNDS):
        for engine in running:
            engine.round()
    fired = sum(truth is True for answer in oracle for truth in answer.values()) / len(oracle)
    open_ = sum(truth is None for answer in oracle for truth in answer.values()) / len(oracle)
    print(
        f"\n{count} rules, {unknown:.0%} of the facts null: {fired:.1f} fired and {open_:.1f} open a shipment"
    )
    rates = {engine.name: engine.rate for engine in running}
    against = rates.get("regorus")
    print(f"{'':18}{'decisions/s':>12}{'x regorus':>11}{'right %':>9}")
    for engine in running:
        right = sum(found == want for found, want in zip(answers[engine.name], oracle, strict=True))
        ratio = f"{engine.rate / against:11.1f}" if against else f"{'':11}"
        share = 100 * right / len(oracle)
        print(f"{engine.name:18}{engine.rate:12,.0f}{ratio}{share:9.1f}")


def interpreted(law: InForce, shipment: dict[str, Any]) -> Answer:
    """What the plain interpreter says of one shipment."""
    evaluation = Interpreter(law, entity(shipment))
    return {active.rule.id: truth for active, _, truth in evaluation.found(("requirement",))}


if __name__ == "__main__":
    main()
