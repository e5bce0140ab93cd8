import CheckKit
public import Notation

extension FileFormat where Value == Statement {
    /// `saikes/registerEvent/1`: what is stated of an event.
    public static let registerEvent = FileFormat("registerEvent", .statement)
}

extension Statement {
    /// The canonical bytes, which are hashed and kept.
    var canonicalText: String {
        String(decoding: CanonicalJSON.bytes(of: FileFormat.registerEvent.node(of: self)), as: UTF8.self)
    }

    /// Reads what was kept; nil where it is damaged.
    init?(canonicalText text: some StringProtocol) {
        let source = Source(name: "", notation: .json, bytes: Array(text.utf8))
        guard let statement = FileFormat.registerEvent.read(source).value else { return nil }
        self = statement
    }
}

extension Shape where Value == Statement {
    fileprivate static var statement: Shape {
        .record("RegisterEvent", { Statement() }, people + places + findings + decisions)
    }

    private static var people: [Field<Statement>] {
        [
            .optional("name", \.name, .statedName), .optional("bin", \.bin, .text),
            .optional("role", \.role, .code(Role.self)), .optional("fullName", \.fullName, .text),
            .optional("publicKey", \.publicKey, .text), .optional("person", \.person, .text),
            .optional("member", \.member, .text), .optional("quorum", \.quorum, .integer(in: 1...1000)),
            .optional("workingDays", \.workingDays, .integer(in: 0...1000)),
        ]
    }

    private static var places: [Field<Statement>] {
        [
            .optional("startDate", \.startDate, .date), .optional("endDate", \.endDate, .date),
            .defaulted("fields", \.fields, .list(of: .text), omitting: []),
            .defaulted("documents", \.documents, .list(of: .text), omitting: []),
            .optional("law", \.law, .text), .optional("window", \.window, .text),
            .optional("snapshot", \.snapshot, .text), .optional("code", \.code, .text),
        ]
    }

    private static var findings: [Field<Statement>] {
        [
            .optional("declaration", \.declaration, .code(Declaration.self)),
            .optional("document", \.document, .text), .optional("sha256", \.sha256, .text),
            .optional("outcome", \.outcome, .text),
            .defaulted("findings", \.findings, .list(of: .reviewFinding), omitting: []),
            .defaulted("sections", \.sections, .list(of: .text), omitting: []),
            .optional("text", \.text, .text),
        ]
    }

    private static var decisions: [Field<Statement>] {
        [
            .optional("reason", \.reason, .text), .optional("reasonCode", \.reasonCode, .text),
            .optional("basis", \.basis, .text), .optional("paper", \.paper, .text),
            .optional("session", \.session, .text),
            .defaulted("agenda", \.agenda, .list(of: .text), omitting: []),
            .defaulted("present", \.present, .list(of: .text), omitting: []),
            .optional("item", \.item, .text), .optional("vote", \.vote, .code(Vote.self)),
            .optional("action", \.action, .code(DecisionAction.self)), .optional("decision", \.decision, .text),
            .optional("milestone", \.milestone, .integer(in: 1...Int.max)),
            .defaulted("void", \.isVoid, .boolean, omitting: false),
            .optional("edition", \.edition, .integer(in: 1...Int.max)),
            .optional("previous", \.previous, .integer(in: 1...Int.max)),
            .optional("ground", \.ground, .code(AppealGround.self)),
            .optional("count", \.count, .integer(in: 0...Int.max)),
            .defaulted("notices", \.notices, .list(of: .notice), omitting: []),
        ]
    }
}

extension Shape where Value == ReviewFinding {
    /// What a reviewer found of a rule.
    public static var reviewFinding: Shape {
        .record(
            "ReviewFinding", { ReviewFinding(rule: "", outcome: .unknown) },
            [
                .required("rule", \.rule, .text), .required("outcome", \.outcome, .reviewOutcome),
                .optional("note", \.note, .text),
            ])
    }
}

extension Shape where Value == Outcome {
    fileprivate static var reviewOutcome: Shape {
        Shape<String>.text.map({ Outcome(rawValue: $0) }, from: { $0.rawValue }, expected: .outcome)
    }
}

extension Shape where Value == Notice {
    fileprivate static var notice: Shape {
        .record(
            "Notice", { Notice(addressee: "", entry: "", about: "", date: CivilDate(rawValue: 0), days: 0) },
            [
                .required("addressee", \.addressee, .text), .required("entry", \.entry, .text),
                .required("about", \.about, .text), .required("date", \.date, .date),
                .required("days", \.days, .integer(in: 0...1000)),
            ])
    }
}

extension Text {
    fileprivate static let outcome = Text(
        kk: "pass, fail, review, unknown немесе notApplicable", ru: "pass, fail, review, unknown или notApplicable",
        en: "pass, fail, review, unknown or notApplicable")
}
