import CheckKit
import Evidence
import Notation
import Testing

@testable import Register

/// The whole life of three providers through the library.
@Suite struct LifeTests {
    private let council: Council

    init() throws { council = try Council() }

    private func status(_ entry: String, _ day: String, knownAt time: Timestamp? = nil) throws -> EntryStatus? {
        try council.register.entry(entry, on: CivilDate(iso: day), knownAt: time)?.status
    }

    @Test("From the window to the edition; a suspension lifts itself; removal, restoration, late correction")
    func life() throws {
        try council.include("p1", session: "S1")
        try council.include("p2", session: "S2")
        #expect(try council.register.entries().map(\.id) == ["E-000001", "E-000002"])
        try council.act("secretary", BuildEdition())
        try council.act("chair", PublishEdition(1))

        council.clock.set("2026-04-01")
        try council.turn("E-000001", .suspend, session: "S3", from: "2026-04-10", until: "2026-05-10")
        try council.turn("E-000002", .remove, session: "S4")
        #expect(try status("E-000001", "2026-04-09") == .active)
        #expect(try status("E-000001", "2026-04-10") == .suspended)
        #expect(try status("E-000001", "2026-05-09") == .suspended)
        #expect(try status("E-000001", "2026-05-10") == .active)
        #expect(try status("E-000002", "2026-03-31") == .active)
        #expect(try status("E-000002", "2026-04-01") == .terminated)
        council.clock.set("2026-04-20")
        try council.act("secretary", BuildEdition())
        let changes = try council.register.changes(from: 1, to: 2)
        #expect(changes.map(\.after) == [.suspended, .terminated])
        #expect(changes.allSatisfy { $0.reason == "проверено" && !$0.paper.isEmpty })

        // In June it turns out that the suspension began five days later than was decided.
        council.clock.set("2026-06-01")
        let before = council.clock.now
        council.clock.tick()
        let milestone = try #require(try council.register.history(of: "E-000001").first { $0.kind == .entrySuspended })
        try council.turn(
            "E-000001", .correct, session: "S5", from: "2026-04-15", until: "2026-05-10", milestone: milestone.number)
        #expect(try status("E-000001", "2026-04-12") == .active)
        #expect(try status("E-000001", "2026-04-12", knownAt: before) == .suspended)
        #expect(try status("E-000001", "2026-04-15") == .suspended)
        try council.turn("E-000002", .restore, session: "S6")
        #expect(try status("E-000002", "2026-05-31") == .terminated)
        #expect(try status("E-000002", "2026-06-01") == .active)
        try council.act("secretary", BuildEdition())
        #expect(try council.register.changes(from: 2, to: 3).map(\.after) == [.active, .active])
        #expect(try council.register.verify().problem == nil)
    }

    @Test("A refusal is appealed against; others decide; the case opens again and both decisions stay")
    func appeal() throws {
        let item = try council.apply("p3")
        try council.declare(item)
        try council.review(item)
        try council.session("S1", item, vote: .against)
        let first = try council.act("member1", council.draft(item, "S1", .refuse)).id
        try council.act("chair", ConfirmDecision(first))
        #expect(try council.register.applications().map(\.status) == [.unsuccessful])

        // The term is ten working days from the day after.
        #expect(council.refusal("p1", FileAppeal(first, ground: .evidence, text: "не смотрели")) == .otherProvider)
        council.clock.set("2026-03-17")
        #expect(
            council.refusal("p3", FileAppeal(first, ground: .evidence, text: "не смотрели"))
                == .appealLate(end: CivilDate(iso: "2026-03-16") ?? council.clock.day))
        council.clock.set("2026-03-16")
        let appeal = try council.act("p3", FileAppeal(first, ground: .evidence, text: "не смотрели")).id
        #expect(council.refusal("p3", FileAppeal(first, ground: .evidence, text: "ещё")) == .appealOpen(item: appeal))

