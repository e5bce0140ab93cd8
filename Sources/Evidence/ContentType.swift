/// What a file is by its first bytes, not by its name.
public enum ContentType: String, Sendable {
    case pdf, png, jpeg, zip, ole, cms, xml, text
    /// Bytes of no known kind.
    case other

    /// Looks at the first bytes of a file.
    public init(_ head: some Collection<UInt8>) {
        let head = Array(head.prefix(16))
        func starts(_ bytes: [UInt8]) -> Bool { head.starts(with: bytes) }
        if starts(Array("%PDF-".utf8)) {
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
        } else if starts(Array("<?xml".utf8)) {
            self = .xml
        } else if !head.contains(where: { $0 < 9 || (14...31).contains($0) }) {
            self = .text
        } else {
            self = .other
        }
    }

    /// The kinds that a file name's ending promises; nil where the ending promises nothing.
    public static func promised(by path: String) -> Set<ContentType>? {
        switch path.split(separator: ".").last?.lowercased() {
        case "pdf": [.pdf]
        case "png": [.png]
        case "jpg", "jpeg": [.jpeg]
        case "docx", "xlsx", "ods", "odt", "zip": [.zip]
        case "doc", "xls": [.ole]
        case "p7s", "cms", "p7m": [.cms]
        case "xml": [.xml]
        case "txt", "csv": [.text]
        default: nil
        }
    }
}
