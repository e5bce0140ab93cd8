import CCurl
import Glibc

/// The libcurl that the program runs with.
enum CurlLibrary {
    /// Prepares libcurl once for the whole program; SIGPIPE is ignored, as writing to a closed connection raises it.
    static let isReady: Bool = {
        signal(SIGPIPE, SIG_IGN)
        return curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK && isNewEnough(version.number)
    }()

    /// The oldest libcurl whose behaviour the fetch relies on: 7.88.0 writes names of other alphabets in ASCII.
    static let minimum: UInt32 = 0x075800

    /// Whether a version, as libcurl writes it in a number, is one that the fetch relies on.
    static func isNewEnough(_ number: UInt32) -> Bool { number >= minimum }

    /// The version as a number and in words, with the libraries under it.
    static let version: (number: UInt32, pairs: [CaptureRecord.Pair]) = {
        guard let info = ccurl_version()?.pointee else { return (0, []) }
        func text(_ pointer: UnsafePointer<CChar>?) -> String { pointer.map { String(cString: $0) } ?? "" }
        return (
            info.version_num,
            [
                CaptureRecord.Pair("libcurl", text(info.version)), CaptureRecord.Pair("tls", text(info.ssl_version)),
                CaptureRecord.Pair("nghttp2", text(info.nghttp2_version)),
            ]
        )
    }()
}
