"""Fits the weights of `service/screening/model.py` on the half of the labelled names that is tuned on.

    python -m benchmarks.screening_fit            # prints how well they do, and writes them
    python -m benchmarks.screening_fit --keep     # prints only

Needs numpy and scipy, which nothing else here does. The weights are those of a logistic regression in which every
weight has the sign it must have (more of a name covered never lowers a score). Names on no list count ten times, wrong
entries for a listed name a third: siblings of the right entry are near it for good reason.
"""

from __future__ import annotations

import argparse
import re
from dataclasses import replace
from pathlib import Path

from benchmarks import screening_sets as sets
from service.screening import build
from service.screening.model import WEIGHTS

MODEL = Path(__file__).parents[1] / "service" / "screening" / "model.py"
FOR = {
    "query_covered",
    "both_covered",
    "whole",
    "rare_matched",
    "common_matched",
    "first_word",
    "country_agrees",
    "same_spelling",
    "one_listed_length",
    "short_form_length",
}
EITHER = {"person_missed", "length", "romanised_matched", "short_form", "long_form"}
WRONG_ENTRY, ON_NO_LIST, RIDGE = 0.3, 10.0, 1.0


def main() -> None:
    import numpy as np
    from scipy.optimize import minimize

    arguments = argparse.ArgumentParser(description="Fit the weights of screening.")
    arguments.add_argument("--keep", action="store_true", help="do not write them")
    chosen = arguments.parse_args()
    data = sets.shared_data()
    if data is None:
        print("skipped: the shared data is not here (EXPORTCHECK_SHARED, else ../shared)")
        return
    listed = sets.parties(data)
    known = [replace(p, native_names=tuple(filter(sets.held_out, p.native_names))) for p in listed]
    index = build(known)
    positives = sets.positives(listed, aside=False) + sets.older_spellings(data, listed, aside=False)
    natives = [one for one, _ in sets.chinese_script(data, listed, aside=False)]
    companies = sets.unlisted(sets.benign(data, aside=False), listed)
    made = sets.recombined(listed, False, 1500) + sets.invented_chinese(listed, False, 1500)
    queries = [*positives, *natives, *companies, *made]

    rows, right, weight, owner = [], [], [], []
    for number, one in enumerate(queries):
        for entry, evidence in index.evidence(one.query).items():
            rows.append(evidence.observed)
            right.append(entry in one.right)
            weight.append(1.0 if entry in one.right else WRONG_ENTRY if one.right else ON_NO_LIST)
            owner.append(number)
    x, y, w, g = np.array(rows), np.array(right), np.array(weight), np.array(owner)
    scale = x.std(axis=0) + 1e-9
    z = x / scale

    def loss(parameters):
        odds = z @ parameters[:-1] + parameters[-1]
        error = w * (1 / (1 + np.exp(-odds)) - y)
        value = (w * np.logaddexp(0, np.where(y, -odds, odds))).sum() + (
            parameters[:-1] ** 2
        ).sum() / 2 / RIDGE
        return value, np.append(z.T @ error + parameters[:-1] / RIDGE, error.sum())

    bounds = [(None, None) if n in EITHER else (0, None) if n in FOR else (None, 0) for n in WEIGHTS]
    fitted = minimize(
        loss,
        np.zeros(x.shape[1] + 1),
        jac=True,
        bounds=[*bounds, (None, None)],
        method="L-BFGS-B",
        options={"maxiter": 800},
    ).x
    weights, start = fitted[:-1] / scale, fitted[-1]

    best, hit = np.full(len(queries), -99.0), np.zeros(len(queries), bool)
    for number, odds, is_right in zip(g, x @ weights + start, y, strict=True):
        if odds > best[number]:
            best[number], hit[number] = odds, is_right
    last = len(positives) + len(natives)
    latin = [i for i in range(last, last + len(companies)) if "script" not in queries[i].kind]
    for rate in (0.02, 0.01, 0.005, 0.002, 0.001):
        at = np.quantile(best[latin], 1 - rate, method="higher")
        found = np.mean(hit[: len(positives)] & (best[: len(positives)] > at))
        print(f"false positives {rate:.1%}: recall@1 {found:.3f} (odds above {at:.2f})")
    if not chosen.keep:
        text = re.sub(r"(START: Final = )[-\d.]+", rf"\g<1>{start:.2f}", MODEL.read_text(encoding="utf-8"))
        for name, value in zip(WEIGHTS, weights, strict=True):
            text = re.sub(rf'("{name}": )[-\d.]+', rf"\g<1>{value:.2f}", text)
        MODEL.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
