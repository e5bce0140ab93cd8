import TestSupport

/// The documents that `Tests/Documents/hostile.py` writes, once a run, beside what was built.
enum HostileDocuments {
    /// The folder of the documents.
    static let path: String = {
        let path = "\(BuiltProgram.folder)/hostile-documents"
        let run = BuiltProgram.run(
            ["-c", "mkdir -p '\(path)' && exec python3 '\(Repository.root)/Tests/Documents/hostile.py' '\(path)'"],
            environment: ["PATH": "/usr/local/bin:/usr/bin:/bin"], program: "/bin/sh", seconds: 120)
        if run.code != 0 { fatalError("the documents were not written: \(run.complaints)") }
        return path
    }()
}
