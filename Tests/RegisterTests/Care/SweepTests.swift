import CheckKit
import Notation
import Testing

@testable import Register

@Suite struct SweepTests {
    private let council: Council

    init() throws {
        council = try Council()
        var dossier = Council.dossier("p1").members ?? []
        dossier.append(
            Node.Member(
                key: "premises",
                value: .list([
                    .record([("id", .text("R1")), ("period", .record([("endDate", .text("2026-12-31"))]))]),
                    .record([("id", .text("R2")), ("period", .record([("startDate", .text("2026-01-01"))]))]),
                ])))
        let item = try council.act("p1", Apply(window: "W1", dossier: Node(.record(dossier)))).id
        try council.declare(item)
        try council.review(item)
        try council.session("S1", item)
        try council.act("chair", ConfirmDecision(council.act("member1", council.draft(item, "S1", .include)).id))
    }

    private func sweep(_ day: String) throws -> [NoticeDigest] {
        let day = try #require(CivilDate(iso: day))
        return try council.register.outbox(of: council.act("secretary", Sweep(on: day)))
    }

    @Test("Each threshold is told once, to the secretary and to the provider, in one digest each")
    func thresholds() throws {
        var told: [Int] = []
        for day in [
            "2026-10-01", "2026-10-02", "2026-10-03", "2026-11-01", "2026-11-02", "2026-12-01", "2026-12-24",
            "2026-12-31", "2027-01-01",
        ] {
            let digests = try sweep(day)
            #expect(digests.count == 0 || digests.map(\.addressees) == [["p1"], ["secretary"]], "\(day)")
            told += digests.first?.notices.map(\.days) ?? []
        }
        #expect(told == [90, 60, 30, 7])
        #expect(try council.register.outbox().count == 8)
    }

    @Test("After a long pause only the nearest threshold is told")
    func pause() throws {
        #expect(try sweep("2026-12-28").first?.notices.map(\.days) == [7])
        #expect(try sweep("2026-12-28").isEmpty)
    }

    @Test("Who is no more on the list is told nothing")
    func removed() throws {
        council.clock.set("2026-04-01")
        try council.turn("E-000001", .remove, session: "S2")
        #expect(try sweep("2026-12-28").isEmpty)
    }
}
