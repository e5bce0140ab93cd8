import CCurl
import Notation

/// One easy handle of libcurl, with what was set on it.
final class CurlHandle {
    let pointer: UnsafeMutableRawPointer
    /// Every option that was set, by its name in the manual.
    private(set) var options: [String: CurlOption.Value] = [:]
    private var lists: [UnsafeMutablePointer<curl_slist>] = []
    /// Outlives the handle, as libcurl demands.
    private let errorText = UnsafeMutablePointer<CChar>.allocate(capacity: Int(CURL_ERROR_SIZE))

    /// Makes a handle; nil where there is no memory for it.
    init?() {
        errorText.initialize(repeating: 0, count: Int(CURL_ERROR_SIZE))
        guard let pointer = curl_easy_init() else {
            errorText.deallocate()
            return nil
        }
        self.pointer = pointer
        ccurl_set_pointer(pointer, CURLOPT_ERRORBUFFER, errorText)
    }

    deinit {
        curl_easy_cleanup(pointer)
        for list in lists { curl_slist_free_all(list) }
        errorText.deallocate()
    }

    /// Sets options; the first that libcurl does not take stops it.
    ///
    /// - Returns: the name of that option, nil where all were taken.
    func set(_ options: [CurlOption]) -> String? {
        options.first { option in
            self.options[option.name] = option.value
            return set(option) != CURLE_OK
        }?.name
    }

    private func set(_ option: CurlOption) -> CURLcode {
        switch option.value {
        case .number(let number): return ccurl_set_long(pointer, option.code, number)
        case .offset(let number): return ccurl_set_offset(pointer, option.code, curl_off_t(number))
        case .text(let text): return ccurl_set_text(pointer, option.code, text)
        case .lines(let lines):
            var list: UnsafeMutablePointer<curl_slist>?
            for line in lines {
                guard let longer = curl_slist_append(list, line) else {
                    curl_slist_free_all(list)
                    return CURLE_OUT_OF_MEMORY
                }
                list = longer
            }
            if let list { lists.append(list) }
            return ccurl_set_list(pointer, option.code, list)
        }
    }

    /// What libcurl says of its last fault.
    var complaint: String { String(cString: errorText) }

    /// A whole number of the transfer, 0 where libcurl does not know it.
    func number(_ info: CURLINFO) -> Int {
        var value = 0
        return ccurl_get_long(pointer, info, &value) == CURLE_OK ? value : 0
    }

    /// A time of the transfer in microseconds since it was handed over.
    func microseconds(_ info: CURLINFO) -> Int {
        var value: curl_off_t = 0
        return ccurl_get_offset(pointer, info, &value) == CURLE_OK ? Int(value) : 0
    }

    /// The address and port connected to; nil where none was.
    var peer: String? {
        var text: UnsafePointer<CChar>?
        guard ccurl_get_text(pointer, CURLINFO_PRIMARY_IP, &text) == CURLE_OK, let text else { return nil }
        guard let address = IPAddress(String(cString: text)) else { return nil }
        let port = number(CURLINFO_PRIMARY_PORT)
        return address.isV4 ? "\(address):\(port)" : "[\(address)]:\(port)"
    }

    /// What protects the connection, with the digests of the certificates that the server sent.
    ///
    /// libcurl's own list of certificates is empty where a connection serves again, so OpenSSL is asked.
    var protection: CaptureRecord.TLS? {
        guard let session = ccurl_tls_session(pointer) else { return nil }
        let chain = (0..<max(ccurl_tls_chain_count(session), 0)).compactMap { index in
            var digest = [UInt8](repeating: 0, count: 32)
            return ccurl_tls_chain_digest(session, index, &digest) ? digest.hexadecimal : nil
        }
        return CaptureRecord.TLS(
            version: String(cString: SSL_get_version(session)),
            cipher: SSL_CIPHER_get_name(SSL_get_current_cipher(session)).map { String(cString: $0) } ?? "",
            chain: chain)
    }
}
