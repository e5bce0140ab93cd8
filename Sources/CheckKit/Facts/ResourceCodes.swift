/// The right by which a thing is held.
public enum PropertyRight: String, CaseIterable, Sendable, TitledCode {
    /// Ownership.
    case ownership
    /// Lease.
    case lease
    /// Sublease.
    case sublease
    /// Preliminary lease.
    case preliminaryLease
    /// Hourly hire.
    case hourlyHire
    /// Finance lease.
    case financeLease
    /// Free use.
    case freeUse
    /// Operational management.
    case operationalManagement
    /// Economic management.
    case economicManagement
    /// Access by licence.
    case licence
    /// Another right.
    case other

    /// How people call it.
    public var title: Text {
        switch self {
        case .ownership: Text(kk: "меншік", ru: "собственность", en: "ownership")
        case .lease: Text(kk: "жалдау", ru: "аренда", en: "lease")
        case .sublease: Text(kk: "қосалқы жалдау", ru: "субаренда", en: "sublease")
        case .preliminaryLease:
            Text(kk: "алдын ала жалдау шарты", ru: "предварительный договор аренды", en: "preliminary lease")
        case .hourlyHire: Text(kk: "сағаттық жалдау", ru: "почасовая аренда", en: "hourly hire")
        case .financeLease: Text(kk: "лизинг", ru: "лизинг", en: "finance lease")
        case .freeUse: Text(kk: "өтеусіз пайдалану", ru: "безвозмездное пользование", en: "free use")
        case .operationalManagement:
            Text(kk: "оралымды басқару", ru: "оперативное управление", en: "operational management")
        case .economicManagement: Text(kk: "шаруашылық жүргізу", ru: "хозяйственное ведение", en: "economic management")
        case .licence: Text(kk: "лицензия бойынша қолжетімділік", ru: "доступ по лицензии", en: "access by licence")
        case .other: Text(kk: "өзге құқық", ru: "иное право", en: "another right")
        }
    }
}

/// What premises are used for.
public enum PremisesKind: String, CaseIterable, Sendable, TitledCode {
    /// Classroom.
    case classroom
    /// Lecture hall.
    case lectureHall
    /// Computer class.
    case computerClass
    /// Other.
    case other

    /// How people call it.
    public var title: Text {
        switch self {
        case .classroom: Text(kk: "сынып", ru: "учебный класс", en: "classroom")
        case .lectureHall: Text(kk: "дәріс залы", ru: "лекционный зал", en: "lecture hall")
        case .computerClass: Text(kk: "компьютер сыныбы", ru: "компьютерный класс", en: "computer class")
        case .other: Text(kk: "өзге", ru: "иное", en: "other")
        }
    }
}

/// The kinds of equipment that the clause names.
public enum EquipmentKind: String, CaseIterable, Sendable, TitledCode {
    /// Computers.
    case computer
    /// Interactive equipment.
    case interactive

    /// How people call it.
    public var title: Text {
        switch self {
        case .computer: Text(kk: "компьютерлік жабдық", ru: "компьютерное оборудование", en: "computers")
        case .interactive:
            Text(kk: "интерактивті жабдық", ru: "интерактивное оборудование", en: "interactive equipment")
        }
    }
}

/// The form of a library holding.
public enum LibraryKind: String, CaseIterable, Sendable, TitledCode {
    /// Printed.
    case printed
    /// Electronic.
    case electronic

    /// How people call it.
    public var title: Text {
        switch self {
        case .printed: Text(kk: "баспа қоры", ru: "печатный фонд", en: "printed")
        case .electronic: Text(kk: "электрондық қор", ru: "электронный фонд", en: "electronic")
        }
    }
}

/// How a programme is taught.
public enum TeachingMode: String, CaseIterable, Sendable, TitledCode {
    /// In person.
    case inPerson
    /// Online.
    case online
    /// Blended.
    case blended

    /// How people call it.
    public var title: Text {
        switch self {
        case .inPerson: Text(kk: "бетпе-бет", ru: "очно", en: "in person")
        case .online: Text(kk: "онлайн", ru: "онлайн", en: "online")
        case .blended: Text(kk: "аралас", ru: "смешанный", en: "blended")
        }
    }
}
