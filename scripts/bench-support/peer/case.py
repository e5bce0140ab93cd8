"""The case as the rules see it: which programmes, people and things are meant, and on which days."""

from __future__ import annotations

from typing import NamedTuple

from peer.basics import PASS, UNKNOWN, Facts, compare_fields, day, stated_day


class Stated(NamedTuple):
    """Subjects, and whether it is known that nothing is left out."""

    items: list[Facts]
    is_complete: bool


class Case:
    """Which programmes, people and things are meant, and on which days."""

    def __init__(self, facts: Facts) -> None:
        tender, bid = facts["tender"], facts["bid"]
        self.dossier: Facts = bid["dossier"]
        self.lot, self.offer = first_lot(tender, bid)
        self.is_consortium = bool(bid.get("consortium"))
        self.contingent: Facts = self.lot.get("contingent") or {}
        self.fields: list[str] | None = (self.lot.get("seminar") or {}).get("fields")
        self.closing = day(tender["tenderPeriod"]["endDate"])
        classes = self.lot.get("contractPeriod")
        first, last = stated_day(classes, "startDate"), stated_day(classes, "endDate")
        # Classes that began before bids close are asked about on the day on which bids close.
        self.first_class = None if first is None else max(first, self.closing)
        self.last_class = None if last is None else max(last, self.closing)
        self.programmes = self._programmes()
        self.lecturers = self._lecturers()
        self.premises = self._choose(self.offer.get("premises"), "premises")
        self.equipment = self._choose(self.offer.get("equipment"), "equipment")
        self.library = self._choose(self.offer.get("library"), "library")
        items = self.programmes.items
        self.is_online_only = (
            self.programmes.is_complete and bool(items) and all(item.get("mode") == "online" for item in items)
        )

    def _choose(self, named: list[str] | None, key: str) -> Stated:
        stated = self.dossier.get(key)
        if stated is None:
            return Stated([], named == [])
        if named is None:
            return Stated(stated, True)
        chosen = [item for item in stated if item["id"] in named]
        return Stated(chosen, len(chosen) == len(set(named)))

    def _programmes(self) -> Stated:
        named, single = self.offer.get("programmes"), self.offer.get("programme")
        if single is not None:
            named = [*(named or []), single]
        if named is not None:
            return self._choose(named, "programmes")
        stated = self.dossier.get("programmes")
        if stated is None:
            return Stated([], False)
        if self.fields is None:
            return Stated([], not stated)
        matches = [compare_fields(item.get("fields"), self.fields) for item in stated]
        chosen = [item for item, match in zip(stated, matches) if match == PASS]
        return Stated(chosen, UNKNOWN not in matches)

    def _lecturers(self) -> Stated:
        if (named := self.offer.get("lecturers")) is not None:
            return self._choose(named, "lecturers")
        ids: set[str] = set()
        is_complete = self.programmes.is_complete
        for programme in self.programmes.items:
            if (own := lecturer_ids(programme)) is None:
                is_complete = False
            ids.update(own or ())
            for seminar in programme.get("seminars") or ():
                ids.update(lecturer_ids(seminar) or ())
        chosen = [item for item in self.dossier.get("lecturers") or () if item["id"] in ids]
        return Stated(chosen, is_complete and len(chosen) == len(ids))


def first_lot(tender: Facts, bid: Facts) -> tuple[Facts, Facts]:
    """The first lot that the bid is for, and what it offers; a tender without lots has those of the bid."""
    offers: list[Facts] | None = bid.get("lots")
    lots = tender.get("lots") or [{"id": offer["id"]} for offer in offers or [{"id": "1"}]]
    if offers is None:
        return lots[0], {}
    by_id = {offer["id"]: offer for offer in reversed(offers)}
    return next((lot, by_id[lot["id"]]) for lot in lots if lot["id"] in by_id)


def lecturer_ids(part: Facts) -> list[str] | None:
    stated = part.get("lecturers")
    return None if stated is None else [item if isinstance(item, str) else item["id"] for item in stated]
