public import CheckKit
public import Compliance
import Notation

/// What every module owes, whoever wrote it and whatever carries it: its examples, and the laws of a check.
///
/// A check is a pure function, says the same whenever it is asked, and decides nothing of what nothing is known.
public struct ModuleContract: Sendable {
    private let runner: ExampleRunner

    /// One thing that was looked at.
    public struct Result: Sendable {
        /// The rule.
        public var rule: RuleID
        /// The example or the law.
        public var title: Text
        /// The outcome that an example states; nil for a law.
        public var outcome: Outcome?
        /// What is wrong and what to do; nil where nothing is.
        public var problem: Message?
    }

    /// Looks at modules under a law.
    public init(law: LawLibrary) { runner = ExampleRunner(law: law) }

    /// Everything that is looked at in a module.
    public func results(of module: CheckModule) -> [Result] {
        let examples = runner.results(of: module).map { result in
            Result(
                rule: result.rule, title: result.example.title, outcome: result.example.outcome,
                problem: result.problem.map { Message(Self.ofExample, .text(result.example.title), .message($0)) })
        }
        return examples + module.checks.flatMap(laws)
    }

    private func laws(of check: any Check) -> [Result] {
        let description = check.description
        let rule = description.rule
        let shown = Set(description.examples.map(\.outcome))
        var results = [
            Result(
                rule: rule, title: Self.shows,
                problem: !rule.isForeign || shown.contains(.unknown) && shown.count >= 2
                    ? nil : Message(Self.showsTooLittle, .string(rule.rawValue))),
            Result(
                rule: rule, title: Self.nothingKnown,
                problem: isDecided(runner.finding("{dossier: {}}", rule, by: check)?.computed)
                    ? Message(Self.passesNothing, .string(rule.rawValue)) : nil),
        ]
        let there = description.examples.map { saying($0, check) }
        let back = Array(description.examples.reversed().map { saying($0, check) }.reversed())
        results.append(
            Result(
                rule: rule, title: Self.constant,
                problem: there == back ? nil : Message(Self.inconstant, .string(rule.rawValue))))
        guard rule.isForeign else { return results }
        let title = description.title
        if title.kk == title.ru || title.ru == title.en {
            results.append(
                Result(rule: rule, title: Self.languages, problem: Message(Self.oneLanguage, .string(rule.rawValue))))
        }
        if let sentence = description.examples.lazy.compactMap({ sentenceOfOneLanguage($0, check) }).first {
            results.append(
                Result(
                    rule: rule, title: Self.languages,
                    problem: Message(Self.oneLanguageSaid, .string(rule.rawValue), .string(sentence))))
        }
        return results
    }

    /// What a check says of an example with the same words in every language; numbers and codes need no translation.
    private func sentenceOfOneLanguage(_ example: Example, _ check: any Check) -> String? {
        guard let finding = runner.finding(example.facts, check.description.rule, by: check)?.finding else {
            return nil
        }
        let messages = [finding.message] + finding.notes.map(\.message)
        return messages.lazy.map { message in Text(each: { message.rendered(in: $0) }) }
            .first {
                $0.kk == $0.ru && $0.ru == $0.en && $0.ru.split(separator: " ").count { $0.allSatisfy(\.isLetter) } > 1
            }?
            .ru
    }

    private func isDecided(_ outcome: Outcome?) -> Bool { outcome == .pass || outcome == .fail }

    /// What an answer says, to compare it with another.
    private func saying(_ example: Example, _ check: any Check) -> [String] {
        guard let finding = runner.finding(example.facts, check.description.rule, by: check) else { return [] }
        return [finding.computed.rawValue, finding.finding.message.rendered(in: .ru)]
            + finding.finding.notes.map { "\($0.about) \($0.outcome) \($0.message.rendered(in: .ru))" }
            + finding.finding.missing + [finding.finding.actual ?? "", finding.finding.required ?? ""]
    }

    static let ofExample = Text(kk: "мысал «{0}»: {1}", ru: "пример «{0}»: {1}", en: "example “{0}”: {1}")
    static let shows = Text(
        kk: "мысалдар нәтижелерді көрсетеді", ru: "примеры показывают исходы", en: "the examples show the outcomes")
    static let showsTooLittle = Text(
        kk: "{0}: unknown нәтижесінің және тағы бір нәтиженің мысалын қосыңыз",
        ru: "{0}: добавьте пример с исходом unknown и хотя бы с одним другим",
        en: "{0}: add an example of the outcome unknown and of at least one other")
    static let nothingKnown = Text(
        kk: "ештеңе белгісіз болса, pass те, fail де болмайды", ru: "о чём ничего не известно, то не pass и не fail",
        en: "what nothing is known of neither passes nor fails")
    static let passesNothing = Text(
        kk: "{0}: дерек мүлде жоқ болса да pass не fail береді; unknown қайтарыңыз",
        ru: "{0}: даёт pass или fail, когда фактов нет совсем; верните unknown",
        en: "{0}: passes or fails where there are no facts at all; return unknown")
    static let constant = Text(
        kk: "бір сұраққа бір жауап", ru: "на один вопрос один ответ", en: "one question has one answer")
    static let inconstant = Text(
        kk: "{0}: қайта сұрағанда басқаша жауап береді; алдыңғы сұрақтарға, сағатқа не кездейсоқтыққа сүйенбеңіз",
        ru: "{0}: на тот же вопрос отвечает иначе; не опирайтесь на прежние вопросы, часы и случай",
        en: "{0}: answers the same question otherwise; rest on no earlier question, clock or chance")
    static let languages = Text(kk: "үш тіл", ru: "три языка", en: "three languages")
    static let oneLanguage = Text(
        kk: "{0}: атауын қазақша, орысша және ағылшынша жазыңыз",
        ru: "{0}: напишите название по-казахски, по-русски и по-английски",
        en: "{0}: write the title in Kazakh, Russian and English")
    static let oneLanguageSaid = Text(
        kk: "{0}: «{1}» барлық тілде бірдей; хабарды қазақша, орысша және ағылшынша жазыңыз",
        ru: "{0}: «{1}» одинаково на всех языках; напишите сообщение по-казахски, по-русски и по-английски",
        en: "{0}: “{1}” is the same in every language; write the message in Kazakh, Russian and English")
}
