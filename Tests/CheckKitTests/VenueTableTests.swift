import CheckKit
import Compliance
import Interchange
import Testing

@Suite struct VenueTableTests {
    /// The 46 codes letter by letter as the act types them: 13 all Cyrillic, 3 mixed, 30 all Latin.
    static let cyrillic = [
        "С-1", "С-2", "С-3", "С-4", "С-5", "С-О-1", "С-О-2", "С-О-3", "С-О-4", "С-О-5", "С-О-6", "Е-1", "Е-2",
    ]
    static let mixed = [
        "D-О-4", "D-О-5", "D-О-6",
    ]
    static let latin = [
        "D-1", "D-2", "D-3", "D-4", "D-5", "D-O-1", "D-O-2", "D-O-3", "C-R-1", "C-R-2", "C-R-3", "C-R-4", "C-R-5",
        "D-R-1", "D-R-2", "D-R-3", "D-R-4", "D-R-5", "E-3", "E-4", "E-5", "E-R-1", "E-R-2", "E-R-3", "E-R-4",
        "E-R-5", "E-G-1", "E-G-2", "E-G-3", "E-G-4",
    ]
    static let codes = cyrillic + mixed + latin

    /// The eleven codes of the Academy's list, in Latin letters.
    static let academy: Set = ["C-1", "C-2", "C-3", "C-4", "C-5", "C-O-1", "C-O-2", "D-1", "D-2", "D-O-1", "E-1"]

    private static let twins: [Character: Character] = ["\u{421}": "C", "\u{41E}": "O", "\u{415}": "E"]

    /// A code in pure Latin letters, which a person types who does not know of the others.
    static func pure(_ code: String) -> String { String(code.map { twins[$0] ?? $0 }) }

    private let venues: VenueTable

    init() throws { venues = try LawLoader.load().venues }

    private func expected(_ code: String) -> VenueTable.Lookup {
        let pure = Self.pure(code)
        return .known(pure, Self.academy.contains(pure) ? .academy : .branch)
    }

    @Test func `the act types 46 codes of three scripts, no two of them the same`() {
        #expect(Self.codes.count == 46)
        #expect(Set(Self.codes.map(Self.pure)).count == 46)
        #expect(Self.cyrillic.allSatisfy { $0.unicodeScalars.allSatisfy { !("A"..."Z").contains($0) } })
        #expect(Self.latin.allSatisfy { $0.unicodeScalars.allSatisfy(\.isASCII) })
        #expect(Self.academy.count == 11)
    }

    @Test("A code is known as the act types it and in every form that people type", arguments: codes)
    func known(_ code: String) {
        let pure = Self.pure(code)
        let typed = [
            code, pure, code.lowercased(), pure.lowercased(), code.replacing("-", with: "\u{2013}"),
            code.replacing("-", with: "\u{2011}"), code.replacing("-", with: "\u{2010}"),
            code.replacing("-", with: " - "), " \(code)\u{A0}",
            // The other way round: everything that has a Cyrillic twin in Cyrillic.
            pure.replacing("C", with: "\u{421}").replacing("O", with: "\u{41E}").replacing("E", with: "\u{415}"),
        ]
        for form in typed { #expect(venues.venue(of: form) == expected(code), "\(form)") }
    }

    @Test(
        "A nought for the letter O is not known, and the letter is suggested",
        arguments: [("C-0-1", "C-O-1"), ("D-0-6", "D-O-6"), ("\u{421}-0-3", "C-O-3"), ("c-0-2", "C-O-2")])
    func nought(_ typed: String, _ meant: String) { #expect(venues.venue(of: typed) == .unknown(nearest: meant)) }

    @Test(
        "What the lists do not have is unknown",
        arguments: ["E-O-1", "E-G-5", "C-O-7", "D-6", "C-R-6", "C-6", "Z-1", "", "-", "D", "D-", "D-3-1", "B"])
    func unknown(_ code: String) {
        guard case .unknown = venues.venue(of: code) else {
            Issue.record("\(code) is \(venues.venue(of: code))")
            return
        }
    }

    @Test func `groups А and В are the Academy's, in both scripts, and so are their categories`() {
        for group in ["group:\u{410}", "group:A", "group:a"] {
            #expect(venues.venue(of: group) == .known("group:A", .academy))
        }
        for group in ["group:\u{412}", "group:B"] { #expect(venues.venue(of: group) == .known("group:B", .academy)) }
        #expect(venues.venue(of: "\u{410}-1") == .known("A-1", .academy))
        #expect(venues.venue(of: "\u{412}-3") == .known("B-3", .academy))
        #expect(venues.venue(of: "group:C") == .unknown(nearest: nil))
        #expect(venues.venue(of: "group:") == .unknown(nearest: nil))
    }

    @Test func `the letter Б has no Latin twin and is never taken for В`() {
        #expect(venues.venue(of: "group:\u{411}") == .unknown(nearest: nil))
        guard case .unknown = venues.venue(of: "\u{411}-1") else {
            Issue.record("Б-1 is \(venues.venue(of: "\u{411}-1"))")
            return
        }
        #expect(Folding.key("\u{411}") != Folding.key("\u{412}"))
        #expect(Folding.key("\u{411}") != Folding.key("B"))
    }

    @Test(
        "The capital is known by every form of its name, and no other place is",
        arguments: [
            ("Астана", true), ("г. Астана", true), ("г.Астана", true), ("город Астана", true), ("АСТАНА", true),
            ("Астана қаласы", true), ("Астана қ.", true), ("Astana", true), ("city of Astana", true),
            ("Нур-Султан", true), ("Нұр-Сұлтан қаласы", true), ("Караганда", false), ("г. Алматы", false),
            ("Астанинский район", false), ("", false), ("г.", false), ("Новая Астана", false),
        ])
    func capital(_ name: String, _ expected: Bool) { #expect(venues.isCapital(name) == expected) }
}
