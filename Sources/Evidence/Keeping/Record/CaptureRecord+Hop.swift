extension CaptureRecord {
    /// One request and its answer.
    public struct Hop: Hashable, Sendable {
        /// The address asked.
        public var url: String
        /// When.
        public var at: Timestamp
        /// The addresses that its name resolved to, in the order given.
        public var resolved: [String]
        /// The address and port connected to, as `192.0.2.1:443` or `[2001:db8::1]:443`; nil where none was.
        public var address: String?
        /// The status of the answer; nil where none came.
        public var status: Int?
        /// `Location` as sent; nil where it was not.
        public var location: String?
        /// What protected the connection; nil where nothing did.
        public var tls: TLS?
        /// The request line, such as `GET /a.pdf HTTP/1.1`; nil where nothing was sent.
        public var requestLine: String?
        /// The headers sent, in order.
        public var sent: [Pair]
        /// The status line as sent, such as `HTTP/1.1 200 OK`; nil where none came.
        public var statusLine: String?
        /// The headers received, in order, as sent.
        public var received: [Pair]

        /// Makes a hop that nobody answered.
        public init(url: String, at: Timestamp) {
            self.url = url
            self.at = at
            (resolved, sent, received) = ([], [], [])
        }
    }

    /// What protected a connection.
    public struct TLS: Hashable, Sendable {
        /// The protocol's version, such as `TLSv1.3`.
        public var version: String
        /// The cipher suite.
        public var cipher: String
        /// SHA-256 of each certificate in DER, the server's first.
        public var chain: [String]

        /// Makes a protection.
        public init(version: String, cipher: String, chain: [String]) {
            self.version = version
            self.cipher = cipher
            self.chain = chain
        }
    }
}
