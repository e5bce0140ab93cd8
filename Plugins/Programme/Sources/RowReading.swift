import CheckKit

/// Reads a row of the technical specification by its kind and compares the offer with it.
struct RowReading {
    private let facts: Case
    private let programmes: Stated<Programme>
    /// Ids of the programmes that no paper proves well enough.
    private let unproven: Set<String>
    private let offer: BidLot?
    private let offerPath: String
    /// The folded titles of each programme's topics; nil where it states none.
    private let taught: [[[UInt8]]?]

    /// Makes a reading of what is offered.
    ///
    /// - Parameters:
    ///   - facts: the case.
    ///   - unproven: ids of the programmes that no paper proves well enough.
    ///   - offerPath: the path of the offer.
    init(_ facts: Case, unproven: Set<String>, offerPath: String) {
        self.facts = facts
        programmes = facts.programmes
        offer = facts.offer
        self.unproven = unproven
        self.offerPath = offerPath
        taught = programmes.items.map { programme in
            programme.allTopics.map { topics in
                var keys: [[UInt8]] = []
                keys.reserveCapacity(topics.count)
                for topic in topics { for form in topic.title.forms { keys.append(Folding.bytes(form)) } }
                return keys
            }
        }
    }

    /// What is found of a row.
    struct Verdict {
        var outcome: Outcome
        var message: Message
        var missing: [String] = []
    }

    func verdict(on row: SpecificationRow) -> Verdict {
        switch row.kind {
        case .topic: topics(row)
        case .minimumHours: hours(row)
        case .maximumGroupSize: groupSize(row)
        case .language: languages(row)
        case .mode: mode(row)
        case .certificate: certificate(row)
        case .startNotBefore: day(row, offer?.period?.startDate, "startDate") { $0 >= $1 }
        case .endNotAfter: day(row, offer?.period?.endDate, "endDate") { $0 <= $1 }
        case .place, .other: Verdict(outcome: .review, message: row.message(Self.personChecks, row.asked))
        }
    }

    // MARK: Rows with a number or a day

    private func hours(_ row: SpecificationRow) -> Verdict {
        guard let least = row.wholeNumber else { return unreadable(row) }
        let sum = programmes.items.reduce(into: Int128(0)) { $0 += Int128($1.hours ?? 0) }
        let shown = { (programme: Programme) in programme.hours.map { Text(verbatim: String($0)) } }
        return compare(row, .int(least), "hours", shown, isRefuted: sum < least) { $0.hours.map { $0 >= least } }
    }

    private func groupSize(_ row: SpecificationRow) -> Verdict {
        guard let most = row.wholeNumber else { return unreadable(row) }
        let shown = { (programme: Programme) in programme.groupSize.map { Text(verbatim: String($0)) } }
        return compare(row, .int(most), "groupSize", shown) { $0.groupSize.map { $0 <= most } }
    }

    private func day(
        _ row: SpecificationRow, _ offered: CivilDate?, _ key: String, isMet: (CivilDate, CivilDate) -> Bool
    ) -> Verdict {
        guard let value = row.onlyValue, let asked = CivilDate(iso: value) else { return unreadable(row) }
        guard let offered else {
            return Verdict(
                outcome: .unknown, message: row.message(Self.notOffered, .date(asked)),
                missing: ["\(offerPath)/period/\(key)"])
        }
        return isMet(offered, asked)
            ? Verdict(outcome: .pass, message: facts.said(row.message(Self.isMet, .date(asked))))
            : Verdict(outcome: .fail, message: facts.said(row.message(Self.isNotMet, .date(asked), .date(offered))))
    }

    // MARK: Rows with a code

