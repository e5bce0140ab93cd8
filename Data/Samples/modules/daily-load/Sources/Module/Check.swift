// A customer's own condition: the hours of a programme fit into the class days of the lot.
//
// Nobody learns twenty hours a day. At most eight academic hours fit into a day; where even with classes on every
// calendar day of the contract the hours do not fit, the offer cannot be carried out, and that is said before a contract
// is signed and not after. Which days are class days the facts do not say, so a tight offer is for a person to judge.

/// The facts that the check needs; only these are sent.
struct Facts: Decodable {
    struct Programme: Decodable {
        var id: String
        var hours: Int?
    }

    var programmes: [Programme]?
}

enum Check {
    static let rule = "daily-load/hours"
    /// Academic hours that fit into one day.
    static let hoursADay = 8

    /// Says whether the hours fit; what is not stated is unknown and never a pass.
    static func evaluate(_ question: Question) -> Finding {
        guard let classes = question.classes else {
            return Finding(
                outcome: .notApplicable,
                message: Words(
                    kk: "лот жоқ, сабақ күндері де жоқ", ru: "лота нет, нет и дней занятий",
                    en: "there is no lot and there are no class days"))
        }
        guard let days = Day.count(from: classes.startDate, through: classes.endDate) else {
            return Finding(
                outcome: .unknown,
                message: Words(
                    kk: "сабақтың бірінші және соңғы күні көрсетілмеген",
                    ru: "не указаны первый и последний день занятий",
                    en: "the first and the last class day are not stated"),
                missing: ["lot/contractPeriod"])
        }
        let programmes = question.facts.programmes ?? []
        let notes = programmes.map { note(of: $0, days) }
        let worst = [Outcome.fail, .unknown, .review, .pass].first { outcome in notes.contains { $0.outcome == outcome }
        }
        let isOpen = notes.isEmpty || question.incomplete.contains("programmes")
        let outcome = worst == .fail ? .fail : isOpen ? .unknown : worst ?? .unknown
        let most = programmes.compactMap(\.hours).max()
        return Finding(
            outcome: outcome,
            message: Words(
                kk: "сабаққа {0} күн, күніне ең көбі {1} академиялық сағат",
                ru: "на занятия дней: {0}, в день не больше {1} академических часов",
                en: "{0} days for classes, at most {1} academic hours a day"
            ).filled(days, hoursADay),
            notes: notes.filter { $0.outcome != .pass },
            missing: programmes.filter { $0.hours == nil }.map { "programmes/\($0.id)/hours" }
                + (notes.isEmpty ? ["programmes"] : []),
            actual: most.map(String.init), required: String(days * hoursADay))
    }

    private static func note(of programme: Facts.Programme, _ days: Int) -> Note {
        guard let hours = programme.hours else {
            return Note(
                about: "programmes/\(programme.id)", outcome: .unknown,
                message: Words(kk: "сағаты көрсетілмеген", ru: "часы не указаны", en: "the hours are not stated"))
        }
        // Five days of a week at most are class days as a rule: beyond that a person must look.
        let outcome: Outcome =
            hours > days * hoursADay ? .fail : hours * 7 > days * hoursADay * 5 && days > 5 ? .review : .pass
        return Note(
            about: "programmes/\(programme.id)", outcome: outcome,
            message: Words(
                kk: "{0} сағат, {1} күнге сыяды деген шек – {2}", ru: "часов {0}, в {1} дней помещается не больше {2}",
                en: "{0} hours, at most {2} fit into {1} days"
            ).filled(hours, days, days * hoursADay))
    }

