import CheckKit
import Evidence
import Foundation
import TestSupport
import Testing

@testable import Register

/// An act that nobody may do, with the reason for which it is refused.
struct ForbiddenAct: Sendable, CustomTestStringConvertible {
    /// The refusal's code.
    var code: String
    /// Who tries.
    var actor: String
    /// What they type.
    var arguments: [String]
    /// The same through the library.
    var attempt: @Sendable (Council, Credential) throws -> Void

    var testDescription: String { "\(actor): \(arguments.joined(separator: " "))" }

    init(
        _ code: String, _ actor: String, _ arguments: [String],
        _ act: @escaping @Sendable (Council) throws -> any RegisterAct
    ) {
        (self.code, self.actor, self.arguments) = (code, actor, arguments)
        attempt = { council, key in _ = try council.register.perform(act(council), by: key) }
    }

    /// An attempt to see what is not public.
    init(_ code: String, _ actor: String, reading item: String) {
        (self.code, self.actor, arguments) = (code, actor, ["case", item])
        attempt = { council, key in _ = try council.register.application(item, by: key) }
    }

    static let all: [ForbiddenAct] = [
        // Nobody confirms their own decision, by whatever path.
        ForbiddenAct("ownDecision", "member1", ["confirm", "D-2"]) { _ in ConfirmDecision("D-2") },
        ForbiddenAct("needsChair", "member2", ["confirm", "D-2"]) { _ in ConfirmDecision("D-2") },
        ForbiddenAct("wrongRole", "secretary", ["confirm", "D-2"]) { _ in ConfirmDecision("D-2") },
        ForbiddenAct("wrongRole", "admin", ["confirm", "D-2"]) { _ in ConfirmDecision("D-2") },
        ForbiddenAct("confirmedAlready", "member2", ["confirm", "D-1"]) { _ in ConfirmDecision("D-1") },
        // Who has no vote, did not declare, is recused, is absent, or voted.
        ForbiddenAct("wrongRole", "admin", ["vote", "S3", "A-3", "for"]) { _ in
            CastVote(session: "S3", item: "A-3", .inFavour)
        },
        ForbiddenAct("wrongRole", "auditor", ["vote", "S3", "A-3", "for"]) { _ in
            CastVote(session: "S3", item: "A-3", .inFavour)
        },
        ForbiddenAct("notDeclared", "member4", ["vote", "S3", "A-3", "for"]) { _ in
            CastVote(session: "S3", item: "A-3", .inFavour)
        },
        ForbiddenAct("recused", "member3", ["vote", "S3", "A-3", "for"]) { _ in
            CastVote(session: "S3", item: "A-3", .inFavour)
        },
        ForbiddenAct("notPresent", "member5", ["vote", "S3", "A-3", "for"]) { _ in
            CastVote(session: "S3", item: "A-3", .inFavour)
        },
        ForbiddenAct("votedAlready", "member1", ["vote", "S3", "A-3", "for"]) { _ in
            CastVote(session: "S3", item: "A-3", .inFavour)
        },
        ForbiddenAct("notOnAgenda", "member1", ["vote", "S3", "A-2", "for"]) { _ in
            CastVote(session: "S3", item: "A-2", .inFavour)
        },
        ForbiddenAct("sessionClosed", "member1", ["vote", "S2", "A-2", "for"]) { _ in
            CastVote(session: "S2", item: "A-2", .inFavour)
        },
        ForbiddenAct("noReason", "member2", ["vote", "S3", "A-3", "against"]) { _ in
            CastVote(session: "S3", item: "A-3", .against)
        },
        // Nothing that is not public before a declaration.
        ForbiddenAct("notDeclared", "member5", reading: "A-2"), ForbiddenAct("recused", "member3", reading: "A-2"),
        ForbiddenAct("notDeclared", "auditor", reading: "A-2"), ForbiddenAct("wrongRole", "admin", reading: "A-2"),
        ForbiddenAct("otherProvider", "p1", reading: "A-2"), ForbiddenAct("notFound", "member1", reading: "A-9"),
        // One person in two roles, an unknown author, another's key, one who was retired.
        ForbiddenAct(
            "twoRoles", "admin", ["actor", "add", spare.publicKey, "--role", "chair", "--full-name", "Тұлға  MEMBER1"]
        ) { _ in
            RegisterActor(publicKey: spare.publicKey, role: .chair, fullName: "Тұлға  MEMBER1")
        },
        ForbiddenAct(
            "nameTaken", "admin", ["actor", "add", impostor.publicKey, "--role", "chair", "--full-name", "Басқа"]
        ) { _ in
            RegisterActor(publicKey: impostor.publicKey, role: .chair, fullName: "Басқа")
        },
        ForbiddenAct(
            "wrongRole", "chair", ["actor", "add", spare.publicKey, "--role", "chair", "--full-name", "Басқа"]
        ) { _ in
            RegisterActor(publicKey: spare.publicKey, role: .chair, fullName: "Басқа")
        },
        ForbiddenAct("unknownActor", "spare", ["session", "close", "S3"]) { _ in CloseSession("S3") },
        ForbiddenAct("otherKey", "impostor", ["session", "close", "S3"]) { _ in CloseSession("S3") },
        ForbiddenAct("retiredActor", "gone", ["confirm", "D-2"]) { _ in ConfirmDecision("D-2") },
        // A decision without quorum, reasons, basis, paper, majority, session or reviews.
        ForbiddenAct("noQuorum", "chair", decide("A-3", "S4")) { $0.draft("A-3", "S4", .include) },
        ForbiddenAct(
            "noReason", "member1", ["decide", "A-2", "include", "--session", "S2", "--basis", "б", "--paper", "п"]
        ) { council in
            var draft = council.draft("A-2", "S2", .include)
            draft.reason = " "
            return draft
        },
        ForbiddenAct(
            "noBasis", "member1", ["decide", "A-2", "include", "--session", "S2", "--reason", "п", "--paper", "п"]
        ) { council in
            var draft = council.draft("A-2", "S2", .include)
            draft.basis = nil
            return draft
        },
        ForbiddenAct(
            "noPaper", "member1", ["decide", "A-2", "include", "--session", "S2", "--reason", "п", "--basis", "б"]
        ) { council in
            var draft = council.draft("A-2", "S2", .include)
            draft.paper = nil
            return draft
        },
        ForbiddenAct("notCarried", "member1", decide("A-2", "S2", "refuse")) { $0.draft("A-2", "S2", .refuse) },
        ForbiddenAct("notAllowed", "member1", decide("A-2", "S2", "suspend")) { $0.draft("A-2", "S2", .suspend) },
        ForbiddenAct("sessionOpen", "member1", decide("A-3", "S3")) { $0.draft("A-3", "S3", .include) },
        ForbiddenAct("wrongRole", "secretary", decide("A-2", "S2")) { $0.draft("A-2", "S2", .include) },
        ForbiddenAct("closedCase", "member1", decide("A-1", "S1")) { $0.draft("A-1", "S1", .include) },
        // The same reviewer twice, a third, a second review.
        ForbiddenAct("sameReviewer", "chair", ["assign", "A-2", "--reviewer", "member1"]) { _ in
            AssignReviewer("A-2", member: "member1")
        },
        ForbiddenAct("reviewersFull", "chair", ["assign", "A-2", "--reviewer", "member4"]) { _ in
            AssignReviewer("A-2", member: "member4")
        },
        ForbiddenAct("reviewedAlready", "member1", ["review", "A-2", "--finding", "11-1/2=pass"]) { _ in
            SubmitReview("A-2", findings: [ReviewFinding(rule: "11-1/2", outcome: .pass)])
        },
        ForbiddenAct("notReviewer", "chair", ["review", "A-2", "--finding", "11-1/2=pass"]) { _ in
            SubmitReview("A-2", findings: [ReviewFinding(rule: "11-1/2", outcome: .pass)])
        },
        ForbiddenAct("ownTie", "chair", ["allow", "A-2", "--member", "chair", "--reason", "п"]) { _ in
            AllowTie("A-2", member: "chair", reason: "п")
        },
        ForbiddenAct("noTieDeclared", "chair", ["allow", "A-2", "--member", "member1", "--reason", "п"]) { _ in
            AllowTie("A-2", member: "member1", reason: "п")
        },
        ForbiddenAct("declaredAlready", "member1", ["declare", "A-2"]) { _ in Declare("A-2", .none) },
        // Applications out of the window or of others; an edition is never edited.
        ForbiddenAct("outsideWindow", "p4", ["apply", "p4.json", "--window", "W0"]) { _ in
            Apply(window: "W0", dossier: Council.dossier("p4"))
        },
        ForbiddenAct("otherProvider", "p1", ["withdraw", "A-2"]) { _ in Withdraw("A-2") },
        ForbiddenAct(
            "wrongRole", "member1",
            ["window", "W9", "--title", "т", "--from", "2026-01-01", "--until", "2026-01-02", "--law", "2023-969"]
        ) { council in
            OpenWindow(
                "W9", title: StatedName("т"), start: council.clock.day, end: council.clock.day, fields: [],
                documents: [], law: "л")
        },
        ForbiddenAct("editionSealed", "secretary", ["edition", "build", "--number", "1"]) { _ in BuildEdition(1) },
        ForbiddenAct("nothingChanged", "secretary", ["edition", "build"]) { _ in BuildEdition() },
        ForbiddenAct("wrongRole", "secretary", ["publish", "1", "-o", "out"]) { _ in PublishEdition(1) },
    ]

    private static func decide(_ item: String, _ session: String, _ action: String = "include") -> [String] {
        ["decide", item, action, "--session", session, "--reason", "п", "--basis", "б", "--paper", "п"]
    }

    // Keys that are no actor's.
    static let (spare, impostor) = (SpareKey("spare"), SpareKey("member2"))
}

/// A key that was made and never registered.
struct SpareKey: Sendable {
    let name: String
    let credential: Credential?

    init(_ name: String) {
        self.name = name
        credential = try? Credential(newFor: name)
    }

    var publicKey: String { credential?.publicKey ?? "" }
}
