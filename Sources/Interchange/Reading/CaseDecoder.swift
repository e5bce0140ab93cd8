public import CheckKit
public import Notation

/// Reads the lines of a batch: those that are plainly right straight from simdjson's tape, every other one by the reader
/// that knows places.
///
/// Both give the same values, and only the second gives faults, so a caller sees no difference but the time. One thread at
/// a time uses a decoder.
public final class CaseDecoder {
    private let json = FastJSON()
    private let fields: FieldTable

    /// What a line was read to: a case, or what is wrong with it.
    public enum Line {
        /// The case.
        case stated(StatedCase)
        /// What is wrong with the line, each fault with its place.
        case faults([Fault])
    }

    /// Makes a decoder that knows the shipped spheres.
    public init(fields: FieldTable) { self.fields = fields }

    /// Reads a line.
    public func read(_ line: [UInt8]) -> Line {
        plainly(line).map(Line.stated) ?? carefully(line)
    }

    /// Reads a line that is plainly right; nil where the ordinary reader must look.
    func plainly(_ line: [UInt8]) -> StatedCase? { json.read(line) { Self.take(&$0) } }

    /// Reads a line by the ordinary reader alone.
    func carefully(_ line: [UInt8]) -> Line {
        var reader = FactsReader(fields: fields)
        // The file's own name would make the bytes of the answer depend on where it lies.
        let tree = Source(name: "", notation: .json, bytes: line).tree()
        reader.add(tree.faults)
        guard let node = tree.node, let facts = reader.statedCase(node, file: "", .json), reader.faults.isEmpty else {
            return .faults(reader.faults)
        }
        return .stated(facts)
    }

    private static let keys = KeyTable(["tender", "bid", "dossier"])

    private static func take(_ cursor: inout TapeCursor) -> StatedCase? {
        var tender: Tender?
        var bid: StatedBid?
        var dossier: Dossier?
        let isPlain = cursor.takeRecord(keys) { place, cursor in
            switch place {
            case 0:
                tender = Shape.tender.decode(&cursor)
                return tender != nil
            case 1:
                bid = Shape.bid.decode(&cursor)
                return bid != nil
            default:
                dossier = Shape.dossier.decode(&cursor)
                return dossier != nil
            }
        }
        guard isPlain else { return nil }
        var result = StatedCase()
        result.dossier = dossier
        guard let tender, let bid else {
            // A tender or a bid alone is for the ordinary reader to judge.
            return tender == nil && bid == nil && dossier != nil ? result : nil
        }
        guard bid.dossierPath == nil, bid.bid.hasSoundReferences(for: tender) else { return nil }
        result.tender = tender
        result.readBids = [FactsReader.ReadBid(bid: bid.bid, folder: ".", isDossierAlone: false)]
        return result
    }
}
