import Foundation
import TestSupport

/// A folder of somebody else, in which no module has any business.
final class Canary {
    static let secret = "canary-6e1f"

    let scratch = ScratchFolder()
    private let before: [String]

    var path: String { scratch.path }

    init() {
        scratch.file("secret", Array("\(Self.secret)\n".utf8))
        before = Self.state(of: scratch.path)
    }

    deinit {
        for name in (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? [] {
            try? FileManager.default.removeItem(atPath: "\(path)/\(name)")
        }
    }

    /// Whether files, their contents, rights and days are as they were.
    var isUntouched: Bool { Self.state(of: path) == before }

    private static func state(of folder: String) -> [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.sorted().map { name in
            var status = stat()
            lstat("\(folder)/\(name)", &status)
            let content = (try? String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)) ?? ""
            return "\(name) \(status.st_mode) \(status.st_uid) \(status.st_nlink) \(status.st_mtim.tv_nsec) \(content)"
        }
    }
}

/// Something that a module tried, and how that went.
struct Attempt {
    var name: String
    var result: String

    var isDone: Bool { result == "done" }
    /// Whether it is something that a module may do.
    var isAllowed: Bool { name.hasPrefix("may-") }

    /// Reads the message of a module that tells its attempts, or the line in which that stands.
    static func read(_ message: String) -> [Attempt] {
        message.split(whereSeparator: { " ;\"".contains($0) }).compactMap { word in
            let parts = word.split(separator: "=")
            return parts.count == 2 ? Attempt(name: String(parts[0]), result: String(parts[1])) : nil
        }
    }
}
