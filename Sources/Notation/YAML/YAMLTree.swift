import CheckKit

/// Builds a tree from libyaml's events, under limits and without recursion.
struct YAMLTree {
    private let file: String
    private let limits: Limits
    private var faults = FaultList()
    /// Lists and records that are begun and not ended, outermost first.
    private var open: [YAMLFrame] = []
    private var root: Node?
    private var anchors: [String: YAMLAnchor] = [:]
    private var nodeCount = 0
    private var repeatedBytes = 0
    private var hasDocument = false

    private init(file: String, limits: Limits) {
        self.file = file
        self.limits = limits
    }

    /// Reads UTF-8 bytes that have no byte order mark.
    static func read(_ bytes: [UInt8], file: String, limits: Limits) -> ReadTree {
        if let fault = YAMLGuard.fault(in: bytes, file: file) {
            return ReadTree(node: nil, faults: [fault], notation: .yaml)
        }
        var tree = YAMLTree(file: file, limits: limits)
        do throws(Fault) {
            try tree.build(from: bytes)
        } catch {
            tree.faults.append(error)
            tree.root = nil
        }
        return ReadTree(node: tree.root, faults: tree.faults.faults, notation: .yaml)
    }

    private mutating func build(from bytes: [UInt8]) throws(Fault) {
        let result = bytes.withUnsafeBufferPointer { (buffer) -> Result<Void, Fault> in
            var events = YAMLEvents(buffer)
            do throws(Fault) {
                while true {
                    let event: YAMLEvent
                    do throws(YAMLFailure) {
                        event = try events.next()
                    } catch {
                        let position = error.offset.map { TextPosition.of($0, in: bytes) }
                        let place = place(position?.line ?? error.line, position?.column ?? error.column)
                        throw Fault(.syntax, at: place, YAMLProblem.message(for: error))
                    }
                    if case .streamEnd = event.kind { return .success(()) }
                    try take(event)
                }
            } catch {
                return .failure(error)
            }
        }
        try result.get()
        if root == nil { throw Fault(.syntax, at: place(0, 0), Message(.emptyFile)) }
    }

    private mutating func take(_ event: YAMLEvent) throws(Fault) {
        switch event.kind {
        case .documentStart:
            if hasDocument { throw Fault(.syntax, at: place(event.line, event.column), Message(.secondDocument)) }
            hasDocument = true
        case .listStart: try begin(event, isRecord: false)
        case .recordStart: try begin(event, isRecord: true)
        case .containerEnd:
            guard let frame = open.popLast() else { return }
            let ended = YAMLAnchor.ended(frame.node, count: frame.count, height: frame.height, bytes: frame.bytes)
            // An inner node may have taken the name meanwhile; an alias means the latest.
            if let anchor = frame.anchor, case .open(depth: open.count)? = anchors[anchor] { anchors[anchor] = ended }
            attach(frame.node, isScalar: false, count: frame.count, height: frame.height, bytes: frame.bytes)
        case .scalar(let text, let isPlain):
            let isKey = open.last?.awaitsKey == true
            if !isKey { try count(1, at: event) }
            let isTyped = checkTag(of: event)
            let style: Scalar.Style = isPlain && !isTyped ? .plain : .quoted
            var node = Node(.scalar(Scalar(text: text, style: style)), line: event.line, column: event.column)
            if style == .plain, !isKey, Self.nulls.contains(text) { node.content = .null }
            let bytes = text.utf8.count
            if let anchor = event.anchor { anchors[anchor] = .ended(node, count: 1, height: 0, bytes: bytes) }
            attach(node, isScalar: true, count: isKey ? 0 : 1, height: 0, bytes: bytes)
        case .alias(let name): try expand(name, at: event)
        case .streamEnd, .other: break
        }
    }

    private static let nulls: Set<String> = ["", "~", "null", "Null", "NULL"]

    private mutating func begin(_ event: YAMLEvent, isRecord: Bool) throws(Fault) {
        try count(1, at: event)
        guard open.count < limits.maximumDepth else {
            throw Fault(.tooDeep, at: place(event.line, event.column), Message(.tooDeep, .int(limits.maximumDepth)))
        }
        _ = checkTag(of: event)
        if let anchor = event.anchor { anchors[anchor] = .open(depth: open.count) }
        open.append(YAMLFrame(isRecord: isRecord, line: event.line, column: event.column, anchor: event.anchor))
    }

