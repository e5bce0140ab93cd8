public import CheckKit
import Notation

extension HostedModule {
    /// What the wire asks of a module beside its checks: that later versions of the protocol can speak to it.
    public func wireProblems() -> [Message] {
        guard fault == nil, let described = try? describe() else { return [] }
        var problems = described.warnings.map { warning in
            Message(WireContractWords.passedOver, .string(warning.place.pointer), .message(warning.message))
        }
        do {
            let reply = try ask { id in WireRequest.later(id) }
            if reply.error == nil { problems.append(Message(WireContractWords.noError)) }
        } catch let fault as CheckFault {
            problems.append(Message(WireContractWords.endsAtLater, .message(fault.message)))
        } catch {
            problems.append(Message(WireContractWords.endsAtLater, .string(String(describing: error))))
        }
        return problems
    }
}

extension WireRequest {
    /// A kind of request that this version does not know, with a key that it does not know either.
    static func later(_ id: Int) -> [UInt8] {
        Array(#"{"protocol":1,"id":\#(id),"laterKey":[1,{"a":null}],"laterRequest":{}}"#.utf8)
    }
}

enum WireContractWords {
    static let passedOver = Text(
        kk: "description {0}: {1}", ru: "description {0}: {1}", en: "description {0}: {1}")
    static let noError = Text(
        kk: "белгісіз сұраққа {\"id\":…,\"error\":…} деп жауап беріңіз",
        ru: "на неизвестный запрос отвечайте {\"id\":…,\"error\":…}",
        en: "answer a request that is not known by {\"id\":…,\"error\":…}")
    static let endsAtLater = Text(
        kk: "белгісіз сұрақтан тоқтап қалады ({0}); оған error деп жауап беріңіз",
        ru: "на неизвестном запросе останавливается ({0}); отвечайте на него error",
        en: "stops at a request that it does not know ({0}); answer it by error")
}
