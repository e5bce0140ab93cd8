import Evidence
import Foundation
import TestSupport
import Testing

/// A store of its own and a fetcher that may ask this machine, with limits that are over soon.
final class FetchBench {
    let folder = ScratchFolder()
    let store: EvidenceStore
    var settings = FetchSettings(actor: "test", programVersion: "0")
    let server = HostileServer.shared

    init() throws {
        // The folder of the store goes with the scratch folder.
        store = try EvidenceStore.open("\(folder.path)/store", creating: true)
        settings.random = SeededGenerator(seed: 20_260_504)
        settings.authorities = AddedAuthorities(
            path: server.authorities, bytes: Array(try Data(contentsOf: URL(fileURLWithPath: server.authorities))))
        settings.addresses = AddressPolicy(allowing: ["127.0.0.1"].compactMap { AddressRange($0) })
        settings.urls = URLPolicy(allowingPorts: server.ports.values)
        settings.resolver = FixedNames(["tls.test": ["127.0.0.1"], "http.test": ["127.0.0.1"]])
        settings.limits = Self.limits
    }

    deinit { try? FileManager.default.removeItem(atPath: "\(folder.path)/store") }

    /// Limits under which every server of the tests is over within a few seconds.
    static let limits: FetchLimits = {
        var limits = FetchLimits()
        limits.bodyBytes = 1_000_000
        (limits.attempts, limits.firstPause, limits.longestPause) = (2, .milliseconds(20), .milliseconds(50))
        (limits.resolveTime, limits.connectTime) = (.milliseconds(500), .seconds(2))
        (limits.answerTime, limits.idleTime, limits.baseTime) = (.seconds(2), .milliseconds(1200), .milliseconds(2500))
        return limits
    }()

    /// Fetches one address and says what came of it.
    func fetch(_ url: String) -> FetchOutcome? { Fetcher(settings, into: store).run([url]).outcomes[url] }

    /// Fetches one path of a server of the battery.
    func fetch(path: String, _ kind: String = "http", host: String = "127.0.0.1") -> FetchOutcome? {
        fetch(server.url(path, kind, host: host))
    }

    /// The record of the last attempt.
    func lastRecord() throws -> CaptureRecord? {
        guard let last = try store.captures().last else { return nil }
        return try store.capture(at: last.index).record
    }

    /// The names of all files that are kept or on their way.
    func files() -> [String] {
        ["objects", "tmp"].flatMap { folder in
            let walk = FileManager.default.enumerator(atPath: "\(self.folder.path)/store/\(folder)")
            return (walk?.allObjects ?? []).compactMap { $0 as? String }.filter { path in
                var isFolder: ObjCBool = false
                let full = "\(self.folder.path)/store/\(folder)/\(path)"
                return FileManager.default.fileExists(atPath: full, isDirectory: &isFolder) && !isFolder.boolValue
            }
        }
    }
}

/// Names that lead where a test says; each further look-up of a name gives its next answer, the last one stays.
final class FixedNames: NameResolver, @unchecked Sendable {
    private let lock = NSLock()
    private var answers: [String: [[String]]]
    private var asked: [String: Int] = [:]

    init(_ names: [String: [String]]) { answers = names.mapValues { [$0] } }

    init(inTurn names: [String: [[String]]]) { answers = names }

    func addresses(of host: String) throws(FetchFailure) -> [IPAddress] {
        let answer = lock.withLock {
            let turn = asked[host, default: 0]
            asked[host] = turn + 1
            return answers[host].map { $0[min(turn, $0.count - 1)] }
        }
        guard let answer else { throw .noSuchHost }
        return answer.compactMap { IPAddress($0) }
    }

    func timesAsked(_ host: String) -> Int { lock.withLock { asked[host] ?? 0 } }
}

extension FetchOutcome {
    /// The code of a failure, `kept` or `unchanged`.
    var code: String {
        switch self {
        case .kept: "kept"
        case .unchanged: "unchanged"
        case .failed(let failure): failure.code
        }
    }
}

/// Names of which some are never answered for, until they are let go.
final class UnansweredNames: NameResolver, @unchecked Sendable {
    private let gate = NSCondition()
    private var isOpen = false

    func addresses(of host: String) throws(FetchFailure) -> [IPAddress] {
        guard host.hasPrefix("stuck") else { return ["127.0.0.1"].compactMap { IPAddress($0) } }
        gate.lock()
        while !isOpen { gate.wait() }
        gate.unlock()
        throw .resolverFailed
    }

    func letGo() {
        gate.lock()
        isOpen = true
        gate.broadcast()
        gate.unlock()
    }
}
