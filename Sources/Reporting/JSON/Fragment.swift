import Notation

/// Members that are written again and again: their bytes are kept once they were written.
struct Fragment {
    private var bytes: [UInt8] = []

    /// Writes the members, by a body the first time; over several lines always by the body, as the depth may differ.
    mutating func write(to json: inout JSONWriter, _ body: (inout JSONWriter) -> Void) {
        guard json.layout == .compact else { return body(&json) }
        guard bytes.isEmpty else { return json.members(bytes) }
        let start = json.count
        body(&json)
        bytes = json.members(from: start)
    }
}

/// Members that are written again while the value of which they tell stays the same.
struct Repeated<Value> {
    private var value: Value
    private var fragment = Fragment()
    private let isSame: (Value, Value) -> Bool

    init(_ value: Value, isSame: @escaping (Value, Value) -> Bool) {
        self.value = value
        self.isSame = isSame
    }

    /// Writes the members, by a body where the value is another than the last one.
    mutating func write(_ new: Value, to json: inout JSONWriter, _ body: (inout JSONWriter) -> Void) {
        if !isSame(new, value) { (value, fragment) = (new, Fragment()) }
        fragment.write(to: &json, body)
    }
}
