/// What a file is by its bytes, not by its name.
public enum ContentType: String, CaseIterable, Sendable {
    case pdf, png, jpeg, ole, cms, xml, text
    /// An archive of no kind below, or one into which nobody looked.
    case zip
    /// Office files, which are archives.
    case docx, xlsx, pptx, odt, ods
    /// A page of the web, which servers send in place of a document.
    case webPage
    /// Bytes of no known kind.
    case other

    /// How many bytes are looked at.
    static let headLength = 1024

    /// Looks at the first bytes of a file; of an archive they do not tell what is in it.
    public init(_ head: some Collection<UInt8>) {
        let head = Array(head.prefix(Self.headLength))
        func starts(_ bytes: [UInt8]) -> Bool { head.starts(with: bytes) }
        let text = head.drop { $0 <= 0x20 || [0xEF, 0xBB, 0xBF].contains($0) }
        if text.starts(with: Array("%PDF-".utf8)) {
            self = .pdf
        } else if starts([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
            self = .png
        } else if starts([0xFF, 0xD8, 0xFF]) {
            self = .jpeg
        } else if starts([0x50, 0x4B, 0x03, 0x04]) {
            self = .zip
        } else if starts([0xD0, 0xCF, 0x11, 0xE0]) {
            self = .ole
        } else if starts([0x30, 0x82]) || starts([0x30, 0x80]) || starts(Array("-----BEGIN".utf8)) {
            self = .cms
        } else if Self.isWebPage(text) {
            self = .webPage
        } else if text.starts(with: Array("<?xml".utf8)) {
            self = .xml
        } else if starts([0xFF, 0xFE]) || starts([0xFE, 0xFF]) || !head.contains(where: Self.isControl) {
            self = .text
        } else {
            self = .other
        }
    }

    /// Whether it is an archive by its first bytes.
    var isArchive: Bool { [.zip, .docx, .xlsx, .pptx, .odt, .ods].contains(self) }

    /// Whether it may be what a name promises, as far as its first bytes tell.
    func mayBe(_ promised: Set<ContentType>) -> Bool {
        promised.contains(self) || self == .zip && promised.contains(where: \.isArchive)
    }

    /// The kinds that a file name's ending promises; nil where the ending promises nothing.
    public static func promised(by path: String) -> Set<ContentType>? {
        switch path.split(separator: ".").last?.lowercased() {
        case "pdf": [.pdf]
        case "png": [.png]
        case "jpg", "jpeg": [.jpeg]
        case "docx", "docm": [.docx]
        case "xlsx", "xlsm": [.xlsx]
        case "pptx": [.pptx]
        case "odt": [.odt]
        case "ods": [.ods]
        case "zip": [.zip, .docx, .xlsx, .pptx, .odt, .ods]
        case "doc", "xls": [.ole]
        case "p7s", "cms", "p7m": [.cms]
        case "xml": [.xml]
        case "txt", "csv": [.text]
        default: nil
        }
    }

    private static func isControl(_ byte: UInt8) -> Bool { byte < 9 || (14...31).contains(byte) }

    private static func isWebPage(_ text: some Collection<UInt8>) -> Bool {
        let text = String(decoding: text, as: UTF8.self).lowercased()
        return text.hasPrefix("<!doctype html") || text.hasPrefix("<html")
            || text.hasPrefix("<?xml") && text.contains("<html")
    }
}
