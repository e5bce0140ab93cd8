import CheckKit
import Notation

/// A tree from YAML text.
func yaml(_ text: String, limits: Limits = .standard) throws -> Node {
    try Source(name: "bid.yaml", notation: .yaml, bytes: Array(text.utf8)).parse(limits: limits)
}

/// A tree from JSON text.
func json(_ text: String, limits: Limits = .standard) throws -> Node {
    try Source(name: "bid.json", notation: .json, bytes: Array(text.utf8)).parse(limits: limits)
}

/// What is wrong with bytes, the notation guessed from name and content.
func faults(_ bytes: [UInt8], name: String = "bid.yaml", limits: Limits = .standard) -> [Fault] {
    Source(name: name, bytes: bytes).tree(limits: limits).faults
}

/// What is wrong with a text, the notation guessed from name and content.
func faults(_ text: String, name: String = "bid.yaml", limits: Limits = .standard) -> [Fault] {
    faults(Array(text.utf8), name: name, limits: limits)
}

/// The tree as JSON on one line, which tells trees apart without their places.
func compact(_ node: Node) -> String { JSONText.compact(node) }

/// The values of a shape read from YAML text.
func read<Value>(
    _ text: String, as shape: Shape<Value>
) throws -> (value: Value?, faults: [Fault], warnings: [Fault]) {
    shape.read(try yaml(text), file: "bid.yaml", notation: .yaml)
}

/// The values of a shape read from JSON text.
func readJSON<Value>(
    _ text: String, as shape: Shape<Value>
) throws -> (value: Value?, faults: [Fault], warnings: [Fault]) {
    shape.read(try json(text), file: "bid.json", notation: .json)
}

/// A record with a field of most kinds, for tests.
struct Person: Hashable, Sendable {
    var id = ""
    var name: StatedName?
    var identifier: Identifier?
    var born: CivilDate?
    var hours: Int?
    var isStaff: Bool?
    var fee: Int?
    var share: Rational?
    var degree: DegreeType?
    var fields: [String]?
    var languages: [String] = []

    static let shape = Shape.record(
        "Person", { Person() },
        [
            .required("id", \.id, .text),
            .optional("name", \.name, .statedName),
            .optional("identifier", \.identifier, .identifier),
            .optional("born", \.born, .date),
            .optional("hours", \.hours, .integer(in: 1...500)),
            .optional("isStaff", \.isStaff, .boolean),
            .optional("fee", \.fee, .decimalMinorUnits),
            .optional("share", \.share, .rational),
            .optional("degree", \.degree, .code(DegreeType.self)),
            .optional("fields", \.fields, .listOrSingle(of: .text)),
            .defaulted("languages", \.languages, .list(of: .text), omitting: []),
        ])
}
