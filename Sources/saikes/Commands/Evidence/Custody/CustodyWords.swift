import CheckKit
import Evidence
import Reporting

/// What the commands about the keeping of documents say.
enum CustodyWords {
    static let retain = Text(
        kk: "Құжатты белгілі күнге дейін сақтау", ru: "Хранить документ до назначенного дня",
        en: "Keep a document until a day")
    static let until = Text(
        kk: "сақталатын соңғы күн", ru: "последний день хранения", en: "the last day on which it must be kept")
    static let hold = Text(
        kk: "Құжатты жоюға тыйым салу: дау аяқталғанша", ru: "Запретить удаление документа, пока идёт спор",
        en: "Put a document on hold while a dispute goes on")
    static let release = Text(
        kk: "Құжатты жоюға салынған тыйымды алу", ru: "Снять запрет на удаление документа",
        en: "Release a document from its hold")
    static let redact = Text(
        kk: "Құжаттың мазмұнын біржола жою; ол туралы жазба қалады",
        ru: "Удалить содержимое документа навсегда; запись о нём останется",
        en: "Remove a document's content for good; the record of it stays")
    static let remove = Text(
        kk: "көрсетіп қана қоймай, жою; кері қайтпайды", ru: "удалить, а не только показать; необратимо",
        en: "remove it and not only show it; there is no way back")
    static let reason = Text(
        kk: "себебі; журналда қалады", ru: "причина; остаётся в журнале", en: "why; it stays in the log")
    static let reasonShape = Text(
        kk: "--reason: себебін 1–{0} таңбамен жазыңыз", ru: "--reason: назовите причину, от 1 до {0} знаков",
        en: "--reason: say why, in 1 to {0} characters")
    static let noBytes = Text(
        kk: "{0}: қоймада мұның мазмұны болмаған", ru: "{0}: содержимого этого в хранилище не было",
        en: "{0}: the store never had the content of this")
    static let severalDocuments = Text(
        kk: "{0}: бірнеше құжат сәйкес келеді; біреуін атаңыз: {1}",
        ru: "{0}: подходит несколько документов; назовите один из них: {1}",
        en: "{0}: several documents match; name one of them: {1}")
    static let wouldRedact = Text(
        kk: "{0} жойылар еді ({1}); жою үшін --remove қосыңыз",
        ru: "{0} будет удалён ({1}); чтобы удалить, добавьте --remove",
        en: "{0} would be removed ({1}); to remove it add --remove")
    static let retentionOver = Text(
        kk: "сақтау мерзімі өткен, жоюға тыйым салынбаған құжаттар",
        ru: "документы, срок хранения которых истёк, без запрета на удаление",
        en: "documents whose retention is over and that nobody holds")
    static let overdue = Text(kk: "{0}  {1} дейін", ru: "{0}  до {1}", en: "{0}  until {1}")
    static let overdueCount = Text(
        kk: "мерзімі өткен құжат: {0}", ru: "документов с истекшим сроком: {0}", en: "documents past their day: {0}")
    static let redacted = Text(
        kk: "мазмұны жойылған құжат: {0}", ru: "документов с удалённым содержимым: {0}",
        en: "documents whose content was removed: {0}")
    private static let act = Text(
        kk: "{0}  {1}  {2}: {3} ({4})", ru: "{0}  {1}  {2}: {3} ({4})", en: "{0}  {1}  {2}: {3} ({4})")
    private static let actUntil = Text(
        kk: "{1}, {0} күнін қоса алғанда", ru: "{1} до {0} включительно", en: "{1} up to and including {0}")

    /// An act as one line.
    static func line(_ act: CustodyAct, _ language: Language) -> String {
        let what = act.until.map { Message(actUntil, .date($0), .text(act.kind.title)) } ?? Message(act.kind.title)
        return Message(
            Self.act, .string(act.sha256), .string(act.at.description), .message(what),
            .string(DisplayText.safe(act.reason)), .string(DisplayText.safe(act.actor))
        ).rendered(in: language)
    }
}
