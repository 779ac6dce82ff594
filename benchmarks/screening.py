"""Screening: how often it is right and what it costs, on the half of the labelled names that was set aside.

    python -m benchmarks.screening            # everything; the peer too where `nomenklatura` is installed
    python -m benchmarks.screening --plot docs/screening.svg

Times are CPU time of one process. The peer answers a sample, in the same run, on the same list and queries.
"""

from __future__ import annotations

import argparse
import importlib.util
import random
import resource
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from benchmarks import screening_sets as sets
from service.screening import Index, ListedParty, Query, Thresholds, build

PEER_SAMPLE = 400
RATES = (0.02, 0.01, 0.005, 0.002, 0.001)


@dataclass(frozen=True)
class Answer:
    """What came first for one query: its score, and whether it is right."""

    kind: str
    score: float
    right: bool
    milliseconds: float


def answer(
    queries: Sequence[sets.Labelled], screen: Callable[[Query], tuple[float, str] | None]
) -> list[Answer]:
    result = []
    for one in queries:
        began = time.process_time_ns()
        first = screen(one.query)
        took = (time.process_time_ns() - began) / 1e6
        result.append(
            Answer(one.kind, first[0] if first else 0.0, bool(first) and first[1] in one.right, took)
        )
    return result


def ours(index: Index) -> Callable[[Query], tuple[float, str] | None]:
    def screen(query: Query) -> tuple[float, str] | None:
        found = index.screen(query)
        return (found[0].score, found[0].entry_id) if found else None

    return screen


def cut(negatives: Sequence[Answer], rate: float) -> float:
    """The score only `rate` of the names on no list exceed."""
    scores = sorted((one.score for one in negatives), reverse=True)
    return scores[int(len(scores) * rate)]


def recall(positives: Sequence[Answer], above: float) -> float:
    return sum(one.right and one.score > above for one in positives) / len(positives)


def alarms(negatives: Sequence[Answer], threshold: float) -> float:
    return sum(one.score >= threshold for one in negatives) / len(negatives)


def percentile(values: Sequence[float], share: float) -> float:
    return sorted(values)[min(len(values) - 1, int(len(values) * share))]


def by_kind(answers: Sequence[Answer]) -> dict[str, list[Answer]]:
    groups: defaultdict[str, list[Answer]] = defaultdict(list)
    for one in answers:
        groups[one.kind].append(one)
    return dict(groups)


def quality(name: str, positives: Sequence[Answer], negatives: Sequence[Answer]) -> None:
    print(f"\n{name}: {len(positives)} listed names perturbed, {len(negatives)} companies on no list")
    for rate in RATES:
        at = cut(negatives, rate)
        print(f"  false positives {rate:6.1%}: recall@1 {recall(positives, at):.3f}  (score above {at:.3f})")


def detail(positives: Sequence[Answer], alarmed: Sequence[Answer], thresholds: Thresholds) -> None:
    print(f"\nat the default thresholds (possible {thresholds.possible:.2f}, match {thresholds.match:.2f})")
    print(f"  {'listed names':24s} {'n':>6s} {'possible':>9s} {'match':>7s}   recall@1")
    for kind, group in sorted(by_kind(positives).items()):
        shares = [
            sum(one.right and one.score >= t for one in group) / len(group)
            for t in (thresholds.possible, thresholds.match)
        ]
        print(f"  {kind:24s} {len(group):6d} {shares[0]:9.3f} {shares[1]:7.3f}")
    print(f"  {'names on no list':24s} {'n':>6s} {'possible':>9s} {'match':>7s}   false alarms")
    for kind, group in sorted(by_kind(alarmed).items()):
        print(
            f"  {kind:24s} {len(group):6d} {alarms(group, thresholds.possible):9.4f} "
            f"{alarms(group, thresholds.match):7.4f}"
        )


