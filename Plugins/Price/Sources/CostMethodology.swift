import CheckKit

/// The price follows the authorised body's cost methodology, whose text the program does not hold: a person judges.
struct CostMethodology: Check {
    let description = CheckDescription(
        rule: "11-1/cost",
        point: Text(
            kk: "11-1-тармақ, құнын есептеу әдістемесі", ru: "п. 11-1, методика расчёта стоимости",
            en: "point 11-1, the cost methodology"),
        title: Text(
            kk: "құнын есептеу әдістемесі", ru: "методика расчёта стоимости", en: "the cost methodology"),
        leftToPersons: Text(
            kk: "баға есебінің әдістемеге сәйкестігі: оның мәтіні бағдарламада жоқ",
            ru: "соответствие расчёта методике: её текста в программе нет",
            en: "whether the calculation follows the methodology, whose text the program does not hold"),
        examples: [
            Example(
                .review,
                Text(kk: "Есеп түйіседі", ru: "Расчёт сходится", en: "The calculation closes"),
                says: "итог равен цене",
                facts: Self.facts(
                    "items: [{code: lecturers, quantity: 1.5, price: 100.00, amount: 150.00}], total: 150.00")),
            Example(
                .review,
                Text(kk: "Арифметика түйіспейді", ru: "Арифметика не сходится", en: "The arithmetic does not close"),
                says: "не равно сумме",
                facts: Self.facts(
                    "items: [{code: lecturers, quantity: 2, price: 100.00, amount: 150.00}], total: 150.00")),
            Example(
                .review,
                Text(kk: "Жиыны бағаға тең емес", ru: "Итог не равен цене", en: "The total is not the price"),
                says: "итог 149,99",
                facts: Self.facts("total: 149.99")),
            Example(
                .unknown,
                Text(kk: "Есеп жоқ", ru: "Расчёта нет", en: "No calculation"),
                says: "расчёт цены не приложен",
                facts: Self.facts(nil)),
            Example(
                .unknown,
                Text(kk: "Лотсыз", ru: "Без лота", en: "Without a lot"),
                facts: "dossier: {programmes: [{id: G1}]}"),
        ])

    func evaluate(_ facts: Case) -> Finding {
        let path = (facts.offer?.id ?? facts.lot?.id).map { "bid/lots/\($0)" } ?? "bid/lots"
        guard let offer = facts.offer, let calculation = offer.calculation else {
            var finding = Finding(.unknown, Message(Self.noCalculation))
            finding.missing = ["\(path)/calculation"]
            return finding
        }
        var finding = Finding(.review, Message(Self.personJudges))
        let currency = offer.price?.currency
        finding.notes = [total(calculation.total, offer.price, "\(path)/calculation/total")]
        guard let items = calculation.items, !items.isEmpty else {
            finding.notes.append(Finding.Note("\(path)/calculation/items", .review, Message(Self.noItems)))
            return finding
        }
        for (index, item) in items.enumerated() {
            finding.notes.append(arithmetic(of: item, "\(path)/calculation/items/\(index)", currency))
        }
        finding.notes.append(sum(of: items, calculation.total, "\(path)/calculation/items"))
        return finding
    }

    private func total(_ total: Int?, _ price: Money?, _ about: String) -> Finding.Note {
        guard let total, let price else { return Finding.Note(about, .unknown, Message(Self.totalNotStated)) }
        return total == price.minorUnits
            ? Finding.Note(about, .pass, Message(Self.totalIsPrice, .money(price)))
            : Finding.Note(
                about, .review,
                Message(
                    Self.totalIsNotPrice, .money(Money(minorUnits: total, currency: price.currency)), .money(price)))
    }

