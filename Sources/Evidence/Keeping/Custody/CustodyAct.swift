public import CheckKit

/// What a person did about the keeping of a document; it stands in the log beside the records and is never changed.
///
/// Format `saikes/custody/1`.
public struct CustodyAct: Hashable, Sendable {
    /// What was done.
    public var kind: CustodyKind
    /// The document's SHA-256, 64 hexadecimal digits in lower case.
    public var sha256: String
    /// The last day on which a retained document must be kept; nil for any other act.
    public var until: CivilDate?
    /// When it was done.
    public var at: Timestamp
    /// Why, in the person's words.
    public var reason: String
    /// Who did it, as stated to the program; a name of an account, never the number of a person.
    public var actor: String

    /// Makes an act.
    public init(
        _ kind: CustodyKind, _ sha256: String, until: CivilDate? = nil, at: Timestamp, reason: String, actor: String
    ) {
        self.kind = kind
        self.sha256 = sha256
        self.until = until
        self.at = at
        self.reason = reason
        self.actor = actor
    }
}

/// What may be done about the keeping of a document.
public enum CustodyKind: String, TitledCode {
    /// It must be kept until a day; a later act sets another day.
    case retain
    /// It must be kept whatever its day says, since a dispute goes on about it.
    case hold
    /// The hold is over.
    case release
    /// Its bytes are taken away for good; what is known of it stays.
    case redact

    /// The act in words.
    public var title: Text {
        switch self {
        case .retain: Text(kk: "сақтау мерзімі белгіленді", ru: "назначен срок хранения", en: "retention set")
        case .hold: Text(kk: "жоюға тыйым салынды", ru: "наложен запрет на удаление", en: "put on hold")
        case .release: Text(kk: "жоюға тыйым алынды", ru: "запрет на удаление снят", en: "hold released")
        case .redact: Text(kk: "мазмұны жойылды", ru: "содержимое удалено", en: "content removed")
        }
    }
}

/// What the acts about a document come to.
public struct Custody: Hashable, Sendable {
    /// The last day on which it must be kept; nil where none is set.
    public private(set) var retainedUntil: CivilDate?
    /// The act that holds it; nil where none does.
    public private(set) var hold: CustodyAct?
    /// The act that took its bytes away; nil where they are kept.
    public private(set) var redaction: CustodyAct?
    /// All of the acts, in order.
    public private(set) var acts: [CustodyAct] = []

    /// Sums acts up in the order of the log.
    init(_ acts: [CustodyAct]) {
        self.acts = acts
        for act in acts {
            switch act.kind {
            case .retain: retainedUntil = act.until
            case .hold: hold = act
            case .release: hold = nil
            case .redact: redaction = act
            }
        }
    }

    /// Why an act may not follow; nil where it may.
    ///
    /// - Parameters:
    ///   - kind: what is to be done.
    ///   - today: the day on which it is to be done.
    /// - Returns: the reason, or nil.
    func refusal(of kind: CustodyKind, on today: CivilDate) -> CustodyRefusal? {
        if let redaction { return .redacted(redaction) }
        switch kind {
        case .retain: return nil
        case .hold: return hold.map { .alreadyHeld($0) }
        case .release: return hold == nil ? .notHeld : nil
        case .redact:
            if let hold { return .held(hold) }
            return retainedUntil.flatMap { $0 < today ? nil : .retained(until: $0) }
        }
    }
}
