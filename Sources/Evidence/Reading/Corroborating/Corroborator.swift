import CheckKit

/// Says how the text of each document bears out the claims that name it.
///
/// The words are those that a file has as text. What a scan shows is not looked at: reading pictures by machine is no part
/// of this, and such documents are `unread` for every claim.
struct Corroborator {
    private let catalogue: ClaimCatalogue

    init(_ dossier: Dossier) { catalogue = ClaimCatalogue(dossier) }

    /// The corroboration of each claim that names a document.
    func claims(on id: String, by document: ReadDocument) -> [String: Corroboration] {
        guard let asked = catalogue.claims[id] else { return [:] }
        let index = document.hasText && document.obstacle == nil ? document.text.map(TextIndex.init) : nil
        var known: [ClaimedFact: Corroboration.Fact] = [:]
        var claims: [String: Corroboration] = [:]
        for (path, facts) in asked {
            claims[path] = Corroboration(
                facts: facts.map { fact in
                    if let known = known[fact] { return known }
                    let found = index.map { fact.fact(in: $0) } ?? Corroboration.Fact(fact.kind, .unread)
                    known[fact] = found
                    return found
                })
        }
        return claims
    }
}
