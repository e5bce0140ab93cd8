import CheckKit
@testable import Compliance
import Notation
@testable import Reporting

/// A law with one point and two sentences of rule 11-1/1b, policy P-3, and the norms that reports quote.
let sampleLaw: LawLibrary = {
    var edition = Edition()
    edition.id = "2023-969"
    edition.act.number = "125"
    edition.amendment.number = "969"
    edition.amendment.date = CivilDate(iso: "2023-11-03")
    edition.adopted = CivilDate(iso: "2023-11-03")
    edition.effectiveNotBefore = CivilDate(iso: "2023-11-14")
    edition.sha256 = "ab12"
    var point = Edition.Point()
    point.id = "11-1"
    point.paragraphs = ["2) проведение занятий по повышению квалификации с привлечением не менее 40 % лекторов;"]
    point.sentences = [
        sentence("R11-1c", "11-1/1b", "не менее последних 3-х лет"),
        sentence("R11-1b", "11-1/1b", "и обладающими практическим опытом", isMain: true),
        sentence("R11-2", "11-1/2", "с привлечением не менее 40 % лекторов", isMain: true),
    ]
    edition.points = [point]
    let reading = { (id: String, isDefault: Bool) in
        Policy.Reading(id: id, isDefault: isDefault, title: StatedName("чтение \(id)"))
    }
    var share = Parameter(id: "share", value: "2/5", unit: "share", isConfirmed: true)
    share.from = CivilDate(iso: "2023-11-14")
    share.title = StatedName("Наименьшая доля")
    return LawLibrary(
        editions: [edition], parameters: [share],
        policies: [
            Policy(
                id: "P-3", rules: ["11-1/2"], question: StatedName("Считаются ли внешние?"),
                readings: [reading("notStaff", true), reading("staff", false)])
        ], calendar: WorkCalendar([]), fields: FieldTable(titles: [:], related: []),
        venues: VenueTable(academy: [], academyGroups: [], branches: [], capital: [], localityAffixes: []),
        norms: [
            norm("687/94", "94", "summary", "демпинг"), norm("687/76", "76", "summary", "аренда одному участнику"),
            norm("106-VIII/8", "8", "quote", "реестр"),
            norm("687/annex-7/qualification", "annex-7", "quote", "несоответствие квалификационным требованиям"),
            norm("687/annex-7/documentation", "annex-7", "quote", "несоответствие документации"),
        ])
}()

func sentence(_ id: String, _ rule: String, _ words: String, isMain: Bool = false) -> Edition.Sentence {
    var sentence = Edition.Sentence()
    sentence.id = id
    sentence.rules = [rule]
    sentence.coverage = .check
    sentence.isMain = isMain
    sentence.pinpoint = StatedName("11-1")
    sentence.quote = StatedName(kk: "kk " + words, ru: words, en: "en " + words)
    return sentence
}

func norm(_ id: String, _ point: String, _ status: String, _ words: String) -> LawLibrary.Norm {
    var norm = LawLibrary.Norm()
    norm.id = id
    norm.point = point
    norm.status = status
    norm.text = StatedName(kk: "kk " + words, ru: words, en: "en " + words)
    return norm
}

/// A message that reads alike in every language but for its first word.
func message(_ words: String) -> Message {
    Message(Text(kk: "қазақша \(words)", ru: "русский \(words)", en: "english \(words)"))
}

func result(
    _ rule: RuleID, _ outcome: Outcome, _ words: String = "", notes: [Finding.Note] = [],
    title: String = "штатные лекторы, не менее 40 процентов от всех названных"
) -> RuleFinding {
    var finding = Finding(outcome, words.isEmpty ? Message(Text(verbatim: "")) : message(words))
    finding.notes = notes
    let basis = RuleBasis(
        title: Text(kk: "оқытушылар \(title)", ru: title, en: "lecturers \(title)"), point: Text(verbatim: "п. 11-1"),
        module: "Staffing", checks: ["StaffLecturerShare"], parameters: rule == "11-1/2" ? ["share"] : [])
    return RuleFinding(rule: rule, basis: basis, finding: finding, computed: outcome, outcome: outcome)
}

