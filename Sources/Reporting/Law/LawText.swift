public import CheckKit
public import Compliance

/// Shows the law that the program holds: its editions, their points, the sentences that state rules.
public struct LawText: Sendable {
    let law: LawLibrary
    let edition: Edition
    let descriptions: [CheckDescription]
    let language: Language
    let layout: Layout

    /// Makes a writer.
    ///
    /// - Parameters:
    ///   - law: the law.
    ///   - edition: the edition whose points are shown.
    ///   - modules: the check modules, which tell what each rule reads.
    ///   - language: the language of the lines.
    ///   - width: the columns of a line, at least 40.
    public init(
        law: LawLibrary, edition: Edition, modules: [CheckModule] = [], language: Language, width: Int = 80
    ) {
        self.law = law
        self.edition = edition
        self.language = language
        descriptions = modules.flatMap { module in
            module.checks.map(\.description) + module.crossBidChecks.map(\.description)
        }
        layout = Layout(width: max(width, 40), isColoured: false)
    }

    /// What a reference names: a point, a rule, a sentence, or a norm of another act.
    enum Target {
        case point(Edition.Point)
        case sentences([Edition.Sentence], rule: RuleID?)
        case norm(LawLibrary.Norm)
    }

    /// Finds a point (`11-1`), a rule (`11-1/2`) or several (`11-1/3`), a sentence (`R11-2`) or a norm (`687/76`).
    ///
    /// - Throws: `UnknownLawReference` where the program holds nothing of that name.
    func find(_ reference: String) throws(UnknownLawReference) -> Target {
        if let point = edition.points.first(where: { $0.id == reference }) { return .point(point) }
        if let norm = law.norm(reference) { return .norm(norm) }
        let all = edition.points.flatMap(\.sentences)
        if let sentence = all.first(where: { $0.id.lowercased() == reference.lowercased() }) {
            return .sentences([sentence], rule: nil)
        }
        let rule = RuleID(rawValue: reference)
        let stating = edition.sentences(for: rule)
        if !stating.isEmpty { return .sentences(stating, rule: rule) }
        if let norm = LegislationIndex.norms[rule].flatMap(law.norm) { return .norm(norm) }
        let ofParts = sentences(ofPartsOf: reference)
        if !ofParts.isEmpty { return .sentences(ofParts, rule: nil) }
        let known = edition.points.map(\.id) + RuleID.inOrder.map(\.rawValue) + all.map(\.id) + law.norms.map(\.id)
        throw UnknownLawReference(
            reference: reference, points: edition.points.map(\.id),
            nearest: Folding.nearest(to: reference, among: known))
    }

    /// The sentences of the rules into which a row of the tender documents may be split: of `11-1/3`, 3a and 3b.
    private func sentences(ofPartsOf reference: String) -> [Edition.Sentence] {
        let parts = RuleID.inOrder.filter {
            $0.rawValue.hasPrefix(reference) && $0.rawValue.count == reference.count + 1
                && $0.rawValue.last?.isLetter == true
        }
        var seen: Set<String> = []
        return parts.flatMap { edition.sentences(for: $0) }.filter { seen.insert($0.id).inserted }
    }

    /// What a reference names, as lines.
    ///
    /// - Throws: `UnknownLawReference` where the program holds nothing of that name.
    public func lines(showing reference: String) throws(UnknownLawReference) -> [String] {
        switch try find(reference) {
        case .point(let point): return lines(of: point)
        case .sentences(let sentences, let rule):
            let rules = rule.map { [$0] } ?? sentences.flatMap(\.rules).map(RuleID.init(rawValue:))
            return heading() + sentences.flatMap { lines(of: $0, indent: 0) } + rules.flatMap(lines(of:))
        case .norm(let norm):
            let status: Citation.Status = norm.status == "quote" ? .official : .summary
            return layout.paragraph(say(ReportWords.point(of: norm)))
                + quote(norm.text, russian: status, indent: 2)
        }
    }

    /// The editions: dates, points, and how many sentences are covered in which way.
    public func listLines() -> [String] {
        law.editions.flatMap { edition -> [String] in
            var dates: [String] = []
            if let adopted = edition.adopted { dates.append(say(ReportWords.adopted, .date(adopted))) }
            if let from = edition.effectiveFrom { dates.append(say(ReportWords.inForceFrom, .date(from))) }
            if edition.effectiveFrom == nil, let earliest = edition.effectiveNotBefore {
                dates.append(say(ReportWords.notBefore, .date(earliest)))
            } else if !edition.isConfirmed {
                dates.append(say(ReportWords.sinceUnconfirmed))
            }
            let counts = Self.counts(edition).map { "\($0.coverage.title[language]) \($0.count)" }
            return layout.paragraph("\(edition.id): \(name(of: edition))")
                + layout.paragraph(dates.joined(separator: "; "), indent: 2)
                + layout.paragraph(
                    say(ReportWords.points, .string(edition.points.map(\.id).joined(separator: ", "))), indent: 2)
                + layout.paragraph(
                    say(ReportWords.sentences, .string(counts.joined(separator: "; "))), indent: 2)
        }
    }

