/// Whose turn it is: servers in turn, each with few documents at once, so that a slow one does not hold up the others.
public struct FetchQueue: Sendable {
    private struct Server {
        var waiting: [Int] = []
        var active = 0
        var isInLine = false
    }

    private let perServer: Int
    private var servers: [String: Server] = [:]
    private var line: [String] = []
    private var head = 0

    /// Makes an empty queue.
    ///
    /// - Parameter perServer: documents of one server that may be under way at once, at least 1.
    public init(perServer: Int) { self.perServer = max(perServer, 1) }

    /// Whether nobody waits for a turn.
    public var isEmpty: Bool { servers.values.allSatisfy(\.waiting.isEmpty) }

    /// Puts a document at the end of its server's line.
    public mutating func add(_ document: Int, of server: String) {
        servers[server, default: Server()].waiting.append(document)
        lineUp(server)
    }

    /// The next document, which is under way from now on; nil where none may begin.
    public mutating func next() -> Int? {
        guard head < line.count else { return nil }
        let name = line[head]
        head += 1
        if head > 1024, head * 2 > line.count {
            line.removeFirst(head)
            head = 0
        }
        servers[name]?.isInLine = false
        guard let document = servers[name]?.waiting.first else { return nil }
        servers[name]?.waiting.removeFirst()
        servers[name]?.active += 1
        lineUp(name)
        return document
    }

    /// A document of a server is no longer under way.
    public mutating func ended(of server: String) {
        servers[server]?.active -= 1
        lineUp(server)
    }

    private mutating func lineUp(_ name: String) {
        guard var server = servers[name], !server.isInLine, !server.waiting.isEmpty, server.active < perServer else {
            return
        }
        server.isInLine = true
        servers[name] = server
        line.append(name)
    }
}
