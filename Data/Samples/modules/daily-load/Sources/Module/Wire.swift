// The messages of the protocol, version 1. There is nothing to change here for a new check.
import FoundationEssentials
#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

struct Request: Decodable {
    struct Nothing: Decodable {}

    var id: Int
    var describe: Nothing?
    var evaluate: Question?
}

struct Question: Decodable {
    struct Classes: Decodable {
        var startDate: String?
        var endDate: String?
    }

    var rule: String
    /// The day on which the condition must hold, as yyyy-mm-dd.
    var asOf: String
    var classes: Classes?
    var parameters: [String: String]?
    var policies: [String: String]?
    /// Groups of facts that are perhaps not all that is offered.
    var incomplete: [String]
    var facts: Facts
}

enum Outcome: String, Encodable {
    case pass, fail, review, unknown, notApplicable
}

struct Words: Encodable {
    var kk: String
    var ru: String
    var en: String
}

struct Note: Encodable {
    var about: String
    var outcome: Outcome
    var message: Words
}

struct Claim: Encodable {
    var claim: String
    var documents: [String]?
}

struct Finding: Encodable {
    var outcome: Outcome
    var message: Words
    var notes: [Note]?
    var missing: [String]?
    var actual: String?
    var required: String?
    var claims: [Claim]?
}

/// A reply; the description is JSON already and is put in as it is.
enum Reply {
    static func line(to request: Request, _ encoder: JSONEncoder) throws -> String {
        if request.describe != nil {
            let description = Check.description.split(separator: "\n").joined(separator: " ")
            return #"{"id":\#(request.id),"description":\#(description)}"#
        }
        guard let question = request.evaluate, question.rule == Check.rule else {
            return #"{"id":\#(request.id),"error":"unknown request"}"#
        }
        let finding = String(decoding: try encoder.encode(Check.evaluate(question)), as: UTF8.self)
        return #"{"id":\#(request.id),"finding":\#(finding)}"#
    }
}

/// Writes a line at once: the host waits for it.
func write(_ line: String) {
    print(line)
    fflush(nil)
}
