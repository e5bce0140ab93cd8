import CheckKit
@testable import Compliance
import Testing

/// A finding, the tender documents it meets, and the second answer that follows.
struct GroundCase: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var rule: RuleID
    var outcome: Outcome
    var lot: String
    var tender = "method: competition"
    var exceptions: [GroundException] = []
    var paper: EvidenceStatus?
    var mayReject: Bool
    var code: Ground.Code?
    var statedIn: [String] = []
    /// The reason that is among those given.
    var why: Text

    init(
        _ title: String, _ rule: RuleID, _ outcome: Outcome = .fail, lot: String,
        tender: String = "method: competition",
        exceptions: [GroundException] = [], paper: EvidenceStatus? = nil, rejects mayReject: Bool = false,
        code: Ground.Code? = nil, statedIn: [String] = [], why: Text
    ) {
        testDescription = title
        (self.rule, self.outcome, self.lot, self.tender) = (rule, outcome, lot, tender)
        (self.exceptions, self.paper, self.mayReject, self.code) = (exceptions, paper, mayReject, code)
        (self.statedIn, self.why) = (statedIn, why)
    }

    var stub: Stub {
        let (outcome, exceptions, paper) = (outcome, exceptions, paper)
        return Stub(rule) { _ in
            var finding = Finding.of(outcome)
            finding.exceptions = exceptions
            if let paper {
                finding.proofs = [Proof(claim: "c", status: paper, items: [], isEnough: paper == .proven)]
            }
            return finding
        }
    }
}

@Suite struct GroundTests {
    private static let annex8 = "qualification: [{id: Q2, row: 2, rule: 11-1/1}]"
    private static let everything = "qualification: [{id: Q1, row: 1, rule: 11-1}]"
    private static let topic = "specification: [{id: S1, row: 7, kind: topic, value: Риски}]"
    private static let misplaced = "specification: [{id: S1, row: 7, kind: other, rule: 11-1/1a}]"

    private static let stated = [
        GroundCase(
            "a stated requirement", "11-1/1a", lot: annex8, rejects: true, code: .q7, statedIn: ["Q2"],
            why: GroundFinder.statedInAnnex8),
        GroundCase(
            "a row of eleven-one", "11-1/4b", lot: everything, rejects: true, code: .q7, statedIn: ["Q1"],
            why: GroundFinder.statedInAnnex8),
        GroundCase(
            "a row without a number", "11-1/1a", lot: "qualification: [{id: Q9, rule: 11-1/1a}]", rejects: true,
            code: .q7, statedIn: ["Q9"], why: GroundFinder.statedInAnnex8),
        GroundCase("a row of another rule", "11-1/2", lot: annex8, why: GroundFinder.notStated),
        GroundCase(
            "a row of no rule", "11-1/1a", lot: "qualification: [{id: Q2, row: 2}]", why: GroundFinder.notStated),
        GroundCase("no rows", "11-1/1a", lot: "title: x", why: GroundFinder.notStated),
        GroundCase("annex 16 alone", "11-1/1a", lot: misplaced, statedIn: ["S1"], why: GroundFinder.misplaced),
        GroundCase(
            "both annexes", "11-1/1a", lot: "\(annex8), \(misplaced)", rejects: true, code: .q7,
            statedIn: ["Q2", "S1"], why: GroundFinder.statedInAnnex8),
        GroundCase(
            "a row of the specification", "11-1/3b", lot: topic, rejects: true, code: .d2, statedIn: ["S1"],
            why: GroundFinder.statedInAnnex16),
        GroundCase("no specification", "11-1/3b", lot: everything, why: GroundFinder.notStated),
    ]

