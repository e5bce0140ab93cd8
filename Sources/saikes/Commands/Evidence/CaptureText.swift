import CheckKit
import Evidence
import Notation

/// A capture in words.
struct CaptureText {
    /// The language of the words.
    let language: Language

    /// What a person sees of a capture.
    func lines(_ capture: StoredCapture) -> [String] {
        let record = capture.record
        var lines = [
            sentence(
                EvidenceWords.captureTitle, .int(capture.index), .text(record.verdict.title),
                .text(record.origin.title),
                .string(ShownAddress.text(record.askedURL)))
        ]
        lines.append(
            sentence(EvidenceWords.times, .string(record.startedAt.description), .string(record.finishedAt.description))
        )
        lines.append(sentence(EvidenceWords.actor, shown(record.actor)))
        if let reason = record.reason { lines.append(sentence(EvidenceWords.reason, shown(reason))) }
        for (place, hop) in record.hops.enumerated() { lines += self.lines(hop, place) }
        if let body = record.body {
            lines.append(sentence(EvidenceWords.body, .string(body.sha256), .int(body.length)))
            if !body.isLengthVerified { lines.append(EvidenceWords.lengthUnverified[language]) }
            if let type = body.statedType { lines.append(sentence(EvidenceWords.statedType, shown(type))) }
            if let encoding = body.encoding { lines.append(sentence(EvidenceWords.encoding, shown(encoding))) }
        }
        if !record.limitsHit.isEmpty {
            lines.append(sentence(EvidenceWords.limits, .list(record.limitsHit.map(shown))))
        }
        if !record.anomalies.isEmpty {
            lines.append(sentence(EvidenceWords.anomalies, .list(record.anomalies.map(shown))))
        }
        return lines
    }

    private func lines(_ hop: CaptureRecord.Hop, _ place: Int) -> [String] {
        let status = hop.status.map { Message.Argument.int($0) } ?? .text(EvidenceWords.noAnswer)
        var lines = [sentence(EvidenceWords.hop, .int(place + 1), .string(ShownAddress.text(hop.url)), status)]
        if let address = hop.address { lines.append(sentence(EvidenceWords.address, shown(address))) }
        if let location = hop.location {
            lines.append(sentence(EvidenceWords.location, .string(ShownAddress.text(location))))
        }
        if let tls = hop.tls { lines.append(sentence(EvidenceWords.tls, shown(tls.version), shown(tls.cipher))) }
        return lines
    }

    private func sentence(_ text: Text, _ arguments: Message.Argument...) -> String {
        Message(text, arguments: arguments).rendered(in: language)
    }

    /// What a stranger wrote, with controls escaped and the numbers of persons hidden.
    private func shown(_ text: String) -> Message.Argument {
        .text(Text { Fault.shown(text, in: $0, atMost: 4096) })
    }
}
