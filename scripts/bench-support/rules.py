#!/usr/bin/env python3
"""Judges eight rules of clause 11-1 in plain Python, to compare the program with.

    rules.py [CASES.ndjson] > verdicts.ndjson

Reads one case a line, {"tender": …, "bid": …} with the dossier inside the bid and one lot each, and writes one verdict
a line. Default readings only, evidence as declared. Written in other words than the program, after the reading of the
law (13.0, 13.3) and the vocabulary. `overall` joins the eight rules that are judged here and nothing else.

Left out, since the cases never have it: IIN, two lecturers of one name, premises without a cadastral number, a lot
outside the scope of the clause.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any, TextIO

Facts = dict[str, Any]
DATA = Path(__file__).resolve().parent.parent.parent / "Data"

# MARK: outcomes

PASS, FAIL, REVIEW, UNKNOWN = "pass", "fail", "review", "unknown"
RANK_IN_ALL = {PASS: 1, REVIEW: 2, UNKNOWN: 3, FAIL: 4}
RANK_IN_ANY = {FAIL: 1, UNKNOWN: 2, REVIEW: 3, PASS: 4}


def all_of(outcomes: Iterable[str]) -> str:
    """The outcome where all must hold; callers see to it that there is at least one."""
    return max(outcomes, key=RANK_IN_ALL.__getitem__)


def any_of(outcomes: Iterable[str]) -> str:
    """The outcome where one is enough; of none at all it is a fail."""
    return max(outcomes, key=RANK_IN_ANY.__getitem__, default=FAIL)


# MARK: days, as numbers; spans are half-open

EARLIEST, LATEST = 0, 10_000_000


def day(text: str | None) -> int | None:
    return None if text is None else date.fromisoformat(text).toordinal()


def plus_years(number: int, years: int) -> int:
    """The same day so many years later; where the month lacks it, the month's last day."""
    that = date.fromordinal(number)
    try:
        return that.replace(year=that.year + years).toordinal()
    except ValueError:
        return date(that.year + years, 2, 28).toordinal()


@cache
def latest_start(number: int, years: int) -> int:
    """The latest day from which so many calendar years, counted forward, are over on this day."""
    start = plus_years(number, -years)
    while plus_years(start + 1, years) <= number:
        start += 1
    return start


@dataclass(frozen=True)
class Period:
    start: int | None
    end: int | None  # the last day on which it holds


def period_of(facts: Facts) -> Period | None:
    stated = facts.get("period")
    return None if stated is None else Period(day(stated.get("startDate")), day(stated.get("endDate")))


class Calendar:
    """Days off of the years whose calendar is confirmed, read from Data/Calendars."""

    def __init__(self, folder: Path) -> None:
        self.confirmed: set[int] = set()
        self.days_off: set[int] = set()
        self.working: set[int] = set()
        for path in sorted(folder.glob("*.yaml")):
            self._read(path.read_text(encoding="utf-8"))

    def _read(self, text: str) -> None:
        days: dict[str, set[int]] = {"daysOff": set(), "workingDays": set()}
        year, confirmed, key = 0, False, ""
        for line in text.splitlines():
            if item := re.fullmatch(r"\s*- (\d{4}-\d\d-\d\d)\s*", line):
                if key in days:
                    days[key].add(date.fromisoformat(item[1]).toordinal())
            elif head := re.match(r"(\w+):\s*(\S*)", line):
                key = head[1]
                if key == "year":
                    year = int(head[2])
                elif key == "confirmed":
                    confirmed = head[2] == "true"
        if confirmed:
            self.confirmed.add(year)
            self.days_off |= days["daysOff"]
            self.working |= days["workingDays"]

    def only_days_off(self, start: int, end: int) -> bool:
        return end - start <= 14 and all(map(self._is_day_off, range(start, end)))

    def _is_day_off(self, number: int) -> bool:
        that = date.fromordinal(number)
        if that.year not in self.confirmed:
            return False
        return number not in self.working if that.weekday() >= 5 else number in self.days_off


