public import CheckKit
public import Notation

extension Shape where Value == ParticipantList.Entry {
    static let listEntry = Shape.record(
        "Entry", { ParticipantList.Entry() },
        [
            .required("identifier", \.requiredIdentifier, .identifier),
            .optional("name", \.name, .statedName),
            .optional("status", \.status, .code(ListStatus.self)),
            .optional("startDate", \.startDate, .date),
            .optional("endDate", \.endDate, .date),
        ])
}

extension ParticipantList.Entry {
    /// An entry without an identifier names nobody.
    fileprivate var requiredIdentifier: Identifier {
        get { identifier ?? Identifier(scheme: .bin, id: "") }
        set { identifier = newValue }
    }
}

extension Shape where Value == ParticipantList {
    static func participants(_ header: String) -> Shape {
        Shape.record(
            "ParticipantList", { ParticipantList() },
            [
                .header(header),
                .optional("asOf", \.asOf, .date),
                .optional("source", \.source, .statedName),
                .required("entries", \.entries, .list(of: .listEntry)),
            ])
    }
}

extension FileFormat where Value == ParticipantList {
    /// The Coordination Council's list.
    public static let list = FileFormat("list", .participants("saikes/list/1"))
    /// The register of unscrupulous participants.
    public static let rnu = FileFormat("rnu", .participants("saikes/rnu/1"))
}

extension FileFormat where Value == [Ruling] {
    /// What persons decided where a person must judge.
    public static let rulings = FileFormat(
        "rulings",
        Shape<RulingsFile>.record(
            "Rulings", { RulingsFile() },
            [.header("saikes/rulings/1"), .required("rulings", \.rulings, .list(of: .ruling))]
        ).map(\.rulings, from: { RulingsFile(rulings: $0) }))
}

/// A file of rulings.
struct RulingsFile: Sendable {
    var rulings: [Ruling] = []
}

extension Shape where Value == Parameter {
    static let parameter = Shape.record(
        "Parameter", { Parameter() },
        [
            .required("id", \.id, .text),
            .required("value", \.value, .anyScalar),
            .optional("unit", \.statedUnit, .text),
            .optional("from", \.from, .date),
            .optional("until", \.until, .date),
            .optional("act", \.act, .text),
            .optional("point", \.point, .anyScalar),
            .required("source", \.requiredSource, .statedName),
            .required("confirmed", \.isConfirmed, .boolean),
            .optional("title", \.title, .statedName),
        ])
}

extension Parameter {
    fileprivate var statedUnit: String? {
        get { unit.isEmpty ? nil : unit }
        set { unit = newValue ?? "" }
    }
    /// A figure whose source is not named is no figure of the law.
    fileprivate var requiredSource: StatedName {
        get { source ?? StatedName() }
        set { source = newValue }
    }
}

extension FileFormat where Value == [Parameter] {
    /// Dated figures.
    public static let parameters = FileFormat(
        "parameters",
        Shape<ParametersFile>.record(
            "Parameters", { ParametersFile() },
            [.header("saikes/parameters/1"), .required("parameters", \.parameters, .list(of: .parameter))]
        ).map(\.parameters, from: { ParametersFile(parameters: $0) }))
}

/// A file of parameters.
struct ParametersFile: Sendable {
    var parameters: [Parameter] = []
}
