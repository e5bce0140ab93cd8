import CheckKit
@testable import Compliance
import Notation
@testable import Reporting
import Testing

@Suite struct TextReportTests {
    func lines(
        _ report: Report, _ language: Language = .ru, width: Int = 80, isColoured: Bool = false,
        isExplained: Bool = false
    ) -> [String] {
        TextReport(
            law: sampleLaw,
            options: TextReport.Options(
                language: language, width: width, isColoured: isColoured, isExplained: isExplained)
        ).lines(report, exitCode: 1)
    }

    @Test(arguments: Language.allCases, [40, 60, 80, 100])
    func `no line is wider than the terminal`(language: Language, width: Int) {
        for report in [sampleReport(), sampleReport(bid: nil)] {
            for isExplained in [false, true] {
                for line in lines(report, language, width: width, isExplained: isExplained) {
                    #expect(DisplayText.width(of: line) <= width, "\(line)")
                    #expect(line.last != " ")
                }
            }
        }
    }

    @Test func `a report reads as an officer expects`() {
        let text = flat(lines(sampleReport()))
        #expect(text.contains("БИН 260940000507"))
        #expect(text.contains("лот L1 «Управление проектами»"))
        #expect(text.contains("Постановление № 125 в редакции № 969 от 03.11.2023"))
        #expect(text.contains("✗ НЕТ"))
        #expect(text.contains("да: прил. 8, строка 2"))
        #expect(text.contains("основание: Q7 – несоответствие квалификационным требованиям"))
        #expect(text.contains("спорно: при другом прочтении (P-3=staff) – ДА"))
        #expect(text.contains("решение: член комиссии, 06.05.2026, программа соответствует"))
        #expect(text.contains("не выполняется с 01.09.2026"))
        #expect(text.contains("не относится: 11-1/cost, 14/venue"))
        #expect(text.contains("не проверено программой: подлинность дипломов"))
        #expect(text.contains("приложены к 11 из 14 утверждений, подтверждают 9"))
        #expect(text.contains("не подтверждены параметры: gap = 31 день"))
        #expect(text.contains("соответствует до 31.08.2026 включительно: 11-1/4a (premises/R2)"))
        #expect(text.contains("D6: 11-1/4a ДА → НЕИЗВЕСТНО"))
        #expect(text.contains("протокол об итогах: 04.05.2026 + 3 = 07.05.2026"))
        #expect(text.contains("на итог не влияет: ПРОВЕРИТЬ – gz/price"))
        #expect(text.components(of: "учтите:") == 1)
    }

    @Test func `the last line tells the outcome, its count and the exit code`() {
        #expect(lines(sampleReport()).last == "итог: НЕТ (1) · неизвестно (1) · код выхода 1")
        #expect(lines(sampleReport(), .en).last == "overall: NO (1) · unknown (1) · exit code 1")
        #expect(lines(sampleReport(), .kk).last == "қорытынды: ЖОҚ (1) · белгісіз (1) · шығу коды 1")
    }

    @Test func `notes are cut after five, and all are shown when explained`() {
        let short = lines(sampleReport(notes: 7)).joined(separator: "\n")
        #expect(short.contains("номер 4") && !short.contains("номер 5"))
        #expect(short.contains("… и ещё 2"))
        #expect(!lines(sampleReport(notes: 5)).joined().contains("… и ещё"))
        #expect(lines(sampleReport(notes: 7), isExplained: true).joined().contains("номер 6"))
    }

    @Test func `without a lot there is no column of rejection`() {
        let text = lines(sampleReport(bid: nil)).joined(separator: "\n")
        #expect(text.contains("программа G1"))
        #expect(!text.contains("отклонить?"))
        #expect(!text.contains("да: прил. 8"))
    }

    @Test(arguments: Language.allCases) func `a person's number is never printed`(language: Language) {
        let report = sampleReport(identifier: Identifier(scheme: .iin, id: "900101300123"))
        let text = lines(report, language, isExplained: true).joined(separator: "\n")
        #expect(!text.contains("900101300123"))
        #expect(text.contains(ReportWords.iin[language]))
    }

    @Test func `colour stands only where it is asked for, and never instead of words`() {
        let plain = lines(sampleReport())
        let coloured = lines(sampleReport(), isColoured: true)
        #expect(!plain.joined().contains("\u{1B}"))
        #expect(coloured.joined().contains("\u{1B}[31m✗ НЕТ\u{1B}[0m"))
        let stripped = coloured.map { line in
            ["31", "32", "33", "35", "2", "1", "0"].reduce(line) { $0.replacing("\u{1B}[\($1)m", with: "") }
        }
        #expect(stripped == plain)
    }

