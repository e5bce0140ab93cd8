public import CheckKit
import Notation

/// Where a module of somebody else comes from, and what holds it in.
public struct ModuleOrigin: Sendable {
    /// The folder.
    public var folder: String
    /// The module's version.
    public var version: String
    /// The program.
    public var program: String
    /// The SHA-256 of the program.
    public var sha256: String
    /// The version of the protocol.
    public var protocolVersion: Int
    /// How it is reached.
    public var carrier: Text
    /// What the kernel granted, and what it did not.
    public var isolation: [(measure: Text, isGranted: Bool)]
    /// Its limits, each with its unit.
    public var limits: [(name: Text, value: Int)]
    /// Why it does not answer; nil where it does.
    public var fault: Message?

    /// Makes an origin.
    public init(
        folder: String, version: String, program: String, sha256: String, protocolVersion: Int, carrier: Text,
        isolation: [(measure: Text, isGranted: Bool)], limits: [(name: Text, value: Int)], fault: Message?
    ) {
        self.folder = folder
        self.version = version
        self.program = program
        self.sha256 = sha256
        self.protocolVersion = protocolVersion
        self.carrier = carrier
        self.isolation = isolation
        self.limits = limits
        self.fault = fault
    }

    var node: Node {
        .record([
            ("folder", .text(folder)), ("version", .text(version)), ("program", .text(program)),
            ("sha256", .text(sha256)), ("protocol", .number(String(protocolVersion))), ("carrier", .words(carrier)),
            (
                "isolation",
                .list(
                    isolation.map { entry in
                        .record([("measure", .words(entry.measure)), ("granted", .bool(entry.isGranted))])
                    })
            ),
            (
                "limits",
                .list(limits.map { .record([("name", .words($0.name)), ("value", .number(String($0.value)))]) })
            ),
            ("fault", fault.map { .words($0.text) } ?? .null),
        ])
    }

    /// What a reader is told of it, one paragraph each.
    func paragraphs(in language: Language) -> [String] {
        func say(_ text: Text, _ arguments: Message.Argument...) -> String {
            Message(text, arguments: arguments).rendered(in: language)
        }
        var lines = [
            say(Self.whence, .string(version), .string(folder), .string(program), .int(protocolVersion)),
            say(Self.hash, .string(sha256)), say(Self.reached, .text(carrier)),
        ]
        if let fault { lines.append(say(Self.silent, .message(fault))) }
        lines += isolation.map { say($0.isGranted ? Self.granted : Self.lacking, .text($0.measure)) }
        if !limits.isEmpty {
            let parts = limits.map { Message.Argument.string("\($0.name[language]) \($0.value)") }
            lines.append(say(Self.limited, .list(parts)))
        }
        return lines
    }

    private static let whence = Text(
        kk: "нұсқасы {0}; қалтасы {1}; бағдарламасы {2}; хаттама {3}",
        ru: "версия {0}; папка {1}; программа {2}; протокол {3}",
        en: "version {0}; folder {1}; program {2}; protocol {3}")
    private static let hash = Text(kk: "SHA-256 {0}", ru: "SHA-256 {0}", en: "SHA-256 {0}")
    private static let reached = Text(kk: "орындалуы: {0}", ru: "выполняется: {0}", en: "runs as {0}")
    private static let silent = Text(kk: "ЖАУАП БЕРМЕЙДІ: {0}", ru: "НЕ ОТВЕЧАЕТ: {0}", en: "DOES NOT ANSWER: {0}")
    private static let granted = Text(kk: "қорғалған: {0}", ru: "ограничен: {0}", en: "held in: {0}")
    private static let lacking = Text(
        kk: "ҚОРҒАЛМАҒАН (ядро бермейді): {0}", ru: "НЕ ОГРАНИЧЕН (ядро не даёт): {0}",
        en: "NOT HELD IN (the kernel does not grant it): {0}")
    private static let limited = Text(kk: "шектері: {0}", ru: "пределы: {0}", en: "limits: {0}")
}
