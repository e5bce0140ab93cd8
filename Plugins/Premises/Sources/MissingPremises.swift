import CheckKit

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

extension Finding {
    /// What is left of a failure where teaching is online only.
    ///
    /// A hall that will not do must not be worse than no hall at all, which is for a person.
    func judged(in facts: Case) -> Finding {
        guard outcome == .fail, facts.isOnlineOnly else { return self }
        var judged = self
        judged.outcome = .review
        judged.message = facts.said(Message(Self.online, .message(message)))
        judged.fixes = []
        return judged
    }

    private static let online = Text(
        kk: "{0}; оқыту тек онлайн, адам шешеді", ru: "{0}; обучение только онлайн, решает человек",
        en: "{0}; online teaching only, a person decides")
}

extension Premises {
    /// The path of the room in the dossier.
    var path: String { "premises/\(id)" }
}
