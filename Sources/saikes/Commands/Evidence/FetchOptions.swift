import ArgumentParser
import CheckKit
import Evidence
import Notation
import Reporting

/// Options of a command that looks documents up in a store, and may fetch them into it first.
struct FetchOptions: ParsableArguments {
    @ArgumentParser.Flag(help: ArgumentHelp(HelpWords.fetch[HelpWords.language]))
    var fetch = false

    @OptionGroup var place: StoreOptions
    @OptionGroup var network: NetworkOptions

    /// The store to look in, with `--fetch` after the documents were fetched into it; nil where none is asked for.
    ///
    /// A document that cannot be fetched is told on standard error and unread in the report.
    ///
    /// - Throws: a failure where the store cannot be used, or the fetch was stopped.
    func store(of dossiers: [Dossier], _ shared: SharedOptions) throws -> EvidenceStore? {
        guard fetch || place.store != nil else { return nil }
        let settings = try network.settings(shared)
        let store = try place.open(creating: fetch, shared)
        guard fetch else { return store }
        let urls = dossiers.flatMap { $0.documents ?? [] }.compactMap(\.fetchedAddress)
        let run = FetchRun(settings: settings, store: store, shared: shared, isQuiet: network.quiet)
        let result = try run.run(urls, resuming: false)
        let lines = result.lines(in: shared.language)
        if result.summary.isStopped || result.summary.fault != nil {
            throw CommandFailure(status: result.status, lines: lines)
        }
        if !network.quiet { Console.complain(lines) }
        return store
    }
}
