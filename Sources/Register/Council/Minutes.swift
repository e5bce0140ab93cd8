public import CheckKit

extension Register {
    /// A draft of the minutes of a session, but for the items that the asker may not see: who took part, who was recused, votes, decisions with their reasons.
    ///
    /// - Parameters:
    ///   - session: the session.
    ///   - language: the language of the draft.
    ///   - credential: who asks; the Council may.
    /// - Returns: the lines.
    /// - Throws: `wrongRole`, `notFound`.
    public func minutes(
        of session: String, in language: Language, by credential: Credential
    ) throws(RegisterFault) -> [String] {
        try read { view in
            let actor = try view.actor(provenBy: credential)
            guard Role.council.contains(actor.role) else {
                throw RegisterFault.refused(.wrongRole(actor: actor.name, role: actor.role, needed: Role.council))
            }
            return try Minutes(view: view, file: view.session(session), language: language, reader: actor.name).lines()
        }
    }
}

/// The writing of minutes.
private struct Minutes {
    let view: RegisterView
    let file: SessionFile
    let language: Language
    let reader: String

    func lines() throws -> [String] {
        var lines = [
            say(.title, .string(file.id), .date(file.date)),
            say(.present, .list(try names(file.present)), .int(file.quorum)),
        ]
        let decisions = try view.events(of: .decisionDrafted).filter { $0.statement.session == file.id }
        for (place, item) in file.agenda.enumerated() {
            lines.append("")
            lines.append(
                say(.item, .int(place + 1), .string(item.id), .string(try title(of: item)), .text(item.proposal.title)))
            let declarations = Declarations(try view.events(of: item.subject))
            guard case .clear = declarations.standing(of: reader) else {
                lines.append(say(.hidden))
                continue
            }
            let tally = file.tally(item.id, declarations)
            if !tally.recused.isEmpty { lines.append(say(.recusedLine, .list(try names(tally.recused)))) }
            lines.append(
                say(.votes, .int(tally.inFavour), .int(tally.against), .int(tally.abstained), .int(tally.recused.count))
            )
            for ballot in file.votes[item.id] ?? [] where ballot.reason != nil {
                lines.append(
                    say(.votedBecause, try name(ballot.member), .text(ballot.vote.title), .string(ballot.reason ?? "")))
            }
            for event in decisions where event.statement.item == item.id {
                guard let action = event.statement.action else { continue }
                let decision = try view.decision(Subject.id(of: event.subject))
                lines.append(
                    say(
                        .decided, .string(decision.id), .text(action.title), .string(event.statement.reason ?? ""),
                        .string(event.statement.basis ?? ""), .string(event.statement.paper ?? "")))
                if let confirmation = decision.confirmation {
                    lines.append(say(.confirmed, try name(decision.author), try name(confirmation.actor)))
                } else {
                    lines.append(say(.unconfirmed))
                }
            }
        }
        return lines
    }

    private func title(of item: AgendaItem) throws -> String {
        switch item.subject {
        case .application(let id): try view.application(id).name[language]
        case .entry(let id): try view.requiredTimeline(of: id).naming()?.statement().name?[language] ?? ""
        default: ""
        }
    }

    private func name(_ actor: String) throws -> Message.Argument {
        .string(try view.actor(actor).map { "\($0.fullName) (\($0.name))" } ?? actor)
    }

    private func names(_ actors: [String]) throws -> [Message.Argument] { try actors.map(name) }

    private func say(_ text: Text, _ arguments: Message.Argument...) -> String {
        Message(text, arguments: arguments).rendered(in: language)
    }
}

extension Text {
    fileprivate static let title = Text(
        kk: "Үйлестіру кеңесінің {0} отырысының хаттамасы (жоба), {1}",
        ru: "Протокол заседания Координационного совета {0} (проект), {1}",
        en: "Minutes of session {0} of the Coordination Council (draft), {1}")
    fileprivate static let present = Text(
        kk: "Қатысқандар: {0}. Кворум: {1}.", ru: "Участвуют: {0}. Кворум: {1}.", en: "Present: {0}. Quorum: {1}.")
    fileprivate static let item = Text(
        kk: "{0}. {1} {2} – ұсыныс: {3}", ru: "{0}. {1} {2} – предложение: {3}", en: "{0}. {1} {2} – proposed: {3}")
    fileprivate static let hidden = Text(
        kk: "   Көрсетілмейді: сіз мәлімдемегенсіз немесе шеттетілгенсіз",
        ru: "   Не показано: вы не заявили о связях или отведены",
        en: "   Not shown: you did not declare, or are recused")
    fileprivate static let recusedLine = Text(
        kk: "   Шеттетілгендер: {0}", ru: "   Отведены: {0}", en: "   Recused: {0}")
    fileprivate static let votes = Text(
        kk: "   Қолдады: {0}, қарсы: {1}, қалыс қалды: {2}, шеттетілді: {3}",
        ru: "   За: {0}, против: {1}, воздержались: {2}, отведены: {3}",
        en: "   For: {0}, against: {1}, abstained: {2}, recused: {3}")
    fileprivate static let votedBecause = Text(
        kk: "   {0} – {1}: {2}", ru: "   {0} – {1}: {2}", en: "   {0} – {1}: {2}")
    fileprivate static let decided = Text(
        kk: "   {0} шешімі: {1}. Себебі: {2}. Негізі: {3}. Құжат: {4}",
        ru: "   Решение {0}: {1}. Причина: {2}. Основание: {3}. Документ: {4}",
        en: "   Decision {0}: {1}. Reason: {2}. Basis: {3}. Paper: {4}")
    fileprivate static let confirmed = Text(
        kk: "   Дайындаған {0}, растаған {1}", ru: "   Подготовил {0}, подтвердил {1}",
        en: "   Drawn up by {0}, confirmed by {1}")
    fileprivate static let unconfirmed = Text(
        kk: "   Әлі расталмаған", ru: "   Ещё не подтверждено", en: "   Not confirmed yet")
}
