import CheckKit
import Evidence
import Foundation
import Notation
import TestSupport
import Testing

@testable import Register

@Suite struct LifeScriptTests {
    @Test("The whole life of three providers on the command line prints what it shall")
    func life() throws {
        let council = try Council(on: Timestamp.now.civilDay.description, opensWindow: false)
        try council.add("chair2", .chair)
        let desk = try CommandDesk(council)
        for name in ["p1", "p2", "p3"] { try write(Council.dossier(name), "\(name).json", council) }
        try write(Council.dossier("p1", name: "иначе"), "p1-changed.json", council)
        var steps = LifeScript.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)[...]
        while let line = steps.popFirst() {
            guard let step = Step(line, council) else { continue }
            let expected = steps.prefix { !$0.isEmpty && !$0.contains("$ ") && !$0.hasPrefix("#") }
            steps = steps.dropFirst(expected.count)
            for actor in step.actors {
                let run = desk.run(actor, step.arguments)
                #expect(run.code == step.code, "\(line): \(run.all)")
                let printed = run.all.split(separator: "\n", omittingEmptySubsequences: false)
                for (place, pattern) in expected.enumerated() {
                    let found = place < printed.count ? String(printed[place]) : ""
                    #expect(Self.matches(found[...], pattern[...]), "\(line): “\(found)” is not “\(pattern)”")
                }
            }
        }
        #expect(try council.register.verify().problem == nil)
    }

    private func write(_ node: Node, _ name: String, _ council: Council) throws {
        try JSONText.pretty(node).write(toFile: "\(council.folder)/\(name)", atomically: true, encoding: .utf8)
    }

    /// Whether a line is what a pattern says, `*` standing for anything.
    private static func matches(_ line: Substring, _ pattern: Substring) -> Bool {
        guard let star = pattern.firstIndex(of: "*") else { return line == pattern }
        guard line.hasPrefix(pattern[..<star]) else { return false }
        let (rest, tail) = (line.dropFirst(pattern[..<star].count), pattern[pattern.index(after: star)...])
        if tail.isEmpty { return true }
        return rest.indices.contains { matches(rest[$0...], tail) }
    }

    /// A command of the script.
    private struct Step {
        var code: Int32 = 0
        var actors: [String]
        var arguments: [String]

        init?(_ line: String, _ council: Council) {
            guard let mark = line.range(of: "$ ") else { return nil }
            if line.hasPrefix("["), let code = Int32(line.dropFirst().prefix { $0 != "]" }) { self.code = code }
            let parts = line[mark.upperBound...].split(separator: ":", maxSplits: 1).map(String.init)
            guard parts.count == 2 else { return nil }
            actors = parts[0].split(separator: ",").map(String.init)
            arguments = parts[1].split(separator: "\"", omittingEmptySubsequences: false).enumerated().flatMap {
                place, text in
                place.isMultiple(of: 2) ? text.split(separator: " ").map(String.init) : [String(text)]
            }.map { Self.filled($0, council) }
        }

        /// Days are written by how far they are from today.
        private static func filled(_ text: String, _ council: Council) -> String {
            if text == "{suspension}" {
                let events = (try? council.register.history(of: "E-000001")) ?? []
                return events.first { $0.kind == .entrySuspended }.map { String($0.number) } ?? ""
            }
            guard text.hasPrefix("{"), let days = Int(text.dropFirst().dropLast()) else { return text }
            return Timestamp.now.civilDay.adding(days: days).description
        }
    }
}
