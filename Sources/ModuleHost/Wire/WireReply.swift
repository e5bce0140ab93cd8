import CheckKit
import Notation

/// One line from a module.
struct WireReply: Sendable {
    var id = 0
    var description: WireDescription?
    var finding: WireFinding?
    var error: Text?
}

extension Shape where Value == WireReply {
    static let reply = Shape.record(
        "Reply", { WireReply() },
        [
            .required("id", \.id, .integer(in: 0...9_007_199_254_740_991)),
            .optional("description", \.description, .description),
            .optional("finding", \.finding, .finding),
            .optional("error", \.error, WireText.sentence),
        ])
}

extension WireReply {
    /// Reads a line that is plainly right by simdjson, and any other one as `read` does.
    static func read(_ line: [UInt8], quickly json: FastJSON) -> (reply: WireReply?, faults: [Fault], warnings: [Fault])
    {
        if let reply = json.read(line, { Shape.reply.decode(&$0) }) { return (reply, [], []) }
        return read(line)
    }

    /// Reads a line; what is wrong with it comes as the first fault.
    static func read(_ line: [UInt8]) -> (reply: WireReply?, faults: [Fault], warnings: [Fault]) {
        let tree = Source(name: "", notation: .json, bytes: line).tree(limits: limits)
        guard let node = tree.node, tree.faults.isEmpty else { return (nil, tree.faults, []) }
        let read = Shape.reply.read(node, file: "", notation: .json)
        return (read.value, read.faults, read.warnings)
    }

    static let limits = Limits(maximumBytes: 16_777_216, maximumDepth: 32, maximumNodes: 100_000)
}
