import CheckKit

/// Whether ids and references are in order, asked of values alone; what is wrong with them the ordinary reader says.
///
/// Elements are looked at where they lie in their list: they are long to copy.
enum SoundReferences {
    /// Whether each id of a list stands once.
    ///
    /// A few are compared with each other, which is faster than a set of them and does not grow with a hostile list.
    static func areUnique<Item: Identified>(_ items: [Item]?) -> Bool {
        guard let items, items.count > 1 else { return true }
        guard items.count <= 24 else { return Set(items.map(\.id)).count == items.count }
        return items.withUnsafeBufferPointer { items in
            items.indices.allSatisfy { index in !items[..<index].contains { $0.id == items[index].id } }
        }
    }

    /// Whether each reference names an element of a list.
    static func areKnown<Item: Identified>(_ references: [String]?, among items: [Item]?) -> Bool {
        guard let references, !references.isEmpty else { return true }
        guard let items else { return false }
        guard references.count * items.count <= 4096 else { return Set(items.map(\.id)).isSuperset(of: references) }
        return items.withUnsafeBufferPointer { items in
            references.allSatisfy { reference in items.contains { $0.id == reference } }
        }
    }

    /// Whether each element passes a test.
    @inline(__always)
    static func all<Item>(_ items: [Item]?, _ test: (Item) -> Bool) -> Bool {
        items?.withUnsafeBufferPointer { items in items.indices.allSatisfy { test(items[$0]) } } ?? true
    }
}

/// A record that others name by its id.
protocol Identified {
    var id: String { get }
}

extension Lecturer: Identified {}
extension LecturerShare: Identified {}
extension Programme: Identified {}
extension Seminar: Identified {}
extension Premises: Identified {}
extension Equipment: Identified {}
extension LibraryHolding: Identified {}
extension SupportingDocument: Identified {}
extension Lot: Identified {}
extension BidLot: Identified {}
extension TenderDocument: Identified {}
extension QualificationRow: Identified {}
extension SpecificationRow: Identified {}

extension Dossier {
    /// Whether `checkReferences` would find nothing; what a person numbers oddly is left to it too.
    var hasSoundReferences: Bool {
        guard SoundReferences.areUnique(lecturers), SoundReferences.areUnique(documents),
            SoundReferences.areUnique(programmes), SoundReferences.areUnique(premises),
            SoundReferences.areUnique(equipment), SoundReferences.areUnique(library)
        else { return false }
        func areKnown(_ shares: [LecturerShare]?) -> Bool {
            guard let shares else { return true }
            guard shares.count * (lecturers?.count ?? 0) <= 4096 else {
                return SoundReferences.areKnown(shares.map(\.id), among: lecturers)
            }
            return SoundReferences.all(shares) { share in
                !SoundReferences.all(lecturers) { $0.id != share.id }
            }
        }
        return SoundReferences.all(programmes) { programme in
            SoundReferences.areUnique(programme.seminars) && areKnown(programme.lecturers)
                && SoundReferences.all(programme.seminars) { areKnown($0.lecturers) }
        } && namesKnownPapers
    }

    /// Whether every document that a fact names is one of the dossier's.
    private var namesKnownPapers: Bool {
        func known(_ papers: [String]?) -> Bool { SoundReferences.areKnown(papers, among: documents) }
        return known(provider?.documents) && SoundReferences.all(provider?.permits) { known($0.documents) }
            && SoundReferences.all(lecturers) { lecturer in
                SoundReferences.all(lecturer.degrees) { known($0.documents) }
                    && SoundReferences.all(lecturer.employment) { known($0.documents) }
                    && SoundReferences.all(lecturer.experience) { known($0.documents) }
            }
            && SoundReferences.all(programmes) { known($0.documents) }
            && SoundReferences.all(premises) { known($0.documents) && known($0.sanitary?.documents) }
            && SoundReferences.all(equipment) { known($0.documents) }
            && SoundReferences.all(library) { known($0.documents) }
            && SoundReferences.all(rulings) { known($0.documents) }
    }
}

extension Tender {
    /// Whether `checkReferences` would find nothing.
    var hasSoundReferences: Bool {
        SoundReferences.areUnique(lots) && SoundReferences.areUnique(documents)
            && SoundReferences.all(lots) { lot in
                SoundReferences.areUnique(lot.qualification) && SoundReferences.areUnique(lot.specification)
            }
    }
}

extension Bid {
    /// Whether `StatedBid.checkReferences` would find nothing.
    func hasSoundReferences(for tender: Tender) -> Bool {
        guard self.tender.map({ $0 == tender.id }) ?? true else { return false }
        guard let offers = lots else { return true }
        guard !offers.isEmpty, SoundReferences.areUnique(offers) else { return false }
        let known = tender.lots ?? []
        guard known.isEmpty || SoundReferences.areKnown(offers.map(\.id), among: known) else { return false }
        return SoundReferences.all(offers) { offer in
            SoundReferences.areKnown(offer.programmes, among: dossier.programmes)
                && SoundReferences.areKnown(offer.lecturers, among: dossier.lecturers)
                && SoundReferences.areKnown(offer.premises, among: dossier.premises)
                && SoundReferences.areKnown(offer.equipment, among: dossier.equipment)
                && SoundReferences.areKnown(offer.library, among: dossier.library)
        }
    }
}
