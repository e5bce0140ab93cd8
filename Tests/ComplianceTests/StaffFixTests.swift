import CheckKit
@testable import Compliance
import Testing

/// The smallest changes of the staff share against trying every number of changes, by the check itself.
@Suite struct StaffFixTests {
    private let bench: Bench
    private let engine: Engine

    init() throws {
        bench = try Bench(.assessment)
        engine = bench.engine(Bench.modules(only: ["11-1/2"]))
    }

    private func finding(staff: Int, external: Int) throws -> RuleFinding {
        let employer = "employer: {scheme: KZ-BIN, id: '260940000507'}, period: {startDate: 2020-01-01}"
        let all = (0..<staff).map { _ in "staff" } + (0..<external).map { _ in "civilContract" }
        let lecturers = all.enumerated().map {
            "{id: L\($0.offset), name: N\($0.offset), employment: [{type: \($0.element), \(employer)}]}"
        }
        let names = all.indices.map { "L\($0)" }.joined(separator: ", ")
        let subject = try bench.subject(
            """
            dossier: {provider: {identifier: {scheme: KZ-BIN, id: '260940000507'}}, \
            lecturers: [\(lecturers.joined(separator: ", "))], programmes: [{id: G1, lecturers: [\(names)]}]}
            """)
        return try #require(engine.report(on: subject)["11-1/2"])
    }

    /// The outcomes of every division of up to 20 lecturers, by staff and external ones.
    private func outcomes() throws -> [[Outcome]] {
        try (0...20).map { staff in try (0...(20 - staff)).map { try finding(staff: staff, external: $0).outcome } }
    }

    @Test func `forty per cent decides to the lecturer`() throws {
        let outcomes = try outcomes()
        for staff in 0...20 {
            for external in 0...(20 - staff) {
                let count = staff + external
                let expected: Outcome = count == 0 ? .unknown : 100 * staff >= 40 * count ? .pass : .fail
                #expect(outcomes[staff][external] == expected, "\(staff) of \(count)")
            }
        }
    }

    @Test func `each fix is the smallest of its kind that is enough, and one that cannot help is not offered`() throws {
        let outcomes = try outcomes()
        func passes(_ staff: Int, _ external: Int) -> Bool {
            external >= 0 && staff + external <= 20 && outcomes[staff][external] == .pass
        }
        for staff in 0...14 {
            for external in 0...(14 - staff) where outcomes[staff][external] == .fail {
                let tried: [(String, Int?)] = [
                    ("makeStaff", (1...20).first { $0 <= external && passes(staff + $0, external - $0) }),
                    ("hire", (1...40).first { count in 100 * (staff + count) >= 40 * (staff + external + count) }),
                    ("drop", (1...20).first { $0 <= external && passes(staff, external - $0) }),
                ]
                let fixes = try finding(staff: staff, external: external).finding.fixes
                let expected = tried.compactMap { action, count in count.map { "\(action) \($0)" } }
                #expect(fixes.map { "\($0.action) \($0.count)" } == expected, "\(staff) of \(staff + external)")
                #expect(fixes.filter { $0.action != "hire" }.allSatisfy { $0.of == external })
            }
        }
    }

    @Test func `hiring as many as the fix says is enough and one fewer is not`() throws {
        for (staff, external) in [(0, 1), (0, 9), (1, 4), (3, 8), (2, 12)] {
            let fix = try #require(
                try finding(staff: staff, external: external).finding.fixes.first { $0.action == "hire" })
            #expect(try finding(staff: staff + fix.count, external: external).outcome == .pass)
            #expect(try finding(staff: staff + fix.count - 1, external: external).outcome == .fail)
        }
    }

    @Test func `slack is how many staff lecturers there are too many or too few`() throws {
        #expect(try finding(staff: 4, external: 6).finding.slack == Finding.Slack(unit: "lecturers", value: 0))
        #expect(try finding(staff: 4, external: 7).finding.slack == Finding.Slack(unit: "lecturers", value: -1))
        #expect(try finding(staff: 5, external: 5).finding.slack == Finding.Slack(unit: "lecturers", value: 1))
    }
}
