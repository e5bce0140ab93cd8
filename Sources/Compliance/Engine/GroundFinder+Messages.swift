import CheckKit

extension GroundFinder {
    static let noProcurement = Text(
        kk: "сатып алу жоқ", ru: "закупки нет", en: "there is no procurement")
    static let neverGround = Text(
        kk: "бұл ереже қабылдамауға негіз болмайды", ru: "это правило не бывает основанием отклонения",
        en: "this rule is never a ground of rejection")
    static let foreignRule = Text(
        kk: "модульдің өз ережесі: негіз болатынын бағдарлама бағаламайды",
        ru: "правило стороннего модуля: основание программа не оценивает",
        en: "a rule of another's module: the program does not judge whether it is a ground")
    static let met = Text(kk: "талап орындалған", ru: "требование выполнено", en: "the requirement is met")
    static let notConcerned = Text(
        kk: "талап қатысты емес", ru: "требование не относится", en: "the requirement does not apply")
    static let personFirst = Text(
        kk: "алдымен адам шешеді", ru: "сначала решает человек", en: "a person must judge first")
    static let unknown = Text(
        kk: "белгісіз нәрсе негіз болмайды", ru: "неизвестность – не основание для отклонения",
        en: "what is unknown is no ground")
    static let paperMissing = Text(
        kk: "8-қосымша, {0}-жол құжат сұрайды: комиссия порталды қарап шешеді",
        ru: "документ требует прил. 8, строка {0}: решает комиссия, проверив портал",
        en: "annex 8, row {0} asks for a paper: the commission decides after looking in the portal")
    static let notStated = Text(
        kk: "құжаттамада көрсетілмеген", ru: "в документации не указано", en: "not stated in the tender documents")
    static let misplaced = Text(
        kk: "біліктілік талабы техникалық ерекшелікте қойылған (16-қосымшаның 2-ескертпесі): негіз емес",
        ru: "квалификационное требование стоит в спецификации (прим. 2 к прил. 16): не основание",
        en: "a qualification requirement set in the specification (annex 16, note 2) is no ground")
    static let statedInAnnex8 = Text(
        kk: "8-қосымша, {0}-жол", ru: "прил. 8, строка {0}", en: "annex 8, row {0}")
    static let statedInAnnex16 = Text(
        kk: "16-қосымша, {0}-жол", ru: "прил. 16, строка {0}", en: "annex 16, row {0}")
    static let methodMissing = Text(
        kk: "сатып алу тәсілі көрсетілмеген", ru: "способ закупки не указан", en: "the method is not stated")
    static let noCompetition = Text(
        kk: "тәсіл – {0}: ресурстар тек конкурста тексеріледі (71 және 426-тармақтар)",
        ru: "способ – {0}: ресурсы проверяют только в конкурсе (п. 71, 426)",
        en: "method {0}: resources are tested in competitions only (p. 71, 426)")
    static let permitted = Text(
        kk: "1, 2-санаттағы рұқсат қажет қызметте ресурс талаптары қойылмайды (72-т.)",
        ru: "если нужно разрешение 1-й или 2-й категории, требования к ресурсам не устанавливают (п. 72)",
        en: "no resource requirement may be set for a service under a permit of category 1 or 2 (p. 72)")
    static let tenYears = Text(
        kk: "соңғы он жылда үш жыл өтіл бар (78-т.)", ru: "три года есть в последних десяти (п. 78)",
        en: "three years lie within the last ten (p. 78)")
    static let leased = Text(
        kk: "жалға алынған: 76-тармақ меншікті де, жалдауды да қабылдайды",
        ru: "арендовано: п. 76 принимает и собственность, и аренду",
        en: "leased: p. 76 accepts ownership or lease")
    static let management = Text(
        kk: "мемлекеттік орган оралымды басқару немесе шаруашылық жүргізу құқығымен иеленеді",
        ru: "государственная организация владеет на праве оперативного управления или хозяйственного ведения",
        en: "a state body holds it by operational or economic management")
    static let contested = Text(
        kk: "норманы басқаша түсінуге болады", ru: "норму можно прочесть иначе", en: "the norm can be read otherwise")
    static let caution = Text(
        kk:
            "сақ болыңыз: Заңның 11-бабының 6-тармағы 1-тармақтан тыс біліктілік талаптарын қоюға тыйым салады (ерекшеліктері бар; 12-баптың 7-тармағы қосымша талаптарға жол береді); құжаттаманың заңдылығын бағдарлама бағаламайды",
        ru:
            "осторожно: п. 6 ст. 11 Закона запрещает квалификационные требования сверх п. 1 (есть исключения; п. 7 ст. 12 допускает дополнительные); законность документации программа не оценивает",
        en:
            "caution: art. 11(6) of the Law forbids qualification requirements beyond art. 11(1) (with exceptions; art. 12(7) allows further ones); the program does not judge whether the documents are lawful"
    )
    static let articleSeven = Text(
        kk: "Заңның 7-бабы: жосықсыз қатысушылар тізілімінде; порталдан тексеріңіз",
        ru: "ст. 7 Закона: в реестре недобросовестных участников; проверьте на портале",
        en: "article 7 of the Law: in the register of unscrupulous participants; check in the portal")
}
