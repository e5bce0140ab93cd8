/// A name or title as a file states it: one string, or a string a language.
public struct StatedName: Hashable, Sendable {
    /// The Kazakh form, where stated.
    public var kk: String?
    /// The Russian form, where stated.
    public var ru: String?
    /// The English form, where stated.
    public var en: String?

    /// Makes a name from its languages.
    public init(kk: String? = nil, ru: String? = nil, en: String? = nil) {
        self.kk = kk
        self.ru = ru
        self.en = en
    }

    /// Makes a name of one string that serves every language.
    public init(_ string: String) { self.init(kk: string, ru: string, en: string) }

    /// The name in a language, or the nearest one that is stated: Russian, then Kazakh, then English.
    public subscript(language: Language) -> String {
        let asked =
            switch language {
            case .kk: kk
            case .ru: ru
            case .en: en
            }
        return asked ?? ru ?? kk ?? en ?? ""
    }

    /// The name in all languages, gaps filled from the nearest one.
    public var text: Text { Text { self[$0] } }

    /// Every form that is stated, each once.
    public var forms: [String] {
        if let kk, kk == ru, kk == en { return [kk] }
        var forms: [String] = []
        for form in [kk, ru, en].compactMap(\.self) where !forms.contains(form) { forms.append(form) }
        return forms
    }
}
