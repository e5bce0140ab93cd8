public import CheckKit

/// What a person says of ties with a provider.
public enum Declaration: String, TitledCode {
    /// There are none.
    case none
    /// There are ties: the person is recused unless the chair allows it.
    case related

    /// The declaration in words.
    public var title: Text {
        switch self {
        case .none: Text(kk: "байланыс жоқ", ru: "связей нет", en: "no ties")
        case .related: Text(kk: "байланыс бар", ru: "связи есть", en: "tied")
        }
    }
}

/// A vote on an item.
public enum Vote: String, TitledCode {
    /// For.
    case inFavour = "for"
    /// Against.
    case against
    /// Neither.
    case abstained

    /// The vote in words.
    public var title: Text {
        switch self {
        case .inFavour: Text(kk: "қолдады", ru: "за", en: "for")
        case .against: Text(kk: "қарсы", ru: "против", en: "against")
        case .abstained: Text(kk: "қалыс қалды", ru: "воздержался", en: "abstained")
        }
    }
}

/// What the Council decides.
public enum DecisionAction: String, TitledCode {
    /// Takes an applicant into the list.
    case include
    /// Refuses an applicant.
    case refuse
    /// Suspends an entry until a day, on which it is active again.
    case suspend
    /// Takes a provider off the list.
    case remove
    /// Ends a suspension early, or takes a removed provider back.
    case restore
    /// Corrects the dates of an earlier milestone, or takes it away.
    case correct
    /// Grants an appeal.
    case satisfy
    /// Turns an appeal down.
    case decline

    /// The action in words.
    public var title: Text {
        switch self {
        case .include: Text(kk: "тізбеге енгізу", ru: "включить в перечень", en: "include in the list")
        case .refuse: Text(kk: "енгізуден бас тарту", ru: "отказать во включении", en: "refuse")
        case .suspend: Text(kk: "тоқтата тұру", ru: "приостановить", en: "suspend")
        case .remove: Text(kk: "тізбеден шығару", ru: "исключить из перечня", en: "remove from the list")
        case .restore: Text(kk: "қалпына келтіру", ru: "восстановить", en: "restore")
        case .correct: Text(kk: "жазбаны түзету", ru: "исправить запись", en: "correct the entry")
        case .satisfy: Text(kk: "шағымды қанағаттандыру", ru: "удовлетворить жалобу", en: "satisfy the appeal")
        case .decline: Text(kk: "шағымды қанағаттандырмау", ru: "отклонить жалобу", en: "decline the appeal")
        }
    }
}

/// Why a decision is appealed against.
public enum AppealGround: String, TitledCode {
    /// How it was decided.
    case procedure
    /// What it rests on.
    case evidence

    /// The ground in words.
    public var title: Text {
        switch self {
        case .procedure: Text(kk: "рәсім", ru: "процедура", en: "procedure")
        case .evidence: Text(kk: "дәлелдер", ru: "доказательства", en: "evidence")
        }
    }
}

/// Where an application stands.
public enum CaseStatus: String, TitledCode {
    /// Sent, nobody reviews it yet.
    case submitted
    /// Being reviewed.
    case checking
    /// The provider has to answer.
    case withProvider
    /// Both reviews are in.
    case forSession
    /// The provider was included.
    case active
    /// The provider was refused.
    case unsuccessful
    /// The provider withdrew it.
    case cancelled

    /// The status in words.
    public var title: Text {
        switch self {
        case .submitted: Text(kk: "жаңа", ru: "новая", en: "new")
        case .checking: Text(kk: "тексерілуде", ru: "на проверке", en: "being checked")
        case .withProvider: Text(kk: "ұйымда", ru: "у организации", en: "with the provider")
        case .forSession: Text(kk: "отырысқа", ru: "к заседанию", en: "for session")
        case .active: Text(kk: "енгізілді", ru: "включена", en: "included")
        case .unsuccessful: Text(kk: "бас тартылды", ru: "отказано", en: "refused")
        case .cancelled: Text(kk: "қайтарып алынды", ru: "отозвана", en: "withdrawn")
        }
    }

    /// Whether nothing more happens to it.
    public var isClosed: Bool { self == .active || self == .unsuccessful || self == .cancelled }
}

/// What an entry of the list is on a day.
public enum EntryStatus: String, TitledCode {
    /// On the list.
    case active
    /// On the list, with effect suspended until a day.
    case suspended
    /// No more on the list.
    case terminated

    /// The status in words.
    public var title: Text {
        switch self {
        case .active: Text(kk: "қолданыста", ru: "действует", en: "active")
        case .suspended: Text(kk: "тоқтатыла тұрған", ru: "приостановлена", en: "suspended")
        case .terminated: Text(kk: "шығарылған", ru: "исключена", en: "terminated")
        }
    }
}
