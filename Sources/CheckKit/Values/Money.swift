/// An amount of money in hundredths of its currency (tiyn for the tenge), exact.
public struct Money: Hashable, Sendable {
    /// The amount in hundredths.
    public let minorUnits: Int
    /// The ISO 4217 code of the currency; nil where it is not stated.
    public let currency: String?

    /// Makes an amount from hundredths.
    public init(minorUnits: Int, currency: String?) {
        self.minorUnits = minorUnits
        self.currency = currency
    }

    /// Reads decimal text such as `12000000.00`: digits, at most two decimals, at most fifteen digits before them.
    public static func minorUnits(decimal text: String) -> Int? {
        var (units, wholes, decimals) = (0, 0, -1)
        for byte in text.utf8 {
            if byte == UInt8(ascii: "."), decimals < 0 {
                decimals = 0
                continue
            }
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
            if decimals < 0 { wholes += 1 } else { decimals += 1 }
            guard wholes <= 15, decimals <= 2 else { return nil }
            units = units * 10 + Int(byte - UInt8(ascii: "0"))
        }
        guard wholes > 0, decimals != 0 else { return nil }
        return units * (decimals < 0 ? 100 : decimals == 1 ? 10 : 1)
    }

    /// The amount as decimal text with two decimals.
    public var decimal: String {
        let fraction = minorUnits.magnitude % 100
        return "\(minorUnits < 0 ? "-" : "")\(minorUnits.magnitude / 100).\(fraction < 10 ? "0" : "")\(fraction)"
    }

    /// The amount as the language writes it, digits in groups of three.
    public func written(in language: Language) -> String {
        let fraction = minorUnits.magnitude % 100
        let wholes = String(minorUnits.magnitude / 100).utf8
        var text = minorUnits < 0 ? [UInt8(ascii: "-")] : []
        text.reserveCapacity(48)
        for (offset, digit) in wholes.enumerated() {
            if offset > 0, (wholes.count - offset) % 3 == 0 { text.append(contentsOf: "\u{A0}".utf8) }
            text.append(digit)
        }
        text.append(UInt8(ascii: language == .en ? "." : ","))
        text.append(UInt8(ascii: "0") + UInt8(fraction / 10))
        text.append(UInt8(ascii: "0") + UInt8(fraction % 10))
        let unit = currency == "KZT" ? "₸" : currency ?? ""
        if !unit.isEmpty { text.append(contentsOf: "\u{A0}\(unit)".utf8) }
        return String(decoding: text, as: UTF8.self)
    }
}
