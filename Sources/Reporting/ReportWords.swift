import CheckKit
import Compliance

/// The words of reports, in one place; a place to fill is written `{0}`.
enum ReportWords {
    // Head of a report
    static let bin = Text(kk: "БСН\u{A0}{0}", ru: "БИН\u{A0}{0}", en: "BIN\u{A0}{0}")
    static let iin = Text(kk: "ЖСН", ru: "ИИН", en: "IIN")
    static let nameless = Text(
        kk: "ұйымның атауы көрсетілмеген", ru: "организация не названа",
        en: "provider not named")
    static let bid = Text(kk: "{0}\u{A0}өтінімі", ru: "заявка\u{A0}{0}", en: "bid\u{A0}{0}")
    static let lot = Text(kk: "{0}\u{A0}лоты", ru: "лот\u{A0}{0}", en: "lot\u{A0}{0}")
    static let lotTitled = Text(kk: "{0} лоты «{1}»", ru: "лот {0} «{1}»", en: "lot {0} “{1}”")
    static let programme = Text(kk: "{0} бағдарламасы", ru: "программа {0}", en: "programme {0}")
    static let programmeTitled = Text(
        kk: "{0} бағдарламасы «{1}»", ru: "программа {0} «{1}»", en: "programme {0} “{1}”")
    static let onDay = Text(kk: "{0} күнгі жағдай бойынша", ru: "на {0}", en: "on {0}")
    static let edition = Text(
        kk: "№\u{A0}{0} қаулы, {2} №\u{A0}{1} редакциясы",
        ru: "Постановление №\u{A0}{0} в редакции №\u{A0}{1} от\u{A0}{2}",
        en: "Resolution No\u{A0}{0}, edition of No\u{A0}{1} of\u{A0}{2}")
    static let noEdition = Text(kk: "заң редакциясы жоқ", ru: "редакции закона нет", en: "no edition of the law")
    static let sinceUnconfirmed = Text(
        kk: "қолданысқа енгізілген күні расталмаған", ru: "дата введения не подтверждена",
        en: "day of force not confirmed")
    static let notYetInForce = Text(
        kk: "бұл күні әлі қолданыста емес", ru: "на эту дату ещё не введена в действие",
        en: "not yet in force on that day")
    static let notAdopted = Text(
        kk: "бұл күні әлі қабылданбаған", ru: "на эту дату ещё не принята", en: "not yet adopted on that day")

    static func mode(_ mode: Mode) -> Text {
        switch mode {
        case .procurement: Text(kk: "сатып алу", ru: "закупка", en: "procurement")
        case .council: Text(kk: "Үйлестіру кеңесі", ru: "Координационный совет", en: "Coordination Council")
        case .assessment: Text(kk: "өзін-өзі тексеру", ru: "самопроверка", en: "self-assessment")
        }
    }

    static func level(_ level: EvidenceLevel) -> Text {
        switch level {
        case .declared:
            Text(
                kk: "дәлел: мәлімдеме жеткілікті", ru: "доказательства: достаточно заявления организации",
                en: "proof: a statement is enough")
        case .documented:
            Text(
                kk: "дәлел: оқылған құжат керек", ru: "доказательства: нужен прочитанный документ",
                en: "proof: a document that was read is needed")
        case .verified:
            Text(
                kk: "дәлел: адам растаған құжат керек", ru: "доказательства: нужен подтверждённый документ",
                en: "proof: a verified document is needed")
        }
    }

