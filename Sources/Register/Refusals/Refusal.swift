public import CheckKit

/// Why the register does not do what somebody asked for, whoever asked and by whatever way.
public enum Refusal: Hashable, Sendable {
    /// A public key is stated; a secret one is never repeated.
    case badPublicKey
    /// An actor is a person with a name.
    case noFullName
    /// The administrator does not retire themselves.
    case ownRetirement
    /// What is asked is said in words.
    case noText
    /// A list says where it comes from.
    case noSource
    /// A window names the edition of the law.
    case noLaw
    /// A provider has a sound BIN.
    case badBIN
    /// An agenda has applications, appeals, and entries with what is proposed.
    case badAgenda(item: String)
    /// Nobody of that name may act.
    case unknownActor(actor: String)
    /// The actor was retired.
    case retiredActor(actor: String)
    /// The key is not the one that the register has of the actor.
    case otherKey(actor: String)
    /// The actor's role may not do this.
    case wrongRole(actor: String, role: Role, needed: Set<Role>)
    /// The person is registered under another name.
    case twoRoles(other: String)
    /// An id is used already.
    case nameTaken(id: String)
    /// Nothing has the id.
    case notFound(id: String)
    /// A provider's actor names a provider, and nobody else does.
    case needsProvider
    /// Nobody sees a case or votes on it before declaring.
    case notDeclared(item: String)
    /// The actor declared ties and was not allowed.
    case recused(item: String, actor: String)
    /// A declaration is made once.
    case declaredAlready(item: String, actor: String)
    /// There is no tie to allow.
    case noTieDeclared(member: String, item: String)
    /// The chair may not allow a tie of their own.
    case ownTie
    /// Applications are taken within the window only.
    case outsideWindow(window: String, start: CivilDate, end: CivilDate)
    /// A provider has one open application.
    case openApplication(item: String)
    /// Who is on the list does not apply.
    case onListAlready(entry: String)
    /// The dossier names no provider.
    case badDossier
    /// A provider's actor acts for that provider only.
    case otherProvider
    /// Nothing more happens to the case.
    case closedCase(item: String)
    /// Both reviewers are different people.
    case sameReviewer(member: String)
    /// There are two reviewers.
    case reviewersFull(item: String)
    /// Only members review and take part.
    case notAMember(member: String)
    /// Only who is appointed reviews.
    case notReviewer(item: String)
    /// A review is given once.
    case reviewedAlready(item: String)
    /// Nothing is decided before both reviews are in.
    case reviewsMissing(item: String, count: Int)
    /// Reviews are blind until both are in.
    case blind(item: String)
    /// A review has findings.
    case noFindings
    /// A check must be of the facts on file, in council mode at the level verified.
    case otherFacts
    /// The application names no such document.
    case noDocument(document: String, item: String)
    /// A digest is written in one way.
    case badDigest
    /// A clarification names sections of the dossier.
    case noSections(sections: [String])
    /// A term is within bounds.
    case badTerm
    /// No clarification is open.
    case noClarification(item: String)
    /// The provider has to answer first.
    case clarificationOpen(item: String)
    /// The term to answer is over.
    case overdue(end: CivilDate, item: String)
    /// Only named sections may change.
    case lockedSection(section: String, open: [String])
    /// The decision does not fit the state of what it is about.
    case notAllowed(action: DecisionAction, item: String)
    /// A status changes only with a reason.
    case noReason
    /// A status changes only on a legal basis.
    case noBasis
    /// A status changes only by a paper.
    case noPaper
    /// The period is empty or has no end.
    case badPeriod
    /// The entry has no such milestone.
    case noMilestone(number: Int, item: String)
    /// Too few take part who are not recused.
    case noQuorum(item: String, count: Int, quorum: Int)
    /// Only who is present votes.
    case notPresent(member: String, session: String)
    /// The session does not deal with it.
    case notOnAgenda(item: String, session: String)
    /// Nothing more happens in the session.
    case sessionClosed(session: String)
    /// A decision follows the session.
    case sessionOpen(session: String)
    /// One votes once.
    case votedAlready(item: String)
    /// The votes do not carry the decision.
    case notCarried(item: String, inFavour: Int, against: Int)
    /// Nobody confirms their own decision.
    case ownDecision(decision: String)
    /// It is confirmed once.
    case confirmedAlready(decision: String)
    /// The chair draws up or confirms.
    case needsChair
    /// What is decided on has changed since.
    case stale(decision: String)
    /// An edition is never edited.
    case editionSealed(number: Int)
    /// Two people make an edition.
    case ownEdition(number: Int)
    /// An edition differs from the one before.
    case nothingChanged(number: Int)
    /// A late appeal says why.
    case appealLate(end: CivilDate)
    /// Others than the first time deal with an appeal.
    case tookPart(member: String, decision: String)
    /// One appeal at a time.
    case appealOpen(item: String)
    /// A quorum is at least two.
    case badQuorum
    /// Two people take over a list.
    case ownList(list: String)
}

extension Refusal {
    /// The word by which programs know the refusal.
    public var code: String {
        let whole = "\(self)"
        return String(whole.prefix { $0 != "(" })
    }
}
