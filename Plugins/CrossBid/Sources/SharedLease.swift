import CheckKit

/// Leased premises that several providers name.
///
/// By point 76 of Rules 687 the same copy of a lease may not serve several bidders of one competition.
struct SharedLease: CrossBidCheck {
    private static let rights: Set<PropertyRight> = [.lease, .sublease, .hourlyHire]

    let description = CheckDescription(
        rule: "gz/shared-lease",
        point: Text(kk: "№ 687 қағидалар, 76-тармақ", ru: "Правила № 687, п. 76", en: "Rules No 687, point 76"),
        title: Text(
            kk: "бірнеше өтінімдегі бір жалдау", ru: "одна аренда в нескольких заявках", en: "one lease in several bids"
        ),
        leftToPersons: Text(
            kk: "бұл бір үй-жай ма және бір шарттың көшірмесі ме", ru: "одно ли это помещение и одна ли копия договора",
            en: "whether it is one room and one copy of a contract"),
        examples: [
            Example(
                .review,
                Text(kk: "Бір кадастрлық нөмір", ru: "Один кадастровый номер", en: "One cadastral number"),
                says: "кадастровый номер 21:318:075:012",
                facts: Self.facts(
                    "right: lease, cadastralNumber: '21:318:075:012'",
                    "right: sublease, cadastralNumber: '21:318:075:012'")),
            Example(
                .review,
                Text(kk: "Әртүрлі жазылған бір мекенжай", ru: "Один адрес, записанный по-разному", en: "One address"),
                says: "адрес",
                facts: Self.facts("right: lease, address: 'пр. Абая, 10'", "right: hourlyHire, address: 'ПР АБАЯ 10'")),
            Example(
                .review,
                Text(kk: "Шарттың бір көшірмесі", ru: "Одна копия договора", en: "One copy of the contract"),
                says: "файл договора",
                facts: Self.facts("right: lease, documents: [D1]", "right: lease, documents: [D1]")),
            Example(
                .pass,
                Text(kk: "Меншіктегі үй-жай", ru: "Помещение в собственности", en: "Owned premises"),
                facts: Self.facts("right: ownership, address: 'Абая 10'", "right: lease, address: 'Абая 10'")),
            Example(
                .pass,
                Text(kk: "Бір өнім берушінің өтінімдері", ru: "Заявки одного поставщика", en: "Bids of one provider"),
                facts: Self.facts(
                    "right: lease, address: 'Абая 10'", "right: lease, address: 'Абая 10'", second: "260940000507")),
        ])

    func flags(among cases: [Case]) -> [Flag] {
        SharedThing.all(among: cases.flatMap(Self.holdings)).map { thing in
            let grounds = thing.marks.map { mark -> Message.Argument in
                .message(Message(Self.text(of: mark.ground), .list(thing.shown(mark))))
            }
            let bids = thing.bids.map { Message.Argument.string($0) }
            return thing.flag(description.rule, Message(Self.shared, .list(bids), .list(grounds)))
        }
    }

    /// The leased premises that a bid means.
    static func holdings(of facts: Case) -> [Holding] {
        let documents = Dictionary((facts.dossier.documents ?? []).map { ($0.id, $0) }) { first, _ in first }
        return facts.premises.items.filter { rights.contains($0.right) }.map { premises in
            var holding = Holding(
                bid: facts.bidID, provider: facts.providerKey, path: "premises/\(premises.id)", marks: [:])
            func mark(_ ground: Holding.Ground, _ value: String?, as shown: String) {
                guard let value, !value.isEmpty else { return }
                holding.marks[Holding.Mark(ground: ground, value: value)] = .string(shown)
            }
            mark(.cadastralNumber, premises.cadastralNumber.map { Folding.key($0) }, as: premises.cadastralNumber ?? "")
            mark(.address, premises.address.map { Folding.key($0) }, as: premises.address ?? "")
            for document in (premises.documents ?? []).compactMap({ documents[$0] }) {
                let type = facts.evidence.states[document.id]?.type ?? document.evidenceType
                if type == .leaseContract { mark(.hash, facts.sha256(of: document), as: document.id) }
            }
            return holding
        }
    }

    private static func text(of ground: Holding.Ground) -> Text {
        switch ground {
        case .cadastralNumber: cadastralNumber
        case .address: address
        case .hash, .iin, .name: contract
        }
    }

    private static func facts(_ first: String, _ other: String, second: String = "990140001154") -> String {
        let hash = String(repeating: "0a", count: 32)
        func bid(_ id: String, _ provider: String, _ premises: String) -> String {
            """
            {id: \(id), tender: T, lots: [{id: L1, premises: [R1]}], dossier: {\
            provider: {identifier: {scheme: KZ-BIN, id: "\(provider)"}}, \
            premises: [{id: R1, kind: classroom, \(premises)}], \
            documents: [{id: D1, evidenceType: leaseContract, hash: "sha256:\(hash)"}]}}
            """
        }
        return """
            tender: {id: T, tenderPeriod: {endDate: 2026-05-04}, lots: [{id: L1}]}
            bids: [\(bid("B1", "260940000507", first)), \(bid("B2", second, other))]
            """
    }
}

extension SharedLease {
    private static let shared = Text(
        kk: """
            {0} өтінімдерінде бірдей: {1}; тексеріңіз (№ 687 қағидалар, 76-тармақ, қысқаша: жалдау шартының бір \
            көшірмесі бірнеше қатысушының ресурсын растай алмайды)
            """,
        ru: """
            в заявках {0} одинаковы: {1}; проверьте (Правила № 687, п. 76, кратко: одна и та же копия договора \
            аренды не может подтверждать ресурсы нескольких участников)
            """,
        en: """
            bids {0} have in common: {1}; check (Rules No 687, point 76, in short: one copy of a lease contract \
            cannot prove the resources of several bidders)
            """)
    private static let cadastralNumber = Text(
        kk: "кадастрлық нөмір {0}", ru: "кадастровый номер {0}", en: "cadastral number {0}")
    private static let address = Text(kk: "мекенжай «{0}»", ru: "адрес «{0}»", en: "address “{0}”")
    private static let contract = Text(
        kk: "жалдау шартының файлы ({0})", ru: "файл договора аренды ({0})", en: "file of the lease contract ({0})")
}