    // Table
    static let condition = Text(kk: "талап", ru: "условие", en: "condition")
    static let reject = Text(kk: "қабылдамау?", ru: "отклонить?", en: "reject?")
    static let mayReject = Text(kk: "иә: {0}", ru: "да: {0}", en: "yes: {0}")
    static let mayNotReject = Text(kk: "жоқ: {0}", ru: "нет: {0}", en: "no: {0}")
    static let rejectionShort = Text(kk: "қабылдамау – {0}", ru: "отклонить – {0}", en: "reject – {0}")
    static let yes = Text(kk: "иә", ru: "да", en: "yes")
    static let no = Text(kk: "жоқ", ru: "нет", en: "no")
    static let beside = Text(
        kk: "қатар көрсетіледі, қорытындыға әсер етпейді", ru: "рядом, на итог не влияют",
        en: "beside it, no part of the overall outcome")
    static let notConcerned = Text(
        kk: "қатысты емес: {0} ({1})", ru: "не относится: {0} ({1})",
        en: "not applicable: {0} ({1})")

    static func outcome(_ outcome: Outcome) -> Text {
        switch outcome {
        case .pass: Text(kk: "ИӘ", ru: "ДА", en: "YES")
        case .fail: Text(kk: "ЖОҚ", ru: "НЕТ", en: "NO")
        case .review: Text(kk: "ТЕКСЕРУ", ru: "ПРОВЕРИТЬ", en: "CHECK")
        case .unknown: Text(kk: "БЕЛГІСІЗ", ru: "НЕИЗВЕСТНО", en: "UNKNOWN")
        case .notApplicable: Text(kk: "ҚАТЫСТЫ ЕМЕС", ru: "НЕ ОТНОСИТСЯ", en: "N/A")
        }
    }

    /// The word of an outcome for a narrow cell.
    static func shortOutcome(_ outcome: Outcome) -> Text {
        switch outcome {
        case .pass: Text(kk: "иә", ru: "да", en: "yes")
        case .fail: Text(kk: "жоқ", ru: "нет", en: "no")
        case .review: Text(kk: "тексер", ru: "провер", en: "check")
        case .unknown: Text(kk: "белгіс", ru: "неизв", en: "unkn")
        case .notApplicable: Text(kk: "қ/е", ru: "н/о", en: "n/a")
        }
    }

    static func symbol(_ outcome: Outcome) -> String {
        switch outcome {
        case .pass: "✓"
        case .fail: "✗"
        case .review: "!"
        case .unknown: "?"
        case .notApplicable: "–"
        }
    }

    // Under a row
    static let more = Text(kk: "… және тағы {0}", ru: "… и ещё {0}", en: "… and {0} more")
    static let ground = Text(kk: "негіз: {0} – {1}", ru: "основание: {0} – {1}", en: "ground: {0} – {1}")
    static let enough = Text(kk: "жеткілікті: {0}", ru: "довольно: {0}", en: "enough: {0}")
    static let or = Text(kk: "немесе", ru: "или", en: "or")
    static let contested = Text(
        kk: "даулы: басқаша оқылса ({0}) – {1}", ru: "спорно: при другом прочтении ({0}) – {1}",
        en: "contested: under another reading ({0}) – {1}")
    static let ruling = Text(kk: "шешім: {0}", ru: "решение: {0}", en: "ruling: {0}")
    static let rulingUntil = Text(
        kk: "{0} күнін қоса алғанда", ru: "до {0} включительно", en: "until {0} inclusive")
    static let computed = Text(kk: "есептелгені {0}", ru: "вычислено {0}", en: "computed {0}")
    static let failsFrom = Text(
        kk: "{0} күнінен бастап орындалмайды", ru: "не выполняется с {0}", en: "not met from {0}")
    static let metOn = Text(
        kk: "{0} күні орындалады", ru: "будет выполнено {0}", en: "will be met on {0}")

