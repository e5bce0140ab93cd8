import CheckKit
import Evidence
import Glibc
import Interchange
import Notation
import Reporting

/// A document whose text a person wants to see.
struct ShownDocument {
    /// How the person named it.
    var name: String
    /// Its file.
    var path: String

    /// The path of a file that was named, which must open.
    static func file(_ path: String, _ shared: SharedOptions) throws(CommandFailure) -> String {
        do throws(InputFault) {
            close(try InputFile.open(path))
        } catch {
            throw shared.failure(error)
        }
        return path
    }

    /// Writes the text with page and line.
    ///
    /// - Throws: a failure where it could not be read, has no text, or has no such page.
    func write(page: Int?, _ shared: SharedOptions) throws {
        guard let read = DocumentReader().read(path: path) else {
            throw failure(.inputOutput, TextWords.unread, .text(DocumentReading.Obstacle.notThere.title), shared)
        }
        if let obstacle = read.obstacle {
            let status: ExitStatus = obstacle == .noReader ? .unavailable : .badInput
            throw failure(status, TextWords.unread, .text(obstacle.title), shared)
        }
        guard let text = read.text, read.hasText else {
            throw failure(.partial, TextWords.noText, .text(read.kind.title), shared)
        }
        let last = text.pages ?? text.words.map(\.page).max() ?? 1
        if let page, !(1...max(last, 1)).contains(page) {
            throw failure(.usage, TextWords.noPage, .int(last), shared)
        }
        let lines = text.lines(ofPage: page)
        try Console.write(
            shared.json ? JSONText.pretty(node(read.kind, text, lines)) : shown(lines, shared.language))
        if text.isCut { Console.complain([TextWords.isCut[shared.language]]) }
    }

    private func failure(
        _ status: ExitStatus, _ text: Text, _ argument: Message.Argument, _ shared: SharedOptions
    ) -> CommandFailure {
        let message = Message(text, .string(Fault.shown(name, atMost: 4096)), argument)
        return CommandFailure(status: status, lines: [message.rendered(in: shared.language)])
    }

    private func shown(_ lines: [DocumentText.Line], _ language: Language) -> String {
        var (shown, page) = ("", -1)
        for line in lines {
            if line.page != page {
                page = line.page
                let title = page == 0 ? Message(TextWords.beside) : Message(TextWords.pageTitle, .int(page))
                shown += "\(shown.isEmpty ? "" : "\n")\(title.rendered(in: language))\n"
            }
            let number = String(line.line)
            let indent = String(repeating: " ", count: max(0, 4 - number.count))
            shown += "\(indent)\(number)  \(DisplayText.safe(line.text))\n"
        }
        return shown
    }

    private func node(_ kind: ContentType, _ text: DocumentText, _ lines: [DocumentText.Line]) -> Node {
        let shown = lines.map { line in
            Node.record([
                ("page", line.page == 0 ? .null : .number(String(line.page))), ("line", .number(String(line.line))),
                ("text", .text(line.text)),
            ])
        }
        return .record([
            ("format", .text("saikes/text/1")), ("content", .text(kind.rawValue)),
            ("pages", text.pages.map { .number(String($0)) } ?? .null), ("cut", .bool(text.isCut)),
            ("lines", .list(shown)),
        ])
    }
}
