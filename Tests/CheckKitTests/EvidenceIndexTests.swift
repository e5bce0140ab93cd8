import CheckKit
import TestSupport
import Testing

@Suite struct EvidenceIndexTests {
    private func state(
        _ presence: DocumentState.Presence = .read, type: EvidenceType? = .diploma, until end: String? = nil,
        isVerified: Bool = false
    ) -> DocumentState {
        DocumentState(
            type: type, presence: presence, validity: end.map { period("2020-01-01", $0) }, isVerified: isVerified)
    }

    private func proof(
        _ states: [DocumentState], at level: EvidenceLevel = .documented,
        accepting types: Set<EvidenceType> = [.diploma]
    ) -> Proof {
        let named = states.enumerated().map { ("D\($0.offset)", $0.element) }
        let index = EvidenceIndex(
            level: level, states: Dictionary(named) { first, _ in first }, day: day("2026-05-04"))
        return index.proof(of: "lecturers/L1/degrees/0", by: named.map(\.0), accepting: types)
    }

    @Test func `each state of a document has its status`() {
        let table: [(DocumentState, EvidenceLevel, EvidenceStatus)] = [
            (state(), .documented, .proven), (state(), .declared, .proven), (state(), .verified, .notVerified),
            (state(isVerified: true), .verified, .proven), (state(.missing), .documented, .missing),
            (state(.unread), .documented, .unread), (state(.wrongContent), .documented, .unread),
            (state(.altered), .documented, .unread),
            (state(type: .invoice), .documented, .wrongType), (state(type: nil), .documented, .wrongType),
            (state(.missing, type: .invoice), .documented, .missing),
            (state(.missing, type: nil), .documented, .missing),
            (state(.unread, type: .invoice), .documented, .wrongType),
            (state(until: "2026-05-03"), .documented, .expired), (state(until: "2026-05-04"), .documented, .proven),
            (state(until: "2026-05-03", isVerified: true), .verified, .expired),
            (state(.unread, until: "2026-05-03"), .documented, .unread),
        ]
        for (state, level, status) in table {
            #expect(proof([state], at: level).status == status, "\(state) at \(level)")
        }
    }

    @Test func `a paper that is not valid yet is not valid, and one of unknown start is`() {
        var later = state()
        later.validity = period("2026-05-05", nil)
        #expect(proof([later]).status == .expired)
        later.validity = period(nil, "2026-12-31")
        #expect(proof([later]).status == .proven)
    }

    @Test func `of several documents the best one proves`() {
        let order: [(DocumentState, EvidenceStatus)] = [
            (state(), .proven), (state(.unread), .unread), (state(until: "2020-02-01"), .expired),
            (state(type: .invoice), .wrongType), (state(.missing), .missing),
        ]
        for (place, better) in order.enumerated() {
            for worse in order[place...] {
                #expect(proof([worse.0, better.0]).status == better.1)
                #expect(proof([better.0, worse.0]).status == better.1)
            }
        }
    }

    @Test func `no document, and one that nobody knows, are missing`() {
        let index = EvidenceIndex(level: .documented, day: day("2026-05-04"))
        #expect(index.proof(of: "c", by: nil, accepting: [.diploma]).status == .missing)
        #expect(index.proof(of: "c", by: [], accepting: [.diploma]).status == .missing)
        let stray = index.proof(of: "c", by: ["D9"], accepting: [.diploma])
        #expect(stray.status == .missing)
        #expect(stray.items == [Proof.Item(document: "D9", type: nil, status: .missing)])
        #expect(!stray.isEnough)
    }

    @Test func `at the declared level nothing is needed, above it only proof is enough`() {
        #expect(proof([], at: .declared).isEnough)
        #expect(proof([state(.missing)], at: .declared).isEnough)
        #expect(!proof([state(.unread)]).isEnough)
        #expect(proof([state()]).isEnough)
        #expect(!proof([state()], at: .verified).isEnough)
        #expect(proof([state(isVerified: true)], at: .verified).isEnough)
    }

    @Test func `two proofs that are both needed are partial where only one is there`() {
        let (proven, missing, unread) = (proof([state()]), proof([]), proof([state(.unread)]))
        #expect(proven.and(proven).status == .proven)
        #expect(proven.and(missing).status == .partial)
        #expect(missing.and(proven).status == .partial)
        #expect(unread.and(unread).status == .unread)
        #expect(!proven.and(missing).isEnough)
        #expect(proven.and(proven).isEnough)
        #expect(proven.and(proven).items.count == 1)
    }

    @Test func `levels grow from declared to verified`() {
        #expect(EvidenceLevel.declared < .documented)
        #expect(EvidenceLevel.documented < .verified)
        #expect(EvidenceLevel.allCases.max() == .verified)
    }
}
