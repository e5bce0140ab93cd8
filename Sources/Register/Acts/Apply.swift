import CheckKit
import GRDB
public import Notation

/// A provider applies for a place on the list with its dossier.
public struct Apply: RegisterAct {
    private let window: String
    private let dossier: Node

    /// Applies.
    ///
    /// - Parameters:
    ///   - window: the window.
    ///   - dossier: the tree of a sound dossier; its canonical bytes are kept as the snapshot.
    public init(window: String, dossier: Node) { (self.window, self.dossier) = (window, dossier) }

    /// The provider's.
    public var roles: Set<Role> { [.provider] }

    /// Refuses applications outside the window, for others, by providers on the list, and second open ones.
    public func record(at desk: Desk) throws {
        guard let opened = try desk.view.window(window) else {
            throw RegisterFault.refused(.notFound(id: window))
        }
        guard let start = opened.startDate, let end = opened.endDate, (start...end).contains(desk.today) else {
            throw RegisterFault.refused(
                .outsideWindow(
                    window: window, start: opened.startDate ?? desk.today, end: opened.endDate ?? desk.today))
        }
        let (provider, name, bin) = try desk.provider(of: dossier)
        if let entry = try desk.view.entry(of: provider) {
            let state = try desk.view.requiredTimeline(of: entry).state(on: desk.today)
            try desk.require(state?.status == .terminated || state == nil, .onListAlready(entry: entry))
        }
        for earlier in try desk.view.events(of: .applicationSubmitted, provider: provider) {
            let file = try desk.view.application(Subject.id(of: earlier.subject))
            try desk.require(file.status.isClosed, .openApplication(item: file.id))
        }
        let snapshot = try desk.keep(CanonicalJSON.bytes(of: dossier))
        let id = try desk.view.nextID("A", .applicationSubmitted)
        let code = ShareCode.code(of: snapshot, id, try desk.view.eventCount)
        desk.add(.applicationSubmitted, .application(id)) { draft in
            draft.provider = provider
            draft.statement.window = window
            (draft.statement.snapshot, draft.statement.code) = (snapshot, code)
            (draft.statement.name, draft.statement.bin) = (name, bin)
        }
    }
}

extension Desk {
    /// The provider that a dossier names, for which the actor must act.
    func provider(of dossier: Node) throws -> (key: String, name: StatedName, bin: String?) {
        let stated = dossier["provider"]
        let scheme = stated?["identifier"]?["scheme"]?.text.flatMap { Identifier.Scheme(rawValue: $0) }
        let number = stated?["identifier"]?["id"]?.text
        guard let scheme, let number, case let identifier = Identifier(scheme: scheme, id: number),
            identifier.soundness == .sound
        else { throw RegisterFault.refused(.badDossier) }
        let key = try register.providerKey(identifier)
        try require(key == actor.provider, .otherProvider)
        let name = stated?["name"].flatMap { node in
            Shape<StatedName>.statedName.read(node, file: "", notation: .json).value
        }
        return (key, name ?? StatedName(), identifier.isPersonal ? nil : number)
    }
}

extension RegisterView {
    /// What is stated of a window; nil where there is none.
    func window(_ id: String) throws -> Statement? {
        guard Naming.isName(id) else { return nil }
        return try events(of: .window(id), [.windowOpened]).first?.statement
    }

    /// How many events there are.
    var eventCount: Int {
        get throws { try Int.fetchOne(database, sql: "SELECT max(number) FROM event") ?? 0 }
    }
}

/// The code by which somebody is shown what was sent, and told whether it is the latest: `KZ-7F3K-…`.
enum ShareCode {
    /// The code of a snapshot in an application; another one each time it is sent.
    static func code(of snapshot: String, _ application: String, _ place: Int) -> String {
        let digest = ContentDigest.hex(of: Array("\(snapshot)|\(application)|\(place)".utf8)).uppercased()
        let groups = stride(from: 0, to: 16, by: 4).map { digest.dropFirst($0).prefix(4) }
        return "KZ-" + groups.joined(separator: "-")
    }
}
