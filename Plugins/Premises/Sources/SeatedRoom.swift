import CheckKit

/// A room that may seat a group.
struct SeatedRoom {
    let title: PremisesTitle
    /// What title, seats and documents give.
    let verdict: Verdict
    let proof: Proof

    /// The rooms of a case, in the order of their ids.
    static func all(in facts: Case, accepting types: Set<EvidenceType>) -> [SeatedRoom] {
        facts.titles().map { title in
            let premises = title.premises
            let proof = facts.proof(of: "\(premises.path)/seats", by: premises.documents, accepting: types)
            return SeatedRoom(
                title: title, verdict: (seats(of: premises, in: facts) & title.verdict).resting(on: proof), proof: proof
            )
        }
    }

    /// What may be counted of each room.
    ///
    /// Titles that hold only one after another are titles to one room. Together they count once, by the worst of them,
    /// and only where no other title may be to the same room; the rest are for a person.
    static func settled(_ rooms: [SeatedRoom]) -> [(outcome: Outcome, seats: Int?)] {
        guard rooms.contains(where: isLink) else {
            return rooms.map { ($0.verdict.outcome, $0.title.premises.seats) }
        }
        func isLink(_ room: SeatedRoom) -> Bool { room.title.joins == .pass && room.title.verdict.outcome != .fail }
        let chains = Dictionary(grouping: rooms.filter(isLink)) { $0.title.cadastralKey ?? [] }
        var settled = rooms.filter { !isLink($0) }.map { ($0.verdict.outcome, $0.title.premises.seats) }
        for chain in chains.values {
            guard let worst = chain.min(by: isWorse) else { continue }
            let hasRival = rooms.contains { room in
                !isLink(room) && room.title.verdict.outcome != .fail
                    && room.title.sameness(with: worst.title) != .fail
            }
            for link in chain {
                let countsOnce = link.title.premises.id == worst.title.premises.id && !hasRival
                let outcome = link.verdict.outcome & (countsOnce ? .pass : .review)
                settled.append((outcome, link.title.premises.seats))
            }
        }
        return settled
    }

    private static func isWorse(_ one: SeatedRoom, than other: SeatedRoom) -> Bool {
        let (left, right) = (one.verdict.outcome, other.verdict.outcome)
        if left != right { return !left.isAtLeast(right) }
        return one.title.premises.seats ?? 0 < other.title.premises.seats ?? 0
    }

    private static func seats(of premises: Premises, in facts: Case) -> Verdict {
        let isWhole = facts.policies["11-1/4b"] == "wholeContingent"
        guard let seats = premises.seats else {
            return Verdict(.unknown, Message(seatsNotStated), missing: ["\(premises.path)/seats"])
        }
        if isWhole { return Verdict(.pass, facts.said(Message(seated, .count(seats, .seat)))) }
        guard let learners = facts.learnersInGroup else {
            return Verdict(.unknown, Message(groupNotStated), missing: [facts.pathOfLargestGroup])
        }
        if seats < learners {
            return Verdict(.fail, facts.said(Message(tooFewSeats, .count(seats, .seat), .int(learners))))
        }
        return Verdict(.pass, facts.said(Message(seated, .count(seats, .seat))))
    }

    private static let seated = Text(verbatim: "{0}")
    private static let tooFewSeats = Text(
        kk: "{0}, ал топта {1} тыңдаушы", ru: "{0}, а слушателей в группе {1}", en: "{0}, and {1} learners in the group"
    )
    private static let seatsNotStated = Text(
        kk: "орын саны көрсетілмеген", ru: "число мест не указано", en: "the number of seats is not stated")
    private static let groupNotStated = Text(
        kk: "топтың мөлшері көрсетілмеген", ru: "размер группы не указан", en: "the size of the group is not stated")
}

extension Case {
    /// Learners in the largest group; nil where there is no such number.
    var learnersInGroup: Int? { largestGroup.flatMap { $0 > 0 ? $0 : nil } }

    /// Where the largest group is stated.
    var pathOfLargestGroup: String {
        if lot != nil { return "lot/contingent/largestGroup" }
        return programmes.items.first.map { "programmes/\($0.id)/groupSize" } ?? "programmes"
    }
}
