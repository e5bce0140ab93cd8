import CheckKit
import Crypto
import FoundationEssentials

/// What an event's row holds, and the hash that chains it to the one before.
struct EventRow {
    var number: Int
    var recordedAt: Int
    var validFrom: Int
    var validUntil: Int?
    var actor: String
    var kind: String
    var subject: String
    var provider: String?
    var corrects: Int?
    var body: String
    /// The hash of the chain up to here: over the hash before and every field of this row but the signature.
    var hash: [UInt8]
    /// The actor's signature over the hash; nil but for the last event of an act.
    var signature: [UInt8]?

    /// The hash that the row must have after another hash.
    ///
    /// Each field stands with its length, so that no byte can move from one field to the next.
    func chained(to previous: [UInt8]) -> [UInt8] {
        var bytes = LengthPrefixed("saikes/registerEvent/1")
        bytes.add(previous)
        for number in [number, recordedAt, validFrom] { bytes.add(String(number)) }
        bytes.add(validUntil.map { String($0) })
        for text in [actor, kind, subject] { bytes.add(text) }
        bytes.add(provider)
        bytes.add(corrects.map { String($0) })
        bytes.add(body)
        return Array(SHA256.hash(data: bytes.bytes))
    }

    /// What stands before the first event.
    static let start = [UInt8](repeating: 0, count: 32)
}

/// Fields one after another, each with its length before it and with whether it is there.
private struct LengthPrefixed {
    private(set) var bytes: [UInt8] = []

    init(_ domain: String) {
        bytes.reserveCapacity(512)
        add(domain)
    }

    mutating func add(_ field: String?) {
        guard let field else { return bytes.append(0) }
        add(Array(field.utf8))
    }

    mutating func add(_ field: [UInt8]) {
        bytes.append(1)
        withUnsafeBytes(of: UInt64(field.count).bigEndian) { bytes.append(contentsOf: $0) }
        bytes.append(contentsOf: field)
    }
}
