package import Glibc

/// The folder of a store and the few ways in which files in it are read and written; paths are relative to it.
package struct StoreDisk: Sendable {
    /// Where the folder is.
    package let folder: String
    /// What makes a descriptor's bytes, or a folder's names, survive a power cut: `fsync`; a test puts a failing one here.
    let sync: @Sendable (Int32) -> Int32

    /// Names a folder.
    package init(folder: String, sync: @escaping @Sendable (Int32) -> Int32 = fsync) {
        self.folder = folder
        self.sync = sync
    }

    /// A path of the system.
    package func path(_ name: String) -> String { "\(folder)/\(name)" }

    /// Whether there is a file of the name, not following a link.
    package func exists(_ name: String) -> Bool {
        var status = stat()
        return lstat(path(name), &status) == 0
    }

    /// The bytes of a file; nil where there is none.
    package func bytes(_ name: String) throws(EvidenceFault) -> [UInt8]? {
        let descriptor = open(path(name), O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
        guard descriptor >= 0 else {
            if errno == ENOENT || errno == ENOTDIR { return nil }
            throw .last(path(name))
        }
        defer { close(descriptor) }
        var bytes: [UInt8] = []
        try FileBytes.each(of: descriptor, path(name)) { bytes.append(contentsOf: $0) }
        return bytes
    }

    /// Makes a file that appears whole or not at all and is on disk when this returns, but for its name.
    ///
    /// The caller syncs the folder. A failed fsync is not tried again, as the system may have dropped the bytes: the
    /// temporary file goes.
    package func write(_ bytes: [UInt8], to name: String, permissions: mode_t = 0o644) throws(EvidenceFault) {
        let temporary = try makeTemporary(permissions: permissions)
        try FileBytes.write(bytes, to: temporary.descriptor, temporary.path)
        guard sync(temporary.descriptor) == 0 else { throw .last(path(name)) }
        guard rename(temporary.path, path(name)) == 0 else { throw .last(path(name)) }
    }

    /// Makes an empty file that nobody else has, in `tmp/` on the same file system.
    func makeTemporary(permissions: mode_t = 0o600) throws(EvidenceFault) -> TemporaryObject {
        // A name that is taken is a leftover of another process of the same number.
        for _ in 0..<100 {
            let name = path("tmp/\(getpid())-\(String(UInt64.random(in: .min ... .max), radix: 36))")
            let descriptor = open(name, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, permissions)
            if descriptor >= 0 { return TemporaryObject(descriptor: descriptor, path: name) }
            guard errno == EEXIST else { throw .last(path("tmp")) }
        }
        throw .system(path: path("tmp"), code: EEXIST)
    }

    /// Makes a folder and those above it where they are missing, and the names of new ones survive a power cut.
    package func makeFolder(_ name: String) throws(EvidenceFault) {
        var made = ""
        for step in name.split(separator: "/") {
            let parent = made.isEmpty ? "." : made
            made += made.isEmpty ? "\(step)" : "/\(step)"
            if mkdir(path(made), 0o700) == 0 {
                try syncFolder(parent)
            } else if errno != EEXIST {
                throw .last(path(made))
            }
        }
    }

    /// Makes the names in a folder survive a power cut.
    package func syncFolder(_ name: String) throws(EvidenceFault) {
        let descriptor = open(path(name), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .last(path(name)) }
        defer { close(descriptor) }
        guard sync(descriptor) == 0 else { throw .last(path(name)) }
    }

    /// The names in a folder in ascending order; none where there is no folder.
    package func names(in name: String) throws(EvidenceFault) -> [String] {
        guard let listing = opendir(path(name)) else {
            if errno == ENOENT || errno == ENOTDIR { return [] }
            throw .last(path(name))
        }
        defer { closedir(listing) }
        var names: [String] = []
        while true {
            errno = 0
            guard let entry = readdir(listing) else { break }
            let found = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
                tuple.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if found != ".", found != ".." { names.append(found) }
        }
        guard errno == 0 else { throw .last(path(name)) }
        return names.sorted()
    }

    /// Removes a file; false where it is still there.
    func remove(_ name: String) -> Bool { unlink(path(name)) == 0 || errno == ENOENT }
}