    private static let exceptions = [
        GroundCase(
            "price quotations", "11-1/1a", lot: annex8, tender: "method: priceQuotations", code: .q7, statedIn: ["Q2"],
            why: GroundFinder.noCompetition),
        GroundCase(
            "a single source", "11-1/3b", lot: topic, tender: "method: singleSource", code: .d2, statedIn: ["S1"],
            why: GroundFinder.noCompetition),
        GroundCase(
            "no method", "11-1/1a", lot: annex8, tender: "title: x", code: .q7, statedIn: ["Q2"],
            why: GroundFinder.methodMissing),
        GroundCase(
            "a permit of category 1", "11-1/1a", lot: "\(annex8), permit: category1", code: .q7, statedIn: ["Q2"],
            why: GroundFinder.permitted),
        GroundCase(
            "a permit of category 2", "11-1/4a", lot: "\(everything), permit: category2", code: .q7, statedIn: ["Q1"],
            why: GroundFinder.permitted),
        GroundCase(
            "a notification", "11-1/1a", lot: "\(annex8), permit: notification", rejects: true, code: .q7,
            statedIn: ["Q2"], why: GroundFinder.statedInAnnex8),
        GroundCase(
            "a permit and the specification", "11-1/3b", lot: "\(topic), permit: category1", rejects: true, code: .d2,
            statedIn: ["S1"], why: GroundFinder.statedInAnnex16),
        GroundCase(
            "three years of the last ten", "11-1/1b", lot: annex8, exceptions: [.practiceWithinTenYears], code: .q7,
            statedIn: ["Q2"], why: GroundFinder.tenYears),
        GroundCase(
            "a leased library", "11-1/5a", lot: everything, exceptions: [.leasedResources], code: .q7, statedIn: ["Q1"],
            why: GroundFinder.leased),
        GroundCase(
            "management by the state", "11-1/4a", lot: everything, exceptions: [.stateManagement], code: .q7,
            statedIn: ["Q1"], why: GroundFinder.management),
    ]

    private static let never =
        ["11-1/3a", "11-1/law", "11-1/cost", "11-1/list", "14/venue", "11-1/scope", "gz/price"].map {
            GroundCase(
                "\($0) is never a ground", RuleID(rawValue: $0), lot: "\(everything), \(topic)",
                why: GroundFinder.neverGround)
        }

    private static let notFailed = [
        GroundCase("met", "11-1/1a", .pass, lot: annex8, statedIn: ["Q2"], why: GroundFinder.met),
        GroundCase(
            "not concerned", "11-1/1a", .notApplicable, lot: annex8, statedIn: ["Q2"], why: GroundFinder.notConcerned),
        GroundCase("for a person", "11-1/1a", .review, lot: annex8, statedIn: ["Q2"], why: GroundFinder.personFirst),
        GroundCase(
            "facts unknown", "11-1/1a", .unknown, lot: annex8, statedIn: ["Q2"], why: GroundFinder.unknown),
        GroundCase(
            "a paper missing", "11-1/1a", .unknown, lot: annex8, paper: .missing, code: .q5, statedIn: ["Q2"],
            why: GroundFinder.paperMissing),
        GroundCase(
            "a paper there", "11-1/1a", .unknown, lot: annex8, paper: .proven, statedIn: ["Q2"],
            why: GroundFinder.unknown),
        GroundCase(
            "a paper nobody asked for", "11-1/1a", .unknown, lot: "title: x", paper: .missing,
            why: GroundFinder.unknown),
        GroundCase(
            "a paper outside a competition", "11-1/1a", .unknown, lot: annex8, tender: "method: priceQuotations",
            paper: .missing, statedIn: ["Q2"], why: GroundFinder.unknown),
        GroundCase(
            "a paper of the specification", "11-1/3b", .unknown, lot: topic, paper: .missing, statedIn: ["S1"],
            why: GroundFinder.unknown),
        GroundCase("the register", "gz/rnu", lot: "title: x", rejects: true, code: .a7, why: GroundFinder.articleSeven),
        GroundCase("not in the register", "gz/rnu", .pass, lot: "title: x", why: GroundFinder.met),
        GroundCase("no register", "gz/rnu", .unknown, lot: "title: x", why: GroundFinder.unknown),
    ]

