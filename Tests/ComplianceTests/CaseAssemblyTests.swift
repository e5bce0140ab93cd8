import CheckKit
@testable import Compliance
import TestSupport
import Testing

@Suite struct CaseAssemblyTests {
    private static let people = "lecturers: [{id: L1}, {id: L2}, {id: L3}]"
    private static let programmes = """
        programmes: [{id: G1, fields: [law], lecturers: [L1]}, {id: G2, fields: [economics], lecturers: [L2]}, \
        {id: G3, fields: [law], seminars: [{id: S, lecturers: [L3]}], lecturers: []}]
        """

    private func facts(_ yaml: String, asOf: String? = nil) throws -> Case {
        var bench = try Bench()
        bench.settings.asOf = asOf.map(day)
        let subject = try bench.subject(yaml)
        let assembly = CaseAssembly(law: bench.law, settings: bench.settings)
        return assembly.makeCase(of: subject, asOf: assembly.asOf(subject))
    }

    private func bid(lot: String = "seminar: {fields: [law]}", dossier: String, offer: String = "") -> String {
        "tender: {id: T, lots: [{id: L1, \(lot)}]}\nbid: {id: B, dossier: {\(dossier)}, lots: [{id: L1\(offer)}]}"
    }

    private func ids<Item>(_ items: Stated<Item>, _ id: (Item) -> String) -> [String] { items.items.map(id) }

    @Test func `left out, the programmes are those whose spheres match the lot and the lecturers are theirs`() throws {
        let facts = try facts(bid(dossier: "\(Self.people), \(Self.programmes)"))
        #expect(facts.programmes.items.map(\.id) == ["G1", "G3"])
        #expect(facts.programmes.isComplete)
        #expect(facts.lecturers.items.map(\.id) == ["L1", "L3"])
        #expect(facts.lecturers.isComplete)
    }

    @Test func `lecturers of programmes are found in lists of any length, each once and in the dossier's order`() throws
    {
        for count in [1, 15, 16, 17, 40] {
            let people = (0..<count).map { "{id: L\($0)}" }.joined(separator: ", ")
            let named = (0..<count).reversed().map { "L\($0)" }.joined(separator: ", ")
            let programmes = "[{id: G1, fields: [law], lecturers: [\(named)], seminars: [{id: S, lecturers: [L0]}]}]"
            let all = try facts(bid(dossier: "lecturers: [\(people)], programmes: \(programmes)"))
            #expect(all.lecturers.items.map(\.id) == (0..<count).map { "L\($0)" })
            #expect(all.lecturers.isComplete)
            let more = try facts(bid(dossier: "lecturers: [{id: M}, \(people)], programmes: \(programmes)"))
            #expect(more.lecturers.items.map(\.id) == (0..<count).map { "L\($0)" })
            #expect(more.lecturers.isComplete)
        }
    }

    @Test func `what a bid names is meant and nothing else`() throws {
        let facts = try facts(
            bid(
                dossier:
                    "\(Self.people), \(Self.programmes), premises: [{id: R1, kind: classroom, right: lease}, {id: R2, kind: other, right: lease}]",
                offer: ", programmes: [G2], lecturers: [L3], premises: [R2]"))
        #expect(facts.programmes.items.map(\.id) == ["G2"])
        #expect(facts.lecturers.items.map(\.id) == ["L3"])
        #expect(facts.premises.items.map(\.id) == ["R2"])
        #expect(facts.premises.isComplete)
    }

    @Test func `a programme of unknown spheres, or a lot of unknown ones, leaves the set open`() throws {
        let open = try facts(
            bid(dossier: "programmes: [{id: G1, fields: [law], lecturers: []}, {id: G2, lecturers: []}]"))
        #expect(open.programmes.items.map(\.id) == ["G1"])
        #expect(!open.programmes.isComplete)
        #expect(!open.lecturers.isComplete)
        let lot = try facts(
            bid(
                lot: "title: x",
                dossier: Self.programmes.replacing("[L1]", with: "[]").replacing("[L2]", with: "[]").replacing(
                    "[L3]", with: "[]")))
        #expect(lot.programmes.items.isEmpty)
        #expect(!lot.programmes.isComplete)
        #expect(try facts(bid(dossier: "programmes: []")).programmes.isStatedNone)
        #expect(try !facts(bid(dossier: "provider: {kind: other}")).programmes.isComplete)
    }

