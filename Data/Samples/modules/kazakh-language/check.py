#!/usr/bin/env python3
"""A ministry's own condition for its lots: the seminar is offered in Kazakh too.

The condition is the customer's and no part of clause 11-1: it shows beside the clause's rules and changes no outcome of
theirs. It concerns central bodies and their territorial ones; a local body's lot is not asked about it. What proves it
is the programme itself, as a paper.
"""
import json
import sys

CENTRAL = ("central", "centralTerritorial")

MINISTRY = {
    "format": "saikes/tender/1",
    "id": "T1",
    "procuringEntity": {"bodyType": "central"},
    "tenderPeriod": {"endDate": "2026-05-04"},
    "lots": [{"id": "1", "seminar": {"fields": ["law"]}}],
}
AKIMAT = {**MINISTRY, "procuringEntity": {"bodyType": "localExecutive"}}


def bid(*programmes, **offer):
    """A bid for the lot with programmes of the lot's sphere."""
    return {
        "id": "B1",
        "dossier": {
            "programmes": [{"fields": ["law"], **programme} for programme in programmes],
            "documents": [{"id": "D1", "evidenceType": "programme", "path": "programme.pdf"}],
        },
        "lots": [{"id": "1", **offer}],
    }


IN_BOTH = {"id": "G1", "languages": ["ru", "kk"], "documents": ["D1"]}
IN_RUSSIAN = {"id": "G1", "languages": ["ru"], "documents": ["D1"]}

CHECK = {
    "rule": "kazakh-language/offered",
    "title": {
        "kk": "Семинар қазақ тілінде де өткізіледі",
        "ru": "Семинар проводится и на казахском языке",
        "en": "The seminar is held in Kazakh too",
    },
    "legislation": {
        "kk": "тапсырыс берушінің өз шарты (11-1-тармақта жоқ)",
        "ru": "собственное условие заказчика (в пункте 11-1 его нет)",
        "en": "the customer's own condition (not in clause 11-1)",
    },
    "facts": ["programmes/languages", "programmes/documents", "tender/procuringEntity"],
    "evidenceTypes": ["programme", "curriculumPlan"],
    "examples": [
        {
            "title": {"kk": "екі тілде", "ru": "на двух языках", "en": "in both languages"},
            "outcome": "pass",
            "facts": {"tender": MINISTRY, "bid": bid(IN_BOTH)},
        },
        {
            "title": {"kk": "тек орысша", "ru": "только по-русски", "en": "in Russian only"},
            "outcome": "fail",
            "says": "G1",
            "facts": {"tender": MINISTRY, "bid": bid(IN_RUSSIAN)},
        },
        {
            "title": {
                "kk": "бірнеше бағдарламаның бірі орысша",
                "ru": "одна из программ только по-русски",
                "en": "one of several programmes is in Russian only",
            },
            "outcome": "fail",
            "says": "G2",
            "facts": {"tender": MINISTRY, "bid": bid(IN_BOTH, {**IN_RUSSIAN, "id": "G2"})},
        },
        {
            "title": {"kk": "тілі көрсетілмеген", "ru": "язык не указан", "en": "the language is not stated"},
            "outcome": "unknown",
            "says": "G1",
            "facts": {"tender": MINISTRY, "bid": bid({"id": "G1", "documents": ["D1"]})},
        },
        {
            "title": {"kk": "құжатсыз", "ru": "без документа", "en": "without a paper"},
            "outcome": "unknown",
            "facts": {
                "tender": MINISTRY,
                "bid": bid({"id": "G1", "languages": ["kk"]}),
                "evidence": "documented",
            },
        },
        {
            "title": {"kk": "органның түрі белгісіз", "ru": "вид органа не указан", "en": "the body is not stated"},
            "outcome": "unknown",
            "facts": {"tender": {**MINISTRY, "procuringEntity": {}}, "bid": bid(IN_BOTH)},
        },
        {
            "title": {"kk": "жергілікті орган", "ru": "местный орган", "en": "a local body"},
            "outcome": "notApplicable",
            "facts": {"tender": AKIMAT, "bid": bid(IN_RUSSIAN)},
        },
        {
            "title": {"kk": "бағдарлама жоқ", "ru": "программ нет", "en": "no programmes"},
            "outcome": "unknown",
            "facts": {"tender": MINISTRY, "bid": bid()},
        },
    ],
}

DESCRIPTION = {
    "protocol": 1,
    "name": "kazakh-language",
    "version": "1.0.0",
    "title": {
        "kk": "Министрліктің шарты: мемлекеттік тіл",
        "ru": "Условие министерства: государственный язык",
        "en": "A ministry's condition: the state language",
    },
    "checks": [CHECK],
}


def finding(outcome, kk, ru, en, **more):
    return {"outcome": outcome, "message": {"kk": kk, "ru": ru, "en": en}, **more}


def evaluate(question):
    """A programme fails by stating other languages only; one that states none, and a set not known whole, is unknown."""
    facts = question["facts"]
    body = facts.get("tender", {}).get("procuringEntity", {}).get("bodyType")
    if "tender" in facts and body is None:
        return finding(
            "unknown",
            "тапсырыс беруші органның түрі көрсетілмеген",
            "вид органа-заказчика не указан",
            "the kind of the customer is not stated",
            missing=["tender/procuringEntity/bodyType"],
        )
    if body not in CENTRAL:
        return finding(
            "notApplicable",
            "шарт орталық органдардың лоттарына ғана қатысты",
            "условие касается только лотов центральных органов",
            "the condition concerns lots of central bodies only",
        )
    programmes = facts.get("programmes", [])
    claims = [
        {"claim": f"programmes/{programme['id']}/languages", "documents": programme.get("documents", [])}
        for programme in programmes
    ]
    without = [programme["id"] for programme in programmes if "kk" not in programme.get("languages", ["kk"])]
    if without:
        names = ", ".join(without)
        return finding(
            "fail",
            f"қазақ тілінде ұсынылмаған: {names}",
            f"не предложено на казахском языке: {names}",
            f"not offered in Kazakh: {names}",
            claims=claims,
        )
    silent = [programme["id"] for programme in programmes if "languages" not in programme]
    if silent or not programmes or "programmes" in question["incomplete"]:
        names = ", ".join(silent) or "–"
        return finding(
            "unknown",
            f"оқыту тілі көрсетілмеген: {names}",
            f"язык обучения не указан: {names}",
            f"the language of teaching is not stated: {names}",
            missing=[f"programmes/{name}/languages" for name in silent] or ["programmes"],
        )
    return finding(
        "pass",
        "барлық бағдарлама қазақ тілінде де ұсынылған",
        "все программы предложены и на казахском языке",
        "every programme is offered in Kazakh too",
        claims=claims,
    )


def answer(request):
    """Answers a request; a kind of request that is not known gets an error and ends nothing."""
    if "describe" in request:
        return {"description": DESCRIPTION}
    if request.get("evaluate", {}).get("rule") == CHECK["rule"]:
        return {"finding": evaluate(request["evaluate"])}
    return {"error": "unknown request"}


def main():
    replies, sys.stdout = sys.stdout, sys.stderr
    for line in sys.stdin:
        request = json.loads(line)
        print(json.dumps({"id": request["id"], **answer(request)}, ensure_ascii=False), file=replies, flush=True)


if __name__ == "__main__":
    main()
