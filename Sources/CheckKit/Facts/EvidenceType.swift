/// The kind of a supporting document.
public enum EvidenceType: String, CaseIterable, Sendable, TitledCode {
    /// Diploma.
    case diploma
    /// Recognition certificate.
    case degreeRecognition
    /// Employment contract.
    case employmentContract
    /// Employment order.
    case employmentOrder
    /// ESUTD extract.
    case esutdExtract
    /// ENPF extract.
    case enpfExtract
    /// GFSS extract.
    case gfssExtract
    /// Work record.
    case workRecord
    /// Training contract.
    case trainingContract
    /// Acceptance act.
    case acceptanceAct
    /// Employer's reference.
    case employerReference
    /// Statement of registered rights.
    case registeredRights
    /// Title document.
    case titleDocument
    /// Lease contract.
    case leaseContract
    /// Lessor's title.
    case lessorTitle
    /// Sanitary conclusion.
    case sanitaryConclusion
    /// Technical passport.
    case technicalPassport
    /// Fixed-asset extract.
    case fixedAssetExtract
    /// Invoice.
    case invoice
    /// Library inventory.
    case libraryInventory
    /// Internet contract.
    case internetContract
    /// Programme.
    case programme
    /// Curriculum plan.
    case curriculumPlan
    /// Permit.
    case permit
    /// Price calculation.
    case priceCalculation
    /// Entry on the Council's list.
    case councilListEntry
    /// Other document.
    case other

    /// How people call it.
    public var title: Text {
        switch self {
        case .diploma: Text(kk: "диплом", ru: "диплом", en: "diploma")
        case .degreeRecognition:
            Text(kk: "тану туралы куәлік", ru: "удостоверение о признании", en: "recognition certificate")
        case .employmentContract: Text(kk: "еңбек шарты", ru: "трудовой договор", en: "employment contract")
        case .employmentOrder: Text(kk: "жұмысқа қабылдау бұйрығы", ru: "приказ о приёме", en: "employment order")
        case .esutdExtract: Text(kk: "ЕШБЕЖ үзіндісі", ru: "выписка ЕСУТД", en: "ESUTD extract")
        case .enpfExtract: Text(kk: "БЖЗҚ үзіндісі", ru: "выписка ЕНПФ", en: "ENPF extract")
        case .gfssExtract: Text(kk: "МӘСҚ деректері", ru: "данные ГФСС", en: "GFSS extract")
        case .workRecord: Text(kk: "еңбек кітапшасы", ru: "трудовая книжка", en: "work record")
        case .trainingContract:
            Text(kk: "тренинг өткізу шарты", ru: "договор на проведение тренинга", en: "training contract")
        case .acceptanceAct: Text(kk: "қабылдау актісі", ru: "акт приёмки", en: "acceptance act")
        case .employerReference:
            Text(kk: "жұмыс берушінің анықтамасы", ru: "справка работодателя", en: "employer's reference")
        case .registeredRights:
            Text(
                kk: "тіркелген құқықтар туралы анықтама", ru: "справка о зарегистрированных правах",
                en: "statement of registered rights")
        case .titleDocument:
            Text(kk: "құқық белгілейтін құжат", ru: "правоустанавливающий документ", en: "title document")
        case .leaseContract: Text(kk: "жалдау шарты", ru: "договор аренды", en: "lease contract")
        case .lessorTitle:
            Text(kk: "жалға берушінің меншік құжаты", ru: "документ о праве арендодателя", en: "lessor's title")
        case .sanitaryConclusion:
            Text(kk: "санитариялық қорытынды", ru: "санитарное заключение", en: "sanitary conclusion")
        case .technicalPassport: Text(kk: "техникалық паспорт", ru: "технический паспорт", en: "technical passport")
        case .fixedAssetExtract:
            Text(kk: "негізгі құралдар үзіндісі", ru: "выписка об основных средствах", en: "fixed-asset extract")
        case .invoice: Text(kk: "шот-фактура", ru: "счёт-фактура", en: "invoice")
        case .libraryInventory:
            Text(kk: "кітапхана қорын есепке алу", ru: "учёт библиотечного фонда", en: "library inventory")
        case .internetContract: Text(kk: "интернет шарты", ru: "договор на доступ к Интернету", en: "Internet contract")
        case .programme: Text(kk: "оқу бағдарламасы", ru: "учебная программа", en: "programme")
        case .curriculumPlan: Text(kk: "тақырыптық жоспар", ru: "тематический план", en: "curriculum plan")
        case .permit: Text(kk: "рұқсат құжаты", ru: "разрешительный документ", en: "permit")
        case .priceCalculation: Text(kk: "баға есебі", ru: "расчёт цены", en: "price calculation")
        case .councilListEntry: Text(kk: "Тізбедегі жазба", ru: "запись в Перечне", en: "entry on the Council's list")
        case .other: Text(kk: "өзге құжат", ru: "иной документ", en: "other document")
        }
    }
}
