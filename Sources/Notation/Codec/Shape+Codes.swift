public import CheckKit

extension Shape where Value: TitledCode {
    /// A code of a closed list.
    @inlinable
    public static func code(_ list: Value.Type) -> Shape {
        let cases = Array(Value.allCases)
        let codes = cases.map(\.rawValue)
        let table = KeyTable(codes)
        let bytes = CodeBytes(cases)
        return Shape(
            schema: .codes(codes),
            read: { node, reading in
                guard let text = node.text else {
                    reading.wrongType(at: node, expected: .code)
                    return nil
                }
                if let code = Value(rawValue: text) { return code }
                reading.fault(.notInList, at: node, .notInList(node, allowed: codes, nearest: Self.nearest(to: text)))
                return nil
            },
            write: { .text($0.rawValue) },
            append: { $1.append($0.rawValue) },
            take: { cursor in
                guard let place = cursor.string.flatMap({ table.place(of: $0, from: 0) }) else { return nil }
                cursor.step()
                return cases[place]
            }
        ).taken(as: bytes)
    }

    /// The code that was meant: one spelt nearly so, or the one whose title was written in its place.
    @inlinable
    static func nearest(to text: String) -> String? {
        let key = Folding.key(text.prefix(100))
        let titled = Value.allCases.first { code in
            Language.allCases.contains { Folding.key(code.title[$0]) == key }
        }
        return titled?.rawValue ?? Folding.nearest(to: text, among: Value.allCases.lazy.map(\.rawValue))
    }
}

extension Message {
    /// A code is not in its list: what was found, which code is nearest, and the list where it is short.
    @usableFromInline
    static func notInList(_ node: Node, allowed: [String], nearest: String?) -> Message {
        var message = Message(.notInList, node.found)
        if let nearest { message = Message(.withNearest, .message(message), .string(nearest)) }
        guard allowed.count <= 12 else { return message }
        return Message(.withAllowed, .message(message), .list(allowed.map { .string($0) }))
    }
}

extension Text {
    @usableFromInline
    static let code = Text(kk: "тізімдегі код", ru: "код из списка", en: "a code of the list")
    fileprivate static let notInList = Text(
        kk: "{0} тізімде жоқ", ru: "{0} нет в списке", en: "{0} is not in the list")
    fileprivate static let withNearest = Text(
        kk: "{0}; мүмкін, {1}?", ru: "{0}; возможно, {1}?", en: "{0}; {1} perhaps?")
    fileprivate static let withAllowed = Text(
        kk: "{0}; рұқсат етілгендері: {1}", ru: "{0}; допустимы: {1}", en: "{0}; allowed: {1}")
}
