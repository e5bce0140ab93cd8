public import CheckKit
public import Notation

/// Reads the files of a question and keeps everything that is wrong with them, so that all faults show at once.
public struct FactsReader {
    /// What is wrong with the files.
    public private(set) var faults: [Fault] = []
    /// What is doubtful in them but stops nothing.
    public private(set) var warnings: [Fault] = []
    /// Files that could not be read at all.
    public private(set) var inputFaults: [InputFault] = []
    private let fields: FieldTable

    /// A bid with everything that belongs to it.
    public struct ReadBid: Sendable {
        /// The bid, its dossier filled in.
        public var bid: Bid
        /// The folder that the dossier's paths are relative to.
        public var folder: String
        /// Whether the file is a dossier in place of a bid.
        let isDossierAlone: Bool

        /// The tree of the bid and its dossier, for the digest of the facts; it is made when asked for.
        public var facts: Node {
            isDossierAlone ? FileFormat.dossier.node(of: bid.dossier) : FileFormat.bid.node(of: StatedBid(bid))
        }

        /// Writes what ``facts`` is the tree of.
        func append(to sink: inout JSONSink) {
            if isDossierAlone {
                Shape.dossier.append(bid.dossier, to: &sink)
            } else {
                Shape.bid.append(StatedBid(bid), to: &sink)
            }
        }
    }

    /// A dossier with the folder that its paths are relative to.
    public struct ReadDossier: Sendable {
        /// The dossier.
        public var dossier: Dossier
        /// The folder that its paths are relative to.
        public var folder: String
    }

    /// Makes a reader that knows the shipped spheres.
    public init(fields: FieldTable) { self.fields = fields }

    /// Whether everything was read without a fault.
    public var isClean: Bool { faults.isEmpty && inputFaults.isEmpty }

    /// Reads a tender of our own format, or an OCDS release, release package or record with a tender.
    public mutating func tender(_ path: String) -> Tender? {
        guard let (node, notation) = tree(path) else { return nil }
        return tender(node, file: path, notation)
    }

    /// Reads a tender from a tree.
    public mutating func tender(_ node: Node, file: String, _ notation: Source.Notation) -> Tender? {
        if node.statesNoFormat, let release = OCDSRelease(node) {
            warnings += release.warnings(file: file, notation)
            return release.tender
        }
        if node.statesNoFormat, OCDSRelease.isOCDS(node) {
            faults.append(
                Fault(.missingKey, at: Place(file: file, notation: notation), Message(OCDSRelease.noTender)))
            return nil
        }
        return take(FileFormat.tender.read(node, file: file, notation: notation), node, file, notation)
    }

    /// Reads a bid, or a dossier in place of one, for a tender.
    public mutating func bid(_ path: String, for tender: Tender?) -> ReadBid? {
        guard let (node, notation) = tree(path) else { return nil }
        return bid(node, file: path, notation, for: tender)
    }

    /// Reads a bid, or a dossier in place of one, from a tree, which inside a larger one needs no header.
    public mutating func bid(
        _ node: Node, file: String, _ notation: Source.Notation, for tender: Tender?,
        allowsMissingFormat: Bool = false
    ) -> ReadBid? {
        let folder = InputFile.folder(of: file)
        if node["format"]?.text?.hasPrefix("saikes/dossier/") ?? false {
            return take(FileFormat.dossier.read(node, file: file, notation: notation), node, file, notation).map {
                ReadBid(bid: Bid(id: Self.stem(file), dossier: $0), folder: folder, isDossierAlone: true)
            }
        }
        let read =
            allowsMissingFormat && node.statesNoFormat
            ? Shape.bid.read(node, file: file, notation: notation)
            : FileFormat.bid.read(node, file: file, notation: notation)
        guard var stated = take(read, node, file, notation) else { return nil }
        var home = folder
        if let path = stated.dossierPath {
            guard let dossier = dossier(Self.resolve(path, in: folder)) else { return nil }
            stated.bid.dossier = dossier.dossier
            home = dossier.folder
        }
        if let tender {
            var reading = Reading(file: file, notation: notation)
            StatedBid.checkReferences(node, to: stated.bid.dossier, for: tender, &reading)
            faults += reading.faults
        }
        return ReadBid(bid: stated.bid, folder: home, isDossierAlone: false)
    }

    /// Reads the dossiers of the other members of a consortium, by their paths relative to the bid's folder.
    public mutating func memberDossiers(of bid: Bid, in folder: String) -> [ReadDossier] {
        (bid.consortium ?? []).compactMap(\.dossier).compactMap { dossier(Self.resolve($0, in: folder)) }
    }

    /// Reads a dossier.
    public mutating func dossier(_ path: String) -> ReadDossier? {
        guard let (node, notation) = tree(path) else { return nil }
        return dossier(node, file: path, notation)
    }

    /// Reads a dossier from a tree.
    public mutating func dossier(
        _ node: Node, file: String, _ notation: Source.Notation, allowsMissingFormat: Bool = false
    ) -> ReadDossier? {
        let read =
            allowsMissingFormat && node.statesNoFormat
            ? Shape.dossier.read(node, file: file, notation: notation)
            : FileFormat.dossier.read(node, file: file, notation: notation)
        return take(read, node, file, notation).map {
            ReadDossier(dossier: $0, folder: InputFile.folder(of: file))
        }
    }

    /// Reads a file of another format.
    public mutating func value<Value>(_ path: String, _ format: FileFormat<Value>) -> Value? {
        stated(path, format)?.value
    }

    /// Reads a file of another format, and keeps its tree with what the format does not know.
    public mutating func stated<Value>(_ path: String, _ format: FileFormat<Value>) -> (value: Value, tree: Node)? {
        guard let (node, notation) = tree(path) else { return nil }
        return take(format.read(node, file: path, notation: notation), node, path, notation).map { ($0, node) }
    }

    /// Reads a file into a tree; a fault of its text is kept.
    public mutating func tree(_ path: String) -> (Node, Source.Notation)? {
        do throws(InputFault) {
            let source = Source(name: path, bytes: try InputFile.bytes(path, limit: Limits.standard.maximumBytes))
            let tree = source.tree()
            faults += tree.faults
            return tree.node.map { ($0, tree.notation) }
        } catch {
            inputFaults.append(error)
            return nil
        }
    }

    /// Keeps what a reading found.
    mutating func take<Value>(
        _ read: (value: Value?, faults: [Fault], warnings: [Fault]), _ node: Node, _ file: String,
        _ notation: Source.Notation
    ) -> Value? {
        faults += read.faults
        warnings += read.warnings
        var reading = Reading(file: file, notation: notation)
        fields.warnUnlisted(node, &reading)
        warnings += reading.warnings
        return read.value
    }

    /// Keeps faults that were found elsewhere.
    public mutating func add(_ faults: [Fault]) { self.faults += faults }

    /// Keeps a file that could not be read.
    public mutating func add(_ fault: InputFault) { inputFaults.append(fault) }

    /// A path that a file states relative to its own folder.
    static func resolve(_ path: String, in folder: String) -> String {
        path.hasPrefix("/") || folder == "." ? path : "\(folder)/\(path)"
    }

    /// The name of a file without folder and ending, as the id of a bid that is only a dossier.
    static func stem(_ path: String) -> String {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        return name.split(separator: ".").first.map(String.init) ?? name
    }
}

extension Node {
    /// Whether the node does not say which format it has; an empty key says nothing.
    var statesNoFormat: Bool { self["format"]?.isNull ?? true }
}
