"""The rule about programmes: 3b specification."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from peer.basics import FAIL, PASS, REVIEW, UNKNOWN, Facts, day_or_none, folded, forms, stated_day
from peer.case import Case


def specification(case: Case) -> int:
    rows = case.lot.get("specification")
    if not rows or not case.programmes.items:
        return UNKNOWN
    outcome = max(one_row(case, row) for row in rows)
    return UNKNOWN if outcome == PASS and not case.programmes.is_complete else outcome


def one_row(case: Case, row: Facts) -> int:
    kind, values = row["kind"], values_of(row)
    if kind in ("place", "other"):
        return REVIEW
    if kind == "certificate":
        return certificate(case, values)
    if not values:
        return UNKNOWN
    if kind == "topic":
        return max(topic(case, title) for title in values) if all(map(folded, values)) else UNKNOWN
    if kind == "language":
        return max(language(case, code) for code in set(map(language_code, values)))
    if len(values) > 1:
        return UNKNOWN
    value = values[0]
    if kind == "mode":
        if value not in ("inPerson", "online", "blended"):
            return REVIEW
        return by_programmes(case, "mode", lambda offered: offered == value)
    if kind in ("startNotBefore", "endNotAfter"):
        return class_day(case, kind, value)
    number = whole_number(value)
    if number is None:
        return UNKNOWN
    if kind == "minimumHours":
        is_too_short = sum(item.get("hours") or 0 for item in case.programmes.items) < number
        return by_programmes(case, "hours", lambda offered: offered >= number, is_too_short)
    return by_programmes(case, "groupSize", lambda offered: offered <= number)


def values_of(row: Facts) -> list[str] | None:
    """What the row asks, each value as it is written; None where nothing is stated."""
    value = row.get("value")
    if value is None:
        return None
    values = value if isinstance(value, list) else [value]
    return [str(item).lower() if isinstance(item, bool) else str(item) for item in values]


def whole_number(text: str) -> int | None:
    number = int(text) if re.fullmatch(r"[+-]?[0-9]{1,18}", text) else -1
    return number if number >= 0 else None


def by_programmes(
    case: Case, key: str, is_met: Callable[[Any], bool | None], is_refuted: bool | None = None
) -> int:
    """Every programme meets the row: pass; none does: fail; some do: a person judges."""
    offered = [item.get(key) for item in case.programmes.items]
    met = [None if item is None else is_met(item) for item in offered]
    if None in met:
        return UNKNOWN
    are_all_met = all(met)
    if is_refuted is None:
        is_refuted = not any(met)
    if not are_all_met and not is_refuted:
        return REVIEW
    if not case.programmes.is_complete:
        return UNKNOWN
    return PASS if are_all_met else FAIL


def certificate(case: Case, values: list[str] | None) -> int:
    asked = "true" if values is None else values[0].lower() if len(values) == 1 else ""
    if asked == "false":
        return PASS
    return by_programmes(case, "certificate", bool) if asked == "true" else UNKNOWN


USUAL_LANGUAGE_CODES = {"kz": "kk", "kaz": "kk", "rus": "ru", "eng": "en"}


def language_code(typed: str) -> str:
    code = typed.lower()
    return USUAL_LANGUAGE_CODES.get(code, code)


def is_language_code(code: str) -> bool:
    return len(code) == 2 and code.isascii() and code.isalpha()


def language(case: Case, code: str) -> int:
    if not is_language_code(code):
        return REVIEW

    def is_taught(languages: list[str]) -> bool | None:
        codes = set(map(language_code, languages))
        if code in codes:
            return True
        # A language written in words may well be the one that is asked for.
        return False if all(map(is_language_code, codes)) else None

    return by_programmes(case, "languages", is_taught)


def class_day(case: Case, kind: str, value: str) -> int:
    asked = day_or_none(value)
    key = "startDate" if kind == "startNotBefore" else "endDate"
    offered = stated_day(case.offer.get("period"), key)
    if asked is None or offered is None:
        return UNKNOWN
    return PASS if (offered >= asked if kind == "startNotBefore" else offered <= asked) else FAIL


def topic(case: Case, title: str) -> int:
    key, is_one_silent = folded(title), False
    for programme in case.programmes.items:
        parts = [part for part in (programme, *(programme.get("seminars") or ())) if part.get("topics") is not None]
        is_one_silent = is_one_silent or not parts
        for part in parts:
            for item in part["topics"]:
                stated = item.get("title", item) if isinstance(item, dict) else item
                if folded(stated) == key if isinstance(stated, str) else key in forms(stated):
                    return PASS
    return UNKNOWN if is_one_silent or not case.programmes.is_complete else REVIEW
