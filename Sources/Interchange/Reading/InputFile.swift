public import CheckKit
import Glibc
import Notation

/// A file that a person named on the command line or in another file.
public enum InputFile {
    /// Reads a regular file of at most `limit` bytes, or standard input for `-`.
    ///
    /// A FIFO, a device or a folder is refused before it is opened, so that nothing hangs.
    ///
    /// - Throws: `InputFault`, which says what to do.
    public static func bytes(_ path: String, limit: Int) throws(InputFault) -> [UInt8] {
        if path == "-" { return try drain(STDIN_FILENO, path, limit) }
        let descriptor = try open(path, limit: limit)
        defer { close(descriptor) }
        return try drain(descriptor, path, limit)
    }

    /// Opens a regular file of at most `limit` bytes for reading; the caller closes the descriptor.
    ///
    /// - Throws: `InputFault`, which says what to do.
    public static func open(_ path: String, limit: Int = .max) throws(InputFault) -> Int32 {
        var status = stat()
        guard stat(path, &status) == 0 else { throw InputFault(path: path, errno) }
        switch status.st_mode & S_IFMT {
        case S_IFREG: break
        case S_IFDIR: throw InputFault(path: path, reason: .isFolder)
        default: throw InputFault(path: path, reason: .isNoFile)
        }
        guard status.st_size <= limit else {
            throw InputFault(path: path, reason: .tooLarge(bytes: Int(status.st_size), limit: limit))
        }
        let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw InputFault(path: path, errno) }
        return descriptor
    }

    /// The folder of a path, for paths that a file states relative to itself.
    public static func folder(of path: String) -> String {
        guard path != "-", let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    private static func drain(_ descriptor: Int32, _ path: String, _ limit: Int) throws(InputFault) -> [UInt8] {
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = read(descriptor, &chunk, chunk.count)
            if count == 0 { return bytes }
            guard count > 0 else {
                if errno == EINTR { continue }
                throw InputFault(path: path, errno)
            }
            bytes.append(contentsOf: chunk[..<count])
            guard bytes.count <= limit else {
                throw InputFault(path: path, reason: .tooLarge(bytes: bytes.count, limit: limit))
            }
        }
    }
}

/// A file that cannot be read.
public struct InputFault: Error, Hashable, Sendable {
    /// The path as it was named.
    public var path: String
    /// Why.
    public var reason: Reason

    /// Why a file cannot be read.
    public enum Reason: Hashable, Sendable {
        /// There is no such file.
        case isMissing
        /// The system does not let it be read.
        case isForbidden
        /// It is a folder.
        case isFolder
        /// It is a device, a socket or a FIFO.
        case isNoFile
        /// It has more bytes than are allowed.
        case tooLarge(bytes: Int, limit: Int)
        /// Another fault of the system, by its number.
        case system(code: Int32)
    }

    /// Makes a fault.
    public init(path: String, reason: Reason) {
        self.path = path
        self.reason = reason
    }

    /// Makes the fault of a system call by its error number.
    public init(path: String, _ code: Int32) {
        self.path = path
        reason =
            switch code {
            case ENOENT, ENOTDIR: .isMissing
            case EACCES, EPERM: .isForbidden
            case EISDIR: .isFolder
            default: .system(code: code)
            }
    }

    /// Whether the content is at fault, not the access to it.
    public var isBadInput: Bool {
        if case .tooLarge = reason { return true }
        return false
    }

    /// What is wrong and what to do.
    public var message: Message {
        // A path is of use only whole; 4096 bytes is the longest that the system takes.
        let name = Message.Argument.string(path.isEmpty ? "\"\"" : Fault.shown(path, atMost: 4096))
        switch reason {
        case .isMissing: return Message(Self.missing, name)
        case .isForbidden: return Message(Self.forbidden, name)
        case .isFolder: return Message(Self.folder, name)
        case .isNoFile: return Message(Self.noFile, name)
        case .tooLarge(let bytes, let limit): return Message(Self.tooLarge, name, .int(bytes), .int(limit))
        case .system(let code): return Message(Self.system, name, .string(String(cString: strerror(code))))
        }
    }

    static let missing = Text(
        kk: "{0}: мұндай файл жоқ; жолын тексеріңіз", ru: "{0}: такого файла нет; проверьте путь",
        en: "{0}: there is no such file; check the path")
    static let forbidden = Text(
        kk: "{0}: оқуға рұқсат жоқ; файл иесінен рұқсат сұраңыз",
        ru: "{0}: нет права на чтение; попросите его у владельца файла",
        en: "{0}: no permission to read it; ask the owner of the file")
    static let folder = Text(
        kk: "{0}: бұл қалта, файл керек", ru: "{0}: это папка, нужен файл",
        en: "{0}: this is a folder, a file is needed")
    static let noFile = Text(
        kk: "{0}: бұл кәдімгі файл емес; деректерді стандартты енгізуге беріп, «-» деп жазыңыз",
        ru: "{0}: это не обычный файл; подайте данные на стандартный ввод и напишите «-»",
        en: "{0}: this is no regular file; give the data on standard input and write “-”")
    static let tooLarge = Text(
        kk: "{0}: {1} байт, ең көбі {2} байт; оны бөліңіз немесе артығын алып тастаңыз",
        ru: "{0}: {1} байт, допустимо не больше {2}; разделите его или уберите лишнее",
        en: "{0}: {1} bytes, at most {2} are read; split it or leave out what is not needed")
    static let system = Text(kk: "{0}: {1}", ru: "{0}: {1}", en: "{0}: {1}")
}
