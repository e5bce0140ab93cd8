import ArgumentParser
import CheckKit
import Evidence

extension Evidence {
    /// `evidence hold`: a document that must be kept whatever its day says.
    struct HoldEvidence: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "hold", abstract: CustodyWords.hold[HelpWords.language])
        @OptionGroup var options: CustodyOptions

        func run() throws { try options.perform(.hold) }
    }

    /// `evidence release`: the end of a hold.
    struct ReleaseEvidence: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "release", abstract: CustodyWords.release[HelpWords.language])
        @OptionGroup var options: CustodyOptions

        func run() throws { try options.perform(.release) }
    }
}
