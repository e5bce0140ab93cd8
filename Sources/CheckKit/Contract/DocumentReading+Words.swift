extension DocumentReading.Obstacle {
    /// The reason in words.
    public var title: Text {
        switch self {
        case .notThere: Text(kk: "мұндай файл жоқ", ru: "такого файла нет", en: "there is no such file")
        case .notFetched: Text(kk: "жүктелмеген", ru: "не загружен", en: "it was not fetched")
        case .empty: Text(kk: "файл бос", ru: "файл пуст", en: "the file is empty")
        case .tooLarge:
            Text(
                kk: "тым үлкен немесе тым үлкен болып ашылады",
                ru: "слишком велик или распаковывается в слишком большой",
                en: "it is too large, or unpacks to too much")
        case .encrypted:
            Text(
                kk: "құпиясөзбен қорғалған; оны құпиясөзсіз беруді сұраңыз",
                ru: "закрыт паролем; попросите его без пароля",
                en: "it is locked by a password; ask for it without one")
        case .damaged: Text(kk: "файл бүлінген", ru: "файл повреждён", en: "the file is damaged")
        case .tookTooLong:
            Text(
                kk: "оқу тым ұзаққа созылды", ru: "чтение заняло слишком много времени",
                en: "reading it took too long")
        case .readerFailed:
            Text(
                kk: "оқитын бағдарлама осы файлда істен шықты", ru: "программа чтения сломалась на этом файле",
                en: "the reading program broke on it")
        case .noReader:
            Text(
                kk: "saikes-reader бағдарламасы табылмады немесе іске қосылмады; оны saikes жанына қойыңыз",
                ru: "программа saikes-reader не найдена или не запустилась; положите её рядом с saikes",
                en: "the program saikes-reader was not found or did not start; put it beside saikes")
        }
    }
}

extension Corroboration.Result {
    /// The result in words, said of a document.
    public var title: Text {
        switch self {
        case .found: Text(kk: "мәтінде бар", ru: "есть в тексте", en: "in the text")
        case .contradicts: Text(kk: "мәтінде басқаша", ru: "в тексте иначе", en: "otherwise in the text")
        case .silent: Text(kk: "мәтінде көрінбейді", ru: "в тексте не видно", en: "not seen in the text")
        case .unread:
            Text(kk: "мәтіні оқылмайды", ru: "текст программой не читается", en: "its text is not readable by program")
        }
    }
}

extension Corroboration.Kind {
    /// What was looked for, in words.
    public var title: Text {
        switch self {
        case .holder: Text(kk: "аты-жөні", ru: "имя", en: "name")
        case .personNumber: Text(kk: "ЖСН", ru: "ИИН", en: "IIN")
        case .organisationNumber: Text(kk: "БСН", ru: "БИН", en: "BIN")
        case .organisation: Text(kk: "ұйым", ru: "организация", en: "organisation")
        case .title: Text(kk: "атауы", ru: "название", en: "title")
        case .dateAwarded: Text(kk: "берілген күні", ru: "дата присуждения", en: "day of award")
        case .period: Text(kk: "мерзімі", ru: "срок", en: "term")
        case .number: Text(kk: "нөмірі", ru: "номер", en: "number")
        case .dateIssued: Text(kk: "құжат күні", ru: "дата документа", en: "day of issue")
        case .cadastralNumber: Text(kk: "кадастр нөмірі", ru: "кадастровый номер", en: "cadastral number")
        case .area: Text(kk: "ауданы", ru: "площадь", en: "area")
        case .seats: Text(kk: "орын саны", ru: "места", en: "seats")
        case .quantity: Text(kk: "саны", ru: "количество", en: "quantity")
        case .copies: Text(kk: "дана саны", ru: "экземпляры", en: "copies")
        case .hours: Text(kk: "сағат", ru: "часы", en: "hours")
        }
    }
}
