import CheckKit
import Glibc
import Notation
import Register

/// A folder that a command fills with files.
enum OutputFolder {
    /// Makes the folder, or takes one that is empty.
    static func require(_ path: String, _ shared: SharedOptions) throws {
        guard mkdir(path, 0o755) != 0 else { return }
        guard errno == EEXIST else { throw OutputFile.failure(path) }
        guard let listing = opendir(path) else { throw OutputFile.failure(path) }
        defer { closedir(listing) }
        var count = 0
        while readdir(listing) != nil { count += 1 }
        // Every folder names itself and the one above it.
        guard count <= 2 else { throw shared.failure(RegisterFault.alreadyThere(path: path)) }
    }
}