    /// Puts the node of an anchor in place of an alias, after counting what that repeats.
    private mutating func expand(_ name: String, at event: YAMLEvent) throws(Fault) {
        switch anchors[name] {
        case nil:
            throw Fault(.syntax, at: place(event.line, event.column), Message(.noAnchor, Fault.shownArgument(name)))
        case .open:
            throw Fault(.syntax, at: place(event.line, event.column), Message(.selfAlias, Fault.shownArgument(name)))
        case .ended(let node, let nodes, let height, let bytes):
            try count(nodes, at: event)
            repeatedBytes += bytes
            guard repeatedBytes <= limits.maximumBytes else {
                let place = place(event.line, event.column)
                throw Fault(.tooMany, at: place, Message(.tooMuchRepeated, .int(limits.maximumBytes)))
            }
            guard open.count + height <= limits.maximumDepth else {
                let place = place(event.line, event.column)
                throw Fault(.tooDeep, at: place, Message(.tooDeep, .int(limits.maximumDepth)))
            }
            attach(node, isScalar: node.scalar != nil, count: nodes, height: height, bytes: bytes)
        }
    }

    private mutating func count(_ nodes: Int, at event: YAMLEvent) throws(Fault) {
        nodeCount += nodes
        if nodeCount > limits.maximumNodes {
            throw Fault(.tooMany, at: place(event.line, event.column), Message(.tooMany, .int(limits.maximumNodes)))
        }
    }

    /// Reports a tag that the formats have no use for; whether the tag makes a scalar text.
    private mutating func checkTag(of event: YAMLEvent) -> Bool {
        guard let tag = event.tag else { return false }
        if tag == "!" || tag == "tag:yaml.org,2002:str" { return true }
        if !Self.coreTags.contains(tag) { report(.syntax, event.line, event.column, Message(.unsupportedTag)) }
        return false
    }

    private static let coreTags = Set(
        ["int", "float", "bool", "null", "seq", "map"].map { "tag:yaml.org,2002:\($0)" })

    /// Hands a finished node to the innermost open list or record, as an element, a key or a value.
    private mutating func attach(_ node: Node, isScalar: Bool, count: Int, height: Int, bytes: Int) {
        let depth = open.count - 1
        guard depth >= 0 else {
            root = node
            return
        }
        open[depth].count += count
        open[depth].bytes += bytes
        open[depth].height = max(open[depth].height, height + 1)
        guard open[depth].awaitsKey else {
            open[depth].append(node)
            return
        }
        guard isScalar || node.isNull else {
            report(.syntax, node.line, node.column, Message(.keyIsNoText))
            open[depth].key = .dropped
            return
        }
        let key = node.scalar?.text ?? "null"
        if let first = open[depth].line(of: key) {
            report(.duplicateKey, node.line, node.column, inside: key, .duplicateKey(key, firstLine: first))
            open[depth].key = .dropped
        } else {
            open[depth].key = .named(key, line: node.line, column: node.column)
        }
    }

    /// Records a fault after which reading goes on; a sentence that nobody will see is not made.
    private mutating func report(
        _ kind: Fault.Kind, _ line: Int, _ column: Int, inside key: String? = nil, _ message: @autoclosure () -> Message
    ) {
        guard !faults.isFull else { return }
        faults.append(Fault(kind, at: place(line, column, inside: key), message()))
    }

    private func place(_ line: Int, _ column: Int, inside key: String? = nil) -> Place {
        var path = open.compactMap(\.step)
        if let key { path.append(.key(key)) }
        return Place(file: file, line: line, column: column, pointer: line == 0 ? "" : path.pointer, notation: .yaml)
    }
}

/// What an anchor's name stands for.
private enum YAMLAnchor {
    /// A list or record that is not ended: an alias to it would repeat for ever.
    case open(depth: Int)
    /// A finished node with the number of its nodes, its nesting, and the bytes of its text.
    case ended(Node, count: Int, height: Int, bytes: Int)
}

extension Text {
    fileprivate static let secondDocument = Text(
        kk: "файлда екінші құжат («---») басталады; әр құжатты бөлек файлға жазыңыз",
        ru: "в файле начинается второй документ («---»); оставьте в файле один",
        en: "a second document (“---”) begins in the file; keep one a file")
    fileprivate static let noAnchor = Text(
        kk: "*{0} сілтемесіне &{0} белгісі жоқ", ru: "для ссылки *{0} нет метки &{0}",
        en: "the alias *{0} has no anchor &{0} before it")
    fileprivate static let selfAlias = Text(
        kk: "*{0} сілтемесі өзін қамтитын бөлікті қайталайды; оны өшіріңіз",
        ru: "ссылка *{0} повторяет часть, внутри которой стоит; удалите её",
        en: "the alias *{0} repeats the part that it stands in; delete it")
    fileprivate static let tooMuchRepeated = Text(
        kk: "сілтемелер {0} байттан артық мәтінді қайталайды", ru: "ссылки повторяют больше {0} байт текста",
        en: "aliases repeat more than {0} bytes of text")
    fileprivate static let keyIsNoText = Text(
        kk: "кілт мәтін болуы керек, тізім немесе жазба емес", ru: "ключ должен быть текстом, а не списком или записью",
        en: "a key must be text, not a list or a record")
}
