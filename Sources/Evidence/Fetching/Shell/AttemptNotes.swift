import CCurl

/// What one attempt will have in its record: gathered while it goes on.
struct AttemptNotes {
    /// Headers of one hop beyond this many bytes are not noted.
    private static let most = 16_384

    let askedURL: String
    let startedAt = Timestamp.now
    var hops: [CaptureRecord.Hop] = []
    private(set) var timings: [CaptureRecord.Pair] = []
    private var noted = 0

    init(askedURL: String) { self.askedURL = askedURL }

    /// Begins a hop.
    mutating func begin(_ request: FetchRequest) {
        var hop = CaptureRecord.Hop(url: request.address.text, at: .now)
        hop.resolved = request.pinned.map(\.description)
        hops.append(hop)
        noted = 0
    }

    /// Notes whom the connection leads to and what protects it.
    mutating func noteConnection(of handle: CurlHandle) {
        guard let last = hops.indices.last else { return }
        hops[last].address = handle.peer
        hops[last].tls = handle.protection
    }

    /// Notes a line of the head.
    mutating func noteReceived(_ line: [UInt8]) {
        guard let last = hops.indices.last, noted + line.count <= Self.most else { return }
        noted += line.count
        let text = Self.latin1(line)
        if text.hasPrefix("HTTP/") {
            hops[last].statusLine = text
            hops[last].status = Int(text.split(separator: " ").dropFirst().first ?? "")
            (hops[last].received, hops[last].location) = ([], nil)
        } else if let pair = Self.pair(text) {
            hops[last].received.append(pair)
            if pair.name.lowercased() == "location" { hops[last].location = pair.value }
        }
    }

    /// Notes what was sent.
    mutating func noteSent(_ bytes: [UInt8]) {
        guard let last = hops.indices.last else { return }
        let lines = bytes.split(whereSeparator: { $0 == 0x0A }).map { Self.latin1(Array($0)) }
        hops[last].requestLine = lines.first
        hops[last].sent = lines.dropFirst().compactMap(Self.pair)
    }

    /// Notes how long each part of a request took.
    mutating func noteEnd(of handle: CurlHandle) {
        if hops.last?.address == nil { noteConnection(of: handle) }
        let parts: [(String, CURLINFO)] = [
            ("connect", CURLINFO_CONNECT_TIME_T), ("tls", CURLINFO_APPCONNECT_TIME_T),
            ("firstByte", CURLINFO_STARTTRANSFER_TIME_T), ("total", CURLINFO_TOTAL_TIME_T),
        ]
        timings = parts.map { CaptureRecord.Pair($0.0, String(handle.microseconds($0.1) / 1000)) }
    }

    private static func pair(_ line: String) -> CaptureRecord.Pair? {
        guard let colon = line.firstIndex(of: ":") else { return nil }
        let value = line[line.index(after: colon)...].drop { $0 == " " || $0 == "\t" }
        return CaptureRecord.Pair(String(line[..<colon]), String(value))
    }

    /// A line without its end, each byte as the scalar of the same number.
    private static func latin1(_ line: [UInt8]) -> String {
        var text = String.UnicodeScalarView()
        for byte in line where byte != 0x0D && byte != 0x0A { text.append(Unicode.Scalar(byte)) }
        return String(text)
    }
}
