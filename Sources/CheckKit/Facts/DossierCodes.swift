/// The kind of a provider.
public enum ProviderKind: String, CaseIterable, Sendable, TitledCode {
    /// University.
    case university
    /// Education organisation.
    case educationOrganisation
    /// Consulting company.
    case consultingCompany
    /// State enterprise.
    case stateEnterprise
    /// Sole proprietor.
    case soleProprietor
    /// Academy of Public Administration.
    case academy
    /// Other.
    case other

    /// How people call it.
    public var title: Text {
        switch self {
        case .university: Text(kk: "университет", ru: "университет", en: "university")
        case .educationOrganisation:
            Text(kk: "білім беру ұйымы", ru: "организация образования", en: "education organisation")
        case .consultingCompany:
            Text(kk: "консалтингтік компания", ru: "консалтинговая компания", en: "consulting company")
        case .stateEnterprise:
            Text(kk: "мемлекеттік кәсіпорын", ru: "государственное предприятие", en: "state enterprise")
        case .soleProprietor: Text(kk: "жеке кәсіпкер", ru: "индивидуальный предприниматель", en: "sole proprietor")
        case .academy:
            Text(
                kk: "Мемлекеттік басқару академиясы", ru: "Академия государственного управления",
                en: "Academy of Public Administration")
        case .other: Text(kk: "өзге", ru: "иное", en: "other")
        }
    }
}

/// The kind of a permit that a provider holds.
public enum PermitKind: String, CaseIterable, Sendable, TitledCode {
    /// Licence.
    case licence
    /// Notification.
    case notification

    /// How people call it.
    public var title: Text {
        switch self {
        case .licence: Text(kk: "лицензия", ru: "лицензия", en: "licence")
        case .notification: Text(kk: "хабарлама", ru: "уведомление", en: "notification")
        }
    }
}

/// An academic degree, or what may be taken for one.
public enum DegreeType: String, CaseIterable, Sendable, TitledCode {
    /// Doctor of Sciences.
    case doctorOfSciences
    /// Candidate of Sciences.
    case candidateOfSciences
    /// Doctor of Philosophy (PhD).
    case phd
    /// Doctor by profile.
    case doctorByProfile
    /// Master.
    case master
    /// Bachelor.
    case bachelor
    /// Specialist.
    case specialist
    /// MBA.
    case mba
    /// DBA.
    case dba
    /// Other.
    case other

    /// How people call it.
    public var title: Text {
        switch self {
        case .doctorOfSciences: Text(kk: "ғылым докторы", ru: "доктор наук", en: "Doctor of Sciences")
        case .candidateOfSciences: Text(kk: "ғылым кандидаты", ru: "кандидат наук", en: "Candidate of Sciences")
        case .phd: Text(kk: "философия докторы (PhD)", ru: "доктор философии (PhD)", en: "Doctor of Philosophy (PhD)")
        case .doctorByProfile: Text(kk: "бейіні бойынша доктор", ru: "доктор по профилю", en: "doctor by profile")
        case .master: Text(kk: "магистр", ru: "магистр", en: "master")
        case .bachelor: Text(kk: "бакалавр", ru: "бакалавр", en: "bachelor")
        case .specialist: Text(kk: "маман", ru: "специалист", en: "specialist")
        case .mba: Text(kk: "MBA", ru: "MBA", en: "MBA")
        case .dba: Text(kk: "DBA", ru: "DBA", en: "DBA")
        case .other: Text(kk: "өзге", ru: "иное", en: "other")
        }
    }
}

/// Recognition in Kazakhstan of a foreign degree.
public enum Recognition: String, CaseIterable, Sendable, TitledCode {
    /// Recognition not needed.
    case notNeeded
    /// Recognised.
    case recognised
    /// Recognition pending.
    case pending
    /// Not recognised.
    case none

    /// How people call it.
    public var title: Text {
        switch self {
        case .notNeeded: Text(kk: "тану талап етілмейді", ru: "признание не требуется", en: "recognition not needed")
        case .recognised: Text(kk: "танылған", ru: "признана", en: "recognised")
        case .pending: Text(kk: "тану рәсімі жүріп жатыр", ru: "признание рассматривается", en: "recognition pending")
        case .none: Text(kk: "танылмаған", ru: "не признана", en: "not recognised")
        }
    }
}

/// The kind of contract by which a person works.
public enum EmploymentType: String, CaseIterable, Sendable, TitledCode {
    /// Staff member.
    case staff
    /// Internal part-timer.
    case internalPartTime
    /// External part-timer.
    case externalPartTime
    /// Civil-law contract.
    case civilContract

    /// How people call it.
    public var title: Text {
        switch self {
        case .staff: Text(kk: "штаттағы қызметкер", ru: "штатный сотрудник", en: "staff member")
        case .internalPartTime: Text(kk: "ішкі қоса атқарушы", ru: "внутренний совместитель", en: "internal part-timer")
        case .externalPartTime: Text(kk: "сыртқы қоса атқарушы", ru: "внешний совместитель", en: "external part-timer")
        case .civilContract:
            Text(kk: "азаматтық-құқықтық шарт", ru: "договор гражданско-правового характера", en: "civil-law contract")
        }
    }
}

/// What a span of experience consists of.
public enum ExperienceKind: String, CaseIterable, Sendable, TitledCode {
    /// Professional activity.
    case practice
    /// Conducting trainings.
    case training
    /// University teaching.
    case teaching
    /// Leave.
    case leave

    /// How people call it.
    public var title: Text {
        switch self {
        case .practice: Text(kk: "кәсіби қызмет", ru: "профессиональная деятельность", en: "professional activity")
        case .training: Text(kk: "тренингтер өткізу", ru: "проведение тренингов", en: "conducting trainings")
        case .teaching: Text(kk: "жоғары оқу орнында сабақ беру", ru: "преподавание в вузе", en: "university teaching")
        case .leave: Text(kk: "демалыс", ru: "отпуск", en: "leave")
        }
    }
}
