#!/bin/sh
# A condition of your own: change `description` and `finding`, then run `saikes modules test NAME`.
# jq (of Debian's package jq) reads one request a line and writes one reply a line.
exec jq --unbuffered --compact-output '
def two: [{"id": "L1"}, {"id": "L2"}];

def description: {
    "protocol": 1,
    "name": "NAME",
    "version": "0.1.0",
    "title": {"kk": "Өз шартым", "ru": "Своё условие", "en": "A condition of my own"},
    "checks": [{
        "rule": "NAME/lecturers",
        "title": {
            "kk": "Сабақты кемінде екі лектор өткізеді",
            "ru": "Занятия ведут не меньше двух лекторов",
            "en": "At least two lecturers conduct the classes"
        },
        "legislation": {
            "kk": "осы жерде шарттың қай құжаттан алынғанын жазыңыз",
            "ru": "напишите здесь, в каком документе стоит условие",
            "en": "say here which document states the condition"
        },
        # Only these facts are sent.
        "facts": ["lecturers/id"],
        "examples": [
            {
                "title": {"kk": "екі лектор", "ru": "два лектора", "en": "two lecturers"},
                "outcome": "pass",
                "facts": {"dossier": {"lecturers": two, "programmes": [{"id": "G1", "lecturers": ["L1", "L2"]}]}}
            },
            {
                "title": {"kk": "бір лектор", "ru": "один лектор", "en": "one lecturer"},
                "outcome": "fail",
                "facts": {"dossier": {"lecturers": two, "programmes": [{"id": "G1", "lecturers": ["L1"]}]}}
            },
            {
                "title": {"kk": "лекторлар аталмаған", "ru": "лекторы не названы", "en": "the lecturers are not stated"},
                "outcome": "unknown",
                "facts": {"dossier": {"programmes": [{"id": "G1"}]}}
            }
        ]
    }]
};

def counted($count; $outcome): {
    "outcome": $outcome,
    "actual": "\($count)",
    "required": "2",
    "message": {
        "kk": "лекторлар саны: \($count), кемінде 2 керек",
        "ru": "лекторов: \($count), нужно не меньше 2",
        "en": "lecturers: \($count), at least 2 are needed"
    }
};

# What is not stated is unknown and never a pass.
def finding:
    (.facts.lecturers // [] | length) as $count
    | if $count >= 2 then counted($count; "pass")
      elif .incomplete | index("lecturers") then {
          "outcome": "unknown",
          "missing": ["lecturers"],
          "message": {
              "kk": "лекторлардың бәрі аталмаған",
              "ru": "названы не все лекторы",
              "en": "not all lecturers are stated"
          }
      }
      else counted($count; "fail") end;

{"id": .id} + (
    if has("describe") then {"description": description}
    elif .evaluate.rule? == "NAME/lecturers" then {"finding": .evaluate | finding}
    else {"error": "unknown request"} end
)'
