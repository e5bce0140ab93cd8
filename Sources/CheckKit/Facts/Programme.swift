/// A programme of advanced training.
public struct Programme: Hashable, Sendable {
    /// Id within the dossier.
    public var id: String
    /// The title.
    public var title: StatedName?
    /// The spheres of activity it belongs to, as codes of the field list.
    public var fields: [String]?
    /// What is taught.
    public var topics: [Topic]?
    /// Length in academic hours.
    public var hours: Int?
    /// How it is taught.
    public var mode: TeachingMode?
    /// Languages of teaching, ISO 639-1.
    public var languages: [String]?
    /// Learners a group.
    public var groupSize: Int?
    /// Whether a certificate is given at the end.
    public var certificate: Bool?
    /// Everyone who conducts its classes.
    public var lecturers: [LecturerShare]?
    /// Its seminars, where it has several.
    public var seminars: [Seminar]?
    /// Ids of the documents that prove it.
    public var documents: [String]?

    /// Makes a programme of which only the id is stated.
    public init(id: String = "") { self.id = id }

    /// Its topics and those of its seminars; nil where neither states any.
    public var allTopics: [Topic]? {
        guard let seminars, !seminars.isEmpty else { return topics }
        let own = [topics] + seminars.map(\.topics)
        return own.contains { $0 != nil } ? own.flatMap { $0 ?? [] } : nil
    }
}

/// One seminar of a programme.
public struct Seminar: Hashable, Sendable {
    /// Id within the programme.
    public var id: String
    /// The title.
    public var title: StatedName?
    /// What is taught.
    public var topics: [Topic]?
    /// Length in academic hours.
    public var hours: Int?
    /// Learners a group.
    public var groupSize: Int?
    /// Everyone who conducts its classes.
    public var lecturers: [LecturerShare]?

    /// Makes a seminar of which only the id is stated.
    public init(id: String = "") { self.id = id }
}

/// A topic of a programme.
public struct Topic: Hashable, Sendable {
    /// Its title.
    public var title: StatedName
    /// Its own spheres of activity; nil where those of the programme hold.
    public var fields: [String]?

    /// Makes a topic.
    public init(title: StatedName = StatedName(), fields: [String]? = nil) {
        self.title = title
        self.fields = fields
    }
}

/// A lecturer of a programme and the hours that he or she teaches.
public struct LecturerShare: Hashable, Sendable {
    /// Id of the lecturer.
    public var id: String
    /// Academic hours taught; information only, since the clause counts lecturers.
    public var hours: Int?

    /// Makes a share.
    public init(id: String = "", hours: Int? = nil) {
        self.id = id
        self.hours = hours
    }
}
