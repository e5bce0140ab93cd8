#!/usr/bin/env python3
"""Writes made-up cases of one bid and one lot each, one a line, for benchmarks and comparisons.

    generate.py N SEED [5kb] > cases.ndjson

The same arguments give the same bytes. Each case first draws a plan: for every rule how it should come out, with a
chance of about one in ten that facts are not stated; then it makes facts to that plan. The plan is not written: what a
case gives is for the programs that judge it to say. Names and numbers are made up; there are no IINs. With `5kb` the
cases are smaller, and facts of each are then moved to the bounds of the rules (edge_cases.py).
"""

from __future__ import annotations

import json
import random
import sys
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

Facts = dict[str, Any]

CLOSING = date(2026, 5, 4)
FIRST_CLASS, LAST_CLASS = date(2026, 6, 1), date(2026, 12, 15)

SURNAMES = (
    "Ахметов", "Омаров", "Павлов", "Сәрсенов", "Ибраев", "Жұмабеков", "Соколов", "Бекетов", "Қасымов", "Орлов",
    "Тулегенов", "Нұрланов", "Волков", "Әбішев", "Исаков", "Ким", "Морозов", "Сейтқали", "Гончаров", "Досжанов",
)
INITIALS = ("А. Б.", "Е. С.", "Н. А.", "Д. М.", "Ғ. Т.", "И. В.", "С. О.", "Қ. Е.", "М. Р.", "Ж. К.", "Т. Ю.")
EMPLOYERS = (
    "АО «Даму»", "ТОО «Кеңес»", "ТОО «Практика»", "ЖШС «Жоба»", "АО «Облпроект»", "ТОО «Сарыарка»", "ЖШС «Сенім»",
)
TOPICS: dict[str, tuple[str, ...]] = {
    "project-management": (
        "Жизненный цикл проекта", "Управление рисками", "Проектный офис", "Бюджет проекта", "Команда проекта",
        "Тәуекелдерді басқару", "Контроль сроков",
    ),
    "law": (
        "Административная процедура", "Обжалование актов", "Нормотворчество", "Договорная работа",
        "Құқықтық мониторинг", "Судебная практика", "Защита персональных данных",
    ),
    "information-technology": (
        "Цифровые сервисы", "Основы анализа данных", "Электронный документооборот", "Open Data", "Ақпараттық жүйелер",
        "Архитектура систем", "Поддержка пользователей",
    ),
    "accounting": (
        "Учёт в государственных учреждениях", "Инвентаризация", "Отчётность", "Учёт активов", "Қаржылық бақылау",
        "Внутренний аудит", "Расчёты с персоналом",
    ),
}
RELATED = {"information-technology": ["digital-government"]}
UNRELATED = {
    "project-management": "healthcare", "law": "psychology", "information-technology": "languages", "accounting": "law",
}
LISTED = ("master", "master", "master", "phd", "candidateOfSciences", "doctorByProfile", "doctorOfSciences")
PROVIDER_KINDS = ("educationOrganisation", "educationOrganisation", "university", "consultingCompany")
CATEGORIES = ("D-3", "D-4", "D-5", "E-3", "E-4", "E-5", "E-R-1", "E-R-2", "E-R-4", "C-R-3", "D-R-2", "D-О-4", "E-G-2")


# The last day at one employer and the first at the next: between them nothing, or days off of a confirmed calendar.
UNBROKEN = (
    (date(2024, 3, 20), date(2024, 3, 26)), (date(2025, 1, 31), date(2025, 2, 3)),
    (date(2024, 9, 12), date(2024, 9, 13)), (date(2025, 7, 4), date(2025, 7, 8)),
)


@dataclass
class Plan:
    """How each rule should come out: pass, fail or review."""

    degree: str
    practice: str
    share: str
    specification: str
    title: str
    capacity: str
    library: str
    equipment: str