    private func languages(_ row: SpecificationRow) -> Verdict {
        guard let asked = row.value, !asked.isEmpty else { return unreadable(row) }
        let codes = Set(asked.map(Self.languageCode)).sorted()
        let shown = { (programme: Programme) in
            programme.languages.map { Text(verbatim: $0.sorted().joined(separator: ", ")) }
        }
        let verdicts = codes.map { code in
            guard Self.isLanguageCode(code) else {
                return Verdict(outcome: .review, message: row.message(Self.personChecks, .string(code)))
            }
            return compare(row, .string(code), "languages", shown) { programme in
                guard let offered = programme.languages else { return nil }
                if offered.contains(where: { Self.languageCode($0) == code }) { return true }
                // A language written in words may well be the one that is asked for.
                return offered.allSatisfy { Self.isLanguageCode(Self.languageCode($0)) } ? false : nil
            }
        }
        return all(of: verdicts, row)
    }

    private func mode(_ row: SpecificationRow) -> Verdict {
        guard let value = row.onlyValue else { return unreadable(row) }
        guard let asked = TeachingMode(rawValue: value) else {
            return Verdict(outcome: .review, message: row.message(Self.personChecks, .string(value)))
        }
        return compare(row, .text(asked.title), "mode", { $0.mode?.title }) { $0.mode.map { $0 == asked } }
    }

    private func certificate(_ row: SpecificationRow) -> Verdict {
        let isAsked: Bool
        switch row.value.map({ $0.count == 1 ? $0[0].lowercased() : "" }) {
        case nil, "true": isAsked = true
        case "false": isAsked = false
        default: return unreadable(row)
        }
        guard isAsked else { return Verdict(outcome: .pass, message: row.message(Self.notAsked)) }
        let shown = { (programme: Programme) in programme.certificate.map { $0 ? Self.isGiven : Self.isNotGiven } }
        return compare(row, .text(Self.isNeeded), "certificate", shown, \.certificate)
    }

    // MARK: Topics

    private func topics(_ row: SpecificationRow) -> Verdict {
        guard let asked = row.value, !asked.isEmpty else { return unreadable(row) }
        let keyed = asked.sorted().map { ($0, Folding.bytes($0)) }
        guard keyed.allSatisfy({ !$0.1.isEmpty }) else { return unreadable(row) }
        return all(of: keyed.map(topic), row)
    }

    private func topic(_ title: String, _ key: [UInt8]) -> Verdict {
        let teaching = programmes.items.indices.filter { taught[$0]?.contains(key) ?? false }
        if !teaching.isEmpty {
            return teaching.contains { !unproven.contains(programmes.items[$0].id) }
                ? Verdict(outcome: .pass, message: facts.said(Message(Self.topicFound, .string(title))))
                : Verdict(outcome: .unknown, message: facts.said(Message(Self.topicUnproven, .string(title))))
        }
        guard programmes.isComplete, !taught.contains(where: { $0 == nil }) else {
            let silent = programmes.items.filter { $0.allTopics == nil }
            return Verdict(
                outcome: .unknown, message: Message(Self.topicsNotStated, .string(title)),
                missing: silent.map { "programmes/\($0.id)/topics" })
        }
        guard facts.isExplained else { return Verdict(outcome: .review, message: .unsaid) }
        let titles = programmes.items.flatMap { $0.allTopics ?? [] }.flatMap(\.title.forms)
        let nearest = Self.nearest(to: Folding.key(title), among: Set(titles).sorted())
        return Verdict(
            outcome: .review,
            message: nearest.map { Message(Self.topicNear, .string(title), .string($0)) }
                ?? Message(Self.topicNotFound, .string(title)))
    }

    /// The title that shares most words, else the one that a slip of the keyboard explains.
    private static func nearest(to key: String, among titles: [String]) -> String? {
        let words = Set(key.split(separator: " ").map(String.init))
        var best: (title: String, shared: Int)?
        for title in titles {
            let shared = words.intersection(Folding.words(title)).count
            if shared > (best?.shared ?? 0) { best = (title, shared) }
        }
        if let best { return best.title }
        return titles.first { Folding.nearest(to: key, among: [Folding.key($0)]) != nil }
    }

