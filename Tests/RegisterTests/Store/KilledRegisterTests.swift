import CheckKit
import Foundation
import TestSupport
import Testing

@testable import Register

/// A process that is killed at any moment leaves a sound register: what it said is there, and nothing is there by half.
@Suite struct KilledRegisterTests {
    private static let seed = UInt64(ProcessInfo.processInfo.environment["SAIKES_SEED"] ?? "") ?? 23
    /// How often a writer is killed; `scripts/soak` asks for more.
    private static let kills = Int(ProcessInfo.processInfo.environment["SAIKES_REGISTER_KILLS"] ?? "") ?? 12

    @Test("Killed at random moments while a list is taken over, no decision is there by half")
    func killed() throws {
        var council = try Council()
        var desk = try CommandDesk(council)
        var random = SeededGenerator(seed: Self.seed)
        var (acknowledged, done) = (0, 0)
        let start = Date()
        #expect(desk.run("auditor", ["declare", try council.apply("p1")]).code == 0)
        let longest = Int(Date().timeIntervalSince(start) * 1500)
        for kill in 0..<Self.kills {
            // Every record is verified after each kill, which takes longer the more there are.
            if kill % 50 == 49 {
                council = try Council()
                desk = try CommandDesk(council)
            }
            let rows = (0..<30).map { number in
                ListRow(
                    line: number, bin: Council.bin(kill * 30 + number), name: StatedName("Орталық \(number)"),
                    kind: .entryIncluded, from: council.clock.day, fields: [])
            }
            let list = try council.act("secretary", StageList(rows, source: "бар тізбе", basis: "11-1", paper: "1")).id
            let before = try council.register.entries().count
            let run = desk.run(
                "chair", ["confirm-list", list], seconds: Double(random.number(5...max(10, longest))) / 1000)
            #expect(run.code == 124 || run.code == 0, "\(run.all)")
            let found = try council.register.verify()
            #expect(found.problem == nil, "kill \(kill), seed \(Self.seed)")
            let added = try council.register.entries().count - before
            #expect(added == 0 || added == 30, "kill \(kill), seed \(Self.seed)")
            if run.code == 0 || run.output.contains(list) || run.output.contains("E-") {
                #expect(added == 30, "acknowledged and lost: kill \(kill), seed \(Self.seed)")
                acknowledged += 1
            }
            done += added / 30
        }
        #expect(done >= acknowledged)
        print("seed \(Self.seed): \(Self.kills) kills, \(acknowledged) acknowledged, \(done) done")
    }

    @Test("Processes that write at once lose nothing, and no lock reaches the user")
    func atOnce() throws {
        let council = try Council()
        let desk = try CommandDesk(council)
        let before = try council.register.verify().count
        let group = DispatchGroup()
        let outcomes = Outcomes()
        for number in 0..<12 {
            DispatchQueue.global().async(group: group) {
                let run = desk.run(
                    "secretary",
                    [
                        "window", "X\(number)", "--title", "т", "--from", "2026-01-01", "--until", "2026-12-31",
                        "--law", "2023-969",
                    ])
                outcomes.add(run)
            }
        }
        group.wait()
        for run in outcomes.all { #expect(run.code == 0 && !run.all.contains("locked"), "\(run.all)") }
        let found = try council.register.verify()
        #expect(found.problem == nil && found.count == before + 12)
    }

    @Test("A disk that is full is told, and nothing is lost")
    func noRoom() throws {
        let council = try Council()
        let desk = try CommandDesk(council)
        let rows = (0..<20_000).map { "\(Council.bin($0));Орталық \($0);2026-01-01" }
        try (["БИН;Атауы;Күні"] + rows).joined(separator: "\n")
            .write(toFile: "\(council.folder)/list.csv", atomically: true, encoding: .utf8)
        let before = try council.register.checkpoint()
        let arguments = [
            "import-list", "list.csv", "--map", "bin=БИН", "--map", "nameKk=Атауы", "--map", "from=Күні", "--stage",
            "--source", "тізбе", "--basis", "11-1", "--paper", "1",
        ]
        let run = desk.run("secretary", arguments, through: ["/bin/sh", "-c", "ulimit -f 1500; exec \"$0\" \"$@\""])
        #expect(run.code == 74, "\(run.all)")
        #expect(run.complaints.contains("no room"), "\(run.all)")
        #expect(try council.register.checkpoint() == before && council.register.verify().problem == nil)
        #expect(desk.run("secretary", arguments).code == 0)
    }

    @Test(
        "A medium that cannot be written is told",
        .enabled(if: getuid() == 0, "only the superuser may act as another user"))
    func readOnly() throws {
        let council = try Council()
        let desk = try CommandDesk(council)
        chmod(council.folder, 0o755)
        for name in ["register.sqlite", "register.sqlite-wal", "register.sqlite-shm", "chair.key"] {
            chmod("\(council.folder)/\(name)", 0o644)
        }
        let before = try council.register.checkpoint()
        let run = desk.run(
            "chair", ["session", "close", "S1"], through: ["/usr/bin/setpriv", "--reuid=65534", "--clear-groups"])
        #expect(run.code == 74, "\(run.all)")
        #expect(!run.complaints.isEmpty && !run.complaints.contains("SQLite"), "\(run.all)")
        #expect(try council.register.checkpoint() == before)
    }
}

/// What several runs came to.
private final class Outcomes: @unchecked Sendable {
    private let lock = NSLock()
    private var runs: [BuiltProgram.Run] = []

    func add(_ run: BuiltProgram.Run) { lock.withLock { runs.append(run) } }
    var all: [BuiltProgram.Run] { lock.withLock { runs } }
}
