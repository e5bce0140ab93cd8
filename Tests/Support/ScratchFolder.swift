import Glibc

/// A folder of its own for a test's files, gone when the test is over.
public final class ScratchFolder {
    /// Where it is.
    public let path: String
    private var names: [String] = []

    /// Makes an empty folder.
    public init() {
        var template = Array("/tmp/saikes-tests-XXXXXX".utf8CString)
        path = mkdtemp(&template).map { String(cString: $0) } ?? ""
    }

    deinit {
        for name in names.reversed() { remove("\(path)/\(name)") }
        rmdir(path)
    }

    /// Writes a file and gives its path.
    @discardableResult
    public func file(_ name: String, _ bytes: [UInt8]) -> String {
        entry(name) { path in
            guard let file = fopen(path, "w") else { return }
            bytes.withUnsafeBytes { _ = fwrite($0.baseAddress, 1, $0.count, file) }
            fclose(file)
        }
    }

    /// Makes an entry by another call, which gets its path: a folder, a link, a FIFO.
    @discardableResult
    public func entry(_ name: String, _ make: (String) -> Void) -> String {
        names.append(name)
        make("\(path)/\(name)")
        return "\(path)/\(name)"
    }
}
