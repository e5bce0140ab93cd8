extension Credential {
    /// Writes the key file, for its owner alone to read.
    ///
    /// - Parameter path: where nothing is yet: a key that is there is never written over.
    /// - Throws: `alreadyThere`, faults of the system.
    public func writeFile(_ path: String) throws(RegisterFault) {
        let file = try LineFile(creating: path)
        try file.write(line: Array(fileText.utf8.dropLast()))
        try file.finish()
    }
}

extension Register {
    /// Everybody who may or might act, in the order in which they were registered.
    public func actors() throws(RegisterFault) -> [Actor] { try read { try $0.actors() } }
}