/// A report of a bid with one finding of each outcome and everything that can stand around them.
func sampleReport(
    bid: String? = "B1", identifier: Identifier? = Identifier(scheme: .bin, id: "260940000507"), notes: Int = 7
) -> Report {
    var share = result(
        "11-1/2", .fail, "4 из 11 (36,4 %)",
        notes: (0..<notes).map { Finding.Note("lecturers/L\($0)", .fail, message("лектор номер \($0) внешний")) })
    share.reading = ["P-3=notStaff"]
    share.isContested = true
    share.otherReadings = [
        RuleFinding.OtherReading(id: "P-3=staff", outcome: .pass, actual: "6/11", isWeak: false)
    ]
    share.ground = Ground(
        mayReject: true, code: .q7, statedIn: ["Q2"],
        why: [
            Message(Text(kk: "8-қосымша, 2-жол", ru: "прил. 8, строка 2", en: "annex 8, row 2")), message("осторожно"),
        ])
    share.finding.actual = "4/11"
    share.finding.required = "2/5"
    share.finding.slack = Finding.Slack(unit: "lecturers", value: -1)
    share.finding.fixes = [
        Finding.Fix(action: "hire", count: 1, message: message("нанять 1")),
        Finding.Fix(action: "makeStaff", count: 1, of: 7, message: message("перевести 1 из 7")),
    ]
    share.finding.missing = ["lecturers/L3/degrees"]
    share.finding.proofs = [
        Proof(
            claim: "lecturers/L1/employment/0", status: .proven,
            items: [Proof.Item(document: "D3", type: .employmentContract, status: .proven)], isEnough: true),
        Proof(claim: "lecturers/L2/employment/0", status: .missing, items: [], isEnough: false),
    ]
    var practice = result("11-1/1b", .pass, "есть", title: "практика не менее последних 3 лет")
    practice.finding.firstFailingDate = CivilDate(iso: "2026-09-01")
    var profile = result("11-1/3a", .review, "решает человек", title: "специфика органа")
    profile.outcome = .pass
    profile.ruling = Ruling(rule: "11-1/3a", outcome: .pass)
    profile.ruling?.decidedBy = "член комиссии"
    profile.ruling?.date = CivilDate(iso: "2026-05-06")
    profile.ruling?.reason = "программа соответствует"
    let findings = [
        result("11-1/scope", .pass, "да", title: "корпус «Б»"), practice, share, profile,
        result("11-1/4a", .unknown, "период аренды не указан", title: "право на аудитории"),
        result("11-1/cost", .notApplicable, "нет калькуляции"), result("14/venue", .notApplicable, "нет калькуляции"),
        result("gz/price", .review, "ниже на 12 %", title: "демпинговая цена"),
    ]
    var report = Report(
        law: LawReference(id: "125", edition: sampleLaw.editions[0], standing: .inForce(isConfirmed: false)),
        asOf: CivilDate(iso: "2026-05-04") ?? CivilDate(rawValue: 0), mode: .procurement, evidenceLevel: .documented,
        subject: ReportSubject(
            name: StatedName("ТОО «Учебный центр повышения квалификации государственных служащих»"),
            identifier: identifier, tender: bid == nil ? nil : "T-1", lot: bid == nil ? nil : "L1",
            lotTitle: bid == nil ? nil : StatedName("Управление проектами"), bid: bid,
            programme: bid == nil ? "G1" : nil), policies: [("P-3", "notStaff")],
        parameters: [Parameter(id: "gap", value: "31", unit: "days"), sampleLaw.parameters[0]], overall: .fail,
        findings: findings, coverage: Coverage(claims: 14, documented: 11, proven: 9))
    report.modules = [ModuleReference(name: "Staffing", version: "1.0", sha256: nil)]
    report.notChecked = [("11-1/1a", Text(kk: "дипломдардың түпнұсқалығы", ru: "подлинность дипломов", en: "diplomas"))]
    report.warnings = [
        message("дата введения в действие не подтверждена"), message("дата введения в действие не подтверждена"),
    ]
    report.forecast = [
        ForecastEntry(
            date: CivilDate(iso: "2026-09-01") ?? report.asOf, rule: "11-1/4a", from: .pass, to: .fail,
            about: ["premises/R2"]),
        ForecastEntry(
            date: CivilDate(iso: "2026-09-01") ?? report.asOf, rule: nil, from: .pass, to: .fail, about: []),
    ]
    report.sensitivity = [SensitivityEntry(document: "D6", rule: "11-1/4a", from: .pass, to: .unknown)]
    report.days = [
        DayCount(
            title: Text(kk: "қорытынды хаттама", ru: "протокол об итогах", en: "protocol"), reference: "687/208",
            term: WorkCalendar([]).term(of: 3, after: report.asOf))
    ]
    return report
}

extension ReportJSON {
    /// What is written of several reports, read back.
    func envelope(_ reports: [Report], flags: [RaisedFlag] = [], warnings: [Message] = []) -> Node {
        read(text(reports, flags: flags, warnings: warnings))
    }

    /// What is written of a report, read back.
    func node(_ report: Report) -> Node { envelope([report])["reports"]?.items?.first ?? .null }
}

/// The tree of a text in JSON; null where it is none.
func read(_ json: String) -> Node {
    (try? Source(name: "", notation: .json, bytes: Array(json.utf8)).parse()) ?? .null
}
