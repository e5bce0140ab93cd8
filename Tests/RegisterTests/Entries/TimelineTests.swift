import CheckKit
import Evidence
import TestSupport
import Testing

@testable import Register

@Suite struct TimelineTests {
    @Test(
        "Every answer by day and by what was known equals that of a model which goes day by day",
        arguments: [1, 2, 3, 4])
    func everyAnswer(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<150 {
            let milestones = Self.milestones(&random)
            let timeline = EntryTimeline(milestones)
            for time in [0, 1, 2, 4, 7, 20] {
                for day in 0...40 {
                    let state = timeline.state(on: CivilDate(rawValue: day), knownAt: Timestamp(rawValue: time))
                    let model = Self.model(milestones, day, time)
                    #expect(state?.status == model, "seed \(seed), day \(day), known \(time): \(milestones)")
                }
            }
        }
    }

    @Test("A suspension lifts itself on its day, and nothing is stored for it")
    func suspensionLiftsItself() {
        let timeline = EntryTimeline([
            Self.milestone(1, 0, .entryIncluded, 10), Self.milestone(2, 1, .entrySuspended, 20, until: 25),
        ])
        func status(_ day: Int) -> EntryStatus? { timeline.state(on: CivilDate(rawValue: day))?.status }
        #expect(status(9) == nil)
        #expect([10, 19, 25, 40].map(status) == [.active, .active, .active, .active])
        #expect([20, 24].map(status) == [.suspended, .suspended])
        #expect(timeline.state(on: CivilDate(rawValue: 30))?.from == CivilDate(rawValue: 25))
    }

    @Test("An entry without milestones is on no list")
    func empty() { #expect(EntryTimeline([]).state(on: CivilDate(rawValue: 0)) == nil) }

    private static func milestone(
        _ number: Int, _ time: Int, _ kind: EventKind, _ from: Int, until: Int? = nil, corrects: Int? = nil,
        isVoid: Bool = false
    ) -> Milestone {
        Milestone(
            number: number, recordedAt: Timestamp(rawValue: time), validFrom: CivilDate(rawValue: from),
            validUntil: until.map(CivilDate.init(rawValue:)), kind: kind, corrects: corrects, isVoid: isVoid)
    }

    private static func milestones(_ random: inout SeededGenerator) -> [Milestone] {
        var made: [Milestone] = []
        for number in 1...random.number(1...9) {
            let (time, from) = (made.last.map(\.recordedAt.rawValue) ?? 0, random.number(0...35))
            let later = time + random.number(0...2)
            switch random.number(0...5) {
            case 0: made.append(milestone(number, later, .entryRemoved, from))
            case 1: made.append(milestone(number, later, .entryRestored, from))
            case 2, 3: made.append(milestone(number, later, .entrySuspended, from, until: from + random.number(1...12)))
            case 4 where !made.isEmpty:
                let old = random.pick(made.filter { $0.kind != .entryCorrected })
                let until = old.kind == .entrySuspended ? from + random.number(1...9) : nil
                made.append(
                    milestone(
                        number, later, .entryCorrected, from, until: until, corrects: old.number,
                        isVoid: random.chance(30)))
            default: made.append(milestone(number, later, .entryIncluded, from))
            }
            if number == 1, made[0].kind != .entryIncluded { made[0] = milestone(1, 0, .entryIncluded, from) }
        }
        return made
    }

    /// What the words of the rule say, worked out by looking at everything for every day.
    private static func model(_ all: [Milestone], _ day: Int, _ time: Int) -> EntryStatus? {
        struct Fact { var number: Int, kind: EventKind, from: Int, until: Int? }
        var facts: [Fact] = []
        for one in all where one.recordedAt.rawValue <= time && one.kind != .entryCorrected {
            var fact: Fact? = Fact(
                number: one.number, kind: one.kind, from: one.validFrom.rawValue, until: one.validUntil?.rawValue)
            for other in all where other.recordedAt.rawValue <= time && other.corrects == one.number {
                if other.isVoid {
                    fact = nil
                } else {
                    fact?.from = other.validFrom.rawValue
                    fact?.until = other.validUntil?.rawValue
                }
            }
            if let fact { facts.append(fact) }
        }
        func isLater(_ one: Fact, _ other: Fact) -> Bool {
            one.from > other.from || (one.from == other.from && one.number > other.number)
        }
        let turns = facts.filter { $0.kind != .entrySuspended && $0.from <= day }
        guard let last = turns.first(where: { turn in turns.allSatisfy { !isLater($0, turn) } }) else { return nil }
        if last.kind == .entryRemoved { return .terminated }
        let isSuspended = facts.contains {
            $0.kind == .entrySuspended && $0.from <= day && day < ($0.until ?? 0) && isLater($0, last)
        }
        return isSuspended ? .suspended : .active
    }
}
