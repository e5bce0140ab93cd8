import CheckKit

/// What changed of one entry between two editions.
public struct EntryChange: Hashable, Sendable {
    /// The entry.
    public var id: String
    /// The provider's name in Russian, as the later edition that has it states it.
    public var name: String
    /// The status before; nil where the entry was not there.
    public var before: EntryStatus?
    /// The status after; nil where the entry is not there any more.
    public var after: EntryStatus?
    /// Since when.
    public var from: String
    /// Why, in the words of the decision; empty where a suspension lifted itself.
    public var reason: String
    /// The paper by which it was decided.
    public var paper: String

    /// The keys in which a change is published.
    public static let publicKeys = ["id", "name", "before", "after", "from", "reason", "paper"]

    /// The values under the keys.
    public var publicValues: [String] {
        [id, name, before?.rawValue ?? "", after?.rawValue ?? "", from, reason, paper]
    }
}

extension EditionTable {
    private static let keys = ["id", "nameRu", "status", "from", "reason", "paper"]

    /// What changed since an earlier edition, in the order of ids.
    ///
    /// - Parameters:
    ///   - earlier: the earlier edition's entries.
    ///   - explaining: why an entry that is in no edition any more went away, and by which paper.
    /// - Returns: the changes.
    func changes(
        since earlier: EditionTable, explaining: (String) throws -> (reason: String, paper: String)
    ) rethrows -> [EntryChange] {
        let (old, new) = (earlier.lines, lines)
        var changes: [EntryChange] = []
        var (left, right) = (0, 0)
        while left < old.count || right < new.count {
            let oldID = left < old.count ? Self.id(earlier.bytes[old[left]]) : nil
            let newID = right < new.count ? Self.id(bytes[new[right]]) : nil
            if let oldID, newID.map({ oldID < $0 }) ?? true {
                let was = Self.values(earlier.bytes[old[left]], Self.keys)
                let why = try explaining(oldID)
                changes.append(
                    EntryChange(
                        id: oldID, name: was[1], before: EntryStatus(rawValue: was[2]), after: nil, from: "",
                        reason: why.reason, paper: why.paper))
                left += 1
            } else if let newID, oldID.map({ newID < $0 }) ?? true {
                changes.append(Self.change(newID, nil, Self.values(bytes[new[right]], Self.keys)))
                right += 1
            } else {
                if let newID, earlier.bytes[old[left]] != bytes[new[right]] {
                    let was = Self.values(earlier.bytes[old[left]], Self.keys)
                    changes.append(Self.change(newID, was, Self.values(bytes[new[right]], Self.keys)))
                }
                left += 1
                right += 1
            }
        }
        return changes
    }

    private static func change(_ id: String, _ was: [String]?, _ now: [String]) -> EntryChange {
        EntryChange(
            id: id, name: now[1], before: was.flatMap { EntryStatus(rawValue: $0[2]) },
            after: EntryStatus(rawValue: now[2]), from: now[3], reason: now[4], paper: now[5])
    }

    private var lines: [Range<Int>] {
        var ranges: [Range<Int>] = []
        eachRow { ranges.append($0.startIndex..<$0.endIndex) }
        return ranges
    }

    /// The id of a row, which stands first in it.
    private static func id(_ line: ArraySlice<UInt8>) -> String {
        String(decoding: line.dropFirst(#"{"id":""#.utf8.count).prefix { $0 != UInt8(ascii: "\"") }, as: UTF8.self)
    }
}
