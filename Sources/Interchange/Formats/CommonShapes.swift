import CheckKit
import Notation

extension Field {
    /// The header of a format, which an inline record may leave out.
    static func header(_ header: String) -> Field { .constant("format", header, required: false) }
}

extension Shape where Value == String {
    /// A text, a number or a Boolean, kept as it is written.
    static let anyScalar = Shape(
        schema: .any,
        read: { node, reading in
            if let scalar = node.scalar { return scalar.text }
            return Shape.text.read(node, in: &reading)
        },
        write: { .text($0) }, append: { $1.append($0) },
        take: { $0.takeScalarText() })
}

extension Node {
    /// Whether the node is a single value.
    var isScalar: Bool { scalar != nil }
}

extension Shape where Value == Address {
    static let address = Shape.record(
        "Address", { Address() },
        [
            .optional("region", \.region, .text),
            .optional("locality", \.locality, .text),
            .optional("street", \.street, .text),
        ])
}

extension Shape where Value == Money {
    /// `{amount, currency}`: the amount is decimal text.
    static let money = Shape<AmountAndCurrency>.record(
        "Value", { AmountAndCurrency() },
        [
            .required("amount", \.amount, .decimalMinorUnits),
            .optional("currency", \.currency, .text),
        ]
    ).map(
        { Money(minorUnits: $0.amount, currency: $0.currency) },
        from: { AmountAndCurrency(amount: $0.minorUnits, currency: $0.currency) })
}

/// An amount as the file states it.
struct AmountAndCurrency: Sendable {
    var amount = 0
    var currency: String?
}

extension Shape where Value == [String] {
    /// Ids of documents, or other lists of texts.
    static let texts = Shape.list(of: Shape<String>.text)
}

extension Shape where Value == Ruling {
    static let ruling = Shape.record(
        "Ruling", { Ruling() },
        [
            .required("rule", \.rule, .text),
            .optional("about", \.about, .text),
            .required("outcome", \.outcome, .rulingOutcome),
            .optional("decidedBy", \.decidedBy, .text),
            .optional("date", \.date, .date),
            .optional("reason", \.reason, .text),
            .optional("documents", \.documents, .texts),
            .optional("until", \.until, .date),
        ]
    ).checked { ruling, node, reading in
        let rule = RuleID(rawValue: ruling.rule)
        guard !RuleID.inOrder.contains(rule), !rule.isForeign else { return }
        let nearest = Folding.nearest(to: ruling.rule, among: RuleID.inOrder.map(\.rawValue))
        reading.fault(
            .notInList, at: node["rule"] ?? node,
            Message(FormatWords.noSuchRule, .string(Fault.shown(ruling.rule)), .string(nearest ?? "11-1/1a")))
    }
}

extension Shape where Value == Outcome {
    /// A person's ruling is pass or fail: anything else would settle nothing.
    static let rulingOutcome = Shape<RulingOutcome>.code(RulingOutcome.self).map(
        { $0 == .pass ? Outcome.pass : .fail }, from: { $0 == .pass ? RulingOutcome.pass : .fail })
}

/// What a person may rule.
enum RulingOutcome: String, CaseIterable, TitledCode {
    case pass, fail

    var title: Text {
        switch self {
        case .pass: Text(kk: "орындалған", ru: "выполнено", en: "met")
        case .fail: Text(kk: "орындалмаған", ru: "не выполнено", en: "not met")
        }
    }
}

/// What the formats say of facts that contradict each other.
enum FormatWords {
    static let noSuchRule = Text(
        kk: "«{0}» деген ереже жоқ; мүмкін, «{1}»?", ru: "правила «{0}» нет; возможно, «{1}»?",
        en: "there is no rule “{0}”; perhaps “{1}”?")
    static let duplicateID = Text(
        kk: "«{0}» идентификаторы тізімде қайталанады: әрқайсысына өз идентификаторын беріңіз",
        ru: "идентификатор «{0}» повторяется в списке: дайте каждому свой",
        en: "id “{0}” occurs twice in the list: give each its own")
    static let dangling = Text(
        kk: "«{0}» деген {1} жоқ; мүмкін, «{2}»?", ru: "нет {1} «{0}»; возможно, «{2}»?",
        en: "there is no {1} “{0}”; perhaps “{2}”?")
    static let danglingAlone = Text(
        kk: "«{0}» деген {1} жоқ: оны қосыңыз немесе сілтемені алып тастаңыз",
        ru: "нет {1} «{0}»: добавьте или уберите ссылку",
        en: "there is no {1} “{0}”: add it or remove the reference")
    static let unlistedField = Text(
        kk: "«{0}» саласы тізімде жоқ; тізім: {1}", ru: "сферы «{0}» нет в списке; в списке: {1}",
        en: "sphere “{0}” is not in the list; the list has: {1}")
    static let unlistedFieldNear = Text(
        kk: "«{0}» саласы тізімде жоқ; мүмкін, «{1}»?", ru: "сферы «{0}» нет в списке; возможно, «{1}»?",
        en: "sphere “{0}” is not in the list; perhaps “{1}”?")
    static let schemeOfSoleProprietor = Text(
        kk: "жеке кәсіпкердің нөмірі – ЖСН (KZ-IIN)", ru: "номер индивидуального предпринимателя – ИИН (KZ-IIN)",
        en: "a sole proprietor is identified by an IIN (KZ-IIN)")
}
