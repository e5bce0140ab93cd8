import CheckKit

/// The content of the programmes fits the specific activity of the body that buys; a person judges.
struct BodyProfile: Check {
    let description = CheckDescription(
        rule: "11-1/3a",
        point: Text(kk: "11-1-тармақ, 3) тармақша", ru: "п. 11-1, подп. 3)", en: "point 11-1, 3)"),
        title: Text(
            kk: "мазмұн органның қызметіне сай", ru: "содержание по профилю органа",
            en: "content fits the body's profile"),
        leftToPersons: Text(
            kk: "бағдарлама мазмұнының тапсырыс беруші органның қызмет ерекшелігіне сәйкестігі",
            ru: "соответствие содержания программ специфике деятельности органа-заказчика",
            en: "whether the content fits the specific activity of the procuring body"),
        examples: [
            Example(
                .review,
                Text(kk: "Тақырып бейінге жатады", ru: "Тема относится к профилю", en: "The topic maps"),
                says: "1 из 2",
                facts: Self.facts(
                    profile: "[law]",
                    programmes: "[{id: G1, fields: [law], topics: [Договор, {title: Налоги, fields: [taxation]}]}]")),
            Example(
                .review,
                Text(kk: "Бірде-бір тақырып жатпайды", ru: "Не относится ни одна тема", en: "No topic maps"),
                says: "0 из 1",
                facts: Self.facts(
                    profile: "[law]", programmes: "[{id: G1, topics: [{title: Налоги, fields: [taxation]}]}]")),
            Example(
                .review,
                Text(kk: "Органның бейіні көрсетілмеген", ru: "Профиль органа не указан", en: "No profile stated"),
                says: "сопоставить нельзя",
                facts: Self.facts(profile: nil, programmes: "[{id: G1, fields: [law], topics: [Договор]}]")),
            Example(
                .review,
                Text(kk: "Тақырыптар көрсетілмеген", ru: "Темы не указаны", en: "No topics stated"),
                says: "темы не указаны",
                facts: Self.facts(profile: "[law]", programmes: "[{id: G1, fields: [law]}]")),
            Example(
                .unknown,
                Text(kk: "Бағдарламалар жоқ", ru: "Программ нет", en: "No programmes"),
                facts: Self.facts(profile: "[law]", programmes: "[]")),
            Example(
                .notApplicable,
                Text(kk: "Лотсыз", ru: "Без лота", en: "Without a lot"),
                facts: "dossier: {programmes: [{id: G1, fields: [law]}]}"),
        ])

    private static func facts(profile: String?, programmes: String) -> String {
        let body = profile.map { "procuringEntity: {profile: \($0)}, " } ?? ""
        let meant = programmes == "[]" ? "" : ", programmes: [G1]"
        return """
            tender: {id: T, \(body)tenderPeriod: {endDate: 2026-05-04}, lots: [{id: L1}]}
            bid: {id: B, tender: T, dossier: {programmes: \(programmes)}, lots: [{id: L1\(meant)}]}
            """
    }

    func evaluate(_ facts: Case) -> Finding {
        guard facts.lot != nil else { return Finding(.notApplicable, Message(Self.withoutLot)) }
        guard !facts.programmes.items.isEmpty else {
            var finding = Finding(.unknown, Message(Self.noProgrammes))
            finding.missing = ["dossier/programmes"]
            return finding
        }
        guard facts.isExplained else { return Finding(.review) }
        let profile = facts.tender?.procuringEntity?.profile
        var notes: [Finding.Note] = []
        var missing: [String] = []
        var mapped = 0
        var total = 0
        for programme in facts.programmes.items {
            let about = "programmes/\(programme.id)"
            guard let topics = programme.allTopics, !topics.isEmpty else {
                notes.append(Finding.Note(about, .unknown, Message(Self.topicsNotStated)))
                missing.append("\(about)/topics")
                continue
            }
            for topic in topics {
                total += 1
                let match = facts.fields.match(topic.fields ?? programme.fields, profile)
                if match == .match { mapped += 1 }
                notes.append(Finding.Note(about, .review, Message(Self.text(of: match), .text(topic.title.text))))
            }
        }
        var finding = Finding(.review, Message(Self.mapping, .int(mapped), .int(total)))
        finding.notes = notes
        finding.missing = missing.sorted()
        if profile?.isEmpty ?? true {
            finding.message = Message(Self.profileNotStated)
            finding.missing.append("tender/procuringEntity/profile")
        } else if total == 0 {
            finding.message = Message(Self.topicsNotStatedAnywhere)
        } else if mapped == 0 {
            finding.warnings = [Message(Self.nothingMaps)]
        }
        return finding
    }

    private static func text(of match: FieldTable.Match) -> Text {
        switch match {
        case .match: maps
        case .noMatch: doesNotMap
        case .review: notListed
        case .unknown: notKnown
        }
    }
}

extension BodyProfile {
    private static let withoutLot = Text(
        kk: "лот жоқ: тапсырыс беруші орган белгісіз", ru: "лота нет: орган-заказчик неизвестен",
        en: "no lot: no procuring body is known")
    private static let noProgrammes = Text(
        kk: "лот бойынша бағдарламалар көрсетілмеген", ru: "программы по лоту не указаны",
        en: "no programmes are stated for the lot")
    private static let topicsNotStated = Text(
        kk: "бағдарламаның тақырыптары көрсетілмеген", ru: "темы программы не указаны",
        en: "the programme's topics are not stated")
    private static let topicsNotStatedAnywhere = Text(
        kk: "тақырыптар көрсетілмеген; бағдарламаның мазмұнын адам бағалайды",
        ru: "темы не указаны; содержание программы оценивает человек",
        en: "no topics are stated; a person judges the content")
    private static let profileNotStated = Text(
        kk: "органның бейіні көрсетілмеген: тақырыптарды адам салыстырады",
        ru: "профиль органа не указан: темы сопоставляет человек",
        en: "the body's profile is not stated: a person compares the topics")
    private static let mapping = Text(
        kk: "сала кодтары бойынша органның бейініне жататын тақырыптар: {0}/{1}; адам шешеді",
        ru: "по кодам сфер к профилю органа относится тем: {0} из {1}; решает человек",
        en: "by field codes {0} of {1} topics map to the body's profile; a person decides")
    private static let maps = Text(
        kk: "«{0}»: органның бейініне жатады", ru: "«{0}»: относится к профилю органа",
        en: "“{0}”: maps to the body's profile")
    private static let doesNotMap = Text(
        kk: "«{0}»: коды бойынша бейінге жатпайды", ru: "«{0}»: по коду к профилю не относится",
        en: "“{0}”: does not map by its code")
    private static let notListed = Text(
        kk: "«{0}»: коды тізімде жоқ, салыстыру адамға қалады", ru: "«{0}»: код не из списка, сопоставляет человек",
        en: "“{0}”: the code is not listed, a person compares")
    private static let notKnown = Text(
        kk: "«{0}»: тақырыптың саласы не органның бейіні көрсетілмеген, салыстыру мүмкін емес",
        ru: "«{0}»: сфера темы или профиль органа не указаны, сопоставить нельзя",
        en: "“{0}”: the topic's field or the body's profile is not stated, so they cannot be compared")
    private static let nothingMaps = Text(
        kk: "бірде-бір тақырып органның бейініне жатпайды: бағдарламаны органның ережесімен салыстырыңыз",
        ru: "ни одна тема не относится к профилю органа: сверьте программу с положением об органе",
        en: "no topic maps to the body's profile: compare the programme with the body's regulation")
}
