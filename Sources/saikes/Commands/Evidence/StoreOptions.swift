import ArgumentParser
import CheckKit
import Evidence

/// Where documents are kept.
struct StoreOptions: ParsableArguments {
    @Option(help: ArgumentHelp(EvidenceWords.store[HelpWords.language], valueName: "dir"))
    var store: String?

    /// The folder: `--store`, else `SAIKES_STORE`, else `saikes/evidence` in the user's folder for data (XDG).
    var folder: String { store ?? UserSettings.folder("evidence", orNamedBy: "SAIKES_STORE") }

    /// Opens the store, or makes it where it is missing.
    func open(creating: Bool, _ shared: SharedOptions) throws -> EvidenceStore {
        try shared.orFailure { () throws(EvidenceFault) in try EvidenceStore.open(folder, creating: creating) }
    }
}

extension SharedOptions {
    /// Does something with evidence; a fault ends the command.
    func orFailure<Value>(_ body: () throws(EvidenceFault) -> Value) throws(CommandFailure) -> Value {
        do throws(EvidenceFault) { return try body() } catch { throw failure(error) }
    }

    /// A fault of evidence as the end of a command.
    func failure(_ fault: EvidenceFault) -> CommandFailure {
        CommandFailure(status: fault.exitStatus, lines: [fault.message.rendered(in: language)])
    }
}

extension EvidenceFault {
    /// The exit code with which a command ends that met the fault.
    var exitStatus: ExitStatus {
        switch self {
        case .noObject, .noCapture, .custody, .badArchive, .archiveBomb: .badInput
        case .damaged, .badRecord, .alteredObject, .cutLog, .otherBytes: .partial
        default: .inputOutput
        }
    }
}
