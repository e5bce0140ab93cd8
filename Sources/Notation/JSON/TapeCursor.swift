/// A place on simdjson's tape: the values of a text in order, each a word of 64 bits.
///
/// A word's highest byte says what it is. Of a string the rest is where its bytes stand, of a list or record the word
/// after its end. Nothing here says what is wrong: a shape that meets what it does not expect gives up, and the ordinary
/// reader, which keeps places, reads the text again and says it.
@frozen
public struct TapeCursor {
    @usableFromInline
    let tape: UnsafePointer<UInt64>
    @usableFromInline
    let strings: UnsafePointer<UInt8>
    /// The word at hand.
    @usableFromInline
    var index: Int

    @usableFromInline
    init(tape: UnsafePointer<UInt64>, strings: UnsafePointer<UInt8>) {
        self.tape = tape
        self.strings = strings
        // The first word is the root's.
        index = 1
    }

    /// What kinds of words there are, by their highest byte.
    @usableFromInline
    enum Kind {
        @inlinable static var record: UInt8 { UInt8(ascii: "{") }
        @inlinable static var list: UInt8 { UInt8(ascii: "[") }
        @inlinable static var string: UInt8 { UInt8(ascii: "\"") }
        @inlinable static var signed: UInt8 { UInt8(ascii: "l") }
        @inlinable static var unsigned: UInt8 { UInt8(ascii: "u") }
        @inlinable static var double: UInt8 { UInt8(ascii: "d") }
        @inlinable static var null: UInt8 { UInt8(ascii: "n") }
        @inlinable static var yes: UInt8 { UInt8(ascii: "t") }
        @inlinable static var no: UInt8 { UInt8(ascii: "f") }
    }

    @inlinable
    var kind: UInt8 { UInt8(truncatingIfNeeded: tape[index] >> 56) }

    @inlinable
    var payload: Int { Int(tape[index] & 0x00FF_FFFF_FFFF_FFFF) }

    /// Whether nothing is stated here.
    @inlinable
    public var isNull: Bool { kind == Kind.null }

    /// Goes past a value that stands alone.
    @inlinable
    mutating func step() { index += 1 }

    /// Goes into a list or a record; gives the word that closes it, or nil where there is another kind of value.
    @inlinable
    mutating func enter(_ wanted: UInt8) -> Int? {
        guard kind == wanted else { return nil }
        // The low half is the word after the closing one.
        let end = Int(tape[index] & 0xFFFF_FFFF) - 1
        index += 1
        return end
    }

    /// The bytes of the string at hand; nil where there is another kind of value.
    @inlinable
    var string: UnsafeBufferPointer<UInt8>? {
        guard kind == Kind.string else { return nil }
        let place = strings + payload
        let count = UnsafeRawPointer(place).loadUnaligned(as: UInt32.self)
        return UnsafeBufferPointer(start: place + 4, count: Int(UInt32(littleEndian: count)))
    }

    /// Takes a string, a whole number or a Boolean as its text.
    public mutating func takeScalarText() -> String? {
        if let text = takeText() { return text }
        if let number = takeInteger() { return String(number) }
        guard kind == Kind.yes || kind == Kind.no else { return nil }
        defer { index += 1 }
        return kind == Kind.yes ? "true" : "false"
    }

    /// Takes the values of a record by their keys; false where it is no record, or a key is unknown, twice there or refused.
    ///
    /// A value that states nothing is passed over.
    @inlinable
    public mutating func takeRecord(
        _ keys: KeyTable, _ take: (Int, inout TapeCursor) -> Bool
    ) -> Bool {
        guard let end = enter(Kind.record) else { return false }
        var found: UInt64 = 0
        var next = 0
        while index < end {
            guard let key = string, let place = keys.place(of: key, from: next) else { return false }
            let mark = UInt64(1) << UInt64(place)
            guard found & mark == 0 else { return false }
            found |= mark
            next = place + 1
            step()
            if isNull {
                step()
            } else if !take(place, &self) {
                return false
            }
        }
        step()
        return true
    }

    /// How many elements the list at hand has; nil where there is another kind of value, or more than the tape can count.
    @inlinable
    var countOfElements: Int? {
        guard kind == Kind.list else { return nil }
        let count = Int(tape[index] >> 32 & 0xFF_FFFF)
        return count < 0xFF_FFFF ? count : nil
    }

    /// Takes `true` or `false`; nil where there is another kind of value.
    @inlinable
    mutating func takeBoolean() -> Bool? {
        let kind = kind
        guard kind == Kind.yes || kind == Kind.no else { return nil }
        index += 1
        return kind == Kind.yes
    }

    /// Takes a whole number that fits an Int and was not written as a string.
    @inlinable
    mutating func takeInteger() -> Int? {
        guard kind == Kind.signed else { return nil }
        let number = Int(Int64(bitPattern: tape[index + 1]))
        index += 2
        return number
    }
}

/// The keys of a record, to be compared with bytes quickly.
///
/// A key is known by its length, its first and its last eight bytes; those of more than sixteen are compared in full.
@frozen
public struct KeyTable: Sendable {
    @usableFromInline
    let words: [Word]
    @usableFromInline
    let keys: [[UInt8]]

    @frozen
    @usableFromInline
    struct Word: Equatable, Sendable {
        @usableFromInline var head: UInt64
        @usableFromInline var tail: UInt64
        @usableFromInline var count: Int

        /// Strings on the tape have more than eight readable bytes after them.
        @inlinable @inline(__always)
        init(_ bytes: UnsafeBufferPointer<UInt8>) {
            count = bytes.count
            let start = UnsafeRawPointer(bytes.baseAddress.unsafelyUnwrapped)
            let first = start.loadUnaligned(as: UInt64.self).littleEndian
            if count >= 8 {
                head = first
                tail = (start + (count - 8)).loadUnaligned(as: UInt64.self).littleEndian
            } else {
                head = first & ((1 << UInt64(count * 8)) - 1)
                tail = 0
            }
        }
    }

    /// Makes a table of at most 64 keys.
    public init(_ keys: [String]) {
        self.keys = keys.map { Array($0.utf8) }
        words = self.keys.map { key in
            (key + [UInt8](repeating: 0, count: 8)).withUnsafeBufferPointer { padded in
                Word(UnsafeBufferPointer(rebasing: padded[..<key.count]))
            }
        }
    }

    /// Where a key stands, looked for from a place on and then from the start.
    @inlinable
    public func place(of bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        let word = Word(bytes)
        return words.withUnsafeBufferPointer { words in
            var place = start
            for _ in words.indices {
                if place >= words.count { place = 0 }
                if words[place] == word, matches(bytes, place) { return place }
                place += 1
            }
            return nil
        }
    }

    @inlinable
    func matches(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> Bool {
        bytes.count <= 16 || keys[place].elementsEqual(bytes)
    }
}