# MARK: fields of activity

MATCH, NO_MATCH = "match", "noMatch"


class FieldTable:
    """The code list of Data/CodeLists/fields.yaml: its codes are unrelated unless it says otherwise."""

    def __init__(self, path: Path) -> None:
        text = path.read_text(encoding="utf-8")
        self.codes = set(re.findall(r"^\s*- code: (\S+)", text, re.M))
        pairs = re.findall(r"^\s*- \[([\w-]+), ([\w-]+)\]", text, re.M)
        self.related = {frozenset(pair) for pair in pairs}

    def match(self, left: list[str] | None, right: list[str] | None) -> str:
        if not left or not right:
            return UNKNOWN
        for one in left:
            for other in right:
                if one == other or frozenset((one, other)) in self.related:
                    return MATCH
        return NO_MATCH if self.codes.issuperset(left) and self.codes.issuperset(right) else REVIEW


# MARK: the case

@dataclass(frozen=True)
class Stated:
    """Subjects, and whether it is known that nothing is left out."""

    items: list[Facts]
    complete: bool


class Case:
    def __init__(self, facts: Facts, calendar: Calendar, fields: FieldTable) -> None:
        tender, bid = facts["tender"], facts["bid"]
        self.calendar, self.fields = calendar, fields
        self.dossier: Facts = bid["dossier"]
        offers = bid.get("lots")
        self.offer: Facts = offers[0] if offers else {}
        lots = {lot["id"]: lot for lot in tender["lots"]}
        self.lot: Facts = lots[self.offer["id"]] if self.offer else tender["lots"][0]
        self.consortium = bool(bid.get("consortium"))
        self.contingent: Facts = self.lot.get("contingent") or {}
        self.seminar_fields: list[str] | None = (self.lot.get("seminar") or {}).get("fields")
        closing = day(tender["tenderPeriod"]["endDate"])
        assert closing is not None
        self.closing: int = closing
        classes = {**(self.offer.get("period") or {}), **(self.lot.get("contractPeriod") or {})}
        self.first_class, self.last_class = day(classes.get("startDate")), day(classes.get("endDate"))
        self.programmes = self._programmes()
        self.lecturers = self._lecturers()
        self.premises, self.equipment, self.library = map(self._things, ("premises", "equipment", "library"))

    def _choose(self, named: list[str] | None, key: str) -> Stated:
        stated = self.dossier.get(key)
        if stated is None:
            return Stated([], named == [])
        if named is None:
            return Stated(stated, True)
        chosen = [item for item in stated if item["id"] in named]
        return Stated(chosen, len(chosen) == len(set(named)))

    def _things(self, key: str) -> Stated:
        return self._choose(self.offer.get(key), key)

    def _programmes(self) -> Stated:
        named = self.offer.get("programmes")
        if named is None and "programme" in self.offer:
            named = [self.offer["programme"]]
        if named is not None:
            return self._choose(named, "programmes")
        stated = self.dossier.get("programmes")
        if stated is None:
            return Stated([], False)
        if self.seminar_fields is None:
            return Stated([], not stated)
        matches = [(item, self.fields.match(item.get("fields"), self.seminar_fields)) for item in stated]
        return Stated([item for item, found in matches if found == MATCH], all(f != UNKNOWN for _, f in matches))

    def _lecturers(self) -> Stated:
        if (named := self.offer.get("lecturers")) is not None:
            return self._choose(named, "lecturers")
        ids: set[str] = set()
        complete = self.programmes.complete
        for programme in self.programmes.items:
            complete = complete and "lecturers" in programme
            for part in (programme, *(programme.get("seminars") or [])):
                ids.update(lecturer_ids(part) or [])
        chosen = [item for item in self.dossier.get("lecturers") or [] if item["id"] in ids]
        return Stated(chosen, complete and len(chosen) == len(ids))

    @property
    def online_only(self) -> bool:
        items = self.programmes.items
        return self.programmes.complete and bool(items) and all(item.get("mode") == "online" for item in items)


