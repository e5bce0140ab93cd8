import CheckKit

/// A strict reader of JSON (RFC 8259).
///
/// Our own, because no library at hand tells places, reports a key that stands twice, and keeps a number's own digits.
struct JSONParser {
    let bytes: [UInt8]
    var offset = 0
    private let file: String
    private let limits: Limits
    private var position = TextPosition()
    private var depth = 0
    private var nodeCount = 0
    private var path: [PathStep] = []
    private var faults = FaultList()

    private init(_ bytes: [UInt8], file: String, limits: Limits) {
        self.bytes = bytes
        self.file = file
        self.limits = limits
    }

    /// Reads UTF-8 bytes that have no byte order mark.
    static func read(_ bytes: [UInt8], file: String, limits: Limits) -> ReadTree {
        var parser = JSONParser(bytes, file: file, limits: limits)
        do throws(Fault) {
            let node = try parser.value()
            parser.skipBlanks()
            if parser.offset < bytes.count { throw parser.syntax(.jsonTrailing) }
            return ReadTree(node: node, faults: parser.faults.faults, notation: .json)
        } catch {
            parser.faults.append(error)
            return ReadTree(node: nil, faults: parser.faults.faults, notation: .json)
        }
    }

    /// Reads one value; recursion is bounded by the limit of depth.
    private mutating func value() throws(Fault) -> Node {
        skipBlanks()
        position.advance(to: offset, in: bytes)
        nodeCount += 1
        if nodeCount > limits.maximumNodes { throw fault(.tooMany, Message(.tooMany, .int(limits.maximumNodes))) }
        var node = Node(.null, line: position.line, column: position.column)
        switch current {
        case UInt8(ascii: "{"): node.content = .record(try nested { parser throws(Fault) in try parser.members() })
        case UInt8(ascii: "["): node.content = .list(try nested { parser throws(Fault) in try parser.elements() })
        case UInt8(ascii: "\""): node.content = .scalar(Scalar(text: try string(), style: .quoted))
        case .some(UInt8(ascii: "-")), .some(UInt8(ascii: "0")...UInt8(ascii: "9")):
            node.content = .scalar(Scalar(text: try number(), style: .number))
        case nil: throw syntax(.jsonEnd)
        default:
            let word = word()
            switch word {
            case "null": break
            case "true", "false": node.content = .scalar(Scalar(text: word, style: .bool))
            default: throw syntax(.jsonValue)
            }
            offset += word.utf8.count
        }
        return node
    }

    private mutating func nested<T>(_ body: (inout JSONParser) throws(Fault) -> T) throws(Fault) -> T {
        guard depth < limits.maximumDepth else {
            throw fault(.tooDeep, Message(.tooDeep, .int(limits.maximumDepth)))
        }
        depth += 1
        offset += 1
        let result = try body(&self)
        depth -= 1
        return result
    }

    private mutating func elements() throws(Fault) -> [Node] {
        var items: [Node] = []
        if takes("]") { return items }
        while true {
            path.append(.index(items.count))
            items.append(try value())
            path.removeLast()
            if takes("]") { return items }
            guard takes(",") else { throw syntax(current == nil ? .jsonEnd : .jsonListSeparator) }
            if takes("]", advancing: false) { throw syntax(.jsonTrailingComma) }
        }
    }

    private mutating func members() throws(Fault) -> [Node.Member] {
        var members: [Node.Member] = []
        var lines = MemberLines()
        if takes("}") { return members }
        while true {
            skipBlanks()
            position.advance(to: offset, in: bytes)
            let (line, column) = (position.line, position.column)
            guard current == UInt8(ascii: "\"") else { throw syntax(current == nil ? .jsonEnd : .jsonKey) }
            let key = try string()
            path.append(.key(key))
            let first = lines.first(of: key, among: members)
            if let first, !faults.isFull {
                let place = Place(file: file, line: line, column: column, pointer: path.pointer, notation: .json)
                faults.append(Fault(.duplicateKey, at: place, .duplicateKey(key, firstLine: first)))
            }
            guard takes(":") else { throw syntax(current == nil ? .jsonEnd : .jsonColon) }
            let value = try value()
            path.removeLast()
            if first == nil {
                lines.note(key, line, after: members.count)
                members.append(Node.Member(key: key, value: value, line: line, column: column))
            }
            if takes("}") { return members }
            guard takes(",") else { throw syntax(current == nil ? .jsonEnd : .jsonRecordSeparator) }
            if takes("}", advancing: false) { throw syntax(.jsonTrailingComma) }
        }
    }

