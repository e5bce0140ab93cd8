public import CheckKit

/// One thing that is wrong with a file: where, of what kind, and in words what to do.
public struct Fault: Error, Hashable, Sendable {
    /// Stable codes of faults, for programs that read them.
    public enum Kind: String, Sendable, CaseIterable {
        /// A required key is missing or states nothing.
        case missingKey
        /// The value is of another type than expected.
        case wrongType
        /// The code is not in its closed list.
        case notInList
        /// The text is no day of the calendar.
        case badDate
        /// The file has more bytes than allowed.
        case tooLarge
        /// A key stands twice in one record.
        case duplicateKey
        /// The text breaks the rules of its notation.
        case syntax
        /// The bytes are no UTF-8.
        case encoding
        /// Lists and records are nested too deep.
        case tooDeep
        /// There are more values, or more faults, than allowed.
        case tooMany
        /// Nobody reads the key: a warning.
        case unknownKey
        /// The file is of another format.
        case notThisFormat
        /// The file is of a later version than the program knows.
        case newerVersion
        /// The number is no identifier as its register writes it.
        case badIdentifier
        /// Two elements of one list share an id.
        case duplicateID
        /// An id names nothing.
        case danglingReference
        /// The number lies outside its bounds.
        case outOfRange
        /// The file is no text at all.
        case notText
    }

    /// Where.
    public var place: Place
    /// What kind.
    public var kind: Kind
    /// What is wrong, what was found, what was expected, and what to do.
    public var message: Message

    /// Makes a fault.
    public init(_ kind: Kind, at place: Place, _ message: Message) {
        self.place = place
        self.kind = kind
        self.message = message
    }
}

extension Fault {
    /// The fault as one line: the place, then the sentence.
    public func rendered(in language: Language) -> String {
        let place = place.description
        return place.isEmpty ? message.rendered(in: language) : "\(place): \(message.rendered(in: language))"
    }
}

extension Fault: CustomStringConvertible {
    /// The fault as one line in English.
    public var description: String { rendered(in: .en) }
}

/// Everything that is wrong with a file.
public struct Faults: Error, Hashable, Sendable {
    /// The faults in the order in which they were found; at least one.
    public var faults: [Fault]

    /// Makes an error of several faults.
    public init(_ faults: [Fault]) { self.faults = faults }
}

extension Faults: CustomStringConvertible {
    /// The faults in English, one a line.
    public var description: String { faults.map(\.description).joined(separator: "\n") }
}

/// Faults gathered up to a number that a person can still read.
///
/// A hostile file can hold a fault every two bytes; a million sentences help nobody.
struct FaultList {
    /// The most faults that one file reports.
    static let maximum = 1000

    /// The faults gathered.
    private(set) var faults: [Fault] = []

    /// Whether no further fault is kept.
    var isFull: Bool { faults.count > Self.maximum }

    /// Adds a fault, or once the list is full says that there are more.
    mutating func append(_ fault: Fault) {
        if faults.count < Self.maximum {
            faults.append(fault)
        } else if faults.count == Self.maximum {
            var place = fault.place
            (place.line, place.column, place.pointer) = (0, 0, "")
            faults.append(Fault(.tooMany, at: place, Message(.moreFaults, .int(Self.maximum))))
        }
    }
}

extension Text {
    fileprivate static let moreFaults = Text(
        kk: "{0} ескертуден кейінгілері көрсетілмейді; алдымен осыларды түзетіңіз",
        ru: "показаны первые {0} замечаний; исправьте их и повторите",
        en: "only the first {0} are shown; put these right and try again")
}