    @Test func `a control sequence from a file does not reach the terminal`() {
        var report = sampleReport()
        report.subject.name = StatedName("ТОО \u{1B}[2J\u{202E}злое")
        #expect(!lines(report).joined().contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
    }

    @Test func `an explanation quotes the norm and says which text is official`() {
        let ru = flat(lines(sampleReport(), isExplained: true))
        #expect(ru.contains("официальный текст: «с привлечением не менее 40 % лекторов»"))
        #expect(ru.contains("есть: 4/11; нужно: 2/5; запас: -1 лектор"))
        #expect(ru.contains("не указано: lecturers/L3/degrees"))
        #expect(ru.contains("D3 трудовой договор – подтверждено"))
        #expect(flat(lines(sampleReport(), .kk, isExplained: true)).contains("бейресми аударма: «kk с"))
    }

    @Test func `several reports end with the worst outcome, and flags stand in a box of their own`() {
        let flag = Flag(rule: "gz/shared-lease", bids: ["B1", "B2"], about: [], message: message("один договор"))
        let writer = TextReport(law: sampleLaw, options: TextReport.Options(language: .ru))
        let lines = writer.lines(
            [sampleReport(), sampleReport(bid: "B2")], flags: [RaisedFlag(lot: "L1", flag)], exitCode: 1)
        #expect(lines.last == "итог по отчётам (2): НЕТ (2) · код выхода 1")
        #expect(lines.contains("│ Обратить внимание; не основание"))
        #expect(lines.filter { $0.contains("код выхода") }.count == 1)
        #expect(writer.lines([], exitCode: 2).last == "итог: НЕИЗВЕСТНО (1) · код выхода 2")
    }

    @Test func `a combining mark takes no column and a Cyrillic letter one`() {
        #expect(DisplayText.width(of: "й") == 1)
        #expect(DisplayText.width(of: "и\u{306}") == 1)
        #expect(DisplayText.width(of: "Әқһ") == 3)
        #expect(DisplayText.width(of: "漢") == 2)
        #expect(DisplayText.lines(of: "аб вг  д", width: 5) == ["аб вг", "д"])
        #expect(DisplayText.lines(of: "абвгдежз", width: 3) == ["абв", "где", "жз"])
        #expect(DisplayText.lines(of: "абвгдежз", width: 4, hanging: 2) == ["абвг", "де", "жз"])
        #expect(DisplayText.lines(of: "а б\u{A0}в", width: 4) == ["а", "б в"])
        #expect(DisplayText.lines(of: "", width: 3) == [""])
    }
}

@Suite struct MatrixTextTests {
    func lines(_ count: Int, _ language: Language, name: String = "B") -> [String] {
        MatrixText(options: TextReport.Options(language: language)).lines(
            (1...count).map { sampleReport(bid: "\(name)\($0)") })
    }

    @Test(arguments: Language.allCases, [1, 3, 6, 7, 9, 40])
    func `a matrix fits eighty columns`(language: Language, count: Int) {
        for line in lines(count, language) { #expect(DisplayText.width(of: line) <= 80, "\(line)") }
        for line in lines(count, language, name: "заявка-участника-") { #expect(DisplayText.width(of: line) <= 80) }
    }

    @Test func `few bids are columns and many are rows`() {
        #expect(lines(3, .ru).contains { $0.hasPrefix("11-1/2 ") && $0.contains("✗ нет") })
        #expect(lines(3, .ru).contains { $0.hasPrefix("итог ") })
        #expect(lines(9, .ru).contains { $0.hasPrefix("B9 ") && $0.contains("✗ нет") })
    }

    @Test func `a long name is shortened and explained below`() {
        let text = lines(3, .ru, name: "заявка-участника-").joined(separator: "\n")
        #expect(text.contains("#2 – ТОО"))
        #expect(text.contains("(заявка-участника-2)"))
    }
}

/// The lines as one text, wrapping undone.
private func flat(_ lines: [String]) -> String {
    lines.map { line in String(line.drop { $0 == " " }) }.joined(separator: " ")
}

extension String {
    /// How often a text stands in this one.
    func components(of text: String) -> Int { ranges(of: text).count }
}
