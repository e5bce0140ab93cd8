/// How a customer buys.
public enum ProcurementMethod: String, CaseIterable, Sendable, TitledCode {
    /// Competition.
    case competition
    /// Price quotations.
    case priceQuotations
    /// Single source.
    case singleSource
    /// Another method.
    case other

    /// How people call it.
    public var title: Text {
        switch self {
        case .competition: Text(kk: "конкурс", ru: "конкурс", en: "competition")
        case .priceQuotations: Text(kk: "баға ұсыныстары", ru: "запрос ценовых предложений", en: "price quotations")
        case .singleSource: Text(kk: "бір көзден", ru: "из одного источника", en: "single source")
        case .other: Text(kk: "өзге тәсіл", ru: "иной способ", en: "another method")
        }
    }
}

/// The kind of a state body.
public enum BodyType: String, CaseIterable, Sendable, TitledCode {
    /// Local executive body.
    case localExecutive
    /// Territorial subdivision of a central body.
    case centralTerritorial
    /// Central body.
    case central
    /// Other.
    case other

    /// How people call it.
    public var title: Text {
        switch self {
        case .localExecutive:
            Text(kk: "жергілікті атқарушы орган", ru: "местный исполнительный орган", en: "local executive body")
        case .centralTerritorial:
            Text(
                kk: "орталық органның аумақтық бөлімшесі", ru: "территориальное подразделение центрального органа",
                en: "territorial subdivision of a central body")
        case .central: Text(kk: "орталық орган", ru: "центральный орган", en: "central body")
        case .other: Text(kk: "өзге", ru: "иное", en: "other")
        }
    }
}

/// What a lot buys.
public enum LotSubject: String, CaseIterable, Sendable, TitledCode {
    /// Advanced training.
    case advancedTraining
    /// Retraining.
    case retraining
    /// Degree programme.
    case degreeProgramme
    /// Other.
    case other

    /// How people call it.
    public var title: Text {
        switch self {
        case .advancedTraining: Text(kk: "біліктілікті арттыру", ru: "повышение квалификации", en: "advanced training")
        case .retraining: Text(kk: "қайта даярлау", ru: "переподготовка", en: "retraining")
        case .degreeProgramme:
            Text(kk: "жоғары оқу орнынан кейінгі даярлау", ru: "послевузовская подготовка", en: "degree programme")
        case .other: Text(kk: "өзге", ru: "иное", en: "other")
        }
    }
}

/// The permit that a service needs.
public enum RequiredPermit: String, CaseIterable, Sendable, TitledCode {
    /// No permit needed.
    case none
    /// Notification.
    case notification
    /// Permit of category 1.
    case category1
    /// Permit of category 2.
    case category2

    /// How people call it.
    public var title: Text {
        switch self {
        case .none: Text(kk: "рұқсат қажет емес", ru: "разрешение не требуется", en: "no permit needed")
        case .notification: Text(kk: "хабарлама", ru: "уведомление", en: "notification")
        case .category1: Text(kk: "1-санаттағы рұқсат", ru: "разрешение 1 категории", en: "permit of category 1")
        case .category2: Text(kk: "2-санаттағы рұқсат", ru: "разрешение 2 категории", en: "permit of category 2")
        }
    }
}

/// The corps of the civil service to which learners belong.
public enum Corps: String, CaseIterable, Sendable, TitledCode {
    /// Corps B.
    case administrativeB
    /// Corps A.
    case administrativeA
    /// Political servants.
    case political
    /// Others.
    case other

    /// How people call it.
    public var title: Text {
        switch self {
        case .administrativeB: Text(kk: "«Б» корпусы", ru: "корпус «Б»", en: "corps B")
        case .administrativeA: Text(kk: "«А» корпусы", ru: "корпус «А»", en: "corps A")
        case .political: Text(kk: "саяси қызметшілер", ru: "политические служащие", en: "political servants")
        case .other: Text(kk: "өзге", ru: "иные", en: "others")
        }
    }
}

/// What a row of the technical specification asks for.
public enum SpecificationKind: String, CaseIterable, Sendable, TitledCode {
    /// Topic.
    case topic
    /// Hours, at least.
    case minimumHours
    /// Group, at most.
    case maximumGroupSize
    /// Language of teaching.
    case language
    /// Mode of teaching.
    case mode
    /// Certificate.
    case certificate
    /// Start, not before.
    case startNotBefore
    /// End, not after.
    case endNotAfter
    /// Place.
    case place
    /// Other.
    case other

    /// How people call it.
    public var title: Text {
        switch self {
        case .topic: Text(kk: "тақырып", ru: "тема", en: "topic")
        case .minimumHours: Text(kk: "сағат саны, кемінде", ru: "часов, не менее", en: "hours, at least")
        case .maximumGroupSize: Text(kk: "топтағы адам, ең көбі", ru: "группа, не более", en: "group, at most")
        case .language: Text(kk: "оқыту тілі", ru: "язык обучения", en: "language of teaching")
        case .mode: Text(kk: "оқыту нысаны", ru: "форма обучения", en: "mode of teaching")
        case .certificate: Text(kk: "сертификат", ru: "сертификат", en: "certificate")
        case .startNotBefore: Text(kk: "басталуының ең ерте күні", ru: "начало, не ранее", en: "start, not before")
        case .endNotAfter: Text(kk: "аяқталуының ең кеш күні", ru: "окончание, не позднее", en: "end, not after")
        case .place: Text(kk: "орны", ru: "место", en: "place")
        case .other: Text(kk: "өзге", ru: "иное", en: "other")
        }
    }
}

/// The state of an entry on a list.
public enum ListStatus: String, CaseIterable, Sendable, TitledCode {
    /// Active.
    case active
    /// Suspended.
    case suspended
    /// Terminated.
    case terminated

    /// How people call it.
    public var title: Text {
        switch self {
        case .active: Text(kk: "қолданыста", ru: "действует", en: "active")
        case .suspended: Text(kk: "тоқтатыла тұрған", ru: "приостановлен", en: "suspended")
        case .terminated: Text(kk: "шығарылған", ru: "исключён", en: "terminated")
        }
    }
}
