import CheckKit

/// Each of the groups that meet at once has a room of its own with seats for the largest group (clause 11-1, 4).
struct RoomCapacity: Check {
    let description = CheckDescription(
        rule: "11-1/4b",
        point: Text(kk: "11-1-тармақ, 4) тармақша", ru: "п. 11-1, подп. 4)", en: "point 11-1, 4)"),
        title: Text(
            kk: "аудитория орындары тыңдаушылар санына сай", ru: "места в аудиториях по числу слушателей",
            en: "classroom seats for the learners"),
        policies: ["P-1", "P-5", "P-6", "11-1/4b"],
        evidenceTypes: [.technicalPassport, .leaseContract, .registeredRights, .titleDocument],
        leftToPersons: Text(
            kk: "аудиториялардың сабақ кестесі бойынша бос болуы", ru: "свободны ли аудитории по расписанию",
            en: "whether the rooms are free by the timetable"),
        examples: roomCapacityExamples)

    func evaluate(_ facts: Case) -> Finding {
        if let finding = facts.findingWithoutPremises { return finding }
        let rooms = SeatedRoom.all(in: facts, accepting: description.evidenceTypes)
        let isWhole = facts.policies["11-1/4b"] == "wholeContingent"
        let need = isWhole ? facts.learnersAtOnce : facts.groupsAtOnce
        func outcome(of rooms: [SeatedRoom]) -> Outcome {
            Self.outcome(of: SeatedRoom.settled(rooms), reaching: need, isWhole: isWhole, in: facts)
        }
        let result = outcome(of: rooms)
        var finding = Finding(result)
        if result == .review {
            let settled = rooms.filter { $0.title.premises.right != .freeUse }
            finding.restsOnWeakReading = outcome(of: settled) != .review
        }
        guard facts.isExplained else { return finding.judged(in: facts) }
        let sure = rooms.filter { $0.verdict.outcome == .pass }.map { Message.Argument.string($0.title.premises.id) }
        finding.message = Message(Self.said(result, isWhole: isWhole), .list(sure))
        finding.note(rooms.map { ($0.title.premises.id, $0.title.premises.path, $0.verdict) })
        finding.proofs = rooms.map(\.proof)
        if result == .unknown {
            if need == nil { finding.name(missing: facts.pathOfNeed(isWhole: isWhole)) }
            if !facts.premises.isComplete { finding.name(missing: "premises") }
        }
        if result == .fail || result == .pass { finding.missing = [] }
        if !isWhole { Self.measure(rooms, in: facts, into: &finding) }
        return finding.judged(in: facts)
    }

    /// Counts rooms, or their seats, in the worst and in the best case.
    private static func outcome(
        of rooms: [(outcome: Outcome, seats: Int?)], reaching need: Int?, isWhole: Bool, in facts: Case
    ) -> Outcome {
        func sum(_ outcome: Outcome) -> Int {
            rooms.filter { $0.outcome.isAtLeast(outcome) }.reduce(0) { sum, room in
                let (total, overflow) = sum.addingReportingOverflow(isWhole ? max(0, room.seats ?? .max) : 1)
                return overflow ? .max : total
            }
        }
        let isOpen = !facts.premises.isComplete
        guard let need else { return sum(.unknown) == 0 && !isOpen ? .fail : .unknown }
        if sum(.pass) >= need { return .pass }
        if sum(.review) >= need { return .review }
        return sum(.unknown) >= need || isOpen ? .unknown : .fail
    }

    /// Measures the rooms whose title is good against the groups.
    private static func measure(_ rooms: [SeatedRoom], in facts: Case, into finding: inout Finding) {
        guard let groups = facts.groupsAtOnce, let learners = facts.learnersInGroup else { return }
        finding.required = "\(groups) × \(learners)"
        let seats = rooms.filter { $0.title.verdict.outcome == .pass }
            .compactMap { $0.title.premises.seats.map { max(0, $0) } }.sorted(by: >)
        let enough = seats.prefix { $0 >= learners }.count
        if seats.count >= groups {
            let last = seats[groups - 1]
            finding.actual = String(last)
            finding.slack = Finding.Slack(unit: "seats", value: last - learners)
        }
        guard finding.outcome == .fail else { return }
        finding.message = Message(tooFew, .count(learners, .seat), .int(enough), .int(groups))
        guard enough == groups - 1 else { return }
        if seats.count >= groups {
            let lack = learners - seats[groups - 1]
            finding.fixes = [
                Finding.Fix(action: "addSeats", count: lack, message: Message(addSeats, .count(lack, .seat)))
            ]
        } else {
            finding.fixes = [
                Finding.Fix(action: "addRoom", count: 1, message: Message(addRoom, .count(learners, .seat)))
            ]
        }
    }

    private static func said(_ outcome: Outcome, isWhole: Bool) -> Text {
        switch outcome {
        case .pass: isWhole ? enoughForAll : enoughForGroups
        case .fail: notEnough
        case .unknown: notStated
        default: forPerson
        }
    }
}

extension Case {
    /// Groups that meet at once; nil where there is no such number.
    fileprivate var groupsAtOnce: Int? { simultaneousGroups.flatMap { $0 > 0 ? $0 : nil } }

    /// All the learners; without a lot, the group.
    fileprivate var learnersAtOnce: Int? {
        (lot == nil ? largestGroup : lot?.contingent?.total).flatMap { $0 > 0 ? $0 : nil }
    }

    fileprivate func pathOfNeed(isWhole: Bool) -> String {
        if lot == nil { return pathOfLargestGroup }
        return isWhole ? "lot/contingent/total" : "lot/contingent/simultaneousGroups"
    }
}

extension RoomCapacity {
    private static let enoughForGroups = Text(
        kk: "әр топқа орын жетеді: {0}", ru: "мест хватает каждой группе: {0}", en: "seats for every group: {0}")
    private static let enoughForAll = Text(
        kk: "барлық тыңдаушыға орын жетеді: {0}", ru: "мест хватает всем слушателям сразу: {0}",
        en: "seats for all learners at once: {0}")
    private static let notEnough = Text(kk: "орын жетпейді", ru: "мест не хватает", en: "too few seats")
    private static let tooFew = Text(
        kk: "{0} бар жарамды аудитория: {1}, қажеті {2}", ru: "подходящих аудиторий, где {0}: {1}, нужно {2}",
        en: "usable rooms with {0}: {1}, needed {2}")
    private static let notStated = Text(
        kk: "орын жете ме, белгісіз: деректер көрсетілмеген", ru: "хватает ли мест, неизвестно: не всё указано",
        en: "whether there are enough seats is unknown: facts are not stated")
    private static let forPerson = Text(
        kk: "орын адам шешетін аудиторияларды қосқанда ғана жетеді",
        ru: "мест хватает, только если зачесть аудитории, о которых решает человек",
        en: "enough seats only with rooms on which a person decides")
    private static let addSeats = Text(
        kk: "аудиторияға қосу: {0}", ru: "добавить в аудиторию: {0}", en: "add to the room: {0}")
    private static let addRoom = Text(
        kk: "тағы бір аудитория: {0}", ru: "ещё одна аудитория: {0}", en: "one more room: {0}")
}
