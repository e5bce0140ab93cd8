/// What was seen in a document when it was opened and read.
///
/// It tells a person where to look. Of all of it only an obstacle counts for the engine: what could not be read is unread.
public struct DocumentReading: Hashable, Sendable {
    /// Where it was taken from: a path or an address, as the dossier has it.
    public var source: String?
    /// What its bytes are, whatever its name says; nil where they were not seen.
    public var kind: Kind?
    /// The number of its pages; nil where it has none or nobody laid them out.
    public var pages: Int?
    /// Why it counts as not read; nil where it was read.
    public var obstacle: Obstacle?
    /// Whether it has text that a program can read; a scan has none.
    public var hasText: Bool
    /// Whether its text goes on after what was read.
    public var isCut: Bool
    /// How its text bears out each claim that names it, by the claim's path.
    public var claims: [String: Corroboration]

    /// A kind of file.
    public struct Kind: Hashable, Sendable {
        /// A stable code, such as `pdf`.
        public var code: String
        /// How people call it.
        public var title: Text

        /// Makes a kind.
        public init(code: String, title: Text) {
            self.code = code
            self.title = title
        }
    }

    /// Makes a reading of which only the source is known.
    public init(source: String?, kind: Kind? = nil, obstacle: Obstacle? = nil) {
        self.source = source
        self.kind = kind
        self.obstacle = obstacle
        (hasText, isCut, claims) = (false, false, [:])
    }

    /// Why a document counts as not read.
    public enum Obstacle: String, CaseIterable, Sendable {
        /// There is no such file, or it is a folder, a link or a device, or lies outside the folder.
        case notThere
        /// Its address was not fetched.
        case notFetched
        /// It has no bytes.
        case empty
        /// It is larger than what is read, or unpacks to more.
        case tooLarge
        /// It opens with a password only.
        case encrypted
        /// It is cut off or broken.
        case damaged
        /// Reading it took too long.
        case tookTooLong
        /// The program that reads it broke on it.
        case readerFailed
        /// The program that reads such files is not installed.
        case noReader
    }
}
