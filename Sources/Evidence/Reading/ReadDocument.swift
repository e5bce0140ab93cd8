public import CheckKit

/// A document as it was read.
public struct ReadDocument: Hashable, Sendable {
    /// What its bytes are.
    public var kind: ContentType
    /// Its text; nil where it has none that a program can read.
    public var text: DocumentText?
    /// Why it counts as not read; nil where it was read.
    public var obstacle: DocumentReading.Obstacle?

    init(_ kind: ContentType, text: DocumentText? = nil, obstacle: DocumentReading.Obstacle? = nil) {
        self.kind = kind
        self.text = text
        self.obstacle = obstacle
    }

    /// What is said of it to the engine and in reports, without the claims.
    func reading(from source: String?) -> DocumentReading {
        var reading = DocumentReading(
            source: source, kind: DocumentReading.Kind(code: kind.rawValue, title: kind.title), obstacle: obstacle)
        reading.pages = text?.pages
        reading.hasText = hasText
        reading.isCut = text?.isCut ?? false
        return reading
    }

    /// Whether it has text that means something.
    public var hasText: Bool { text?.words.isEmpty == false && text?.isLegible == true }
}