    // MARK: All programmes together

    /// Every programme meets the row: pass; none does: fail; some do: a person judges.
    ///
    /// `isMet` says whether a programme meets the row, nil where the programme does not tell; `isRefuted` says whether
    /// the row is not met where not every programme meets it by itself, nil where that is so when none does.
    private func compare(
        _ row: SpecificationRow, _ asked: Message.Argument, _ key: String, _ shown: (Programme) -> Text?,
        isRefuted: Bool? = nil, _ isMet: (Programme) -> Bool?
    ) -> Verdict {
        let results = programmes.items.map(isMet)
        guard !results.contains(nil) else {
            let silent = zip(programmes.items, results).filter { $0.1 == nil }
            return Verdict(
                outcome: .unknown, message: facts.said(row.message(Self.notStated, asked)),
                missing: silent.map { "programmes/\($0.0.id)/\(key)" })
        }
        func offered() -> Message.Argument {
            let texts = Set(programmes.items.compactMap(shown)).sorted { $0.ru < $1.ru }
            return .list(texts.map { .text($0) })
        }
        let areAllMet = !results.contains(false)
        guard areAllMet || isRefuted ?? !results.contains(true) else {
            return Verdict(outcome: .review, message: facts.said(row.message(Self.isPartlyMet, asked, offered())))
        }
        guard programmes.isComplete else {
            return Verdict(
                outcome: .unknown, message: facts.said(row.message(Self.incomplete, asked)),
                missing: ["dossier/programmes"])
        }
        guard areAllMet else {
            return Verdict(outcome: .fail, message: facts.said(row.message(Self.isNotMet, asked, offered())))
        }
        return programmes.items.contains { unproven.contains($0.id) }
            ? Verdict(outcome: .unknown, message: facts.said(row.message(Self.isUnproven, asked)))
            : Verdict(outcome: .pass, message: facts.said(row.message(Self.isMet, asked)))
    }

    private func all(of verdicts: [Verdict], _ row: SpecificationRow) -> Verdict {
        if let only = verdicts.first, verdicts.count == 1 { return only }
        return Verdict(
            outcome: .all(of: verdicts.map(\.outcome)),
            message: facts.said(Message(Self.several, .list(verdicts.map { .message($0.message) }))),
            missing: verdicts.flatMap(\.missing))
    }

    private func unreadable(_ row: SpecificationRow) -> Verdict {
        let isStated = row.value?.isEmpty == false
        return Verdict(
            outcome: .unknown, message: row.message(isStated ? Self.isUnreadable : Self.noValue, row.asked),
            missing: isStated ? [] : ["lot/specification/\(row.id)/value"])
    }

    // MARK: Languages

    /// ISO 639-1 codes for what people often write in their place.
    private static func languageCode(_ typed: String) -> String {
        let code = isLanguageCode(typed) ? typed : typed.lowercased()
        return switch code {
        case "kz", "kaz": "kk"
        case "rus": "ru"
        case "eng": "en"
        default: code
        }
    }

    private static func isLanguageCode(_ code: String) -> Bool {
        code.utf8.count == 2 && code.utf8.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
    }
}

extension SpecificationRow {
    /// The value, where it is one.
    fileprivate var onlyValue: String? { value?.count == 1 ? value?[0] : nil }

    /// The value as a whole number that is not negative.
    fileprivate var wholeNumber: Int? {
        guard let number = onlyValue.flatMap({ Int($0) }), number >= 0 else { return nil }
        return number
    }

    /// What the row asks, as it is written.
    fileprivate var asked: Message.Argument { .string(value?.joined(separator: ", ") ?? text ?? "") }

    /// A sentence that begins with what the row is about.
    fileprivate func message(_ template: Text, _ arguments: Message.Argument...) -> Message {
        Message(template, arguments: [.text(kind.title)] + arguments)
    }
}

