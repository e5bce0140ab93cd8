import CheckKit

/// What the checks of this topic say when the lecturers themselves are not stated.
enum LecturerSet {
    /// The finding where there is nobody to judge; nil where somebody is stated.
    static func emptyFinding(_ facts: Case) -> Finding? {
        guard facts.lecturers.items.isEmpty else { return nil }
        let hangsOnSphere = facts.lot != nil && facts.programmes.items.isEmpty && facts.lot?.seminar?.fields == nil
        let unknown = hangsOnSphere ? sphereNotStated : notStated
        var finding = Finding(.unknown, Message(facts.lecturers.isComplete ? nobody : unknown))
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

    /// The path of the fact that would tell which programmes are meant.
    static func programmesPath(_ facts: Case) -> String {
        guard let lot = facts.lot, facts.dossier.programmes != nil else { return "programmes" }
        return lot.seminar?.fields == nil ? "lots/\(lot.id)/seminar/fields" : "bid/lots/\(lot.id)/programmes"
    }

    static let nobody = Text(
        kk: "Сабақ жүргізетін бірде-бір лектор көрсетілмеген",
        ru: "Не назван ни один лектор",
        en: "No lecturer is named")
    static let sphereNotStated = Text(
        kk: "Сабақты кім жүргізетіні белгісіз: тендер семинар саласын, өтінім лекторларды көрсетпейді",
        ru: "Кто проводит занятия, неизвестно: сфера семинара в закупке не указана, лекторы в заявке не названы",
        en: "Who conducts the classes is unknown: the tender states no sphere and the bid names no lecturers")
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