    // Explanation
    static let norm = Text(kk: "норма: {0}", ru: "норма: {0}", en: "norm: {0}")
    static let quoted = Text(kk: "«{0}»", ru: "«{0}»", en: "“{0}”")
    static let quotedWithStatus = Text(kk: "{0}: «{1}»", ru: "{0}: «{1}»", en: "{0}: “{1}”")
    static let readings = Text(kk: "оқылымы: {0}", ru: "прочтение: {0}", en: "reading: {0}")
    static let otherReading = Text(kk: "{0} – {1}", ru: "{0} – {1}", en: "{0} – {1}")
    static let weak = Text(kk: "әлсіз", ru: "слабое", en: "weak")
    static let actual = Text(kk: "бар: {0}", ru: "есть: {0}", en: "is: {0}")
    static let required = Text(kk: "керек: {0}", ru: "нужно: {0}", en: "required: {0}")
    static let slack = Text(kk: "қор: {0}", ru: "запас: {0}", en: "slack: {0}")
    static let proof = Text(kk: "дәлел: {0}: {1}", ru: "доказательство: {0}: {1}", en: "evidence: {0}: {1}")
    static let missing = Text(kk: "көрсетілмеген: {0}", ru: "не указано: {0}", en: "not stated: {0}")
    static let parameter = Text(kk: "параметр: {0}", ru: "параметр: {0}", en: "parameter: {0}")
    static let unconfirmed = Text(kk: "расталмаған", ru: "не подтверждено", en: "not confirmed")
    static let checks = Text(kk: "тексерулер: {0}", ru: "проверки: {0}", en: "checks: {0}")

    static func status(_ status: Citation.Status) -> Text {
        switch status {
        case .official: Text(kk: "ресми мәтін", ru: "официальный текст", en: "official text")
        case .unofficial: Text(kk: "бейресми аударма", ru: "неофициальный перевод", en: "unofficial translation")
        case .summary: Text(kk: "біздің қысқаша баяндауымыз", ru: "наше изложение", en: "our summary")
        }
    }

    static func evidence(_ status: EvidenceStatus) -> Text {
        switch status {
        case .proven: Text(kk: "дәлелденген", ru: "подтверждено", en: "proven")
        case .partial: Text(kk: "ішінара", ru: "частично", en: "partly")
        case .missing: Text(kk: "құжат жоқ", ru: "документа нет", en: "no document")
        case .expired: Text(kk: "мерзімі өткен", ru: "срок истёк", en: "expired")
        case .wrongType: Text(kk: "түрі сәйкес емес", ru: "не того вида", en: "wrong type")
        case .unread: Text(kk: "оқылмаған", ru: "не прочитан", en: "not read")
        case .notVerified: Text(kk: "адам растамаған", ru: "не подтверждён человеком", en: "not verified")
        }
    }

    /// A value with the noun of its unit; a share and an unknown unit as they are written.
    static func measure(_ value: String, _ unit: String, in language: Language) -> String {
        let nouns: [String: Noun] = [
            "lecturers": .lecturer, "days": .day, "workingDays": .workingDay, "seats": .seat,
            "academicHours": .academicHour, "years": year, "KZT": tenge,
        ]
        if let noun = nouns[unit], let number = Int(value) { return noun.counted(number, in: language) }
        switch unit {
        case "", "share", "ratio": return value
        case "date": return CivilDate(iso: value)?.written(in: language) ?? value
        case "m2": return language == .en ? "\(value) m²" : "\(value.replacing(".", with: ",")) м²"
        default: return "\(value) \(unit)"
        }
    }

    private static let year = Noun(kk: "жыл", ru: ("год", "года", "лет"), en: ("year", "years"))
    private static let tenge = Noun(kk: "теңге", ru: ("тенге", "тенге", "тенге"), en: ("tenge", "tenge"))

