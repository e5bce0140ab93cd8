@testable import Evidence
import TestSupport

/// A machine with its ledger, told what happens in short words.
struct MachineBench {
    var machine: FetchMachine
    var hosts = HostLedger()
    var now: Duration = .zero

    static let url = "https://example.kz/a.pdf"
    static let address = ["198.41.0.4"].compactMap { IPAddress($0) }
    /// When the answers came: 2026-05-04T00:00:00Z.
    static let moment = Timestamp(rawValue: 1_777_852_800_000)

    init(
        _ url: String = url, known: KnownCopy? = nil, seed: UInt64 = 1, _ change: (inout FetchLimits) -> Void = { _ in }
    ) {
        var limits = FetchLimits()
        change(&limits)
        machine = FetchMachine(url, known: known, limits: limits, random: SeededGenerator(seed: seed))
    }

    mutating func tell(_ event: FetchEvent) -> [FetchAction] { machine.handle(event, at: now, in: &hosts) }

    /// Begins, or wakes from a pause, and answers the look-up.
    mutating func open() -> [FetchAction] {
        let actions = tell(machine.attempts == 0 ? .start : .tick)
        guard case .resolve = actions.first else { return actions }
        return tell(.resolved(.success(Self.address)))
    }

    /// Gives a head, line by line, and what the last line led to.
    mutating func head(_ status: Int, _ fields: String...) -> [FetchAction] {
        var actions: [FetchAction] = []
        for line in ["HTTP/1.1 \(status) X"] + fields + [""] {
            actions += tell(.headerLine(Array("\(line)\r\n".utf8), Self.moment))
        }
        return actions
    }

    /// Sends a machine through a redirect to another address.
    mutating func redirect(to location: String) -> [FetchAction] {
        _ = head(302, "Location: \(location)")
        let actions = tell(.finished)
        guard case .resolve = actions.first else { return actions }
        return tell(.resolved(.success(Self.address)))
    }
}

extension [FetchAction] {
    /// The request that is to be made, where there is one.
    var request: FetchRequest? {
        compactMap { if case .open(let request) = $0 { request } else { nil } }.first
    }

    /// The body that is to be stored, where there is one.
    var body: FetchedBody? {
        compactMap { if case .store(let body) = $0 { body } else { nil } }.first
    }

    /// The end of a pause, where there is one.
    var pause: Duration? {
        compactMap { if case .wait(let until, _) = $0 { until } else { nil } }.first
    }
}
