import CheckKit

/// Looks for names of persons and for words that stand together, in any of their cases.
struct WordSearch {
    let index: TextIndex

    /// The place of a person's name: the surname with the given name or its initial beside it.
    func person(_ name: String) -> ClosedRange<Int>? {
        let parts = TextToken.tokens(ofText: name).filter { $0.form == .letters }.map(\.key)
        guard let surname = parts.first, surname.count > 1 else { return nil }
        for place in index.places(beginningAs: surname) where areForms(place, surname) {
            guard parts.count > 1 else { return place...place }
            // «Рахимов Санжар Ерікұлы», and «С. Е. Рахимов» or «Санжар Ерікұлы Рахимов».
            let after = index.following(place, atMost: 2)
            if agree(after, Array(parts.dropFirst())) { return place...(after.last ?? place) }
            let before = Array(index.preceding(place, atMost: 2).reversed())
            for given in [before, Array(before.suffix(1))] where agree(given, Array(parts.dropFirst())) {
                return (given.first ?? place)...place
            }
        }
        return nil
    }

    /// Whether words of the text are given name and patronymic, either of them perhaps an initial.
    ///
    /// A word that is no patronymic may follow the given name: the sentence goes on.
    private func agree(_ places: [Int], _ parts: [String]) -> Bool {
        guard let first = places.first, let given = parts.first, isGiven(first, given) else { return false }
        guard parts.count > 1, places.count > 1, index.tokens[places[1]].form == .letters else { return true }
        let word = index.tokens[places[1]].key
        let isPatronymic = word.count == 1 || Self.patronymicEndings.contains { word.contains($0) }
        return !isPatronymic || isGiven(places[1], parts[1])
    }

    private func isGiven(_ place: Int, _ part: String) -> Bool {
        let word = index.tokens[place].key
        guard index.tokens[place].form == .letters else { return false }
        return part.count == 1 || word.count == 1 ? part.first == word.first : WordFolding.areForms(word, part)
    }

    private static let patronymicEndings = ["вич", "вн", "улы", "кызы", "оглы", "ичн"]

    /// The place of words that follow each other with at most two others between.
    func phrase(_ text: String) -> ClosedRange<Int>? {
        let parts = TextToken.tokens(ofText: text).filter { $0.form != .mark && !Self.legalForms.contains($0.key) }
            .map(\.key)
        guard let first = parts.first, parts.contains(where: { $0.count > 2 }) else { return nil }
        return index.places(beginningAs: first).lazy.filter { areForms($0, first) }.compactMap { start in
            follow(Array(parts.dropFirst()), after: start).map { start...$0 }
        }.first
    }

    private func follow(_ parts: [String], after start: Int) -> Int? {
        var place = start
        for part in parts {
            guard let next = index.following(place, atMost: 3).first(where: { areForms($0, part) }) else { return nil }
            place = next
        }
        return place
    }

    /// The place of a number with letters and marks, whatever marks part it.
    func code(_ text: String) -> ClosedRange<Int>? {
        let parts = TextToken.tokens(ofText: text).filter { $0.form != .mark }.map(\.key)
        guard let first = parts.first else { return nil }
        // A short number says nothing unless it is called a number.
        let isShort = parts.joined().count < 5
        return index.places(beginningAs: first).lazy.compactMap { start -> ClosedRange<Int>? in
            var place = start
            guard index.tokens[start].key == first, !isShort || isCalledNumber(start) else { return nil }
            for part in parts.dropFirst() {
                guard let next = index.following(place, atMost: 1).first, index.tokens[next].key == part else {
                    return nil
                }
                place = next
            }
            return start...place
        }.first
    }

    private func isCalledNumber(_ place: Int) -> Bool {
        let before = place > 0 ? index.tokens[place - 1].key : ""
        return ["№", "n", "no", "номер", "нөмир", "номир"].contains(before)
            || place > 1 && before == "." && ["no", "nr"].contains(index.tokens[place - 2].key)
    }

    private func areForms(_ place: Int, _ key: String) -> Bool { WordFolding.areForms(index.tokens[place].key, key) }

    /// Legal forms, folded: a paper writes them out or leaves them out.
    private static let legalForms: Set<String> = ["тоо", "жшс", "ао", "ак", "ип", "жк", "гу", "мм", "llp", "jsc"]
}
