import CheckKit
@testable import Compliance
import Interchange
import Notation
import TestSupport
import Testing

/// A text without any white space, so that line ends and indents of a print do not matter.
private func dense(_ text: some StringProtocol) -> String { String(text.filter { !$0.isWhitespace }) }

@Suite struct LawTextTests {
    private let law: LawLibrary
    private var edition: Edition { law.editions[0] }

    init() throws { law = try LawLoader.load() }

    /// The resolution's official text, where it lies beside the repository.
    private static let official = try? dense(
        String(
            decoding: InputFile.bytes(
                Repository.shared("law/resolution-969.ru.txt", orBy: "SAIKES_LAW"), limit: 16_777_216), as: UTF8.self))

    @Test func `the files of the law are read without a fault or a warning`() {
        #expect(LawLoader.problems().map(\.description) == [])
    }

    @Test func `the edition has the points that the act changes`() {
        #expect(
            edition.points.map(\.id) == [
                "1", "4", "11-1", "14", "15", "24", "29", "29-1", "29-2", "29-3", "30", "30-1", "30-2", "30-3", "30-4",
            ])
    }

    @Test func `every quote stands word for word in its point`() {
        let lost = edition.points.flatMap { point in
            let text = dense(point.paragraphs.joined())
            return point.sentences.filter { sentence in
                let quote = dense(sentence.quote.ru ?? "")
                return quote.isEmpty || !text.contains(quote)
            }
        }
        #expect(lost.map(\.id) == [])
    }

    @Test func `every sentence is quoted in three languages and has its place and an id of its own`() {
        let sentences = edition.points.flatMap(\.sentences)
        for sentence in sentences {
            for form in [
                sentence.quote.kk, sentence.quote.ru, sentence.quote.en, sentence.pinpoint.kk, sentence.pinpoint.ru,
            ] {
                #expect(form?.isEmpty == false, "\(sentence.id)")
            }
        }
        #expect(Set(sentences.map(\.id)).count == sentences.count)
        #expect(sentences.count == 62)
    }

    @Test func `every rule of the clause has one main sentence`() {
        for rule in RuleID.inOrder where !rule.rawValue.hasPrefix("gz/") {
            let sentences = edition.sentences(for: rule)
            #expect(sentences.count(where: \.isMain) == 1, "\(rule)")
            #expect(sentences.first?.isMain == true, "\(rule)")
        }
    }

    /// Points 1 and 29: words that a hyperlink displaced in the print are put back where they belong.
    private static let repaired = ["1/0", "29/2"]

    @Test(
        "Every paragraph stands in the official text letter by letter, but for the two that the print damaged",
        .enabled(if: LawTextTests.official != nil, "the official text does not lie beside the repository"))
    func paragraphs() throws {
        let official = try #require(Self.official)
        let other = edition.points.flatMap { point in
            point.paragraphs.enumerated().filter { !official.contains(dense($0.element)) }
                .map { "\(point.id)/\($0.offset)" }
        }
        #expect(other == Self.repaired)
        #expect(official.contains(dense(edition.commencement.quote.ru ?? "?")))
    }

    @Test(
        "A repaired paragraph has the letters of the print, each as often",
        .enabled(if: LawTextTests.official != nil, "the official text does not lie beside the repository"))
    func repairs() throws {
        let official = try #require(Self.official)
        let ends = [
            "1/0": (
                "\"1.НастоящиеПравила",
                "осуществляющимповышениеквалификациигосударственныхслужащих.\n".filter { $0 != "\n" }
            ),
            "29/2": ("2)прекращениягосударственнойслужбыпооснованиям", ";"),
        ]
        for (place, (start, end)) in ends {
            let parts = place.split(separator: "/")
            let point = try #require(edition.points.first { $0.id == parts[0] })
            let ours = dense(point.paragraphs[Int(parts[1]) ?? 0])
            let first = try #require(official.firstRange(of: start))
            let tail = official[first.lowerBound...]
            let last = try #require(tail.firstRange(of: end))
            let printed = tail[..<last.upperBound].replacing("\"1.", with: "")
            #expect(ours.sorted() == printed.sorted(), "\(place)")
        }
    }
}

@Suite struct LawVerificationTests {
    private var law: LawLibrary
    private let rules = Set(Bench.modules().flatMap(\.checks).map(\.description.rule))

    init() throws { law = try LawLoader.load() }