    // After the table
    static let notChecked = Text(
        kk: "бағдарлама тексермейді: {0}", ru: "не проверено программой: {0}", en: "not checked by the program: {0}")
    static let coverage = Text(
        kk: "құжаттар: барлығы {1} факт, құжат тіркелгені – {2}, дәлелденгені – {0}",
        ru: "документы: приложены к {2} из {1} утверждений, подтверждают {0}",
        en: "documents: {2} of {1} claims have a document, {0} are proven")
    static let corroborated = Text(
        kk: "мәтінде расталатыны – {0}", ru: "есть в тексте документов: {0}", en: "the texts have words for {0}")
    static let contradicted = Text(
        kk: "мәтінде басқаша – {0}", ru: "в тексте иначе: {0}", en: "the texts differ for {0}")
    static let noClaims = Text(
        kk: "құжаттар: дәлелдеуді қажет ететін факт көрсетілмеген",
        ru: "документы: утверждений, которые надо подтвердить, нет", en: "documents: no claims to prove")
    static let forAllReports = Text(kk: "барлық есепке ортақ:", ru: "общее для всех отчётов:", en: "for all reports:")
    static let unconfirmedParameters = Text(
        kk: "расталмаған параметрлер: {0}", ru: "не подтверждены параметры: {0}", en: "parameters not confirmed: {0}")
    static let forecast = Text(kk: "болжам:", ru: "прогноз:", en: "forecast:")
    static let compliesUntil = Text(
        kk: "сәйкес болатын соңғы күні – {0}: {1}", ru: "соответствует до {0} включительно: {1}",
        en: "complies until {0} inclusive: {1}")
    static let holdsUntil = Text(
        kk: "{1}: {2}, соңғы күні {0}, содан кейін {3}", ru: "{1}: до {0} включительно {2}, затем {3}",
        en: "{1}: {2} until {0} inclusive, then {3}")
    static let becomes = Text(
        kk: "{1}: {0} күнінен бастап {3} (оған дейін {2})", ru: "{1}: с {0} {3} (до того {2})",
        en: "{1}: {3} from {0} ({2} before)")
    static let overallName = Text(kk: "қорытынды", ru: "итог", en: "overall")
    static let sensitivity = Text(
        kk: "бір құжат түсіп қалса:", ru: "если отпадёт один документ:", en: "if one document fell:")
    static let change = Text(verbatim: "{0} {1} → {2}")
    static let days = Text(
        kk: "мерзімдер (жұмыс күнімен):", ru: "сроки (в рабочих днях):",
        en: "terms (in working days):")
    static let dayCount = Text(verbatim: "{0}: {1}")
    static let warning = Text(kk: "назар аударыңыз: {0}", ru: "учтите: {0}", en: "note: {0}")
    static let flagsTitle = Text(
        kk: "Назар аударыңыз; негіз емес", ru: "Обратить внимание; не основание", en: "To look at; not a ground")
    static let besideOutcomes = Text(
        kk: "қорытындыға әсер етпейді: {0}", ru: "на итог не влияет: {0}", en: "no part of the overall outcome: {0}")
    static let overall = Text(kk: "қорытынды: {0}", ru: "итог: {0}", en: "overall: {0}")
    static let overallOfReports = Text(
        kk: "{0} есептің қорытындысы: {1}", ru: "итог по отчётам ({0}): {1}",
        en: "overall of {0} reports: {1}")
    static let nothingChecked = Text(
        kk: "тексерілетін ештеңе жоқ: лот та, бағдарлама да көрсетілмеген",
        ru: "проверять нечего: нет ни лота, ни программы", en: "nothing to check: neither a lot nor a programme")
    static let exitCode = Text(kk: "шығу коды {0}", ru: "код выхода {0}", en: "exit code {0}")

    // Faults
    static let moreAlike = Text(
        kk: "… және осындай тағы {0} орын", ru: "… и ещё мест с тем же: {0}", en: "… and {0} more places alike")

