import Foundation

/// How documents are fetched.
public struct FetchSettings: Sendable {
    /// How much of everything is taken.
    public var limits = FetchLimits()
    /// Which addresses are asked.
    public var urls = URLPolicy()
    /// Whom is connected to.
    public var addresses = AddressPolicy()
    /// What looks names up.
    public var resolver: any NameResolver = SystemResolver()
    /// Documents under way at once, best 32 to 64.
    public var active = 48
    /// Documents of one server under way at once.
    public var perServer = 2
    /// Look-ups of names at once.
    public var lookUps = 8
    /// Certificates to trust beside the system's; nil for the system's alone.
    public var authorities: AddedAuthorities?
    /// Who has it done, for the records; a name of an account, never the number of a person.
    public var actor: String
    /// The program's version, for the records.
    public var programVersion: String
    /// What pauses are drawn from.
    public var random: any RandomNumberGenerator & Sendable = SystemRandomNumberGenerator()

    /// The usual settings.
    public init(actor: String, programVersion: String) {
        (self.actor, self.programVersion) = (actor, programVersion)
    }

    /// The rules as the records state them.
    var pairs: [CaptureRecord.Pair] {
        [
            CaptureRecord.Pair("maximumBodyBytes", String(limits.bodyBytes)),
            CaptureRecord.Pair("maximumRedirects", String(limits.redirects)),
            CaptureRecord.Pair("ports", urls.ports.sorted().map(String.init).joined(separator: ",")),
            CaptureRecord.Pair("allowedNetworks", addresses.allowed.map(\.description).joined(separator: ",")),
            CaptureRecord.Pair("authorities", "system" + (authorities.map { " sha256:\($0.sha256)" } ?? "")),
        ]
    }
}

/// Fetches documents into a store.
///
/// One fetcher makes one run. `stop` may come from any thread and at any time, also before the run begins.
public final class Fetcher: Sendable {
    private let settings: FetchSettings
    private let store: EvidenceStore
    private let door = Doorbell()

    /// Makes a fetcher.
    public init(_ settings: FetchSettings, into store: EvidenceStore) {
        (self.settings, self.store) = (settings, store)
    }

    /// Whether the program's libcurl is one that the fetch relies on.
    public static var isUsable: Bool { CurlLibrary.isReady }

    /// Fetches addresses on the calling thread, which is busy until nothing more will come of any.
    ///
    /// - Parameters:
    ///   - urls: the addresses; each is asked for once, however often it stands there.
    ///   - report: hears about ten times a second how far the run is, on the same thread.
    /// - Returns: what came of each.
    public func run(_ urls: [String], report: (FetchProgress) -> Void = { _ in }) -> FetchSummary {
        run(urls, report: report, onHandle: nil)
    }

    /// The same, with a look at every handle of libcurl for whoever checks its options.
    func run(
        _ urls: [String], report: (FetchProgress) -> Void, onHandle: ((CurlHandle) -> Void)?
    ) -> FetchSummary {
        guard let loop = FetchLoop(settings, store, door) else {
            var summary = FetchSummary()
            for url in urls { summary.outcomes[url] = .failed(.unexpected(code: 0)) }
            return summary
        }
        loop.onHandle = onHandle
        var seen: Set<String> = []
        return loop.run(urls.filter { seen.insert($0).inserted }, report: report)
    }

    /// Fetches addresses on a thread of its own; a cancelled task stops the run.
    public func fetch(_ urls: [String]) async -> FetchSummary {
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let thread = Thread { continuation.resume(returning: self.run(urls)) }
                thread.start()
            }
        } onCancel: {
            stop()
        }
    }

    /// Stops the run: what is being stored is stored, everything else is left for a later run.
    public func stop() { door.stop() }
}