    /// Compares quantity × price with the amount in 128 bits, in which no product of two stated numbers overflows.
    private func arithmetic(of item: CostItem, _ about: String, _ currency: String?) -> Finding.Note {
        let name = item.name.map { Message.Argument.text($0.text) } ?? .string(item.code ?? "–")
        guard let quantity = item.quantity, let price = item.price, let amount = item.amount else {
            return Finding.Note(about, .unknown, Message(Self.itemIncomplete, name))
        }
        let isClosed = Int128(quantity.numerator) * Int128(price) == Int128(amount) * Int128(quantity.denominator)
        let amountOfMoney = Message.Argument.money(Money(minorUnits: amount, currency: currency))
        return isClosed
            ? Finding.Note(about, .pass, Message(Self.itemCloses, name, amountOfMoney))
            : Finding.Note(about, .review, Message(Self.itemDoesNotClose, name, amountOfMoney))
    }

    private func sum(of items: [CostItem], _ total: Int?, _ about: String) -> Finding.Note {
        let amounts = items.compactMap(\.amount)
        guard let total, amounts.count == items.count else {
            return Finding.Note(about, .unknown, Message(Self.sumNotKnown))
        }
        let sum = amounts.reduce(into: Int128(0)) { $0 += Int128($1) }
        return sum == Int128(total)
            ? Finding.Note(about, .pass, Message(Self.sumIsTotal))
            : Finding.Note(about, .review, Message(Self.sumIsNotTotal))
    }

    private static func facts(_ calculation: String?) -> String {
        let stated = calculation.map { ", calculation: {\($0)}" } ?? ""
        return """
            tender: {id: T, tenderPeriod: {endDate: 2026-05-04}, lots: [{id: L1}]}
            bid: {id: B, tender: T, dossier: {programmes: [{id: G1}]}, \
            lots: [{id: L1, programmes: [G1], price: {amount: "150.00", currency: KZT}\(stated)}]}
            """
    }
}

extension CostMethodology {
    private static let noCalculation = Text(
        kk: "баға есебі қоса берілмеген", ru: "расчёт цены не приложен", en: "no price calculation is given")
    private static let personJudges = Text(
        kk: "есеп берілген; әдістеменің мәтіні бағдарламада жоқ, сәйкестігін адам тексереді",
        ru: "расчёт приложен; текста методики в программе нет, соответствие проверяет человек",
        en: "a calculation is given; the program does not hold the methodology, a person checks")
    private static let totalNotStated = Text(
        kk: "есептің жиыны не баға көрсетілмеген", ru: "итог расчёта или цена не указаны",
        en: "the total or the price is not stated")
    private static let totalIsPrice = Text(
        kk: "жиыны бағаға тең: {0}", ru: "итог равен цене: {0}", en: "the total is the price: {0}")
    private static let totalIsNotPrice = Text(
        kk: "жиыны {0}, ал баға {1}", ru: "итог {0}, а цена {1}", en: "the total is {0}, the price {1}")
    private static let noItems = Text(
        kk: "есептің баптары көрсетілмеген", ru: "статьи расчёта не указаны", en: "the items are not stated")
    private static let itemIncomplete = Text(
        kk: "{0}: саны, бағасы не сомасы көрсетілмеген", ru: "{0}: не указаны количество, цена или сумма",
        en: "{0}: quantity, price or amount is not stated")
    private static let itemCloses = Text(kk: "{0}: {1}, түйіседі", ru: "{0}: {1}, сходится", en: "{0}: {1}, closes")
    private static let itemDoesNotClose = Text(
        kk: "{0}: саны × бағасы {1} сомасына тең емес", ru: "{0}: количество × цена не равно сумме {1}",
        en: "{0}: quantity × price is not the amount {1}")
    private static let sumNotKnown = Text(
        kk: "баптардың қосындысын жиынымен салыстыру мүмкін емес", ru: "сумму статей с итогом сверить нельзя",
        en: "the sum of the items cannot be compared with the total")
    private static let sumIsTotal = Text(
        kk: "баптардың қосындысы жиынына тең", ru: "сумма статей равна итогу", en: "the items sum to the total")
    private static let sumIsNotTotal = Text(
        kk: "баптардың қосындысы жиынына тең емес", ru: "сумма статей не равна итогу",
        en: "the items do not sum to the total")
}
