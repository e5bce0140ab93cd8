import CheckKit
import Compliance
import Notation

extension Shape where Value == Edition.Act {
    static let act = Shape.record(
        "Act", { Edition.Act() },
        [
            .required("number", \.number, .text),
            .optional("date", \.date, .date),
            .optional("code", \.code, .text),
            .optional("title", \.title, .statedName),
            .optional("titleStatus", \.titleStatus, .statedName),
        ])
}

extension Shape where Value == Edition.Sentence {
    static let sentence = Shape.record(
        "Sentence", { Edition.Sentence() },
        [
            .required("id", \.id, .text),
            .defaulted("rules", \.rules, .texts, omitting: []),
            .defaulted("coverage", \.coverage, .code(Edition.Coverage.self), omitting: .manual),
            .defaulted("main", \.isMain, .boolean, omitting: false),
            .defaulted("pinpoint", \.pinpoint, .statedName, omitting: StatedName()),
            .required("quote", \.quote, .statedName),
        ])
}

extension Shape where Value == Edition.Point {
    static let point = Shape.record(
        "Point", { Edition.Point() },
        [
            .required("id", \.id, .text),
            .required("paragraphs", \.paragraphs, .texts),
            .required("sentences", \.sentences, .list(of: .sentence)),
        ])
}

extension Shape where Value == Edition {
    static let edition = Shape.record(
        "Edition", { Edition() },
        [
            .required("id", \.id, .text),
            .required("act", \.act, .act),
            .required("amendment", \.amendment, .act),
            .optional("adopted", \.adopted, .date),
            .optional("effectiveFrom", \.effectiveFrom, .date),
            .optional("effectiveNotBefore", \.effectiveNotBefore, .date),
            .required("confirmed", \.isConfirmed, .boolean),
            .required("source", \.source, .statedName),
            .required("note", \.note, .statedName),
            .required("commencement", \.commencement, .sentence),
            .required("points", \.points, .list(of: .point)),
        ])
}

extension Shape where Value == Policy {
    static let policy = Shape.record(
        "Policy", { Policy() },
        [
            .required("id", \.id, .text),
            .required("rules", \.ruleNames, .texts),
            .required("question", \.question, .statedName),
            .required("readings", \.readings, .list(of: .reading)),
        ])
}

extension Policy {
    fileprivate var ruleNames: [String] {
        get { rules.map(\.rawValue) }
        set { rules = newValue.map(RuleID.init(rawValue:)) }
    }
}

extension Shape where Value == Policy.Reading {
    static let reading = Shape.record(
        "Reading", { Policy.Reading() },
        [
            .required("id", \.id, .text),
            .required("default", \.isDefault, .boolean),
            .required("weak", \.isWeak, .boolean),
            .required("title", \.title, .statedName),
        ])
}

extension Shape where Value == LawLibrary.Norm {
    static let norm = Shape.record(
        "Norm", { LawLibrary.Norm() },
        [
            .required("id", \.id, .text),
            .required("act", \.act, .text),
            .required("point", \.point, .text),
            .required("status", \.status, .text),
            .required("text", \.text, .statedName),
        ])
}

/// A file of named lists, of which the law's code lists are made.
struct CodeListFile: Sendable {
    var academy: [String] = []
    var academyGroups: [String] = []
    var branches: [String] = []
    var capital: [String] = []
    var prefixes: [String] = []
    var suffixes: [String] = []
    var fields: [FieldEntry] = []
    var related: [[String]] = []
    var policies: [Policy] = []
    var norms: [LawLibrary.Norm] = []
    var acts: [Edition.Act] = []

    /// A sphere of activity.
    struct FieldEntry: Sendable {
        var code = ""
        var title = StatedName()
    }

    static let field = Shape<FieldEntry>.record(
        "Field", { FieldEntry() },
        [.required("code", \.code, .text), .required("title", \.title, .statedName)])
}

/// The calendar of a year as its file states it.
struct CalendarFile: Sendable {
    var year = 0
    var isConfirmed = false
    var source = StatedName()
    var note = StatedName()
    var daysOff: [CivilDate] = []
    var workingDays: [CivilDate] = []

    static let shape = Shape<CalendarFile>.record(
        "Calendar", { CalendarFile() },
        [
            .required("year", \.year, .integer(in: 1990...2200)),
            .required("confirmed", \.isConfirmed, .boolean),
            .required("source", \.source, .statedName),
            .defaulted("note", \.note, .statedName, omitting: StatedName()),
            .required("daysOff", \.daysOff, .list(of: .date)),
            .required("workingDays", \.workingDays, .list(of: .date)),
        ])
}
