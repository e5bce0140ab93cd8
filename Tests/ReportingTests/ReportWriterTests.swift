import CheckKit
import Notation
import Testing

@testable import Compliance
@testable import Reporting

/// A writer remembers what reports have in common, and nobody sees it in what it writes.
@Suite struct ReportWriterTests {
    let json = ReportJSON(law: sampleLaw, version: "0.1.0")

    private func line(_ writer: inout ReportWriter, _ reports: [Report]) -> String {
        writer.append(line: 1, reports)
        return String(decoding: writer.take(), as: UTF8.self)
    }

    private func alone(_ reports: [Report]) -> String {
        var writer = ReportWriter(json)
        return line(&writer, reports)
    }

    /// Changes of all that a report can rest on, each of which must show.
    private let changes: [(inout Report) -> Void] = [
        { _ in }, { $0.asOf = $0.asOf.adding(days: 400) }, { $0.policies = [("P-3", "staff")] },
        { $0.parameters[1].value = "1/2" }, { $0.parameters[0].isConfirmed.toggle() }, { $0.parameters = [] },
        { $0.modules[0].version = "2" }, { $0.law.id = "126" }, { $0.law.edition.id = "other" },
        { $0.law.edition = Edition() }, { $0.findings.swapAt(1, 2) }, { $0.findings.removeFirst() },
        { $0.findings[2].reading = ["P-3=staff"] }, { $0.findings[4].rule = "11-1/4b" },
        { report in
            let basis = report.findings[2].basis
            report.findings[2].basis = RuleBasis(
                title: basis.title, point: basis.point, module: "Other", checks: [], parameters: ["share", "absent"])
        },
        { $0.notChecked = [] }, { $0.notChecked[0].rule = "11-1/1b" }, { $0.days = [] },
        { $0.days[0].term = WorkCalendar([]).term(of: 4, after: $0.asOf) }, { $0.days[0].reference = "687/209" },
        { $0.warnings = [] }, { $0.inputsSha256 = "ff" },
    ]

    @Test func `what was written before leaves no trace in a report`() {
        var writer = ReportWriter(json)
        for round in 0..<3 {
            for (number, change) in changes.enumerated() {
                var report = sampleReport(bid: number % 2 == 0 ? "B1" : nil)
                change(&report)
                #expect(line(&writer, [report]) == alone([report]), "round \(round), change \(number)")
            }
        }
        let texts = changes.map { change in
            var report = sampleReport()
            change(&report)
            return alone([report])
        }
        #expect(Set(texts).count == changes.count)
    }

    @Test func `both layouts say the same`() throws {
        let reports = [sampleReport(), sampleReport(bid: nil), sampleReport(identifier: nil)]
        let compact = try #require(read(alone(reports))["reports"]?.items)
        let indented = try #require(json.envelope(reports)["reports"]?.items)
        #expect(compact.map(JSONText.compact) == indented.map(JSONText.compact))
        #expect(compact.count == 3)
    }

    @Test func `lines of any kind follow one another`() {
        var writer = ReportWriter(json)
        writer.append(line: 1, [])
        writer.append(written: "{}")
        writer.append(line: 3, [])
        let text = String(decoding: writer.take(), as: UTF8.self)
        #expect(text == "{\"line\":1,\"reports\":[]}\n{}\n{\"line\":3,\"reports\":[]}\n")
        #expect(writer.take().isEmpty)
    }
}
