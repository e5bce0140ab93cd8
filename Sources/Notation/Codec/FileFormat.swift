import CheckKit

/// A file format: its kind and version, as `format: saikes/<kind>/<version>` states them, and the shape of its root.
public struct FileFormat<Value>: Sendable {
    /// The kind, such as `dossier`.
    public let name: String
    /// The version that this program writes, and the latest it reads.
    public let version: Int
    /// The shape of the root.
    public let shape: Shape<Value>

    /// Makes a format.
    public init(_ name: String, version: Int = 1, _ shape: Shape<Value>) {
        self.name = name
        self.version = version
        self.shape = shape
    }

    /// What the files state: `saikes/dossier/1`.
    public var header: String { "saikes/\(name)/\(version)" }

    /// Reads a tree; the value is nil where anything is wrong.
    ///
    /// A file of another kind or of a later version is refused by its name alone. Where the header is missing, the rest
    /// is read all the same, so that every fault shows at once.
    public func read(
        _ node: Node, file: String, notation: Source.Notation
    ) -> (value: Value?, faults: [Fault], warnings: [Fault]) {
        read(node, faults: [], file: file, notation: notation)
    }

    /// Reads a file's text and tree in one go; the value is nil where anything is wrong.
    public func read(
        _ source: Source, limits: Limits = .standard
    ) -> (value: Value?, faults: [Fault], warnings: [Fault]) {
        let tree = source.tree(limits: limits)
        guard let node = tree.node else { return (nil, tree.faults, []) }
        return read(node, faults: tree.faults, file: source.name, notation: tree.notation)
    }

    /// Writes a value with its header first.
    public func node(of value: Value) -> Node {
        var node = shape.node(of: value)
        guard case .record(var members) = node.content else { return node }
        members.removeAll { $0.key == "format" }
        members.insert(Node.Member(key: "format", value: .text(header)), at: 0)
        node.content = .record(members)
        return node
    }

    /// The JSON Schema of the format, draft 2020-12.
    public var schema: Node { shape.schema.document(title: header, format: header) }

    private func read(
        _ node: Node, faults: [Fault], file: String, notation: Source.Notation
    ) -> (value: Value?, faults: [Fault], warnings: [Fault]) {
        var reading = Reading(file: file, notation: notation)
        reading.take(faults)
        guard case .record(var members) = node.content, isThisFormat(node, &reading) else {
            if node.members == nil { reading.wrongType(at: node, expected: .fileRecord) }
            return (nil, reading.faults, reading.warnings)
        }
        // The header is dealt with: a shape that names the key meets it as it should be, any other does not meet it.
        members.removeAll { $0.key == "format" }
        if shape.schema.keys.contains("format") {
            members.insert(Node.Member(key: "format", value: .text(header)), at: 0)
        }
        var rest = node
        rest.content = .record(members)
        let value = shape.read(rest, &reading)
        return (reading.faults.isEmpty ? value : nil, reading.faults, reading.warnings)
    }

    /// Checks the header; false where the file is of another format and reading on would only mislead.
    private func isThisFormat(_ node: Node, _ reading: inout Reading) -> Bool {
        guard let stated = node["format"], !stated.isNull else {
            reading.fault(.missingKey, at: node, Message(.noFormat, .string(header)))
            return true
        }
        if stated.text == header { return true }
        let parts = (stated.text ?? "").split(separator: "/", omittingEmptySubsequences: false)
        let isOurs = parts.count == 3 && parts[0] == "saikes" && parts[1] == name
        reading.within("format") { reading in
            if isOurs, let later = Int(parts[2]), later > version {
                let message = Message(.newerVersion, Fault.shownArgument(String(later)), .string(String(version)))
                reading.fault(.newerVersion, at: stated, message)
            } else {
                reading.fault(.notThisFormat, at: stated, Message(.otherFormat, stated.found, .string(header)))
            }
        }
        return false
    }
}

extension FileFormat where Value == Node {
    /// What a tree states of its format, such as `saikes/dossier/1`; nil where it states nothing.
    public static func header(of node: Node) -> String? { node["format"]?.text }
}

extension Text {
    fileprivate static let fileRecord = Text(
        kk: "«format» кілтінен басталатын жазба", ru: "запись с ключом «format»", en: "a record with the key “format”")
    fileprivate static let noFormat = Text(
        kk: "«format» кілті жоқ; «format: {0}» деп жазыңыз", ru: "нет ключа «format»; напишите «format: {0}»",
        en: "the key “format” is missing; write “format: {0}”")
    fileprivate static let otherFormat = Text(
        kk: "бұл файлдың форматы {0}, ал мұнда {1} керек", ru: "формат этого файла {0}, а здесь нужен {1}",
        en: "this file's format is {0}, {1} is needed here")
    fileprivate static let newerVersion = Text(
        kk: "файл форматының {0}-нұсқасы, ал бұл бағдарлама {1}-нұсқаға дейін оқиды; бағдарламаны жаңартыңыз",
        ru: "версия формата {0}, а эта программа читает до версии {1}; обновите программу",
        en: "the file has version {0} of the format, this program reads up to version {1}; update the program")
}