def sensitivity(
    positives: Sequence[Answer], negatives: Sequence[Answer]
) -> list[tuple[float, float, float, float, float]]:
    rows = []
    print("\nsensitivity   possible: recall  false   match: recall  false")
    for step in range(11):
        at = Thresholds.at(step / 10)
        row = tuple(
            value
            for threshold in (at.possible, at.match)
            for value in (recall(positives, threshold - 1e-9), alarms(negatives, threshold))
        )
        rows.append((step / 10, *row))
        print(
            f"  {step / 10:.1f}               {row[0]:.3f}  {row[1]:.4f}          {row[2]:.3f}  {row[3]:.4f}"
        )
    return rows


def speed(name: str, answers: Sequence[Answer]) -> float:
    times = [one.milliseconds for one in answers]
    rate = 1000 * len(times) / sum(times)
    print(
        f"  {name:14s} median {percentile(times, 0.5):7.3f} ms  99 % {percentile(times, 0.99):7.3f} ms  "
        f"worst {max(times):8.2f} ms  {rate:7.0f} names/s"
    )
    return rate


BUILDER = """
import resource, sys, time
from pathlib import Path
from benchmarks import screening_sets as sets
from service.screening import build
listed = sets.parties(sets.shared_data())
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
began = time.process_time()
build(listed, Path(sys.argv[1]))
took = time.process_time() - began
print(f"{took:.2f} {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024} {before // 1024}")
"""


def building(path: Path) -> None:
    told = subprocess.run(
        [sys.executable, "-c", BUILDER, str(path)], capture_output=True, text=True, check=True
    )
    seconds, peak, before = told.stdout.split()
    began = time.process_time()
    index = Index.open(path)
    opened = time.process_time() - began
    print(
        f"build {seconds} s CPU, {peak} MB at most (the list itself {before} MB), "
        f"file {path.stat().st_size / 1e6:.1f} MB, "
        f"open {opened * 1000:.2f} ms, {len(index)} parties"
    )


def chinese(data: Path, listed: list[ListedParty]) -> None:
    """Native names set aside, against an index that has all native names, the other half only, and none."""
    names = sets.chinese_script(data, listed, aside=True)
    threshold = Thresholds()
    print(f"\n{len(names)} native-script names of well-known listed parties, set aside")
    for label, keep in (
        ("entries with their native names", lambda name: True),
        ("entries with other native names", lambda name: not sets.held_out(name)),
        ("entries without native names", lambda name: False),
    ):
        cut_down = [replace(p, native_names=tuple(filter(keep, p.native_names))) for p in listed]
        answers = answer([one for one, _ in names], ours(build(cut_down)))
        print(
            f"  {label}: possible {recall(answers, threshold.possible - 1e-9):.3f}, "
            f"match {recall(answers, threshold.match - 1e-9):.3f}"
        )