    // The law
    static func point(of norm: LawLibrary.Norm) -> Text {
        if norm.id.hasPrefix("106-VIII/") {
            return Text(
                kk: "№ 106-VIII Заңның \(norm.point)-бабы", ru: "ст. \(norm.point) Закона № 106-VIII",
                en: "art. \(norm.point) of Law No 106-VIII")
        }
        guard norm.id.hasPrefix("687/") else { return Text(verbatim: norm.id) }
        let parts = norm.point.split(separator: "/")
        guard let annex = parts.first, annex.hasPrefix("annex-") else {
            return Text(
                kk: "№ 687 бұйрықпен бекітілген Қағидалардың \(norm.point)-тармағы",
                ru: "п. \(norm.point) Правил, утверждённых приказом № 687",
                en: "p. \(norm.point) of the Rules approved by order No 687")
        }
        let number = annex.dropFirst(6)
        let note = parts.count > 1 && parts[1].hasPrefix("note-") ? String(parts[1].dropFirst(5)) : nil
        return Text(
            kk: "№ 687 бұйрықпен бекітілген Қағидаларға \(number)-қосымша" + (note.map { ", \($0)-ескертпе" } ?? ""),
            ru: (note.map { "прим. \($0) к " } ?? "") + "прил. \(number) к Правилам, утверждённым приказом № 687",
            en: "annex \(number)" + (note.map { ", note \($0)," } ?? "") + " to the Rules approved by order No 687")
    }

    static let pointTitle = Text(kk: "{0}-тармақ", ru: "пункт {0}", en: "point {0}")
    static let sentence = Text(kk: "{0}-сөйлем ({1})", ru: "предложение {0} ({1})", en: "sentence {0} ({1})")
    static let rule = Text(kk: "{0} ережесі", ru: "правило {0}", en: "rule {0}")
    static let rules = Text(kk: "ережелер: {0}", ru: "правила: {0}", en: "rules: {0}")
    static let policy = Text(kk: "саясат {0}: {1}", ru: "политика {0}: {1}", en: "policy {0}: {1}")
    static let byDefault = Text(kk: "әдепкі", ru: "по умолчанию", en: "default")
    static let source = Text(kk: "дереккөз: {0}", ru: "источник: {0}", en: "source: {0}")
    static let adopted = Text(kk: "қабылданды {0}", ru: "принята {0}", en: "adopted {0}")
    static let inForceFrom = Text(
        kk: "{0} күнінен бастап қолданыста", ru: "действует с {0}", en: "in force from {0}")
    static let notBefore = Text(
        kk: "қолданысқа енгізілген күні расталмаған, {0} күнінен бұрын емес",
        ru: "дата введения не подтверждена, не ранее {0}", en: "day of force not confirmed, not before {0}")
    static let points = Text(kk: "тармақтар: {0}", ru: "пункты: {0}", en: "points: {0}")
    static let sentences = Text(kk: "сөйлемдер: {0}", ru: "предложения: {0}", en: "sentences: {0}")
    static let noSuchReference = Text(
        kk: "«{0}» деген тармақ, ереже немесе сөйлем жоқ; тармақтар: {1}",
        ru: "нет пункта, правила или предложения «{0}»; пункты: {1}",
        en: "there is no point, rule or sentence “{0}”; points: {1}")
    static let nearest = Text(kk: "{0}; мүмкін, {1}?", ru: "{0}; может быть, {1}?", en: "{0}; did you mean {1}?")

    // Modules
    static let module = Text(kk: "{0} – {1}", ru: "{0} – {1}", en: "{0} – {1}")
    static let policies = Text(kk: "саясаттар: {0}", ru: "политики: {0}", en: "policies: {0}")
    static let parameters = Text(kk: "параметрлер: {0}", ru: "параметры: {0}", en: "parameters: {0}")
    static let accepted = Text(kk: "дәлелдейтін құжаттар: {0}", ru: "чем подтверждается: {0}", en: "proven by: {0}")
    static let leftToPersons = Text(kk: "адамға қалады: {0}", ru: "остаётся человеку: {0}", en: "left to a person: {0}")
    static let example = Text(kk: "мысал: {0} – {1}", ru: "пример: {0} – {1}", en: "example: {0} – {1}")
    static let acrossBids = Text(
        kk: "өтінімдерді салыстыру; негіз емес", ru: "сравнение заявок; не основание", en: "across bids; not a ground")
}
