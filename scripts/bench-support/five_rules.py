#!/usr/bin/env python3
"""Judges five requirements of clause 11-1 in plain Python: the peer of `saikes batch --summary` in ordinary code.

    five_rules.py < CASES.ndjson > outcomes.ndjson

Reads one case a line, {"tender": …, "bid": …} with the dossier inside the bid, and writes the outcomes of the rules 1a,
1b, 2, 3b, 4a, 4b, 5a and 5b for the first lot that the bid is for: default readings only, evidence as declared. Written
after the reading of the law (13.0, 13.3) and the vocabulary.

Left out, since it is not compared: lines with faults, rulings of persons, a dossier without a tender, a tender without
the day on which bids close.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from typing import BinaryIO, TextIO

from peer.basics import NAMES, NOT_APPLICABLE, REVIEW, UNKNOWN, day
from peer.case import Case
from peer.lecturers import degree, of_every_lecturer, practice, staff_share
from peer.programmes import specification
from peer.things import capacity, equipment, library, title_to_premises

IN_FORCE = day("2023-11-14")

RULES: tuple[tuple[str, Callable[[Case], int]], ...] = (
    ("11-1/1a", lambda case: of_every_lecturer(case, degree)),
    ("11-1/1b", lambda case: of_every_lecturer(case, practice)),
    ("11-1/2", staff_share),
    ("11-1/3b", specification),
    ("11-1/4a", title_to_premises),
    ("11-1/4b", capacity),
    ("11-1/5a", library),
    ("11-1/5b", equipment),
)
FOR_ONE_BIDDER = frozenset(("11-1/2", "11-1/4a", "11-1/4b", "11-1/5a", "11-1/5b"))


def outcomes(case: Case) -> list[int]:
    if case.closing < IN_FORCE:
        return [UNKNOWN] * len(RULES)
    if is_out_of_scope(case):
        return [NOT_APPLICABLE] * len(RULES)
    return [REVIEW if case.is_consortium and rule in FOR_ONE_BIDDER else judge(case) for rule, judge in RULES]


def is_out_of_scope(case: Case) -> bool:
    """The clause is about advanced training of corps B; what is not stated does not lead out of it."""
    subject, corps = case.lot.get("subject"), case.contingent.get("corps")
    if subject is None or subject != "advancedTraining":
        return subject is not None
    return bool(corps) and "administrativeB" not in ([corps] if isinstance(corps, str) else corps)


ANSWER = '{"line":%d,"outcomes":{' + ",".join(f'"{rule}":"%s"' for rule, _ in RULES) + "}}\n"


def run(source: BinaryIO, target: TextIO) -> None:
    for number, line in enumerate(source, 1):
        if not line.isspace():
            found = outcomes(Case(json.loads(line)))
            target.write(ANSWER % (number, *(NAMES[outcome] for outcome in found)))


if __name__ == "__main__":
    run(sys.stdin.buffer, sys.stdout)
