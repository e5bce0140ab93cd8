public import CheckKit
public import Compliance
public import Notation

/// Writes reports as JSON, one after another into the same memory.
///
/// What reports have in common is made once, so a batch keeps a writer for each of its workers.
public struct ReportWriter: ~Copyable {
    private let reports: ReportJSON
    private var json: JSONWriter
    private var memory = ReportMemory()

    /// Makes a writer.
    ///
    /// - Parameters:
    ///   - reports: what all writers share.
    ///   - layout: how the text is laid out.
    public init(_ reports: ReportJSON, layout: JSONWriter.Layout = .compact) {
        self.reports = reports
        json = JSONWriter(layout, hidesPersonNumbers: true)
    }

    /// Hands over the bytes that were written since the last time.
    public mutating func take() -> [UInt8] { json.take() }

    /// Writes several reports, the flags among their bids, and what a reader should know, as `saikes/reports/1`.
    public mutating func append(_ all: [Report], flags: [RaisedFlag], warnings: [Message]) {
        json.record { json in
            json.member("format", "saikes/reports/1")
            json.member("reports", all) { reports.write($0, to: &$1, &memory) }
            json.member("flags", flags) { reports.flag($0, to: &$1) }
            json.member("warnings", warnings) { $1.words($0) }
        }
        json.endLine()
    }

    /// Writes the line of a batch for one case.
    public mutating func append(line number: Int, _ all: [Report]) {
        json.record { json in
            json.member("line", number)
            json.member("reports", all) { reports.write($0, to: &$1, &memory) }
        }
        json.endLine()
    }

    /// Writes a line that is JSON already.
    public mutating func append(written line: String) {
        json.written(line)
        json.endLine()
    }
}

extension ReportJSON {
    /// Several reports, the flags among their bids, and what a reader should know, over several lines as
    /// `saikes/reports/1`.
    public func text(_ reports: [Report], flags: [RaisedFlag] = [], warnings: [Message] = []) -> String {
        var writer = ReportWriter(self, layout: .indented)
        writer.append(reports, flags: flags, warnings: warnings)
        return String(decoding: writer.take(), as: UTF8.self)
    }
}
