import Foundation
import TestSupport
import Testing

/// `modules new` gives a module that works at once.
@Suite struct TemplateTests {
    /// A place for a new module, with all that a build leaves there gone at the end.
    private final class Place {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("saikes-\(UUID().uuidString)").path

        init() throws { try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true) }

        deinit { try? FileManager.default.removeItem(atPath: path) }

        func run(_ arguments: [String], _ language: String = "en") -> BuiltProgram.Run {
            BuiltProgram.run(arguments, environment: ["SAIKES_LANG": language], folder: path)
        }
    }

    @Test(arguments: ["python", "shell", "swift"]) func `a new module passes its test and is used`(
        _ language: String
    ) throws {
        let place = try Place()
        let made = place.run(["modules", "new", "two-lecturers", "--language", language])
        #expect(made.code == 0, "\(made.complaints)")
        #expect(made.output.contains("saikes modules test two-lecturers"))
        let vet = ["vet", Docket.tender, Docket.bids[0], "--json", "--modules", "two-lecturers"]
        if language == "swift" {
            #expect(made.output.contains("two-lecturers/build"))
            var environment = Workshop.environment
            environment["HOME"] = place.path
            environment["TMPDIR"] = place.path
            let built = BuiltProgram.run(
                [], environment: environment, folder: place.path, program: "two-lecturers/build", seconds: 300)
            try #require(built.code == 0, "\(built.all)")
        }
        let untrusted = place.run(vet)
        #expect(untrusted.code == 65 && untrusted.complaints.contains("modules trust two-lecturers"))

        let test = place.run(["modules", "test", "two-lecturers"])
        #expect(test.code == 0, "\(test.all)")
        #expect(test.output.contains(" 0 wrong"))
        #expect(test.output.contains("run “saikes modules trust two-lecturers”"))
        #expect(place.run(["modules", "trust", "two-lecturers"]).code == 0)
        #expect(!place.run(["modules", "test", "two-lecturers"]).output.contains("modules trust"))

        let run = place.run(vet)
        #expect(run.code == 2 && run.complaints.isEmpty, "\(run.complaints)")
        #expect(run.output.contains("\"two-lecturers/lecturers\""))
        for words in ["лекторлар саны: ", "лекторов: ", "lecturers: "] { #expect(run.output.contains(words)) }
        expectShown(in: place)
    }

    private func expectShown(in place: Place) {
        let titles = [
            "kk": "Сабақты кемінде екі лектор өткізеді", "ru": "Занятия ведут не меньше двух лекторов",
            "en": "At least two lecturers conduct the classes",
        ]
        for (language, title) in titles {
            let list = place.run(["modules", "list", "--modules", "two-lecturers"], language)
            #expect(list.code == 0)
            #expect(list.output.contains("two-lecturers/lecturers") && list.output.contains(title), "\(list.all)")
            let show = place.run(["modules", "show", "Two-Lecturers", "--modules", "two-lecturers"], language)
            #expect(show.code == 0)
            #expect(show.output.contains(title) && show.output.contains("SHA-256"), "\(show.all)")
        }
        let json = place.run(["modules", "show", "two-lecturers", "--modules", "two-lecturers", "--json"])
        #expect(json.output.contains("\"isolation\""))
    }

    @Test func `a module that is spoilt says what to mend`() throws {
        let place = try Place()
        _ = place.run(["modules", "new", "two-lecturers"])
        let path = "\(place.path)/two-lecturers/check.py"
        let text = try String(contentsOfFile: path, encoding: .utf8)
        let slips = [
            ("MINIMUM = 2", "MINIMUM = 3", "fail, not pass"),
            ("def evaluate(question):", "def evaluate(question)", "ended"),
            ("def main():", "def main():\n    print('here', file=sys.stderr)", "here"),
            ("\"lecturers/id\"", "\"teachers\"", "asks for facts that there are not: teachers"),
            ("\"name\": \"two-lecturers\"", "\"name\": \"three\"", "calls itself “three”"),
            ("\"rule\": \"two-lecturers/lecturers\"", "\"rule\": \"a/b\"", "its rules (a/b)"),
        ]
        for (right, wrong, says) in slips {
            try #require(text.contains(right), "\(right)")
            try text.replacing(right, with: wrong).write(toFile: path, atomically: false, encoding: .utf8)
            let run = place.run(["modules", "test", "two-lecturers"])
            #expect(run.all.contains(says), "\(run.all)")
            #expect((run.code == 0) == (says == "here"), "\(run.all)")
        }
    }

    @Test(arguments: [
        ("Upper", "is no name of a module"), ("a b", "is no name of a module"), ("a/b", "is no name of a module"),
        ("../a", "is no name of a module"), ("", "is no name of a module"), ("-a", "Missing expected argument"),
        ("ә", "is no name of a module"), ("gz", "are taken"), ("11-1", "are taken"), ("14", "are taken"),
        (String(repeating: "a", count: 41), "is no name of a module"), ("taken", "taken"),
    ]) func `a name that cannot be one is refused`(_ name: String, _ says: String) throws {
        let place = try Place()
        mkdir("\(place.path)/taken", 0o755)
        let run = place.run(["modules", "new", name])
        #expect(run.code == 64)
        #expect(run.complaints.contains(says), "\(run.complaints)")
        #expect(try FileManager.default.contentsOfDirectory(atPath: place.path) == ["taken"])
    }

    @Test func `a language without a template and a place that cannot be written are refused`() throws {
        let place = try Place()
        let run = place.run(["modules", "new", "a", "--language", "cobol"])
        #expect(run.code == 64 && run.complaints.contains("python, shell, swift"), "\(run.complaints)")
        let elsewhere = BuiltProgram.run(["modules", "new", "a"], folder: "/proc")
        #expect(elsewhere.code == 74, "\(elsewhere.complaints)")
    }
}
