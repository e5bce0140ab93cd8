import CProcess
import CheckKit
import Glibc

/// The private working directory of a process, which lasts as long as the process.
struct Workspace {
    let path: String

    private static let prefix = "saikes-module-"
    private static let root = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"

    /// Makes an empty directory.
    ///
    /// - Throws: `CheckFault` where there is no place for it.
    init() throws(CheckFault) {
        Self.sweep
        var template = Array("\(Self.root)/\(Self.prefix)\(getpid())-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else {
            throw CheckFault(
                CarrierWords.notStarted, .string(Self.root), .string(String(cString: strerror(errno))))
        }
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
