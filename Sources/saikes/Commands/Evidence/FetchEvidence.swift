import ArgumentParser
import CheckKit
import Compliance
import Evidence
import Interchange
import Notation
import Reporting

extension Evidence {
    /// `evidence fetch`: fetches what dossiers, bids and tenders name, and keeps it.
    struct FetchEvidence: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "fetch", abstract: FetchWords.command[HelpWords.language])

        @Argument(help: ArgumentHelp(FetchWords.files[HelpWords.language]))
        var files: [String] = []

        @OptionGroup var place: StoreOptions
        @OptionGroup var network: NetworkOptions
        @OptionGroup var shared: SharedOptions

        @ArgumentParser.Flag(help: ArgumentHelp(FetchWords.resume[HelpWords.language]))
        var resume = false

        func run() throws {
            guard !files.isEmpty || resume else { throw shared.usage(FetchWords.noFiles) }
            try shared.requireReadable(files)
            let settings = try network.settings(shared)
            var reader = FactsReader(fields: try shared.law().fields)
            let named = files.flatMap { reader.documentAddresses($0) }
            try shared.require(reader)
            shared.warn(reader)
            let run = FetchRun(
                settings: settings, store: try place.open(creating: true, shared), shared: shared,
                isQuiet: network.quiet)
            let result = try run.run(named, resuming: resume)
            try Console.write(
                shared.json
                    ? JSONText.pretty(result.node)
                    : result.lines(in: shared.language).map { DisplayText.safe($0) + "\n" }.joined())
            throw ExitCode(result.status.rawValue)
        }
    }
}

extension FactsReader {
    /// The addresses of the documents that a file names: a dossier, a bid with its members' dossiers, or a tender.
    mutating func documentAddresses(_ path: String) -> [String] {
        guard let (node, notation) = tree(path) else { return [] }
        let format = node["format"]?.text ?? ""
        if format.hasPrefix("saikes/bid/") || format.hasPrefix("saikes/dossier/") {
            guard let read = bid(node, file: path, notation, for: nil) else { return [] }
            let members = memberDossiers(of: read.bid, in: InputFile.folder(of: path)).map(\.dossier)
            return ([read.bid.dossier] + members).flatMap { $0.documents ?? [] }.compactMap(\.fetchedAddress)
        }
        return tender(node, file: path, notation)?.documents?.compactMap { $0.path == nil ? $0.url : nil } ?? []
    }
}

extension SupportingDocument {
    /// Where the document is fetched from; nil where it lies beside the file that names it.
    var fetchedAddress: String? { path == nil && url?.isEmpty == false ? url : nil }
}
