/// Where points 4 and 14 send each category of civil servants of corps «Б».
public struct VenueTable: Sendable {
    private let venues: [String: Venue]
    private let academyGroups: Set<String>
    /// Folded, as UTF-8, so that no comparison asks how Unicode composes letters.
    private let capital: Set<[UInt8]>
    private let localityAffixes: Set<[UInt8]>

    /// Where a category is taught.
    public enum Venue: Sendable {
        /// In the Academy of Public Administration.
        case academy
        /// In a branch of the Academy, or by the body's profile in another organisation.
        case branch
    }

    /// What a typed code means.
    public enum Lookup: Equatable, Sendable {
        /// A category of the list, in canonical form.
        case known(String, Venue)
        /// No category of the list; the nearest one is named where there is one.
        case unknown(nearest: String?)
    }

    /// Makes a table from the codes as the act types them.
    ///
    /// - Parameters:
    ///   - academy: the categories taught in the Academy.
    ///   - academyGroups: the groups of categories taught in the Academy, as letters.
    ///   - branches: the categories taught in the branches.
    ///   - capital: the names of the capital.
    ///   - localityAffixes: words such as "г." that are no part of a locality's name.
    public init(
        academy: [String], academyGroups: [String], branches: [String], capital: [String], localityAffixes: [String]
    ) {
        var venues: [String: Venue] = [:]
        for code in branches { venues[Self.canonical(code)] = .branch }
        for code in academy { venues[Self.canonical(code)] = .academy }
        self.venues = venues
        self.academyGroups = Set(academyGroups.map(Self.canonical))
        self.localityAffixes = Set(localityAffixes.flatMap(Folding.words).map { Array($0.utf8) })
        self.capital = Set(capital.map { Folding.bytes($0) })
    }

    /// The venue of a typed code, or of a group written `group:А`.
    public func venue(of code: String) -> Lookup {
        if let venue = venues[code] { return .known(code, venue) }
        let parts = code.split(separator: ":", maxSplits: 1)
        if parts.count == 2, parts[0] == "group" {
            let group = Self.canonical(parts[1])
            return academyGroups.contains(group) ? .known("group:\(group)", .academy) : .unknown(nearest: nil)
        }
        let canonical = Self.canonical(code)
        if let venue = venues[canonical] { return .known(canonical, venue) }
        let letters = canonical.split(separator: "-")
        if letters.count == 2, academyGroups.contains(String(letters[0])), Int(letters[1]) != nil {
            return .known(canonical, .academy)
        }
        let withLetterO = canonical.replacing("-0-", with: "-O-")
        if venues[withLetterO] != nil { return .unknown(nearest: withLetterO) }
        return .unknown(nearest: Folding.nearest(to: canonical, among: venues.keys.sorted()))
    }

    /// Whether a locality is the capital, whatever form its name has.
    public func isCapital(_ locality: String) -> Bool {
        let folded = Folding.bytes(locality)
        if capital.contains(folded) { return true }
        let words = folded.split(separator: UInt8(ascii: " ")).map(Array.init)
        let name = words.filter { !localityAffixes.contains($0) }
        return name.count < words.count && capital.contains(Array(name.joined(separator: " ".utf8)))
    }

    /// A code in Latin capitals with ASCII hyphens; «Б» has no Latin twin and stays.
    static func canonical(_ code: some StringProtocol) -> String {
        var result = String.UnicodeScalarView()
        for scalar in code.uppercased().unicodeScalars where !scalar.properties.isWhitespace {
            result.append(latinTwins[scalar] ?? scalar)
        }
        return String(result)
    }

    private static let latinTwins: [Unicode.Scalar: Unicode.Scalar] = [
        "А": "A", "В": "B", "С": "C", "Е": "E", "О": "O", "К": "K", "М": "M", "Н": "H", "Р": "P", "Т": "T", "Х": "X",
        "І": "I", "\u{2010}": "-", "\u{2011}": "-", "\u{2012}": "-", "\u{2013}": "-", "\u{2212}": "-",
    ]
}
