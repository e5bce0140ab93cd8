import CheckKit
import Notation

extension Shape where Value == Premises {
    static let premises = Shape.record(
        "Premises", { Premises() },
        [
            .required("id", \.id, .text),
            .required("kind", \.kind, .code(PremisesKind.self)),
            .required("right", \.right, .code(PropertyRight.self)),
            .optional("counterparty", \.counterparty, .identifier),
            .optional("counterpartyOwns", \.counterpartyOwns, .boolean),
            .optional("period", \.period, .period),
            .optional("address", \.address, .text),
            .optional("cadastralNumber", \.cadastralNumber, .text),
            .optional("areaM2", \.areaM2, .rational),
            .optional("seats", \.seats, .integer(in: 0...1_000_000)),
            .optional("sanitary", \.sanitary, .sanitaryPaper),
            .optional("documents", \.documents, .texts),
        ])
}

extension Shape where Value == SanitaryPaper {
    static let sanitaryPaper = Shape.record(
        "SanitaryPaper", { SanitaryPaper() },
        [
            .optional("validity", \.validity, .period),
            .optional("documents", \.documents, .texts),
        ])
}

extension Shape where Value == Equipment {
    static let equipment = Shape.record(
        "Equipment", { Equipment() },
        [
            .required("id", \.id, .text),
            .required("kind", \.kind, .code(EquipmentKind.self)),
            .required("right", \.right, .code(PropertyRight.self)),
            .optional("quantity", \.quantity, .integer(in: 1...1_000_000)),
            .optional("internet", \.internet, .boolean),
            .optional("title", \.title, .statedName),
            .optional("documents", \.documents, .texts),
        ])
}

extension Shape where Value == LibraryHolding {
    static let libraryHolding = Shape.record(
        "LibraryHolding", { LibraryHolding() },
        [
            .required("id", \.id, .text),
            .required("kind", \.kind, .code(LibraryKind.self)),
            .required("right", \.right, .code(PropertyRight.self)),
            .optional("copies", \.copies, .integer(in: 1...100_000_000)),
            .optional("title", \.title, .statedName),
            .optional("documents", \.documents, .texts),
        ])
}

extension Shape where Value == SupportingDocument {
    static let supportingDocument = Shape.record(
        "SupportingDocument", { SupportingDocument() },
        [
            .required("id", \.id, .text),
            .optional("evidenceType", \.evidenceType, .code(EvidenceType.self)),
            .optional("title", \.title, .statedName),
            .optional("number", \.number, .text),
            .optional("url", \.url, .text),
            .optional("path", \.path, .text),
            .optional("hash", \.hash, .sha256),
            .optional("dateIssued", \.dateIssued, .date),
            .optional("issuer", \.issuer, .statedName),
            .optional("validity", \.validity, .period),
        ])
}

extension Shape where Value == String {
    /// A hash, `sha256:` and 64 hexadecimal digits; another one is kept with a warning, and no file is compared with it.
    fileprivate static let sha256 = Shape.text.checked { hash, node, reading in
        let digits = hash.lowercased().dropFirst("sha256:".utf8.count)
        let isHash =
            hash.lowercased().hasPrefix("sha256:") && digits.utf8.count == 64 && digits.allSatisfy(\.isHexDigit)
        if !isHash { reading.warning(.wrongType, at: node, Message(noHash, node.found)) }
    }

    private static let noHash = Text(
        kk: "{0} хэш емес, файл онымен салыстырылмайды; «sha256:» және 64 он алтылық цифр жазыңыз",
        ru: "{0} не хеш, файл с ним не сравнивается; напишите «sha256:» и 64 шестнадцатеричные цифры",
        en: "{0} is no hash, so the file is not compared with it; write “sha256:” and 64 hexadecimal digits")
}
