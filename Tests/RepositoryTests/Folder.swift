import Foundation
import TestSupport

/// The files of the repository as people wrote them.
enum Folder {
    /// The entries of a folder, in alphabetical order.
    static func entries(_ path: String) -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: "\(Repository.root)/\(path)")) ?? []).sorted()
    }

    /// The folders in a folder.
    static func folders(_ path: String) -> [String] {
        entries(path).filter { name in
            var isFolder: ObjCBool = false
            let exists = FileManager.default.fileExists(
                atPath: "\(Repository.root)/\(path)/\(name)", isDirectory: &isFolder)
            return exists && isFolder.boolValue
        }
    }

    /// Every file below a folder whose name ends so, by its path in the repository.
    static func files(_ path: String, endingIn ends: [String] = [""]) -> [String] {
        let paths = (try? FileManager.default.subpathsOfDirectory(atPath: "\(Repository.root)/\(path)")) ?? []
        return paths.filter { name in
            var isFolder: ObjCBool = false
            let exists = FileManager.default.fileExists(
                atPath: "\(Repository.root)/\(path)/\(name)", isDirectory: &isFolder)
            return exists && !isFolder.boolValue && ends.contains { name.hasSuffix($0) }
        }.map { "\(path)/\($0)" }.sorted()
    }

    /// The text of a file; empty where there is none.
    static func text(_ path: String) -> String {
        (try? String(contentsOfFile: "\(Repository.root)/\(path)", encoding: .utf8)) ?? ""
    }

    /// The files of program and tests in Swift.
    static var swift: [String] {
        ["Package.swift"] + ["Sources", "Plugins", "Tests"].flatMap { files($0, endingIn: [".swift"]) }
    }
}
