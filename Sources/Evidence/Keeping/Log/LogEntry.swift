import Notation

/// What an entry of the log is: the record of an attempt, or an act about the keeping of a document.
enum LogEntry {
    case capture(CaptureRecord)
    case custody(CustodyAct)

    /// Reads the bytes of an entry.
    ///
    /// - Throws: everything that is wrong with them.
    init(_ bytes: [UInt8]) throws(Faults) {
        let tree = Source(name: "", notation: .json, bytes: bytes).tree()
        guard tree.faults.isEmpty, let node = tree.node else { throw Faults(tree.faults) }
        if FileFormat.header(of: node) == FileFormat.custody.header {
            self = .custody(try Self.value(of: node, by: .custody))
        } else {
            self = .capture(try Self.value(of: node, by: .capture))
        }
    }

    private static func value<Value>(of node: Node, by format: FileFormat<Value>) throws(Faults) -> Value {
        let read = format.read(node, file: "", notation: .json)
        guard let value = read.value else { throw Faults(read.faults) }
        return value
    }

    /// Reads the entry of a place.
    ///
    /// - Throws: `badRecord`.
    init(_ bytes: [UInt8], at place: Int) throws(EvidenceFault) {
        do throws(Faults) { try self.init(bytes) } catch { throw .badRecord(index: place, error) }
    }

    /// Reads the bytes of an entry; nil where this version cannot.
    init?(readable bytes: [UInt8]) {
        do throws(Faults) { try self.init(bytes) } catch { return nil }
    }

    /// The bytes as the log takes them.
    ///
    /// What cannot be read back never gets into the log, as it would stay there.
    func logged() throws(EvidenceFault) -> [UInt8] {
        switch self {
        case .capture(let record): return try record.logged()
        case .custody(let act):
            let bytes = CanonicalJSON.bytes(of: act.node)
            do throws(Faults) {
                guard case .custody(let back) = try LogEntry(bytes), back == act else { throw Faults([]) }
            } catch {
                throw .unreadableRecord(error)
            }
            guard bytes.count <= RecordLog.maximumRecord else { throw .recordTooLarge(bytes: bytes.count) }
            return bytes
        }
    }
}
