import CheckKit
import Notation

/// Ids and references inside a file: each id once in its list, each reference to something that is there.
enum References {
    /// Records a fault for each id that stands twice in a list of records.
    static func requireUnique(_ key: String, in node: Node, _ reading: inout Reading) {
        var seen: Set<String> = []
        for (index, item) in (node[key]?.items ?? []).enumerated() {
            guard !reading.isFull else { return }
            guard let id = item["id"], let text = id.text, !seen.insert(text).inserted else { continue }
            reading.within(key) { reading in
                reading.within(index) { reading in
                    reading.within("id") { reading in
                        reading.fault(
                            .duplicateID, at: id, Message(FormatWords.duplicateID, .string(Fault.shown(text))))
                    }
                }
            }
        }
    }

    /// Records a fault for each reference in a list that names nothing; an element is an id or a record with one.
    static func requireKnown(
        _ key: String, in node: Node, among ids: KnownIDs, _ noun: Text, _ reading: inout Reading
    ) {
        guard let value = node[key], !reading.isFull else { return }
        reading.within(key) { reading in
            guard let items = value.items else {
                require(value, among: ids, noun, &reading)
                return
            }
            for (index, item) in items.enumerated() {
                reading.within(index) { reading in
                    let reference = item["id"] ?? item
                    guard item["id"] != nil else { return require(reference, among: ids, noun, &reading) }
                    reading.within("id") { require(reference, among: ids, noun, &$0) }
                }
            }
        }
    }

    private static func require(_ node: Node, among ids: KnownIDs, _ noun: Text, _ reading: inout Reading) {
        guard let id = node.text, !ids.contains(id), !reading.isFull else { return }
        let shown = Message.Argument.string(Fault.shown(id))
        let nearest = ids.nearest(to: id)
        reading.fault(
            .danglingReference, at: node,
            nearest.map { Message(FormatWords.dangling, shown, .text(noun), .string(Fault.shown($0))) }
                ?? Message(FormatWords.danglingAlone, shown, .text(noun)))
    }

    /// Calls back for every member of a tree, however deep, with the record that has it.
    static func walk(
        _ node: Node, _ reading: inout Reading, _ visit: (String, Node, inout Reading) -> Void
    ) {
        if let members = node.members {
            for member in members {
                visit(member.key, node, &reading)
                reading.within(member.key) { walk(member.value, &$0, visit) }
            }
        } else if let items = node.items {
            for (index, item) in items.enumerated() { reading.within(index) { walk(item, &$0, visit) } }
        }
    }
}

/// The ids that a list has, for one look-up each however long the list is.
struct KnownIDs {
    /// The most ids among which a misspelt one is looked for.
    private static let searched = 200

    private let set: Set<String>
    private let first: [String]

    init(_ ids: [String]) {
        set = Set(ids)
        first = Array(ids.prefix(Self.searched))
    }

    func contains(_ id: String) -> Bool { set.contains(id) }

    /// The id that was meant; nil in a list so long that the search would take minutes.
    func nearest(to id: String) -> String? {
        set.count > Self.searched ? nil : Folding.nearest(to: id, among: first)
    }
}

extension Dossier {
    /// Records what is wrong with ids and references of a dossier.
    static func checkReferences(_ dossier: Dossier, _ node: Node, _ reading: inout Reading) {
        for key in ["lecturers", "programmes", "premises", "equipment", "library", "documents"] {
            References.requireUnique(key, in: node, &reading)
        }
        let lecturers = KnownIDs((dossier.lecturers ?? []).map(\.id))
        reading.within("programmes") { reading in
            for (index, programme) in (node["programmes"]?.items ?? []).enumerated() {
                reading.within(index) { reading in
                    References.requireUnique("seminars", in: programme, &reading)
                    References.requireKnown("lecturers", in: programme, among: lecturers, nounLecturer, &reading)
                    reading.within("seminars") { reading in
                        for (index, seminar) in (programme["seminars"]?.items ?? []).enumerated() {
                            reading.within(index) {
                                References.requireKnown("lecturers", in: seminar, among: lecturers, nounLecturer, &$0)
                            }
                        }
                    }
                }
            }
        }
        let documents = KnownIDs((dossier.documents ?? []).map(\.id))
        References.walk(node, &reading) { key, record, reading in
            // The dossier's own list of documents holds records; every other key of that name holds references.
            guard key == "documents", record["documents"]?.items?.first?.members == nil else { return }
            References.requireKnown("documents", in: record, among: documents, nounDocument, &reading)
        }
        if dossier.provider?.kind == .soleProprietor, dossier.provider?.identifier?.scheme == .bin,
            let identifier = node["provider"]?["identifier"]
        {
            reading.within("provider") {
                $0.warning(.badIdentifier, at: identifier, Message(FormatWords.schemeOfSoleProprietor))
            }
        }
    }

