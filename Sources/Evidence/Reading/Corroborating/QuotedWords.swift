import CheckKit
import Notation

/// Words of a document as a report quotes them: with some around them, short, and without the number of any person.
enum QuotedWords {
    /// How many words stand on either side of what was found.
    private static let around = 4
    /// The most letters of a quote.
    private static let longest = 160

    /// The words of a range with those around them on the same lines.
    static func quote(_ words: [DocumentText.Word], _ range: ClosedRange<Int>) -> String {
        func share(_ one: Int, _ other: Int) -> Bool {
            words[one].page == words[other].page && words[one].line == words[other].line
        }
        var (first, last) = (range.lowerBound, range.upperBound)
        while first > 0, range.lowerBound - first < around, share(first - 1, first) { first -= 1 }
        while last + 1 < words.count, last - range.upperBound < around, share(last + 1, last) { last += 1 }
        // A number is hidden whole, so its groups are not parted by the end of the quote, which is cut only afterwards.
        let reach = 3 * around
        func isGroup(_ place: Int) -> Bool {
            words.indices.contains(place) && words[place].text.unicodeScalars.allSatisfy { TextToken.digit($0) != nil }
        }
        while range.lowerBound - first < reach, isGroup(first), isGroup(first - 1) { first -= 1 }
        while last - range.upperBound < reach, isGroup(last), isGroup(last + 1) { last += 1 }
        let text = hidden(words[first...last].map(\.text).joined(separator: " "))
        return text.count <= longest ? text : text.prefix(longest) + "…"
    }

    /// A text with each number masked that may be a person's, however its digits are parted or what letters touch them.
    static func hidden(_ text: String) -> String {
        let scalars = Array(text.unicodeScalars)
        var digits: [(place: Int, digit: Unicode.Scalar)] = []
        var masked: Set<Int> = []
        func close() {
            if isPersonal(digits.map(\.digit), groups: groups(of: digits.map(\.place))) {
                masked.formUnion(digits.map(\.place))
            }
            digits = []
        }
        for (place, scalar) in scalars.enumerated() {
            if let digit = TextToken.digit(scalar) {
                digits.append((place, digit))
            } else if let last = digits.last, place - last.place > 1 || !isJoint(scalar) {
                close()
            }
        }
        close()
        var result = String.UnicodeScalarView()
        for (place, scalar) in scalars.enumerated() { result.append(masked.contains(place) ? "•" : scalar) }
        return String(result)
    }

    /// What may part the digits of one number.
    private static func isJoint(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isWhitespace || ["-", "‑", "–", ".", "\u{AD}"].contains(scalar)
    }

    /// The lengths of runs of digits that touch.
    private static func groups(of places: [Int]) -> [Int] {
        var groups: [Int] = []
        for (index, place) in places.enumerated() {
            if index > 0, place == places[index - 1] + 1 { groups[groups.count - 1] += 1 } else { groups.append(1) }
        }
        return groups
    }

    /// Whether any whole groups beside each other make a number of a person.
    private static func isPersonal(_ digits: [Unicode.Scalar], groups: [Int]) -> Bool {
        let bytes = digits.map { UInt8($0.value) }
        var start = 0
        for first in groups.indices {
            var length = 0
            for last in first..<groups.count {
                length += groups[last]
                guard length <= 12 else { break }
                if length >= 11, PersonNumber.isLikely(Array(bytes[start..<(start + length)])) { return true }
            }
            start += groups[first]
        }
        return false
    }
}
