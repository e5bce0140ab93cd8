import CheckKit

/// A price below the floor is abnormally low and needs an additional security.
///
/// Law 106-VIII, article 13; Rules 687, points 94 and 95. A price exactly at the floor is not low.
struct AbnormallyLowPrice: Check {
    let description = CheckDescription(
        rule: "gz/price",
        point: Text(
            kk: "№ 687 қағидалар, 94 және 95-тармақтар", ru: "Правила № 687, пп. 94 и 95",
            en: "Rules No 687, points 94 and 95"),
        title: Text(kk: "демпингтік емес баға", ru: "цена не демпинговая", en: "the price is not abnormally low"),
        parameters: ["priceFloorShare"],
        leftToPersons: Text(
            kk: "демпингке қарсы соманың енгізілгені", ru: "внесена ли антидемпинговая сумма",
            en: "whether the additional security was given"),
        examples: [
            Example(
                .pass,
                Text(kk: "Дәл шегінде", ru: "Ровно на границе", en: "Exactly at the floor"),
                facts: Self.facts("12000000.00", "10800000.00")),
            Example(
                .review,
                Text(kk: "Шектен бір тиын төмен", ru: "На тиын ниже", en: "One tiyn below"),
                says: "не хватает 0,01",
                facts: Self.facts("12000000.00", "10799999.99")),
            Example(
                .review,
                Text(kk: "Шегі тиынға бөлінбейді", ru: "Граница не в целых тиынах", en: "A floor between two tiyn"),
                says: "границы 0,91",
                facts: Self.facts("1.01", "0.90")),
            Example(
                .pass,
                Text(
                    kk: "Бөлінген сомадан артық", ru: "Больше выделенной суммы", en: "More than the allocated amount"),
                facts: Self.facts("12000000.00", "12000000.01")),
            Example(
                .unknown,
                Text(kk: "Баға көрсетілмеген", ru: "Цена не указана", en: "No price"),
                facts: Self.facts("12000000.00", nil)),
            Example(
                .unknown,
                Text(kk: "Өзге валюта", ru: "Другая валюта", en: "Another currency"),
                says: "в тенге",
                facts: Self.facts("12000000.00", "11000000.00", currency: "USD")),
            Example(
                .notApplicable,
                Text(kk: "Лотсыз", ru: "Без лота", en: "Without a lot"),
                facts: "dossier: {programmes: [{id: G1}]}"),
        ])

    func evaluate(_ facts: Case) throws -> Finding {
        guard let lot = facts.lot else { return Finding(.notApplicable, Message(Self.withoutLot)) }
        let pricePath = "bid/lots/\(lot.id)/price"
        guard let value = lot.value, let price = facts.offer?.price else {
            var finding = Finding(.unknown, Message(Self.notStated))
            finding.missing = (lot.value == nil ? ["lot/value"] : []) + (facts.offer?.price == nil ? [pricePath] : [])
            return finding
        }
        guard value.currency == Self.tenge, price.currency == Self.tenge else {
            var finding = Finding(.unknown, Message(Self.notInTenge))
            finding.missing =
                (value.currency == nil ? ["lot/value/currency"] : [])
                + (price.currency == nil ? ["\(pricePath)/currency"] : [])
            return finding
        }
        let share = try facts.parameters.share("priceFloorShare")
        // Two stated numbers make no product that 128 bits do not hold.
        let scaled = Int128(value.minorUnits) * Int128(share.numerator)
        let isBelow = Int128(price.minorUnits) * Int128(share.denominator) < scaled
        let floor = Self.roundedUp(scaled, Int128(share.denominator))
        let distance = Money(
            minorUnits: Int(clamping: Int128(price.minorUnits) - Int128(floor.minorUnits)), currency: Self.tenge)

        var finding: Finding
        if isBelow {
            let shortfall = Money(
                minorUnits: Int(clamping: Int128(floor.minorUnits) - Int128(price.minorUnits)), currency: Self.tenge)
            finding = Finding(.review, Message(Self.below, .money(price), .money(floor), .money(shortfall)))
        } else {
            finding = Finding(.pass, Message(Self.notBelow, .money(price), .money(floor)))
        }
        if price.minorUnits > value.minorUnits {
            finding.warnings = [Message(Self.exceeds, .money(price), .money(value))]
        }
        finding.actual = price.decimal
        finding.required = floor.decimal
        finding.slack = Finding.Slack(unit: Self.tenge, value: distance.decimal)
        return finding
    }

    /// The least whole number of tiyn that is not below the floor.
    private static func roundedUp(_ scaled: Int128, _ denominator: Int128) -> Money {
        let (whole, rest) = scaled.quotientAndRemainder(dividingBy: denominator)
        return Money(minorUnits: Int(clamping: rest > 0 ? whole + 1 : whole), currency: tenge)
    }

    private static let tenge = "KZT"

    private static func facts(_ value: String, _ price: String?, currency: String = "KZT") -> String {
        let offered = price.map { ", price: {amount: \"\($0)\", currency: \(currency)}" } ?? ""
        return """
            tender: {id: T, tenderPeriod: {endDate: 2026-05-04}, \
            lots: [{id: L1, value: {amount: "\(value)", currency: KZT}}]}
            bid: {id: B, tender: T, dossier: {programmes: [{id: G1}]}, lots: [{id: L1, programmes: [G1]\(offered)}]}
            """
    }
}

extension AbnormallyLowPrice {
    private static let withoutLot = Text(
        kk: "лот жоқ: баға тексерілмейді", ru: "лота нет: цена не проверяется", en: "no lot: no price is checked")
    private static let notStated = Text(
        kk: "бөлінген сома не ұсынылған баға көрсетілмеген", ru: "выделенная сумма или предложенная цена не указаны",
        en: "the allocated amount or the price is not stated")
    private static let notInTenge = Text(
        kk: "сома мен баға теңгемен көрсетілмеген, салыстыру мүмкін емес",
        ru: "сумма и цена указаны не в тенге, сравнить нельзя",
        en: "the amount and the price are not both in tenge and cannot be compared")
    private static let notBelow = Text(
        kk: "баға {0}, демпинг шегінен ({1}) төмен емес", ru: "цена {0}, не ниже границы {1}",
        en: "the price {0} is not below the floor {1}")
    private static let below = Text(
        kk: "баға {0}, демпинг шегінен ({1}) төмен, {2} жетпейді; осы сомаға қосымша қамтамасыз ету болса, қабылданады",
        ru: "цена {0} ниже границы {1}, не хватает {2}; допустимо с дополнительным обеспечением на эту сумму",
        en: "the price {0} is below the floor {1} by {2}; acceptable with an additional security of that amount")
    private static let exceeds = Text(
        kk: "баға {0} бөлінген сомадан {1} асады", ru: "цена {0} больше выделенной суммы {1}",
        en: "the price {0} exceeds the allocated amount {1}")
}
