import ArgumentParser
import CheckKit

/// `evidence`: the documents that prove facts, fetched and kept.
struct Evidence: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: EvidenceWords.command[HelpWords.language],
        subcommands: [
            FetchEvidence.self, AddEvidence.self, ListEvidence.self, ShowEvidence.self, VerifyEvidence.self,
            CollectGarbage.self, RetainEvidence.self, HoldEvidence.self, ReleaseEvidence.self, RedactEvidence.self,
            ExportEvidence.self, ImportEvidence.self,
        ])
}
