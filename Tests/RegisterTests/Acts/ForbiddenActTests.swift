import CheckKit
import Evidence
import Foundation
import Notation
import TestSupport
import Testing

@testable import Register

/// The ways in which somebody may come to the register.
enum EntryPoint: CaseIterable, Sendable {
    case library
    case commandLine
}

@Suite struct ForbiddenActTests {
    @Test(
        "What nobody may do is refused by its own reason, whichever way it comes in", arguments: ForbiddenAct.all,
        EntryPoint.allCases)
    func refused(act: ForbiddenAct, way: EntryPoint) throws {
        let scene = try Scene.shared.get()
        let before = try scene.council.register.checkpoint()
        switch way {
        case .library:
            let key = try scene.key(act.actor)
            do {
                try act.attempt(scene.council, key)
                Issue.record("not refused")
            } catch RegisterFault.refused(let refusal) {
                #expect(refusal.code == act.code)
                for language in Language.allCases { #expect(refusal.message.rendered(in: language).count > 8) }
            }
        case .commandLine:
            let run = scene.run(act.actor, act.arguments + ["--json"])
            #expect(run.code == 65, "\(run.all)")
            let node = Source(name: "", notation: .json, bytes: Array(run.output.utf8)).tree().node
            #expect(node?["code"]?.text == act.code, "\(run.all)")
        }
        #expect(try scene.council.register.checkpoint() == before)
    }

    @Test("The table holds many different reasons")
    func reasons() { #expect(Set(ForbiddenAct.all.map(\.code)).count >= 25) }

    @Test("A secret key that is given in place of a public one is not repeated to anybody")
    func secretKey() throws {
        let scene = try Scene.shared.get()
        let secret = try scene.council.key("chair").fileText.trimmingCharacters(in: .newlines)
        let run = scene.run("admin", ["actor", "add", secret, "--role", "member", "--full-name", "Басқа"])
        #expect(run.code == 65 && run.all.contains("no public key") && !run.all.contains(secret))
    }

    @Test(
        "Who names no key is told that unsigned acts are refused",
        arguments: [
            ["confirm", "D-2"], ["case", "A-2"], ["vote", "S3", "A-3", "for"], ["edition", "build"],
        ])
    func unsigned(arguments: [String]) throws {
        let scene = try Scene.shared.get()
        let run = BuiltProgram.run(
            ["register"] + arguments + ["--register", scene.council.folder, "--lang", "en"],
            folder: scene.council.folder)
        #expect(run.code == 64)
        #expect(run.complaints.contains("unsigned acts are refused"))
    }
}

/// A council in the middle of its work: one provider included, one decided and not confirmed, one before the vote.
final class Scene: @unchecked Sendable {
    let council: Council

    static let shared = Result { try Scene() }

    private init() throws {
        council = try Council()
        try council.act(
            "secretary",
            OpenWindow(
                "W0", title: StatedName("2025"), start: council.clock.day.adding(days: -60),
                end: council.clock.day.adding(days: -1), fields: [], documents: [], law: "2023-969"))
        try council.add("p4", .provider, provider: Identifier(scheme: .bin, id: Council.fourth))
        try council.add("gone", .member)
        try council.act("admin", RetireActor("gone", reason: "ушёл"))
        try council.include("p1", session: "S1")
        for (provider, item) in [("p2", "A-2"), ("p3", "A-3")] {
            try council.apply(provider)
            try council.declare(item, ["secretary", "chair", "member1", "member2"])
            try council.act("member3", Declare(item, .related, reason: "родственник"))
            try council.review(item)
        }
        try council.session("S2", "A-2")
        try council.act("member1", council.draft("A-2", "S2", .include))
        try council.act(
            "secretary",
            OpenSession(
                "S3", date: council.clock.day, agenda: ["A-3"],
                present: ["chair", "member1", "member2", "member3", "member4"]))
        try council.act("member1", CastVote(session: "S3", item: "A-3", .inFavour))
        try council.act(
            "secretary", OpenSession("S4", date: council.clock.day, agenda: ["A-3"], present: ["chair", "member3"]))
        try council.act("chair", CastVote(session: "S4", item: "A-3", .inFavour))
        try council.act("secretary", CloseSession("S4"))
        try council.act("secretary", BuildEdition())
        for (name, key) in council.keys { try write("\(name).key", key.fileText) }
        for key in [ForbiddenAct.spare, ForbiddenAct.impostor] {
            try write(key.name == "spare" ? "spare.key" : "impostor.key", key.credential?.fileText ?? "")
        }
        try write("p4.json", JSONText.pretty(Council.dossier("p4")))
    }

    private func write(_ name: String, _ text: String) throws {
        try text.write(toFile: "\(council.folder)/\(name)", atomically: true, encoding: .utf8)
    }

    func key(_ actor: String) throws -> Credential {
        switch actor {
        case "spare": try ForbiddenAct.spare.credential ?? council.key("")
        case "impostor": try ForbiddenAct.impostor.credential ?? council.key("")
        default: try council.key(actor)
        }
    }

    func run(_ actor: String, _ arguments: [String]) -> BuiltProgram.Run {
        let name = actor == "impostor" ? "member2" : actor
        return BuiltProgram.run(
            ["register"] + arguments + [
                "--register", council.folder, "--actor", name, "--key", "\(actor).key", "--lang", "en",
            ],
            folder: council.folder)
    }
}
