public import CheckKit
public import Notation

/// One case as a line of a batch or as an example states it: `{"tender":…,"bid":…}` or `{"dossier":…}`.
public struct StatedCase: Sendable {
    /// The tender, where there is one.
    public var tender: Tender?
    /// The bids; one in a batch, several in an example of a flag.
    public var bids: [Bid] {
        get { readBids.map(\.bid) }
        set { readBids = newValue.map { FactsReader.ReadBid(bid: $0, folder: ".", isDossierAlone: false) } }
    }
    /// The only bid of a line of a batch, or the first of several.
    public var bid: Bid? { readBids.first?.bid }
    /// The dossier, where there is no tender.
    public var dossier: Dossier?
    /// The day, where it is stated.
    public var asOf: CivilDate?
    /// The level of proof, where it is stated.
    public var evidence: EvidenceLevel?
    /// Chosen readings.
    public var policies: [(policy: String, reading: String)] = []
    /// Figures that are added.
    public var parameters: [Parameter] = []
    /// The Council's list.
    public var list: ParticipantList?
    /// The register of unscrupulous participants.
    public var rnu: ParticipantList?
    /// Rulings of persons.
    public var rulings: [Ruling] = []
    /// The bids with what their files state.
    var readBids: [FactsReader.ReadBid] = []

    /// The canonical JSON of the facts, for their digest; it is made when asked for.
    public var canonicalFacts: [UInt8] {
        var sink = JSONSink(sortsKeys: true, capacity: 8192)
        // The keys in the order of their bytes, as the sink has those of every record below.
        sink.append(raw: "{")
        for bid in readBids {
            sink.append(raw: sink.bytes.count > 1 ? ",\"bid\":" : "\"bid\":")
            bid.append(to: &sink)
        }
        if let dossier {
            sink.append(raw: sink.bytes.count > 1 ? ",\"dossier\":" : "\"dossier\":")
            Shape.dossier.append(dossier, to: &sink)
        }
        if let tender {
            sink.append(raw: sink.bytes.count > 1 ? ",\"tender\":" : "\"tender\":")
            Shape.tender.append(tender, to: &sink)
        }
        sink.append(raw: "}")
        return sink.bytes
    }
}

extension FactsReader {
    /// Reads a case from a tree; of an example also the keys that set the question, such as `asOf` and `policies`.
    public mutating func statedCase(
        _ node: Node, file: String, _ notation: Source.Notation, isExample: Bool = false
    ) -> StatedCase? {
        let before = faults.count
        var result = StatedCase()
        if let tree = node["tender"] {
            result.tender =
                tree.statesNoFormat && OCDSRelease(tree) == nil
                ? take(Shape.tender.read(tree, file: file, notation: notation), tree, file, notation)
                : tender(tree, file: file, notation)
        }
        let bids = node["bid"].map { [$0] } ?? (isExample ? node["bids"]?.items ?? [] : [])
        for tree in bids {
            guard
                let read = bid(tree, file: file, notation, for: result.tender, allowsMissingFormat: true)
            else { continue }
            result.readBids.append(read)
        }
        if let tree = node["dossier"] {
            result.dossier = dossier(tree, file: file, notation, allowsMissingFormat: true)?.dossier
        }
        if isExample { readQuestion(node, file: file, notation, &result) }
        let isTender = result.tender != nil && !result.readBids.isEmpty
        guard isTender || result.dossier != nil else {
            if faults.count == before { recordNoCase(node, file: file, notation) }
            return nil
        }
        return faults.count == before ? result : nil
    }

    private mutating func recordNoCase(_ node: Node, file: String, _ notation: Source.Notation) {
        var reading = Reading(file: file, notation: notation)
        reading.fault(.missingKey, at: node, Message(Self.noCase))
        add(reading.faults)
    }

    private mutating func readQuestion(
        _ node: Node, file: String, _ notation: Source.Notation, _ result: inout StatedCase
    ) {
        func read<Value>(_ key: String, _ shape: Shape<Value>) -> Value? {
            node[key].flatMap { shape.read($0, file: file, notation: notation).value }
        }
        result.asOf = read("asOf", .date)
        result.evidence = read("evidence", .text).flatMap(EvidenceLevel.init(rawValue:))
        result.policies = (node["policies"]?.members ?? []).compactMap { member in
            member.value.text.map { (member.key, $0) }
        }
        result.parameters = read("parameters", .list(of: .parameter)) ?? []
        result.list = read("list", .participants("saikes/list/1"))
        result.rnu = read("rnu", .participants("saikes/rnu/1"))
        result.rulings = read("rulings", .list(of: .ruling)) ?? []
    }

    static let noCase = Text(
        kk: "«tender» пен «bid» немесе «dossier» керек", ru: "нужны «tender» и «bid», либо «dossier»",
        en: "“tender” and “bid” are needed, or “dossier”")
}