extension RowReading {
    private static let isMet = Text(kk: "{0} – {1}: орындалған", ru: "{0} – {1}: выполнено", en: "{0} – {1}: met")
    private static let isNotMet = Text(
        kk: "{0} – {1}: ұсыныста {2}", ru: "{0} – {1}: в предложении {2}", en: "{0} – {1}: in the offer {2}")
    private static let isPartlyMet = Text(
        kk: "{0} – {1}: бағдарламалардың барлығы бірдей сай емес ({2}), адам тексереді",
        ru: "{0} – {1}: выполнено не в каждой программе ({2}), проверяет человек",
        en: "{0} – {1}: not met in every programme ({2}), a person checks")
    private static let isUnproven = Text(
        kk: "{0} – {1}: айтылған, бірақ бағдарлама құжатпен расталмаған",
        ru: "{0} – {1}: заявлено, но программа не подтверждена документом",
        en: "{0} – {1}: claimed, but no paper proves the programme")
    private static let notStated = Text(
        kk: "{0} – {1}: бағдарламада көрсетілмеген", ru: "{0} – {1}: в программе не указано",
        en: "{0} – {1}: the programme does not state it")
    private static let notOffered = Text(
        kk: "{0} – {1}: өтінімде күні көрсетілмеген", ru: "{0} – {1}: в заявке день не указан",
        en: "{0} – {1}: the bid states no day")
    private static let incomplete = Text(
        kk: "{0} – {1}: лоттың барлық бағдарламасы белгілі емес", ru: "{0} – {1}: известны не все программы лота",
        en: "{0} – {1}: not all programmes of the lot are known")
    private static let isUnreadable = Text(
        kk: "{0}: «{1}» мәні оқылмады", ru: "{0}: значение «{1}» не прочитано", en: "{0}: “{1}” cannot be read")
    private static let noValue = Text(
        kk: "{0}: мәні көрсетілмеген", ru: "{0}: значение не указано", en: "{0}: no value is stated")
    private static let personChecks = Text(
        kk: "{0} – {1}: адам тексереді", ru: "{0} – {1}: проверяет человек", en: "{0} – {1}: a person checks")
    private static let notAsked = Text(
        kk: "{0}: талап етілмейді", ru: "{0}: не требуется", en: "{0}: not asked for")
    private static let isNeeded = Text(kk: "керек", ru: "нужен", en: "needed")
    private static let isGiven = Text(kk: "беріледі", ru: "выдаётся", en: "given")
    private static let isNotGiven = Text(kk: "берілмейді", ru: "не выдаётся", en: "not given")
    private static let topicFound = Text(
        kk: "«{0}» тақырыбы: бағдарламада бар", ru: "тема «{0}»: есть в программе", en: "topic “{0}”: taught")
    private static let topicUnproven = Text(
        kk: "«{0}» тақырыбы: айтылған, бірақ бағдарлама құжатпен расталмаған",
        ru: "тема «{0}»: заявлена, но программа не подтверждена документом",
        en: "topic “{0}”: claimed, but no paper proves the programme")
    private static let topicsNotStated = Text(
        kk: "«{0}» тақырыбы: табылмады, бірақ барлық тақырып көрсетілмеген",
        ru: "тема «{0}»: не найдена, но указаны не все темы",
        en: "topic “{0}”: not found, but not all topics are stated")
    private static let topicNear = Text(
        kk: "«{0}» тақырыбы: дәл сондай атау жоқ, ең жақыны «{1}»",
        ru: "тема «{0}»: точного совпадения нет, ближайшая «{1}»",
        en: "topic “{0}”: no exact match, the nearest is “{1}”")
    private static let topicNotFound = Text(
        kk: "«{0}» тақырыбы: бағдарламада мұндай атау жоқ, адам тексереді",
        ru: "тема «{0}»: такого названия в программе нет, проверяет человек",
        en: "topic “{0}”: no such title in the programme, a person checks")
    private static let several = Text(verbatim: "{0}")
}
