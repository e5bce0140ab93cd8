import CheckKit
@testable import Evidence
import Glibc
import TestSupport
import Testing

/// Reading programs that misbehave, written for the shell: what a document could make of the real one.
@Suite struct ReaderProcessTests {
    private let folder = ScratchFolder()

    private func read(_ script: String, _ change: (inout ReadingLimits) -> Void = { _ in }) -> ReadDocument? {
        let program = folder.file("reader-\(script.hashValue)", Array("#!/bin/sh\n\(script)\n".utf8))
        chmod(program, 0o755)
        var limits = ReadingLimits()
        change(&limits)
        let document = folder.file("d.pdf", Array("%PDF-1.4 hello\n".utf8))
        return DocumentReader(program: program, limits: limits).read(path: document)
    }

    /// Takes the document, as a shell can without another program.
    private static let take = "while read -r line; do :; done"

    @Test func `an answer as it should be is taken`() {
        let document = read(
            "\(Self.take); printf 'kind pdf\\npages 2\\npage 2\\nword 3 0 мест\\ncut\\nend\\n'")
        #expect(document?.obstacle == nil)
        #expect(document?.text?.pages == 2)
        #expect(document?.text?.isCut == true)
        #expect(document?.text?.words == [DocumentText.Word(text: "мест", page: 2, line: 3)])
    }

    @Test(
        "An answer that breaks the protocol is that of a broken reader",
        arguments: [
            "", "kind pdf", "kind pdf\\nword 1 0 x", "end\\nend", "end\\nword 1 0 x", "kind docx\\nend",
            "kind none\\nend",
            "pages 0\\nend", "pages -1\\nend", "pages 99999999999999999999\\nend", "page x\\nend", "word 0 0 x\\nend",
            "word 1 0\\nend", "word 1 0 a b\\nend", "word 1 0 \\377\\nend", "word 1 0 a\\tb\\nend", "fail me\\n",
            "hello\\n",
            "\\nend", "kind pdf\\r\\nend",
        ])
    func lies(_ answer: String) {
        #expect(read("\(Self.take); printf '\(answer)\\n'")?.obstacle == .readerFailed)
    }

    @Test func `an answer that stops in the middle of a line is no answer`() {
        #expect(read("\(Self.take); printf 'kind pdf\\nend'")?.obstacle == .readerFailed)
    }

    @Test func `a reader that crashes, exits or does not take the document is a result`() {
        let crash = "printf 'end\\n'; exec /usr/bin/python3 -c 'import ctypes; ctypes.string_at(0)'"
        for script in [crash, "exit 3", "exec 1>&-", "printf 'end\\n'; exit 2"] {
            #expect(read(script)?.obstacle == .readerFailed, "\(script)")
        }
        #expect(read("\(Self.take); exit 1")?.obstacle == .tooLarge)
    }

    @Test func `a reader that never ends is ended`() {
        #expect(read("exec sleep 100") { $0.seconds = 1 }?.obstacle == .tookTooLong)
        #expect(read("while :; do :; done") { $0.cpuSeconds = 1 }?.obstacle == .tookTooLong)
    }

    @Test func `a reader that says too much is not listened to`() {
        let document = read("while :; do printf 'word 1 0 aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\\n'; done") {
            $0.answerBytes = 100_000
        }
        #expect(document?.obstacle == .readerFailed)
    }

    @Test func `the reader sees no file of ours and writes none`() {
        let own = folder.file("secret", Array("secret\n".utf8))
        // "damaged" says that nothing was there to be read or written.
        let script = """
            \(Self.take)
            if read -r word < \(own) || read -r word < /etc/passwd || printf x > \(own); then printf 'fail empty\\n'
            else printf 'fail damaged\\n'; fi
            """
        #expect(read(script)?.obstacle == .damaged)
    }

    @Test func `without a reading program nothing is read, and that is told`() {
        let document = folder.file("d.pdf", Array("%PDF-1.4 hello\n".utf8))
        let missing = DocumentReader(program: "\(folder.path)/none").read(path: document)
        #expect(missing?.obstacle == .noReader)
        let noProgram = folder.file("text", Array("no program".utf8))
        #expect(DocumentReader(program: noProgram).read(path: document)?.obstacle == .noReader)
    }
}
