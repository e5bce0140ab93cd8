public import CheckKit
import Interchange

/// A check of somebody else's module, asked over the wire.
struct RemoteCheck: AnticipatingCheck {
    let description: CheckDescription
    let extract: CaseExtract
    let host: HostedModule

    func evaluate(_ facts: Case) throws -> Finding {
        try finding(of: host.ask { id in try WireRequest.evaluate(id, description, extract, facts) }, facts)
    }

    func anticipate(_ facts: Case) -> (any AnticipatedFinding)? {
        // What is wrong is said when the check is asked in its turn.
        let pending = try? host.begin { id in try WireRequest.evaluate(id, description, extract, facts) }
        return pending.map { Anticipated(check: self, facts: facts, pending: $0) }
    }

    /// An answer that is under way from the module.
    private struct Anticipated: AnticipatedFinding {
        let check: RemoteCheck
        let facts: Case
        let pending: HostedModule.Pending

        func finding() throws -> Finding { try check.finding(of: pending.reply(), facts) }
    }

    private func finding(of reply: WireReply, _ facts: Case) throws -> Finding {
        if let error = reply.error { throw CheckFault(Message(Self.said, .text(error))) }
        guard let finding = reply.finding else { throw CheckFault(HostWords.noFinding) }
        return finding.finding(in: facts, accepting: description.evidenceTypes)
    }

    private static let said = Text(verbatim: "{0}")
}

/// A check that could not even be described; its rule is unknown for a reason.
private struct SilentCheck: Check {
    let description: CheckDescription
    let fault: CheckFault

    func evaluate(_ facts: Case) throws -> Finding { throw fault }
}

extension HostedModule {
    /// The module as the engine takes it; where it does not describe itself, each rule of its manifest is unknown.
    public func checkModule() -> CheckModule {
        do throws(CheckFault) {
            let description = try requireAgreement(describe().description)
            return CheckModule(
                name: description.name, title: description.title,
                checks: try description.checks.map { check throws(CheckFault) in try remote(check) })
        } catch {
            return silent(stopped(by: error))
        }
    }

    private func remote(_ check: WireCheck) throws(CheckFault) -> RemoteCheck {
        guard let extract = CaseExtract(check.facts) else {
            let unknown = check.facts.filter { CaseExtract([$0]) == nil }
            throw CheckFault(HostWords.noSuchFact, .string(check.rule), .list(unknown.map { .string($0) }))
        }
        return RemoteCheck(description: check.described, extract: extract, host: self)
    }

    private func silent(_ fault: CheckFault) -> CheckModule {
        let name = source.manifest.name
        let checks = source.manifest.rules.map { rule in
            var description = CheckDescription(
                rule: RuleID(rawValue: rule), point: Text(verbatim: name), title: Text(verbatim: rule), examples: [])
            description.name = rule.split(separator: "/").last.map(String.init)
            return SilentCheck(description: description, fault: fault)
        }
        return CheckModule(name: name, title: Text(verbatim: name), checks: checks)
    }

    /// A program that says otherwise than its manifest is not the one that was trusted.
    private func requireAgreement(_ description: WireDescription) throws(CheckFault) -> WireDescription {
        let manifest = source.manifest
        if description.minimumProtocol > WireRequest.version {
            throw CheckFault(HostWords.newer, .int(description.minimumProtocol), .int(WireRequest.version))
        }
        if description.name != manifest.name {
            throw CheckFault(HostWords.otherName, .string(description.name), .string(manifest.name))
        }
        let rules = description.checks.map(\.rule)
        if rules != manifest.rules {
            throw CheckFault(
                HostWords.otherRules, .list(rules.map { .string($0) }), .list(manifest.rules.map { .string($0) }))
        }
        return description
    }
}
