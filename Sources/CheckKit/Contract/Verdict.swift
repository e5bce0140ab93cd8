/// What is found of one subject of a check: an outcome with its reason and the facts that it lacked.
public struct Verdict: Sendable {
    /// The outcome.
    public var outcome: Outcome
    /// Why.
    public var reason: Message
    /// Paths of the facts that are needed and not stated.
    public var missing: [String]

    /// Makes a verdict.
    public init(_ outcome: Outcome, _ reason: Message, missing: [String] = []) {
        self.outcome = outcome
        self.reason = reason
        self.missing = missing
    }

    /// The worse of two where both must hold; of equals the first.
    public static func & (lhs: Verdict, rhs: Verdict) -> Verdict {
        let worse = lhs.outcome & rhs.outcome == lhs.outcome ? lhs : rhs
        if lhs.missing.isEmpty, rhs.missing.isEmpty { return worse }
        return Verdict(worse.outcome, worse.reason, missing: lhs.missing + rhs.missing)
    }

    /// The same where the documents are enough; otherwise what does not fail by its own content is unknown.
    public func resting(on proof: Proof) -> Verdict {
        guard !proof.isEnough, outcome != .fail else { return self }
        let reason = outcome == .unknown ? self.reason : Message(Self.unproven, .message(self.reason))
        return Verdict(.unknown, reason, missing: missing + [proof.claim])
    }

    /// The reason with the subject's name before it.
    public func said(of name: Message.Argument) -> Message {
        Message(Text(verbatim: "{0}: {1}"), name, .message(reason))
    }

    /// The reason with the subject's id before it.
    public func said(of id: String) -> Message { said(of: .string(id)) }

    private static let unproven = Text(
        kk: "{0}; құжатпен расталмаған", ru: "{0}; документом не подтверждено", en: "{0}; not proven by a document")
}

extension Finding {
    /// How many subjects are few enough to write a note of each.
    private static let few = 5

    /// Writes a note of each subject that is not plainly right, and of all subjects where they are few.
    public mutating func note(_ verdicts: [(id: String, path: String, verdict: Verdict)]) {
        for (id, path, verdict) in verdicts where verdicts.count <= Self.few || verdict.outcome != .pass {
            notes.append(Note(path, verdict.outcome, verdict.said(of: id)))
        }
        guard outcome != .pass else { return }
        for (_, _, verdict) in verdicts where verdict.outcome == .unknown {
            verdict.missing.forEach { name(missing: $0) }
        }
    }

    /// Names a fact that is needed and not stated, once.
    public mutating func name(missing path: String) {
        if !missing.contains(path) { missing.append(path) }
    }
}

extension Outcome {
    /// Whether the outcome is as good as another where one of several is enough.
    public func isAtLeast(_ other: Outcome) -> Bool { self | other == self }
}