def check_digit(digits: str) -> str | None:
    """The twelfth digit of a BIN; None where no number with these eleven is issued."""
    for first in (1, 3):
        rest = sum(int(digit) * ((first - 1 + place) % 11 + 1) for place, digit in enumerate(digits)) % 11
        if rest < 10:
            return str(rest)
    return None


class Generator:
    LECTURERS = (6, 6, 7, 7, 8, 8, 9, 10, 11, 12)

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)

    # MARK: small draws

    def chance(self, probability: float) -> bool:
        return self.random.random() < probability

    def outcome(self, fail: float, review: float) -> str:
        drawn = self.random.random()
        return "fail" if drawn < fail else "review" if drawn < fail + review else "pass"

    def day(self, first: date, last: date) -> date:
        return first + timedelta(days=self.random.randint(0, (last - first).days))

    def bin(self) -> Facts:
        while True:
            digits = f"{self.random.choice(('2609', '2610'))}40{self.random.randint(0, 99999):05d}"
            if (last := check_digit(digits)) is not None:
                return {"scheme": "KZ-BIN", "id": digits + last}

    def period(self, start: date, end: date | None = None) -> Facts:
        stated = {"startDate": start.isoformat()}
        return stated if end is None else stated | {"endDate": end.isoformat()}

    # MARK: a case

    def case(self, number: int) -> Facts:
        plan = Plan(
            degree=self.outcome(0.1, 0.1), practice=self.outcome(0.1, 0.15), share=self.outcome(0.12, 0.05),
            specification=self.outcome(0.1, 0.25), title=self.outcome(0.1, 0.1), capacity=self.outcome(0.1, 0.08),
            library=self.outcome(0.08, 0.08), equipment=self.outcome(0.1, 0.08),
        )
        field = self.random.choice(tuple(TOPICS))
        provider = self.bin()
        lecturers = self.lecturers(plan, field, provider)
        programmes = self.programmes(plan, field, lecturers)
        lot = self.lot(plan, field, programmes)
        dossier: Facts = {
            "format": "saikes/dossier/1",
            "provider": {
                "identifier": provider, "name": {"ru": f"ТОО «Учебный центр {number}»"},
                "kind": self.random.choice(PROVIDER_KINDS),
                "address": {"region": "Карагандинская область", "locality": "Караганда"},
            },
            "lecturers": lecturers, "programmes": programmes, "premises": self.premises(plan, lot["contingent"]),
            "equipment": self.equipment(plan, lot["contingent"]["largestGroup"]), "library": self.library(plan),
        }
        end = LAST_CLASS + timedelta(days=self.random.randint(1, 9)) if plan.specification == "fail" else LAST_CLASS
        offer: Facts = {
            "id": "L1", "period": self.period(FIRST_CLASS, end), "place": "Караганда",
            "price": {"amount": f"{self.random.randint(8_000_000, 12_000_000)}.00", "currency": "KZT"},
        }
        if self.chance(0.5):
            offer["programmes"] = [item["id"] for item in programmes]
            offer["lecturers"] = [item["id"] for item in lecturers]
        tender = {
            "format": "saikes/tender/1", "id": f"T{number}", "method": "competition",
            "procuringEntity": {
                "identifier": self.bin(), "bodyType": "localExecutive", "address": {"locality": "Караганда"},
                "profile": [field, "public-administration"],
            },
            "tenderPeriod": self.period(CLOSING - timedelta(days=14), CLOSING), "lots": [lot],
        }
        bid = {
            "format": "saikes/bid/1", "id": f"B{number}", "tender": f"T{number}", "date": "2026-05-01",
            "dossier": dossier, "lots": [offer],
        }
        if self.chance(0.1):
            for _ in range(self.random.randint(1, 3)):
                self.forget(lot, dossier)
        return {"tender": tender, "bid": bid}

    def lot(self, plan: Plan, field: str, programmes: list[Facts]) -> Facts:
        groups = self.random.choice((1, 1, 1, 2))
        largest = self.random.choice((20, 25, 30))
        return {
            "id": "L1", "subject": "advancedTraining", "permit": "none", "seminar": {"fields": [field]},
            "contingent": {
                "total": largest * groups * self.random.randint(2, 4), "largestGroup": largest,
                "simultaneousGroups": groups, "corps": ["administrativeB"],
                "categories": [
                    {"code": code, "count": self.random.randint(5, 30)} for code in self.random.sample(CATEGORIES, 2)
                ],
            },
            "contractPeriod": self.period(FIRST_CLASS, LAST_CLASS),
            "value": {"amount": "12000000.00", "currency": "KZT"},
            "qualification": [
                {"id": "Q2", "row": 2, "rule": "11-1/1"},
                {"id": "Q3", "row": 3, "rule": "11-1/4"},
            ],
            "specification": self.specification(plan, field, programmes, largest),
        }

    # MARK: lecturers

    def lecturers(self, plan: Plan, field: str, provider: Facts) -> list[Facts]:
        count = self.random.choice(self.LECTURERS)
        names = self.random.sample([f"{surname} {initials}" for surname in SURNAMES for initials in INITIALS], count)
        least = -(-2 * count // 5)
        bounds = (0, least - 1) if plan.share == "fail" else (least, min(count, least + 3))
        staff = self.random.randint(*bounds)
        odd_degree, odd_practice, branch = (self.random.randrange(count) for _ in range(3))
        lecturers = []
        # Staff and others alternate, so that each programme has its part of both.
        are_staff = [(place + 1) * staff // count > place * staff // count for place in range(count)]
        for place, (name, is_staff) in enumerate(zip(names, are_staff)):
            lecturers.append({
                "id": f"L{place + 1}", "name": name,
                "degrees": self.degrees(plan.degree if place == odd_degree else "pass"),
                "employment": self.employment(is_staff, provider, plan.share == "review" and place == branch),
                "experience": self.experience(plan.practice if place == odd_practice else "pass", field),
            })
        return lecturers

    def degrees(self, outcome: str) -> list[Facts]:
        awarded = self.day(date(1995, 1, 1), date(2022, 12, 31))
        degree: Facts = {"type": self.random.choice(LISTED), "dateAwarded": awarded.isoformat(), "country": "KZ"}
        if outcome == "fail":
            if self.chance(0.3):
                degree["dateAwarded"] = self.day(CLOSING + timedelta(days=1), date(2026, 7, 31)).isoformat()
            elif self.chance(0.2):
                return []
            else:
                degree["type"] = self.random.choice(("bachelor", "specialist", "other"))
        elif outcome == "review":
            odd = self.random.choice(({"type": "mba"}, {"type": "dba"}, {"country": "SU", "dateAwarded": "1988-06-30"},
                                      {"country": "RU", "recognition": "pending"}, {"dateAwarded": "1991-05-17"}))
            degree |= odd
        elif self.chance(0.1):
            degree |= {"country": self.random.choice(("DE", "RU", "GB")), "recognition": "recognised"}
        extra = [{"type": "bachelor", "dateAwarded": "2004-06-25", "country": "KZ"}] if self.chance(0.1) else []
        return extra + [degree]

    def employment(self, is_staff: bool, provider: Facts, is_branch: bool) -> list[Facts]:
        start = self.day(date(2015, 1, 1), date(2026, 4, 1))
        if is_branch:
            digits = provider["id"][:5] + "1" + provider["id"][6:11]
            if (last := check_digit(digits)) is not None:
                employer = {"scheme": "KZ-BIN", "id": digits + last}
                return [{"type": "staff", "employer": employer, "period": self.period(start)}]
        if not is_staff:
            kind = self.random.choice(("civilContract", "civilContract", "externalPartTime"))
            return [{"type": kind, "employer": provider, "period": self.period(start)}]
        kind = self.random.choice(("staff", "staff", "staff", "internalPartTime"))
        end = self.day(FIRST_CLASS, LAST_CLASS - timedelta(days=1)) if self.chance(0.01) else None
        return [{"type": kind, "employer": provider, "period": self.period(start, end)}]

    def practice(self, field: str, start: date, end: date | None = None, kind: str = "practice") -> Facts:
        fields = RELATED.get(field, [field]) if self.chance(0.2) else [field]
        return {
            "kind": kind, "fields": fields, "organisation": self.random.choice(EMPLOYERS),
            "period": self.period(start, end),
        }

    def experience(self, outcome: str, field: str) -> list[Facts]:
        start = self.day(date(2010, 1, 1), date(2022, 12, 31))
        if outcome == "fail":
            return self.short_experience(field, start)
        if outcome == "review":
            return self.doubtful_experience(field, start)
        if self.chance(0.3):
            end, following = self.random.choice(UNBROKEN)
            return [self.practice(field, start, end), self.practice(field, following)]
        spans = [self.practice(field, start)]
        if self.chance(0.3):
            begin = self.day(date(2023, 1, 1), date(2025, 6, 30))
            spans.append(self.practice(field, begin, begin + timedelta(days=self.random.randint(1, 90)), "training"))
        return spans

    def short_experience(self, field: str, start: date) -> list[Facts]:
        way = self.random.randrange(4)
        if way == 0:
            return [self.practice(field, self.day(date(2023, 5, 5), date(2025, 12, 31)))]
        if way == 1:
            return [self.practice(field, start, self.day(date(2024, 1, 1), date(2026, 3, 31)))]
        if way == 2:
            return [self.practice(UNRELATED[field], start) | {"fields": [UNRELATED[field]]}]
        end = self.day(date(2023, 9, 1), date(2024, 12, 31))
        following = end + timedelta(days=self.random.randint(40, 300))
        return [self.practice(field, start, end), self.practice(field, following)]

    def doubtful_experience(self, field: str, start: date) -> list[Facts]:
        way = self.random.randrange(4)
        end = self.day(date(2023, 9, 1), date(2025, 12, 31))
        following = end + timedelta(days=self.random.randint(12, 32))
        if way == 0:
            return [self.practice(field, start, end), self.practice(field, following)]
        if way == 1:
            return [self.practice(field, start, kind="teaching")]
        if way == 2:
            return [self.practice(field, start) | {"fields": ["coaching"]}]
        spans = self.practice(field, start)
        leave = {"kind": "leave", "organisation": spans["organisation"], "period": self.period(end, following)}
        return [spans, leave]

    # MARK: programmes and the specification

    def programmes(self, plan: Plan, field: str, lecturers: list[Facts]) -> list[Facts]:
        count = self.random.choice((1, 1, 2, 3))
        ids = [lecturer["id"] for lecturer in lecturers]
        titles = list(TOPICS[field])
        self.random.shuffle(titles)
        programmes = []
        for place in range(count):
            own = titles[place * 2:place * 2 + 3] if count > 1 else titles[:5]
            taught_by = ids if count == 1 else ids[place * len(ids) // count:(place + 1) * len(ids) // count]
            programme: Facts = {
                "id": f"G{place + 1}", "title": {"ru": f"{own[0]}: курс"}, "fields": [field],
                "topics": [{"title": title, "fields": [field]} if self.chance(0.2) else title for title in own],
                "hours": self.random.choice((24, 32, 40)),
                "mode": self.random.choice(("inPerson", "inPerson", "blended")),
                "languages": ["ru", "kk"], "groupSize": 20, "certificate": True,
                "lecturers": [{"id": i, "hours": 4} if self.chance(0.3) else i for i in taught_by],
            }
            if count == 1 and self.chance(0.4):
                half = len(taught_by) // 2
                programme["seminars"] = [
                    {"id": "SM1", "topics": own[:2], "lecturers": taught_by[:half], "groupSize": 20},
                    {"id": "SM2", "topics": own[2:], "lecturers": taught_by[half:], "groupSize": 20},
                ]
            programmes.append(programme)
        if plan.specification == "review" and count > 1 and self.chance(0.5):
            programmes[0]["languages"] = ["ru"]
        return programmes

    def specification(self, plan: Plan, field: str, programmes: list[Facts], largest: int) -> list[Facts]:
        taught = [item if isinstance(item, str) else item["title"] for item in programmes[0]["topics"]]
        asked = [self.retyped(title) for title in self.random.sample(taught, 2)]
        rows: list[Facts] = [{"kind": "topic", "value": title} for title in asked]
        rows += [
            {"kind": "minimumHours", "value": 24}, {"kind": "maximumGroupSize", "value": largest},
            {"kind": "endNotAfter", "value": LAST_CLASS.isoformat()},
        ]
        if self.chance(0.6):
            rows.append({"kind": "language", "value": ["kk", "ru"]})
        if self.chance(0.5):
            rows.append({"kind": "certificate", "value": True})
        if plan.specification == "review":
            rows.append(self.random.choice((
                {"kind": "other", "value": "Раздаточные материалы"}, {"kind": "place", "value": "Караганда"},
                {"kind": "topic", "value": "Обзор изменений законодательства"},
            )))
        rows = rows[:8]
        return [{"id": f"S{number}", "row": number, **row} for number, row in enumerate(rows, 1)]

    def retyped(self, title: str) -> str:
        """The same title as another hand types it: other case, spaces, Latin letters of the same shape."""
        drawn = self.random.randrange(4)
        if drawn == 0:
            return title.upper()
        if drawn == 1:
            return title.replace(" ", "  ")
        return title.translate(str.maketrans("аеос", "aeoc")) if drawn == 2 else title

    # MARK: premises, equipment, library

    def premises(self, plan: Plan, contingent: Facts) -> list[Facts]:
        groups, largest = contingent["simultaneousGroups"], contingent["largestGroup"]
        count = groups if plan.capacity != "pass" or self.chance(0.5) else groups + 1
        rooms = [self.room(f"R{place + 1}", "pass", largest + self.random.randint(0, 20)) for place in range(count)]
        if plan.title != "pass":
            for room in rooms:
                room |= self.title(plan.title)
        if plan.capacity == "fail":
            rooms[0]["seats"] = largest - self.random.randint(1, 8)
        elif plan.capacity == "review":
            rooms[0] |= self.title("review")
        if plan.title == "pass" and plan.capacity != "review" and rooms[0]["right"] == "lease" and self.chance(0.3):
            rooms.insert(1, self.successor(rooms[0]))
        return rooms

    def room(self, id: str, title: str, seats: int) -> Facts:
        number = self.random.randint(100_000, 999_999)
        return {
            "id": id, "kind": self.random.choice(("classroom", "lectureHall", "computerClass")), **self.title(title),
            "address": f"Учебная, {self.random.randint(1, 90)}, зал {id}",
            "cadastralNumber": f"09-142-{number // 1000}-{number % 1000}-{id[1:]}", "areaM2": seats * 3, "seats": seats,
        }

    def title(self, outcome: str) -> Facts:
        lease = {"right": "lease", "counterparty": self.bin(), "counterpartyOwns": True}
        start = self.day(date(2022, 1, 1), date(2026, 4, 30))
        if outcome == "pass":
            if self.chance(0.4):
                return {"right": "ownership"}
            return lease | {"period": self.period(start, self.day(LAST_CLASS, date(2028, 12, 31)))}
        if outcome == "fail":
            if self.chance(0.5):
                end = self.day(CLOSING + timedelta(days=1), LAST_CLASS - timedelta(days=1))
                return lease | {"period": self.period(start, end)}
            right = self.random.choice(("sublease", "preliminaryLease", "freeUse"))
            return {"right": right, "counterparty": self.bin(), "period": self.period(start, date(2027, 1, 31))}
        way = self.random.randrange(3)
        if way == 0:
            return lease | {"counterpartyOwns": False, "period": self.period(start, date(2027, 1, 31))}
        if way == 1:
            late = self.day(CLOSING + timedelta(days=1), FIRST_CLASS)
            return lease | {"period": self.period(late, date(2027, 1, 31))}
        right = self.random.choice(("operationalManagement", "hourlyHire", "financeLease"))
        return {"right": right, "counterparty": self.bin(), "period": self.period(start, date(2027, 1, 31))}

    def successor(self, room: Facts) -> Facts:
        """A lease that follows the room's own, which is cut short: without a break, or a day too late."""
        end = self.day(date(2026, 7, 1), date(2026, 11, 1))
        room["period"]["endDate"] = end.isoformat()
        begin = end + timedelta(days=self.random.choice((1, 1, 2)))
        return room | {"id": "R9", "period": self.period(begin, date(2027, 6, 30))}

    def equipment(self, plan: Plan, largest: int) -> list[Facts]:
        boards = self.random.randint(1, 3)
        items = [
            {"id": id, "kind": kind, "right": "ownership", "quantity": quantity, "internet": True}
            for id, kind, quantity in (("E1", "computer", largest + 5), ("E2", "interactive", boards))
        ]
        odd = self.random.choice(items)
        if plan.equipment == "fail":
            if self.chance(0.3):
                items.remove(odd)
            else:
                odd["right"] = self.random.choice(("lease", "financeLease", "freeUse"))
        elif plan.equipment == "review":
            odd["right"] = self.random.choice(("operationalManagement", "economicManagement"))
        return items

    def library(self, plan: Plan) -> list[Facts]:
        copies = self.random.randint(50, 900)
        if plan.library == "fail":
            return [] if self.chance(0.3) else [{"id": "B1", "kind": "printed", "right": "freeUse", "copies": copies}]
        if plan.library == "review":
            right = self.random.choice(("licence", "operationalManagement"))
            return [{"id": "B1", "kind": "electronic", "right": right, "copies": copies}]
        return [
            {"id": "B1", "kind": "printed", "right": "ownership", "copies": copies},
            {"id": "B2", "kind": "electronic", "right": "licence", "copies": 1200},
        ]

    # MARK: facts that are not stated

    def forget(self, lot: Facts, dossier: Facts) -> None:
        lecturer = self.random.choice(dossier["lecturers"])
        programme = self.random.choice(dossier["programmes"])
        places: list[tuple[Facts, str]] = [
            (lecturer, self.random.choice(("degrees", "employment", "experience"))),
            (programme, self.random.choice(("hours", "topics", "groupSize", "languages", "certificate", "lecturers"))),
            (dossier, self.random.choice(("equipment", "library"))),
            (lot, "specification"), (lot["seminar"], "fields"),
            (lot["contingent"], "largestGroup"), (lot["contingent"], "simultaneousGroups"),
        ]
        for degree in lecturer.get("degrees", [])[-1:]:
            places.append((degree, self.random.choice(("dateAwarded", "country"))))
        for employment in lecturer.get("employment", [])[:1]:
            places.append((employment, self.random.choice(("employer", "period"))))
        for experience in lecturer.get("experience", [])[:1]:
            if len(lecturer["experience"]) == 1:
                places.append((experience, self.random.choice(("fields", "period"))))
        rooms = [room for room in dossier["premises"] if room["id"] != "R9"]
        if len(rooms) == len(dossier["premises"]):
            room = self.random.choice(rooms)
            places.append((room, self.random.choice(("seats", "counterpartyOwns"))))
            if room["right"] == "lease":
                places.append((room, "period"))
        owner, key = self.random.choice(places)
        owner.pop(key, None)


def main() -> None:
    numbers, mode = sys.argv[1:3], sys.argv[3:]
    if len(numbers) != 2 or not all(n.isascii() and n.isdigit() for n in numbers) or mode not in ([], ["5kb"]):
        sys.exit("usage: generate.py N SEED [5kb] > cases.ndjson")
    count, seed = map(int, numbers)
    if mode:
        from edge_cases import EdgeGenerator as Chosen
    else:
        Chosen = Generator
    generator = Chosen(seed)
    for number in range(1, count + 1):
        sys.stdout.write(json.dumps(generator.case(number), ensure_ascii=False, separators=(",", ":")) + "\n")


if __name__ == "__main__":
    main()
