public import CheckKit
public import Notation

extension Shape where Value == Provider {
    static let provider = Shape.record(
        "Provider", { Provider() },
        [
            .optional("identifier", \.identifier, .identifier),
            .optional("name", \.name, .statedName),
            .optional("kind", \.kind, .code(ProviderKind.self)),
            .optional("charter", \.charter, .text),
            .optional("activities", \.activities, .texts),
            .optional("accreditations", \.accreditations, .texts),
            .optional("address", \.address, .address),
            .optional("permits", \.permits, .list(of: .permit)),
            .optional("documents", \.documents, .texts),
        ])
}

extension Shape where Value == Permit {
    static let permit = Shape.record(
        "Permit", { Permit() },
        [
            .required("kind", \.kind, .code(PermitKind.self)),
            .optional("number", \.number, .text),
            .optional("validity", \.validity, .period),
            .optional("documents", \.documents, .texts),
        ])
}

extension Shape where Value == Dossier {
    static let dossier = Shape.record(
        "Dossier", { Dossier() },
        [
            .header("saikes/dossier/1"),
            .optional("provider", \.provider, .provider),
            .optional("lecturers", \.lecturers, .list(of: .lecturer)),
            .optional("programmes", \.programmes, .list(of: .programme)),
            .optional("premises", \.premises, .list(of: .premises)),
            .optional("equipment", \.equipment, .list(of: .equipment)),
            .optional("library", \.library, .list(of: .libraryHolding)),
            .optional("documents", \.documents, .list(of: .supportingDocument)),
            .optional("rulings", \.rulings, .list(of: .ruling)),
        ]
    ).checked(isSound: \.hasSoundReferences, Dossier.checkReferences)
}

extension FileFormat where Value == Dossier {
    /// What a provider says of itself.
    public static let dossier = FileFormat("dossier", .dossier)
}
