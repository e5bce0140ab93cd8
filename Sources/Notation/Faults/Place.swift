/// Where a fault is: a file, a line and column, and the path inside the tree.
public struct Place: Hashable, Sendable {
    /// The name of the file; empty for a value that comes from no file.
    public var file: String
    /// The line, from 1; 0 for the whole file.
    public var line: Int
    /// The column in characters, from 1; 0 for the whole file.
    public var column: Int
    /// The JSON Pointer (RFC 6901), such as `/lecturers/0/degrees`; empty for the whole file.
    public var pointer: String
    /// The notation of the file, which decides how the place is written.
    public var notation: Source.Notation

    /// Makes a place; by default the whole file.
    public init(file: String, line: Int = 0, column: Int = 0, pointer: String = "", notation: Source.Notation) {
        self.file = file
        self.line = line
        self.column = column
        self.pointer = pointer
        self.notation = notation
    }
}

extension Place: CustomStringConvertible {
    /// The place as people look for it: `bid.yaml:12:7`, `bid.json#/lecturers/0`, or the file's name alone.
    ///
    /// A JSON fault outside any key, such as a missing bracket, shows line and column too.
    public var description: String {
        if !pointer.isEmpty, notation == .json || line == 0 { return file.isEmpty ? pointer : "\(file)#\(pointer)" }
        return line == 0 ? file : "\(file):\(line):\(column)"
    }
}

/// One step of the way from the root of a tree to a node.
public enum PathStep: Hashable, Sendable {
    /// Into a record.
    case key(String)
    /// Into a list, from 0.
    case index(Int)
}

extension [PathStep] {
    /// The steps as a JSON Pointer, with `~0` for `~` and `~1` for `/`.
    ///
    /// A key is somebody's text too, so digits that may be an IIN are hidden in it.
    var pointer: String {
        var pointer = ""
        for step in self {
            pointer += "/"
            switch step {
            case .key(let key):
                pointer += Fault.shown(key).replacing("~", with: "~0").replacing("/", with: "~1")
            case .index(let index): pointer += String(index)
            }
        }
        return pointer
    }
}
