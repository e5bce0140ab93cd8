import CheckKit
import Notation

extension Node {
    /// A text in its three languages.
    static func words(_ text: Text) -> Node {
        .record([("kk", .text(text.kk)), ("ru", .text(text.ru)), ("en", .text(text.en))])
    }

    /// A name in the languages in which it is stated; null for the others.
    static func name(_ name: StatedName?) -> Node {
        guard let name else { return .null }
        return .record([("kk", .optional(name.kk)), ("ru", .optional(name.ru)), ("en", .optional(name.en))])
    }

    static func optional(_ text: String?) -> Node { text.map { .text($0) } ?? .null }

    static func optional(_ date: CivilDate?) -> Node { date.map { .text($0.description) } ?? .null }

    static func optional(_ number: Int?) -> Node { number.map { .integer($0) } ?? .null }

    static func integer(_ number: Int) -> Node { .number(String(number)) }

    static func texts(_ texts: some Sequence<String>) -> Node { .list(texts.map { .text($0) }) }
}
