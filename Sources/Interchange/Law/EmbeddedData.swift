import CData

/// The files of the folder `Data/`, which the program carries in itself.
public enum EmbeddedData {
    /// The paths of the files, relative to `Data/`, in alphabetical order.
    public static var paths: [String] { files.map { String(cString: $0.path) } }

    /// The bytes of a file, or nil where there is none of that path.
    public static func bytes(_ path: String) -> [UInt8]? {
        files.first { String(cString: $0.path) == path }.map { file in
            Array(UnsafeBufferPointer(start: file.bytes, count: Int(file.size)))
        }
    }

    private static var files: UnsafeBufferPointer<saikes_file> {
        var count: UInt = 0
        let start = saikes_embedded_files(&count)
        return UnsafeBufferPointer(start: start, count: Int(count))
    }
}
