import ArgumentParser
import CheckKit
import Evidence
import Glibc

/// Where documents are kept.
struct StoreOptions: ParsableArguments {
    @Option(help: ArgumentHelp(EvidenceWords.store[HelpWords.language], valueName: "dir"))
    var store: String?

    /// The folder: `--store`, else `SAIKES_STORE`, else `saikes/evidence` in the user's folder for data (XDG).
    var folder: String {
        if let store { return store }
        if let store = Self.variable("SAIKES_STORE") { return store }
        let data = Self.variable("XDG_DATA_HOME") ?? Self.variable("HOME").map { "\($0)/.local/share" } ?? "."
        return "\(data)/saikes/evidence"
    }

    /// Opens the store, or makes it where it is missing.
    func open(creating: Bool, _ shared: SharedOptions) throws -> EvidenceStore {
        try shared.orFailure { () throws(EvidenceFault) in try EvidenceStore.open(folder, creating: creating) }
    }

    private static func variable(_ name: String) -> String? {
        guard let value = getenv(name).map({ String(cString: $0) }), !value.isEmpty else { return nil }
        return value
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
