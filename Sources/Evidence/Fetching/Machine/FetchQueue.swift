/// Whose turn it is: servers in turn, each with few documents at once, so that a slow one does not hold up the others.
public struct FetchQueue: Sendable {
    private struct Server {
        var waiting: [Int] = []
        /// How many of those have had their turn.
        var begun = 0
        var active = 0
        var isInLine = false

        var isWaiting: Bool { begun < waiting.count }

        /// The next one, which takes a place.
        mutating func take() -> Int? {
            guard isWaiting else { return nil }
            begun += 1
            active += 1
            let document = waiting[begun - 1]
            // What is over is forgotten now and then, not each time.
            if begun > 1024, begun * 2 > waiting.count {
                waiting.removeFirst(begun)
                begun = 0
            }
            return document
        }
    }

    private let perServer: Int
    private var servers: [String: Server] = [:]
    private var line: [String] = []
    private var head = 0
    private var count = 0

    /// Makes an empty queue.
    ///
    /// - Parameter perServer: documents of one server that may be under way at once, at least 1.
    public init(perServer: Int) { self.perServer = max(perServer, 1) }

    /// Whether nobody waits for a turn.
    public var isEmpty: Bool { count == 0 }

    /// Whether somebody may begin now.
    var hasNext: Bool { head < line.count }

    /// Puts a document at the end of its server's line.
    public mutating func add(_ document: Int, of server: String) {
        servers[server, default: Server()].waiting.append(document)
        count += 1
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
        guard let document = servers[name]?.take() else { return nil }
        count -= 1
        lineUp(name)
        return document
    }

    /// A document of a server is no longer under way.
    public mutating func ended(of server: String) {
        servers[server]?.active -= 1
        lineUp(server)
    }

    private mutating func lineUp(_ name: String) {
        guard let server = servers[name], !server.isInLine, server.isWaiting, server.active < perServer else { return }
        servers[name]?.isInLine = true
        line.append(name)
    }
}
