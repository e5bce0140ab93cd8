import CheckKit
@testable import Compliance
import Testing

@Suite struct SensitivityTests {
    private static let facts = """
        dossier:
          provider: {identifier: {scheme: KZ-BIN, id: "260940000507"}}
          lecturers:
            - id: L1
              name: N1
              degrees: [{type: master, dateAwarded: 2015-01-01, country: KZ, recognition: notNeeded, documents: [D1]}]
              employment: [{type: staff, employer: {scheme: KZ-BIN, id: "260940000507"}, period: {startDate: 2020-01-01}, documents: [D2, D3]}]
              experience: [{kind: practice, fields: [law], period: {startDate: 2015-01-01}, documents: [D2]}]
          programmes: [{id: G1, fields: [law], lecturers: [L1], groupSize: 10}]
          premises: [{id: R1, kind: classroom, right: ownership, seats: 10, documents: [D4]}]
          documents:
            - {id: D1, evidenceType: diploma, path: d1.pdf}
            - {id: D2, evidenceType: workRecord, path: d2.pdf}
            - {id: D3, evidenceType: employmentContract, path: d3.pdf}
            - {id: D4, evidenceType: titleDocument, path: d4.pdf}
            - {id: D5, evidenceType: other, path: d5.pdf}
        """

    private func entries(_ evidence: EvidenceLevel, _ facts: String = facts) throws -> [String] {
        let bench = try Bench(.assessment, evidence: evidence)
        return bench.engine().sensitivity(of: try bench.subject(facts)).map {
            "\($0.document) \($0.rule) \($0.from) \($0.to)"
        }
    }

    @Test func `each document that alone carries an outcome is named with it`() throws {
        let found = try entries(.documented)
        #expect(found.contains("D1 11-1/1a pass unknown"))
        #expect(found.contains("D2 11-1/1b pass unknown"))
        #expect(found.contains("D4 11-1/4a pass unknown"))
        // D3 proves beside D2, and D5 proves nothing.
        #expect(!found.contains { $0.hasPrefix("D3") || $0.hasPrefix("D5") })
        #expect(!found.contains { $0.contains("11-1/2") })
    }

    @Test func `at the declared level the question is asked at the documented one`() throws {
        #expect(try entries(.declared) == entries(.documented))
    }

    @Test func `at the verified level papers that nobody confirmed change nothing`() throws {
        #expect(try entries(.verified) == [])
    }

    @Test func `the entries are what comes of removing each document by hand`() throws {
        let bench = try Bench(.assessment, evidence: .documented)
        let subject = try bench.subject(Self.facts)
        let whole = bench.engine().report(on: subject)
        var expected: [String] = []
        for document in ["D1", "D2", "D3", "D4", "D5"] {
            let without = Self.facts.split(separator: "\n").filter {
                !$0.contains("{id: \(document),") || !$0.contains("evidenceType")
            }
            .joined(separator: "\n").replacing("[\(document)]", with: "[]")
            .replacing("[\(document), ", with: "[").replacing(", \(document)]", with: "]")
            let report = bench.engine().report(on: try bench.subject(without))
            for (old, new) in zip(whole.findings, report.findings) where old.outcome != new.outcome {
                expected.append("\(document) \(old.rule) \(old.outcome) \(new.outcome)")
            }
        }
        #expect(!expected.isEmpty)
        #expect(try entries(.documented) == expected)
    }
}
