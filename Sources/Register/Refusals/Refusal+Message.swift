public import CheckKit
import Notation

extension Refusal {
    /// What is refused and what to do.
    public var message: Message {
        switch self {
        case .badPublicKey: Message(.badPublicKey)
        case .noFullName: Message(.noFullName)
        case .ownRetirement: Message(.ownRetirement)
        case .noText: Message(.noText)
        case .noSource: Message(.noSource)
        case .noLaw: Message(.noLaw)
        case .badBIN: Message(.badBIN)
        case .badAgenda(let item): Message(.badAgenda, .string(Fault.shown(item)))
        case .unknownActor(let actor): Message(.unknownActor, .string(Fault.shown(actor)))
        case .retiredActor(let actor): Message(.retiredActor, .string(Fault.shown(actor)))
        case .otherKey(let actor): Message(.otherKey, .string(Fault.shown(actor)))
        case .wrongRole(let actor, let role, let needed):
            Message(
                .wrongRole, .string(Fault.shown(actor)), .text(role.title),
                .list(needed.sorted { $0.rawValue < $1.rawValue }.map { .text($0.title) }))
        case .twoRoles(let other): Message(.twoRoles, .string(Fault.shown(other)))
        case .nameTaken(let id): Message(.nameTaken, .string(Fault.shown(id)))
        case .notFound(let id): Message(.notFound, .string(Fault.shown(id)))
        case .needsProvider: Message(.needsProvider)
        case .notDeclared(let item): Message(.notDeclared, .string(Fault.shown(item)))
        case .recused(let item, let actor): Message(.recused, .string(Fault.shown(item)), .string(Fault.shown(actor)))
        case .declaredAlready(let item, let actor):
            Message(
                .declaredAlready, .string(Fault.shown(item)), .string(Fault.shown(actor)))
        case .noTieDeclared(let member, let item):
            Message(
                .noTieDeclared, .string(Fault.shown(member)), .string(Fault.shown(item)))
        case .ownTie: Message(.ownTie)
        case .outsideWindow(let window, let start, let end):
            Message(
                .outsideWindow, .string(Fault.shown(window)), .date(start), .date(end))
        case .openApplication(let item): Message(.openApplication, .string(Fault.shown(item)))
        case .onListAlready(let entry): Message(.onListAlready, .string(Fault.shown(entry)))
        case .badDossier: Message(.badDossier)
        case .otherProvider: Message(.otherProvider)
        case .closedCase(let item): Message(.closedCase, .string(Fault.shown(item)))
        case .sameReviewer(let member): Message(.sameReviewer, .string(Fault.shown(member)))
        case .reviewersFull(let item): Message(.reviewersFull, .string(Fault.shown(item)))
        case .notAMember(let member): Message(.notAMember, .string(Fault.shown(member)))
        case .notReviewer(let item): Message(.notReviewer, .string(Fault.shown(item)))
        case .reviewedAlready(let item): Message(.reviewedAlready, .string(Fault.shown(item)))
        case .reviewsMissing(let item, let count): Message(.reviewsMissing, .string(Fault.shown(item)), .int(count))
        case .blind(let item): Message(.blind, .string(Fault.shown(item)))
        case .noFindings: Message(.noFindings)
        case .otherFacts: Message(.otherFacts)
        case .noDocument(let document, let item):
            Message(
                .noDocument, .string(Fault.shown(document)), .string(Fault.shown(item)))
        case .badDigest: Message(.badDigest)
        case .noSections(let sections): Message(.noSections, .list(sections.map { .string(Fault.shown($0)) }))
        case .badTerm: Message(.badTerm)
        case .noClarification(let item): Message(.noClarification, .string(Fault.shown(item)))
        case .clarificationOpen(let item): Message(.clarificationOpen, .string(Fault.shown(item)))
        case .overdue(let end, let item): Message(.overdue, .date(end), .string(Fault.shown(item)))
        case .lockedSection(let section, let open):
            Message(
                .lockedSection, .string(Fault.shown(section)), .list(open.map { .string(Fault.shown($0)) }))
        case .notAllowed(let action, let item): Message(.notAllowed, .text(action.title), .string(Fault.shown(item)))
        case .noReason: Message(.noReason)
        case .noBasis: Message(.noBasis)
        case .noPaper: Message(.noPaper)
        case .badPeriod: Message(.badPeriod)
        case .noMilestone(let number, let item): Message(.noMilestone, .int(number), .string(Fault.shown(item)))
        case .noQuorum(let item, let count, let quorum):
            Message(
                .noQuorum, .string(Fault.shown(item)), .int(count), .int(quorum))
        case .notPresent(let member, let session):
            Message(
                .notPresent, .string(Fault.shown(member)), .string(Fault.shown(session)))
        case .notOnAgenda(let item, let session):
            Message(
                .notOnAgenda, .string(Fault.shown(item)), .string(Fault.shown(session)))
        case .sessionClosed(let session): Message(.sessionClosed, .string(Fault.shown(session)))
        case .sessionOpen(let session): Message(.sessionOpen, .string(Fault.shown(session)))
        case .votedAlready(let item): Message(.votedAlready, .string(Fault.shown(item)))
        case .notCarried(let item, let inFavour, let against):
            Message(
                .notCarried, .string(Fault.shown(item)), .int(inFavour), .int(against))
        case .ownDecision(let decision): Message(.ownDecision, .string(Fault.shown(decision)))
        case .confirmedAlready(let decision): Message(.confirmedAlready, .string(Fault.shown(decision)))
        case .needsChair: Message(.needsChair)
        case .stale(let decision): Message(.stale, .string(Fault.shown(decision)))
        case .editionSealed(let number): Message(.editionSealed, .int(number))
        case .ownEdition(let number): Message(.ownEdition, .int(number))
        case .nothingChanged(let number): Message(.nothingChanged, .int(number))
        case .appealLate(let end): Message(.appealLate, .date(end))
        case .tookPart(let member, let decision):
            Message(
                .tookPart, .string(Fault.shown(member)), .string(Fault.shown(decision)))
        case .appealOpen(let item): Message(.appealOpen, .string(Fault.shown(item)))
        case .badQuorum: Message(.badQuorum)
        case .ownList(let list): Message(.ownList, .string(Fault.shown(list)))
        }
    }
}
