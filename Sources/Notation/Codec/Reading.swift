public import CheckKit

/// The reading of one file: where it stands in the tree, and what it found wrong so far.
public struct Reading {
    /// The file's name, as faults show it.
    public let file: String
    /// The notation of the file.
    public let notation: Source.Notation
    /// What is wrong.
    public var faults: [Fault] { faultList.faults }
    /// What is doubtful but stops nothing, such as keys that nobody reads.
    public var warnings: [Fault] { warningList.faults }

    private var faultList = FaultList()
    private var warningList = FaultList()
    @usableFromInline
    var path: [PathStep] = []

    /// Begins the reading of a file.
    public init(file: String, notation: Source.Notation) {
        self.file = file
        self.notation = notation
    }

    /// Records a fault at a node.
    public mutating func fault(_ kind: Fault.Kind, at node: Node, _ message: Message) {
        faultList.append(Fault(kind, at: place(of: node), message))
    }

    /// Records a warning at a node.
    public mutating func warning(_ kind: Fault.Kind, at node: Node, _ message: Message) {
        warningList.append(Fault(kind, at: place(of: node), message))
    }

    /// Reads something below a key, so that faults found there name the key.
    @inlinable
    public mutating func within<Result>(_ key: String, _ body: (inout Reading) -> Result) -> Result {
        path.append(.key(key))
        defer { path.removeLast() }
        return body(&self)
    }

    /// Reads something below an element of a list, so that faults found there name the element.
    @inlinable
    public mutating func within<Result>(_ index: Int, _ body: (inout Reading) -> Result) -> Result {
        path.append(.index(index))
        defer { path.removeLast() }
        return body(&self)
    }

    /// Where a node is.
    public func place(of node: Node) -> Place {
        Place(file: file, line: node.line, column: node.column, pointer: path.pointer, notation: notation)
    }

    /// Whether further warnings would be dropped, so that nobody need look for the nearest word any more.
    public var isFullOfWarnings: Bool { warningList.isFull }

    /// Whether nothing was found wrong.
    @usableFromInline
    var isClean: Bool { faultList.faults.isEmpty }

    /// Whether further faults would be dropped.
    public var isFull: Bool { faultList.isFull }

    /// Records that a value is of another type than expected.
    @usableFromInline
    mutating func wrongType(at node: Node, expected: Text) {
        fault(.wrongType, at: node, Message(.wrongType, node.found, .text(expected)))
    }

    /// Makes what follows part of the same reading, with the faults that the notation's reader found before.
    mutating func take(_ faults: [Fault]) {
        for fault in faults { faultList.append(fault) }
    }
}

extension Text {
    fileprivate static let wrongType = Text(
        kk: "{0} табылды, ал мұнда {1} болуы керек", ru: "найдено: {0}; ожидается {1}", en: "found {0}, expected {1}")
}
