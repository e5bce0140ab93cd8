/// Files that state every key of their format once, in the form in which the program writes them.
enum FullFiles {
    static let dossier = """
        format: saikes/dossier/1
        provider:
          identifier: {scheme: KZ-BIN, id: "260940000507"}
          name: {kk: "«Орталық»", ru: "ТОО «Центр»", en: "Centre"}
          kind: university
          charter: "Цели"
          activities: ["85.59"]
          accreditations: ["A-1"]
          address: {region: "Область", locality: "Караганда", street: "Ленина, 1"}
          permits: [{kind: licence, number: "7", validity: {startDate: 2024-01-10, endDate: 2027-01-09}, documents: [D1]}]
          documents: [D1]
        lecturers:
          - id: L1
            name: "Имя"
            identifier: {scheme: KZ-IIN, id: "000000000000"}
            degrees: [{type: phd, title: "PhD", dateAwarded: 2015-01-01, country: DE, recognition: recognised, documents: [D1]}]
            employment: [{type: staff, employer: {scheme: KZ-BIN, id: "260940000507"}, period: {startDate: 2020-01-01}, documents: [D1]}]
            experience: [{kind: training, fields: [law], organisation: "АО", period: {startDate: 2020-01-01, endDate: 2020-02-01}, documents: [D1]}]
        programmes:
          - id: G1
            title: "Курс"
            fields: [law]
            topics: ["Тема", {title: {ru: "Риски", en: "Risks"}, fields: [economics]}]
            hours: 24
            mode: blended
            languages: [kk, ru]
            groupSize: 30
            certificate: true
            lecturers: [L1, {id: L1, hours: 8}]
            seminars: [{id: S1, title: "Семинар", topics: ["Тема"], hours: 8, groupSize: 10, lecturers: [L1]}]
            documents: [D1]
        premises:
          - id: R1
            kind: classroom
            right: lease
            counterparty: {scheme: KZ-BIN, id: "260940000507"}
            counterpartyOwns: true
            period: {startDate: 2025-01-01, endDate: 2026-12-31}
            address: "Караганда"
            cadastralNumber: "09-142"
            areaM2: "96"
            seats: 48
            sanitary: {validity: {startDate: 2025-03-01}, documents: [D1]}
            documents: [D1]
        equipment: [{id: E1, kind: computer, right: ownership, quantity: 30, internet: true, title: "ПК", documents: [D1]}]
        library: [{id: B1, kind: printed, right: ownership, copies: 640, title: "Фонд", documents: [D1]}]
        documents:
          - id: D1
            evidenceType: diploma
            title: "Диплом"
            number: "7"
            url: "https://example.kz/d.pdf"
            path: "files/d.pdf"
            hash: "sha256:00"
            dateIssued: 2009-09-10
            issuer: "ВАК"
            validity: {startDate: 2025-01-01}
        rulings:
          - {rule: 11-1/3a, about: G1, outcome: fail, decidedBy: "Совет", date: 2026-05-06, reason: "Причина", documents: [D1], until: 2026-12-31}

        """

    static let tender = """
        format: saikes/tender/1
        id: "12345678-1"
        title: "Закупка"
        method: priceQuotations
        procuringEntity:
          identifier: {scheme: KZ-BIN, id: "261040001012"}
          name: "Управление"
          bodyType: central
          address: {locality: "Астана"}
          profile: [law]
        tenderPeriod: {startDate: 2026-04-20, endDate: 2026-05-04}
        lots:
          - id: L1
            title: "Лот"
            subject: advancedTraining
            permit: category2
            seminar: {fields: [law]}
            contingent: {total: 120, largestGroup: 30, simultaneousGroups: 2, corps: [administrativeB, political], categories: [D-3, {code: E-3, count: 12}]}
            contractPeriod: {startDate: 2026-06-01, endDate: 2026-12-15}
            value: {amount: "12000000.00", currency: KZT}
            qualification: [{id: Q1, row: 2, rule: 11-1/1, text: "Степень"}]
            specification: [{id: S1, row: 3, kind: language, value: [kk, ru], rule: 11-1/3b, text: "Языки"}]
        documents: [{id: D1, documentType: technicalSpecifications, title: "ТС", path: "ts.pdf", url: "https://example.kz"}]
        rulings: [{rule: 11-1/3a, outcome: pass}]

        """

    static let bid = """
        format: saikes/bid/1
        id: B1
        tender: "12345678-1"
        date: 2026-05-03
        dossier: centre.yaml
        lots:
          - id: L1
            programmes: [G1]
            lecturers: [L1]
            premises: [R1]
            equipment: [E1]
            library: [B1]
            period: {startDate: 2026-06-01, endDate: 2026-12-11}
            place: "Караганда"
            price: {amount: "11400000.00", currency: KZT}
            calculation: {items: [{code: lecturers, name: "Лекторы", quantity: "24", unit: hour, price: "10.00", amount: "240.00"}], total: "240.00"}
        consortium: [{identifier: {scheme: KZ-BIN, id: "260940000507"}, name: "Другая", dossier: other.yaml}]
        rulings: [{rule: 11-1/3a, outcome: pass}]

        """

    /// Keys of an address that one of the full files leaves out.
    static let forms =
        "x: {region: r, street: s, decidedBy: d, about: a, date: d, reason: r, documents: [], until: u}\n"
}
