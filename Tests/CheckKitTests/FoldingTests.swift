import CheckKit
import Testing

@Suite struct FoldingTests {
    @Test(
        "Texts that read the same have the same key",
        arguments: [
            ("Управление  рисками", "УПРАВЛЕНИЕ РИСКАМИ"), ("Управление рисками", "Упрaвлениe pиcкaми"),
            ("С-О-1", "C-O-1"), (" Жизненный\tцикл проекта. ", "жизненный цикл проекта"), ("Отчёт", "отчет"),
            ("«Проектный офис»", "\"Проектный офис\""), ("риски, сроки", "риски сроки"), ("тема 1", "ТЕМА 1"),
        ])
    func same(_ left: String, _ right: String) { #expect(Folding.key(left) == Folding.key(right)) }

    @Test(
        "Texts that read differently keep different keys",
        arguments: [
            ("Управление рисками", "Управление сроками"), ("тема 1", "тема 2"), ("риск", "риски"), ("Excel", "Exсel я"),
            ("корпус Б", "корпус В"), ("", "а"),
        ])
    func different(_ left: String, _ right: String) { #expect(Folding.key(left) != Folding.key(right)) }

    @Test func `a purely Latin word stays Latin`() {
        #expect(Folding.words("Microsoft Excel 2019") == ["microsoft", "excel", "2019"])
    }

    @Test func `a text of punctuation has no words`() {
        #expect(Folding.words(" – … ; ").isEmpty)
        #expect(Folding.key("") == "")
    }

    @Test(
        "The nearest word is one slip away",
        arguments: [
            ("lecturer", "lecturers"), ("programms", "programmes"), ("premisse", "premises"), ("libary", "library"),
            ("DOCUMENTS", "documents"), ("equipmnet", "equipment"),
        ])
    func nearest(_ typed: String, _ meant: String) {
        let keys = ["provider", "lecturers", "programmes", "premises", "equipment", "library", "documents"]
        #expect(Folding.nearest(to: typed, among: keys) == meant)
    }

    @Test func `a word that resembles nothing has no nearest one, and of equally near ones the first wins`() {
        #expect(Folding.nearest(to: "astronomy", among: ["law", "economics"]) == nil)
        #expect(Folding.nearest(to: "x", among: []) == nil)
        #expect(Folding.nearest(to: "D-7", among: ["D-1", "D-2"]) == "D-1")
        #expect(Folding.nearest(to: "abdc", among: ["abxx", "abcd"]) == "abcd")
    }
}
