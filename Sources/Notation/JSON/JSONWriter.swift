public import CheckKit

/// JSON for people and pipes that is written straight to UTF-8, without a tree between.
///
/// Keys stand in the order in which they are written, letters of every script as they are; characters that steer a terminal
/// or turn the direction of a line are written as `\u` escapes. Commas and line ends come of themselves.
public struct JSONWriter: ~Copyable {
    /// How the text is laid out.
    public enum Layout: Sendable {
        /// On one line without white space.
        case compact
        /// Over several lines, two spaces a level.
        case indented
    }

    /// How the text is laid out.
    public let layout: Layout
    /// Whether each likely number of a person is masked in keys and strings.
    public let hidesPersonNumbers: Bool
    private var buffer: ByteBuffer
    private var level = 0
    private var spot = Spot.free
    /// Where the content of the open string begins.
    private var stringStart = 0

    /// What stands before the next value or key.
    private enum Spot {
        /// Nothing, or the key of the value.
        case free
        /// The bracket of the list or record.
        case first
        /// Another value.
        case next
    }

    /// Makes an empty writer.
    public init(_ layout: Layout, hidesPersonNumbers: Bool = false) {
        self.layout = layout
        self.hidesPersonNumbers = hidesPersonNumbers
        buffer = ByteBuffer()
    }

    /// What was written.
    public var bytes: [UInt8] { buffer.read(from: 0) { Array($0) } }

    /// How many bytes were written.
    public var count: Int { buffer.count }

    /// Hands over what was written and begins anew in the same memory.
    public mutating func take() -> [UInt8] { buffer.take() }

    /// Ends the line, so that the next value stands on one of its own.
    public mutating func endLine() {
        buffer.append(UInt8(ascii: "\n"))
        spot = .free
    }

    // MARK: Records and lists

    /// Writes a record whose members a body writes.
    public mutating func record(_ body: (inout JSONWriter) -> Void) {
        begin(UInt8(ascii: "{"))
        body(&self)
        end(UInt8(ascii: "}"))
    }

    /// Writes a list, each element by a body.
    @inlinable
    public mutating func list<Element>(
        _ elements: some Sequence<Element>, _ body: (Element, inout JSONWriter) -> Void
    ) {
        beginList()
        for element in elements { body(element, &self) }
        endList()
    }

    @usableFromInline
    mutating func beginList() { begin(UInt8(ascii: "[")) }

    @usableFromInline
    mutating func endList() { end(UInt8(ascii: "]")) }

    /// Writes the key of the next value, which has nothing to escape.
    public mutating func key(_ name: StaticString) {
        separate()
        let length = name.utf8CodeUnitCount
        let place = buffer.room(for: length + 3)
        place[0] = UInt8(ascii: "\"")
        (place + 1).update(from: name.utf8Start, count: length)
        place[length + 1] = UInt8(ascii: "\"")
        place[length + 2] = UInt8(ascii: ":")
        buffer.advance(by: length + 3)
        endKey()
    }

    /// Writes the key of the next value.
    public mutating func key(named name: String) {
        string(name)
        buffer.append(UInt8(ascii: ":"))
        endKey()
    }

    /// Writes a value that is JSON already.
    public mutating func written(_ value: String) {
        separate()
        append(value)
    }

    /// Writes members that another compact writer wrote.
    public mutating func members(_ written: [UInt8]) {
        guard !written.isEmpty else { return }
        separate()
        buffer.append(written)
    }

    /// The members that were written from a place on, for a writer that writes them again.
    public func members(from start: Int) -> [UInt8] {
        buffer.read(from: start) { Array($0.first == UInt8(ascii: ",") ? $0.dropFirst() : $0[...]) }
    }

    // MARK: Values

    /// Writes what states nothing.
    public mutating func null() { bare("null") }

    /// Writes a Boolean.
    public mutating func bool(_ value: Bool) { bare(value ? "true" : "false") }

