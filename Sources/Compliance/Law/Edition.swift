public import CheckKit

/// An edition of the Rules: the text of its points, from which day it holds, and which sentence states which rule.
public struct Edition: Sendable {
    /// Its id, such as `2023-969`.
    public var id = ""
    /// The act that it belongs to.
    public var act = Act()
    /// The amending act that made it.
    public var amendment = Act()
    /// The day of adoption: before it the edition does not exist.
    public var adopted: CivilDate?
    /// The first day of force, where known.
    public var effectiveFrom: CivilDate?
    /// The earliest day on which it can have come into force.
    public var effectiveNotBefore: CivilDate?
    /// Whether the day of force is confirmed.
    public var isConfirmed = false
    /// Where the text comes from.
    public var source = StatedName()
    /// What a reader should know of the day of force.
    public var note = StatedName()
    /// The sentence by which the amending act sets the day of force.
    public var commencement = Sentence()
    /// The points, in the order of the act.
    public var points: [Point] = []
    /// SHA-256 of the edition's file.
    public var sha256 = ""

    /// Makes an empty edition.
    public init() {}

    /// A legal act.
    public struct Act: Sendable {
        /// Its number.
        public var number = ""
        /// Its date.
        public var date: CivilDate?
        /// Its code in the Adilet system.
        public var code: String?
        /// Its title.
        public var title: StatedName?
        /// Which languages of the title are official.
        public var titleStatus: StatedName?

        /// Makes an act of which nothing is stated.
        public init() {}
    }

    /// A point of the Rules.
    public struct Point: Sendable {
        /// Its number.
        public var id = ""
        /// Its paragraphs, in the official Russian text.
        public var paragraphs: [String] = []
        /// Its sentences that state rules.
        public var sentences: [Sentence] = []

        /// Makes an empty point.
        public init() {}
    }

    /// A sentence of the Rules that states a rule.
    public struct Sentence: Sendable {
        /// Its id in the catalogue of sentences.
        public var id = ""
        /// The rules that it states.
        public var rules: [String] = []
        /// How the program covers it.
        public var coverage: Coverage = .manual
        /// Whether it is the sentence that a report quotes first.
        public var isMain = false
        /// Where it stands.
        public var pinpoint = StatedName()
        /// Its words: Russian official, Kazakh and English ours.
        public var quote = StatedName()

        /// Makes an empty sentence.
        public init() {}
    }

    /// How the program covers a sentence.
    public enum Coverage: String, CaseIterable, Sendable, TitledCode {
        /// A check looks at it.
        case check
        /// A person looks at it.
        case manual
        /// It lies outside what the program is for.
        case outOfScope

        /// How people call it.
        public var title: Text {
            switch self {
            case .check: Text(kk: "бағдарлама тексереді", ru: "проверяет программа", en: "checked by the program")
            case .manual: Text(kk: "адам тексереді", ru: "проверяет человек", en: "checked by a person")
            case .outOfScope: Text(kk: "бағдарламадан тыс", ru: "вне программы", en: "out of scope")
            }
        }
    }

    /// The sentences that state a rule, the main one first.
    public func sentences(for rule: RuleID) -> [Sentence] {
        let all = points.flatMap(\.sentences).filter { $0.rules.contains(rule.rawValue) }
        return all.filter(\.isMain) + all.filter { !$0.isMain }
    }

    /// Whether the edition is in force on a day.
    public func standing(on day: CivilDate) -> Standing {
        if let adopted, day < adopted { return .notAdopted }
        if let effectiveFrom { return day < effectiveFrom ? .notYetInForce : .inForce(isConfirmed: isConfirmed) }
        if let effectiveNotBefore, day < effectiveNotBefore { return .notYetInForce }
        return .inForce(isConfirmed: isConfirmed)
    }

    /// Whether an edition is in force.
    public enum Standing: Hashable, Sendable {
        /// It did not exist yet.
        case notAdopted
        /// It was adopted, and it was certainly, or possibly, not yet in force.
        case notYetInForce
        /// It is in force; the first day of force may be unconfirmed.
        case inForce(isConfirmed: Bool)
    }
}
