import CheckKit
import Notation

/// How long texts of a module may be; a report is read by people.
enum WireText {
    /// A code, a path, a number.
    static let code = limited(.text, to: 200)
    /// A sentence in one language or in all three.
    static let sentence = Shape<StatedName>.statedName.checked { name, node, reading in
        for form in name.forms where form.unicodeScalars.count > 1000 {
            reading.fault(.tooLarge, at: node, Message(tooLong, .int(form.unicodeScalars.count), .int(1000)))
        }
    }.map({ $0.text }, from: { StatedName(kk: $0.kk, ru: $0.ru, en: $0.en) })
    /// A list of codes.
    static let codes = Shape.list(of: code)

    private static func limited(_ shape: Shape<String>, to longest: Int) -> Shape<String> {
        shape.checked { text, node, reading in
            let count = text.unicodeScalars.count
            if count > longest { reading.fault(.tooLarge, at: node, Message(tooLong, .int(count), .int(longest))) }
        }
    }

    static let tooLong = Text(
        kk: "мәтін {0} таңба, ең көбі {1}", ru: "в тексте знаков: {0}, допустимо не больше {1}",
        en: "the text has {0} characters, at most {1} are allowed")
}

extension Shape where Value == Outcome {
    /// An outcome by its name.
    static let outcome = Shape<WireOutcome>.code(WireOutcome.self).map({ $0.outcome }, from: WireOutcome.init)
}

/// The outcomes as the wire names them.
enum WireOutcome: String, CaseIterable, TitledCode {
    case pass, fail, review, unknown, notApplicable

    init(_ outcome: Outcome) { self = Self(rawValue: outcome.rawValue) ?? .unknown }

    var outcome: Outcome { Outcome(rawValue: rawValue) ?? .unknown }

    var title: Text { Text(verbatim: rawValue) }
}
