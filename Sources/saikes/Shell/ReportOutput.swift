import ArgumentParser
import CheckKit
import Compliance
import Glibc
import Notation
import Reporting

/// Options that say how reports are written and where.
struct OutputOptions: ParsableArguments {
    @Option(help: ArgumentHelp(HelpWords.format[HelpWords.language], valueName: "text|json"))
    var format: String?

    @Option(name: .shortAndLong, help: ArgumentHelp(HelpWords.output[HelpWords.language], valueName: "file"))
    var output: String?

    @ArgumentParser.Flag(help: ArgumentHelp(HelpWords.explain[HelpWords.language]))
    var explain = false

    /// Refuses formats that are not there.
    func isJSON(_ shared: SharedOptions) throws -> Bool {
        if shared.json, let format, format != "json" {
            throw shared.usage(ShellWords.formatTwice, Fault.shownArgument(format))
        }
        switch format {
        case nil: return shared.json
        case "json": return true
        case "text": return false
        case "html", "pdf", "xlsx": throw shared.usage(ShellWords.formatLater, .string(format ?? ""))
        default: throw shared.usage(ShellWords.formatShape, .string(Fault.shown(format ?? "")))
        }
    }

    /// Refuses to write over a file that is read.
    func require(apartFrom inputs: [String], _ shared: SharedOptions) throws {
        guard let output, OutputFile.isSameFile(output, as: inputs) else { return }
        throw shared.usage(ShellWords.overwritesInput, Fault.shownArgument(output))
    }

    /// How text looks: on a terminal with its width and colours, elsewhere plain.
    func textOptions(_ shared: SharedOptions) -> TextReport.Options {
        TextReport.Options(
            language: shared.language, width: Console.width, isColoured: output == nil && Console.isColoured,
            isExplained: explain)
    }

    /// Writes text to the file named, or to standard output.
    func write(_ text: String) throws {
        if let output { try OutputFile.write(text, to: output) } else { try Console.write(text) }
    }
}
