@testable import Evidence
import TestSupport

/// A machine whose shell is a stream of bytes: each says what happens next, in an order that the shell keeps to or not.
enum FuzzedMachine {
    static let examples: [[UInt8]] = [
        [0, 1, 0, 2, 0, 2, 2, 2, 9, 3, 5, 4, 7],
        [0, 1, 0, 2, 1, 2, 3, 2, 9, 3, 9, 5, 6, 6, 1, 0, 2, 1, 2, 4, 2, 9, 3, 1, 4, 7],
        [0, 1, 0, 2, 5, 2, 6, 2, 9, 4, 1, 0, 2, 0, 2, 9, 3, 3, 4, 8], [0, 1, 9, 6, 6, 6, 1, 1],
        [0, 1, 0, 2, 7, 2, 8, 2, 9, 4, 6],
    ]

    private static let lines = [
        "HTTP/1.1 200 OK", "HTTP/1.1 206 X", "Content-Length: 9", "ETag: \"a\"", "Content-Range: bytes 9-17/18",
        "HTTP/1.1 302 X", "Location: /b", "HTTP/1.1 503 X", "Retry-After: 9", "", "HTTP/1.1 304 X", "HTTP/2 200",
        "Content-Length: 9223372036854775807", "Transfer-Encoding: chunked",
        "Content-Range: bytes 9-9223372036854775806/*",
        "Location: http://127.0.0.1/", "HTTP/1.1 416 X", "Content-Encoding: gzip", "Content-Length: 1, 2",
        "HTTP/1.1 100 X",
    ]
    private static let answers: [Result<[IPAddress], FetchFailure>] = [
        .success([[198, 41, 0, 4]].compactMap { IPAddress(bytes: $0) }), .success([]), .failure(.noSuchHost),
        .failure(.resolverFailed), .success([[198, 41, 0, 4], [10, 0, 0, 1]].compactMap { IPAddress(bytes: $0) }),
    ]
    private static let failures: [FetchFailure] = [
        .cutShort, .connectionLost, .stalled, .notReached, .certificateExpired, .cancelled, .brokenFraming,
        .streamReset,
    ]

    static func complaint(about bytes: [UInt8]) -> String? {
        let known =
            bytes.count % 2 == 0
            ? nil
            : KnownCopy(
                finalURL: MachineBench.url, validators: CaptureRecord.Validators(etag: "\"a\"", lastModified: nil))
        var bench = MachineBench(known: known)
        var (rest, now, stored, isOver) = (bytes[...], Duration.zero, 0, false)
        while let kind = rest.popFirst() {
            now += .milliseconds(Int(kind) * 10)
            bench.now = now
            let value = Int(rest.first ?? 0)
            if [1, 2, 3, 5, 6].contains(kind % 10) { rest = rest.dropFirst() }
            let actions = bench.tell(event(kind % 10, value, now))
            if isOver, !actions.isEmpty { return "\(actions) after the end" }
            for action in actions {
                switch action {
                case .store(let body):
                    stored += 1
                    if body.length <= 0 { return "a document of \(body.length) bytes" }
                case .open(let request):
                    let policy = AddressPolicy()
                    if request.pinned.isEmpty != (request.address.literal != nil) { return "asks nobody's address" }
                    if policy.objection(toAnyOf: request.pinned + [request.address.literal].compactMap(\.self)) != nil {
                        return "asks \(request)"
                    }
                case .wait(let until, _): if until < now { return "waits until \(until) at \(now)" }
                case .giveUp: isOver = true
                case .cancel, .confirm, .dropBody, .resolve: break
                }
            }
            if case .over = bench.machine.state { isOver = true }
        }
        return stored > bench.machine.attempts ? "\(stored) documents of \(bench.machine.attempts) attempts" : nil
    }

    private static func event(_ kind: UInt8, _ value: Int, _ now: Duration) -> FetchEvent {
        switch kind {
        case 0: .start
        case 1: .resolved(answers[value % answers.count])
        case 2: .headerLine(Array("\(lines[value % lines.count])\r\n".utf8), MachineBench.moment)
        case 3: .bytes(value)
        case 4: .finished
        case 5: .failed(failures[value % failures.count])
        case 6:
            .headerLine(Array(repeating: UInt8(truncatingIfNeeded: value), count: value) + [0x0A], MachineBench.moment)
        case 7: .stored
        case 8: .notStored(.noObject(sha256: ""))
        default: .tick
        }
    }
}