def lecturer_ids(part: Facts) -> list[str] | None:
    stated = part.get("lecturers")
    return None if stated is None else [item if isinstance(item, str) else item["id"] for item in stated]


def over_lecturers(case: Case, judge: Callable[[Case, Facts], str]) -> str:
    """A rule that every lecturer must meet: over nobody it is unknown, and whoever is not named may fail it."""
    outcomes = [judge(case, lecturer) for lecturer in case.lecturers.items]
    return UNKNOWN if not outcomes else all_of(outcomes if case.lecturers.complete else [*outcomes, UNKNOWN])


# MARK: 11-1/1a, degree

LISTED_DEGREES = {"doctorOfSciences", "candidateOfSciences", "phd", "doctorByProfile", "master"}
DEGREES_BY_WORDING = {"mba", "dba"}
SOVIET_BEFORE = date(1992, 1, 1).toordinal()


def degree(case: Case, lecturer: Facts) -> str:
    degrees = lecturer.get("degrees")
    return UNKNOWN if degrees is None else any_of(one_degree(case, item) for item in degrees)


def one_degree(case: Case, item: Facts) -> str:
    kind = item["type"]
    if kind not in LISTED_DEGREES and kind not in DEGREES_BY_WORDING:
        return FAIL
    awarded = day(item.get("dateAwarded"))
    if awarded is None:
        return UNKNOWN
    if awarded > case.closing or (case.first_class is not None and awarded > case.first_class):
        return FAIL
    by_wording = REVIEW if kind in DEGREES_BY_WORDING else PASS
    recognition = item.get("recognition")
    if recognition == "recognised":
        return by_wording
    country = item.get("country")
    if country is None:
        return UNKNOWN
    if country == "SU" or (country == "KZ" and awarded < SOVIET_BEFORE):
        return REVIEW
    if country == "KZ":
        return by_wording
    return UNKNOWN if recognition is None else REVIEW


# MARK: 11-1/1b, practice

YEARS, TOLERANCE = 3, 31
CERTAIN, DOUBTFUL, POSSIBLE = 0, 1, 2


@dataclass(frozen=True)
class Span:
    start: int
    end: int
    certainty: int
    training: bool


def practice(case: Case, lecturer: Facts) -> str:
    experience = lecturer.get("experience")
    if experience is None:
        return UNKNOWN
    spans = [span for entry in experience for span in spans_of(case, entry, experience)]
    if (certain := practice_by(case, spans, CERTAIN)) == PASS:
        return PASS
    if practice_by(case, spans, DOUBTFUL) in (PASS, REVIEW):
        return REVIEW
    return FAIL if certain == FAIL and practice_by(case, spans, POSSIBLE) == FAIL else UNKNOWN


def spans_of(case: Case, entry: Facts, experience: list[Facts]) -> Iterator[Span]:
    kind = entry["kind"]
    found = case.fields.match(entry.get("fields"), case.seminar_fields)
    if kind == "leave" or found == NO_MATCH:
        return
    certainty = {MATCH: CERTAIN, REVIEW: DOUBTFUL, UNKNOWN: POSSIBLE}[found]
    if kind == "teaching":  # P-8
        certainty = max(certainty, DOUBTFUL)
    start, end, stated = bounds(entry)
    if not stated:
        certainty = POSSIBLE
    training = kind == "training"
    cursor = start
    if not training:  # P-9: days of leave are doubtful
        leaves = [bounds(leave)[:2] for leave in experience if leave["kind"] == "leave" and not elsewhere(leave, entry)]
        for left, back in united((max(a, start), min(b, end)) for a, b in leaves):
            if cursor < left:
                yield Span(cursor, left, certainty, training)
            yield Span(left, back, max(certainty, DOUBTFUL), training)
            cursor = back
    if cursor < end:
        yield Span(cursor, end, certainty, training)


