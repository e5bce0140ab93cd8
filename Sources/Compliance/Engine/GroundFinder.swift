import CheckKit

/// The second answer: whether a bid may be rejected for a finding under the procurement law.
///
/// The clause is a Government resolution; the Law on procurement lets a bid be rejected only for what the tender
/// documents state in the place allowed for it. So a failure that the documents do not state is no ground.
struct GroundFinder {
    let facts: Case
    let law: LawLibrary

    /// The ground of a finding, always with a reason.
    func ground(for finding: RuleFinding) -> Ground {
        guard let lot = facts.lot else { return .none(because: Message(Self.noProcurement)) }
        if finding.rule == "gz/rnu" { return participantsGround(finding) }
        let rule = finding.rule
        guard RuleID.inOrder.contains(rule) else { return .none(because: Message(Self.foreignRule)) }
        let isQualification = rule.isRequirement && !rule.rawValue.hasPrefix("11-1/3")
        guard isQualification || rule == "11-1/3b" else { return .none(because: Message(Self.neverGround)) }
        let rows = isQualification ? qualificationRows(lot, rule) : (lot.specification ?? []).map(\.id)
        let misplaced = (lot.specification ?? []).filter { row in
            isQualification && (row.rule.map { RuleID(rawValue: $0).covers(rule) } ?? false)
        }.map(\.id)
        var ground = Ground(mayReject: false, code: nil, statedIn: rows + misplaced, why: [])
        switch finding.outcome {
        case .pass: ground.why = [Message(Self.met)]
        case .notApplicable: ground.why = [Message(Self.notConcerned)]
        case .review: ground.why = [Message(Self.personFirst)]
        case .unknown:
            ground.why = [Message(Self.unknown)]
            if isQualification, !rows.isEmpty, isCompetition, lacksPaper(finding) {
                ground.code = .q5
                ground.why = [Message(Self.paperMissing, .list(rows.map { .string(row($0, lot)) }))]
            }
        case .fail: judgeFailure(finding, lot, rows, misplaced, isQualification, &ground)
        }
        return ground
    }

    private func judgeFailure(
        _ finding: RuleFinding, _ lot: Lot, _ rows: [String], _ misplaced: [String], _ isQualification: Bool,
        _ ground: inout Ground
    ) {
        guard !rows.isEmpty else {
            ground.why = [Message(misplaced.isEmpty ? Self.notStated : Self.misplaced)]
            return
        }
        ground.code = isQualification ? .q7 : .d2
        // Every row of the specification states 3b; the protocol needs the rows that are not met.
        let failing = finding.finding.notes.filter { $0.outcome == .fail }.compactMap {
            $0.about.split(separator: "/").last
        }
        let unmet = isQualification ? rows : rows.filter { failing.contains(Substring($0)) }
        let list = Message.Argument.list((unmet.isEmpty ? rows : unmet).map { .string(row($0, lot)) })
        let annex = isQualification ? Self.statedInAnnex8 : Self.statedInAnnex16
        let obstacles = obstacles(finding, lot, isQualification)
        ground.mayReject = obstacles.isEmpty
        ground.why = obstacles.isEmpty ? [Message(annex, list)] : obstacles
        let isBeyondLaw = finding.rule == "11-1/2" || finding.rule == "11-1/5a" || finding.rule == "11-1/5b"
        if ground.mayReject, isBeyondLaw { ground.why.append(Message(Self.caution)) }
    }

    /// The exceptions of the reading, 5.6, item 5.
    private func obstacles(_ finding: RuleFinding, _ lot: Lot, _ isQualification: Bool) -> [Message] {
        var obstacles: [Message] = []
        if facts.tender?.method == nil { obstacles.append(Message(Self.methodMissing)) }
        if let method = facts.tender?.method, method != .competition {
            obstacles.append(Message(Self.noCompetition, .text(method.title)))
        }
        if isQualification, lot.permit == .category1 || lot.permit == .category2 {
            obstacles.append(Message(Self.permitted))
        }
        for exception in finding.finding.exceptions {
            switch exception {
            case .practiceWithinTenYears: obstacles.append(Message(Self.tenYears))
            case .leasedResources: obstacles.append(Message(Self.leased))
            case .stateManagement: obstacles.append(Message(Self.management))
            }
        }
        if finding.isContested { obstacles.append(Message(Self.contested)) }
        return obstacles
    }

    /// Article 7 bars a participant by itself, whatever the documents state and whatever the method is.
    private func participantsGround(_ finding: RuleFinding) -> Ground {
        switch finding.outcome {
        case .fail: Ground(mayReject: true, code: .a7, statedIn: [], why: [Message(Self.articleSeven)])
        case .pass: .none(because: Message(Self.met))
        case .notApplicable: .none(because: Message(Self.notConcerned))
        case .review: .none(because: Message(Self.personFirst))
        case .unknown: .none(because: Message(Self.unknown))
        }
    }

    private var isCompetition: Bool { facts.tender?.method == .competition }

    private func qualificationRows(_ lot: Lot, _ rule: RuleID) -> [String] {
        (lot.qualification ?? []).filter { row in
            row.rule.map { RuleID(rawValue: $0).covers(rule) } ?? false
        }.map(\.id)
    }

    private func row(_ id: String, _ lot: Lot) -> String {
        let number = lot.qualification?.first { $0.id == id }?.row ?? lot.specification?.first { $0.id == id }?.row
        return number.map(String.init) ?? id
    }

    private func lacksPaper(_ finding: RuleFinding) -> Bool {
        finding.finding.proofs.contains { !$0.isEnough }
            || finding.finding.missing.contains { $0.hasSuffix("documents") }
    }
}
