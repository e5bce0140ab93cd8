import Glibc
import Interchange
import Notation
import TestSupport

/// The folder of real files beside the repository.
let samples = Repository.shared("samples", orBy: "SAIKES_SAMPLES")

/// Whether the real files lie there.
let hasSamples = access("\(samples)/ocds", R_OK) == 0

/// A sample of the program.
func sample(_ path: String) -> String { "\(Repository.root)/Data/Samples/\(path)" }

/// A source in YAML.
func yaml(_ text: String, name: String = "case.yaml") -> Source {
    Source(name: name, notation: .yaml, bytes: Array(text.utf8))
}

extension StatedCase {
    /// The tree of the facts, read back from their canonical JSON.
    var facts: Node {
        (try? Source(name: "", notation: .json, bytes: canonicalFacts).parse()) ?? .null
    }
}
