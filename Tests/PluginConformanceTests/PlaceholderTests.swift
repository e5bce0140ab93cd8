import Foundation
import TestSupport
import Testing

/// Every text has the same places to fill in all of its languages.
struct PlaceholderTests {
    private static func sources() -> [URL] {
        ["Sources", "Plugins"].flatMap { folder in
            let files = FileManager.default.enumerator(
                at: URL(filePath: "\(Repository.root)/\(folder)"), includingPropertiesForKeys: nil)
            return (files?.allObjects as? [URL] ?? []).filter { $0.pathExtension == "swift" }
        }
    }

    @Test func `the languages of a text have the same places`() throws {
        var count = 0
        for file in Self.sources() {
            var scanner = TextScanner(try String(contentsOf: file, encoding: .utf8))
            while let text = scanner.next() {
                count += 1
                let places = text.map(Self.places)
                #expect(places[0] == places[1] && places[1] == places[2], "\(file.lastPathComponent): \(text[1])")
            }
            // What is put together when the program runs cannot be compared here.
            let unread = scanner.unread.filter { !$0.contains("\\(") }
            #expect(unread.isEmpty, "\(file.lastPathComponent)")
        }
        #expect(count > 500)
    }

    private static func places(_ text: String) -> Set<Int> {
        let parts = text.split(separator: "{", omittingEmptySubsequences: false).dropFirst()
        return Set(parts.compactMap { $0.split(separator: "}").first.flatMap { Int($0) } })
    }
}
