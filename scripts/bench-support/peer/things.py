"""The rules about things: 4a title to premises, 4b their capacity, 5a library, 5b equipment."""

from __future__ import annotations

from typing import NamedTuple

from peer.basics import FAIL, LATEST, PASS, REVIEW, UNKNOWN, Facts, folded, stated_day, united
from peer.case import Case

# MARK: 11-1/4a, title to premises

LONG_AGO = -LATEST  # where a title may have begun at any time
FULL_RIGHTS = ("ownership", "operationalManagement", "economicManagement")


class Title(NamedTuple):
    room: Facts
    base: int  # what right and use give, whatever the term
    outcome: int
    is_link: bool = False  # it holds only together with others to the same premises


def titles_of(case: Case) -> list[Title]:
    titles: list[Title] = []
    for room in case.premises.items:
        base = max(by_right(room), REVIEW if room["kind"] == "other" else PASS)
        titles.append(Title(room, base, max(base, term(case, room))))
    if len(titles) < 2:
        return titles
    return [with_successors(case, title, titles) for title in titles]


def by_right(room: Facts) -> int:
    """P-5 and P-6, with a lot in the case."""
    right = room["right"]
    if right == "lease":
        owns = room.get("counterpartyOwns")
        return UNKNOWN if owns is None else PASS if owns else REVIEW
    if right == "ownership":
        return PASS
    return FAIL if right in ("sublease", "preliminaryLease", "freeUse") else REVIEW


def term(case: Case, room: Facts) -> int:
    period = room.get("period")
    if period is None:
        return PASS if room["right"] in FULL_RIGHTS else UNKNOWN
    start, last = stated_day(period, "startDate"), stated_day(period, "endDate")
    return max(term_start(case, start), term_end(case, last))


def term_start(case: Case, start: int | None) -> int:
    if start is None:
        return UNKNOWN
    if start <= case.closing:
        return PASS
    if case.first_class is None:
        return UNKNOWN
    return REVIEW if start <= case.first_class else FAIL


def term_end(case: Case, last: int | None) -> int:
    if last is None:
        return PASS
    if last < (case.first_class or case.closing):
        return FAIL
    if case.last_class is None:
        return UNKNOWN
    return FAIL if last < case.last_class else PASS


def with_successors(case: Case, title: Title, titles: list[Title]) -> Title:
    """Titles to the same premises without a break count together, by how sure it is that they are the same."""
    if title.base == FAIL or title.outcome == PASS or not touches(case, title.room):
        return title
    best = title
    for grade in (PASS, REVIEW, UNKNOWN):
        if title.base > grade or (stretch := stretch_of(title, titles, grade)) is None:
            continue
        start, end = stretch
        outcome = max(grade, term_start(case, start), term_end(case, None if end == LATEST else end - 1))
        if outcome < best.outcome:
            best = Title(title.room, title.base, outcome, grade == PASS)
    return best


def touches(case: Case, room: Facts) -> bool:
    """Whether the term has a day between the closing of bids and the last class."""
    start, last = (stated_day(room.get("period"), key) for key in ("startDate", "endDate"))
    if last is not None and last < case.closing:
        return False
    return start is None or case.last_class is None or start <= case.last_class


def stretch_of(title: Title, titles: list[Title], grade: int) -> tuple[int, int] | None:
    """The days for which the title and others of the grade hold together; None where they add nothing."""
    own = days_of(title.room, grade)
    if own is None:
        return None
    ranges = [own]
    for other in titles:
        if other is not title and other.base <= grade and sameness(title.room, other.room) <= grade:
            if (days := days_of(other.room, grade)) is not None:
                ranges.append(days)
    stretch = next((start, end) for start, end in united(ranges) if start <= own[0] and own[1] <= end)
    return None if stretch == own else stretch


