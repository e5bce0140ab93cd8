import CheckKit

/// The organisation keeps the law on education: an open reference, so that a person judges all but a missing permit.
struct EducationLaw: Check {
    private static let papers: Set<EvidenceType> = [.permit]

    let description = CheckDescription(
        rule: "11-1/law",
        point: Text(kk: "11-1-тармақ, екінші бөлік", ru: "п. 11-1, часть вторая", en: "point 11-1, part two"),
        title: Text(
            kk: "білім туралы заңнамаға сәйкестік", ru: "соответствие законодательству об образовании",
            en: "conformity with education law"),
        evidenceTypes: papers,
        leftToPersons: Text(
            kk: "жарғы, қызмет түрі, аккредиттеу, рұқсаттың қажеттігі және оның шынайылығы",
            ru: "устав, вид деятельности, аккредитация, нужно ли разрешение и подлинно ли оно",
            en: "charter, activities, accreditation, whether a permit is needed and genuine"),
        examples: [
            Example(
                .review,
                Text(kk: "Рұқсат талап етілмеген", ru: "Разрешение не требуется", en: "No permit is asked for"),
                says: "проверьте, требуется ли разрешение",
                facts: Self.facts(nil, "kind: educationOrganisation")),
            Example(
                .review,
                Text(kk: "Консалтингтік компания", ru: "Консалтинговая компания", en: "A consulting company"),
                says: "консалтинговая компания",
                facts: Self.facts("none", "kind: consultingCompany")),
            Example(
                .review,
                Text(kk: "Хабарлама бар", ru: "Уведомление есть", en: "The notification is there"),
                facts: Self.facts(
                    "notification", "permits: [{kind: notification, validity: {startDate: 2024-01-10}}]")),
            Example(
                .review,
                Text(
                    kk: "Хабарлама орнына лицензия, соңғы күні", ru: "Лицензия вместо уведомления, последний день",
                    en: "A licence for a notification, its last day"),
                facts: Self.facts(
                    "notification",
                    "permits: [{kind: licence, validity: {startDate: 2024-01-10, endDate: 2026-05-04}}]")),
            Example(
                .fail,
                Text(kk: "Кеше аяқталған", ru: "Истекла вчера", en: "Expired yesterday"),
                says: "не действует",
                facts: Self.facts(
                    "category1", "permits: [{kind: licence, validity: {startDate: 2024-01-10, endDate: 2026-05-03}}]")),
            Example(
                .fail,
                Text(kk: "Рұқсат жоқ", ru: "Разрешений нет", en: "No permits"),
                facts: Self.facts("category2", "permits: []")),
            Example(
                .fail,
                Text(
                    kk: "Лицензия орнына хабарлама", ru: "Уведомление вместо лицензии",
                    en: "A notification where a licence is needed"),
                facts: Self.facts(
                    "category1", "permits: [{kind: notification, validity: {startDate: 2024-01-10}}]")),
            Example(
                .unknown,
                Text(kk: "Рұқсаттар көрсетілмеген", ru: "Разрешения не указаны", en: "Permits are not stated"),
                says: "не указаны",
                facts: Self.facts("notification", "kind: university")),
            Example(
                .unknown,
                Text(kk: "Мерзімі көрсетілмеген", ru: "Срок не указан", en: "Its term is not stated"),
                facts: Self.facts("category1", "permits: [{kind: licence}]")),
            Example(
                .unknown,
                Text(kk: "Құжатпен расталмаған", ru: "Не подтверждено документом", en: "Not proven by a paper"),
                says: "документом не подтверждено",
                facts: Self.facts(
                    "category1", "permits: [{kind: licence, validity: {startDate: 2024-01-10}}]",
                    evidence: "documented")),
        ])

    func evaluate(_ facts: Case) -> Finding {
        var finding = Finding(.review, Message(Self.personJudges))
        note(facts.dossier.provider?.kind, in: &finding)
        let fitting: Set<PermitKind>
        switch facts.lot?.permit {
        case nil, RequiredPermit.none?:
            finding.notes.append(Finding.Note("provider/permits", .review, Message(Self.askWhether)))
            return finding
        case .notification: fitting = [.notification, .licence]
        case .category1, .category2: fitting = [.licence]
        }
        guard let permits = facts.dossier.provider?.permits else {
            finding.outcome = .unknown
            finding.message = Message(Self.notStated)
            finding.missing.append("dossier/provider/permits")
            return finding
        }
        var outcome = Outcome.fail
        for (index, permit) in permits.enumerated() where fitting.contains(permit.kind) {
            let path = "provider/permits/\(index)"
            let result = judge(permit, path, facts, &finding)
            finding.notes.append(Finding.Note(path, result.outcome, result.message))
            outcome = outcome | result.outcome
        }
        if outcome == .pass { return finding }
        finding.outcome = outcome
        finding.message = Message(outcome == .fail ? Self.lacking : Self.notShown)
        return finding
    }

