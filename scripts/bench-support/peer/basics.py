"""What the rules rest on: outcomes, days, the calendar, spheres of activity, folded texts."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from functools import lru_cache
from pathlib import Path
from typing import Any

Facts = Mapping[str, Any]
DATA = Path(__file__).resolve().parents[3] / "Data"

# Outcomes from the best to the worst: `max` joins those that all must hold, `min` those of which one is enough.
PASS, REVIEW, UNKNOWN, FAIL = range(4)
NOT_APPLICABLE = 4
NAMES = ("pass", "review", "unknown", "fail", "notApplicable")

# MARK: days, as numbers; ranges are half-open

EARLIEST, LATEST = 0, 10_000_000
ISO_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


@lru_cache(maxsize=1 << 16)
def day(text: str) -> int:
    return date.fromisoformat(text).toordinal()


def day_or_none(text: str) -> int | None:
    """A day as a person typed it into a free field; None where it is none."""
    try:
        return day(text) if ISO_DAY.fullmatch(text) else None
    except ValueError:
        return None


def stated_day(facts: Facts | None, key: str) -> int | None:
    text = facts.get(key) if facts else None
    return None if text is None else day(text)


def plus_years(that: date, years: int) -> date:
    """The same day so many years later; where the month lacks it, the month's last day."""
    try:
        return that.replace(year=that.year + years)
    except ValueError:
        return that.replace(year=that.year + years, day=28)


@lru_cache(maxsize=1 << 12)
def latest_start(number: int, years: int) -> int:
    """The latest day from which so many calendar years, counted forward, are over on this day."""
    that = date.fromordinal(number)
    start = plus_years(that, -years)
    following = start + timedelta(1)
    # Years from 29 February are over on the 28th too.
    return (following if plus_years(following, years) <= that else start).toordinal()


def united(ranges: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """The days of ranges, each once, as ordered ranges that do not touch."""
    merged: list[tuple[int, int]] = []
    for start, end in sorted(ranges):
        if start >= end:
            continue
        if merged and start <= merged[-1][1]:
            if end > merged[-1][1]:
                merged[-1] = (merged[-1][0], end)
        else:
            merged.append((start, end))
    return merged


def read_days_off(folder: Path) -> frozenset[int]:
    """Every day off of the years whose calendar is confirmed."""
    days_off: set[int] = set()
    for path in folder.glob("*.yaml"):
        text = path.read_text(encoding="utf-8")
        if not re.search(r"^confirmed: true$", text, re.M):
            continue
        year_line = re.search(r"^year: (\d+)$", text, re.M)
        assert year_line is not None, path
        listed, _, working = text.partition("\nworkingDays:")
        holidays = {day(item) for item in re.findall(r"^\s*- (\d{4}-\d\d-\d\d)$", listed, re.M)}
        exceptions = {day(item) for item in re.findall(r"^\s*- (\d{4}-\d\d-\d\d)$", working, re.M)}
        year = int(year_line[1])
        for number in range(date(year, 1, 1).toordinal(), date(year + 1, 1, 1).toordinal()):
            is_weekend = (number + 6) % 7 >= 5
            if number not in exceptions if is_weekend else number in holidays:
                days_off.add(number)
    return frozenset(days_off)


DAYS_OFF = read_days_off(DATA / "Calendars")


def only_days_off(start: int, end: int) -> bool:
    return end - start <= 14 and all(number in DAYS_OFF for number in range(start, end))


# MARK: spheres of activity

FIELDS_TEXT = (DATA / "CodeLists" / "fields.yaml").read_text(encoding="utf-8")
LISTED_FIELDS = frozenset(re.findall(r"^\s*- code: (\S+)", FIELDS_TEXT, re.M))
RELATED_FIELDS = frozenset(
    pair
    for one, other in re.findall(r"^\s*- \[([\w-]+), ([\w-]+)\]", FIELDS_TEXT, re.M)
    for pair in ((one, other), (other, one))
)


def compare_fields(left: list[str] | None, right: list[str] | None) -> int:
    """Pass: they match; fail: the table calls them unrelated; unknown: one of them is not stated."""
    if not left or not right:
        return UNKNOWN
    for one in left:
        for other in right:
            if one == other or (one, other) in RELATED_FIELDS:
                return PASS
    return FAIL if LISTED_FIELDS.issuperset(left) and LISTED_FIELDS.issuperset(right) else REVIEW


# MARK: texts that people typed

WORDS = re.compile(r"[^\W_]+")
OWN_LATIN = re.compile(r"[dfgjlnqrsuvwz]")
LOOK_ALIKES = str.maketrans("abcehkmoptxyiё", "авсенкмортхуіе")


@lru_cache(maxsize=1 << 12)
def folded(text: str) -> str:
    """Case, spaces, punctuation and look-alike letters aside; a word with letters that are only Latin stays Latin."""
    words = WORDS.findall(text.lower())
    return " ".join(word if OWN_LATIN.search(word) else word.translate(LOOK_ALIKES) for word in words)


def forms(name: str | Facts | None) -> set[str]:
    """The folded forms of a name, in whatever languages it is stated."""
    if name is None:
        return set()
    if isinstance(name, str):
        return {folded(name)}
    return {folded(form) for form in name.values() if form is not None}


# MARK: national numbers

def check_digit_holds(number: str) -> bool:
    """Whether the twelfth digit is the one that belongs to the other eleven."""
    if len(number) != 12:
        return False
    digits = [ord(digit) - 48 for digit in number]
    rest = sum(digit * weight for digit, weight in zip(digits, (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11))) % 11
    if rest == 10:
        rest = sum(digit * weight for digit, weight in zip(digits, (3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2))) % 11
    return rest == digits[11]
