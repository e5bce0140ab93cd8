/// The JSON of a tree as one text, for people and pipes; what steers a terminal is escaped.
public enum JSONText {
    /// JSON over several lines, two spaces a level, with a line end at the end.
    public static func pretty(_ node: Node) -> String {
        var json = JSONWriter(.indented)
        json.tree(node)
        json.endLine()
        return String(decoding: json.bytes, as: UTF8.self)
    }

    /// JSON on one line without white space or line end.
    public static func compact(_ node: Node) -> String {
        var json = JSONWriter(.compact)
        json.tree(node)
        return String(decoding: json.bytes, as: UTF8.self)
    }
}
