public import CheckKit

/// Why something may not be done about the keeping of a document.
public enum CustodyRefusal: Hashable, Sendable {
    /// It is on hold.
    case held(CustodyAct)
    /// It must be kept until a day.
    case retained(until: CivilDate)
    /// Its bytes were taken away and are not taken in again.
    case redacted(CustodyAct)
    /// It is on hold already.
    case alreadyHeld(CustodyAct)
    /// It is not on hold.
    case notHeld

    /// What is refused and what to do.
    var message: Message {
        switch self {
        case .held(let act): Message(.held, .date(act.at.civilDay), .string(act.actor), .string(act.reason))
        case .retained(let day): Message(.retained, .date(day))
        case .redacted(let act): Message(.redacted, .date(act.at.civilDay), .string(act.actor), .string(act.reason))
        case .alreadyHeld(let act):
            Message(.alreadyHeld, .date(act.at.civilDay), .string(act.actor), .string(act.reason))
        case .notHeld: Message(.notHeld)
        }
    }
}

extension Text {
    fileprivate static let held = Text(
        kk: "құжатты жоюға тыйым салынған ({0}, {1}: {2}); алдымен «saikes evidence release» орындаңыз",
        ru: "на удаление документа наложен запрет ({0}, {1}: {2}); сначала выполните «saikes evidence release»",
        en: "the document is on hold ({0}, {1}: {2}); run “saikes evidence release” first")
    fileprivate static let retained = Text(
        kk: "құжатты {0} күнін қоса алғанда сақтау керек; мерзімді «saikes evidence retain» өзгертеді",
        ru: "документ нужно хранить до {0} включительно; срок меняет «saikes evidence retain»",
        en: "the document must be kept up to and including {0}; “saikes evidence retain” sets another day")
    fileprivate static let redacted = Text(
        kk: "құжаттың мазмұны жойылған ({0}, {1}: {2}) және қайта қабылданбайды",
        ru: "содержимое документа удалено ({0}, {1}: {2}) и снова не принимается",
        en: "the document's content was removed ({0}, {1}: {2}) and is not taken in again")
    fileprivate static let alreadyHeld = Text(
        kk: "құжатты жоюға тыйым бұрын салынған ({0}, {1}: {2})",
        ru: "запрет на удаление документа уже наложен ({0}, {1}: {2})",
        en: "the document is on hold already ({0}, {1}: {2})")
    fileprivate static let notHeld = Text(
        kk: "құжатты жоюға тыйым салынбаған", ru: "запрета на удаление документа нет",
        en: "the document is not on hold")
}
