import CheckKit
import Notation

/// Members of a record: a key and its value in one step.
extension JSONWriter {
    mutating func member(_ key: StaticString, _ text: String) {
        self.key(key)
        string(text)
    }

    /// Writes a member that is null where nothing is stated.
    mutating func member(_ key: StaticString, _ text: String?) {
        self.key(key)
        if let text { string(text) } else { null() }
    }

    mutating func member(_ key: StaticString, _ date: CivilDate?) { member(key, date?.description) }

    mutating func member(_ key: StaticString, _ number: Int?) {
        self.key(key)
        if let number { self.number(number) } else { null() }
    }

    mutating func member(_ key: StaticString, _ value: Bool) {
        self.key(key)
        bool(value)
    }

    mutating func member(_ key: StaticString, _ texts: some Sequence<String>) {
        self.key(key)
        list(texts) { $1.string($0) }
    }

    /// Writes a list, each element by a body.
    mutating func member<Element>(
        _ key: StaticString, _ elements: some Sequence<Element>, _ body: (Element, inout JSONWriter) -> Void
    ) {
        self.key(key)
        list(elements, body)
    }

    /// Writes a record whose members a body writes.
    mutating func member(_ key: StaticString, record body: (inout JSONWriter) -> Void) {
        self.key(key)
        record(body)
    }

    /// Writes what a body writes of a value; null where there is none.
    mutating func member<Value>(
        _ key: StaticString, _ value: Value?, record body: (Value, inout JSONWriter) -> Void
    ) {
        self.key(key)
        if let value { record { body(value, &$0) } } else { null() }
    }

    /// Writes a text in its three languages.
    mutating func member(_ key: StaticString, _ text: Text) {
        self.key(key)
        words { json, language in json.string(text[language]) }
    }

    /// Writes a message in the three languages.
    mutating func member(_ key: StaticString, _ message: Message) {
        self.key(key)
        words(message)
    }

    /// Writes a message in the three languages.
    mutating func words(_ message: Message) {
        words { json, language in json.string(message, in: language) }
    }

    /// Writes what a body writes in each of the three languages.
    mutating func words(_ body: (inout JSONWriter, Language) -> Void) {
        record { json in
            json.key("kk")
            body(&json, .kk)
            json.key("ru")
            body(&json, .ru)
            json.key("en")
            body(&json, .en)
        }
    }

    /// Writes a name in the languages in which it is stated; null for the others.
    mutating func member(_ key: StaticString, _ name: StatedName?) {
        member(key, name) { name, json in
            json.member("kk", name.kk)
            json.member("ru", name.ru)
            json.member("en", name.en)
        }
    }

    /// Writes an identifier; a person's number is never written.
    mutating func member(_ key: StaticString, _ identifier: Identifier?) {
        member(key, identifier) { identifier, json in
            json.member("scheme", identifier.scheme.rawValue)
            if !identifier.isPersonal { json.member("id", identifier.id) }
        }
    }
}
