import CheckKit
import Glibc
import Testing

/// A way in which `Tests/Modules/misbehave.c` breaks its promises, and what the host makes of it.
struct Misdeed: Sendable, CustomTestStringConvertible {
    /// The name by which the program knows it.
    var mode: String
    /// What the rule comes out as, for three questions in a row.
    var outcomes: [Outcome]
    /// Words of the English message of the last finding.
    var says: String
    /// Whether the module is stopped for it.
    var isStopped = true
    /// Limits other than the usual ones.
    var limits: [String: Int] = [:]
    /// Whether the manifest lets it start processes.
    var processes: Bool?

    var testDescription: String { mode }

    /// A fault at the first question or before.
    static func fault(_ mode: String, _ says: String, _ limits: [String: Int] = [:], processes: Bool? = nil) -> Misdeed
    {
        Misdeed(
            mode: mode, outcomes: [.unknown, .unknown, .unknown], says: says, limits: limits, processes: processes)
    }

    /// A fault after the first answer, which stays.
    static func late(_ mode: String, _ says: String, _ limits: [String: Int] = [:]) -> Misdeed {
        Misdeed(mode: mode, outcomes: [.pass, .unknown, .unknown], says: says, limits: limits)
    }

    /// Something that does no harm.
    static func harmless(
        _ mode: String, _ says: String = "odd", _ limits: [String: Int] = [:], processes: Bool? = nil
    ) -> Misdeed {
        Misdeed(
            mode: mode, outcomes: [.pass, .pass, .pass], says: says, isStopped: false, limits: limits,
            processes: processes)
    }

    /// An answer that is none, though the module is asked on.
    static func refusal(_ mode: String, _ says: String) -> Misdeed {
        Misdeed(mode: mode, outcomes: [.unknown, .unknown, .unknown], says: says, isStopped: false)
    }

    /// The module on disk; `marker` is a word by which its processes are found, `outside` a folder of others.
    func module(marker: String, outside: String) throws -> ModuleOnDisk {
        let manifest = ModuleOnDisk.Manifest(
            arguments: [mode, outside, ModuleOnDisk.own, "\(getpid())", marker], processes: processes, limits: limits)
        return try ModuleOnDisk(Workshop.misbehave, manifest)
    }
}

extension Misdeed {
    private static let second = ["callSeconds": 1, "startSeconds": 1]
    private static let noAnswer = "gave no answer within 1 s"
    private static let unread = "its answer cannot be read"

    static let all: [Misdeed] = ends + silences + floods + nonsense + descriptions + manners + attempts

    /// The program ends, or its pipes do.
    static let ends: [Misdeed] = [
        .fault("dies-at-start", "ended with exit code 3"), .fault("exits", "ended with exit code 3"),
        .fault("exits-in-the-middle", "ended with exit code 4"), .fault("segfaults", "was ended by signal 11"),
        .fault("aborts", "was ended by signal"), .fault("ends-after-describing", "ended with exit code 0"),
        .fault("ends-and-leaves-children", "ended with exit code 3", processes: true),
        // Whether the question went out before the input was closed is chance; then no answer comes.
        .fault("closes-stdin", "module odd failed: "), .fault("closes-stdout", "closed its output"),
        .fault("loops", "used up its processor time (1 s)", ["cpuSeconds": 1]),
        .fault("eats-memory", "was ended by signal", ["memoryMiB": 32]),
    ]

    /// Nothing comes, or too late.
    static let silences: [Misdeed] = [
        .fault("never-describes", noAnswer, second), .fault("never-answers", noAnswer, second),
        .fault("answers-too-late", noAnswer, second), .late("stops-answering", noAnswer, second),
        .fault("trickles", noAnswer, second), .harmless("answers-late", "odd", second),
    ]

    /// Too much comes.
    static let floods: [Misdeed] = [
        .fault("floods", "its answer is larger than 16 KiB", ["replyKiB": 16]), .fault("floods-lines", unread),
        .fault("long-message", "its answer is larger than 256 KiB"),
        .fault("long-message", "has 1000000 characters, at most 1000 are allowed", ["replyKiB": 2048]),
        .fault("wide", unread, ["replyKiB": 1024]), .late("answers-twice", "answers without being asked"),
        .late("goes-on-talking", "odd failed"), .late("goes-on-whispering", "odd failed"),
        .fault("talks-at-start", "odd failed"),
    ]

    /// What comes is no reply.
    static let nonsense: [Misdeed] =
        [
            "garbage", "empty-line", "invalid-utf8", "half-a-pair", "huge-number", "long-number", "fraction",
            "text-as-id", "key-twice", "two-values", "list", "null", "deep", "zero-bytes", "unknown-outcome",
        ].map { .fault($0, unread) } + [
            .fault("wrong-id", "answered request"), .late("previous-id", "answered request"),
            .refusal("no-finding", "neither finding nor error"), .refusal("says-error", "no idea of"),
        ]

    /// The module says of itself what is not so.
    static let descriptions: [Misdeed] = [
        .fault("describes-nothing", "did not describe itself"), .fault("describes-an-error", "did not describe itself"),
        .fault("describes-garbage", unread), .fault("newer-protocol", "needs version 2 of the protocol"),
        .fault("no-protocol", unread), .fault("wrong-name", "calls itself “even”"),
        .fault("coloured-name", "calls itself"), .fault("other-rules", "its rules (odd/other)"),
        .fault("rule-of-the-law", "its rules (11-1/1a)"), .fault("coloured-rule", "its rules ("),
        .fault("facts-that-are-not", "asks for facts that there are not: passwords"),
        .fault("coloured-facts", "asks for facts that there are not"),
        .refusal("figure-that-is-not", "parameter “odd” is not set"), .harmless("policy-that-is-not"),
        .harmless("later-keys"), .harmless("coloured-description"),
    ]

    /// What is right by the protocol, or only ill-mannered.
    static let manners: [Misdeed] = [
        .harmless("good"), .harmless("passes-everything"), .harmless("prints-secrets"), .harmless("person-number"),
        .harmless("escapes", "{0}{1}%s%n"), .harmless("changes-its-description"),
        .harmless("answers-otherwise", "question 3"), .harmless("leaves-children", "children=3", processes: true),
        .refusal("claims-without-paper", "not proven by a document"),
    ]

    /// It tries what it may not do, and says how that went.
    static let attempts: [Misdeed] = [
        .harmless("writes-files", "create="), .harmless("reads-files", "secret="),
        .harmless("opens-network", "inet="), .harmless("touches-processes", "host="),
        .harmless("loosens-bounds", "session="), .harmless("starts-processes", "fork="),
        .harmless("starts-allowed-processes", "may-fork=", processes: true),
    ]
}
