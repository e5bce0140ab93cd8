public import CheckKit

/// How the bytes of a document came to the store.
public enum CaptureOrigin: String, TitledCode {
    /// By a request over the network.
    case fetched
    /// From a file that a person added.
    case added
    /// From an archive that somebody else made; what it states was not seen by this program.
    case imported

    /// The origin in words.
    public var title: Text {
        switch self {
        case .fetched: Text(kk: "желіден жүктелген", ru: "загружен из сети", en: "fetched")
        case .added: Text(kk: "файлдан қосылған", ru: "добавлен из файла", en: "added from a file")
        case .imported: Text(kk: "мұрағаттан алынған", ru: "взят из архива", en: "imported from an archive")
        }
    }
}

/// What came of an attempt to get a document.
public enum CaptureVerdict: String, TitledCode {
    /// The bytes are kept.
    case kept
    /// The server says that the bytes kept before are still current (304); they are named again.
    case unchanged
    /// No bytes are kept; the reason says why.
    case failed

    /// The verdict in words.
    public var title: Text {
        switch self {
        case .kept: Text(kk: "сақталды", ru: "сохранён", en: "kept")
        case .unchanged: Text(kk: "өзгермеген", ru: "не изменился", en: "unchanged")
        case .failed: Text(kk: "алынбады", ru: "не получен", en: "failed")
        }
    }
}
