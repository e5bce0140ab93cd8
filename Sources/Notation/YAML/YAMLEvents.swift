import CYaml

/// One step of libyaml through a file.
struct YAMLEvent {
    /// What the step meets.
    enum Kind {
        case documentStart
        case alias(String)
        case scalar(String, isPlain: Bool)
        case listStart
        case recordStart
        case containerEnd
        case streamEnd
        /// The start of the stream and the end of a document, which say nothing of the tree.
        case other
    }

    var kind: Kind
    /// The name by which aliases may repeat the node.
    var anchor: String?
    /// The tag written before the node, in its long form.
    var tag: String?
    /// The line, from 1.
    var line: Int
    /// The column in characters, from 1.
    var column: Int
}

/// What libyaml says when it cannot read on.
struct YAMLFailure: Error {
    /// libyaml's own English words.
    var problem: String
    /// The line of the problem, from 1.
    var line: Int
    /// The column of the problem, from 1.
    var column: Int
    /// The line on which the part that is not finished begins; nil where libyaml does not tell.
    var contextLine: Int?
    /// The offset of a byte that libyaml's reader refuses, for which it tells no line; nil otherwise.
    var offset: Int?
}

/// libyaml's stream of events over bytes in memory.
///
/// Events and not libyaml's documents: a document expands no alias but nests by recursion and has no limits, while from
/// events the tree is built under our own. The bytes must outlive the reader.
struct YAMLEvents: ~Copyable {
    // libyaml keeps pointers into its parser, so the parser may not move.
    private let parser: UnsafeMutablePointer<yaml_parser_t>
    private let isReady: Bool

    /// Makes a reader of bytes that hold UTF-8.
    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        parser = .allocate(capacity: 1)
        parser.initialize(to: yaml_parser_t())
        isReady = yaml_parser_initialize(parser) == 1
        guard isReady else { return }
        yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
        yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
    }

    deinit {
        if isReady { yaml_parser_delete(parser) }
        parser.deallocate()
    }

    /// The next event.
    ///
    /// - Throws: what libyaml found wrong; there are no events after that.
    mutating func next() throws(YAMLFailure) -> YAMLEvent {
        guard isReady else { throw YAMLFailure(problem: "out of memory", line: 0, column: 0, contextLine: nil) }
        var event = yaml_event_t()
        guard yaml_parser_parse(parser, &event) == 1 else { throw failure }
        defer { yaml_event_delete(&event) }
        var result = YAMLEvent(
            kind: .other, line: Int(event.start_mark.line) + 1, column: Int(event.start_mark.column) + 1)
        switch event.type {
        case YAML_DOCUMENT_START_EVENT: result.kind = .documentStart
        case YAML_STREAM_END_EVENT: result.kind = .streamEnd
        case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: result.kind = .containerEnd
        case YAML_ALIAS_EVENT: result.kind = .alias(Self.string(event.data.alias.anchor) ?? "")
        case YAML_SEQUENCE_START_EVENT:
            result.kind = .listStart
            result.anchor = Self.string(event.data.sequence_start.anchor)
            result.tag = Self.string(event.data.sequence_start.tag)
        case YAML_MAPPING_START_EVENT:
            result.kind = .recordStart
            result.anchor = Self.string(event.data.mapping_start.anchor)
            result.tag = Self.string(event.data.mapping_start.tag)
        case YAML_SCALAR_EVENT:
            let scalar = event.data.scalar
            let text = String(decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
            result.kind = .scalar(text, isPlain: scalar.style == YAML_PLAIN_SCALAR_STYLE)
            result.anchor = Self.string(scalar.anchor)
            result.tag = Self.string(scalar.tag)
        default: break
        }
        return result
    }

    private var failure: YAMLFailure {
        let state = parser.pointee
        let problem = state.problem.map { String(cString: $0) } ?? "unknown"
        let hasContext = state.context != nil && state.context_mark.line != state.problem_mark.line
        return YAMLFailure(
            problem: state.error == YAML_MEMORY_ERROR ? "out of memory" : problem,
            line: Int(state.problem_mark.line) + 1, column: Int(state.problem_mark.column) + 1,
            contextLine: hasContext ? Int(state.context_mark.line) + 1 : nil,
            offset: state.error == YAML_READER_ERROR ? Int(state.problem_offset) : nil)
    }

    private static func string(_ pointer: UnsafeMutablePointer<UInt8>?) -> String? {
        pointer.map { String(cString: $0) }
    }
}
