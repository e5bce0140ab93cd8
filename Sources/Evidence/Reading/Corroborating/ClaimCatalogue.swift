import CheckKit

/// What each document of a dossier is named to prove, by the path of the claim as checks ask for it.
struct ClaimCatalogue {
    private(set) var claims: [String: [(path: String, facts: [ClaimedFact])]] = [:]
    private let documents: [String: SupportingDocument]
    private let own: [String]

    init(_ dossier: Dossier) {
        documents = Dictionary((dossier.documents ?? []).map { ($0.id, $0) }) { first, _ in first }
        own = [dossier.provider?.identifier?.id].compactMap(\.self)
        if let provider = dossier.provider { add(provider) }
        for lecturer in dossier.lecturers ?? [] { add(lecturer) }
        for programme in dossier.programmes ?? [] {
            add("programmes/\(programme.id)", programme.documents, Self.facts(of: programme))
        }
        for premises in dossier.premises ?? [] { add(premises) }
        for item in dossier.equipment ?? [] {
            let facts = Self.title(item.title) + Self.counted(.quantity, item.quantity, Self.pieces)
            add("equipment/\(item.id)", item.documents, facts)
            add("equipment/\(item.id)/internet", item.documents, [])
        }
        for holding in dossier.library ?? [] {
            let facts = Self.title(holding.title) + Self.counted(.copies, holding.copies, Self.copies)
            add("library/\(holding.id)", holding.documents, facts)
        }
    }

    /// Adds a claim to each document that it names, with the facts of the claim and those of the document itself.
    private mutating func add(
        _ path: String, _ ids: [String]?, _ facts: [ClaimedFact], ofLease lease: [ClaimedFact] = []
    ) {
        for id in ids ?? [] {
            let isKnown = claims[id]?.contains { $0.path == path } ?? false
            guard !isKnown, let document = documents[id] else { continue }
            // Only the contract states its term and its parties; another paper of the room has terms of its own.
            var all = (document.evidenceType == .leaseContract ? lease : []) + facts
            for fact in Self.facts(of: document) where !all.contains(fact) { all.append(fact) }
            if !all.isEmpty { claims[id, default: []].append((path, all)) }
        }
    }

    private static func facts(of document: SupportingDocument) -> [ClaimedFact] {
        var facts: [ClaimedFact] = []
        if let number = document.number { facts.append(.code(.number, number)) }
        if let day = document.dateIssued { facts.append(.date(.dateIssued, day)) }
        if let validity = document.validity, validity != Period() { facts.append(.period(validity)) }
        return facts
    }

    private mutating func add(_ provider: Provider) {
        let facts = organisation(provider.identifier, provider.name, apartFromOwn: false)
        for (index, permit) in (provider.permits ?? []).enumerated() {
            let number = permit.number.map { [ClaimedFact.code(.number, $0)] } ?? []
            add("provider/permits/\(index)", permit.documents, facts + number + Self.period(permit.validity))
        }
    }

    private mutating func add(_ lecturer: Lecturer) {
        let holder =
            (lecturer.name.map { [ClaimedFact.holder($0)] } ?? [])
            + (lecturer.identifier.map { [.identifier(.personNumber, $0, apartFrom: [])] } ?? [])
        for (index, degree) in (lecturer.degrees ?? []).enumerated() {
            let award = degree.dateAwarded.map { [ClaimedFact.date(.dateAwarded, $0)] } ?? []
            let path = "lecturers/\(lecturer.id)/degrees/\(index)"
            add(path, degree.documents, holder + Self.title(degree.title) + award)
        }
        for (index, entry) in (lecturer.employment ?? []).enumerated() {
            let employer = organisation(entry.employer, nil, apartFromOwn: false)
            let path = "lecturers/\(lecturer.id)/employment/\(index)"
            add(path, entry.documents, holder + employer + Self.period(entry.period))
        }
        for (index, entry) in (lecturer.experience ?? []).enumerated() {
            let organisation = organisation(nil, entry.organisation, apartFromOwn: false)
            let path = "lecturers/\(lecturer.id)/experience/\(index)"
            add(path, entry.documents, holder + organisation + Self.period(entry.period))
        }
    }

    private mutating func add(_ premises: Premises) {
        let path = "premises/\(premises.id)"
        let place = premises.cadastralNumber.map { [ClaimedFact.code(.cadastralNumber, $0)] } ?? []
        let size = (premises.areaM2.map { [ClaimedFact.area($0)] } ?? []) + (premises.seats.map { [.seats($0)] } ?? [])
        let lease = organisation(premises.counterparty, nil, apartFromOwn: true) + Self.period(premises.period)
        add(path, premises.documents, place + size, ofLease: lease)
        add("\(path)/seats", premises.documents, premises.seats.map { [.seats($0)] } ?? [])
        add("\(path)/sanitary", premises.sanitary?.documents, Self.period(premises.sanitary?.validity) + place)
    }

    private func organisation(
        _ identifier: Identifier?, _ name: StatedName?, apartFromOwn: Bool
    ) -> [ClaimedFact] {
        (identifier.map { [.identifier(.organisationNumber, $0, apartFrom: apartFromOwn ? own : [])] } ?? [])
            + (name.map { [.words(.organisation, $0.forms)] } ?? [])
    }

    private static func facts(of programme: Programme) -> [ClaimedFact] {
        title(programme.title) + counted(.hours, programme.hours, hours)
    }

    private static func title(_ title: StatedName?) -> [ClaimedFact] { title.map { [.words(.title, $0.forms)] } ?? [] }

    private static func period(_ period: Period?) -> [ClaimedFact] {
        period.flatMap { $0 == Period() ? nil : [.period($0)] } ?? []
    }

    private static func counted(_ kind: Corroboration.Kind, _ count: Int?, _ words: [String]) -> [ClaimedFact] {
        count.map { [.counted(kind, $0, words)] } ?? []
    }

    // Words beside a count, folded.
    private static let pieces = [
        "компьютер", "компьютера", "компьютеров", "ноутбук", "ноутбуков", "панель", "панели", "панелей", "дисплей",
        "шт", "штук", "штуки", "единиц", "дана", "количество", "саны", "computers", "laptops", "panels", "pcs",
    ]
    private static let copies = ["экз", "экземпляр", "экземпляра", "экземпляров", "дана", "книг", "книги", "copies"]
    private static let hours = ["час", "часа", "часов", "сагат", "hours"]
}
