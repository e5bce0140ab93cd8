/// An identifier of a legal entity or a person in a national register.
public struct Identifier: Hashable, Sendable {
    /// The register that gave it.
    public enum Scheme: String, CaseIterable, Sendable {
        /// Business identification number of a legal entity, branch or joint sole proprietors.
        case bin = "KZ-BIN"
        /// Individual identification number of a person: personal data, never printed.
        case iin = "KZ-IIN"
    }

    /// The register.
    public var scheme: Scheme
    /// The number as it is written: text, so that leading zeros stay.
    public var id: String

    /// Makes an identifier.
    public init(scheme: Scheme, id: String) {
        self.scheme = scheme
        self.id = id
    }

    /// How the identifier may be shown: a BIN as it is, an IIN only by its length.
    public var printable: String {
        isPersonal ? "IIN, \(id.count)" : id
    }

    /// Whether the number is a person's, or is called a BIN and has the shape of an IIN.
    ///
    /// The fifth digit of a BIN is 4, 5 or 6; of an IIN it is the first of a day of the month, 0 to 3.
    public var isPersonal: Bool {
        let digits = Array(id.utf8)
        return scheme == .iin || (digits.count == 12 && (UInt8(ascii: "0")...UInt8(ascii: "3")).contains(digits[4]))
    }

    /// What the digits say of themselves.
    public enum Soundness: Equatable, Sendable {
        /// Twelve digits whose last one checks.
        case sound
        /// Twelve digits, the last of which should be another one, or for which no valid last digit exists (nil).
        case wrongCheckDigit(expected: Int?)
        /// Eleven digits that check once a lost leading zero is put back.
        case lostLeadingZero(restored: String)
        /// Not twelve ASCII digits.
        case malformed
    }

    /// Checks the number by the check-digit rule that practice applies to both BIN and IIN.
    ///
    /// A sound number proves nothing: about one random number in eleven is sound.
    public var soundness: Soundness {
        let digits = id.utf8.map { Int($0) - 48 }
        guard digits.allSatisfy({ (0...9).contains($0) }) else { return .malformed }
        if digits.count == 11 {
            let restored = Identifier(scheme: scheme, id: "0" + id)
            return restored.soundness == .sound ? .lostLeadingZero(restored: restored.id) : .malformed
        }
        guard digits.count == 12 else { return .malformed }
        let expected = Self.checkDigit(of: digits.prefix(11))
        return expected == digits[11] ? .sound : .wrongCheckDigit(expected: expected)
    }

    /// Whether a BIN's sixth digit says that it belongs to a branch or a representative office, not a head office.
    public var isBranch: Bool {
        let digits = Array(id.utf8)
        return scheme == .bin && digits.count == 12
            && (digits[5] == UInt8(ascii: "1") || digits[5] == UInt8(ascii: "2"))
    }

    /// The twelfth digit that belongs to eleven digits; nil where both passes of weights give ten.
    static func checkDigit(of digits: some Collection<Int>) -> Int? {
        func sum(firstWeight: Int) -> Int {
            digits.enumerated().reduce(0) { sum, digit in
                sum + digit.element * ((firstWeight - 1 + digit.offset) % 11 + 1)
            } % 11
        }
        let first = sum(firstWeight: 1)
        if first < 10 { return first }
        let second = sum(firstWeight: 3)
        return second < 10 ? second : nil
    }
}