    static let description = #"""
        {
          "protocol": 1,
          "name": "daily-load",
          "version": "1.0.0",
          "title": {
            "kk": "Тапсырыс берушінің шарты: күндік жүктеме",
            "ru": "Условие заказчика: нагрузка в день",
            "en": "A customer's condition: hours a day"
          },
          "checks": [{
            "rule": "daily-load/hours",
            "title": {
              "kk": "Бағдарлама сағаттары сабақ күндеріне сыяды",
              "ru": "Часы программы помещаются в дни занятий",
              "en": "The hours of the programme fit into the class days"
            },
            "legislation": {
              "kk": "тапсырыс берушінің өз шарты (11-1-тармақта жоқ)",
              "ru": "собственное условие заказчика (в пункте 11-1 его нет)",
              "en": "the customer's own condition (not in clause 11-1)"
            },
            "facts": ["programmes/hours"],
            "examples": [
              {
                "title": {"kk": "үш күнге 24 сағат", "ru": "24 часа за три дня", "en": "24 hours in three days"},
                "outcome": "pass",
                "facts": {
                  "tender": {"format": "saikes/tender/1", "id": "T1", "tenderPeriod": {"endDate": "2026-05-04"}, "lots": [{
                    "id": "1", "seminar": {"fields": ["law"]},
                    "contractPeriod": {"startDate": "2026-06-01", "endDate": "2026-06-03"}
                  }]},
                  "bid": {"id": "B1", "dossier": {"programmes": [{"id": "G1", "fields": ["law"], "hours": 24}]}}
                }
              },
              {
                "title": {"kk": "үш күнге 25 сағат", "ru": "25 часов за три дня", "en": "25 hours in three days"},
                "outcome": "fail",
                "says": "часов 25",
                "facts": {
                  "tender": {"format": "saikes/tender/1", "id": "T1", "tenderPeriod": {"endDate": "2026-05-04"}, "lots": [{
                    "id": "1", "seminar": {"fields": ["law"]},
                    "contractPeriod": {"startDate": "2026-06-01", "endDate": "2026-06-03"}
                  }]},
                  "bid": {"id": "B1", "dossier": {"programmes": [{"id": "G1", "fields": ["law"], "hours": 25}]}}
                }
              },
              {
                "title": {
                  "kk": "аптаға 48 сағат: демалыс күндері де сабақ па",
                  "ru": "48 часов за неделю: учатся ли в выходные",
                  "en": "48 hours in a week: are there classes at the weekend"
                },
                "outcome": "review",
                "facts": {
                  "tender": {"format": "saikes/tender/1", "id": "T1", "tenderPeriod": {"endDate": "2026-05-04"}, "lots": [{
                    "id": "1", "seminar": {"fields": ["law"]},
                    "contractPeriod": {"startDate": "2026-06-01", "endDate": "2026-06-07"}
                  }]},
                  "bid": {"id": "B1", "dossier": {"programmes": [{"id": "G1", "fields": ["law"], "hours": 48}]}}
                }
              },
              {
                "title": {"kk": "күндері көрсетілмеген", "ru": "дни не указаны", "en": "the days are not stated"},
                "outcome": "unknown",
                "facts": {
                  "tender": {"format": "saikes/tender/1", "id": "T1", "tenderPeriod": {"endDate": "2026-05-04"}, "lots": [{
                    "id": "1", "seminar": {"fields": ["law"]}
                  }]},
                  "bid": {"id": "B1", "dossier": {"programmes": [{"id": "G1", "fields": ["law"], "hours": 24}]}}
                }
              },
              {
                "title": {"kk": "сағаты көрсетілмеген", "ru": "часы не указаны", "en": "the hours are not stated"},
                "outcome": "unknown",
                "facts": {
                  "tender": {"format": "saikes/tender/1", "id": "T1", "tenderPeriod": {"endDate": "2026-05-04"}, "lots": [{
                    "id": "1", "seminar": {"fields": ["law"]},
                    "contractPeriod": {"startDate": "2026-06-01", "endDate": "2026-06-03"}
                  }]},
                  "bid": {"id": "B1", "dossier": {"programmes": [{"id": "G1", "fields": ["law"]}]}}
                }
              },
              {
                "title": {"kk": "лотсыз", "ru": "без лота", "en": "without a lot"},
                "outcome": "notApplicable",
                "facts": {"dossier": {"programmes": [{"id": "G1", "hours": 500}]}}
              }
            ]
          }]
        }
        """#
}
