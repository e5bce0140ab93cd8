import ArgumentParser
import CheckKit
import Evidence
import Interchange
import ModuleHost
import Notation

/// `schema`: the JSON Schema of a format.
struct PrintSchema: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema", abstract: HelpWords.schema[HelpWords.language])

    @Argument(help: ArgumentHelp(HelpWords.kind[HelpWords.language], valueName: "kind"))
    var kind: String

    @OptionGroup var shared: SharedOptions

    func run() throws {
        let schemas: [(String, Node)] = [
            ("dossier", FileFormat.dossier.schema), ("tender", FileFormat.tender.schema),
            ("bid", FileFormat.bid.schema), ("rulings", FileFormat.rulings.schema), ("list", FileFormat.list.schema),
            ("rnu", FileFormat.rnu.schema), ("parameters", FileFormat.parameters.schema),
            ("module", WireSchema.document), ("capture", FileFormat.capture.schema),
        ]
        guard let schema = schemas.first(where: { $0.0 == kind }) else {
            throw shared.usage(
                ShellWords.noSchema, .string(Fault.shown(kind)), .list(schemas.map { .string($0.0) }))
        }
        try Console.write(JSONText.pretty(schema.1))
    }
}
