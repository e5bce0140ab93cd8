// A condition of your own: change it, run ./build, then `saikes modules test NAME`.
// A check is a function of the facts it is sent and nothing else: no clock, no file, no network.

/// The facts that the check needs; only these are sent, as `facts` of the description names them.
struct Facts: Decodable {
    struct Lecturer: Decodable {
        var id: String
    }

    var lecturers: [Lecturer]?
}

enum Check {
    static let rule = "NAME/lecturers"
    static let minimum = 2

    /// Says what the facts give; what is not stated is unknown and never a pass.
    static func evaluate(_ question: Question) -> Finding {
        let count = question.facts.lecturers?.count ?? 0
        if count < minimum, question.incomplete.contains("lecturers") {
            return Finding(
                outcome: .unknown,
                message: Words(
                    kk: "лекторлардың бәрі аталмаған", ru: "названы не все лекторы",
                    en: "not all lecturers are stated"),
                missing: ["lecturers"])
        }
        return Finding(
            outcome: count < minimum ? .fail : .pass,
            message: Words(
                kk: "лекторлар саны: \(count), кемінде \(minimum) керек",
                ru: "лекторов: \(count), нужно не меньше \(minimum)",
                en: "lecturers: \(count), at least \(minimum) are needed"),
            actual: String(count), required: String(minimum))
    }

    static let description = #"""
        {
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
            "facts": ["lecturers/id"],
            "examples": [
              {
                "title": {"kk": "екі лектор", "ru": "два лектора", "en": "two lecturers"},
                "outcome": "pass",
                "facts": {"dossier": {
                  "lecturers": [{"id": "L1"}, {"id": "L2"}],
                  "programmes": [{"id": "G1", "lecturers": ["L1", "L2"]}]
                }}
              },
              {
                "title": {"kk": "бір лектор", "ru": "один лектор", "en": "one lecturer"},
                "outcome": "fail",
                "facts": {"dossier": {
                  "lecturers": [{"id": "L1"}, {"id": "L2"}],
                  "programmes": [{"id": "G1", "lecturers": ["L1"]}]
                }}
              },
              {
                "title": {"kk": "лекторлар аталмаған", "ru": "лекторы не названы", "en": "the lecturers are not stated"},
                "outcome": "unknown",
                "facts": {"dossier": {"programmes": [{"id": "G1"}]}}
              }
            ]
          }]
        }
        """#
}
