import TestSupport
import Testing

/// Calls that cannot be meant: code 64 and one sentence, before any file is judged.
@Suite struct UsageTests {
    struct Call: CustomTestStringConvertible, Sendable {
        var arguments: [String]
        var code: Int32
        var says: [String]

        init(_ arguments: [String], _ says: String..., code: Int32 = 64) {
            (self.arguments, self.code, self.says) = (arguments, code, says)
        }

        var testDescription: String {
            arguments.map { String($0.split(separator: "/").last ?? "") }.joined(separator: " ")
        }
    }

    static let assess = ["assess", Workbench.dossier]
    static let vet = ["vet", Workbench.tender, Workbench.bid]

    static let refused = [
        Call(["vet"], "Missing expected argument '<tender>'"),
        Call(["vet", "a"], "Missing expected argument '<bid> ...'"),
        Call(["nonsense"], "Unexpected argument 'nonsense'"),
        Call(assess + ["--nonsense"], "Unknown option '--nonsense'"),
        Call(assess + ["--polici", "P-3=staff"], "Did you mean '--policy'?"),
        Call(assess + ["--as-of"], "Missing value for '--as-of <yyyy-mm-dd>'"),
        Call(assess + ["--as-of", "2026-02-30"], "“2026-02-30” is no date", "yyyy-mm-dd"),
        Call(assess + ["--as-of", "0000-01-01"], "is no date"),
        Call(assess + ["--as-of", "10000-01-01"], "is no date"),
        Call(assess + ["--as-of", ""], "“” is no date"),
        Call(assess + ["--until", "tomorrow"], "“tomorrow” is no date"),
        Call(assess + ["--until", "2020-01-01"], "--until 2020-01-01", "before the day asked about"),
        Call(assess + ["--policy", "P-3"], "P-3=staff"), Call(assess + ["--policy", "=staff"], "P-3=staff"),
        Call(assess + ["--policy", "P-99=x"], "P-99", "P-1, P-2, P-3"),
        Call(assess + ["--policy", "P-3=other"], "other", "notStaff, staff"),
        Call(assess + ["--evidence", "PROVEN"], "declared, documented or verified"),
        Call(assess + ["--format", "html"], "comes with a later version"),
        Call(assess + ["--format", "csv"], "text and json"),
        Call(assess + ["--json", "--format", "text"], "contradict each other"),
        Call(assess + ["--modules", "/nowhere"], "/nowhere: there is no such file", code: 74),
        Call(vet + ["--fetch", "--allow-network", "10.1.0.0/8"], "zeros after the prefix"),
        Call(vet + ["--fetch", "--ca", Workbench.tender], "no certificate in PEM", code: 65),
        Call(["evidence", "fetch", Workbench.bid, "--ca", "/nowhere.pem"], "no such file", code: 74),
        Call(["evidence", "fetch", Workbench.bid, "--ca", "/"], "folder", code: 74),
        Call(vet + ["--fetch", "--allow-port", "70000"], "1 to 65535"), Call(["evidence", "fetch"], "name a file"),
        Call(assess + ["--lot", "L1"], "--lot goes with --tender"),
        Call(assess + ["--tender", Workbench.tender, "--lot", "L9"], "no lot “L9”", "L1"),
        Call(["vet", "-", "-"], "may stand only once"),
        Call(assess + ["--tender", "-", "--rulings", "-"], "may stand only once"),
        Call(["schema", "nonsense"], "dossier, tender, bid, rulings, list, rnu, parameters"),
        Call(["modules", "show", "Nobody"], "Scope, Organisation, Staffing"),
        Call(["modules", "test", "Nobody"], "Scope, Organisation, Staffing"),
        Call(["law", "show", "11-9"], "“11-9”", "11-1"), Call(["law", "nonsense"], "Unexpected argument"),
        Call(["--generate-completion-script", "cmd"], "zsh bash fish"),
        Call(["batch", "f", "--resume"], "--resume goes with -o"), Call(["batch", "f", "--jobs", "0"], "--jobs"),
    ]

