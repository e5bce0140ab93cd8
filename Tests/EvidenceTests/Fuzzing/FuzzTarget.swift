import Foundation
import Notation

@testable import Evidence

/// What strangers' bytes reach, fed with any bytes at all.
///
/// One function for two drivers: the seeded mutations of the suite, and libFuzzer in `scripts/soak fuzz`.
enum FuzzTarget: String, CaseIterable, Sendable {
    case machine, headReader, contentRange, urlPolicy, proof, checkpoint, tile, archive

    /// Feeds bytes and says what is wrong, nil where nothing is; a crash is found by the driver.
    func complaint(about bytes: [UInt8]) -> String? {
        switch self {
        case .machine: FuzzedMachine.complaint(about: bytes)
        case .headReader: Self.headReader(bytes)
        case .contentRange: Self.contentRange(bytes)
        case .urlPolicy: Self.urlPolicy(bytes)
        case .proof: FuzzedLog.proof(bytes)
        case .checkpoint: FuzzedLog.checkpoint(bytes)
        case .tile: FuzzedLog.tile(bytes)
        case .archive: FuzzedArchive.complaint(about: bytes)
        }
    }

    /// Bytes to begin from.
    var examples: [[UInt8]] {
        switch self {
        case .machine: FuzzedMachine.examples
        case .headReader, .contentRange: Self.heads.map { Array($0.utf8) }
        case .urlPolicy: Self.addresses.map { Array($0.utf8) }
        case .proof, .tile: FuzzedLog.examples
        case .checkpoint: [FuzzedLog.note]
        case .archive: FuzzedArchive.examples
        }
    }

    private static let heads = [
        "HTTP/1.1 200 OK\r\nContent-Length: 5\r\nETag: \"a\"\r\nLast-Modified: Mon, 04 May 2026 00:00:00 GMT\r\n\r\n",
        "HTTP/1.1 206 Partial Content\r\nContent-Range: bytes 5-9/10\r\nETag: W/\"a\"\r\nContent-Length: 5, 5\r\n\r\n",
        "HTTP/1.1 100 Continue\r\n\r\nHTTP/2 302 \r\nLocation: /b?c=%20\r\nA: b\r\n c\r\nRetry-After: 99999999999999999999\r\n\r\nX: y\r\n",
        "HTTP/1.1 503 X\r\nRetry-After: Mon, 04 May 2026 00:00:09 GMT\r\nTransfer-Encoding: gzip, chunked\r\nContent-Encoding: gzip\r\n\r\n",
    ]

    private static let addresses = [
        "https://example.kz/a%20b.pdf?x=1#y", "http://[2001:db8::1]:443/", "//тест.қаз/б", "http://0x7f.1/",
        "../c", "HTTPS://user:secret@EXAMPLE.kz.:80/", "http://a..b/", "http://xn--80ak6aa92e.com/\u{202E}",
    ]

    private static func headReader(_ bytes: [UInt8]) -> String? {
        var limits = FetchLimits()
        limits.headerBytes = 2000
        var reader = HeadReader(limits: limits)
        var taken = 0
        for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map({ $0 + [0x0A] }) {
            taken += line.count
            switch reader.take(line) {
            case .more: if taken > limits.headerBytes { return "\(taken) bytes of headers were taken" }
            case .fault: return nil
            case .complete(let head):
                if !(200...599).contains(head.status) { return "status \(head.status)" }
                let texts = head.fields.flatMap { [$0.name, $0.value] } + [head.statusLine]
                let isClean = texts.allSatisfy { text in
                    text.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F || $0.value == 9 }
                }
                if !isClean { return "a control character in \(head)" }
                if let odd = odd(head) { return odd }
            }
        }
        return nil
    }

    /// What must hold of a head, whatever it says.
    private static func odd(_ head: AnswerHead) -> String? {
        if let part = head.part,
            part.first < 0 || part.first > part.last || part.whole.map({ part.last >= $0 }) ?? false
        {
            return "part \(part)"
        }
        if head.lengths.contains(where: { $0.map { $0 < 0 } ?? false }) { return "a length below nothing" }
        if let wait = head.retryAfter(now: Timestamp(rawValue: 1_777_852_800_000)), wait < .zero {
            return "waits \(wait)"
        }
        if let etag = head.etag, !etag.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) { return "etag \(etag)" }
        _ = (head.location, head.encoding, head.lastModified, head.isChunked)
        return nil
    }

    private static func contentRange(_ bytes: [UInt8]) -> String? {
        let text = String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
        let names = ["Content-Range", "Content-Length", "Retry-After", "ETag", "Location", "Last-Modified"]
        let fields = names.map { CaptureRecord.Pair($0, text) } + [CaptureRecord.Pair("Content-Range", "bytes \(text)")]
        if let odd = odd(AnswerHead(statusLine: "HTTP/1.1 206 X", status: 206, fields: fields)) { return odd }
        let range = AnswerHead(statusLine: "HTTP/1.1 206 X", status: 206, fields: Array(fields.suffix(1)))
        return odd(range)
    }

    private static func urlPolicy(_ bytes: [UInt8]) -> String? {
        let policy = URLPolicy(allowingPorts: [8080])
        let text = String(decoding: bytes, as: UTF8.self)
        let base = try? policy.address("https://example.kz/x/a.pdf")
        for start in [nil, base] {
            guard let address = try? policy.address(text, relativeTo: start) else { continue }
            if !address.text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) { return "\(address.text) is not plain" }
            if !policy.ports.contains(address.port) { return "port \(address.port)" }
            if (try? policy.address(address.text)) != address { return "\(address.text) is read in another way again" }
            let scheme = address.isSecure ? "https://" : "http://"
            let authority = address.text.dropFirst(scheme.count).prefix { !"/?#".contains($0) }
            if !address.text.hasPrefix(scheme) || authority.contains("@") {
                return "\(address.text) hides who is asked"
            }
        }
        return nil
    }
}
