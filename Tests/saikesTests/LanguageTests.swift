import TestSupport
import Testing

/// Every sentence in the language that was asked for.
@Suite struct LanguageTests {
    @Test(
        arguments: [
            (["--lang", "kk"], [:], "мұндай файл жоқ"), (["--lang", "en"], ["SAIKES_LANG": "kk"], "no such file"),
            ([], ["SAIKES_LANG": "kk", "LANG": "en_GB.UTF-8"], "мұндай файл жоқ"),
            ([], ["LC_ALL": "en_US.ISO-8859-1", "LANG": "kk_KZ.UTF-8"], "no such file"),
            ([], ["LANG": "ru_RU.KOI8-R"], "такого файла нет"), ([], ["LANG": "de_DE"], "такого файла нет"),
            ([], ["LC_ALL": "C"], "такого файла нет"), ([], ["SAIKES_LANG": "xx"], "такого файла нет"),
            ([], [:], "такого файла нет"),
        ] as [([String], [String: String], String)])
    func `The language comes from the option, SAIKES_LANG, the locale, else it is Russian`(
        options: [String], environment: [String: String], words: String
    ) {
        let run = BuiltProgram.run(["assess", "/none.yaml"] + options, environment: environment)
        #expect(run.code == 74)
        #expect(run.complaints.contains(words), "\(run.complaints)")
    }

    @Test(arguments: [
        ("kk", ["міндетті дерек жоқ: '<tender>'", "Шақыру: saikes vet", "Толығырақ: saikes vet --help"]),
        ("ru", ["не хватает аргумента '<tender>'", "Вызов: saikes vet", "Подробнее: saikes vet --help"]),
        ("en", ["Missing expected argument '<tender>'", "Usage: saikes vet", "See 'saikes vet --help'"]),
    ])
    func `A call that cannot be meant is refused in the language`(language: String, words: [String]) {
        let run = BuiltProgram.run(["vet", "--lang", language])
        #expect(run.code == 64)
        for words in words { #expect(run.complaints.contains(words), "\(run.complaints)") }
    }

    @Test(arguments: [
        ("kk", ["Тендердің өтінімдерін тексеру", "ШАҚЫРУ: saikes vet", "КІЛТТЕР:", "Анықтаманы көрсету."]),
        ("ru", ["Проверить заявки на закупку", "ВЫЗОВ: saikes vet", "ПАРАМЕТРЫ:", "Показать справку."]),
        ("en", ["Vet the bids for a tender", "USAGE: saikes vet", "OPTIONS:", "Show help information."]),
    ])
    func `Help speaks the language`(language: String, words: [String]) {
        let run = BuiltProgram.run(["vet", "--help", "--lang", language])
        #expect(run.code == 0)
        for words in words { #expect(run.output.contains(words), "\(run.output)") }
        if language != "en" { #expect(!run.output.contains("OVERVIEW")) }
        #expect(BuiltProgram.run(["help", "vet", "--lang", language]).output == run.output)
    }

    @Test func `Help of the whole program names its commands`() {
        let whole = BuiltProgram.run(["help", "--lang", "kk"])
        #expect(whole.code == 0)
        #expect(whole.output == BuiltProgram.run(["--help", "--lang", "kk"]).output)
        #expect(whole.output.contains("ПӘРМЕНДЕР:"))
        #expect(whole.output.contains("saikes <пәрмен>"))
    }

    @Test(arguments: [
        ("kk", "шығу коды 1"), ("ru", "код выхода 1"), ("en", "exit code 1"),
    ])
    func `The report's last line tells the exit code`(language: String, words: String) {
        let run = BuiltProgram.run(["vet", Workbench.tender, Workbench.bid, "--lang", language])
        #expect(run.code == 1)
        #expect(run.output.split(separator: "\n").last?.contains(words) == true, "\(run.output.suffix(200))")
    }

    @Test(arguments: [
        ("kk", "күнтізбеде «2026-02-30» күні жоқ"), ("ru", "в календаре нет дня «2026-02-30»"),
        ("en", "the calendar has no day “2026-02-30”"),
    ])
    func `A fault speaks the language`(language: String, words: String) throws {
        let bench = try Workbench()
        let path = try bench.write(
            "d.yaml", dossier("lecturers: [{id: L1, degrees: [{type: phd, dateAwarded: 2026-02-30}]}]").utf8)
        let run = BuiltProgram.run(["assess", path, "--lang", language])
        #expect(run.code == 65)
        #expect(run.complaints.contains("\(path):5:"), "\(run.complaints)")
        #expect(run.complaints.contains(words), "\(run.complaints)")
    }

    @Test func `Faults for programs are JSON in all languages`() throws {
        let bench = try Workbench()
        let path = try bench.write("d.yaml", "format: saikes/dossier/9\n".utf8)
        let run = BuiltProgram.run(["assess", path, "--json"])
        #expect(run.code == 65)
        let faults = try #require(try JSONObject(run.output))
        #expect(faults.text("format") == "saikes/faults/1")
        let fault = try #require(faults.objects("faults").first)
        #expect(fault.text("kind") == "newerVersion")
        for language in ["kk", "ru", "en"] { #expect(fault.object("message")?.text(language) != nil) }
    }
}