    @Test("Whether a bid may be rejected", arguments: stated + exceptions + never + notFailed)
    func ground(_ example: GroundCase) throws {
        let bench = try Bench()
        let subject = try bench.subject(
            "tender: {id: T, \(example.tender), lots: [{id: L1, \(example.lot)}]}\nbid: {id: B}")
        let report = bench.engine([Stub.module([example.stub])]).report(on: subject)
        let ground = try #require(report[example.rule]?.ground)
        #expect(ground.mayReject == example.mayReject)
        #expect(ground.code == example.code)
        #expect(ground.statedIn == example.statedIn)
        #expect(ground.why.map(\.template).contains(example.why))
        // A reason stands beside every answer, in every language.
        for language in Language.allCases { #expect(!ground.why.contains { $0.rendered(in: language).isEmpty }) }
        #expect(!ground.why.isEmpty)
    }

    @Test(
        "The caution of article 11(6) stands beside the share and ownership alone",
        arguments: RuleID.inOrder.filter(\.isRequirement))
    func caution(_ rule: RuleID) throws {
        let bench = try Bench()
        let lot = "\(Self.everything), \(Self.topic)"
        let subject = try bench.subject("tender: {id: T, method: competition, lots: [{id: L1, \(lot)}]}\nbid: {id: B}")
        let report = bench.engine([Stub.module([Stub(rule) { _ in .of(.fail) }])]).report(on: subject)
        let reasons = report[rule]?.ground.why.map(\.template) ?? []
        #expect(reasons.contains(GroundFinder.caution) == ["11-1/2", "11-1/5a", "11-1/5b"].contains(rule))
        #expect(report[rule]?.ground.mayReject == (rule != "11-1/3a"))
    }

    @Test func `without a procurement nothing is a ground`() throws {
        let bench = try Bench(.assessment)
        let report = bench.engine([Stub.module([Stub("11-1/1a") { _ in .of(.fail) }])])
            .report(on: try bench.subject("dossier: {programmes: [{id: G1}]}"))
        for finding in report.findings {
            #expect(!finding.ground.mayReject)
            #expect(finding.ground.code == nil)
            #expect(finding.ground.why.map(\.template) == [GroundFinder.noProcurement])
        }
    }

    @Test func `a reason names the rows by their numbers, and of a specification those that are not met`() throws {
        let bench = try Bench()
        let lot =
            "qualification: [{id: Q2, row: 2, rule: 11-1}, {id: Q9, rule: 11-1/1a}], specification: [{id: S1, row: 7, kind: topic}, {id: S2, row: 8, kind: topic}]"
        let subject = try bench.subject("tender: {id: T, method: competition, lots: [{id: L1, \(lot)}]}\nbid: {id: B}")
        let rows = Stub("11-1/3b") { _ in
            var finding = Finding.of(.fail)
            finding.notes = [
                Finding.Note("lots/L1/specification/S1", .pass, finding.message),
                Finding.Note("lots/L1/specification/S2", .fail, finding.message),
            ]
            return finding
        }
        let report = bench.engine([Stub.module([Stub("11-1/1a") { _ in .of(.fail) }, rows])]).report(on: subject)
        #expect(report["11-1/1a"]?.ground.why.map { $0.rendered(in: .ru) } == ["прил. 8, строка 2, Q9"])
        #expect(report["11-1/3b"]?.ground.why.map { $0.rendered(in: .ru) } == ["прил. 16, строка 8"])
        #expect(report["11-1/3b"]?.ground.statedIn == ["S1", "S2"])
    }

    @Test func `several obstacles are all named`() throws {
        let bench = try Bench()
        let example = GroundCase(
            "", "11-1/1b", lot: "", exceptions: [.practiceWithinTenYears], why: GroundFinder.tenYears)
        let subject = try bench.subject(
            "tender: {id: T, method: other, lots: [{id: L1, permit: category1, \(Self.annex8)}]}\nbid: {id: B}")
        let ground = bench.engine([Stub.module([example.stub])]).report(on: subject)["11-1/1b"]?.ground
        #expect(ground?.why.count == 3)
    }

    @Test func `a person's ruling that a requirement is not met grounds as a failure does`() throws {
        var bench = try Bench()
        bench.settings.rulings = [.signed("11-1/4a", .fail)]
        let subject = try bench.subject(
            "tender: {id: T, method: competition, lots: [{id: L1, \(Self.everything)}]}\nbid: {id: B}")
        let report = bench.engine([Stub.module([Stub("11-1/4a") { _ in .of(.review) }])]).report(on: subject)
        #expect(report["11-1/4a"]?.ground.mayReject == true)
        #expect(report["11-1/4a"]?.ground.code == .q7)
    }
}
