public import CheckKit

/// Which addresses a document may be fetched from: the public Internet, and what the operator allows by name.
///
/// A bid is a stranger's file. Without this an address in it would make the program ask services of the operator's own
/// network and keep the answer. The tables are IANA's special-purpose registries of IPv4 and IPv6 (RFC 6890 and after),
/// with multicast, and an address that carries another one is judged by both.
public struct AddressPolicy: Hashable, Sendable {
    /// Networks that the operator allows beyond the public ones.
    public var allowed: [AddressRange]

    /// Makes a policy; by default of public addresses only.
    public init(allowing allowed: [AddressRange] = []) { self.allowed = allowed }

    /// Why an address may not be connected to; nil where it may.
    public func objection(to address: IPAddress) -> AddressKind? {
        if allowed.contains(where: { $0.contains(address) }) { return nil }
        if let embedded = address.embedded {
            // The mapped form is the IPv4 address itself to every socket.
            let isMapped = address.bytes[10] == 0xFF && address.bytes[..<10].allSatisfy { $0 == 0 }
            if let inner = objection(to: embedded) { return inner }
            if isMapped { return nil }
        }
        if let kind = Self.table(of: address).first(where: { $0.range.contains(address) })?.kind { return kind }
        return address.isV4 || Self.globalUnicast.contains(where: { $0.contains(address) }) ? nil : .reserved
    }

    /// The objection to the first of several addresses that has one: one forbidden address fails its host.
    public func objection(toAnyOf addresses: [IPAddress]) -> (address: IPAddress, kind: AddressKind)? {
        for address in addresses {
            if let kind = objection(to: address) { return (address, kind) }
        }
        return nil
    }

    private static func table(of address: IPAddress) -> [Entry] { address.isV4 ? v4 : v6 }
}

/// What an address that is not public is for.
public enum AddressKind: String, CaseIterable, Sendable {
    /// This machine.
    case loopback
    /// "This host on this network", or none at all.
    case unspecified
    /// An organisation's own network.
    case privateNetwork
    /// One cable only.
    case linkLocal
    /// Between a carrier and its customers.
    case carrier
    /// Examples in papers.
    case documentation
    /// Measurements of devices.
    case benchmark
    /// Many receivers at once.
    case multicast
    /// Protocols of the network itself.
    case protocolUse
    /// For the future, or withdrawn.
    case reserved

    /// The kind in words.
    public var title: Text {
        switch self {
        case .loopback: Text(kk: "осы компьютердің өзі", ru: "этот же компьютер", en: "this machine itself")
        case .unspecified: Text(kk: "ешқандай мекенжай емес", ru: "не адрес узла", en: "no host's address")
        case .privateNetwork: Text(kk: "ішкі желі", ru: "внутренняя сеть", en: "a private network")
        case .linkLocal: Text(kk: "жергілікті желі бөлігі", ru: "локальный сегмент сети", en: "a local link")
        case .carrier: Text(kk: "байланыс операторының желісі", ru: "сеть оператора связи", en: "a carrier's network")
        case .documentation: Text(kk: "мысалдарға арналған", ru: "адрес для примеров", en: "for examples only")
        case .benchmark: Text(kk: "өлшеулерге арналған", ru: "адрес для измерений", en: "for measurements only")
        case .multicast: Text(kk: "топтық тарату", ru: "групповая рассылка", en: "multicast")
        case .protocolUse: Text(kk: "желінің қызметтік мекенжайы", ru: "служебный адрес сети", en: "for protocols only")
        case .reserved: Text(kk: "резервтегі мекенжай", ru: "зарезервированный адрес", en: "reserved")
        }
    }
}