    static let whatIf = [
        Call(assess + ["--what-if", "premises"], "--what-if premises", "premises/R1/seats=60"),
        Call(assess + ["--what-if", "=x"], "the path is empty"),
        Call(assess + ["--what-if", "lecturers/L99/name=X"], "no step “L99”"),
        Call(assess + ["--what-if", "lecturers/99/name=X"], "no step “99”"),
        Call(assess + ["--what-if", "lecturers/-/name=X"], "no step “-”"),
        Call(assess + ["--what-if", "lecturers/-1/name=X"], "no step “-1”"),
        Call(assess + ["--what-if", "lecturers/0/name/x=1"], "leads nowhere"),
        Call(assess + ["--what-if", "lecturers/0/employment/-={type: staff"], "--what-if lecturers/0", "“}”"),
        Call(assess + ["--what-if", "lecturers/0/name=a: b: c"], "no “:” may stand here"),
        Call(assess + ["--what-if", "lecturers/0/name=!!x y"], "tags are not supported"),
        Call(assess + ["--what-if", String(repeating: "a/", count: 1000) + "a=1"], "the path is empty or too long"),
        Call(assess + ["--what-if", "lecturers/-={id: L1}"], "id “L1” occurs twice", code: 65),
        Call(
            assess + ["--what-if", "programmes/G1/groupSize=many"], "/programmes/0/groupSize", "whole number", code: 65),
        Call(assess + ["--what-if", "premises/R1/seats=-1"], "/premises/0/seats", "out of bounds", code: 65),
        Call(assess + ["--what-if", "provider/kind=shop"], "“shop” is not in the list", code: 65),
        Call(assess + ["--what-if", "lecturers=[]"], "no lecturer “L1”", code: 65),
    ]

    @Test(arguments: refused + whatIf) func `A call that cannot be meant is refused in one sentence`(_ call: Call) {
        let run = BuiltProgram.run(call.arguments, environment: ["SAIKES_LANG": "en"], seconds: 20)
        #expect(run.code == call.code)
        #expect(run.output.isEmpty)
        for words in call.says { #expect(run.complaints.contains(words), "\(run.complaints)") }
    }

    static let answered = [
        Call(["--version"], code: 0), Call(["law", "verify"], "nothing is wrong", code: 0),
        Call(["law", "list"], "2023-969", code: 0), Call(["law", "show", "11-1/1a"], "11-1/1a", code: 0),
        Call(["law", "show", "gz/price"], "687", code: 0),
        Call(["law", "show", "11-1/3"], "11-1/3a", "11-1/3b", code: 0),
        Call(["modules", "test"], "CrossBid", " 0 wrong", code: 0),
        Call(["modules", "list"], "11-1/scope", code: 0), Call(["modules", "show", "staffing"], "11-1/2", code: 0),
        Call(["--generate-completion-script", "bash"], "complete", code: 0),
        Call(["--generate-completion-script", "zsh"], "#compdef saikes", code: 0),
        Call(["--generate-completion-script", "fish"], "function", code: 0), Call([], "USAGE: saikes", code: 0),
        Call(assess + ["--what-if", "lecturers/-={id: L77, name: X}"], "exit code", code: 1),
        Call(assess + ["--what-if", "/lecturers/0/name=X"], "exit code", code: 1),
        Call(assess + ["--as-of", "0001-01-01"], "exit code 2", code: 2),
        Call(assess + ["--as-of", "2023-11-02"], "exit code 2", code: 2),
        Call(assess + ["--policy", "P-3=staff", "--evidence", "verified", "--forecast"], "exit code", code: 1),
    ]

    @Test(arguments: answered) func `A call that is meant is answered`(_ call: Call) {
        let run = BuiltProgram.run(call.arguments, environment: ["LANG": "en_GB.UTF-8"])
        #expect(run.code == call.code, "\(run.complaints)")
        #expect(run.complaints.isEmpty)
        for words in call.says { #expect(run.output.contains(words)) }
    }

    @Test(arguments: ["dossier", "tender", "bid", "rulings", "list", "rnu", "parameters", "capture"])
    func `Each format has a schema that is JSON`(kind: String) throws {
        let run = BuiltProgram.run(["schema", kind])
        #expect(run.code == 0)
        let schema = try #require(try JSONObject(run.output))
        #expect(schema.text("$schema")?.contains("2020-12") == true)
    }
}
