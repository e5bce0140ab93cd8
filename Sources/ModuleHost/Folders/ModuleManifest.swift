public import CheckKit
public import Notation

/// `module.json`: what a folder of a module states of its program.
public struct ModuleManifest: Sendable {
    /// How a program is reached.
    public enum Carrier: String, CaseIterable, Sendable, TitledCode {
        /// A process of its own, kept open, within limits.
        case process
        /// A shared library inside this program, without any limit: for trusted code only.
        case library

        /// The carrier in words.
        public var title: Text {
            switch self {
            case .process: Text(kk: "жеке процесс", ru: "отдельный процесс", en: "a process of its own")
            case .library:
                Text(
                    kk: "осы бағдарлама ішіндегі кітапхана", ru: "библиотека внутри этой программы",
                    en: "a library inside this program")
            }
        }
    }

    /// A file that the program reads beside itself.
    public struct File: Sendable {
        var path = ""
        var sha256 = ""
    }

    /// The module's name: small Latin letters, digits and hyphens.
    public var name = ""
    /// The module's version.
    public var version = ""
    /// The version of the protocol that it is written for.
    public var protocolVersion = 1
    /// The program, a file of the folder.
    public var program = ""
    /// The SHA-256 of the program that is trusted.
    public var sha256 = ""
    /// Further files of the folder that the program reads, each with its own SHA-256.
    public var files: [File]?
    /// The rules that the module adds.
    public var rules: [String] = []
    /// How the program is reached; nil: as a process.
    public var carrier: Carrier?
    /// Arguments of the program.
    public var arguments: [String]?
    /// Whether the program may start further processes, as scripts of a shell do.
    public var processes: Bool?
    /// Limits other than the usual ones.
    public var limits: ModuleLimits?

    /// Makes a manifest of which nothing is stated.
    public init() {}
}

extension Shape where Value == ModuleManifest {
    static let manifest = Shape.record(
        "Manifest", { ModuleManifest() },
        [
            .constant("format", "saikes/module/1", required: false),
            .required("name", \.name, .moduleName),
            .required("version", \.version, WireText.code),
            .required("protocol", \.protocolVersion, .integer(in: 1...1_000_000)),
            .required("program", \.program, .insidePath),
            .required("sha256", \.sha256, .sha256),
            .optional("files", \.files, .list(of: .moduleFile)),
            .required("rules", \.rules, .list(of: .foreignRule)),
            .optional("carrier", \.carrier, .code(ModuleManifest.Carrier.self)),
            .optional("arguments", \.arguments, WireText.codes),
            .optional("processes", \.processes, .boolean),
            .optional("limits", \.limits, .limits),
        ]
    ).checked { manifest, node, reading in
        if manifest.protocolVersion > WireRequest.version {
            reading.fault(
                .newerVersion, at: node["protocol"] ?? node,
                Message(ManifestWords.newer, .int(manifest.protocolVersion), .int(WireRequest.version)))
        }
        if manifest.rules.isEmpty {
            reading.fault(.missingKey, at: node["rules"] ?? node, Message(ManifestWords.noRules))
        }
        if Set(manifest.rules).count < manifest.rules.count {
            reading.fault(.duplicateID, at: node["rules"] ?? node, Message(ManifestWords.ruleTwice))
        }
    }
}

extension Shape where Value == ModuleManifest.File {
    static let moduleFile = Shape.record(
        "File", { ModuleManifest.File() },
        [.required("path", \.path, .insidePath), .required("sha256", \.sha256, .sha256)])
}

extension Shape where Value == String {
    /// A module's name, which is also the first part of a library's symbol.
    static let moduleName = Shape.text.checked { text, node, reading in
        guard !RuleID(rawValue: "\(text)/x").isForeign || text.utf8.count > 40 else { return }
        reading.fault(.wrongType, at: node, Message(ManifestWords.badName, Fault.shownArgument(text)))
    }

    /// A rule id that is not one of this program's own.
    static let foreignRule = Shape.text.checked { text, node, reading in
        guard !RuleID(rawValue: text).isForeign else { return }
        reading.fault(.wrongType, at: node, Message(ManifestWords.badRule, Fault.shownArgument(text)))
    }

    /// A path that stays inside the folder of the manifest.
    static let insidePath = Shape.text.checked { text, node, reading in
        let steps = text.split(separator: "/", omittingEmptySubsequences: false)
        guard text.hasPrefix("/") || steps.contains("..") || steps.contains("") || text.utf8.contains(0) else { return }
        reading.fault(.wrongType, at: node, Message(ManifestWords.badPath, Fault.shownArgument(text)))
    }

    /// A SHA-256 as 64 hexadecimal digits; empty before the program was ever trusted.
    static let sha256 = Shape.text.checked { text, node, reading in
        let isHash =
            text.utf8.count == 64 && text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
        guard !isHash, text != ModuleManifest.untrusted else { return }
        reading.fault(.wrongType, at: node, Message(ManifestWords.badHash))
    }
}

extension FileFormat where Value == ModuleManifest {
    /// What a folder of a module states of its program.
    public static let module = FileFormat("module", .manifest)
}

extension ModuleManifest {
    /// What stands for the hash of a program that nobody has trusted yet.
    public static let untrusted = "untrusted"

    /// The name of the function that a library exports.
    var symbol: String { "saikes_v1_" + name.replacing("-", with: "_") }
}

enum ManifestWords {
    static let newer = Text(
        kk: "модуль хаттаманың {0}-нұсқасын сұрайды, бұл бағдарлама {1}-нұсқаға дейін біледі; бағдарламаны жаңартыңыз",
        ru: "модулю нужна версия {0} протокола, эта программа знает до {1}; обновите программу",
        en: "the module needs version {0} of the protocol, this program knows up to {1}; update the program")
    static let noRules = Text(
        kk: "модуль кемінде бір ереже қосуы керек", ru: "модуль должен добавлять хотя бы одно правило",
        en: "a module adds at least one rule")
    static let ruleTwice = Text(
        kk: "ереже екі рет аталған", ru: "правило названо дважды", en: "a rule stands twice")
    static let badName = Text(
        kk: "«{0}» модуль атауына жарамайды: кіші латын әріптері, цифрлар және сызықша, ең көбі 40 таңба",
        ru: "«{0}» не годится для имени модуля: строчные латинские буквы, цифры и дефис, не больше 40 знаков",
        en: "“{0}” is no name of a module: small Latin letters, digits and hyphens, at most 40 characters")
    static let badRule = Text(
        kk:
            "«{0}» ереже белгісіне жарамайды: «атау/ереже» түрінде кіші латын әріптерімен жазыңыз; 11-1, 14 және gz бос емес",
        ru: "«{0}» не годится для правила: пишите «имя/правило» строчными латинскими буквами; 11-1, 14 и gz заняты",
        en: "“{0}” is no rule id: write “name/rule” in small Latin letters; 11-1, 14 and gz are taken")
    static let badPath = Text(
        kk: "«{0}»: жол модуль қалтасының ішінде болуы керек", ru: "«{0}»: путь должен оставаться в папке модуля",
        en: "“{0}”: the path must stay in the module's folder")
    static let badHash = Text(
        kk: "SHA-256 – 64 он алтылық цифр; «saikes modules trust» оны жазып береді",
        ru: "SHA-256 – это 64 шестнадцатеричные цифры; их запишет «saikes modules trust»",
        en: "a SHA-256 is 64 hexadecimal digits; “saikes modules trust” writes them")
}
