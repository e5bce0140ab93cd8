import CheckKit
import Compliance
import Notation

/// The words of the law that a rule rests on, in each language in which the program has all of them.
struct Citation: Sendable {
    /// The parts of the Russian text, the main one first.
    var russianParts: [String] = []
    /// The whole text by language.
    var texts: [Language: String] = [:]
    /// What the Russian text is.
    var russianStatus = Status.official

    /// What a text is.
    enum Status: String, Sendable {
        /// The words of the act.
        case official
        /// Our translation.
        case unofficial
        /// Our summary of the act.
        case summary
    }

    init?(_ quotes: [StatedName], russianStatus: Status) {
        guard !quotes.isEmpty else { return nil }
        self.russianStatus = russianStatus
        russianParts = quotes.compactMap(\.ru)
        let forms: [(Language, KeyPath<StatedName, String?>)] = [(.kk, \.kk), (.ru, \.ru), (.en, \.en)]
        for (language, form) in forms {
            let parts = quotes.compactMap { $0[keyPath: form] }
            if parts.count == quotes.count { texts[language] = parts.joined(separator: " … ") }
        }
    }

    func status(in language: Language) -> Status { language == .ru ? russianStatus : .unofficial }

    var node: Node {
        .record(
            [Language.ru, .kk, .en].map { language in
                let text = texts[language].map { text in
                    Node.record([("text", .text(text)), ("status", .text(status(in: language).rawValue))])
                }
                return (language.rawValue, text ?? .null)
            })
    }
}

/// The citations of every rule, looked up once, so that a batch does not search the law for each report.
struct LegislationIndex: Sendable {
    private let law: LawLibrary
    private let citations: [String: [RuleID: Citation]]

    /// The norms of other acts that rules of procurement rest on.
    static let norms: [RuleID: String] = [
        "gz/price": "687/94", "gz/rnu": "106-VIII/8", "gz/shared-lease": "687/76",
    ]

    init(_ law: LawLibrary) {
        self.law = law
        var citations: [String: [RuleID: Citation]] = [:]
        for edition in law.editions {
            for rule in RuleID.inOrder { citations[edition.id, default: [:]][rule] = Self.quote(rule, edition) }
        }
        self.citations = citations
    }

    /// Whether the words of an edition are those that were looked up.
    func holds(_ edition: Edition) -> Bool { citations[edition.id] != nil }

    /// What the law says of a rule; nil where the program holds no words of it.
    func citation(of rule: RuleID, in edition: Edition) -> Citation? {
        if let norm = Self.norms[rule].flatMap(law.norm) {
            return Citation([norm.text], russianStatus: norm.status == "quote" ? .official : .summary)
        }
        return citations[edition.id].map { $0[rule] } ?? Self.quote(rule, edition)
    }

    /// The point of another act that a rule rests on.
    func normPoint(of rule: RuleID) -> Text? {
        guard let norm = Self.norms[rule].flatMap(law.norm) else { return nil }
        return ReportWords.point(of: norm)
    }

    /// The official reason of a ground, one of the three values of annex 7.
    func officialReason(_ code: Ground.Code) -> StatedName? { law.norm(code.officialReasonNorm)?.text }

    private static func quote(_ rule: RuleID, _ edition: Edition) -> Citation? {
        Citation(edition.sentences(for: rule).map(\.quote), russianStatus: .official)
    }
}
