import CheckKit
import Notation

/// An OCDS 1.1 release with a tender, taken from a release, a release package, a record or a record package.
///
/// What OCDS does not state is not stated: the subject of the lot, the corps and categories of learners, the sphere of
/// the seminar and the rows of annexes 8 and 16. Of several releases the latest with a tender counts; dates are the civil
/// dates that the timestamps show.
///
/// | OCDS | tender |
/// |---|---|
/// | tender/id (else ocid), tender/title | id, title |
/// | procurementMethod: open; direct; selective, limited | method: competition; singleSource; other |
/// | tender/procuringEntity, else buyer, completed from parties | procuringEntity name, identifier (KZ-BIN), address |
/// | tender/tenderPeriod | tenderPeriod |
/// | tender/lots[id, title, value, contractPeriod] | lots; without lots one lot `1` of the whole tender |
/// | tender/value, tender/contractPeriod | of a lot that states none of its own, where there is only one |
struct OCDSRelease {
    private let release: Node
    private let tenderNode: Node

    /// Finds the release; nil where the tree is no OCDS data with a tender.
    init?(_ node: Node) {
        let candidates = Self.releases(in: node).filter { $0["tender"]?.members != nil }
        let dated = candidates.enumerated().max { left, right in
            let (one, other) = (left.element["date"]?.text ?? "", right.element["date"]?.text ?? "")
            return one == other ? left.offset < right.offset : one < other
        }
        guard let release = dated?.element, let tender = release["tender"] else { return nil }
        self.release = release
        tenderNode = tender
    }

    /// Whether a tree is OCDS data at all.
    static func isOCDS(_ node: Node) -> Bool { !releases(in: node).isEmpty }

    private static func releases(in node: Node) -> [Node] {
        if node["ocid"] != nil, node["tag"] != nil || node["tender"] != nil { return [node] }
        if let releases = node["releases"]?.items, releases.contains(where: { $0["ocid"] != nil }) { return releases }
        let records = node["records"]?.items ?? []
        return records.flatMap { record in
            (record["compiledRelease"].map { [$0] } ?? []) + (record["releases"]?.items ?? [])
        }
    }

    /// The tender.
    var tender: Tender {
        var tender = Tender(id: tenderNode["id"].flatMap(Self.scalar) ?? release["ocid"]?.text ?? "")
        tender.title = name(tenderNode["title"])
        tender.method = method
        tender.procuringEntity = procuringEntity
        tender.tenderPeriod = period(tenderNode["tenderPeriod"])
        tender.lots = lots
        return tender
    }

    /// What a reader should know: which keys were taken, and that the rest of the questions has no answer here.
    func warnings(file: String, _ notation: Source.Notation) -> [Fault] {
        [
            Fault(
                .unknownKey, at: Place(file: file, notation: notation),
                Message(Self.mapped, .string(release["id"].flatMap(Self.scalar) ?? "")))
        ]
    }

    private var method: ProcurementMethod? {
        switch tenderNode["procurementMethod"]?.text {
        case "open": .competition
        case "direct": .singleSource
        case "selective", "limited": .other
        default: nil
        }
    }

    private var procuringEntity: ProcuringEntity? {
        guard let stated = tenderNode["procuringEntity"] ?? release["buyer"] else { return nil }
        let parties = release["parties"]?.items ?? []
        let party = stated["id"].flatMap(Self.scalar).flatMap { id in
            parties.first { $0["id"].flatMap(Self.scalar) == id }
        }
        var entity = ProcuringEntity()
        entity.name = name(stated["name"]) ?? name(party?["name"])
        for source in [stated, party].compactMap(\.self) {
            if entity.identifier == nil, source["identifier"]?["scheme"]?.text == Identifier.Scheme.bin.rawValue,
                let id = source["identifier"]?["id"]?.text
            {
                entity.identifier = Identifier(scheme: .bin, id: id)
            }
            if entity.address == nil, let address = source["address"] {
                var read = Address()
                read.region = address["region"]?.text
                read.locality = address["locality"]?.text
                read.street = address["streetAddress"]?.text
                entity.address = read
            }
        }
        return entity
    }

    private var lots: [Lot] {
        let stated = tenderNode["lots"]?.items ?? []
        guard !stated.isEmpty else { return [whole] }
        return stated.enumerated().map { offset, node in
            var lot = Lot(id: node["id"].flatMap(Self.scalar) ?? String(offset + 1))
            lot.title = name(node["title"])
            lot.value = value(node["value"]) ?? (stated.count == 1 ? value(tenderNode["value"]) : nil)
            lot.contractPeriod =
                period(node["contractPeriod"]) ?? (stated.count == 1 ? period(tenderNode["contractPeriod"]) : nil)
            return lot
        }
    }

    private var whole: Lot {
        var lot = Lot(id: "1")
        let items = (tenderNode["items"]?.items ?? []).compactMap { $0["description"]?.text }
        lot.title = name(tenderNode["title"]) ?? (items.isEmpty ? nil : StatedName(items.joined(separator: "; ")))
        lot.value = value(tenderNode["value"])
        lot.contractPeriod = period(tenderNode["contractPeriod"])
        return lot
    }

    private func name(_ node: Node?) -> StatedName? { node?.text.map { StatedName($0) } }

    private func value(_ node: Node?) -> Money? {
        guard let amount = node?["amount"].flatMap(Self.scalar), let units = Money.minorUnits(decimal: amount)
        else { return nil }
        return Money(minorUnits: units, currency: node?["currency"]?.text)
    }

    private func period(_ node: Node?) -> Period? {
        func day(_ key: String) -> CivilDate? { node?[key]?.text.flatMap { CivilDate(iso: $0.prefix(10)) } }
        let period = Period(startDate: day("startDate"), endDate: day("endDate"))
        guard period != Period() else { return nil }
        if let start = period.startDate, let end = period.endDate, end < start { return nil }
        return period
    }

    private static func scalar(_ node: Node) -> String? { node.scalar?.text }

    private static let mapped = Text(
        kk: "OCDS деректері (релиз «{0}»): білім алушылар, сала және құжаттама жолдары онда көрсетілмейді",
        ru: "данные OCDS (релиз «{0}»): слушатели, сфера и строки документации в них не указаны",
        en: "OCDS data (release “{0}”): learners, sphere and rows of the tender documents are not stated there")
    static let noTender = Text(
        kk: "бұл OCDS файлында тендер жоқ: «tender» бөлігі бар релиз керек",
        ru: "в этом файле OCDS нет закупки: нужен релиз с разделом «tender»",
        en: "this OCDS file has no tender: a release with a “tender” section is needed")
}