        // A chair is needed who did not decide the first time.
        try council.act("admin", RetireActor("chair", reason: "срок вышел"))
        try council.add("chair2", .chair)
        try council.declare(appeal, ["chair2", "member1", "member4", "member5"])
        try council.act(
            "secretary",
            OpenSession(
                "S2", date: council.clock.day, agenda: [appeal], present: ["chair2", "member1", "member4", "member5"]))
        #expect(
            council.refusal("member1", CastVote(session: "S2", item: appeal, .inFavour))
                == .tookPart(member: "member1", decision: first))
        for name in ["chair2", "member4", "member5"] {
            try council.act(name, CastVote(session: "S2", item: appeal, .inFavour))
        }
        try council.act("secretary", CloseSession("S2"))
        let second = try council.act("member4", council.draft(appeal, "S2", .satisfy)).id
        try council.act("chair2", ConfirmDecision(second))
        #expect(try council.register.applications().map(\.status) == [.submitted])

        // Reviewed and decided by others, with the first decision still there.
        #expect(
            council.refusal("secretary", AssignReviewer(item, member: "member2"))
                == .tookPart(member: "member2", decision: first))
        for name in ["chair2", "member4", "member5"] { try council.act(name, Declare(item, .none)) }
        try council.review(item, ["member4", "member5"])
        try council.session("S3", item, present: ["chair2", "member4", "member5"])
        let third = try council.act("member4", council.draft(item, "S3", .include)).id
        try council.act("chair2", ConfirmDecision(third))
        #expect(try council.register.entries().map(\.status) == [.active])
        let minutes = try council.register.minutes(of: "S1", in: .ru, by: council.key("chair2")).joined()
        #expect(minutes.contains(first) && minutes.contains("отказать"))
    }

    @Test("A satisfied appeal takes a removal away, as it was known from then on")
    func appealAgainstRemoval() throws {
        try council.include("p1", session: "S1")
        council.clock.set("2026-04-01")
        let removal = try council.turn("E-000001", .remove, session: "S2")
        let before = council.clock.now
        council.clock.set("2026-04-08")
        let appeal = try council.act("p1", FileAppeal(removal, ground: .procedure, text: "не звали")).id
        try council.act("admin", RetireActor("chair", reason: "срок вышел"))
        try council.add("chair2", .chair)
        try council.declare(appeal, ["chair2", "member4", "member5"])
        try council.session("S3", appeal, present: ["chair2", "member4", "member5"])
        let decision = try council.act("member4", council.draft(appeal, "S3", .satisfy)).id
        try council.act("chair2", ConfirmDecision(decision))
        #expect(try status("E-000001", "2026-04-03") == .active)
        #expect(try status("E-000001", "2026-04-03", knownAt: before) == .terminated)
        #expect(try council.register.history(of: "E-000001").count == 3)
    }

    @Test("Reviews are blind until both are in, and then differ rule by rule")
    func blindReviews() throws {
        let item = try council.apply("p1")
        try council.declare(item)
        for name in ["member1", "member2"] { try council.act("secretary", AssignReviewer(item, member: name)) }
        try council.act("member1", SubmitReview(item, findings: [ReviewFinding(rule: "11-1/2", outcome: .pass)]))
        func seen(_ name: String) throws -> [String] {
            try council.register.application(item, by: council.key(name)).inside?.reviews.map(\.member) ?? []
        }
        #expect(try seen("member1") == ["member1"])
        #expect(try seen("member2") == [] && seen("chair") == [] && seen("secretary") == [])
        try council.act("member2", SubmitReview(item, findings: [ReviewFinding(rule: "11-1/2", outcome: .fail)]))
        #expect(try seen("member2") == ["member1", "member2"])
        let inside = try council.register.application(item, by: council.key("chair")).inside
        #expect(inside?.difference.map(\.rule) == ["11-1/2"])
        #expect(try council.register.application(item, by: council.key("p1")).inside?.reviews.isEmpty == true)
    }

    @Test("A clarification opens named sections for a term in working days, and no others")
    func clarification() throws {
        let item = try council.apply("p1")
        let code = try council.register.code(of: council.act("p2", Apply(window: "W1", dossier: Council.dossier("p2"))))
        #expect(try council.register.shared(code).isLatest)
        try council.declare(item)
        try council.act("secretary", Clarify(item, sections: ["documents"], text: "диплом", workingDays: 3))
        #expect(try council.register.applications().map(\.status).first == .withProvider)
        // Monday and three working days.
        let end = try council.register.application(item, by: council.key("p1")).inside?.clarification?.endDate
        #expect(end == CivilDate(iso: "2026-03-05"))
        let locked = Council.dossier("p1", name: "иначе")
        #expect(
            council.refusal("p1", AnswerClarification(item, dossier: locked))
                == .lockedSection(section: "provider", open: ["documents"]))
        var answer = Council.dossier("p1").members ?? []
        answer[answer.count - 1].value = .list([])
        let dossier = Node(.record(answer))
        #expect(council.refusal("p2", AnswerClarification(item, dossier: dossier)) == .otherProvider)
        council.clock.set("2026-03-06")
        #expect(council.refusal("p1", AnswerClarification(item, dossier: dossier))?.code == "overdue")
        council.clock.set("2026-03-05")
        let receipt = try council.act("p1", AnswerClarification(item, dossier: dossier))
        #expect(try council.register.shared(council.register.code(of: receipt)).isLatest)
        #expect(council.refusal("p1", AnswerClarification(item, dossier: dossier)) == .noClarification(item: item))
    }

    @Test("A recused member is not counted for the quorum; the chair may allow a tie and says why")
    func recusal() throws {
        let item = try council.apply("p1")
        try council.declare(item, ["secretary", "chair", "member1", "member2"])
        try council.act("member3", Declare(item, .related, reason: "работал там"))
        try council.review(item)
        #expect(council.refusal("member3", AllowTie(item, member: "member3", reason: "можно"))?.code == "wrongRole")
        try council.act(
            "secretary", OpenSession("S1", date: council.clock.day, agenda: [item], present: ["chair", "member3"]))
        try council.act("chair", CastVote(session: "S1", item: item, .inFavour))
        try council.act("secretary", CloseSession("S1"))
        #expect(
            council.refusal("chair", council.draft(item, "S1", .include)) == .noQuorum(item: item, count: 1, quorum: 2))
        try council.act("chair", AllowTie(item, member: "member3", reason: "иначе нет кворума"))
        #expect(council.refusal("chair", council.draft(item, "S1", .include)) == nil)
    }

    @Test("What is decided and has changed since is not confirmed")
    func stale() throws {
        try council.include("p1", session: "S1")
        for name in ["chair", "member1", "member2"] { try council.act(name, Declare("E-000001", .none)) }
        var decisions: [String] = []
        for session in ["S2", "S3"] {
            try council.session(session, "E-000001:remove")
            decisions.append(try council.act("member1", council.draft("E-000001", session, .remove)).id)
        }
        try council.act("chair", ConfirmDecision(decisions[0]))
        #expect(council.refusal("chair", ConfirmDecision(decisions[1])) == .stale(decision: decisions[1]))
    }
}
