import ArgumentParser
import CheckKit
import Compliance
import Interchange
import Notation
import Reporting

/// `diff`: what changed between two reports, and which of data, rules and program did it.
struct DiffReports: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff", abstract: HelpWords.diff[HelpWords.language])

    @Argument(help: ArgumentHelp(HelpWords.report[HelpWords.language]))
    var before: String

    @Argument(help: ArgumentHelp(HelpWords.report[HelpWords.language]))
    var after: String

    @OptionGroup var shared: SharedOptions

    func run() throws {
        let law = try shared.law()
        var reader = FactsReader(fields: law.fields)
        let trees = [before, after].map { reader.tree($0)?.0 }
        try shared.require(reader)
        let reports = try zip(trees, [before, after]).map { tree, path in
            guard let reports = tree.flatMap(ReportDiff.reports) else {
                let message = Message(ShellWords.notReport, .string(Fault.shown(path)))
                throw CommandFailure(status: .badInput, lines: [message.rendered(in: shared.language)])
            }
            return reports
        }
        let diff = ReportDiff(reports[0], reports[1])
        try Console.write(
            shared.json
                ? JSONText.pretty(DiffText.node(diff))
                : DiffText(language: shared.language, width: Console.width).lines(diff).map { $0 + "\n" }.joined())
    }
}
