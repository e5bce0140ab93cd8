#!/usr/bin/env python3
"""A condition of your own: change CHECK and evaluate, then run `saikes modules test NAME`.

One request a line comes on standard input, one reply a line goes to standard output. A check is a function of the
facts it is sent and nothing else: no clock, no file, no network. What is printed elsewhere goes to standard error.
"""
import json
import sys

MINIMUM = 2

TWO = [{"id": "L1"}, {"id": "L2"}]

CHECK = {
    "rule": "NAME/lecturers",
    "title": {
        "kk": "Сабақты кемінде екі лектор өткізеді",
        "ru": "Занятия ведут не меньше двух лекторов",
        "en": "At least two lecturers conduct the classes",
    },
    "legislation": {
        "kk": "осы жерде шарттың қай құжаттан алынғанын жазыңыз",
        "ru": "напишите здесь, в каком документе стоит условие",
        "en": "say here which document states the condition",
    },
    # Only these facts are sent; `lecturers` instead of `lecturers/id` would send all that is known of each.
    "facts": ["lecturers/id"],
    "examples": [
        {
            "title": {"kk": "екі лектор", "ru": "два лектора", "en": "two lecturers"},
            "outcome": "pass",
            "facts": {"dossier": {"lecturers": TWO, "programmes": [{"id": "G1", "lecturers": ["L1", "L2"]}]}},
        },
        {
            "title": {"kk": "бір лектор", "ru": "один лектор", "en": "one lecturer"},
            "outcome": "fail",
            "facts": {"dossier": {"lecturers": TWO, "programmes": [{"id": "G1", "lecturers": ["L1"]}]}},
        },
        {
            "title": {"kk": "лекторлар аталмаған", "ru": "лекторы не названы", "en": "the lecturers are not stated"},
            "outcome": "unknown",
            "facts": {"dossier": {"programmes": [{"id": "G1"}]}},
        },
    ],
}

DESCRIPTION = {
    "protocol": 1,
    "name": "NAME",
    "version": "0.1.0",
    "title": {"kk": "Өз шартым", "ru": "Своё условие", "en": "A condition of my own"},
    "checks": [CHECK],
}


def evaluate(question):
    """Says what the facts give; what is not stated is unknown and never a pass."""
    count = len(question["facts"].get("lecturers", []))
    if count >= MINIMUM:
        outcome = "pass"
    elif "lecturers" in question["incomplete"]:
        return {
            "outcome": "unknown",
            "missing": ["lecturers"],
            "message": {
                "kk": "лекторлардың бәрі аталмаған",
                "ru": "названы не все лекторы",
                "en": "not all lecturers are stated",
            },
        }
    else:
        outcome = "fail"
    # What papers shall prove is named too, or nobody looks at them:
    # "claims": [{"claim": "lecturers/L1/degrees/0", "documents": ["D1"]}], with "evidenceTypes": ["diploma"] in CHECK.
    return {
        "outcome": outcome,
        "actual": str(count),
        "required": str(MINIMUM),
        "message": {
            "kk": f"лекторлар саны: {count}, кемінде {MINIMUM} керек",
            "ru": f"лекторов: {count}, нужно не меньше {MINIMUM}",
            "en": f"lecturers: {count}, at least {MINIMUM} are needed",
        },
    }


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