    /// Writes a whole number.
    public mutating func number(_ value: Int) {
        separate()
        append(String(value))
    }

    /// Writes a string.
    public mutating func string(_ text: String) {
        beginString()
        piece(text)
        endString()
    }

    /// Writes a message as it reads in a language.
    public mutating func string(_ message: Message, in language: Language) {
        beginString()
        piece(message, in: language)
        endString()
    }

    /// Writes a string that a body puts together from pieces.
    public mutating func string(_ body: (inout JSONWriter) -> Void) {
        beginString()
        body(&self)
        endString()
    }

    /// Adds a text to the string that is put together.
    public mutating func piece(_ text: String) {
        var text = text
        text.withUTF8 { piece($0) }
    }

    /// Adds a message to the string that is put together.
    public mutating func piece(_ message: Message, in language: Language) {
        message.forEachPiece(in: language) { piece($0) }
    }

    /// Adds pieces to the string that is put together, with a separator between them.
    @inlinable
    public mutating func pieces<Piece>(
        _ pieces: [Piece], _ separator: String, _ body: (Piece, inout JSONWriter) -> Void
    ) {
        for (index, part) in pieces.enumerated() {
            if index > 0 { piece(separator) }
            body(part, &self)
        }
    }

    /// Writes a tree.
    public mutating func tree(_ node: Node) {
        switch node.content {
        case .null: null()
        case .scalar(let scalar):
            guard JSONToken.isBare(scalar) else { return string(scalar.text) }
            separate()
            append(scalar.text)
        case .list(let items): list(items) { $1.tree($0) }
        case .record(let members):
            record { json in
                for member in members {
                    json.key(named: member.key)
                    json.tree(member.value)
                }
            }
        }
    }

    // MARK: Tokens

    private mutating func bare(_ word: StaticString) {
        separate()
        buffer.append(UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount))
    }

    private mutating func append(_ text: String) {
        var text = text
        text.withUTF8 { buffer.append($0) }
    }

    private mutating func beginString() {
        separate()
        buffer.append(UInt8(ascii: "\""))
        stringStart = buffer.count
    }

    /// Adds the bytes of a text to the open string as they are: the whole of it is looked at once it ends.
    private mutating func piece(_ text: UnsafeBufferPointer<UInt8>) { buffer.append(text) }

    /// Ends a string, its numbers of persons masked and its marks escaped; nearly none has any.
    private mutating func endString() {
        if hidesPersonNumbers, buffer.count - stringStart >= PersonNumber.shortest,
            let masked = buffer.read(from: stringStart, PersonNumber.masked)
        {
            buffer.cut(from: stringStart)
            buffer.append(masked)
        }
        buffer.room(for: JSONEscape.overrun).update(repeating: UInt8(ascii: "a"), count: JSONEscape.overrun)
        if !buffer.read(from: stringStart, JSONEscape.isPlain) {
            let escaped = buffer.read(from: stringStart, JSONEscape.escaped)
            buffer.cut(from: stringStart)
            buffer.append(escaped)
        }
        buffer.append(UInt8(ascii: "\""))
    }

    private mutating func begin(_ bracket: UInt8) {
        separate()
        buffer.append(bracket)
        level += 1
        spot = .first
    }

    private mutating func end(_ bracket: UInt8) {
        level -= 1
        if layout == .indented, spot != .first { startLine() }
        buffer.append(bracket)
        spot = .next
    }

    @inline(__always)
    private mutating func endKey() {
        if layout == .indented { buffer.append(UInt8(ascii: " ")) }
        spot = .free
    }

    /// Parts a value or key from what stands before it.
    @inline(__always)
    private mutating func separate() {
        if spot == .next { buffer.append(UInt8(ascii: ",")) }
        if layout == .indented, spot != .free { startLine() }
        spot = .next
    }

    @inline(never)
    private mutating func startLine() {
        buffer.append(UInt8(ascii: "\n"))
        for _ in 0..<level { buffer.append([0x20, 0x20]) }
    }
}
