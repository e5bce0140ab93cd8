import CheckKit
import Evidence
import Foundation
import Notation
import Synchronization

@testable import Register

/// A register in a folder of its own, with a council whose clock the test sets.
final class Council {
    let folder: String
    let clock: SetClock
    let register: Register
    private(set) var keys: [String: Credential] = [:]

    static let members = ["member1", "member2", "member3", "member4", "member5"]

    init(quorum: Int = 2, on day: String = "2026-03-02", opensWindow: Bool = true) throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("register-\(UUID().uuidString)").path
        let clock = SetClock(day)
        self.clock = clock
        let admin = try Credential(newFor: "admin")
        register = try Register.create(
            folder, settings: RegisterSettings(name: StatedName("Тізбе"), quorum: quorum, appealDays: 10),
            administrator: admin, fullName: "Админ", calendar: WorkCalendar([]), clock: { clock.now })
        keys["admin"] = admin
        try add("secretary", .secretary)
        try add("chair", .chair)
        try add("auditor", .auditor)
        for member in Self.members { try add(member, .member) }
        for (name, bin) in Self.bins { try add(name, .provider, provider: Identifier(scheme: .bin, id: bin)) }
        guard opensWindow else { return }
        try act(
            "secretary",
            OpenWindow(
                "W1", title: StatedName("2026"), start: clock.day, end: clock.day.adding(days: 30), fields: [],
                documents: [.diploma], law: "2023-969"))
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    static let fourth = "070340000012"
    /// A sound BIN by its place, 0 to 99 999; every place has its own.
    static func bin(_ place: Int) -> String {
        let digits = String(place)
        let tail = String(repeating: "0", count: max(0, 5 - digits.count)) + digits
        for year in 24...29 {
            for check in 0...9 {
                let identifier = Identifier(scheme: .bin, id: "\(year)0140\(tail)\(check)")
                if identifier.soundness == .sound { return identifier.id }
            }
        }
        return ""
    }

    static let bins = [("p1", "260940000507"), ("p2", "990740000009"), ("p3", "980640000013")]

    func add(_ name: String, _ role: Role, provider: Identifier? = nil) throws {
        let key = try Credential(newFor: name)
        keys[name] = key
        try act(
            "admin", RegisterActor(publicKey: key.publicKey, role: role, fullName: "Тұлға \(name)", provider: provider))
    }

    func key(_ name: String) throws -> Credential { try keys[name] ?? Credential(newFor: name) }

    @discardableResult
    func act(_ name: String, _ act: some RegisterAct) throws -> Receipt {
        clock.tick()
        return try register.perform(act, by: try key(name))
    }

    /// Why an act is refused; nil where it is not.
    func refusal(_ name: String, _ act: some RegisterAct) -> Refusal? {
        do {
            try self.act(name, act)
            return nil
        } catch RegisterFault.refused(let refusal) {
            return refusal
        } catch {
            return nil
        }
    }

    // MARK: Steps of a case

    static func dossier(_ provider: String, name: String? = nil) -> Node {
        let bin = bins.first { $0.0 == provider }?.1 ?? fourth
        return .record([
            ("format", .text("saikes/dossier/1")),
            (
                "provider",
                .record([
                    ("identifier", .record([("scheme", .text("KZ-BIN")), ("id", .text(bin))])),
                    (
                        "name",
                        .record([
                            ("kk", .text("«Білім \(name ?? provider)» ЖШС")),
                            ("ru", .text("ТОО «Учебный центр \(name ?? provider)»")),
                        ])
                    ),
                ])
            ),
            ("programmes", .list([.record([("id", .text("G1")), ("fields", .list([.text("law")]))])])),
            ("documents", .list([.record([("id", .text("D1")), ("evidenceType", .text("diploma"))])])),
        ])
    }

    @discardableResult
    func apply(_ provider: String) throws -> String {
        try act(provider, Apply(window: "W1", dossier: Self.dossier(provider))).id
    }

    func declare(_ item: String, _ names: [String] = ["secretary", "chair", "member1", "member2", "member3"]) throws {
        for name in names { try act(name, Declare(item, .none)) }
    }

    func review(_ item: String, _ reviewers: [String] = ["member1", "member2"]) throws {
        for name in reviewers { try act("secretary", AssignReviewer(item, member: name)) }
        for name in reviewers {
            try act(name, SubmitReview(item, findings: [ReviewFinding(rule: "11-1/2", outcome: .pass)]))
        }
    }

    func session(
        _ id: String, _ agenda: String, vote: Vote = .inFavour, present: [String] = ["chair", "member1", "member2"]
    ) throws {
        try act("secretary", OpenSession(id, date: clock.day, agenda: [agenda], present: present))
        let item = String(agenda.prefix { $0 != ":" })
        for name in present {
            try act(name, CastVote(session: id, item: item, vote, reason: vote == .against ? "нет" : nil))
        }
        try act("secretary", CloseSession(id))
    }

    func draft(_ item: String, _ session: String, _ action: DecisionAction) -> DraftDecision {
        var draft = DraftDecision(item, session: session, action)
        (draft.reason, draft.basis, draft.paper) = ("проверено", "11-1", "протокол \(session)")
        return draft
    }

    /// A case up to its decided end: applied, reviewed, voted, drawn up by a member, confirmed by the chair.
    @discardableResult
    func include(_ provider: String, session: String) throws -> String {
        let item = try apply(provider)
        try declare(item)
        try review(item)
        try self.session(session, item)
        let decision = try act("member1", draft(item, session, .include)).id
        return try act("chair", ConfirmDecision(decision)).id
    }

    /// A decision on an entry, by a session of its own.
    @discardableResult
    func turn(
        _ entry: String, _ action: DecisionAction, session: String, from: String? = nil, until: String? = nil,
        milestone: Int? = nil, isVoid: Bool = false
    ) throws -> String {
        for name in ["chair", "member1", "member2"] where declared.insert("\(entry)\(name)").inserted {
            try act(name, Declare(entry, .none))
        }
        try self.session(session, "\(entry):\(action.rawValue)")
        var decision = draft(entry, session, action)
        (decision.from, decision.until) = (from.flatMap { CivilDate(iso: $0) }, until.flatMap { CivilDate(iso: $0) })
        (decision.milestone, decision.isVoid) = (milestone, isVoid)
        let id = try act("member1", decision).id
        try act("chair", ConfirmDecision(id))
        return id
    }

    private var declared: Set<String> = []
}

/// A clock that stands until the test moves it.
final class SetClock: Sendable {
    private let time: Mutex<Int>

    init(_ day: String) { time = Mutex(Self.noon(day)) }

    private static func noon(_ day: String) -> Int {
        ((CivilDate(iso: day)?.rawValue ?? 0) * 24 + 7) * 3_600_000
    }

    var now: Timestamp { Timestamp(rawValue: time.withLock { $0 }) }
    var day: CivilDate { now.civilDay }

    func set(_ day: String) { time.withLock { $0 = Self.noon(day) } }
    func tick() { time.withLock { $0 += 1000 } }
}
