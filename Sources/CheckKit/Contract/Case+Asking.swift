extension Case {
    /// A sentence, put together only where somebody reads it.
    @inlinable
    public func said(_ sentence: @autoclosure () -> Message) -> Message { isExplained ? sentence() : .unsaid }

    /// Adds the path of a fact that is needed and not stated, where somebody reads it.
    @inlinable
    public func name(_ path: @autoclosure () -> String, in missing: inout [String]) {
        if isExplained { missing.append(path()) }
    }

    /// Adds the path of a fact that is needed and not stated to a finding, where somebody reads it.
    @inlinable
    public func name(_ path: @autoclosure () -> String, in finding: inout Finding) {
        if isExplained { finding.missing.append(path()) }
    }

    /// The path of a fact that is needed and not stated, as a list; empty where nobody reads it.
    @inlinable
    public func paths(_ path: @autoclosure () -> String) -> [String] { isExplained ? [path()] : [] }

    /// How a claim is proven; the claim's path is put together only where somebody reads it.
    @inlinable
    public func proof(
        of claim: @autoclosure () -> String, by documents: [String]?, accepting types: Set<EvidenceType>
    ) -> Proof {
        if !isExplained, evidence.level == .declared { return .notAskedFor }
        return evidence.proof(of: isExplained ? claim() : "", by: documents, accepting: types)
    }

    /// Whether other members bid together with the provider, so that shares and resources cannot be counted here.
    public var isConsortium: Bool { shared.procurement?.bid.consortium?.isEmpty == false }

    /// The spheres of activity of the seminar: the lot's, and without a lot those of the programme.
    ///
    /// A lot's spheres never fall back to the programme's, since the bidder writes the latter.
    public var seminarFields: [String]? {
        guard let procurement = shared.procurement else { return programmes.items.first?.fields }
        return procurement.lot.seminar?.fields
    }

    /// Learners in the largest group: the lot's, and without a lot the programme's group.
    public var largestGroup: Int? {
        guard let procurement = shared.procurement else { return programmes.items.first?.groupSize }
        return procurement.lot.contingent?.largestGroup
    }

    /// Groups that meet at once: the lot's, and one without a lot.
    public var simultaneousGroups: Int? {
        shared.procurement.map { $0.lot.contingent?.simultaneousGroups } ?? 1
    }

    /// Whether every programme that is meant is taught online only.
    public var isOnlineOnly: Bool {
        programmes.isComplete && !programmes.items.isEmpty && programmes.items.allSatisfy { $0.mode == .online }
    }
}
