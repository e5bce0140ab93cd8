public import CheckKit
public import Notation

/// A bid as a file states it: the dossier may lie elsewhere.
public struct StatedBid: Sendable {
    /// The bid, its dossier filled in only where it is inline.
    public var bid = Bid()
    /// Where the dossier lies, relative to the bid; nil where it is inline or not stated.
    public var dossierPath: String?
    /// Where the dossier is, as the file states it.
    var dossier: DossierReference? { dossierPath.map(DossierReference.path) ?? .inline(bid.dossier) }

    mutating func setDossier(_ reference: consuming DossierReference) {
        switch consume reference {
        case .path(let path): dossierPath = path
        case .inline(let dossier): bid.dossier = dossier
        }
    }

    /// Makes a bid of which nothing is stated.
    public init() {}

    /// Makes a bid with its dossier inline.
    init(_ bid: Bid) { self.bid = bid }
}

/// Where a bid's dossier is.
enum DossierReference: Sendable {
    case path(String)
    case inline(Dossier)

    var path: String {
        if case .path(let path) = self { return path }
        return ""
    }

    var dossier: Dossier {
        if case .inline(let dossier) = self { return dossier }
        return Dossier()
    }

    var isPath: Bool {
        if case .path = self { return true }
        return false
    }
}

extension Shape where Value == DossierReference {
    static let reference = Shape.either(
        Shape<String>.text.map({ DossierReference.path($0) }, from: \.path),
        when: \.isScalar, writtenWhen: \.isPath,
        Shape<Dossier>.dossier.map({ DossierReference.inline($0) }, from: \.dossier))
}

extension Shape where Value == PriceCalculation {
    static let priceCalculation = Shape.record(
        "PriceCalculation", { PriceCalculation() },
        [
            .optional("items", \.items, .list(of: .costItem)),
            .optional("total", \.total, .decimalMinorUnits),
        ])
}

extension Shape where Value == CostItem {
    static let costItem = Shape.record(
        "CostItem", { CostItem() },
        [
            .optional("code", \.code, .text),
            .optional("name", \.name, .statedName),
            .optional("quantity", \.quantity, .rational),
            .optional("unit", \.unit, .text),
            .optional("price", \.price, .decimalMinorUnits),
            .optional("amount", \.amount, .decimalMinorUnits),
        ])
}

extension Shape where Value == OfferedLot {
    static let bidLot = Shape.record(
        "BidLot", { OfferedLot() },
        [
            .required("id", \.offer.id, .text),
            .optional("programmes", \.offer.programmes, .texts),
            .optional("programme", .text, get: { _ in nil }) { $0.addProgramme($1) },
            .optional("lecturers", \.offer.lecturers, .texts),
            .optional("premises", \.offer.premises, .texts),
            .optional("equipment", \.offer.equipment, .texts),
            .optional("library", \.offer.library, .texts),
            .optional("period", \.offer.period, .period),
            .optional("place", \.offer.place, .text),
            .optional("price", \.offer.price, .money),
            .optional("calculation", \.offer.calculation, .priceCalculation),
        ])
}

/// An offer for a lot as a file states it: `programme: G1` is short for `programmes: [G1]`.
struct OfferedLot: Sendable {
    var offer = BidLot()

    mutating func addProgramme(_ id: String) { offer.programmes = (offer.programmes ?? []) + [id] }
}

extension Shape where Value == ConsortiumMember {
    static let consortiumMember = Shape.record(
        "ConsortiumMember", { ConsortiumMember() },
        [
            .optional("identifier", \.identifier, .identifier),
            .optional("name", \.name, .statedName),
            .optional("dossier", \.dossier, .text),
        ])
}

extension Shape where Value == StatedBid {
    static let bid = Shape.record(
        "Bid", { StatedBid() },
        [
            .header("saikes/bid/1"),
            .required("id", \.bid.id, .text),
            .optional("tender", \.bid.tender, .text),
            .optional("date", \.bid.date, .date),
            .optional("dossier", .reference, get: \.dossier) { $0.setDossier($1) },
            .optional("lots", .list(of: .bidLot), get: \.offers) { $0.setOffers($1) },
            .optional("consortium", \.bid.consortium, .list(of: .consortiumMember)),
            .optional("rulings", \.bid.rulings, .list(of: .ruling)),
        ])
}

extension StatedBid {
    var offers: [OfferedLot]? { bid.lots?.map { OfferedLot(offer: $0) } }

    mutating func setOffers(_ offers: [OfferedLot]) { bid.lots = offers.map(\.offer) }
}

extension FileFormat where Value == StatedBid {
    /// What a bidder offers for a tender.
    public static let bid = FileFormat("bid", .bid)
}
