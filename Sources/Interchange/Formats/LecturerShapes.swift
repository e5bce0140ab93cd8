import CheckKit
import Notation

extension Shape where Value == Lecturer {
    static let lecturer = Shape.record(
        "Lecturer", { Lecturer() },
        [
            .required("id", \.id, .text),
            .optional("name", \.name, .text),
            .optional("identifier", \.identifier, .identifier),
            .optional("degrees", \.degrees, .list(of: .degree)),
            .optional("employment", \.employment, .list(of: .employment)),
            .optional("experience", \.experience, .list(of: .experience)),
        ])
}

extension Shape where Value == Degree {
    static let degree = Shape.record(
        "Degree", { Degree() },
        [
            .required("type", \.type, .code(DegreeType.self)),
            .optional("title", \.title, .statedName),
            .optional("dateAwarded", \.dateAwarded, .date),
            .optional("country", \.country, .text),
            .optional("recognition", \.recognition, .code(Recognition.self)),
            .optional("documents", \.documents, .texts),
        ])
}

extension Shape where Value == Employment {
    static let employment = Shape.record(
        "Employment", { Employment() },
        [
            .required("type", \.type, .code(EmploymentType.self)),
            .optional("employer", \.employer, .identifier),
            .optional("period", \.period, .period),
            .optional("documents", \.documents, .texts),
        ])
}

extension Shape where Value == Experience {
    static let experience = Shape.record(
        "Experience", { Experience() },
        [
            .required("kind", \.kind, .code(ExperienceKind.self)),
            .optional("fields", \.fields, .texts),
            .optional("organisation", \.organisation, .statedName),
            .optional("period", \.period, .period),
            .optional("documents", \.documents, .texts),
        ])
}

extension Shape where Value == Programme {
    static let programme = Shape.record(
        "Programme", { Programme() },
        [
            .required("id", \.id, .text),
            .optional("title", \.title, .statedName),
            .optional("fields", \.fields, .texts),
            .optional("topics", \.topics, .list(of: .topic)),
            .optional("hours", \.hours, .integer(in: 0...100_000)),
            .optional("mode", \.mode, .code(TeachingMode.self)),
            .optional("languages", \.languages, .texts),
            .optional("groupSize", \.groupSize, .integer(in: 1...1_000_000)),
            .optional("certificate", \.certificate, .boolean),
            .optional("lecturers", \.lecturers, .list(of: .lecturerShare)),
            .optional("seminars", \.seminars, .list(of: .seminar)),
            .optional("documents", \.documents, .texts),
        ])
}

extension Shape where Value == Seminar {
    static let seminar = Shape.record(
        "Seminar", { Seminar() },
        [
            .required("id", \.id, .text),
            .optional("title", \.title, .statedName),
            .optional("topics", \.topics, .list(of: .topic)),
            .optional("hours", \.hours, .integer(in: 0...100_000)),
            .optional("groupSize", \.groupSize, .integer(in: 1...1_000_000)),
            .optional("lecturers", \.lecturers, .list(of: .lecturerShare)),
        ])
}

extension Shape where Value == Topic {
    /// A title, or `{title, fields}`.
    static let topic = Shape.either(
        Shape<StatedName>.statedName.map({ Topic(title: $0) }, from: \.title),
        when: { $0["title"] == nil }, writtenWhen: { $0.fields == nil },
        Shape.record(
            "Topic", { Topic() },
            [.required("title", \.title, .statedName), .optional("fields", \.fields, .texts)]))
}

extension Shape where Value == LecturerShare {
    /// An id, or `{id, hours}`.
    static let lecturerShare = Shape.either(
        Shape<String>.text.map({ LecturerShare(id: $0) }, from: \.id),
        when: { $0["id"] == nil && $0["hours"] == nil }, writtenWhen: { $0.hours == nil },
        Shape.record(
            "LecturerShare", { LecturerShare() },
            [.required("id", \.id, .text), .optional("hours", \.hours, .integer(in: 0...100_000))]))
}
