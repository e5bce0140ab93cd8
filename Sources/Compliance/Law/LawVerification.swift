public import CheckKit

/// Checks the law that the program holds against itself: quotes against the text, coverage of each sentence by a check.
public struct LawVerification: Sendable {
    /// What is wrong.
    public private(set) var problems: [Message] = []
    /// How many sentences the checks, persons, or nobody here look at.
    public private(set) var coverage: [(coverage: Edition.Coverage, count: Int)] = []
    /// How many quotes were compared with the text.
    public private(set) var quotes = 0
    /// How many parameters are confirmed, and how many are not.
    public private(set) var parameters = (confirmed: 0, unconfirmed: 0)

    /// Verifies a library against the rules of the checks that are there.
    public init(_ law: LawLibrary, rules: Set<RuleID>) {
        var covered: [Edition.Coverage: Int] = [:]
        for edition in law.editions {
            for point in edition.points {
                let text = Self.normalised(point.paragraphs.joined(separator: " "))
                for sentence in point.sentences {
                    covered[sentence.coverage, default: 0] += 1
                    verify(sentence, of: point, in: text, rules)
                }
            }
            for rule in RuleID.inOrder where !rule.rawValue.hasPrefix("gz/") {
                if edition.sentences(for: rule).isEmpty {
                    problems.append(Message(Self.noSentence, .string(rule.rawValue), .string(edition.id)))
                }
            }
        }
        coverage = Edition.Coverage.allCases.map { ($0, covered[$0] ?? 0) }
        for parameter in law.parameters {
            if parameter.isConfirmed { parameters.confirmed += 1 } else { parameters.unconfirmed += 1 }
            let isReadable = Rational(parameter.value) != nil || CivilDate(iso: parameter.value) != nil
            if !isReadable {
                problems.append(Message(Self.unreadable, .string(parameter.id), .string(parameter.value)))
            }
        }
        for policy in law.policies where policy.readings.count(where: \.isDefault) != 1 {
            problems.append(Message(Self.noDefault, .string(policy.id)))
        }
    }

    private mutating func verify(
        _ sentence: Edition.Sentence, of point: Edition.Point, in text: String, _ rules: Set<RuleID>
    ) {
        quotes += 1
        let quote = Self.normalised(sentence.quote.ru ?? "")
        if quote.isEmpty || !text.contains(quote) {
            problems.append(Message(Self.notVerbatim, .string(sentence.id), .string(point.id)))
        }
        let isChecked = sentence.rules.contains { rules.contains(RuleID(rawValue: $0)) }
        if sentence.coverage == .check, !isChecked {
            problems.append(Message(Self.noCheck, .string(sentence.id)))
        }
    }

    /// A text with single spaces and none before a comma, as joining printed lines leaves them.
    static func normalised(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ").replacing(" ,", with: ",")
    }

    static let notVerbatim = Text(
        kk: "{0}: дәйексөз {1}-тармақтың мәтінінде жоқ", ru: "{0}: цитаты нет в тексте пункта {1}",
        en: "{0}: the quote is not in the text of point {1}")
    static let noCheck = Text(
        kk: "{0}: тексеру белгіленген, бірақ ондай тексеру жоқ", ru: "{0}: проверка обещана, но её нет",
        en: "{0}: a check is promised but there is none")
    static let noSentence = Text(
        kk: "{0}: {1} редакциясында сөйлем жоқ", ru: "{0}: нет предложения в редакции {1}",
        en: "{0}: no sentence in edition {1}")
    static let unreadable = Text(
        kk: "{0} параметрі: «{1}» сан, үлес немесе күн емес", ru: "параметр {0}: «{1}» – не число, не доля и не дата",
        en: "parameter {0}: “{1}” is no number, share or date")
    static let noDefault = Text(
        kk: "{0} саясатында негізгі оқылу біреу болуы керек",
        ru: "у политики {0} должно быть одно прочтение по умолчанию",
        en: "policy {0} must have one default reading")
}
