import CheckKit

/// What a report says of the day of force of the law's edition.
enum EditionNotes {
    /// Why nothing can be judged by an edition that is not in force.
    static func reason(_ standing: Edition.Standing) -> Message {
        switch standing {
        case .notAdopted: Message(absent)
        case .notYetInForce: Message(notYet)
        case .inForce: Message(unconfirmed, .string(""))
        }
    }

    /// What a reader should know.
    static func warnings(_ edition: Edition, _ standing: Edition.Standing) -> [Message] {
        switch standing {
        case .notAdopted, .notYetInForce: [reason(standing)]
        case .inForce(isConfirmed: true): []
        case .inForce(isConfirmed: false): [Message(unconfirmed, .string(edition.amendment.number))]
        }
    }

    static let absent = Text(
        kk: "осы күні қолданыста болған редакция бағдарламада жоқ",
        ru: "редакции, действовавшей на эту дату, в программе нет",
        en: "edition in force on that date is not in the program")
    static let notYet = Text(
        kk:
            "осы күні қолданыста болған редакция бағдарламада жоқ: жаңа редакция қабылданған, бірақ әлі қолданысқа енбеген; қолданысқа енгізілген күні расталмаған",
        ru:
            "редакции, действовавшей на эту дату, в программе нет: новая принята, но ещё не введена в действие; день введения не подтверждён",
        en:
            "edition in force on that date is not in the program: the new one was adopted but not yet in force; the day of force is not confirmed"
    )
    static let unconfirmed = Text(
        kk: "№ {0} редакциясының қолданысқа енгізілген күні расталмаған",
        ru: "дата введения в действие редакции № {0} не подтверждена",
        en: "the day on which edition No {0} came into force is not confirmed")
}
