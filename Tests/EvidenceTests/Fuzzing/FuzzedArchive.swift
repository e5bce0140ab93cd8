import Glibc

@testable import Evidence

/// The reader of web archives on any bytes.
enum FuzzedArchive {
    static let examples: [[UInt8]] = [
        """
        WARC/1.1\r
        WARC-Type: response\r
        WARC-Target-URI: <http://a.kz/>\r
        WARC-Record-ID: <urn:uuid:1>\r
        WARC-Date: 2026-05-04T00:00:00Z\r
        Content-Type: application/http;msgtype=response\r
        Content-Length: 50\r
        \r
        HTTP/1.1 200 OK\r
        Transfer-Encoding: chunked\r
        \r
        1\r
        a\r
        \r
        \r
        WARC/1.0\r
        WARC-Type: resource\r
        Content-Length: 0\r
        \r
        \r
        \r

        """
    ].map { Array($0.utf8) }

    static func complaint(about bytes: [UInt8]) -> String? {
        // A pipe holds more than the longest input.
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { return "no pipe" }
        let (file, written) = (ends[0], ends[1])
        defer { close(file) }
        do throws(EvidenceFault) {
            defer { close(written) }
            try FileBytes.write(bytes, to: written, "")
        } catch {
            return "\(error)"
        }
        do throws(EvidenceFault) {
            let input = ArchiveInput(file, "a.warc")
            let reader = WarcReader(input)
            var last = 0
            while let head = try reader.next() {
                if head.left < 0 { return "a block of \(head.left) bytes" }
                if input.offset <= last { return "stands still at \(last)" }
                last = input.offset
                var taken = 0
                try reader.take(head) { taken += $0.count }
                if taken != head.left { return "\(taken) bytes of \(head.left)" }
            }
            return nil
        } catch {
            if case .badArchive(_, let offset) = error, offset > bytes.count {
                return "byte \(offset) of \(bytes.count)"
            }
            return nil
        }
    }
}
