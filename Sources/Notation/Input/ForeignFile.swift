import CheckKit

/// A file of another kind, given by mistake where YAML or JSON is read; tables and lines are told by their names.
enum ForeignFile {
    /// The fault that names what the file is; nil where its first bytes do not speak against text.
    static func fault(in bytes: [UInt8], at place: Place) -> Fault? {
        let file = place.file.lowercased()
        if [".jsonl", ".ndjson"].contains(where: file.hasSuffix) { return Fault(.notText, at: place, Message(.lines)) }
        let isTable = [".csv", ".tsv"].contains(where: file.hasSuffix)
        guard let name = name(of: bytes) ?? (isTable ? .table : nil) else { return nil }
        return Fault(.notText, at: place, Message(.foreign, .text(name)))
    }

    private static func name(of bytes: [UInt8]) -> Text? {
        for (signature, name) in signatures where bytes.starts(with: signature) { return name }
        if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return nameOfArchive(bytes) }
        // DER: a sequence with a long length; "0" followed by such a byte is no UTF-8 either.
        if bytes.count > 2, bytes[0] == 0x30, (0x80...0x84).contains(bytes[1]) { return .signed }
        let head = bytes.prefix(4096).drop { $0 == 0x20 || (0x09...0x0D).contains($0) }
        guard head.first == UInt8(ascii: "<") else { return nil }
        let lowered = head.prefix(64).map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }
        return contains("<html", in: lowered) || contains("<!doctype html", in: lowered) ? .html : .xml
    }

    /// An Office file lists its parts at both ends of the archive.
    private static func nameOfArchive(_ bytes: [UInt8]) -> Text {
        let ends = [bytes.prefix(4096), bytes.suffix(16_384)]
        func holds(_ part: String) -> Bool { ends.contains { contains(part, in: $0) } }
        if holds("word/") || holds("opendocument.text") { return .document }
        if holds("xl/") || holds("opendocument.spreadsheet") { return .spreadsheet }
        return .archive
    }

    private static func contains(_ word: String, in bytes: some Collection<UInt8>) -> Bool {
        let word = Array(word.utf8)
        let bytes = Array(bytes)
        guard bytes.count >= word.count else { return false }
        return (0...(bytes.count - word.count)).contains { start in
            bytes[start] == word[0] && bytes[start..<(start + word.count)].elementsEqual(word)
        }
    }

    private static let signatures: [([UInt8], Text)] = [
        (Array("%PDF".utf8), .pdf),
        ([0x89, 0x50, 0x4E, 0x47], .image),
        ([0xFF, 0xD8, 0xFF], .image),
        (Array("GIF8".utf8), .image),
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], .oldOffice),
        ([0x1F, 0x8B], .archive),
        ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], .archive),
        (Array("Rar!".utf8), .archive),
        (Array("{\\rtf".utf8), .document),
        (Array("-----BEGIN ".utf8), .signed),
    ]
}

extension Text {
    fileprivate static let foreign = Text(
        kk: "бұл YAML немесе JSON емес, {0}", ru: "это {0}, а не YAML или JSON", en: "this is {0}, not YAML or JSON")
    fileprivate static let lines = Text(
        kk: "бұл файлда әр жол – бөлек JSON; оны «saikes batch» оқиды",
        ru: "в этом файле каждая строка – отдельный JSON; его читает «saikes batch»",
        en: "each line of this file is a JSON text of its own; “saikes batch” reads it")
    fileprivate static let table = Text(kk: "кесте (CSV)", ru: "таблица (CSV)", en: "a table (CSV)")
    fileprivate static let pdf = Text(kk: "PDF құжаты", ru: "документ PDF", en: "a PDF document")
    fileprivate static let image = Text(kk: "сурет", ru: "изображение", en: "a picture")
    fileprivate static let oldOffice = Text(
        kk: "ескі Word немесе Excel файлы", ru: "файл старого Word или Excel", en: "an old Word or Excel file")
    fileprivate static let document = Text(
        kk: "мәтіндік редактор құжаты (Word)", ru: "документ текстового редактора (Word)",
        en: "a word processor's document (Word)")
    fileprivate static let spreadsheet = Text(
        kk: "электрондық кесте (Excel)", ru: "электронная таблица (Excel)", en: "a spreadsheet (Excel)")
    fileprivate static let archive = Text(kk: "мұрағат (ZIP)", ru: "архив (ZIP)", en: "an archive (ZIP)")
    fileprivate static let signed = Text(
        kk: "қол қойылған хабарлама немесе сертификат (PKCS)", ru: "подписанное сообщение или сертификат (PKCS)",
        en: "a signed message or a certificate (PKCS)")
    fileprivate static let html = Text(kk: "веб-бет (HTML)", ru: "веб-страница (HTML)", en: "a web page (HTML)")
    fileprivate static let xml = Text(kk: "XML құжаты", ru: "документ XML", en: "an XML document")
}