    /// The byte at hand; nil at the end.
    var current: UInt8? { offset < bytes.count ? bytes[offset] : nil }

    private mutating func skipBlanks() {
        while let byte = current, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { offset += 1 }
    }

    private mutating func takes(_ mark: Unicode.Scalar, advancing: Bool = true) -> Bool {
        skipBlanks()
        guard current == UInt8(ascii: mark) else { return false }
        if advancing { offset += 1 }
        return true
    }

    /// The letters at hand, as many as a literal of JSON has.
    private func word() -> String {
        let letters = bytes[offset...].prefix(6).prefix { (0x61...0x7A).contains($0) || (0x41...0x5A).contains($0) }
        return String(decoding: letters, as: UTF8.self)
    }

    /// A fault of syntax at the byte at hand.
    mutating func syntax(_ text: Text) -> Fault { fault(.syntax, Message(text)) }

    private mutating func fault(_ kind: Fault.Kind, _ message: Message) -> Fault {
        position.advance(to: offset, in: bytes)
        return Fault(
            kind, at: Place(file: file, line: position.line, column: position.column, notation: .json), message)
    }
}

/// The lines on which the keys of a record stand: looked for among few members, and by hash among many.
private struct MemberLines {
    private static let few = 16
    private var lines: [String: Int] = [:]

    /// The line on which a key stood first; nil where it is new.
    func first(of key: String, among members: [Node.Member]) -> Int? {
        members.prefix(Self.few).first { $0.key == key }?.line ?? (lines.isEmpty ? nil : lines[key])
    }

    /// Keeps the line of a new key that follows some members.
    mutating func note(_ key: String, _ line: Int, after count: Int) {
        if count >= Self.few { lines[key] = line }
    }
}

extension Text {
    fileprivate static let jsonTrailing = Text(
        kk: "JSON мәнінен кейін артық мәтін тұр", ru: "после значения JSON стоит лишний текст",
        en: "there is more text after the JSON value")
    static let jsonEnd = Text(
        kk: "файл аяқталмай үзілген; жабатын «]», «}» немесе тырнақша жоқ",
        ru: "файл обрывается; не хватает закрывающей «]», «}» или кавычки",
        en: "the file breaks off; a closing “]”, “}” or quotation mark is missing")
    fileprivate static let jsonValue = Text(
        kk: "мұнда мән болуы керек: \"мәтін\" (қос тырнақшада), сан, true, false, null, [ немесе {",
        ru: "здесь должно стоять значение: \"текст\" (в двойных кавычках), число, true, false, null, [ или {",
        en: "a value must stand here: \"text\" (in double quotation marks), a number, true, false, null, [ or {")
    fileprivate static let jsonListSeparator = Text(
        kk: "тізімде «,» немесе «]» жоқ", ru: "в списке не хватает «,» или «]»", en: "the list lacks “,” or “]”")
    fileprivate static let jsonRecordSeparator = Text(
        kk: "жазбада «,» немесе «}» жоқ", ru: "в записи не хватает «,» или «}»", en: "the record lacks “,” or “}”")
    fileprivate static let jsonTrailingComma = Text(
        kk: "соңғы элементтен кейін үтір тұр; оны өшіріңіз", ru: "запятая после последнего элемента; удалите её",
        en: "a comma after the last element; delete it")
    fileprivate static let jsonKey = Text(
        kk: "мұнда қос тырнақшадағы кілт болуы керек", ru: "здесь должен стоять ключ в двойных кавычках",
        en: "a key in double quotation marks must stand here")
    fileprivate static let jsonColon = Text(
        kk: "кілттен кейін «:» жоқ", ru: "после ключа нет «:»", en: "there is no “:” after the key")
}
