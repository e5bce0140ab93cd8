import CheckKit

/// An outcome with its reason and the facts that it lacked.
struct Verdict {
    var outcome: Outcome
    var reason: Message
    var missing: [String]

    init(_ outcome: Outcome, _ reason: Message, missing: [String] = []) {
        self.outcome = outcome
        self.reason = reason
        self.missing = missing
    }

    /// The worse of two where both must hold; of equals the first.
    static func & (lhs: Verdict, rhs: Verdict) -> Verdict {
        let worse = lhs.outcome & rhs.outcome == lhs.outcome ? lhs : rhs
        return Verdict(worse.outcome, worse.reason, missing: lhs.missing + rhs.missing)
    }

    /// The same where the documents are enough; otherwise what does not fail by its own content is unknown.
    func resting(on proof: Proof) -> Verdict {
        guard !proof.isEnough, outcome != .fail else { return self }
        let reason = outcome == .unknown ? self.reason : Message(Self.unproven, .message(self.reason))
        return Verdict(.unknown, reason, missing: missing + [proof.claim])
    }

    private static let unproven = Text(
        kk: "{0}; құжатпен расталмаған", ru: "{0}; документом не подтверждено", en: "{0}; not proven by a document")
}

extension Verdict {
    /// The reason with the subject's name before it.
    func said(of name: Message.Argument) -> Message {
        Message(Text(verbatim: "{0}: {1}"), name, .message(reason))
    }
}

extension Finding {
    /// How many subjects are few enough to write a note of each.
    private static let few = 5

    /// Writes a note of each subject that is not plainly right, and of all subjects where they are few.
    mutating func note(_ verdicts: [(id: String, path: String, verdict: Verdict)]) {
        for (id, path, verdict) in verdicts where verdicts.count <= Self.few || verdict.outcome != .pass {
            notes.append(Note(path, verdict.outcome, verdict.said(of: .string(id))))
        }
        guard outcome != .pass else { return }
        for (_, _, verdict) in verdicts where verdict.outcome == .unknown {
            verdict.missing.forEach { name(missing: $0) }
        }
    }

    /// Writes a note of each thing, and its proof.
    mutating func note(_ holdings: [Holding]) {
        note(holdings.map { ($0.id, $0.path, $0.verdict) })
        proofs += holdings.map(\.proof)
    }

    /// Names a fact that is needed and not stated, once.
    mutating func name(missing path: String) {
        if !missing.contains(path) { missing.append(path) }
    }
}

extension Message {
    /// Messages of several parts, one after another.
    static func joined(_ parts: [Message]) -> Message {
        let places = parts.indices.map { "{\($0)}" }.joined(separator: "; ")
        return Message(Text(verbatim: places), arguments: parts.map { .message($0) })
    }
}

extension Case {
    /// What can be said where no equipment is named; nil where some is.
    var findingWithoutEquipment: Finding? {
        guard equipment.items.isEmpty else { return nil }
        if equipment.isComplete { return Finding(.fail, Message(Self.noEquipment)) }
        var finding = Finding(.unknown, Message(Self.equipmentNotStated))
        finding.missing = ["equipment"]
        return finding
    }

    private static let noEquipment = Text(kk: "жабдық жоқ", ru: "оборудования нет", en: "no equipment")
    private static let equipmentNotStated = Text(
        kk: "жабдық көрсетілмеген", ru: "оборудование не указано", en: "equipment is not stated")
}