    private func note(_ kind: ProviderKind?, in finding: inout Finding) {
        guard let kind else {
            finding.missing.append("dossier/provider/kind")
            finding.notes.append(Finding.Note("provider/kind", .review, Message(Self.kindNotStated)))
            return
        }
        let isEducational = [.university, .educationOrganisation, .academy].contains(kind)
        finding.notes.append(
            Finding.Note(
                "provider/kind", isEducational ? .pass : .review,
                Message(isEducational ? Self.educational : Self.perhapsNotEducational, .text(kind.title))))
    }

    private func judge(
        _ permit: Permit, _ path: String, _ facts: Case, _ finding: inout Finding
    ) -> (outcome: Outcome, message: Message) {
        let name = Message.Argument.list(
            [.text(permit.kind.title)] + (permit.number.map { [.string($0)] } ?? []))
        switch permit.validity.flatMap({ $0.holds(on: facts.dates.asOf) }) {
        case false: return (.fail, Message(Self.notInForce, name, .date(facts.dates.asOf)))
        case nil:
            finding.missing.append("dossier/\(path)/validity/startDate")
            return (.unknown, Message(Self.termNotStated, name))
        case true:
            let proof = facts.evidence.proof(of: path, by: permit.documents, accepting: Self.papers)
            finding.proofs.append(proof)
            return proof.isEnough
                ? (.pass, Message(Self.inForce, name, .date(facts.dates.asOf)))
                : (.unknown, Message(Self.unproven, name))
        }
    }

    private static func facts(_ permit: String?, _ provider: String, evidence: String = "declared") -> String {
        let needed = permit.map { ", permit: \($0)" } ?? ""
        return """
            tender: {id: T, tenderPeriod: {endDate: 2026-05-04}, lots: [{id: L1\(needed)}]}
            bid: {id: B, tender: T, dossier: {provider: {\(provider)}, programmes: [{id: G1}]}, \
            lots: [{id: L1, programmes: [G1]}]}
            evidence: \(evidence)
            """
    }
}

extension EducationLaw {
    private static let personJudges = Text(
        kk: "норма сілтемелі: білім туралы заңнамаға сәйкестікті адам тексереді",
        ru: "норма отсылочная: соответствие законодательству об образовании проверяет человек",
        en: "the norm refers to other law: a person checks conformity with education law")
    private static let askWhether = Text(
        kk: "рұқсат не хабарлама талап етіле ме, тексеріңіз", ru: "проверьте, требуется ли разрешение или уведомление",
        en: "check whether a permit or a notification is needed")
    private static let notStated = Text(
        kk: "қызметке рұқсат керек, ал өнім берушінің рұқсаттары көрсетілмеген",
        ru: "услуге нужно разрешение, а разрешения поставщика не указаны",
        en: "the service needs a permit, and the provider's permits are not stated")
    private static let lacking = Text(
        kk: "қызметке керек рұқсат жоқ немесе қолданыста емес",
        ru: "нужного услуге разрешения нет или оно не действует",
        en: "the permit that the service needs is lacking or not in force")
    private static let notShown = Text(
        kk: "қызметке керек рұқсат аталған, бірақ көрсетілмеген",
        ru: "нужное услуге разрешение названо, но не показано",
        en: "the permit that the service needs is named, but not shown")
    private static let kindNotStated = Text(
        kk: "ұйымның түрі көрсетілмеген: білім беру ұйымы екенін тексеріңіз",
        ru: "вид организации не указан: проверьте, организация ли это образования",
        en: "the kind is not stated: check that it is an education organisation")
    private static let educational = Text(verbatim: "{0}")
    private static let perhapsNotEducational = Text(
        kk: "{0}: жарғысы бойынша білім беру ұйымы ма, тексеріңіз",
        ru: "{0}: проверьте по уставу, организация ли это образования",
        en: "{0}: check by the charter that it is an education organisation")
    private static let inForce = Text(
        kk: "{0}: {1} күні қолданыста", ru: "{0}: действует на {1}", en: "{0}: in force on {1}")
    private static let notInForce = Text(
        kk: "{0}: {1} күні қолданыста емес", ru: "{0}: не действует на {1}", en: "{0}: not in force on {1}")
    private static let termNotStated = Text(
        kk: "{0}: қашаннан қолданыста екені көрсетілмеген", ru: "{0}: не указано, с какого дня действует",
        en: "{0}: it is not stated since when it is in force")
    private static let unproven = Text(
        kk: "{0}: құжатпен расталмаған", ru: "{0}: документом не подтверждено", en: "{0}: proven by no paper")
}
