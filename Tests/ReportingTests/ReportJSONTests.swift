import CheckKit
@testable import Compliance
import Notation
@testable import Reporting
import Testing

@Suite struct ReportJSONTests {
    let json = ReportJSON(law: sampleLaw, version: "0.1.0")

    func keys(_ node: Node?) -> [String] { node?.members?.map(\.key) ?? [] }

    @Test func `a report has the keys of the vocabulary in its order`() {
        let node = json.node(sampleReport())
        #expect(
            keys(node) == [
                "format", "engine", "modules", "law", "asOf", "mode", "evidenceLevel", "subject", "policies",
                "parameters", "overall", "counts", "findings", "coverage", "forecast", "sensitivity", "days",
                "warnings", "notChecked", "inputsSha256",
            ])
        #expect(
            keys(node["law"]) == ["id", "edition", "effectiveFrom", "effectiveNotBefore", "confirmed", "sha256"])
        #expect(node["law"]?["effectiveFrom"]?.isNull == true)
        #expect(keys(node["counts"]) == ["pass", "fail", "review", "unknown", "notApplicable"])
        #expect(node["counts"]?["notApplicable"]?.scalar == Scalar(text: "2", style: .number))
        #expect(keys(node["subject"]) == ["provider", "tender", "lot", "bid", "programme"])
        #expect(node["asOf"]?.text == "2026-05-04")
    }

    @Test func `a finding has the keys of the vocabulary in its order`() {
        let finding = json.node(sampleReport())["findings"]?.items?[2]
        #expect(
            keys(finding) == [
                "rule", "checks", "module", "title", "outcome", "computed", "ruling", "contested", "reading",
                "otherReadings", "ground", "actual", "required", "slack", "fixes", "firstFailingDate", "metOn",
                "basisSha256", "about", "missing", "notes", "evidence", "message", "legislation",
            ])
        #expect(keys(finding?["ground"]) == ["mayReject", "code", "officialReason", "statedIn", "why"])
        #expect(finding?["ground"]?["officialReason"]?.text == "несоответствие квалификационным требованиям")
        #expect(finding?["ground"]?["why"]?["ru"]?.text == "прил. 8, строка 2; русский осторожно")
        #expect(finding?["evidence"]?["status"]?.text == "partial")
        #expect(finding?["evidence"]?["items"]?.items?.last?["document"]?.isNull == true)
        #expect(finding?["reading"]?.text == "P-3=notStaff")
        #expect(finding?["ruling"]?.isNull == true)
    }

    @Test func `a quote joins the sentences of a rule, the main one first, and says which text is official`() {
        let findings = json.node(sampleReport())["findings"]?.items
        let quote = findings?[1]["legislation"]?["quote"]
        #expect(quote?["ru"]?["text"]?.text == "и обладающими практическим опытом … не менее последних 3-х лет")
        #expect(quote?["ru"]?["status"]?.text == "official")
        #expect(quote?["kk"]?["status"]?.text == "unofficial")
        #expect(findings?.last?["legislation"]?["quote"]?["ru"]?["status"]?.text == "summary")
        #expect(findings?.first?["legislation"]?["quote"]?.isNull == true)
    }

    @Test func `a person's number is never written`() {
        let report = sampleReport(identifier: Identifier(scheme: .iin, id: "900101300123"))
        let text = json.text([report])
        #expect(!text.contains("900101300123"))
        #expect(keys(json.node(report)["subject"]?["provider"]?["identifier"]) == ["scheme"])
    }

    @Test func `the same report gives the same bytes`() {
        let texts = (0..<3).map { _ in ReportJSON(law: sampleLaw, version: "1").text([sampleReport()]) }
        #expect(Set(texts).count == 1)
    }

    @Test func `an envelope holds reports, flags and warnings`() {
        let lease = Flag(
            rule: "gz/shared-lease", bids: ["B1", "B2"], about: ["B1/premises/R1"], message: message("одно"))
        let person = Flag(rule: "gz/shared-lecturer", bids: ["B1"], about: [], message: message("лектор"))
        let node = json.envelope(
            [sampleReport()], flags: [RaisedFlag(lot: "L1", lease), RaisedFlag(lot: "L1", person)],
            warnings: [message("список старый")])
        #expect(keys(node) == ["format", "reports", "flags", "warnings"])
        let flags = node["flags"]?.items
        #expect(keys(flags?.first) == ["rule", "lot", "bids", "about", "message", "legislation"])
        #expect(flags?.first?["legislation"]?["quote"]?["ru"]?["text"]?.text == "аренда одному участнику")
        #expect(flags?.last?["legislation"]?.isNull == true)
    }

    @Test func `a short line of a batch has outcomes, of several reports each its own`() {
        func line(_ number: Int, _ reports: [Report]) -> Node {
            let verdicts = reports.map { Verdicts(subject: $0.subject, overall: $0.overall, findings: $0.findings) }
            return read(ReportJSON.summaryLine(number, verdicts))
        }
        let one = line(7, [sampleReport()])
        #expect(keys(one) == ["line", "overall", "outcomes"])
        #expect(one["outcomes"]?["11-1/2"]?.text == "fail")
        let two = line(8, [sampleReport(), sampleReport(bid: nil)])
        #expect(keys(two) == ["line", "overall", "reports"])
        #expect(two["reports"]?.items?.map { keys($0).first } == ["lot", "programme"])
        #expect(line(9, [])["overall"]?.text == "unknown")
        var writer = ReportWriter(json)
        writer.append(line: 1, [])
        #expect(String(decoding: writer.take(), as: UTF8.self) == "{\"line\":1,\"reports\":[]}\n")
    }

    @Test func `a bad line of a batch names its fault and the others`() {
        let place = Place(file: "", pointer: "/bid/id", notation: .json)
        let faults = [
            Fault(.missingKey, at: place, message("нет ключа")), Fault(.badDate, at: place, message("не день")),
        ]
        let fault = ReportJSON.faultLine(3, faults)["fault"]
        #expect(keys(fault) == ["place", "kind", "message", "others"])
        #expect(keys(ReportJSON.faultLine(3, message("сбой"))["fault"]) == ["place", "kind", "message"])
    }
}

