public import CheckKit
public import Evidence

/// Something that happened, as the register keeps it for ever.
public struct Event: Sendable {
    /// The number, from 1 without gaps.
    public var number: Int
    /// When the register learnt of it, UTC; never earlier than the event before.
    public var recordedAt: Timestamp
    /// The first day on which it holds, in Kazakhstan.
    public var validFrom: CivilDate
    /// The first day on which it holds no more; nil where it has no end.
    public var validUntil: CivilDate?
    /// Who did it.
    public var actor: String
    /// What happened.
    public var kind: EventKind
    /// What it happened to, such as `case/A-12` or `entry/E-7`.
    public var subject: String
    /// The key of the provider that it concerns; nil where it concerns none.
    public var provider: String?
    /// The number of the event that it corrects; nil where it corrects none.
    public var corrects: Int?
    /// What is stated of it.
    public var statement: Statement
}

/// An event that is to be recorded.
struct EventDraft {
    var kind: EventKind
    var subject: String
    var validFrom: CivilDate?
    var validUntil: CivilDate?
    var provider: String?
    var corrects: Int?
    var statement = Statement()

    init(_ kind: EventKind, _ subject: Subject, _ fill: (inout EventDraft) -> Void = { _ in }) {
        (self.kind, self.subject) = (kind, subject.description)
        fill(&self)
    }
}
