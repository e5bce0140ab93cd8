import CheckKit

/// A file's bytes and the notation in which they are read.
public struct Source: Sendable {
    /// A way of writing a tree as text.
    public enum Notation: String, Sendable, Hashable, CaseIterable {
        /// YAML, read by libyaml; every scalar keeps its letters.
        case yaml
        /// JSON, RFC 8259.
        case json
    }

    /// The file's name, as faults show it.
    public var name: String
    /// The notation, as stated or guessed.
    public var notation: Notation
    /// The file's bytes.
    public var bytes: [UInt8]
    /// Whether YAML may be tried where the bytes turn out to be no JSON.
    private var isGuess: Bool

    /// Makes a source of a stated notation.
    public init(name: String, notation: Notation, bytes: [UInt8]) {
        self.name = name
        self.notation = notation
        self.bytes = bytes
        isGuess = false
    }

    /// Makes a source whose notation is guessed: `{` or `[` first, or a name that ends in `.json`, means JSON.
    ///
    /// A flow mapping of YAML starts with `{` too, so YAML is tried after JSON unless the name says JSON.
    public init(name: String, bytes: [UInt8]) {
        let isNamedJSON = [".json", ".jsonld"].contains { name.lowercased().hasSuffix($0) }
        let first = Self.withoutMark(bytes).first { $0 != 0x20 && !(0x09...0x0D).contains($0) }
        let looksLikeJSON = first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
        self.init(name: name, notation: isNamedJSON || looksLikeJSON ? .json : .yaml, bytes: bytes)
        isGuess = !isNamedJSON
    }

    private static func withoutMark(_ bytes: [UInt8]) -> ArraySlice<UInt8> {
        bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    }
}

/// What reading a source's text gave: a tree, faults, or a tree in spite of faults.
public struct ReadTree: Sendable {
    /// The tree; nil where the text broke off at a fault.
    public var node: Node?
    /// What is wrong with the text, such as keys that stand twice.
    public var faults: [Fault]
    /// The notation that was read in the end.
    public var notation: Source.Notation
}

extension Source {
    /// Reads the text into a tree.
    ///
    /// - Throws: everything that is wrong with the text.
    public func parse(limits: Limits = .standard) throws(Faults) -> Node {
        let tree = tree(limits: limits)
        guard tree.faults.isEmpty, let node = tree.node else { throw Faults(tree.faults) }
        return node
    }

    /// Reads the text into a tree and keeps the tree where the faults allow to read on.
    ///
    /// A key that stands twice or a tag spoils no other part of the file, so a reader can report what else is wrong.
    public func tree(limits: Limits = .standard) -> ReadTree {
        let whole = Place(file: name, notation: notation)
        if bytes.count > limits.maximumBytes {
            let sizes: [Message.Argument] = [.int(bytes.count), .int(limits.maximumBytes)]
            return refused(Fault(.tooLarge, at: whole, Message(.tooLarge, arguments: sizes)))
        }
        if let fault = TextEncoding.wideFault(in: bytes, at: whole) { return refused(fault) }
        let text = Array(Self.withoutMark(bytes))
        if text.allSatisfy({ $0 == 0x20 || (0x09...0x0D).contains($0) }) {
            return refused(Fault(.syntax, at: whole, Message(.emptyFile)))
        }
        let foreign = ForeignFile.fault(in: text, at: whole) ?? TextEncoding.fault(in: text, at: whole)
        if let foreign { return refused(foreign) }
        switch notation {
        case .yaml: return YAMLTree.read(text, file: name, limits: limits)
        case .json:
            let json = JSONParser.read(text, file: name, limits: limits)
            guard isGuess, json.node == nil, json.faults.last?.kind == .syntax else { return json }
            return YAMLTree.read(text, file: name, limits: limits)
        }
    }

    private func refused(_ fault: Fault) -> ReadTree { ReadTree(node: nil, faults: [fault], notation: notation) }
}

extension Text {
    fileprivate static let tooLarge = Text(
        kk: "файл {0} байт, ең көбі {1} байт; оны бөліңіз немесе артығын алып тастаңыз",
        ru: "в файле {0} байт, допустимо не больше {1}; разделите его или уберите лишнее",
        en: "the file has {0} bytes, at most {1} are read; split it or leave out what is not needed")
    static let emptyFile = Text(
        kk: "файл бос; YAML немесе JSON мәтіні керек", ru: "файл пуст; нужен текст YAML или JSON",
        en: "the file is empty; YAML or JSON text is needed")
}
