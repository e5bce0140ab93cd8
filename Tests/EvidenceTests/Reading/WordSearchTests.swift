import CheckKit
import Testing

@testable import Evidence

@Suite struct WordSearchTests {
    @Test(
        "A person is found in any case, order and spelling",
        arguments: [
            "Рахимов Санжар Ерікұлы", "Рахимову Санжару Ерикулы", "РАХИМОВ САНЖАР", "Рахимов С. Е.", "Рахимов С.Е.",
            "С. Е. Рахимов", "Санжар Рахимов", "Санжар Ерікұлы Рахимов", "Рахимовым Санжаром", "Paхимoв Caнжap",
            "Рахимов Санжар принят", "Рахимов Санжардың",
        ])
    func person(_ text: String) {
        #expect(WordSearch(index: index("Справка", text, "дана")).person("Рахимов Санжар Ерікұлы") != nil)
    }

    @Test(
        "Another person is not",
        arguments: [
            "Рахимов Серик Ерікұлы", "Рахимов", "Рахимов А. Е.", "Рахимов Санжар Маратович", "Рахимов Санжар Маратұлы",
            "Санжар Ерікұлы", "Рахимбаев Санжар", "Рахимов С. М.", "Рахим Санжар",
        ])
    func stranger(_ text: String) {
        #expect(WordSearch(index: index(text)).person("Рахимов Санжар Ерікұлы") == nil)
    }

    @Test func `initials in the dossier match names that begin so`() {
        #expect(WordSearch(index: index("Ахметов Ерлан Серикович")).person("Ахметов Е. С.") != nil)
        #expect(WordSearch(index: index("Ахметов Ерлан Маратович")).person("Ахметов Е. С.") == nil)
        #expect(WordSearch(index: index("Ли Анна")).person("Ли А.") != nil)
        #expect(WordSearch(index: index("что-то")).person("") == nil)
        #expect(WordSearch(index: index("А Б")).person("А. Б.") == nil)
    }

    @Test(
        "Words are found together, in any case, without the legal form",
        arguments: [
            ("АО «Центр проектного управления»", "в акционерном обществе Центра проектного управления", true),
            ("ТОО «Кенес»", "«Кеңес» ЖШС", true), ("ТОО «Кенес»", "ТОО «Учебный центр»", false),
            ("кандидат экономических наук", "учёная степень кандидата экономических наук", true),
            ("кандидат экономических наук", "кандидата технических наук", false), ("ТОО", "ТОО «Кенес»", false),
            ("", "текст", false),
        ])
    func phrase(_ stated: String, _ text: String, _ isThere: Bool) {
        #expect((WordSearch(index: index(text)).phrase(stated) != nil) == isThere)
    }

    @Test(
        "A number with letters is found whatever marks part it",
        arguments: [
            ("KZ00UVZ00000000", "талон KZ00UVZ00000000", true), ("KZ00UVZ00000000", "KZ00UVZ00000001", false),
            ("09-142-003-115-2", "№ 09:142:003:115:2", true), ("09-142-003-115-2", "09-142-003-115-3", false),
            ("15", "дом 15", false), ("15", "договор № 15", true), ("15", "№ 151", false), ("С-12345", "C-12345", true),
        ])
    func code(_ stated: String, _ text: String, _ isThere: Bool) {
        #expect((WordSearch(index: index(text)).code(stated) != nil) == isThere)
    }

    @Test(
        "Forms of a word are told from other words",
        arguments: [
            ("рахимов", "рахимову", true), ("иванов", "иванин", false), ("иванов", "иваненко", false),
            ("ким", "киму", true),
            ("ли", "лиа", false), ("айгерим", "айгеримнин", true), ("мария", "марией", true), ("а", "а", true),
            ("", "", true), ("", "а", false),
        ])
    func forms(_ one: String, _ other: String, _ are: Bool) {
        #expect(WordFolding.areForms(one, other) == are)
        #expect(WordFolding.areForms(other, one) == are)
    }
}