def bounds(entry: Facts) -> tuple[int, int, bool]:
    period = period_of(entry) or Period(None, None)
    start = EARLIEST if period.start is None else period.start
    return start, LATEST if period.end is None else period.end + 1, period.start is not None


def elsewhere(leave: Facts, entry: Facts) -> bool:
    left, right = forms(leave.get("organisation")), forms(entry.get("organisation"))
    return bool(left and right) and left.isdisjoint(right)


def united(ranges: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    merged: list[tuple[int, int]] = []
    for start, end in sorted(r for r in ranges if r[0] < r[1]):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(merged[-1][1], end))
        else:
            merged.append((start, end))
    return merged


def practice_by(case: Case, spans: list[Span], certainty: int) -> str:
    chosen = [span for span in spans if span.certainty <= certainty]
    outcome = practice_on(case, chosen, case.closing)
    if case.first_class is not None:
        return all_of((outcome, practice_on(case, chosen, case.first_class)))
    # The first class may be any day from the closing of bids on: only practice without a stated end reaches it surely.
    ongoing = any(span.start <= case.closing and span.end == LATEST for span in chosen)
    return outcome if ongoing or outcome == FAIL else UNKNOWN


def practice_on(case: Case, spans: list[Span], on: int) -> str:
    """By all spans, or by the trainings alone: a training amid practice must not make things worse."""
    trainings = [span for span in spans if span.training]
    outcome = reaches_back(case, spans, on)
    if outcome != PASS and 0 < len(trainings) < len(spans):
        return any_of((outcome, reaches_back(case, trainings, on)))
    return outcome


def reaches_back(case: Case, spans: list[Span], on: int) -> str:
    """P-2 `judged`."""
    window = latest_start(on, YEARS)
    past = [(span.start, min(span.end, on), span.training) for span in spans if span.start < min(span.end, on)]
    covered = united((start, end) for start, end, _ in past)
    if not covered or covered[0][0] > window:
        return FAIL
    ends = [end for _, end in covered]
    starts = [start for start, _ in covered[1:]] + [on]
    holes = [
        (start, end)
        for start, end in zip(ends, starts)
        if start < end and end > window and not case.calendar.only_days_off(start, end)
    ]
    if not holes:
        return PASS
    last = holes[-1]
    if last[1] == on and last[1] - last[0] > TOLERANCE:
        return FAIL
    before = {end for _, end, training in past if training}
    after = {start for start, _, training in past if training}
    tolerable = all(e - s <= TOLERANCE or (s in before and e in after) for s, e in holes)
    return REVIEW if tolerable else FAIL


# MARK: 11-1/2, staff share

def staff_share(case: Case) -> str:
    named = [lecturer["id"] for lecturer in case.lecturers.items]
    if not named:
        return UNKNOWN
    standing = {lecturer["id"]: staff(case, lecturer) for lecturer in case.lecturers.items}
    outcomes = [share(named, case.lecturers.complete, standing)]
    programmes = case.programmes.items
    parts = list(programmes) if len(programmes) > 1 else []
    parts += [seminar for programme in programmes for seminar in programme.get("seminars") or []]
    for part in parts:  # P-4
        ids = lecturer_ids(part)
        outcomes.append(share([i for i in ids or [] if i in standing], ids is not None, standing))
    return all_of(outcomes)


def share(ids: list[str], complete: bool, standing: dict[str, str]) -> str:
    """5s ≥ 2n, with bounds for those who are undecided."""
    people = list(dict.fromkeys(ids))
    if not people or not complete:
        return UNKNOWN
    count = {outcome: sum(standing[i] == outcome for i in people) for outcome in RANK_IN_ALL}

    def met(sure: int) -> bool:
        return 5 * sure >= 2 * len(people)

    least, review, unknown = count[PASS], count[REVIEW], count[UNKNOWN]
    if met(least):
        return PASS
    if not met(least + review + unknown):
        return FAIL
    idle = all(met(least + r) == met(least + r + unknown) for r in (0, review))
    return REVIEW if idle else UNKNOWN