@Suite struct BasisDigestTests {
    func digest(_ change: (inout Report, inout RuleFinding, inout LawLibrary) -> Void = { _, _, _ in }) -> String {
        var report = sampleReport()
        var finding = report.findings[2]
        var law = sampleLaw
        change(&report, &finding, &law)
        return BasisDigest.hex(of: finding, in: report, law: law)
    }

    @Test func `facts, outcomes, rulings and versions leave the digest as it is`() {
        let first = digest()
        #expect(first.count == 64)
        #expect(
            first
                == digest { report, finding, _ in
                    finding.outcome = .pass
                    finding.finding.notes = []
                    finding.isContested = false
                    report.inputsSha256 = "x"
                    report.asOf = report.asOf.adding(days: 1)
                    report.parameters = []
                    report.modules[0].version = "1.1"
                })
    }

    @Test func `each thing that a rule rests on changes the digest`() {
        let all = [
            digest(),
            digest { report, _, _ in report.law.edition.id = "2027-1" },
            digest { report, _, _ in
                report.law.edition.id = "x"; report.law.edition.points[0].sentences[2].quote.ru = "45 %"
            },
            digest { report, _, _ in report.parameters[1].value = "1/2" },
            digest { report, _, _ in report.parameters[1].isConfirmed = false },
            digest { report, _, _ in report.policies = [("P-3", "staff")] },
            digest { _, finding, _ in
                let basis = finding.basis
                finding.basis = RuleBasis(
                    title: basis.title, point: basis.point, module: basis.module, checks: basis.checks + ["Another"],
                    parameters: basis.parameters)
            },
        ]
        #expect(Set(all).count == all.count)
    }

    @Test func `the digest of bytes is SHA-256`() {
        #expect(
            ContentDigest.hex(of: "abc".utf8)
                == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    }
}
