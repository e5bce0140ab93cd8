public import CheckKit

/// The kinds of values that a record takes from simdjson's tape without a closure.
@usableFromInline
enum PlainKind: Sendable {
    case text, texts, date, boolean, period, identifier, statedName, minorUnits, rational
    case integer(ClosedRange<Int>)
    /// A code of a closed list; who keeps the kind keeps the list too, so that nobody counts references to it.
    case code(Unmanaged<CodeBytes>)
}

/// The codes of a closed list, each with the byte by which its type stores it.
@usableFromInline
final class CodeBytes: Sendable {
    fileprivate let table: KeyTable
    fileprivate let bytes: [UInt8]

    /// Takes the codes of a list; nil where its values are not stored in one byte, the same inside an optional.
    @usableFromInline
    init?<Code: TitledCode>(_ cases: [Code]) {
        guard MemoryLayout<Code>.size == 1, MemoryLayout<Code?>.size == 1 else { return nil }
        table = KeyTable(cases.map(\.rawValue))
        bytes = cases.map { code in withUnsafeBytes(of: code) { $0[0] } }
        guard bytes == cases.map({ code in withUnsafeBytes(of: Optional(code)) { $0[0] } }) else { return nil }
    }
}

extension TapeCursor {
    /// Takes a value of a plain kind and stores it; false where the ordinary reader must look.
    @inline(__always)
    mutating func take(_ kind: PlainKind, _ place: UnsafeMutableRawPointer, isOptional: Bool) -> Bool {
        switch kind {
        case .text: return Self.store(takeText(), place, isOptional)
        case .texts: return Self.store(takeTexts(), place, isOptional)
        case .date: return Self.store(takeDate(), place, isOptional)
        case .boolean: return Self.store(takeBoolean(), place, isOptional)
        case .period: return Self.store(takePeriod(), place, isOptional)
        case .identifier: return Self.store(takeIdentifier(), place, isOptional)
        case .statedName: return Self.store(takeStatedName(), place, isOptional)
        case .integer(let bounds): return Self.store(takeInteger(in: bounds), place, isOptional)
        case .minorUnits: return Self.store(takeMinorUnits(), place, isOptional)
        case .rational: return Self.store(takeRational(), place, isOptional)
        case .code(let codes):
            guard let byte = codes._withUnsafeGuaranteedRef({ takeByte(of: $0) }) else { return false }
            place.storeBytes(of: byte, as: UInt8.self)
            return true
        }
    }

    private mutating func takeByte(of codes: CodeBytes) -> UInt8? {
        guard let string, let place = codes.table.place(of: string, from: 0) else { return nil }
        step()
        return codes.bytes[place]
    }

    @inline(__always)
    private static func store<Value>(
        _ value: consuming Value?, _ place: UnsafeMutableRawPointer, _ isOptional: Bool
    ) -> Bool {
        guard let value else { return false }
        if isOptional {
            place.assumingMemoryBound(to: Value?.self).pointee = value
        } else {
            place.assumingMemoryBound(to: Value.self).pointee = value
        }
        return true
    }
}
