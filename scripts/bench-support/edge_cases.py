"""Cases of about 5 kB whose facts lie on the bounds of the rules: `generate.py N SEED 5kb`.

Each case is one of the generator's with fewer lecturers. Then up to five changes are made to it, each to the facts of
one rule: a day to the first or last one that counts or the one beside it, a key left out or null, another way of
writing the same, a code that a person must judge. Every case stays one that the program reads without a fault.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

from generate import LAST_CLASS, LISTED, RELATED, TOPICS, UNRELATED, Facts, Generator, check_digit

DAY = timedelta(1)
CLOSINGS = (
    date(2024, 2, 29), date(2024, 12, 31), date(2025, 1, 9), date(2025, 2, 28), date(2025, 3, 11), date(2026, 3, 2),
    date(2027, 2, 28), date(2027, 3, 1), date(2028, 2, 28), date(2028, 2, 29),
)
RIGHTS = (
    "ownership", "lease", "lease", "sublease", "preliminaryLease", "hourlyHire", "financeLease", "freeUse",
    "operationalManagement", "economicManagement", "licence", "other",
)


def three_years_before(day: date) -> date:
    return day.replace(year=day.year - 3, day=28 if (day.month, day.day) == (2, 29) else day.day)


class EdgeGenerator(Generator):
    LECTURERS = (2, 3, 3, 4, 4, 5, 5, 5)

    def case(self, number: int) -> Facts:
        # A copy without shared parts, so that a change meets one fact only.
        case: Facts = json.loads(json.dumps(super().case(number)))
        self.tender, self.bid = case["tender"], case["bid"]
        self.dossier: Facts = self.bid["dossier"]
        self.asked_lot: Facts = self.tender["lots"][0]
        self.own_offer: Facts = self.bid["lots"][0]
        self.field = self.tender["procuringEntity"]["profile"][0]
        self.provider: Facts = self.dossier["provider"]["identifier"]
        self.made = 10
        self.closing = date(2026, 5, 4)
        self.first_class = date(2026, 6, 1)
        if self.chance(0.3):
            self.move_days()
        for _ in range(self.random.choice((0, 0, 0, 1, 1, 2, 3, 5))):
            self.random.choice(self.CHANGES)(self)
        return case

    # MARK: draws

    def maybe(self, owner: Facts, key: str, *values: Any) -> None:
        """Sets a key to one of the values, or leaves it out, or states null."""
        drawn = self.random.choice((*values, *values, None, ...))
        if drawn is ...:
            owner.pop(key, None)
        else:
            owner[key] = drawn

    def new_id(self, letter: str) -> str:
        self.made += 1
        return f"{letter}{self.made}"

    def around(self, day: date) -> date:
        return day + self.random.choice((-DAY, 0 * DAY, 0 * DAY, DAY))

    def bound(self) -> date:
        """One of the days that decide, or the day before or after it."""
        return self.around(self.random.choice((self.closing, self.first_class, LAST_CLASS)))

    def edge_period(self, start: date | None, last: date | None) -> Facts:
        if start is not None and last is not None and last < start:
            last = start
        stated = {"startDate": start, "endDate": last}
        return {key: day.isoformat() for key, day in stated.items() if day is not None}

    def practice(self, field: str, start: date, end: date | None = None, kind: str = "practice") -> Facts:
        return super().practice(field, start, None if end is None else max(start, end), kind)

    def lecturer(self) -> Facts:
        return self.random.choice(self.dossier["lecturers"])

    def programme(self) -> Facts:
        return self.random.choice(self.dossier["programmes"])

    # MARK: days and the lot

    def move_days(self) -> None:
        """Another day on which bids close: by a leap day, by holidays, in a year whose calendar is not confirmed."""
        if self.chance(0.6):
            self.closing = self.random.choice(CLOSINGS)
        self.first_class = max(self.closing, self.closing + self.random.choice((0, 1, 28, 366)) * DAY)
        self.tender["tenderPeriod"] = {"endDate": self.closing.isoformat()}
        last = max(self.first_class, LAST_CLASS)
        self.asked_lot["contractPeriod"] = self.edge_period(self.first_class, last)
        if self.chance(0.3):
            self.asked_lot["contractPeriod"].pop(self.random.choice(("startDate", "endDate")))
        elif self.chance(0.1):
            self.asked_lot["contractPeriod"]["startDate"] = (self.closing - 40 * DAY).isoformat()

    def change_lot(self) -> None:
        drawn = self.random.randrange(6)
        if drawn == 0:
            self.maybe(self.asked_lot, "subject", "retraining", "advancedTraining")
        elif drawn == 1:
            corps = ("political", ["administrativeA"], ["political", "administrativeB"], "administrativeB", [])
            self.maybe(self.asked_lot["contingent"], "corps", *corps)
        elif drawn == 2:
            self.maybe(self.asked_lot, "contractPeriod", self.asked_lot.get("contractPeriod"))
        elif drawn == 3:
            self.maybe(self.asked_lot["seminar"], "fields", [], ["coaching", self.field], [UNRELATED[self.field]])
        elif drawn == 4:
            self.bid["consortium"] = self.random.choice(([], [{"name": "ТОО «Серіктес»"}]))
        elif len(self.tender["lots"]) == 1 and "lots" in self.bid:
            other = {"id": "L0", "subject": "retraining", "specification": []}
            self.tender["lots"].insert(self.random.randrange(2), other)

    def change_offer(self) -> None:
        drawn = self.random.randrange(4)
        lists = [key for key in ("programmes", "lecturers", "premises", "equipment", "library") if key in self.dossier]
        if drawn == 0:
            key = self.random.choice(lists)
            ids = [item["id"] for item in self.dossier[key] or []]
            self.own_offer[key] = self.random.sample(ids, self.random.randint(0, len(ids)))
        elif drawn == 1:
            self.own_offer.pop("programmes", None)
            self.maybe(self.own_offer, "programme", self.programme()["id"])
        elif drawn == 2:
            self.own_offer.pop("lecturers", None)
            self.own_offer.pop("programmes", None)
            self.maybe(self.programme(), "fields", [], ["coaching"], RELATED.get(self.field, [self.field]))
            if self.chance(0.2):
                rows = self.asked_lot.get("specification") or []
                self.asked_lot["specification"] = [row for row in rows if row["kind"] == "topic"]
        elif len(self.tender["lots"]) == 1:
            self.bid.pop("lots", None)

    # MARK: lecturers

    def change_degree(self) -> None:
        degree: Facts = {"type": self.random.choice((*LISTED, "mba", "dba", "bachelor"))}
        days = (self.around(self.closing), self.around(date(1992, 1, 1)), self.bound(), date(2012, 2, 29))
        self.maybe(degree, "dateAwarded", *(day.isoformat() for day in days))
        self.maybe(degree, "country", "KZ", "kz", "KZ", "SU", "RU")
        self.maybe(degree, "recognition", "recognised", "pending", "notNeeded", "none")
        held = [self.lecturer().get("degrees") or [], [], []][self.random.randrange(3)]
        self.maybe(self.lecturer(), "degrees", [degree], [*held, degree], [*held, degree], [])

    def change_employment(self) -> None:
        number = self.provider["id"]
        others = [number[:5] + sixth + number[6:11] for sixth in "0123"]
        ids = [number] * 6 + [digits + (check_digit(digits) or "0") for digits in others]
        ids += [number[:11] + str((int(number[11]) + 1) % 10), number[1:]]
        contract: Facts = {"type": self.random.choice(("staff", "staff", "internalPartTime", "externalPartTime"))}
        self.maybe(contract, "employer", *({"scheme": "KZ-BIN", "id": id} for id in ids))
        start = self.random.choice((date(2020, 2, 29), self.around(self.closing), None))
        last = self.random.choice((None, None, self.bound()))
        self.maybe(contract, "period", self.edge_period(start, last))
        lecturer = self.lecturer()
        self.maybe(lecturer, "employment", [contract], [contract], [*(lecturer.get("employment") or []), contract], [])

    def change_staff(self) -> None:
        """Five lecturers of whom exactly two, or one, are staff; or names that may be those of one person."""
        lecturers = self.dossier["lecturers"]
        if self.chance(0.5):
            staff = self.random.randint(1, 2) * len(lecturers) // 5
            for place, lecturer in enumerate(lecturers):
                kind = "staff" if place < staff else "civilContract"
                lecturer["employment"] = self.employment(True, self.provider, False)
                lecturer["employment"][0] |= {"type": kind, "period": {"startDate": "2020-02-29"}}
        elif self.chance(0.5):
            name = self.lecturer().get("name") or "Ким Т. Ю."
            self.maybe(self.lecturer(), "name", name, name.upper(), self.retyped(name))
        else:
            self.dossier["provider"].pop("identifier", None) if self.chance(0.2) else self.lecturer().pop("name", None)

    def change_experience(self) -> None:
        asked = self.random.choice((self.closing, self.first_class))
        begin = three_years_before(asked)
        way = self.random.randrange(6)
        if way == 0:  # exactly three years, a day more or less
            spans = [self.practice(self.field, self.around(begin), self.random.choice((None, self.bound())))]
        elif way == 1:  # a break about as long as a person may judge, or about the fortnight of days off
            end = self.random.choice((self.around(begin), asked - 200 * DAY, self.closing - 34 * DAY))
            back = end + self.random.choice((1, 2, 15, 31, 32, 33)) * DAY
            if self.chance(0.1):
                end, back = begin - 20 * DAY, self.around(begin)
            kinds = [self.random.choice(("practice", "training", "training")) for _ in range(2)]
            spans = [self.practice(self.field, date(2015, 1, 1), end, kinds[0]),
                     self.practice(self.field, back, self.random.choice((None, self.bound())), kinds[1])]
        elif way == 2:  # breaks of nothing but days off, or of one working day more
            end, back = self.random.choice((
                (date(2024, 12, 31), date(2025, 1, 6)), (date(2025, 3, 7), date(2025, 3, 11)),
                (date(2024, 5, 3), date(2024, 5, 6)), (date(2026, 1, 3), date(2026, 1, 5)),
                (date(2025, 12, 31), date(2026, 1, 1)), (date(2023, 12, 29), date(2024, 1, 3)),
            ))
            spans = [self.practice(self.field, date(2012, 2, 29), end), self.practice(self.field, self.around(back))]
        elif way == 3:  # leave at the same place, elsewhere or nowhere stated
            work = self.practice(self.field, self.around(date(2020, 2, 29)))
            leave = {"kind": "leave", "period": self.edge_period(self.around(begin), self.around(begin + 20 * DAY))}
            name = work["organisation"]
            work["organisation"] = {"ru": name, "kk": "«Даму» АҚ"}
            self.maybe(leave, "organisation", name.upper(), {"kk": "«ДАМУ»  АҚ"}, "АО «Иное»")
            spans = [work, leave, self.practice(self.field, asked - 90 * DAY, asked, "training")]
        elif way == 4:  # trainings alone, with practice that does or does not cover what is between them
            start, end = self.random.choice(((299, 201), (290, 201), (310, 190), (260, 240)))
            spans = [self.practice(self.field, self.around(begin), asked - 300 * DAY, "training"),
                     self.practice(self.field, asked - 200 * DAY, None, "training"),
                     self.practice(self.field, asked - start * DAY, asked - end * DAY)]
        else:
            spans = [self.practice(self.field, begin - 9 * DAY, kind=self.random.choice(("teaching", "practice")))]
            self.maybe(spans[0], "period", {}, {"endDate": asked.isoformat()}, {"startDate": begin.isoformat()})
        other = ["coaching"], [UNRELATED[self.field], self.field], [], RELATED.get(self.field, [self.field])
        if self.chance(0.2):
            self.maybe(self.random.choice(spans), "fields", *other)
        self.random.shuffle(spans)
        self.maybe(self.lecturer(), "experience", spans, spans, spans, [])

    # MARK: programmes and the specification

    def change_programme(self) -> None:
        programme = self.programme()
        drawn = self.random.randrange(7)
        if drawn == 0:
            self.maybe(programme, "languages", ["ru"], ["KZ", "ru"], ["русский"], [])
        elif drawn == 1:
            self.maybe(programme, "hours", 23, 24, 11, 12)
        elif drawn == 2:
            group = self.asked_lot["contingent"].get("largestGroup") or 25
            self.maybe(programme, "groupSize", group, group + 1)
        elif drawn == 3:
            for item in self.dossier["programmes"]:
                item["mode"] = "online"
        elif drawn == 4:
            self.maybe(programme, "topics", [{"title": {"ru": t, "kk": t + " (қаз.)"}} for t in TOPICS[self.field]], [])
        elif drawn == 5:
            taught = programme.get("lecturers") or []
            ids = [item if isinstance(item, str) else item["id"] for item in taught]
            programme["seminars"] = [{"id": "SM1", "topics": list(TOPICS[self.field])}, {"id": "SM2"}]
            self.maybe(programme["seminars"][0], "lecturers", ids, ids[:2], ids[1:], [])
            self.maybe(programme["seminars"][1], "lecturers", ids[2:], ids)
        else:
            self.maybe(programme, "certificate", True, False)

    def change_specification(self) -> None:
        title = self.random.choice(TOPICS[self.field])
        row = self.random.choice((
            {"kind": "topic", "value": self.retyped(title)}, {"kind": "topic", "value": "— … —"}, {"kind": "topic"},
            {"kind": "topic", "value": [title.lower(), f"«{title}»"]}, {"kind": "minimumHours", "value": 48},
            {"kind": "minimumHours", "value": "024"}, {"kind": "minimumHours", "value": "-1"},
            {"kind": "minimumHours", "value": 24.5}, {"kind": "maximumGroupSize", "value": [20]},
            {"kind": "maximumGroupSize", "value": [20, 25]}, {"kind": "language", "value": "KAZ"},
            {"kind": "language", "value": "орысша"}, {"kind": "language", "value": ["rus", "eng"]},
            {"kind": "language", "value": []}, {"kind": "mode", "value": "inPerson"}, {"kind": "mode", "value": "очно"},
            {"kind": "mode", "value": None}, {"kind": "certificate"}, {"kind": "certificate", "value": "False"},
            {"kind": "certificate", "value": False}, {"kind": "certificate", "value": "иә"},
            {"kind": "startNotBefore", "value": "2026-06-01"}, {"kind": "startNotBefore", "value": "2026-06-02"},
            {"kind": "endNotAfter", "value": "2026-12-14"}, {"kind": "endNotAfter", "value": "15.12.2026"},
            {"kind": "endNotAfter", "value": "2026-02-29"},
        ))
        rows = self.asked_lot.get("specification") or []
        self.maybe(self.asked_lot, "specification", *([[*rows, {"id": f"S{len(rows) + 1}", **row}]] * 9), [])
        if self.chance(0.1):
            self.maybe(self.own_offer, "period", {}, {"startDate": "2026-06-01"})

    # MARK: premises, equipment, library

    def change_room(self) -> None:
        rooms = self.dossier["premises"]
        room: Facts = {"id": self.new_id("R"), "right": self.random.choice(RIGHTS)}
        room["kind"] = self.random.choice(("classroom", "classroom", "lectureHall", "other"))
        start = self.random.choice((date(2024, 2, 29), self.around(self.closing), self.around(self.first_class), None))
        last = self.random.choice((None, self.bound(), self.bound(), date(2026, 8, 31)))
        self.maybe(room, "period", self.edge_period(start, last), self.edge_period(start, last))
        self.maybe(room, "counterpartyOwns", True, True, True, False)
        learners = self.asked_lot["contingent"].get("largestGroup") or 25
        self.maybe(room, "seats", learners, learners, learners - 1, learners + 1)
        if rooms and self.chance(0.6):  # to the same rooms as another, perhaps right after it
            other = self.random.choice(rooms)
            number, address = other.get("cadastralNumber"), other.get("address") or "Учебная, 1"
            self.maybe(room, "cadastralNumber", *([number, number.replace("-", ":")] if number else ["09-1-2"]))
            self.maybe(room, "address", address, address.upper())
            if (end := (other.get("period") or {}).get("endDate")) is not None:
                room["period"] = {"startDate": self.around(date.fromisoformat(end) + DAY).isoformat()}
                room["right"] = self.random.choice(("lease", "lease", "ownership", "hourlyHire"))
        rooms.insert(self.random.randint(0, len(rooms)), room)

    def change_premises(self) -> None:
        rooms = self.dossier["premises"]
        drawn = self.random.randrange(5)
        if drawn == 0 and rooms:
            self.maybe(self.random.choice(rooms), self.random.choice(("cadastralNumber", "address")), "09-1-2")
        elif drawn == 1 and rooms:
            self.random.choice(rooms)["seats"] = self.asked_lot["contingent"].get("largestGroup") or 30
        elif drawn == 2:
            self.maybe(self.asked_lot["contingent"], "simultaneousGroups", 1, 2, 3)
        elif drawn == 3 and rooms:
            start, last = self.around(self.closing), self.around(LAST_CLASS)
            self.random.choice(rooms)["period"] = self.edge_period(start, last)
        elif self.chance(0.2):
            self.dossier["premises"] = []
            self.own_offer.pop("premises", None)

    def change_things(self) -> None:
        key = self.random.choice(("equipment", "library"))
        kinds = ("computer", "interactive") if key == "equipment" else ("printed", "electronic")
        items = self.dossier.get(key) or []
        item = {"id": self.new_id("X"), "kind": self.random.choice(kinds), "right": self.random.choice(RIGHTS)}
        self.own_offer.pop(key, None)
        self.maybe(self.dossier, key, [item], [*items, item], [*items, item], [])
        if items and self.chance(0.3):
            self.random.choice(items)["right"] = self.random.choice(RIGHTS)

    CHANGES: tuple[Callable[[EdgeGenerator], None], ...] = (
        change_lot, change_offer, change_degree, change_degree, change_employment, change_employment, change_staff,
        change_experience, change_experience, change_experience, change_programme, change_specification,
        change_specification, change_room, change_room, change_premises, change_things,
    )
