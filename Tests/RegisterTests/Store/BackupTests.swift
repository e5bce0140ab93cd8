import CheckKit
import Foundation
import Testing

@testable import Register

@Suite struct BackupTests {
    private let council: Council
    private let place: String

    init() throws {
        council = try Council()
        place = council.folder + "-other"
        try council.apply("p1")
    }

    private func cleanUp() { try? FileManager.default.removeItem(atPath: place) }

    @Test("A backup without keys can be read and checked, and says why it cannot be written")
    func withoutKeys() throws {
        defer { cleanUp() }
        try council.register.backUp(to: place, withKeys: false)
        let copy = try Register(place, calendar: WorkCalendar([]), clock: { [clock = council.clock] in clock.now })
        #expect(try copy.verify().problem == nil)
        #expect(throws: RegisterFault.noKey(path: "\(place)/key")) {
            _ = try copy.perform(Withdraw("A-1"), by: try council.key("p1"))
        }
    }

    @Test("A backup is taken while others write, and is sound")
    func inUse() throws {
        defer { cleanUp() }
        let (register, key) = (council.register, try council.key("auditor"))
        let writer = Thread {
            for _ in 0..<200 { _ = try? register.perform(Declare("A-1", .none), by: key) }
        }
        writer.start()
        try register.backUp(to: place, withKeys: true)
        while !writer.isFinished { usleep(1000) }
        #expect(try Register(place, calendar: WorkCalendar([])).verify().problem == nil)
    }

    @Test("Export and import lose nothing: the same head, the same answers, and it goes on from there")
    func exchange() throws {
        defer { cleanUp() }
        let file = place + ".ndjson"
        defer { try? FileManager.default.removeItem(atPath: file) }
        try council.include("p2", session: "S1")
        try council.register.export(to: file)
        let copy = try Register.imported(
            from: file, to: place, keysOf: council.folder, calendar: WorkCalendar([]),
            clock: { [clock = council.clock] in clock.now })
        #expect(try copy.checkpoint() == council.register.checkpoint())
        #expect(try copy.verify().problem == nil)
        #expect(try copy.entries() == council.register.entries())
        #expect(try copy.search("учебный").count == 1)
        _ = try copy.perform(Withdraw("A-1"), by: try council.key("p1"))
        #expect(try copy.verify(against: council.register.checkpoint()).problem == nil)
    }

    @Test("An export in which anything was changed is refused whole", arguments: [3, 10, 14])
    func changedExport(line: Int) throws {
        defer { cleanUp() }
        let file = place + ".ndjson"
        defer { try? FileManager.default.removeItem(atPath: file) }
        try council.register.export(to: file)
        var lines = try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n").map(String.init)
        lines[line] = lines[line].replacing("\"actor\":\"", with: "\"actor\":\"x")
        try lines.joined(separator: "\n").write(toFile: file, atomically: true, encoding: .utf8)
        #expect(throws: RegisterFault.self) {
            _ = try Register.imported(from: file, to: place, keysOf: council.folder, calendar: WorkCalendar([]))
        }
        #expect(!FileManager.default.fileExists(atPath: place))
    }

    @Test("A place that is taken is not written over")
    func taken() throws {
        #expect(throws: RegisterFault.alreadyThere(path: council.folder)) {
            try council.register.backUp(to: council.folder, withKeys: false)
        }
    }
}
