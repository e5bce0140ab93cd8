import CheckKit
import Testing

@Suite struct OutcomeTests {
    private static let pairs = Outcome.allCases.flatMap { left in Outcome.allCases.map { (left, $0) } }

    /// Joining two outcomes by the order of the vocabulary, worst first for all-of, best first for any-of.
    private func joined(_ left: Outcome, _ right: Outcome, by order: [Outcome]) -> Outcome {
        order.first { $0 == left || $0 == right } ?? .notApplicable
    }

    @Test("All-of is fail, then unknown, then review, then pass; what does not apply is neutral", arguments: pairs)
    func all(_ left: Outcome, _ right: Outcome) {
        let expected = joined(left, right, by: [.fail, .unknown, .review, .pass])
        #expect((left & right) == expected)
        #expect(Outcome.all(of: [left, right]) == expected)
        #expect((left & right) == (right & left))
    }

    @Test("Any-of is pass, then review, then unknown, then fail; what does not apply is neutral", arguments: pairs)
    func any(_ left: Outcome, _ right: Outcome) {
        let expected = joined(left, right, by: [.pass, .review, .unknown, .fail])
        #expect((left | right) == expected)
        #expect(Outcome.any(of: [left, right]) == expected)
        #expect((left | right) == (right | left))
    }

    @Test func `joins do not depend on how outcomes are grouped`() {
        for (one, two) in Self.pairs {
            for three in Outcome.allCases {
                #expect(((one & two) & three) == (one & (two & three)))
                #expect(((one | two) | three) == (one | (two | three)))
                #expect(Outcome.all(of: [one, two, three]) == ((one & two) & three))
                #expect(Outcome.any(of: [one, two, three]) == ((one | two) | three))
            }
        }
    }

    @Test func `nothing at all does not apply, and never passes`() {
        #expect(Outcome.all(of: []) == .notApplicable)
        #expect(Outcome.any(of: []) == .notApplicable)
    }

    @Test func `there are five outcomes by these names`() {
        #expect(Outcome.allCases.map(\.rawValue) == ["pass", "fail", "review", "unknown", "notApplicable"])
    }
}

@Suite struct RuleIDTests {
    @Test(
        "A parent covers its parts and nothing beside them",
        arguments: [
            ("11-1/1", "11-1/1a", true), ("11-1/1", "11-1/1b", true), ("11-1/1", "11-1/1", true),
            ("11-1/1", "11-1/2", false), ("11-1/1", "11-1/law", false), ("11-1/4", "11-1/4a", true),
            ("11-1/4", "11-1/4c", true), ("11-1/4", "11-1/5a", false), ("11-1/5", "11-1/5d", true),
            ("11-1", "11-1/1a", true), ("11-1", "11-1/2", true), ("11-1", "11-1/law", true),
            ("11-1", "14/venue", false),
            ("11-1", "11-12/a", false), ("11-1/1a", "11-1/1", false), ("11-1/1a", "11-1/1b", false),
            ("11-1/1a", "11-1/1a", true), ("11-1/1", "11-1/12", false), ("11-1/l", "11-1/law", false),
            ("", "11-1/1a", false), ("gz", "gz/price", true), ("11", "11-1/2", false),
        ])
    func covers(_ parent: String, _ part: String, _ expected: Bool) {
        #expect(RuleID(rawValue: parent).covers(RuleID(rawValue: part)) == expected)
    }

    @Test func `eleven-one covers all of its rules and no other`() {
        let clause: RuleID = "11-1"
        #expect(
            RuleID.inOrder.filter(clause.covers).map(\.rawValue)
                == RuleID.inOrder.map(\.rawValue).filter { $0.hasPrefix("11-1/") })
    }

    @Test func `the requirements are 1a to 5d`() {
        let requirements = RuleID.inOrder.filter(\.isRequirement).map(\.rawValue)
        #expect(
            requirements == [
                "11-1/1a", "11-1/1b", "11-1/2", "11-1/3a", "11-1/3b", "11-1/4a", "11-1/4b", "11-1/4c", "11-1/5a",
                "11-1/5b", "11-1/5c", "11-1/5d",
            ])
        #expect(!RuleID(rawValue: "14/1a").isRequirement)
        #expect(!RuleID(rawValue: "").isRequirement)
    }

    @Test func `every rule and parent stands once`() {
        let all = RuleID.inOrder + RuleID.parents
        #expect(Set(all).count == all.count)
        #expect(RuleID.inOrder.count == 19)
    }
}
