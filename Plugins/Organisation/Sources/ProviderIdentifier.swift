import CheckKit

/// The provider's number is one that a register can have given: twelve digits, the last of which checks.
struct ProviderIdentifier: Check {
    let description = CheckDescription(
        rule: "11-1/law",
        point: Text(kk: "11-1-тармақ, екінші бөлік", ru: "п. 11-1, часть вторая", en: "point 11-1, part two"),
        title: Text(kk: "ұйым БСН-інің жазылуы", ru: "запись БИН организации", en: "how the BIN is written"),
        leftToPersons: Text(
            kk: "БСН нақты осы ұйымға берілгені", ru: "принадлежит ли БИН этой организации",
            en: "whether the BIN belongs to this organisation"),
        examples: [
            Example(
                .pass,
                Text(kk: "Дұрыс БСН", ru: "Верный БИН", en: "A sound BIN"),
                facts: Self.facts("260940000507")),
            Example(
                .pass,
                Text(kk: "Нөлден басталатын БСН", ru: "БИН с нулём впереди", en: "A BIN with a leading zero"),
                facts: Self.facts("010140003594")),
            Example(
                .review,
                Text(kk: "Соңғы цифр қате", ru: "Ошибка в последней цифре", en: "A wrong last digit"),
                says: "последней должна быть 4",
                facts: Self.facts("990140001155")),
            Example(
                .review,
                Text(
                    kk: "Соңғы цифр болуы мүмкін емес", ru: "Последней цифры не бывает",
                    en: "No last digit exists"),
                says: "такого номера не бывает",
                facts: Self.facts("260940000570")),
            Example(
                .review,
                Text(kk: "Бастапқы нөл жоғалған", ru: "Потерян ноль впереди", en: "A lost leading zero"),
                says: "возможно, 010140003594",
                facts: Self.facts("10140003594")),
            Example(
                .review,
                Text(kk: "ЖСН, соңғы цифр қате", ru: "ИИН, ошибка в последней цифре", en: "An IIN with a wrong digit"),
                says: "контрольная цифра ИИН не сходится",
                facts: Self.facts("001399000009", scheme: "KZ-IIN")),
            Example(
                .review,
                Text(kk: "БСН көрсетілмеген", ru: "БИН не указан", en: "The BIN is not stated"),
                facts: "dossier: {provider: {kind: university}, programmes: [{id: G1}]}"),
        ])

    func evaluate(_ facts: Case) -> Finding {
        guard let identifier = facts.dossier.provider?.identifier else {
            var finding = Finding(.review, Message(Self.notStated))
            finding.missing = ["dossier/provider/identifier"]
            return finding
        }
        guard identifier.soundness != .sound else { return Finding(.pass, Self.message(on: identifier)) }
        var finding = Finding(.review, Self.message(on: identifier))
        finding.notes = [Finding.Note("provider/identifier", .review, finding.message)]
        return finding
    }

    /// What is wrong with the number; of an IIN no digit is told.
    private static func message(on identifier: Identifier) -> Message {
        let number = Message.Argument.string(identifier.printable)
        let isPerson = identifier.scheme == .iin
        switch identifier.soundness {
        case .sound: return Message(isPerson ? soundIIN : sound, number)
        case .malformed: return Message(malformed, number)
        case .lostLeadingZero(let restored):
            return isPerson ? Message(shortIIN) : Message(lostZero, number, .string(restored))
        case .wrongCheckDigit(let expected):
            if isPerson { return Message(wrongIIN) }
            return expected.map { Message(wrongDigit, number, .int($0)) } ?? Message(impossible, number)
        }
    }

    private static func facts(_ id: String, scheme: String = "KZ-BIN") -> String {
        "dossier: {provider: {identifier: {scheme: \(scheme), id: \"\(id)\"}}, programmes: [{id: G1}]}"
    }
}

extension ProviderIdentifier {
    private static let notStated = Text(
        kk: "ұйымның БСН-і (ЖСН-і) көрсетілмеген", ru: "БИН (ИИН) организации не указан",
        en: "the organisation's BIN (IIN) is not stated")
    private static let sound = Text(
        kk: "БСН {0}: бақылау цифры дұрыс", ru: "БИН {0}: контрольная цифра сходится",
        en: "BIN {0}: the check digit is right")
    private static let soundIIN = Text(
        kk: "ЖСН: бақылау цифры дұрыс", ru: "ИИН: контрольная цифра сходится", en: "IIN: the check digit is right")
    private static let wrongDigit = Text(
        kk: "БСН {0}: бақылау цифры қате, соңғысы {1} болуға тиіс",
        ru: "БИН {0}: контрольная цифра не сходится, последней должна быть {1}",
        en: "BIN {0}: the check digit is wrong, the last digit should be {1}")
    private static let impossible = Text(
        kk: "БСН {0}: мұндай нөмір болмайды, алғашқы он бір цифрды тексеріңіз",
        ru: "БИН {0}: такого номера не бывает, проверьте первые одиннадцать цифр",
        en: "BIN {0}: no such number exists, check the first eleven digits")
    private static let wrongIIN = Text(
        kk: "ЖСН-нің бақылау цифры қате: нөмірді тексеріңіз",
        ru: "контрольная цифра ИИН не сходится: проверьте номер", en: "the check digit of the IIN is wrong: check it")
    private static let lostZero = Text(
        kk: "БСН {0}: басындағы нөл жоғалған, мүмкін {1}", ru: "БИН {0}: потерян ноль впереди, возможно, {1}",
        en: "BIN {0}: the leading zero is lost, perhaps {1}")
    private static let shortIIN = Text(
        kk: "ЖСН-де он бір цифр: басындағы нөл жоғалған сияқты",
        ru: "в ИИН одиннадцать цифр: похоже, потерян ноль впереди",
        en: "the IIN has eleven digits: a leading zero seems lost")
    private static let malformed = Text(
        kk: "{0}: он екі цифр емес", ru: "{0}: не двенадцать цифр", en: "{0}: not twelve digits")
}
