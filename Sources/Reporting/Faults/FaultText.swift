public import CheckKit
public import Notation

/// Writes what is wrong with files: lines for a terminal, or a tree for programs.
public enum FaultText {
    /// The most places that are shown of faults which say the same.
    static let shownAlike = 5

    /// One line a fault, the place first: `bid.yaml:12:7: …`.
    ///
    /// Of more than five faults of one kind and wording the first five are shown, and how many follow: a column that
    /// is wrong in ten thousand rows is one fault to a reader.
    public static func lines(_ faults: [Fault], in language: Language) -> [String] {
        let faults = inReadingOrder(faults)
        var totals: [Group: Int] = [:]
        for fault in faults { totals[Group(fault), default: 0] += 1 }
        var seen: [Group: Int] = [:]
        var lines: [String] = []
        for fault in faults {
            let group = Group(fault)
            let number = (seen[group] ?? 0) + 1
            seen[group] = number
            guard number <= shownAlike else { continue }
            lines.append(DisplayText.safe(fault.rendered(in: language)))
            let left = (totals[group] ?? 0) - shownAlike
            if number == shownAlike, left > 0 {
                lines.append("  " + Message(ReportWords.moreAlike, .int(left)).rendered(in: language))
            }
        }
        return lines
    }

    /// All faults as `saikes/faults/1`, none left out.
    public static func node(_ faults: [Fault]) -> Node {
        .record([("format", .text("saikes/faults/1")), ("faults", .list(inReadingOrder(faults).map(node)))])
    }

    /// The faults file by file, from the top of each to its end; what has no line comes last.
    private static func inReadingOrder(_ faults: [Fault]) -> [Fault] {
        var files: [String: Int] = [:]
        for fault in faults where files[fault.place.file] == nil { files[fault.place.file] = files.count }
        func key(_ offset: Int, _ place: Place) -> (Int, Int, Int, Int) {
            (files[place.file] ?? 0, place.line == 0 ? .max : place.line, place.column, offset)
        }
        return faults.enumerated()
            .sorted { key($0.offset, $0.element.place) < key($1.offset, $1.element.place) }
            .map(\.element)
    }

    /// One fault.
    static func node(_ fault: Fault) -> Node {
        let place = fault.place
        return .record([
            (
                "place",
                .record([
                    ("file", place.file.isEmpty ? .null : .text(place.file)),
                    ("line", .optional(place.line == 0 ? nil : place.line)),
                    ("column", .optional(place.column == 0 ? nil : place.column)),
                    ("pointer", .text(place.pointer)),
                ])
            ),
            ("kind", .text(fault.kind.rawValue)), ("message", .words(fault.message.text)),
        ]).hidingPersonNumbers
    }

    /// Faults that differ only in their place and in the values they name.
    private struct Group: Hashable {
        let file: String
        let kind: Fault.Kind
        let template: Text

        init(_ fault: Fault) {
            file = fault.place.file
            kind = fault.kind
            template = fault.message.template
        }
    }
}
