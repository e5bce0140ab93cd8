import BuiltInModules
import CheckKit
import Compliance
import Interchange
import ModuleHost
import Notation
import Reporting
import TestSupport

/// The three bids of the sample tender, judged by the program's own modules and by others beside them.
enum Docket {
    static let law: LawLibrary = {
        do throws(Faults) { return try LawLoader.load() } catch { preconditionFailure("\(error.faults)") }
    }()

    static let tender = "\(Repository.root)/Data/Samples/tender/tender.yaml"
    static let bids = ["01-bilim", "02-center", "03-kenes"].map {
        "\(Repository.root)/Data/Samples/tender/bids/\($0).yaml"
    }

    static let linked = BuiltInModules.all.map { LinkedModule($0, programVersion: "0") }

    static var settings: Settings {
        let policies = (try? law.policies(choosing: [])) ?? PolicySet([:])
        return Settings(mode: .procurement, today: day("2026-05-04"), policies: policies)
    }

    static let subjects: [Subject] = {
        var reader = FactsReader(fields: law.fields)
        guard let tender = reader.tender(tender) else { return [] }
        return bids.compactMap { reader.bid($0, for: tender) }.flatMap {
            Subject.subjects(of: $0.bid, for: tender, documents: [:])
        }
    }()

    /// The reports on the three bids, in their order.
    static func reports(with modules: [HostedModule] = []) -> [Report] {
        let engine = Engine(law: law, linked: linked, hosted: modules, settings: settings)
        return subjects.map { engine.report(on: $0) }
    }

    /// The findings of the program's own rules, as bytes.
    static func own(_ reports: [Report]) -> [String] { reports.map { own(node($0)) } }

    /// A report as it is written, read back.
    static func node(_ report: Report) -> Node {
        let bytes = Array(json.text([report]).utf8)
        return (try? Source(name: "", notation: .json, bytes: bytes).parse())?["reports"]?.items?.first ?? .null
    }

    private static let json = ReportJSON(law: law, version: "0")

    /// The findings of the program's own rules in a report that was written as JSON.
    static func own(_ report: Node) -> String {
        JSONText.compact(.list((report["findings"]?.items ?? []).filter { !isForeign($0) }))
    }

    /// The findings of other modules' rules in a report that was written as JSON.
    static func foreign(_ report: Node) -> [Node] { (report["findings"]?.items ?? []).filter(isForeign) }

    private static func isForeign(_ finding: Node) -> Bool {
        RuleID(rawValue: finding["rule"]?.text ?? "").isForeign
    }

    static let ownWithoutModules = own(reports())
}
