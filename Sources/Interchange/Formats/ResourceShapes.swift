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
            .optional("hash", \.hash, .text),
            .optional("dateIssued", \.dateIssued, .date),
            .optional("issuer", \.issuer, .statedName),
            .optional("validity", \.validity, .period),
        ])
}
