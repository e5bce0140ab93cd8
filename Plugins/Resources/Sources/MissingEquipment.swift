import CheckKit

extension Case {
    /// What can be said where no equipment is named; nil where some is.
    var findingWithoutEquipment: Finding? {
        guard equipment.items.isEmpty else { return nil }
        if equipment.isComplete { return Finding(.fail, Message(Self.noEquipment)) }
        var finding = Finding(.unknown, Message(Self.equipmentNotStated))
        finding.missing = ["equipment"]
        return finding
    }

    private static let noEquipment = Text(kk: "жабдық жоқ", ru: "оборудования нет", en: "no equipment")
    private static let equipmentNotStated = Text(
        kk: "жабдық көрсетілмеген", ru: "оборудование не указано", en: "equipment is not stated")
}

extension Finding {
    /// Writes a note of each thing, and its proof.
    mutating func note(_ holdings: [Holding]) {
        note(holdings.map { ($0.id, $0.path, $0.verdict) })
        proofs += holdings.map(\.proof)
    }
}

extension Message {
    /// Messages of several parts, one after another.
    static func joined(_ parts: [Message]) -> Message {
        let places = parts.indices.map { "{\($0)}" }.joined(separator: "; ")
        return Message(Text(verbatim: places), arguments: parts.map { .message($0) })
    }
}