    private func problems(of law: LawLibrary, rules: Set<RuleID>? = nil) -> [String] {
        LawVerification(law, rules: rules ?? self.rules).problems.map { $0.rendered(in: .en) }
    }

    @Test func `the shipped law is clean and is counted`() {
        let verification = LawVerification(law, rules: rules)
        #expect(verification.problems.map { $0.rendered(in: .en) } == [])
        #expect(verification.quotes == 62)
        #expect(verification.coverage.map(\.coverage) == [.check, .manual, .outOfScope])
        #expect(verification.coverage.reduce(0) { $0 + $1.count } == 62)
        #expect(verification.coverage.allSatisfy { $0.count > 0 })
        #expect(verification.parameters.confirmed + verification.parameters.unconfirmed == law.parameters.count)
        #expect(verification.parameters.unconfirmed > 0)
    }

    @Test func `a changed letter of a quote is found`() throws {
        var broken = law
        let point = try #require(broken.editions[0].points.firstIndex { $0.id == "11-1" })
        let place = try #require(broken.editions[0].points[point].sentences.firstIndex { $0.id == "R11-2" })
        let quote = try #require(broken.editions[0].points[point].sentences[place].quote.ru)
        broken.editions[0].points[point].sentences[place].quote.ru = quote.replacing("40 %", with: "30 %")
        #expect(problems(of: broken) == ["R11-2: the quote is not in the text of point 11-1"])
        broken.editions[0].points[point].sentences[place].quote.ru = nil
        #expect(problems(of: broken) == ["R11-2: the quote is not in the text of point 11-1"])
    }

    @Test func `a changed text of a point is found`() throws {
        var broken = law
        let point = try #require(broken.editions[0].points.firstIndex { $0.id == "11-1" })
        let paragraphs = broken.editions[0].points[point].paragraphs
        broken.editions[0].points[point].paragraphs = paragraphs.map { $0.replacing("3-х лет", with: "5-ти лет") }
        #expect(problems(of: broken) == ["R11-1c: the quote is not in the text of point 11-1"])
    }

    @Test func `line ends and a space before a comma do not count`() throws {
        var printed = law
        for index in printed.editions[0].points.indices {
            printed.editions[0].points[index].paragraphs = printed.editions[0].points[index].paragraphs.map {
                $0.replacing(", ", with: "\n , ")
            }
        }
        #expect(problems(of: printed) == [])
    }

    @Test func `a sentence whose check is gone is found`() {
        let found = problems(of: law, rules: rules.subtracting(["11-1/4b"]))
        #expect(found == ["R11-4b: a check is promised but there is none"])
    }

    @Test func `a rule that no sentence states is found`() throws {
        var broken = law
        for point in broken.editions[0].points.indices {
            broken.editions[0].points[point].sentences.removeAll { $0.rules.contains("11-1/5c") }
        }
        #expect(problems(of: broken) == ["11-1/5c: no sentence in edition 2023-969"])
    }

    @Test func `a policy with two defaults or none is found`() throws {
        var broken = law
        let place = try #require(broken.policies.firstIndex { $0.id == "P-3" })
        for index in broken.policies[place].readings.indices { broken.policies[place].readings[index].isDefault = true }
        #expect(problems(of: broken) == ["policy P-3 must have one default reading"])
        for index in broken.policies[place].readings.indices {
            broken.policies[place].readings[index].isDefault = false
        }
        #expect(problems(of: broken) == ["policy P-3 must have one default reading"])
    }

    @Test func `a figure that is neither number nor share nor day is found`() {
        var broken = law
        broken.parameters.append(Parameter(id: "staffLecturerShareMinimum", value: "40 %"))
        #expect(problems(of: broken) == ["parameter staffLecturerShareMinimum: “40 %” is no number, share or date"])
    }

    @Test func `readings are chosen by name, and a wrong name is told with the right ones`() throws {
        let set = try law.policies(choosing: [("P-3", "staff")])
        #expect(set["P-3"] == "staff")
        #expect(set["P-1"] == "bothDays")
        let noPolicy = #expect(throws: UnknownReading.self) { try law.policies(choosing: [("P-33", "staff")]) }
        #expect(noPolicy?.reading == nil)
        #expect(noPolicy?.message.rendered(in: .en).contains("P-3, ") == true)
        let noReading = #expect(throws: UnknownReading.self) { try law.policies(choosing: [("P-3", "all")]) }
        #expect(noReading?.allowed == ["notStaff", "staff"])
        #expect(noReading?.message.rendered(in: .ru).contains("notStaff, staff") == true)
    }
}
