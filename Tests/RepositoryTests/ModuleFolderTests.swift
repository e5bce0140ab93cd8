import Testing

/// The words of `checkModules` in the manifest.
private let modules: [String] = {
    let manifest = Folder.text("Package.swift")
    guard let list = manifest.firstMatch(of: /let checkModules = \[([^\]]*)\]/)?.1 else { return [] }
    return list.matches(of: /"(\w+)"/).map { String($0.1) }
}()

@Suite struct ModuleFolderTests {
    @Test func `the manifest has a list of modules`() { #expect(modules.count >= 8) }

    @Test("A folder under Plugins is a module of the manifest", arguments: Folder.folders("Plugins"))
    func listed(_ folder: String) {
        #expect(modules.contains(folder), "add \"\(folder)\" to `checkModules` in Package.swift")
    }

    @Test("A module of the manifest is a folder with a list of its checks", arguments: modules)
    func exists(_ module: String) {
        let list = Folder.text("Plugins/\(module)/Sources/\(module).swift")
        #expect(
            list.contains("CheckModule"),
            "make Plugins/\(module)/Sources/\(module).swift, which lists the topic's checks")
    }

    @Test func `no module is listed twice`() { #expect(Set(modules).count == modules.count) }

    @Test(
        "A file has one check and a check's file is named for it",
        arguments: Folder.files("Plugins", endingIn: [".swift"]))
    func oneCheck(_ path: String) {
        let checks = Folder.text(path).matches(
            of:
                /(?m)^\s*(?:public |private |fileprivate )?(?:struct|final class|class|enum|actor|extension)\s+(\w+)\s*:[^{\n]*\b(?:Check|CrossBidCheck)\b[^{\n]*\{/
        )
        .map { String($0.1) }
        #expect(checks.count <= 1, "give each of \(checks.joined(separator: ", ")) a file of its own")
        if let check = checks.first {
            #expect(path.hasSuffix("/\(check).swift"), "name the file \(check).swift")
        }
    }

    @Test("Every check stands in its topic's list", arguments: modules)
    func everyCheck(_ module: String) {
        let list = Folder.text("Plugins/\(module)/Sources/\(module).swift")
        for path in Folder.files("Plugins/\(module)/Sources", endingIn: [".swift"]) {
            for check in Folder.text(path).matches(of: /(?m)^struct (\w+): (?:Check|CrossBidCheck) \{/) {
                #expect(list.contains("\(check.1)()"), "add \(check.1)() to \(module).swift")
            }
        }
    }

    @Test("The sample module in Swift speaks as the template does", arguments: ["Wire.swift", "main.swift"])
    func wire(_ file: String) {
        let template = Folder.text("Data/ModuleTemplates/swift/Sources/Module/\(file)")
        #expect(Folder.text("Data/Samples/modules/daily-load/Sources/Module/\(file)") == template && !template.isEmpty)
    }
}
