import GRDB

/// A capture as lists show it.
public struct CaptureSummary: Hashable, Sendable {
    /// Its place in the log, from 0.
    public var index: Int
    /// What was asked for.
    public var askedURL: String
    /// How the bytes came.
    public var origin: CaptureOrigin
    /// When the attempt began.
    public var startedAt: Timestamp
    /// What came of it.
    public var verdict: CaptureVerdict
    /// Why it failed; nil unless it did.
    public var reason: String?
    /// The digest of the bytes; nil where none are kept.
    public var sha256: String?
    /// The number of the bytes; nil where none are kept.
    public var length: Int?
}

/// Which captures are asked for.
public enum CaptureQuery: Hashable, Sendable {
    /// All of them.
    case all
    /// Those that asked for an address, or were led to it.
    case url(String)
    /// Those whose bytes have a digest that begins so.
    case object(prefix: String)
}

extension EvidenceStore {
    /// The captures that a query asks for, in the order of the log.
    public func captures(_ query: CaptureQuery = .all) throws(EvidenceFault) -> [CaptureSummary] {
        try catchUp()
        let (condition, arguments): (String, StatementArguments) =
            switch query {
            case .all: ("TRUE", [])
            case .url(let url): ("askedURL = ?1 OR finalURL = ?1", [url])
            // "g" follows every hexadecimal digit.
            case .object(let prefix): ("sha256 >= ?1 AND sha256 < ?1 || 'g'", [prefix])
            }
        return try index.read { database in
            try Row.fetchAll(
                database,
                sql: """
                    SELECT logIndex, askedURL, origin, startedAt, verdict, reason, sha256, length FROM capture
                    WHERE \(condition) ORDER BY logIndex
                    """, arguments: arguments
            ).map { row in
                CaptureSummary(
                    index: row["logIndex"], askedURL: row["askedURL"],
                    origin: CaptureOrigin(rawValue: row["origin"]) ?? .fetched,
                    startedAt: Timestamp(rawValue: row["startedAt"]),
                    verdict: CaptureVerdict(rawValue: row["verdict"]) ?? .failed, reason: row["reason"],
                    sha256: row["sha256"], length: row["length"])
            }
        }
    }

    /// The last capture that asked for an address and has bytes; nil where there is none.
    public func lastCapture(ofURL url: String) throws(EvidenceFault) -> StoredCapture? {
        try catchUp()
        let place = try index.read { database in
            try Int.fetchOne(
                database, sql: "SELECT max(logIndex) FROM capture WHERE askedURL = ? AND sha256 IS NOT NULL",
                arguments: [url])
        }
        guard let place else { return nil }
        return try capture(at: place)
    }

    /// The record of the last capture with bytes of each of some addresses; those that cannot be read are left out.
    ///
    /// One question for all of them, as each takes as long as a few hundred.
    func lastRecords(ofURLs urls: Set<String>) throws(EvidenceFault) -> [String: CaptureRecord] {
        try catchUp()
        let places = try index.read { database in
            try Row.fetchAll(
                database, sql: "SELECT askedURL, max(logIndex) FROM capture WHERE sha256 IS NOT NULL GROUP BY askedURL"
            ).compactMap { row in
                let (url, place): (String, Int) = (row[0], row[1])
                return urls.contains(url) ? place : nil
            }
        }.sorted()
        guard !places.isEmpty else { return [:] }
        let lock = try StoreLock(.shared, disk)
        defer { withExtendedLifetime(lock) {} }
        let size = try log.checkpoint().size
        var records: [String: CaptureRecord] = [:]
        try log.eachRecord(at: places, below: size) { bytes in
            if case .capture(let record)? = LogEntry(readable: Array(bytes)) { records[record.askedURL] = record }
        }
        return records
    }

    /// The capture of a place in the log, compared with the signed checkpoint's tree.
    public func capture(at place: Int) throws(EvidenceFault) -> StoredCapture {
        let lock = try StoreLock(.shared, disk)
        defer { withExtendedLifetime(lock) {} }
        let size = try log.checkpoint().size
        guard (0..<size).contains(place), let bytes = try log.records(place..<(place + 1), below: size).first else {
            throw .cutLog(path: disk.path(RecordLog.checkpointName), size: size, witnessed: place + 1)
        }
        guard case .capture(let record) = try LogEntry(Array(bytes), at: place) else { throw .noCapture(index: place) }
        return StoredCapture(index: place, record: record)
    }

    /// Takes in what other processes have logged.
    func catchUp() throws(EvidenceFault) {
        let lock = try StoreLock(.exclusive, disk)
        defer { withExtendedLifetime(lock) {} }
        try index.catchUp(with: log)
    }
}
