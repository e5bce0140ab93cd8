import CheckKit

/// A file that several providers attach; a lease contract that is flagged as such is left out.
struct SharedDocument: CrossBidCheck {
    let description = CheckDescription(
        rule: "gz/shared-document",
        point: Text(
            kk: "№ 687 қағидалар, 76–78-тармақтар", ru: "Правила № 687, пп. 76–78", en: "Rules No 687, points 76 to 78"),
        title: Text(
            kk: "бірнеше өтінімдегі бір файл", ru: "один файл в нескольких заявках", en: "one file in several bids"),
        leftToPersons: Text(
            kk: "бірдей файлдың себебі: ортақ құжат болуы мүмкін", ru: "почему файл одинаков: он может быть общим",
            en: "why the file is the same: it may be a common one"),
        examples: [
            Example(
                .review,
                Text(kk: "Бір файл", ru: "Один файл", en: "One file"),
                says: "одинаковый файл",
                facts: Self.facts("0a", "0a")),
            Example(
                .pass,
                Text(kk: "Әртүрлі файлдар", ru: "Разные файлы", en: "Different files"),
                facts: Self.facts("0a", "0b")),
            Example(
                .pass,
                Text(kk: "Бір өнім берушінің өтінімдері", ru: "Заявки одного поставщика", en: "Bids of one provider"),
                facts: Self.facts("0a", "0a", second: "260940000507")),
        ])

    func flags(among cases: [Case]) -> [Flag] {
        let leases = SharedThing.all(among: cases.flatMap(SharedLease.holdings))
        let flagged = Set(leases.flatMap(\.marks).filter { $0.ground == .hash })
        let holdings = cases.flatMap(holdings).filter { flagged.isDisjoint(with: $0.marks.keys) }
        return SharedThing.all(among: holdings).map { thing in
            let names = thing.marks.flatMap(thing.shown)
            let bids = thing.bids.map { Message.Argument.string($0) }
            return thing.flag(description.rule, Message(Self.shared, .list(bids), .list(names)))
        }
    }

    private func holdings(of facts: Case) -> [Holding] {
        (facts.dossier.documents ?? []).compactMap { document in
            guard let hash = facts.sha256(of: document) else { return nil }
            let shown = document.title.map { Message.Argument.text($0.text) } ?? .string(document.id)
            return Holding(
                bid: facts.bidID, provider: facts.providerKey, path: "documents/\(document.id)",
                marks: [Holding.Mark(ground: .hash, value: hash): shown])
        }
    }

    private static func facts(_ first: String, _ other: String, second: String = "990140001154") -> String {
        func bid(_ id: String, _ provider: String, _ byte: String) -> String {
            let hash = String(repeating: byte, count: 32)
            return """
                {id: \(id), tender: T, lots: [{id: L1}], dossier: {provider: {identifier: {scheme: KZ-BIN, \
                id: "\(provider)"}}, documents: [{id: D1, evidenceType: diploma, hash: "sha256:\(hash)"}]}}
                """
        }
        return """
            tender: {id: T, tenderPeriod: {endDate: 2026-05-04}, lots: [{id: L1}]}
            bids: [\(bid("B1", "260940000507", first)), \(bid("B2", second, other))]
            """
    }
}

extension SharedDocument {
    private static let shared = Text(
        kk: "{0} өтінімдерінде бірдей файл: {1}; тексеріңіз", ru: "в заявках {0} одинаковый файл: {1}; проверьте",
        en: "bids {0} have the same file: {1}; check")
}
