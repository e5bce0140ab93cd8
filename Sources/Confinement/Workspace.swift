import CProcess
import Glibc

/// The private working directory of a process, which lasts as long as the process.
struct Workspace {
    let path: String

    private static let prefix = "saikes-module-"
    private static let root = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"

    /// Makes an empty directory.
    ///
    /// - Throws: `ConfinementFault` where there is no place for it.
    init() throws(ConfinementFault) {
        Self.sweep
        var template = Array("\(Self.root)/\(Self.prefix)\(getpid())-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw ConfinementFault(place: Self.root, code: errno) }
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    func remove() { _ = saikes_remove_tree(path) }

    /// Removes, once a run, what runs left behind that were killed: the directories of hosts that are no more.
    private static let sweep: Void = {
        guard let directory = opendir(root) else { return }
        defer { closedir(directory) }
        while let entry = readdir(directory) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            guard name.hasPrefix(prefix), let host = pid_t(name.dropFirst(prefix.count).prefix { $0 != "-" }), host > 0,
                kill(host, 0) != 0, errno == ESRCH
            else { continue }
            _ = saikes_remove_tree("\(root)/\(name)")
        }
    }()
}