    static func counts(_ edition: Edition) -> [(coverage: Edition.Coverage, count: Int)] {
        let sentences = edition.points.flatMap(\.sentences)
        return Edition.Coverage.allCases.map { coverage in
            (coverage, sentences.count { $0.coverage == coverage })
        }
    }

    private func heading() -> [String] { layout.paragraph(name(of: edition)) }

    private func name(of edition: Edition) -> String {
        let day = edition.amendment.date.map { Message.Argument.date($0) } ?? .string("")
        return say(ReportWords.edition, .string(edition.act.number), .string(edition.amendment.number), day)
    }

    private func lines(of point: Edition.Point) -> [String] {
        // The program holds the paragraphs in Russian only; sentences below have translations.
        let status = language == .ru ? "" : " (\(say(ReportWords.status(.official))), ru)"
        return heading() + layout.paragraph("\(say(ReportWords.pointTitle, .string(point.id)))\(status)") + [""]
            + point.paragraphs.flatMap { layout.paragraph($0, indent: 2, hanging: 0) + [""] }
            + point.sentences.flatMap { lines(of: $0, indent: 2) }
    }

    private func lines(of sentence: Edition.Sentence, indent: Int) -> [String] {
        let head = say(ReportWords.sentence, .string(sentence.id), .string(sentence.pinpoint[language]))
        let stated = Message.Argument.string(sentence.rules.joined(separator: ", "))
        let rules = sentence.rules.isEmpty ? "" : "; \(say(ReportWords.rules, stated))"
        return layout.paragraph("\(head)\(rules); \(sentence.coverage.title[language])", indent: indent)
            + quote(sentence.quote, russian: .official, indent: indent + 2)
    }

    /// The Russian text, and the translation where another language is asked for; each says what it is.
    private func quote(_ text: StatedName, russian: Citation.Status, indent: Int) -> [String] {
        guard let citation = Citation([text], russianStatus: russian) else { return [] }
        let languages: [Language] = language == .ru ? [.ru] : [language, .ru]
        return languages.flatMap { language -> [String] in
            guard let words = citation.texts[language] else { return [] }
            let status = ReportWords.status(citation.status(in: language))
            return layout.paragraph(say(ReportWords.quotedWithStatus, .text(status), .string(words)), indent: indent)
        }
    }

    /// What a rule reads: its title, figures and readings.
    private func lines(of rule: RuleID) -> [String] {
        let own = descriptions.filter { $0.rule == rule }
        let title = own.first.map { ": \($0.title[language])" } ?? ""
        var lines = layout.paragraph("\(say(ReportWords.rule, .string(rule.rawValue)))\(title)")
        for policy in policies(of: rule) {
            lines += layout.paragraph(
                say(ReportWords.policy, .string(policy.id), .string(policy.question[language])), indent: 2)
            for reading in policy.readings {
                let notes = [
                    reading.isDefault ? say(ReportWords.byDefault) : nil, reading.isWeak ? say(ReportWords.weak) : nil,
                ].compactMap(\.self)
                let suffix = notes.isEmpty ? "" : " (\(notes.joined(separator: ", ")))"
                lines += layout.paragraph("\(reading.id)\(suffix): \(reading.title[language])", indent: 4)
            }
        }
        for parameter in parameters(of: rule) {
            let title = parameter.title.map { $0[language] } ?? parameter.id
            let from = parameter.from.map { "; \(say(ReportWords.inForceFrom, .date($0)))" } ?? ""
            let doubt = parameter.isConfirmed ? "" : "; \(say(ReportWords.unconfirmed))"
            let text = "\(parameter.id) = \(parameter.value) – \(title)\(from)\(doubt)"
            lines += layout.paragraph(say(ReportWords.parameter, .string(text)), indent: 2)
        }
        return lines
    }

    func policies(of rule: RuleID) -> [Policy] { law.policies.filter { $0.rules.contains(rule) } }

    func parameters(of rule: RuleID) -> [Parameter] {
        let ids = descriptions.filter { $0.rule == rule }.flatMap(\.parameters)
        return law.parameters.filter { ids.contains($0.id) }
    }

    private func say(_ text: Text, _ arguments: Message.Argument...) -> String {
        Message(text, arguments: arguments).rendered(in: language)
    }
}

/// A point, rule or sentence that the program does not hold.
public struct UnknownLawReference: Error, Hashable, Sendable {
    /// What was asked for.
    public var reference: String
    /// The points that could be asked for.
    public var points: [String]
    /// The nearest name that exists, where one is near.
    public var nearest: String?

    /// What is wrong and what to do.
    public var message: Message {
        let base = Message(
            ReportWords.noSuchReference, .string(reference), .list(points.map { .string($0) }))
        return nearest.map { Message(ReportWords.nearest, .message(base), .string($0)) } ?? base
    }
}