    @Test func `a programme that does not say who teaches leaves the lecturers open`() throws {
        let facts = try facts(
            bid(
                dossier:
                    "lecturers: [{id: L1}], programmes: [{id: G1, fields: [law]}, {id: G2, fields: [law], lecturers: [L1]}]"
            ))
        #expect(facts.lecturers.items.map(\.id) == ["L1"])
        #expect(!facts.lecturers.isComplete)
    }

    @Test func `lists that are not stated are open, empty ones are a stated none`() throws {
        let open = try facts(bid(dossier: "provider: {kind: other}"))
        #expect(!open.premises.isComplete && !open.equipment.isComplete && !open.library.isComplete)
        let none = try facts(bid(dossier: "premises: [], equipment: [], library: []"))
        #expect(none.premises.isStatedNone && none.equipment.isStatedNone && none.library.isStatedNone)
    }

    @Test func `the day is the one asked for, else the closing of bids, else today`() throws {
        let closing = "tender: {id: T, tenderPeriod: {endDate: 2026-03-02}, lots: [{id: L1}]}\nbid: {id: B}"
        #expect(try facts(closing, asOf: "2025-01-15").dates.asOf == day("2025-01-15"))
        #expect(try facts(closing).dates.asOf == day("2026-03-02"))
        #expect(try facts("tender: {id: T, lots: [{id: L1}]}\nbid: {id: B}").dates.asOf == day("2026-05-04"))
        #expect(try facts("dossier: {programmes: [{id: G1}]}").dates.asOf == day("2026-05-04"))
        #expect(try !facts("dossier: {programmes: [{id: G1}]}").dates.hasClasses)
    }

    @Test func `class days are the tender's and never the bid's, and what is past is asked about today`() throws {
        func dates(_ lot: String, asOf: String? = nil) throws -> ReferenceDates {
            let offer = ", period: {startDate: 2026-06-08, endDate: 2026-12-10}"
            return try facts(bid(lot: lot, dossier: "lecturers: []", offer: offer), asOf: asOf).dates
        }
        let stated = "contractPeriod: {startDate: 2026-06-01, endDate: 2026-12-15}"
        #expect(try dates(stated).classes == Period(startDate: day("2026-06-01"), endDate: day("2026-12-15")))
        #expect(
            try dates(stated, asOf: "2026-09-01").classes
                == Period(startDate: day("2026-09-01"), endDate: day("2026-12-15")))
        #expect(try dates(stated, asOf: "2027-01-15").firstClass == day("2027-01-15"))
        #expect(try dates(stated, asOf: "2027-01-15").lastClass == day("2027-01-15"))
        #expect(try dates("title: x").firstClass == nil)
        #expect(try dates("title: x").hasClasses)
    }

    @Test func `a bid is a subject a lot that it names, and all lots where it names none`() throws {
        let bench = try Bench()
        let tender = "tender: {id: T, lots: [{id: L1}, {id: L2}, {id: L3}]}\n"
        #expect(try bench.subjects(tender + "bid: {id: B}").compactMap(\.procurement?.lot.id) == ["L1", "L2", "L3"])
        let chosen = try bench.subjects(tender + "bid: {id: B, lots: [{id: L3}, {id: L1}]}")
        #expect(chosen.compactMap(\.procurement?.lot.id) == ["L1", "L3"])
        #expect(try bench.subjects("tender: {id: T}\nbid: {id: B}").compactMap(\.procurement?.lot.id) == ["1"])
        #expect(
            try bench.subjects("tender: {id: T}\nbid: {id: B, lots: [{id: X}]}").compactMap(\.procurement?.lot.id) == [
                "X"
            ])
    }

    @Test func `a provider is a subject a programme, and one where it states none`() throws {
        let bench = try Bench(.assessment)
        #expect(try bench.subjects("dossier: {programmes: [{id: G1}, {id: G2}]}").map(\.programme?.id) == ["G1", "G2"])
        #expect(try bench.subjects("dossier: {programmes: []}").map(\.programme?.id) == [nil])
        #expect(try bench.subjects("dossier: {lecturers: []}").count == 1)
    }

    @Test func `each mode has its own level of proof`() {
        #expect(Mode.allCases.map(\.rawValue) == ["procurement", "council", "self"])
        #expect(Mode.allCases.map(\.evidenceLevel) == [.documented, .verified, .declared])
    }
}
