public import CheckKit
public import Notation

extension Shape where Value == ProcuringEntity {
    static let procuringEntity = Shape.record(
        "ProcuringEntity", { ProcuringEntity() },
        [
            .optional("identifier", \.identifier, .identifier),
            .optional("name", \.name, .statedName),
            .optional("bodyType", \.bodyType, .code(BodyType.self)),
            .optional("address", \.address, .address),
            .optional("profile", \.profile, .texts),
        ])
}

extension Shape where Value == Contingent {
    static let contingent = Shape.record(
        "Contingent", { Contingent() },
        [
            .optional("total", \.total, .integer(in: 1...10_000_000)),
            .optional("largestGroup", \.largestGroup, .integer(in: 1...1_000_000)),
            .optional("simultaneousGroups", \.simultaneousGroups, .integer(in: 1...100_000)),
            .optional("corps", \.corps, .listOrSingle(of: .code(Corps.self))),
            .optional("categories", \.categories, .listOrSingle(of: .learnerCategory)),
        ])
}

extension Shape where Value == LearnerCategory {
    /// A code, or `{code, count}`.
    static let learnerCategory = Shape.either(
        Shape<String>.text.map({ LearnerCategory(code: $0) }, from: \.code),
        when: { $0["code"] == nil && $0["count"] == nil }, writtenWhen: { $0.count == nil },
        Shape.record(
            "LearnerCategory", { LearnerCategory() },
            [.required("code", \.code, .text), .optional("count", \.count, .integer(in: 0...10_000_000))]))
}

extension Shape where Value == SeminarSubject {
    static let seminarSubject = Shape.record(
        "SeminarSubject", { SeminarSubject() }, [.optional("fields", \.fields, .texts)])
}

extension Shape where Value == QualificationRow {
    static let qualificationRow = Shape.record(
        "QualificationRow", { QualificationRow() },
        [
            .required("id", \.id, .text),
            .optional("row", \.row, .integer(in: 0...100_000)),
            .optional("rule", \.rule, .statedRule),
            .optional("text", \.text, .text),
        ])
}

extension Shape where Value == SpecificationRow {
    static let specificationRow = Shape.record(
        "SpecificationRow", { SpecificationRow() },
        [
            .required("id", \.id, .text),
            .optional("row", \.row, .integer(in: 0...100_000)),
            .required("kind", \.kind, .code(SpecificationKind.self)),
            .optional("value", \.value, .listOrSingle(of: .anyScalar)),
            .optional("rule", \.rule, .statedRule),
            .optional("text", \.text, .text),
        ])
}

extension Shape where Value == String {
    /// A rule id, or a parent that covers its parts.
    static let statedRule = Shape.text.checked { rule, node, reading in
        guard !RuleID.statable.contains(rule) else { return }
        let nearest = Folding.nearest(to: rule, among: RuleID.statable)
        reading.fault(
            .notInList, at: node,
            Message(FormatWords.noSuchRule, .string(Fault.shown(rule)), .string(nearest ?? "11-1/1")))
    }
}

extension RuleID {
    /// What a row of the tender documents may name.
    fileprivate static let statable = (inOrder + parents).map(\.rawValue)
}

extension Shape where Value == Lot {
    static let lot = Shape.record(
        "Lot", { Lot() },
        [
            .required("id", \.id, .text),
            .optional("title", \.title, .statedName),
            .optional("subject", \.subject, .code(LotSubject.self)),
            .optional("permit", \.permit, .code(RequiredPermit.self)),
            .optional("seminar", \.seminar, .seminarSubject),
            .optional("contingent", \.contingent, .contingent),
            .optional("contractPeriod", \.contractPeriod, .period),
            .optional("value", \.value, .money),
            .optional("qualification", \.qualification, .list(of: .qualificationRow)),
            .optional("specification", \.specification, .list(of: .specificationRow)),
        ])
}

extension Shape where Value == TenderDocument {
    static let tenderDocument = Shape.record(
        "TenderDocument", { TenderDocument() },
        [
            .required("id", \.id, .text),
            .optional("documentType", \.documentType, .text),
            .optional("title", \.title, .statedName),
            .optional("path", \.path, .text),
            .optional("url", \.url, .text),
        ])
}

extension Shape where Value == Tender {
    static let tender = Shape.record(
        "Tender", { Tender() },
        [
            .header("saikes/tender/1"),
            .required("id", \.id, .text),
            .optional("title", \.title, .statedName),
            .optional("method", \.method, .code(ProcurementMethod.self)),
            .optional("procuringEntity", \.procuringEntity, .procuringEntity),
            .optional("tenderPeriod", \.tenderPeriod, .period),
            .optional("lots", \.lots, .list(of: .lot)),
            .optional("documents", \.documents, .list(of: .tenderDocument)),
            .optional("rulings", \.rulings, .list(of: .ruling)),
        ]
    ).checked(isSound: \.hasSoundReferences, Tender.checkReferences)
}

extension FileFormat where Value == Tender {
    /// What a customer buys and by which documents.
    public static let tender = FileFormat("tender", .tender)
}