def days_of(room: Facts, grade: int) -> tuple[int, int] | None:
    """The days of the title; where they are not stated, all that may be, and only for the last grade."""
    period = room.get("period")
    if period is None:
        return (LONG_AGO, LATEST) if room["right"] == "ownership" or grade == UNKNOWN else None
    start, last = stated_day(period, "startDate"), stated_day(period, "endDate")
    if start is None:
        if grade != UNKNOWN:
            return None
        start = LONG_AGO
    return start, LATEST if last is None else last + 1


def sameness(one: Facts, other: Facts) -> int:
    left, right = one.get("cadastralNumber"), other.get("cadastralNumber")
    if left is not None and right is not None:
        return PASS if folded(left) == folded(right) else FAIL
    left, right = one.get("address"), other.get("address")
    return REVIEW if left is not None and right is not None and folded(left) == folded(right) else UNKNOWN


def without_premises(case: Case) -> int:
    if case.is_online_only:
        return REVIEW
    return FAIL if case.premises.is_complete else UNKNOWN


def judged_online(case: Case, outcome: int) -> int:
    """A hall that will not do must not be worse than none at all, which is for a person."""
    return REVIEW if outcome == FAIL and case.is_online_only else outcome


def title_to_premises(case: Case) -> int:
    if not case.premises.items:
        return without_premises(case)
    outcome = min(title.outcome for title in titles_of(case))
    return judged_online(case, outcome if case.premises.is_complete else min(outcome, UNKNOWN))


# MARK: 11-1/4b, capacity

def capacity(case: Case) -> int:
    """Each of the groups that meet at once has a room of its own with enough seats."""
    if not case.premises.items:
        return without_premises(case)
    rooms = rooms_of(case, titles_of(case))
    groups = case.contingent.get("simultaneousGroups")
    if groups is None:
        is_none_possible = min(rooms) == FAIL and case.premises.is_complete
        return judged_online(case, FAIL) if is_none_possible else UNKNOWN
    for outcome in (PASS, REVIEW, UNKNOWN):
        if sum(room <= outcome for room in rooms) >= groups:
            return outcome
    return judged_online(case, FAIL) if case.premises.is_complete else UNKNOWN


def rooms_of(case: Case, titles: list[Title]) -> list[int]:
    """The outcome of each room; titles in a chain are titles to one room, which counts once, by the worst of them."""
    rooms: list[int] = []
    chains: dict[str, list[int]] = {}
    firsts: dict[str, Facts] = {}
    for title in titles:
        outcome = max(title.outcome, seats(case, title.room))
        if title.is_link:
            key = folded(title.room["cadastralNumber"])
            chains.setdefault(key, []).append(outcome)
            firsts.setdefault(key, title.room)
        else:
            rooms.append(outcome)
    for key, links in chains.items():
        has_rival = any(
            not title.is_link and title.outcome != FAIL and sameness(title.room, firsts[key]) != FAIL
            for title in titles
        )
        worst = max(links)
        links.remove(worst)
        rooms.append(max(worst, REVIEW) if has_rival else worst)
        rooms += [max(outcome, REVIEW) for outcome in links]
    return rooms


def seats(case: Case, room: Facts) -> int:
    stated, learners = room.get("seats"), case.contingent.get("largestGroup")
    if stated is None or learners is None:
        return UNKNOWN
    return PASS if stated >= learners else FAIL


# MARK: 11-1/5a and 5b, library and equipment

def owned(item: Facts) -> int:
    """Ownership only; P-5, and a licence or another right is for a person."""
    right = item["right"]
    if right == "ownership":
        return PASS
    return REVIEW if right in ("operationalManagement", "economicManagement", "licence", "other") else FAIL


def holdings(items: list[Facts], is_complete: bool) -> int:
    outcome = min(map(owned, items), default=FAIL)
    return outcome if is_complete else min(outcome, UNKNOWN)


def library(case: Case) -> int:
    return holdings(*case.library)


def equipment(case: Case) -> int:
    return max(
        holdings([item for item in case.equipment.items if item["kind"] == kind], case.equipment.is_complete)
        for kind in ("computer", "interactive")
    )