    static let nounLecturer = Text(kk: "лектор", ru: "лектора", en: "lecturer")
    static let nounDocument = Text(kk: "құжат", ru: "документа", en: "document")
    static let nounProgramme = Text(kk: "бағдарлама", ru: "программы", en: "programme")
    static let nounPremises = Text(kk: "үй-жай", ru: "помещения", en: "premises")
    static let nounEquipment = Text(kk: "жабдық", ru: "оборудования", en: "equipment")
    static let nounLibrary = Text(kk: "кітапхана қоры", ru: "фонда библиотеки", en: "library holding")
    static let nounLot = Text(kk: "лот", ru: "лота", en: "lot")
}

extension Tender {
    /// Records what is wrong with ids of a tender.
    static func checkReferences(_ tender: Tender, _ node: Node, _ reading: inout Reading) {
        References.requireUnique("lots", in: node, &reading)
        References.requireUnique("documents", in: node, &reading)
        reading.within("lots") { reading in
            for (index, lot) in (node["lots"]?.items ?? []).enumerated() {
                reading.within(index) { reading in
                    References.requireUnique("qualification", in: lot, &reading)
                    References.requireUnique("specification", in: lot, &reading)
                }
            }
        }
    }
}

extension StatedBid {
    /// Records what is wrong with a bid's references to its dossier and to the tender.
    static func checkReferences(
        _ node: Node, to dossier: Dossier, for tender: Tender, _ reading: inout Reading
    ) {
        if let named = node["tender"], let id = named.text, id != tender.id {
            reading.within("tender") {
                $0.fault(
                    .danglingReference, at: named,
                    Message(otherTender, .string(Fault.shown(id)), .string(Fault.shown(tender.id))))
            }
        }
        References.requireUnique("lots", in: node, &reading)
        if let lots = tender.lots, !lots.isEmpty {
            References.requireKnown("lots", in: node, among: KnownIDs(lots.map(\.id)), Dossier.nounLot, &reading)
        }
        if let list = node["lots"], list.items?.isEmpty == true {
            reading.within("lots") { $0.fault(.outOfRange, at: list, Message(noLots)) }
        }
        let programmes = KnownIDs((dossier.programmes ?? []).map(\.id))
        let known = [
            ("programmes", programmes, Dossier.nounProgramme), ("programme", programmes, Dossier.nounProgramme),
            ("lecturers", KnownIDs((dossier.lecturers ?? []).map(\.id)), Dossier.nounLecturer),
            ("premises", KnownIDs((dossier.premises ?? []).map(\.id)), Dossier.nounPremises),
            ("equipment", KnownIDs((dossier.equipment ?? []).map(\.id)), Dossier.nounEquipment),
            ("library", KnownIDs((dossier.library ?? []).map(\.id)), Dossier.nounLibrary),
        ]
        reading.within("lots") { reading in
            for (index, offer) in (node["lots"]?.items ?? []).enumerated() {
                reading.within(index) { reading in
                    for (key, ids, noun) in known {
                        References.requireKnown(key, in: offer, among: ids, noun, &reading)
                    }
                }
            }
        }
    }

    private static let noLots = Text(
        kk: "өтінімде бірде-бір лот жоқ: лоттарды атаңыз немесе барлық лотқа қатысу үшін кілтті алып тастаңыз",
        ru: "в заявке ни одного лота: назовите лоты или уберите ключ, чтобы заявка была на все",
        en: "the bid names no lot: name the lots, or leave the key out to bid for all")
    private static let otherTender = Text(
        kk: "өтінім «{0}» тендеріне берілген, ал тендердің нөмірі «{1}»",
        ru: "заявка подана на закупку «{0}», а номер закупки «{1}»",
        en: "the bid is for tender “{0}”, the tender's number is “{1}”")
}

extension FieldTable {
    /// Warns of spheres that the list does not have: they are kept, and a person judges them.
    func warnUnlisted(_ node: Node, _ reading: inout Reading) {
        References.walk(node, &reading) { key, record, reading in
            guard key == "fields" || key == "profile", let items = record[key]?.items else { return }
            reading.within(key) { reading in
                for (index, item) in items.enumerated() {
                    guard !reading.isFullOfWarnings else { return }
                    guard let code = item.text, !contains(code) else { continue }
                    let shown = Message.Argument.string(Fault.shown(code))
                    let message =
                        Folding.nearest(to: code, among: codes).map {
                            Message(FormatWords.unlistedFieldNear, shown, .string($0))
                        } ?? Message(FormatWords.unlistedField, shown, .list(codes.map { .string($0) }))
                    reading.within(index) { $0.warning(.notInList, at: item, message) }
                }
            }
        }
    }
}
