import Glibc

/// The output of a long run, which can be taken up again after an interruption.
///
/// A line counts as done when its end is in the file; a cut last line is removed and made again.
struct ResumableOutput {
    /// How many lines were there already.
    let linesDone: Int
    /// The worst standing of those lines; nil where there are none.
    let standingDone: CaseAnswers.Standing?
    private let descriptor: Int32

    /// Opens standard output where no path or `-` is given, a new file, or with `resumes` an unfinished one.
    init(path: String?, resumes: Bool, hasOverall: Bool = true) throws {
        guard let path, path != "-" else {
            (descriptor, linesDone, standingDone) = (STDOUT_FILENO, 0, nil)
            return
        }
        let flags = O_RDWR | O_CREAT | O_CLOEXEC | (resumes ? 0 : O_TRUNC)
        descriptor = open(path, flags, 0o644)
        guard descriptor >= 0 else { throw OutputFile.failure(path) }
        (linesDone, standingDone) =
            resumes ? try Self.keepWholeLines(of: descriptor, path, hasOverall: hasOverall) : (0, nil)
    }

    /// Writes bytes.
    func write(_ bytes: [UInt8]) throws { try Console.write(bytes, to: descriptor) }

    private static func keepWholeLines(
        of descriptor: Int32, _ path: String, hasOverall: Bool
    ) throws -> (lines: Int, standing: CaseAnswers.Standing?) {
        var lines = 0
        var standings = WrittenStandings(hasOverall: hasOverall)
        var offset = 0
        var wholeEnd = 0
        var chunk = [UInt8](repeating: 0, count: 262_144)
        while true {
            let count = read(descriptor, &chunk, chunk.count)
            guard count >= 0 else { throw OutputFile.failure(path) }
            if count == 0 { break }
            for index in 0..<count where chunk[index] == UInt8(ascii: "\n") {
                lines += 1
                wholeEnd = offset + index + 1
            }
            standings.look(at: chunk[..<count])
            offset += count
        }
        guard ftruncate(descriptor, wholeEnd) == 0, lseek(descriptor, 0, SEEK_END) == wholeEnd else {
            throw OutputFile.failure(path)
        }
        return (lines, lines == 0 ? nil : standings.worst)
    }
}

/// The worst standing that written lines tell: of faults, and of overall outcomes or those of the rules asked about.
///
/// Inside a text of a report the quotation marks would be escaped, so the bytes are found nowhere else.
private struct WrittenStandings {
    private(set) var worst = CaseAnswers.Standing.pass
    /// The end of what was looked at, in which a mark may have begun.
    private var tail: [UInt8] = []

    private let marks: [(bytes: [UInt8], standing: CaseAnswers.Standing)]

    /// Without an overall outcome the outcomes of the rules that were asked about stand for it.
    init(hasOverall: Bool) {
        let key = hasOverall ? "\"overall\":\"" : "\":\""
        marks =
            [(Array(",\"fault\":{\"place\"".utf8), .fault)]
            + [("fail", CaseAnswers.Standing.fail), ("unknown", .undecided), ("review", .undecided)].map {
                word, standing in
                (Array("\(key)\(word)\"".utf8), standing)
            }
    }

    mutating func look(at bytes: ArraySlice<UInt8>) {
        let text = tail + bytes
        for (mark, standing) in marks where standing > worst && text.contains(mark) { worst = standing }
        tail = text.suffix(24)
    }
}

extension [UInt8] {
    /// Whether bytes, of which the first is rare, stand in these one after another.
    fileprivate func contains(_ mark: [UInt8]) -> Bool {
        withUnsafeBufferPointer { all in
            var rest = all[...]
            while let start = rest.firstIndex(of: mark[0]) {
                if all[start...].starts(with: mark) { return true }
                rest = all[(start + 1)...]
            }
            return false
        }
    }
}