def staff(case: Case, lecturer: Facts) -> str:
    employment = lecturer.get("employment")
    return UNKNOWN if employment is None else any_of(one_employment(case, item) for item in employment)


def one_employment(case: Case, item: Facts) -> str:
    if item["type"] not in ("staff", "internalPartTime"):  # P-3
        return FAIL
    return all_of((by_employer(case, item), by_term(case, item)))


def by_employer(case: Case, item: Facts) -> str:
    employer, provider = item.get("employer"), (case.dossier.get("provider") or {}).get("identifier")
    if employer is None or provider is None:
        return UNKNOWN
    if employer == provider:
        return PASS
    # A branch is the same legal entity; whose branch it is, its number does not say.
    return REVIEW if employer["scheme"] == "KZ-BIN" and employer["id"][5] in "12" else FAIL


def by_term(case: Case, item: Facts) -> str:
    period = period_of(item) or Period(None, None)
    if period.end is not None and period.end < max(case.closing, case.first_class or case.closing):
        return FAIL
    if period.start is None:
        return UNKNOWN
    if period.start > case.closing:
        return FAIL
    if period.end is None:
        return PASS
    return UNKNOWN if case.last_class is None or period.end < case.last_class else PASS


# MARK: 11-1/3b, specification

def specification(case: Case) -> str:
    rows, programmes = case.lot.get("specification"), case.programmes.items
    if not rows or not programmes:
        return UNKNOWN
    return all_of(one_row(case, row) for row in rows)


def one_row(case: Case, row: Facts) -> str:
    kind, value = row["kind"], row.get("value")
    if kind in ("place", "other"):
        return REVIEW
    if kind == "certificate":
        return certificate(case, value)
    if value is None or value == []:
        return UNKNOWN
    if kind == "topic":
        return all_of(topic(case, title) for title in (value if isinstance(value, list) else [value]))
    if kind == "language":
        return all_of(language(case, code) for code in (value if isinstance(value, list) else [value]))
    if kind == "mode":
        return by_programmes(case, "mode", lambda offered: offered == value)
    if kind in ("startNotBefore", "endNotAfter"):
        return class_day(case, kind, value)
    number = int(value)
    if kind == "minimumHours":
        enough_in_all = sum(item.get("hours", 0) for item in case.programmes.items) >= number
        return by_programmes(case, "hours", lambda offered: offered >= number, none_met=not enough_in_all)
    return by_programmes(case, "groupSize", lambda offered: offered <= number)


def by_programmes(case: Case, key: str, meets: Callable[[Any], bool], none_met: bool | None = None) -> str:
    """Every programme meets the row: pass; none does: fail; some do: a person judges."""
    offered = [item.get(key) for item in case.programmes.items]
    if None in offered:
        return UNKNOWN
    met = [meets(item) for item in offered]
    refuted = (not any(met)) if none_met is None else none_met
    if not all(met) and not refuted:
        return REVIEW
    if not case.programmes.complete:
        return UNKNOWN
    return PASS if all(met) else FAIL


def certificate(case: Case, value: Any) -> str:
    if value is False or value == "false":
        return PASS
    return by_programmes(case, "certificate", bool)


USUAL_LANGUAGE_CODES = {"kz": "kk", "kaz": "kk", "rus": "ru", "eng": "en"}


def language_code(typed: str) -> str:
    code = typed.lower()
    return USUAL_LANGUAGE_CODES.get(code, code)


def language(case: Case, code: str) -> str:
    asked = language_code(code)
    return by_programmes(case, "languages", lambda offered: asked in map(language_code, offered))


def class_day(case: Case, kind: str, value: str) -> str:
    period = period_of(case.offer) or Period(None, None)
    asked, offered = day(value), period.start if kind == "startNotBefore" else period.end
    assert asked is not None
    if offered is None:
        return UNKNOWN
    return PASS if (offered >= asked if kind == "startNotBefore" else offered <= asked) else FAIL


