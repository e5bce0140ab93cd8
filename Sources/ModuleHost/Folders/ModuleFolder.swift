public import CheckKit
import Confinement
import Glibc
public import Interchange
import Notation

/// A folder with a module: its manifest and its program.
public struct ModuleFolder: Sendable {
    /// The folder, as it was named.
    public var path: String
    /// What its manifest states.
    public var manifest: ModuleManifest
    /// The manifest as it was written.
    private let stated: Node

    /// The limits that hold.
    public var limits: ModuleLimits { manifest.limits ?? ModuleLimits() }

    /// The name of a manifest's file.
    public static let manifestName = "module.json"

    /// The program's absolute path.
    var program: String { absolute(manifest.program) }

    var order: ProcessOrder {
        var order = ProcessOrder(
            program: program, arguments: manifest.arguments ?? [], folder: absolute(""),
            limits: ProcessLimits(cpuSeconds: limits.cpuSeconds, memoryMiB: limits.memoryMiB))
        order.limits.openFiles = limits.openFiles
        order.files = (manifest.files ?? []).map { absolute($0.path) }
        order.startsProcesses = manifest.processes ?? false
        return order
    }

    private func absolute(_ name: String) -> String {
        let root = realpath(path, nil)
        defer { free(root) }
        let folder = root.map { String(cString: $0) } ?? path
        return name.isEmpty ? folder : "\(folder)/\(name)"
    }

    /// Reads the manifest of a folder.
    ///
    /// - Parameters:
    ///   - path: the folder.
    ///   - reader: gets what is wrong with the manifest.
    public init?(_ path: String, _ reader: inout FactsReader) {
        let file = "\(path)/\(Self.manifestName)"
        guard let (manifest, stated) = reader.stated(file, FileFormat.module) else { return nil }
        self.path = path
        self.manifest = manifest
        self.stated = stated
    }

    /// Why the module may not run inside this program; nil where it does not, or is trusted by name.
    public func distrust(unless trusted: [String]) -> Message? {
        guard manifest.carrier == .library, !trusted.contains(manifest.name) else { return nil }
        return Message(ShelfWords.library, .string(manifest.name))
    }

    /// A file whose hash is not the one that the manifest records.
    public struct Change: Sendable {
        /// The file, relative to the folder.
        public var path: String
        /// The hash that is trusted.
        public var recorded: String
        /// The hash that the file has.
        public var now: String
    }

    /// What differs between the program's files and the hashes of the manifest, each with the hash that it has now.
    ///
    /// - Throws: `InputFault` where a file cannot be read.
    public func changes() throws(InputFault) -> [Change] {
        var changes: [Change] = []
        let files = [ModuleManifest.File(path: manifest.program, sha256: manifest.sha256)] + (manifest.files ?? [])
        for file in files {
            let now = try digest("\(path)/\(file.path)")
            if now != file.sha256 { changes.append(Change(path: file.path, recorded: file.sha256, now: now)) }
        }
        return changes
    }

    private func digest(_ file: String) throws(InputFault) -> String {
        let descriptor = try InputFile.open(file)
        defer { close(descriptor) }
        var digest = ContentDigest()
        var chunk = [UInt8](repeating: 0, count: 262_144)
        while true {
            let count = read(descriptor, &chunk, chunk.count)
            if count == 0 { return digest.hex }
            guard count > 0 else {
                if errno == EINTR { continue }
                throw InputFault(path: file, errno)
            }
            digest.add(chunk[..<count])
        }
    }

    /// The text of the manifest with the hashes that the files have now, and nothing else of it changed.
    public func trusting(_ changes: [Change]) -> String {
        var stated = stated
        for change in changes {
            var places = change.path == manifest.program ? ["sha256"] : []
            for (index, file) in (manifest.files ?? []).enumerated() where file.path == change.path {
                places.append("files/\(index)/sha256")
            }
            // They are there: the manifest was read from this tree.
            for place in places { try? stated.set(place, to: .text(change.now)) }
        }
        return JSONText.pretty(stated)
    }
}
