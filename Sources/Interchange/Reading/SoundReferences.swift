import CheckKit

/// Whether ids and references are in order, asked of values alone; what is wrong with them the ordinary reader says.
enum SoundReferences {
    /// Whether each id stands once.
    ///
    /// A few are compared with each other, which is faster than a set of them and does not grow with a hostile list.
    static func areUnique(_ ids: [String]) -> Bool {
        guard ids.count <= 24 else { return Set(ids).count == ids.count }
        for (index, id) in ids.enumerated() where ids[..<index].contains(id) { return false }
        return true
    }

    /// Whether each reference names one of the ids.
    static func areKnown(_ references: [String]?, among ids: [String]) -> Bool {
        guard let references, !references.isEmpty else { return true }
        guard references.count * ids.count <= 4096 else { return Set(ids).isSuperset(of: references) }
        return references.allSatisfy(ids.contains)
    }
}

extension Dossier {
    /// Whether `checkReferences` would find nothing; what a person numbers oddly is left to it too.
    var hasSoundReferences: Bool {
        let people = (lecturers ?? []).map(\.id)
        let papers = (documents ?? []).map(\.id)
        let lists = [
            people, papers, (programmes ?? []).map(\.id), (premises ?? []).map(\.id), (equipment ?? []).map(\.id),
            (library ?? []).map(\.id),
        ]
        guard lists.allSatisfy(SoundReferences.areUnique) else { return false }
        for programme in programmes ?? [] {
            let seminars = programme.seminars ?? []
            guard SoundReferences.areUnique(seminars.map(\.id)),
                SoundReferences.areKnown(programme.lecturers?.map(\.id), among: people),
                seminars.allSatisfy({ SoundReferences.areKnown($0.lecturers?.map(\.id), among: people) })
            else { return false }
        }
        return namesKnown(papers)
    }

    /// Whether every document that a fact names is one of the dossier's.
    private func namesKnown(_ papers: [String]) -> Bool {
        func known(_ documents: [String]?) -> Bool { SoundReferences.areKnown(documents, among: papers) }
        for lecturer in lecturers ?? [] {
            guard (lecturer.degrees ?? []).allSatisfy({ known($0.documents) }),
                (lecturer.employment ?? []).allSatisfy({ known($0.documents) }),
                (lecturer.experience ?? []).allSatisfy({ known($0.documents) })
            else { return false }
        }
        guard known(provider?.documents), (provider?.permits ?? []).allSatisfy({ known($0.documents) }) else {
            return false
        }
        return (programmes ?? []).allSatisfy { known($0.documents) }
            && (premises ?? []).allSatisfy { known($0.documents) && known($0.sanitary?.documents) }
            && (equipment ?? []).allSatisfy { known($0.documents) }
            && (library ?? []).allSatisfy { known($0.documents) }
            && (rulings ?? []).allSatisfy { known($0.documents) }
    }
}

extension Tender {
    /// Whether `checkReferences` would find nothing.
    var hasSoundReferences: Bool {
        SoundReferences.areUnique((lots ?? []).map(\.id)) && SoundReferences.areUnique((documents ?? []).map(\.id))
            && (lots ?? []).allSatisfy { lot in
                SoundReferences.areUnique((lot.qualification ?? []).map(\.id))
                    && SoundReferences.areUnique((lot.specification ?? []).map(\.id))
            }
    }
}

extension Bid {
    /// Whether `StatedBid.checkReferences` would find nothing.
    func hasSoundReferences(for tender: Tender) -> Bool {
        guard self.tender.map({ $0 == tender.id }) ?? true else { return false }
        guard let offers = lots else { return true }
        guard !offers.isEmpty, SoundReferences.areUnique(offers.map(\.id)) else { return false }
        let known = tender.lots ?? []
        guard known.isEmpty || SoundReferences.areKnown(offers.map(\.id), among: known.map(\.id)) else { return false }
        let programmes = (dossier.programmes ?? []).map(\.id)
        let lecturers = (dossier.lecturers ?? []).map(\.id)
        let premises = (dossier.premises ?? []).map(\.id)
        let equipment = (dossier.equipment ?? []).map(\.id)
        let library = (dossier.library ?? []).map(\.id)
        return offers.allSatisfy { offer in
            SoundReferences.areKnown(offer.programmes, among: programmes)
                && SoundReferences.areKnown(offer.lecturers, among: lecturers)
                && SoundReferences.areKnown(offer.premises, among: premises)
                && SoundReferences.areKnown(offer.equipment, among: equipment)
                && SoundReferences.areKnown(offer.library, among: library)
        }
    }
}