def topic(case: Case, title: str) -> str:
    key = folded(title)
    taught = [topics_of(programme) for programme in case.programmes.items]
    if any(key in keys for keys in taught if keys is not None):
        return PASS
    return UNKNOWN if None in taught or not case.programmes.complete else REVIEW


def topics_of(programme: Facts) -> set[str] | None:
    parts = [part["topics"] for part in (programme, *(programme.get("seminars") or [])) if "topics" in part]
    if not parts:
        return None
    topics = (item for part in parts for item in part)
    return {key for item in topics for key in forms(item.get("title", item) if isinstance(item, dict) else item)}


LOOK_ALIKES = str.maketrans("abcehkmoptxyi", "авсенкмортхуі")


def folded(text: str) -> str:
    """Case, spaces, punctuation and look-alike letters aside; a word with letters that are only Latin stays Latin."""
    return " ".join(map(folded_word, re.findall(r"[^\W_]+", text.lower())))


def folded_word(word: str) -> str:
    changed = word.translate(LOOK_ALIKES)
    return word if re.search(r"[a-z]", changed) else changed.replace("ё", "е")


def forms(name: Any) -> set[str]:
    """The folded forms of a name, in whatever languages it is stated."""
    if name is None:
        return set()
    return {folded(form) for form in (name.values() if isinstance(name, dict) else [name])}


# MARK: 11-1/4a and 4b, premises

@dataclass
class Title:
    room: Facts
    base: str
    outcome: str
    chain: str | None = None  # the cadastral number, where titles hold only one after another


def titles_of(case: Case) -> list[Title]:
    titles: list[Title] = []
    for room in case.premises.items:
        base = by_right(room)
        titles.append(Title(room, base, all_of((base, title_term(case, period_of(room), room["right"])))))
    for title in titles:
        join(case, title, titles)
    return titles


def by_right(room: Facts) -> str:
    """P-5 and P-6, with a lot in the case."""
    right = room["right"]
    if right == "lease":
        owns = room.get("counterpartyOwns")
        return UNKNOWN if owns is None else PASS if owns else REVIEW
    if right == "ownership":
        return PASS
    return FAIL if right in ("sublease", "preliminaryLease", "freeUse") else REVIEW


def title_term(case: Case, period: Period | None, right: str) -> str:
    if period is None:
        return PASS if right in ("ownership", "operationalManagement", "economicManagement") else UNKNOWN
    return all_of((title_start(case, period.start), title_end(case, period.end)))


def title_start(case: Case, start: int | None) -> str:
    if start is None:
        return UNKNOWN
    if start <= case.closing:
        return PASS
    if case.first_class is None:
        return UNKNOWN
    return REVIEW if start <= case.first_class else FAIL


def title_end(case: Case, end: int | None) -> str:
    if end is None:
        return PASS
    if end < max(case.closing, case.first_class or case.closing):
        return FAIL
    if case.last_class is None:
        return UNKNOWN
    return FAIL if end < case.last_class else PASS


def join(case: Case, title: Title, titles: list[Title]) -> None:
    """Successive titles to the same premises without a break count together."""
    number = title.room.get("cadastralNumber")
    if number is None or title.base != PASS or title.outcome == PASS:
        return
    same = [
        period
        for other in titles
        if other.base == PASS
        and other.room.get("cadastralNumber") == number
        and (period := period_of(other.room)) is not None
        and period.start is not None
    ]
    own = period_of(title.room)
    if own is None or own.start is None or len(same) < 2:
        return
    for start, end in united((p.start or 0, LATEST if p.end is None else p.end + 1) for p in same):
        if start <= own.start < end:
            term = Period(start, None if end == LATEST else end - 1)
            joined = title_term(case, term, title.room["right"])
            if RANK_IN_ANY[joined] > RANK_IN_ANY[title.outcome]:
                title.outcome, title.chain = joined, number


def without_premises(case: Case) -> str | None:
    if case.premises.items:
        return None
    if case.online_only:
        return REVIEW
    return FAIL if case.premises.complete else UNKNOWN


