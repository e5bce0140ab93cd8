"""The rules about lecturers: 1a degree, 1b practice, 2 staff share."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from typing import NamedTuple

from peer.basics import (
    EARLIEST, FAIL, LATEST, PASS, REVIEW, UNKNOWN, Facts, check_digit_holds, compare_fields, day, folded, forms,
    latest_start, only_days_off, stated_day, united,
)
from peer.case import Case, lecturer_ids

YEARS, TOLERANCE = 3, 31  # of practice, and the days of a break in it that a person may judge


def of_every_lecturer(case: Case, judge: Callable[[Case, Facts], int]) -> int:
    """A rule that each must meet: over nobody it is unknown, and whoever is not named may fail it."""
    items, is_complete = case.lecturers
    if not items:
        return UNKNOWN
    outcome = max(judge(case, lecturer) for lecturer in items)
    return outcome if is_complete else max(outcome, UNKNOWN)


# MARK: 11-1/1a, degree

LISTED_DEGREES = frozenset(("doctorOfSciences", "candidateOfSciences", "phd", "doctorByProfile", "master"))
DEGREES_BY_WORDING = frozenset(("mba", "dba"))
SOVIET_BEFORE = day("1992-01-01")


def degree(case: Case, lecturer: Facts) -> int:
    degrees = lecturer.get("degrees")
    return UNKNOWN if degrees is None else min((one_degree(case, item) for item in degrees), default=FAIL)


def one_degree(case: Case, item: Facts) -> int:
    kind = item["type"]
    if kind in LISTED_DEGREES:
        by_wording = PASS
    elif kind in DEGREES_BY_WORDING:
        by_wording = REVIEW
    else:
        return FAIL
    awarded = stated_day(item, "dateAwarded")
    if awarded is None:
        return UNKNOWN
    if awarded > case.closing:
        return FAIL
    recognition, country = item.get("recognition"), item.get("country")
    if recognition == "recognised":
        return by_wording
    if country is None:
        return UNKNOWN
    country = country.upper()
    if country == "KZ":
        return REVIEW if awarded < SOVIET_BEFORE else by_wording
    return REVIEW if country == "SU" or recognition is not None else UNKNOWN


# MARK: 11-1/1b, practice

class Span(NamedTuple):
    start: int
    end: int
    certainty: int  # pass: it counts; review: a person says; unknown: it may count
    is_training: bool


def practice(case: Case, lecturer: Facts) -> int:
    experience = lecturer.get("experience")
    if experience is None:
        return UNKNOWN
    spans = spans_of(case, experience)
    if practice_by(case, spans, PASS) == PASS:
        return PASS
    if practice_by(case, spans, REVIEW) <= REVIEW:
        return REVIEW
    return FAIL if practice_by(case, spans, UNKNOWN) == FAIL else UNKNOWN


def spans_of(case: Case, experience: list[Facts]) -> list[Span]:
    spans: list[Span] = []
    leaves = [entry for entry in experience if entry["kind"] == "leave"]
    for entry in experience:
        kind = entry["kind"]
        if kind == "leave" or (certainty := compare_fields(entry.get("fields"), case.fields)) == FAIL:
            continue
        start, end, is_stated = bounds(entry)
        if not is_stated:
            certainty = UNKNOWN
        elif kind == "teaching":  # P-8
            certainty = max(certainty, REVIEW)
        if kind == "training" or not leaves:
            spans.append(Span(start, end, certainty, kind == "training"))
            continue
        cursor = start
        for left, back in united(overlap(leave, start, end) for leave in leaves if not is_elsewhere(leave, entry)):
            if cursor < left:
                spans.append(Span(cursor, left, certainty, False))
            spans.append(Span(left, back, max(certainty, REVIEW), False))  # P-9
            cursor = back
        if cursor < end:
            spans.append(Span(cursor, end, certainty, False))
    return spans


def bounds(entry: Facts) -> tuple[int, int, bool]:
    period = entry.get("period")
    start, last = stated_day(period, "startDate"), stated_day(period, "endDate")
    return EARLIEST if start is None else start, LATEST if last is None else last + 1, start is not None


def overlap(leave: Facts, start: int, end: int) -> tuple[int, int]:
    left, back, _ = bounds(leave)
    return max(left, start), min(back, end)


def is_elsewhere(leave: Facts, entry: Facts) -> bool:
    left, right = forms(leave.get("organisation")), forms(entry.get("organisation"))
    return bool(left and right) and left.isdisjoint(right)


def practice_by(case: Case, spans: list[Span], certainty: int) -> int:
    """The outcome by the spans that count at least so surely, on both days of P-1."""
    counted = [span for span in spans if span.certainty <= certainty]
    outcome = reaches_back(counted, case.closing)
    if case.first_class is not None:
        is_other_day = outcome != FAIL and case.first_class != case.closing
        return max(outcome, reaches_back(counted, case.first_class)) if is_other_day else outcome
    # The first class may be any day from the closing of bids on: what ends after it decides nothing yet.
    ends = [span.end for span in counted if case.closing < span.end < LATEST]
    if outcome == FAIL or not ends:
        return outcome
    return UNKNOWN if reaches_back(counted, max(ends) + TOLERANCE + 1) > outcome else outcome


def reaches_back(spans: list[Span], on: int) -> int:
    """Trainings amid practice must not make things worse, so they are also judged alone."""
    outcome = reaches_back_by_all(spans, on)
    if outcome != PASS and any(span.is_training for span in spans):
        outcome = min(outcome, reaches_back_by_all([span for span in spans if span.is_training], on))
    return outcome


def reaches_back_by_all(spans: list[Span], on: int) -> int:
    """P-2 `judged`."""
    window = latest_start(on, YEARS)
    covered = united((span.start, min(span.end, on)) for span in spans)
    if not covered or covered[0][0] > window:
        return FAIL
    ends = [end for _, end in covered]
    starts = [start for start, _ in covered[1:]]
    starts.append(on)
    holes = [
        (start, end) for start, end in zip(ends, starts)
        if start < end and end > window and not only_days_off(start, end)
    ]
    if not holes:
        return PASS
    start, end = holes[-1]
    if end == on and end - start > TOLERANCE:
        return FAIL
    for start, end in holes:
        if end - start > TOLERANCE and not is_amid_trainings(spans, start, end):
            return FAIL
    return REVIEW


def is_amid_trainings(spans: list[Span], start: int, end: int) -> bool:
    trainings = [span for span in spans if span.is_training and span.start < span.end]
    return any(span.end == start for span in trainings) and any(span.start == end for span in trainings)


# MARK: 11-1/2, staff share

class Person(NamedTuple):
    standing: int
    iin: str | None
    names: frozenset[str]


def staff_share(case: Case) -> int:
    if not case.lecturers.items:
        return UNKNOWN
    people = {item["id"]: person(case, item) for item in case.lecturers.items}
    outcome = share(list(people.values()), case.lecturers.is_complete)
    programmes, are_all_known = case.programmes
    parts = list(programmes) if len(programmes) > 1 else []
    parts += [seminar for programme in programmes for seminar in programme.get("seminars") or ()]
    for part in parts:  # P-4: of each seminar too
        ids = lecturer_ids(part)
        named = [people[name] for name in dict.fromkeys(ids or ()) if name in people]
        outcome = max(outcome, share(named, ids is not None))
    return outcome if are_all_known else max(outcome, UNKNOWN)


def person(case: Case, lecturer: Facts) -> Person:
    name, identifier = lecturer.get("name"), lecturer.get("identifier")
    employment = lecturer.get("employment")
    standing = UNKNOWN if employment is None else min((one_contract(case, item) for item in employment), default=FAIL)
    names = frozenset() if name is None else frozenset((folded(name),))
    return Person(standing, None if identifier is None else identifier["id"], names)


def share(people: list[Person], is_complete: bool) -> int:
    """Whether 3 for each staff member outweigh 2 for each other (5s ≥ 2n), in the worst and in the best case."""
    if not people or not is_complete:
        return UNKNOWN
    people = merged(people)
    standings = Counter(item.standing for item in people)
    surely = 3 * standings[PASS] - 2 * standings[FAIL]
    low, high = -2 * standings[REVIEW], 3 * standings[REVIEW]
    unknown = standings[UNKNOWN]
    bearers = Counter(name for item in people for name in item.names)
    is_one_nameless = not all(item.names for item in people)
    if len(people) > 1 and (is_one_nameless or len(bearers) < sum(bearers.values())):
        for standing, iin, names in people:
            if iin is None and (is_one_nameless or any(bearers[name] > 1 for name in names)):
                # Perhaps the same person as another: then it drops out, or makes the other one staff.
                low -= 3 if standing != FAIL else 0
                high += (2 if standing != PASS else 0) + (5 if standing != FAIL else 0)
    if surely + low - 2 * unknown >= 0:
        return PASS
    if surely + high + 3 * unknown < 0:
        return FAIL
    is_idle = all((surely + part - 2 * unknown >= 0) == (surely + part + 3 * unknown >= 0) for part in (low, high))
    return REVIEW if is_idle else UNKNOWN


def merged(people: list[Person]) -> list[Person]:
    """One person for each IIN; where one is stated twice, the better standing."""
    result: list[Person] = []
    places: dict[str, int] = {}
    for item in people:
        if item.iin is None or item.iin not in places:
            if item.iin is not None:
                places[item.iin] = len(result)
            result.append(item)
        else:
            known = result[places[item.iin]]
            result[places[item.iin]] = Person(
                min(known.standing, item.standing), item.iin, known.names | item.names)
    return result


def one_contract(case: Case, item: Facts) -> int:
    if item["type"] not in ("staff", "internalPartTime"):  # P-3
        return FAIL
    return max(by_employer(case, item), by_term(case, item))


def by_employer(case: Case, item: Facts) -> int:
    employer, provider = item.get("employer"), (case.dossier.get("provider") or {}).get("identifier")
    if employer is None or provider is None:
        return UNKNOWN
    if employer == provider:
        return PASS
    if not (check_digit_holds(employer["id"]) and check_digit_holds(provider["id"])):
        return REVIEW
    # A branch is the same legal entity; whose branch it is, its number does not say.
    return REVIEW if employer["scheme"] == "KZ-BIN" and employer["id"][5] in "12" else FAIL


def by_term(case: Case, item: Facts) -> int:
    start, last = (stated_day(item.get("period"), key) for key in ("startDate", "endDate"))
    if last is not None and last < (case.first_class or case.closing):
        return FAIL
    if start is None:
        return UNKNOWN
    if start > case.closing:
        return FAIL
    return PASS if last is None or (case.last_class is not None and last >= case.last_class) else UNKNOWN