def plot(rows: Sequence[tuple[float, float, float, float, float]], path: Path) -> None:
    """Recall against false alarms at each sensitivity, as an SVG."""
    width, height, left, bottom = 640, 360, 60, 50
    lines = []

    def point(rate: float, found: float) -> tuple[float, float]:
        across = left + (width - left - 20) * min(rate, 0.04) / 0.04
        return across, height - bottom - (height - bottom - 20) * (found - 0.5) / 0.5

    def text(x: float, y: float, words: str, more: str = "") -> None:
        lines.append(f'<text x="{x:.0f}" y="{y:.0f}" {more}>{words}</text>')

    for rate in (0, 0.01, 0.02, 0.03, 0.04):
        x, y = point(rate, 0.5)
        text(x, y + 18, f"{rate:.0%}", 'text-anchor="middle"')
        lines.append(f'<path d="M{x:.0f} {y:.0f}V20" stroke="#ddd"/>')
    for found in (0.5, 0.6, 0.7, 0.8, 0.9, 1.0):
        x, y = point(0, found)
        text(x - 8, y + 4, f"{found:.1f}", 'text-anchor="end"')
        lines.append(f'<path d="M{x:.0f} {y:.0f}H{width - 20}" stroke="#ddd"/>')
    for name, at, colour in (("possible", 1, "#1f5fa8"), ("match", 3, "#b3402e")):
        points = [point(row[at + 1], row[at]) for row in rows]
        line = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
        lines.append(f'<polyline fill="none" stroke="{colour}" stroke-width="2" points="{line}"/>')
        for row, (x, y) in zip(rows, points, strict=True):
            told = f"<title>{name}, sensitivity {row[0]}</title>"
            radius = 4 if row[0] == 0.5 else 2
            lines.append(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{radius}" fill="{colour}">{told}</circle>')
        text(points[-1][0] + 8, points[-1][1] + 4, name, f'fill="{colour}"')
    text((width + left) / 2, height - 10, "false alarms on companies on no list", 'text-anchor="middle"')
    text(12, 14, "recall@1")
    style = 'font-family="sans-serif" font-size="12"'
    head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" {style}>'
    body = "\n".join((head, f'<rect width="{width}" height="{height}" fill="#fff"/>', *lines, "</svg>"))
    path.write_text(body + "\n", encoding="utf-8")


def beside(
    listed: list[ListedParty], positives: list[sets.Labelled], negatives: list[sets.Labelled], index: Index
) -> None:
    from benchmarks.screening_peer import Peer

    rng = random.Random(3)
    some, others = rng.sample(positives, PEER_SAMPLE), rng.sample(negatives, 3 * PEER_SAMPLE)
    before, began = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, time.process_time()
    peer = Peer(listed)
    print(
        f"\nside by side with nomenklatura logic-v2: its build {time.process_time() - began:.1f} s, "
        f"{(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) // 1024} MB more"
    )

    def theirs(query: Query) -> tuple[float, str] | None:
        found = peer.screen(query)
        return found[0] if found else None

    rates = {}
    for name, screen in (("ours", ours(index)), ("logic-v2", theirs)):
        right, wrong = answer(some, screen), answer(others, screen)
        quality(name, right, wrong)
        rates[name] = speed(name, right + wrong)
    print(f"  names per second, ours to theirs: {rates['ours'] / rates['logic-v2']:.0f} x")


def main() -> None:
    arguments = argparse.ArgumentParser(description="Measure screening.")
    arguments.add_argument("--plot", type=Path, help="write recall against false alarms as an SVG")
    arguments.add_argument(
        "--no-peer", action="store_true", help="leave nomenklatura out though it is installed"
    )
    chosen = arguments.parse_args()
    data = sets.shared_data()
    if data is None:
        print("skipped: the shared data is not here (EXPORTCHECK_SHARED, else ../shared)")
        return
    listed = sets.parties(data)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "names.index"
        building(path)
        index = Index.open(path)
        positives = sets.positives(listed, aside=True) + sets.older_spellings(data, listed, aside=True)
        everyone = sets.unlisted(sets.benign(data, aside=True), listed)
        companies = [one for one in everyone if one.kind != "benign chinese script"]
        made = sets.recombined(listed, True, 1500) + sets.invented_chinese(listed, True, 1500)
        scripts = [one for one in everyone if one.kind == "benign chinese script"]
        scripts += sets.invented_in_characters(data, True, 1500)
        found, false = answer(positives, ours(index)), answer(companies, ours(index))
        quality("set aside", found, false)
        detail(found, false + answer(scripts + made, ours(index)), Thresholds())
        rows = sensitivity(found, false)
        chinese(data, listed)
        print("\nCPU time")
        speed("first time", found + false)
        speed("again", answer(positives + companies, ours(index)))
        if chosen.plot:
            plot(rows, chosen.plot)
        if importlib.util.find_spec("nomenklatura") and not chosen.no_peer:
            beside(listed, positives, companies, index)


if __name__ == "__main__":
    main()
