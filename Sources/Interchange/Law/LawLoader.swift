import CheckKit
public import Compliance
public import Notation

/// Makes the law of the files that the program carries.
public enum LawLoader {
    /// The law as the program carries it.
    ///
    /// - Throws: `Faults`, all of them, where a file of the program itself is not as it should be.
    public static func load() throws(Faults) -> LawLibrary {
        var loader = Loader()
        let editions = EmbeddedData.paths.filter { $0.hasPrefix("Law/Editions/") }.compactMap { path in
            loader.edition(path)
        }
        let parameters = loader.read("Law/parameters.yaml", FileFormat.parameters) ?? []
        let policies = loader.read("Law/policies.yaml", policies)?.policies ?? []
        let norms = loader.read("Law/norms.yaml", norms)?.norms ?? []
        let years = EmbeddedData.paths.filter { $0.hasPrefix("Calendars/") }.compactMap { path in
            loader.read(path, calendar)
        }
        let fields = loader.read("CodeLists/fields.yaml", fields) ?? CodeListFile()
        let categories = loader.read("CodeLists/categories.yaml", categories) ?? CodeListFile()
        let localities = loader.read("CodeLists/localities.yaml", localities) ?? CodeListFile()
        guard loader.faults.isEmpty else { throw Faults(loader.faults) }
        return LawLibrary(
            editions: editions.sorted {
                ($0.adopted ?? CivilDate(rawValue: 0)) < ($1.adopted ?? CivilDate(rawValue: 0))
            },
            parameters: parameters, policies: policies, calendar: WorkCalendar(years.map(\.calendarYear)),
            fields: fields.fieldTable,
            venues: VenueTable(
                academy: categories.academy, academyGroups: categories.academyGroups, branches: categories.branches,
                capital: localities.capital, localityAffixes: localities.prefixes + localities.suffixes),
            norms: norms)
    }

    /// Every fault and warning of the files that the program carries, for `law verify` and the tests.
    public static func problems() -> [Fault] {
        var loader = Loader()
        for path in EmbeddedData.paths where path.hasPrefix("Law/Editions/") { _ = loader.edition(path) }
        _ = loader.read("Law/parameters.yaml", FileFormat.parameters)
        _ = loader.read("Law/policies.yaml", policies)
        _ = loader.read("Law/norms.yaml", norms)
        for path in EmbeddedData.paths where path.hasPrefix("Calendars/") { _ = loader.read(path, calendar) }
        _ = loader.read("CodeLists/fields.yaml", fields)
        _ = loader.read("CodeLists/categories.yaml", categories)
        _ = loader.read("CodeLists/localities.yaml", localities)
        return loader.faults + loader.warnings
    }

    private struct Loader {
        var faults: [Fault] = []
        var warnings: [Fault] = []

        mutating func read<Value>(_ path: String, _ format: FileFormat<Value>) -> Value? {
            let read = format.read(Source(name: path, bytes: EmbeddedData.bytes(path) ?? []))
            faults += read.faults
            warnings += read.warnings
            return read.value
        }

        mutating func edition(_ path: String) -> Edition? {
            var edition = read(path, LawLoader.edition)
            edition?.sha256 = ContentDigest.hex(of: EmbeddedData.bytes(path) ?? [])
            return edition
        }
    }

    private static let edition = FileFormat("edition", .edition)
    private static let calendar = FileFormat("calendar", CalendarFile.shape)
    private static let policies = FileFormat(
        "policies",
        Shape<CodeListFile>.record(
            "Policies", { CodeListFile() }, [.required("policies", \.policies, .list(of: .policy))]))
    private static let norms = FileFormat(
        "norms",
        Shape<CodeListFile>.record(
            "Norms", { CodeListFile() },
            [.required("acts", \.acts, .list(of: .actOfNorms)), .required("norms", \.norms, .list(of: .norm))]))
    private static let fields = FileFormat(
        "fields",
        Shape<CodeListFile>.record(
            "Fields", { CodeListFile() },
            [
                .required("fields", \.fields, .list(of: CodeListFile.field)),
                .required("related", \.related, .list(of: .texts)),
            ]))
    private static let categories = FileFormat(
        "categories",
        Shape<CodeListFile>.record(
            "Categories", { CodeListFile() },
            [
                .required("academy", \.academy, .texts),
                .required("academyGroups", \.academyGroups, .texts),
                .required("branches", \.branches, .texts),
                .optional("point", \.ignored, .anyScalar),
                .optional("note", \.ignoredName, .statedName),
            ]))
    private static let localities = FileFormat(
        "localities",
        Shape<CodeListFile>.record(
            "Localities", { CodeListFile() },
            [
                .optional("note", \.ignoredName, .statedName),
                .required("capital", \.capital, .texts),
                .required("prefixes", \.prefixes, .texts),
                .required("suffixes", \.suffixes, .texts),
            ]))
}

extension Shape where Value == Edition.Act {
    fileprivate static let actOfNorms = Shape.record(
        "Act", { Edition.Act() },
        [
            .required("code", \.code.orEmpty, .text),
            .required("number", \.number, .text),
            .required("date", \.date.orFirst, .date),
            .required("title", \.title.orEmpty, .statedName),
            .optional("inForceFrom", \.ignoredDate, .date),
        ])
}

extension Edition.Act {
    fileprivate var ignoredDate: CivilDate? {
        get { nil }
        set {}
    }
}

extension Optional where Wrapped == String {
    fileprivate var orEmpty: String {
        get { self ?? "" }
        set { self = newValue }
    }
}

extension Optional where Wrapped == StatedName {
    fileprivate var orEmpty: StatedName {
        get { self ?? StatedName() }
        set { self = newValue }
    }
}

extension Optional where Wrapped == CivilDate {
    fileprivate var orFirst: CivilDate {
        get { self ?? CivilDate(rawValue: 0) }
        set { self = newValue }
    }
}

extension CodeListFile {
    /// A key that informs readers of the file only.
    fileprivate var ignored: String? {
        get { nil }
        set {}
    }

    fileprivate var ignoredName: StatedName? {
        get { nil }
        set {}
    }

    fileprivate var fieldTable: FieldTable {
        FieldTable(
            titles: Dictionary(fields.map { ($0.code, $0.title.text) }, uniquingKeysWith: { first, _ in first }),
            related: related.compactMap { $0.count == 2 ? ($0[0], $0[1]) : nil })
    }
}

extension CalendarFile {
    fileprivate var calendarYear: WorkCalendar.Year {
        WorkCalendar.Year(
            year: year, isConfirmed: isConfirmed, daysOff: Set(daysOff), workingDays: Set(workingDays))
    }
}
