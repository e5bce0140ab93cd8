import CheckKit
import Compliance
import Notation

/// What a writer keeps from one report to the next: the words of the law and of the rules are two thirds of a report, and
/// the same in all reports of one edition, the same figures and the same readings.
struct ReportMemory {
    /// What reports of one law, figures and readings share.
    var shared: [SharedParts] = []
    /// What was left to persons.
    var tasks = Repeated<[(rule: RuleID, text: Text)]>([]) { one, other in
        one.elementsEqual(other) { $0.rule == $1.rule && $0.text == $1.text }
    }
    /// The terms: bids of one tender have the same.
    var days = Repeated<[DayCount]>([]) { one, other in
        one.elementsEqual(other) { $0.term == $1.term && $0.reference == $1.reference && $0.title == $1.title }
    }

    /// The most laws, figures and readings that are remembered; a stranger's cases cannot make it grow.
    private static let most = 16

    /// Where the parts are that a report shares with others; a report of an edition that the law does not hold shares none.
    mutating func place(of report: Report, isKnown: Bool) -> Int {
        if isKnown, let place = shared.firstIndex(where: { $0.serve(report) }) { return place }
        if shared.count == Self.most { shared = [] }
        shared.append(SharedParts(report, isKnown: isKnown))
        return shared.count - 1
    }
}

/// Members that reports of one law, the same figures and the same readings share.
struct SharedParts {
    /// Format, program, modules and law.
    var head = Fragment()
    /// The readings and the figures.
    var chosen = Fragment()
    /// What findings share, by their place in the report.
    private var findings: [FindingParts] = []

    private let isKnown: Bool
    private let law: LawReference
    private let modules: [ModuleReference]
    private let policies: [(id: String, reading: String)]
    private let parameters: [Parameter]

    init(_ report: Report, isKnown: Bool) {
        self.isKnown = isKnown
        law = report.law
        modules = report.modules
        policies = report.policies
        parameters = report.parameters
    }

    /// Whether a report shares these parts.
    func serve(_ report: Report) -> Bool {
        isKnown && law.edition.id == report.law.edition.id && law.id == report.law.id
            && parameters.elementsEqual(report.parameters, by: Self.sameFigure) && modules == report.modules
            && policies.elementsEqual(report.policies) { $0.id == $1.id && $0.reading == $1.reading }
    }

    private static func sameFigure(_ one: Parameter, _ other: Parameter) -> Bool {
        one.id == other.id && one.value == other.value && one.from == other.from
            && one.isConfirmed == other.isConfirmed
    }

    /// Hands over what a finding shares with those that stood at its place before, made anew where others stood there.
    mutating func withParts(
        of finding: RuleFinding, at place: Int, in report: Report, _ body: (inout FindingParts) -> Void
    ) {
        if place == findings.count { findings.append(FindingParts(finding, in: report)) }
        if !findings[place].serve(finding, in: report) { findings[place] = FindingParts(finding, in: report) }
        body(&findings[place])
    }
}

/// Members that findings of one rule share.
struct FindingParts {
    /// The rule, its checks, their module and title.
    var origin = Fragment()
    /// The digest of what the rule rests on.
    var basis = Fragment()
    /// The point of the law and its words.
    var legislation = Fragment()

    private let rule: RuleID
    private let source: RuleBasis
    private let reading: [String]
    /// The day, where a figure of the rule is looked up by it.
    private let day: CivilDate?

    init(_ finding: RuleFinding, in report: Report) {
        rule = finding.rule
        source = finding.basis
        reading = finding.reading
        let isStated = finding.parameters.allSatisfy { id in report.parameters.contains { $0.id == id } }
        day = isStated ? nil : report.asOf
    }

    /// Whether a finding of the same law, figures and readings shares these parts.
    func serve(_ finding: RuleFinding, in report: Report) -> Bool {
        source === finding.basis && rule == finding.rule && reading == finding.reading
            && (day == nil || day == report.asOf)
    }
}
