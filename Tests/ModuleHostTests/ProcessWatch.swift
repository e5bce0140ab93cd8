import Foundation
import Glibc

/// What modules may leave behind: processes and private folders.
enum ProcessWatch {
    /// The processes whose command line has a word.
    static func processes(with word: String) -> [Int32] {
        entries("/proc").compactMap { Int32($0) }.filter { process in
            contents("/proc/\(process)/cmdline").split(separator: 0).contains(Array(word.utf8)[...])
        }
    }

    /// Whether all processes with a word are gone within two seconds: the kernel ends them in its own time.
    static func isGone(_ word: String) -> Bool { becomes { processes(with: word).isEmpty } }

    /// Whether something comes to hold within some seconds.
    static func becomes(within seconds: Double = 2, _ condition: () -> Bool) -> Bool {
        let end = Date().addingTimeInterval(seconds)
        while !condition() {
            guard Date() < end else { return false }
            usleep(10_000)
        }
        return true
    }

    /// The private folders of modules in which no process works.
    static func abandoned(in folder: String = "/tmp") -> Set<String> {
        let folders = entries(folder).filter { $0.hasPrefix("saikes-module-") }.map { "\(folder)/\($0)" }
        guard !folders.isEmpty else { return [] }
        let used = entries("/proc").filter { Int32($0) != nil }.compactMap { process in
            try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/\(process)/cwd")
        }
        return Set(folders).subtracting(used)
    }

    /// The folder for temporary files of this process, where its modules work.
    static let temporary = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"

    private static func entries(_ folder: String) -> [String] {
        (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    }

    private static func contents(_ path: String) -> [UInt8] {
        guard let file = fopen(path, "r") else { return [] }
        defer { fclose(file) }
        var bytes = [UInt8](repeating: 0, count: 65_536)
        return Array(bytes[..<fread(&bytes, 1, bytes.count, file)])
    }
}
