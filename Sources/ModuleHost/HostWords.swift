import CheckKit

/// Why a module is not believed.
enum HostWords {
    static let notUnderstood = Text(
        kk: "жауабы түсініксіз: {0} («{1}»); басқа мәтінді қате шығысына жазыңыз",
        ru: "ответ непонятен: {0} («{1}»); всё прочее пишите в поток ошибок",
        en: "its answer cannot be read: {0} (“{1}”); write anything else to standard error")
    static let wrongID = Text(
        kk: "{0} нөміріне жауап берді, ал {1} сұралған", ru: "ответил на запрос {0}, а спрашивали {1}",
        en: "answered request {0}, asked was {1}")
    static let noDescription = Text(
        kk: "өзі туралы айтпады (description жоқ)", ru: "не описал себя (нет description)",
        en: "did not describe itself (no description)")
    static let noFinding = Text(
        kk: "жауабында finding те, error да жоқ", ru: "в ответе нет ни finding, ни error",
        en: "its answer has neither finding nor error")
    static let inconstant = Text(
        kk: "іске қосылған сайын өзін әртүрлі сипаттайды", ru: "при разных запусках описывает себя по-разному",
        en: "describes itself otherwise at each start")
    static let newer = Text(
        kk: "хаттаманың {0}-нұсқасын сұрайды, бұл бағдарлама {1}-нұсқаға дейін біледі",
        ru: "требует версию {0} протокола, эта программа знает до {1}",
        en: "needs version {0} of the protocol, this program knows up to {1}")
    static let otherName = Text(
        kk: "өзін «{0}» дейді, ал module.json-да «{1}» жазылған", ru: "называет себя «{0}», а в module.json – «{1}»",
        en: "calls itself “{0}”, module.json says “{1}”")
    static let otherRules = Text(
        kk: "ережелері ({0}) module.json-дағыдан ({1}) өзгеше; екеуін бірдей етіп жазыңыз",
        ru: "его правила ({0}) не те, что в module.json ({1}); сделайте их одинаковыми",
        en: "its rules ({0}) are not those of module.json ({1}); make them the same")
    static let noSuchFact = Text(
        kk: "{0} ережесі жоқ деректі сұрайды: {1}", ru: "правило {0} просит факты, которых нет: {1}",
        en: "rule {0} asks for facts that there are not: {1}")
}
