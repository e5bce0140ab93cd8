import ArgumentParser
import CheckKit
import Evidence
import Interchange
import Notation

/// Options that say whom may be connected to, beyond the public Internet on its usual ports.
struct NetworkOptions: ParsableArguments {
    @Option(
        name: .customLong("allow-network"),
        help: ArgumentHelp(FetchWords.allowNetwork[HelpWords.language], valueName: "cidr"))
    var networks: [String] = []

    @Option(
        name: .customLong("allow-port"), help: ArgumentHelp(FetchWords.allowPort[HelpWords.language], valueName: "n"))
    var ports: [Int] = []

    @Option(name: .customLong("ca"), help: ArgumentHelp(FetchWords.authorities[HelpWords.language], valueName: "file"))
    var authorities: String?

    @ArgumentParser.Flag(help: ArgumentHelp(FetchWords.quiet[HelpWords.language]))
    var quiet = false

    /// How documents are fetched under these options.
    func settings(_ shared: SharedOptions) throws -> FetchSettings {
        let ranges = try networks.map { text throws(CommandFailure) -> AddressRange in
            guard let range = AddressRange(text) else {
                throw shared.usage(FetchWords.networkShape, .string(Fault.shown(text)))
            }
            return range
        }
        if let odd = ports.first(where: { !(1...65_535).contains($0) }) {
            throw shared.usage(FetchWords.portShape, .int(odd))
        }
        guard Fetcher.isUsable else {
            throw CommandFailure(status: .unavailable, lines: [FetchWords.noLibrary[shared.language]])
        }
        var settings = FetchSettings(actor: Account.name, programVersion: Program.version)
        settings.addresses = AddressPolicy(allowing: ranges)
        settings.urls = URLPolicy(allowingPorts: ports)
        settings.authorities = try authorities.map { path throws(CommandFailure) in try added(path, shared) }
        return settings
    }

    /// The certificates of a file, to be trusted beside the system's.
    private func added(_ path: String, _ shared: SharedOptions) throws(CommandFailure) -> AddedAuthorities {
        do throws(InputFault) {
            let bytes = try InputFile.bytes(path, limit: 16_777_216)
            if path != "-", let authorities = AddedAuthorities(path: path, bytes: bytes) { return authorities }
        } catch {
            throw shared.failure(error)
        }
        throw CommandFailure(
            status: .badInput,
            lines: [Message(FetchWords.noCertificate, .string(Fault.shown(path))).rendered(in: shared.language)])
    }
}
