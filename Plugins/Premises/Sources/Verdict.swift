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

extension Finding {
    /// How many subjects are few enough to write a note of each.
    private static let few = 5

    /// Writes a note of each room that is not plainly right, and of all rooms where they are few.
    mutating func note(_ verdicts: [(premises: Premises, verdict: Verdict)]) {
        for (premises, verdict) in verdicts where verdicts.count <= Self.few || verdict.outcome != .pass {
            notes.append(Note(premises.path, verdict.outcome, verdict.said(of: premises)))
        }
        guard outcome != .pass else { return }
        for path in verdicts.filter({ $0.verdict.outcome == .unknown }).flatMap(\.verdict.missing) {
            name(missing: path)
        }
    }

    /// What is left of a failure where teaching is online only.
    ///
    /// A hall that will not do must not be worse than no hall at all, which is for a person.
    func judged(in facts: Case) -> Finding {
        guard outcome == .fail, facts.isOnlineOnly else { return self }
        var judged = self
        judged.outcome = .review
        judged.message = Message(Self.online, .message(message))
        judged.fixes = []
        return judged
    }

    private static let online = Text(
        kk: "{0}; оқыту тек онлайн, адам шешеді", ru: "{0}; обучение только онлайн, решает человек",
        en: "{0}; online teaching only, a person decides")

    /// Names a fact that is needed and not stated, once.
    mutating func name(missing path: String) {
        if !missing.contains(path) { missing.append(path) }
    }
}

extension Verdict {
    /// The reason with the room's id before it.
    func said(of premises: Premises) -> Message {
        Message(Text(verbatim: "{0}: {1}"), .string(premises.id), .message(reason))
    }
}

extension Outcome {
    /// Whether the outcome is as good as another where one of several is enough.
    func isAtLeast(_ other: Outcome) -> Bool { self | other == self }
}

extension Premises {
    /// The path of the room in the dossier.
    var path: String { "premises/\(id)" }
}

extension Case {
    /// What can be said where no premises are named; nil where some are.
    var findingWithoutPremises: Finding? {
        guard premises.items.isEmpty else { return nil }
        if isOnlineOnly { return Finding(.review, Message(Self.onlineOnly)) }
        if premises.isStatedNone { return Finding(.fail, Message(Self.noPremises)) }
        var finding = Finding(.unknown, Message(Self.premisesNotStated))
        finding.missing = ["premises"]
        return finding
    }

    private static let onlineOnly = Text(
        kk: "үй-жай жоқ, оқыту тек онлайн: мәтін онлайн оқытуды босатпайды, адам шешеді",
        ru: "помещений нет, обучение только онлайн: текст не освобождает онлайн-обучение, решает человек",
        en: "no premises, online teaching only: the text does not exempt online teaching, a person decides")
    private static let noPremises = Text(kk: "үй-жай жоқ", ru: "помещений нет", en: "no premises")
    private static let premisesNotStated = Text(
        kk: "үй-жайлар көрсетілмеген", ru: "помещения не указаны", en: "premises are not stated")
}
