/// What an event says happened; a shipped word never changes its meaning.
public enum EventKind: String, CaseIterable, Sendable {
    /// The register was made.
    case registerOpened
    /// Somebody may act; may act no more.
    case actorRegistered, actorRetired
    /// Providers may apply during a period.
    case windowOpened
    /// A provider applied, answered a clarification, withdrew.
    case applicationSubmitted, applicationAnswered, applicationWithdrawn
    /// Somebody said whether ties exist; the chair allowed a tie.
    case declarationMade, declarationAllowed
    /// Who reviews, what a person confirmed of a document, what the engine found, what a reviewer found.
    case reviewerAssigned, documentConfirmed, checkRecorded, reviewSubmitted
    /// Named sections were opened to the provider again.
    case clarificationSent
    /// A session with its agenda, its votes, its end.
    case sessionOpened, voteCast, sessionClosed
    /// A decision, its confirmation by a second person.
    case decisionDrafted, decisionConfirmed
    /// What a confirmed decision makes of an application.
    case applicationIncluded, applicationRefused, applicationReopened
    /// The milestones of an entry, and the correction of one.
    case entryIncluded, entrySuspended, entryRestored, entryRemoved, entryCorrected
    /// An edition of the list was built; was published.
    case editionBuilt, editionPublished
    /// A decision was appealed against; the appeal was decided.
    case appealFiled, appealDecided
    /// An existing list was read; a second person took it over.
    case listStaged, listConfirmed
    /// Notices of what ends soon went to the outbox.
    case noticesQueued
    /// All entries were checked anew; nothing takes effect by it.
    case recheckRecorded

    /// The kinds that refer to bytes which the register keeps.
    static let withSnapshot: Set<EventKind> = [
        .applicationSubmitted, .applicationAnswered, .checkRecorded, .editionBuilt, .listStaged, .recheckRecorded,
    ]

    /// The kinds that make the state of an entry.
    static let milestones: Set<EventKind> = [
        .entryIncluded, .entrySuspended, .entryRestored, .entryRemoved, .entryCorrected,
    ]
}
