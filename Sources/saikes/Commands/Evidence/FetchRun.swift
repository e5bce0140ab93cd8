import CheckKit
import Dispatch
import Evidence
import Glibc
import Notation

/// One run of the fetcher as a command makes it: with a plan, progress, and an orderly end on Ctrl-C.
struct FetchRun {
    let settings: FetchSettings
    let store: EvidenceStore
    let shared: SharedOptions
    let isQuiet: Bool

    /// Fetches addresses; to resume is to go on with the plan that the store has and leave out what is done.
    ///
    /// - Throws: a failure where the store cannot be used.
    func run(_ named: [String], resuming: Bool) throws -> FetchResult {
        do throws(EvidenceFault) {
            var seen: Set<String> = []
            var urls = named.filter { seen.insert($0).inserted }
            var done = 0
            if resuming {
                let rows = try store.planned()
                let states = Dictionary(rows.map { ($0.url, $0.state) }) { first, _ in first }
                if urls.isEmpty { urls = rows.map(\.url) }
                let left = urls.filter { states[$0] == nil || states[$0] == .pending }
                done = urls.count - left.count
                try store.plan(left.filter { states[$0] == nil })
                urls = left
            } else {
                try store.plan(urls)
            }
            return FetchResult(summary: fetch(urls), doneBefore: done)
        } catch {
            throw CommandFailure(status: .inputOutput, lines: [error.message.rendered(in: shared.language)])
        }
    }

    private func fetch(_ urls: [String]) -> FetchSummary {
        let fetcher = Fetcher(settings, into: store)
        let interrupts = [SIGINT, SIGTERM].map { number in
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
            let words = FetchWords.stopping[shared.language]
            source.setEventHandler {
                fetcher.stop()
                Console.complain(["", words])
                // Whoever asks twice does not want to wait for the disk.
                signal(number, SIG_DFL)
            }
            source.resume()
            return source
        }
        defer {
            for source in interrupts { source.cancel() }
            for number in [SIGINT, SIGTERM] { signal(number, SIG_DFL) }
        }
        let meter = ProgressMeter(language: shared.language, isQuiet: isQuiet)
        let summary = fetcher.run(urls) { meter.show($0) }
        meter.clear()
        return summary
    }
}
