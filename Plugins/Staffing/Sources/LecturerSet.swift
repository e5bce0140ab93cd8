import CheckKit

/// What the checks of this topic say when the lecturers themselves are not stated.
enum LecturerSet {
    /// The finding where there is nobody to judge; nil where somebody is stated.
    static func emptyFinding(_ facts: Case) -> Finding? {
        guard facts.lecturers.items.isEmpty else { return nil }
        var finding = Finding(.unknown, Message(facts.lecturers.isComplete ? nobody : notStated))
        if !facts.lecturers.isComplete { finding.missing = [path(facts)] }
        return finding
    }

    /// The path of the fact that would name the lecturers.
    static func path(_ facts: Case) -> String {
        if let lot = facts.lot, facts.programmes.items.isEmpty {
            return lot.seminar?.fields == nil ? "lots/\(lot.id)/seminar/fields" : "bid/lots/\(lot.id)/lecturers"
        }
        return facts.programmes.items.first { $0.lecturers == nil }.map { "programmes/\($0.id)/lecturers" }
            ?? "lecturers"
    }

    static let nobody = Text(
        kk: "Сабақ жүргізетін бірде-бір лектор көрсетілмеген",
        ru: "Не назван ни один лектор",
        en: "No lecturer is named")
    static let notStated = Text(
        kk: "Сабақты кім жүргізетіні көрсетілмеген",
        ru: "Не указано, кто проводит занятия",
        en: "Who conducts the classes is not stated")
}

extension Lecturer {
    /// The name, or the id where no name is stated; never the IIN.
    var shown: Message.Argument { .string(name ?? id) }

    /// The path of the lecturer in a finding.
    var path: String { "lecturers/\(id)" }
}