def title_to_premises(case: Case) -> str:
    if (outcome := without_premises(case)) is not None:
        return outcome
    outcomes = [title.outcome for title in titles_of(case)]
    return any_of(outcomes if case.premises.complete else [*outcomes, UNKNOWN])


def capacity(case: Case) -> str:
    """Each of the groups that meet at once has a room of its own with enough seats."""
    if (outcome := without_premises(case)) is not None:
        return outcome
    rooms: dict[str, str] = {}
    for index, title in enumerate(titles_of(case)):
        outcome = all_of((title.outcome, seats(case, title.room)))
        key = title.chain or f"#{index}"  # titles in a chain are titles to one room
        rooms[key] = all_of((rooms[key], outcome)) if key in rooms else outcome
    open_ended = not case.premises.complete
    possible = sum(outcome != FAIL for outcome in rooms.values())
    groups = case.contingent.get("simultaneousGroups")
    if groups is None:
        return FAIL if possible == 0 and not open_ended else UNKNOWN
    sure = sum(outcome == PASS for outcome in rooms.values())
    if sure >= groups:
        return PASS
    if sure + sum(outcome == REVIEW for outcome in rooms.values()) >= groups:
        return REVIEW
    return UNKNOWN if possible >= groups or open_ended else FAIL


def seats(case: Case, room: Facts) -> str:
    stated, learners = room.get("seats"), case.contingent.get("largestGroup")
    if stated is None or learners is None:
        return UNKNOWN
    return PASS if stated >= learners else FAIL


# MARK: 11-1/5a and 5b, library and equipment

def owned(item: Facts) -> str:
    """Ownership only; P-5, and a licence or another right is for a person."""
    right = item["right"]
    if right == "ownership":
        return PASS
    return REVIEW if right in ("operationalManagement", "economicManagement", "licence", "other") else FAIL


def holdings(stated: Stated, items: list[Facts]) -> str:
    outcomes = [owned(item) for item in items]
    return any_of(outcomes if stated.complete else [*outcomes, UNKNOWN])


def library(case: Case) -> str:
    return holdings(case.library, case.library.items)


def equipment(case: Case) -> str:
    def of_kind(kind: str) -> str:
        return holdings(case.equipment, [item for item in case.equipment.items if item["kind"] == kind])

    return all_of((of_kind("computer"), of_kind("interactive")))


# MARK: all rules

Rule = Callable[[Case], str]
RULES: list[tuple[str, Rule]] = [
    ("11-1/1a", lambda case: over_lecturers(case, degree)),
    ("11-1/1b", lambda case: over_lecturers(case, practice)),
    ("11-1/2", staff_share),
    ("11-1/3b", specification),
    ("11-1/4a", title_to_premises),
    ("11-1/4b", capacity),
    ("11-1/5a", library),
    ("11-1/5b", equipment),
]
NOT_FOR_CONSORTIA = {"11-1/2", "11-1/4a", "11-1/4b", "11-1/5a", "11-1/5b"}


def verdict(case: Case) -> dict[str, str]:
    return {rule: REVIEW if case.consortium and rule in NOT_FOR_CONSORTIA else judge(case) for rule, judge in RULES}


def run(source: TextIO, target: TextIO) -> None:
    calendar = Calendar(DATA / "Calendars")
    fields = FieldTable(DATA / "CodeLists" / "fields.yaml")
    for number, line in enumerate(source, 1):
        outcomes = verdict(Case(json.loads(line), calendar, fields))
        answer = {"line": number, "overall": all_of(outcomes.values()), "outcomes": outcomes}
        target.write(json.dumps(answer, separators=(",", ":")) + "\n")


def main() -> None:
    if len(sys.argv) > 1 and sys.argv[1] != "-":
        with open(sys.argv[1], encoding="utf-8") as source:
            run(source, sys.stdout)
    else:
        run(sys.stdin, sys.stdout)


if __name__ == "__main__":
    main()
