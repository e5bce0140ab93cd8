import CheckKit

/// Lecturers of one set counted against the required share, with bounds where something is undecided.
///
/// With the share p/q the requirement `s / n ≥ p / q` is the same as a sum over the persons that is not negative:
/// a staff member adds q − p, another one takes p away. So each undecided person, and each pair of entries that may be
/// one person, only widens the sum to an interval, and the bounds are exact.
struct StaffCount {
    /// Pass, fail, review or unknown.
    let outcome: Outcome
    /// Known staff.
    let staff: Int
    /// Not staff.
    let external: Int
    /// Undecided.
    let undecided: Int

    /// Persons in all.
    var total: Int { staff + external + undecided }

    /// One entry of the list of lecturers.
    struct Entry {
        var iin: String?
        /// The folded names by which the person is stated; none where no name is.
        var nameKeys: [[UInt8]]
        var standing: Outcome
    }

    /// Counts a set.
    ///
    /// - Parameters:
    ///   - entries: the lecturers; those with equal IIN are one person.
    ///   - isComplete: whether nobody is left out.
    ///   - share: the required share, between 0 and 1.
    init(_ entries: [Entry], isComplete: Bool, share: Rational) {
        let persons = Self.merged(entries)
        staff = persons.count { $0.standing == .pass }
        external = persons.count { $0.standing == .fail }
        undecided = persons.count - staff - external
        guard !persons.isEmpty, isComplete else {
            outcome = .unknown
            return
        }
        let gain = share.denominator - share.numerator
        let loss = -share.numerator
        var sum = 0
        var review = (low: 0, high: 0)
        var unknown = (low: 0, high: 0)
        for person in persons {
            switch person.standing {
            case .pass: sum += gain
            case .fail: sum += loss
            case .review: (review.low, review.high) = (review.low + loss, review.high + gain)
            default: (unknown.low, unknown.high) = (unknown.low + loss, unknown.high + gain)
            }
        }
        let doubles = Self.doubles(persons, gain: gain, loss: loss)
        review = (review.low + doubles.low, review.high + doubles.high)
        if sum + review.low + unknown.low >= 0 {
            outcome = .pass
        } else if sum + review.high + unknown.high < 0 {
            outcome = .fail
        } else {
            let isUnknownIdle = [review.low, review.high].allSatisfy {
                (sum + $0 + unknown.low >= 0) == (sum + $0 + unknown.high >= 0)
            }
            outcome = isUnknownIdle ? .review : .unknown
        }
    }

    private static func merged(_ entries: [Entry]) -> [Entry] {
        var persons: [Entry] = []
        persons.reserveCapacity(entries.count)
        var places: [String: Int] = [:]
        for entry in entries {
            if let iin = entry.iin, let place = places[iin] {
                persons[place].standing = persons[place].standing | entry.standing
                for key in entry.nameKeys where !persons[place].nameKeys.contains(key) {
                    persons[place].nameKeys.append(key)
                }
            } else {
                if let iin = entry.iin { places[iin] = persons.count }
                persons.append(entry)
            }
        }
        return persons
    }

    /// How far the sum may move if entries of one name, or without a name, are the same person as another.
    private static func doubles(_ persons: [Entry], gain: Int, loss: Int) -> (low: Int, high: Int) {
        guard persons.count > 1 else { return (0, 0) }
        var low = 0
        var high = 0
        let nameless = persons.count { $0.nameKeys.isEmpty }
        let asksForNames = nameless == 0 && persons.contains { $0.iin == nil }
        let shared = asksForNames ? sharedNames(persons) : []
        for person in persons where person.iin == nil {
            let mayBeAnother =
                person.nameKeys.isEmpty || nameless > 0 || person.nameKeys.contains(where: shared.contains)
            guard mayBeAnother else { continue }
            // Gone into another person, it no longer adds (or takes) its own part …
            if person.standing != .fail { low -= gain }
            if person.standing != .pass { high -= loss }
            // … and a staff member who is the same person as an external one makes that one staff.
            if person.standing != .fail { high += gain - loss }
        }
        return (low, high)
    }

    /// The names that several persons bear.
    private static func sharedNames(_ persons: [Entry]) -> [[UInt8]] {
        var shared: [[UInt8]] = []
        // A few are compared with each other, which is faster than to sort them.
        if persons.count <= 16 {
            for index in persons.indices {
                for name in persons[index].nameKeys
                where !shared.contains(name) && persons[..<index].contains(where: { $0.nameKeys.contains(name) }) {
                    shared.append(name)
                }
            }
            return shared
        }
        let names = persons.flatMap(\.nameKeys).sorted { $0.lexicographicallyPrecedes($1) }
        for (name, next) in zip(names, names.dropFirst()) where name == next && shared.last != name {
            shared.append(name)
        }
        return shared
    }
}
