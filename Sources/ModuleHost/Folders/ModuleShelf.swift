public import CheckKit
import Glibc
public import Interchange
import Notation

/// The modules of the folders that a user named; nothing else is looked through, and nothing is fetched.
public struct ModuleShelf: Sendable {
    /// The modules, in the order of the folders, then by name.
    public private(set) var folders: [ModuleFolder] = []

    /// Looks through folders, each a module's own or one that holds modules.
    ///
    /// A module is refused whose program is not the one that was trusted, whose name or rule is taken, and a library
    /// that the user does not trust by name.
    ///
    /// - Parameters:
    ///   - paths: the folders.
    ///   - taken: the program's own modules.
    ///   - libraries: names of modules that may run inside this program.
    ///   - reader: gets everything that is wrong.
    public init(_ paths: [String], apartFrom taken: [CheckModule], libraries: [String], _ reader: inout FactsReader) {
        for path in paths {
            let found = Self.moduleFolders(in: path, &reader)
            for folder in found {
                guard let module = ModuleFolder(folder, &reader) else { continue }
                folders.append(module)
            }
        }
        var names = Set(taken.map { $0.name.lowercased() })
        var rules = Set(
            taken.flatMap { $0.checks.map(\.description.rule) + $0.crossBidChecks.map(\.description.rule) })
        for module in folders {
            requireTrusted(module, libraries, &reader)
            if !names.insert(module.manifest.name).inserted {
                reader.refuse(module, ShelfWords.nameTaken, .string(module.manifest.name))
            }
            for rule in module.manifest.rules where !rules.insert(RuleID(rawValue: rule)).inserted {
                reader.refuse(module, ShelfWords.ruleTaken, .string(rule))
            }
        }
    }

    private func requireTrusted(_ module: ModuleFolder, _ libraries: [String], _ reader: inout FactsReader) {
        if let distrust = module.distrust(unless: libraries) { reader.refuse(module, distrust) }
        do throws(InputFault) {
            for change in try module.changes() {
                reader.refuse(
                    module, ShelfWords.changed, .string(change.path), .string(change.now), .string(change.recorded),
                    .string(module.path))
            }
        } catch {
            reader.add(error)
        }
    }

    /// The folder itself where it has a manifest, else those directly in it that have one.
    static func moduleFolders(in path: String, _ reader: inout FactsReader) -> [String] {
        let trimmed = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
        if access("\(trimmed)/\(ModuleFolder.manifestName)", F_OK) == 0 { return [trimmed] }
        guard let directory = opendir(trimmed) else {
            reader.add(InputFault(path: path, errno))
            return []
        }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if !name.hasPrefix("."), access("\(trimmed)/\(name)/\(ModuleFolder.manifestName)", F_OK) == 0 {
                names.append(name)
            }
        }
        if names.isEmpty { reader.refuse(path, ShelfWords.empty) }
        return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.map { "\(trimmed)/\($0)" }
    }
}

extension FactsReader {
    fileprivate mutating func refuse(_ module: ModuleFolder, _ text: Text, _ arguments: Message.Argument...) {
        refuse(module, Message(text, arguments: arguments))
    }

    fileprivate mutating func refuse(_ module: ModuleFolder, _ message: Message) {
        let place = Place(file: "\(module.path)/\(ModuleFolder.manifestName)", notation: .json)
        add([Fault(.notInList, at: place, message)])
    }

    fileprivate mutating func refuse(_ path: String, _ text: Text) {
        add([Fault(.missingKey, at: Place(file: path, notation: .json), Message(text))])
    }
}

enum ShelfWords {
    static let empty = Text(
        kk: "қалтада module.json бар модуль жоқ; модуль қалтасын немесе олардың ортақ қалтасын атаңыз",
        ru: "в папке нет модулей с module.json; назовите папку модуля или папку, где лежат модули",
        en: "the folder holds no module with a module.json; name a module's folder or one that holds modules")
    static let nameTaken = Text(
        kk: "«{0}» атты модуль бар; басқа атау беріңіз", ru: "модуль «{0}» уже есть; дайте другое имя",
        en: "there is a module “{0}” already; give it another name")
    static let ruleTaken = Text(
        kk: "«{0}» ережесі бос емес; басқа белгі беріңіз", ru: "правило «{0}» уже занято; дайте другое",
        en: "rule “{0}” is taken; give it another id")
    static let library = Text(
        kk: "«{0}» осы бағдарламаның ішінде шектеусіз жұмыс істейді; сенсеңіз, --trust-library {0} деп жазыңыз",
        ru: "«{0}» работает внутри этой программы без ограничений; если доверяете, добавьте --trust-library {0}",
        en: "“{0}” runs inside this program without any limit; if you trust it, add --trust-library {0}")
    static let changed = Text(
        kk: "{0} өзгерген: SHA-256 {1}, ал сенім берілгені {2}; тексеріп, «saikes modules trust {3}» орындаңыз",
        ru: "{0} изменён: SHA-256 {1}, а доверена {2}; проверьте и выполните «saikes modules trust {3}»",
        en: "{0} has changed: SHA-256 {1}, trusted is {2}; look at it, then run “saikes modules trust {3}”")
}
