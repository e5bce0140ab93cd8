import Testing

@testable import Evidence

@Suite struct NoteTests {
    /// The key and the note of the documentation of Go's `note` package.
    private static let verifier = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"
    private static let signer = "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz"

    @Test func `a public key is read and written as signed notes have it`() throws {
        let key = try #require(NoteKey(Self.verifier))
        #expect(key.name == "PeterNeumann")
        #expect(key.signing == nil)
        #expect(key.verifierText == Self.verifier)
        #expect(key.signerText == nil)
    }

    @Test func `a secret key is read and written, and has the public one`() throws {
        let key = try #require(NoteKey(Self.signer))
        #expect(key.verifierText == Self.verifier)
        #expect(key.signerText == Self.signer)
    }

    @Test(
        "What is no key is none",
        arguments: [
            "", "a", "a+b+c", "PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
            "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq",
            "+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
            "PRIVATE+KEY+PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
        ])
    func noKey(_ text: String) { #expect(NoteKey(text) == nil) }

    private let checkpoint = Checkpoint(origin: "PeterNeumann", size: 42, root: .leaf([1]))

    @Test func `a checkpoint is read back by the public key`() throws {
        let note = try checkpoint.signed(by: #require(NoteKey(Self.signer)), keyPath: "")
        #expect(note.hasPrefix("PeterNeumann\n42\n"))
        #expect(note.contains("\n\n— PeterNeumann x08go"))
        #expect(Checkpoint(Array(note.utf8), by: try #require(NoteKey(Self.verifier))) == checkpoint)
    }

    @Test func `a checkpoint with any bit flipped or any part cut off is none`() throws {
        // Several keys, as what a flip makes of Base64 depends on its letters.
        for key in try [#require(NoteKey(Self.signer))] + (0..<8).map({ _ in NoteKey(newNamed: "PeterNeumann") }) {
            try flipAndCut(key)
        }
    }

    private func flipAndCut(_ key: NoteKey) throws {
        let note = Array(try checkpoint.signed(by: key, keyPath: "").utf8)
        for place in note.indices {
            for bit in 0..<8 {
                var flipped = note
                flipped[place] ^= 1 << UInt8(bit)
                let read = Checkpoint(flipped, by: key)
                // The last line end is no part of what is signed.
                #expect(read == nil || place == note.count - 1, "byte \(place), bit \(bit)")
            }
        }
        for length in 0..<(note.count - 1) { #expect(Checkpoint(Array(note[..<length]), by: key) == nil) }
    }

    @Test func `another log's key and a key without its secret half sign nothing`() throws {
        let note = try checkpoint.signed(by: #require(NoteKey(Self.signer)), keyPath: "")
        #expect(Checkpoint(Array(note.utf8), by: NoteKey(newNamed: "PeterNeumann")) == nil)
        let reader = try #require(NoteKey(Self.verifier))
        #expect(throws: EvidenceFault.noKey(path: "k")) { try checkpoint.signed(by: reader, keyPath: "k") }
    }
}
