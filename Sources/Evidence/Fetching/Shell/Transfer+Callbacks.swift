import CCurl

extension Transfer {
    /// Makes the handle for a request; nil where libcurl does not take it.
    func makeHandle(for request: FetchRequest) -> CurlHandle? {
        guard let handle = CurlHandle() else { return nil }
        let options =
            CurlOption.standing(machine.limits, authorities: loop.authorities) + CurlOption.asking(request)
        guard handle.set(options) == nil else { return nil }
        let context = Unmanaged.passUnretained(self).toOpaque()
        let pointer = handle.pointer
        for option in [
            CURLOPT_WRITEDATA, CURLOPT_HEADERDATA, CURLOPT_OPENSOCKETDATA, CURLOPT_DEBUGDATA, CURLOPT_PRIVATE,
        ] {
            ccurl_set_pointer(pointer, option, context)
        }
        ccurl_set_data_callback(pointer, CURLOPT_WRITEFUNCTION) { bytes, size, count, context in
            guard let bytes, let transfer = Transfer.of(context) else { return 0 }
            return bytes.withMemoryRebound(to: UInt8.self, capacity: size * count) { bytes in
                transfer.take(UnsafeBufferPointer(start: bytes, count: size * count)) ? size * count : 0
            }
        }
        ccurl_set_data_callback(pointer, CURLOPT_HEADERFUNCTION) { bytes, size, count, context in
            guard let bytes, let transfer = Transfer.of(context) else { return 0 }
            let line = UnsafeRawBufferPointer(start: bytes, count: size * count)
            return transfer.take(line: Array(line)) ? size * count : 0
        }
        ccurl_set_socket_callback(pointer) { context, _, address in
            guard let address, let transfer = Transfer.of(context) else { return CURL_SOCKET_BAD }
            return transfer.open(address)
        }
        ccurl_set_debug_callback(pointer) { _, kind, bytes, count, context in
            guard let bytes, let transfer = Transfer.of(context) else { return 0 }
            switch kind {
            case CURLINFO_HEADER_OUT:
                transfer.attempt.noteSent(Array(UnsafeRawBufferPointer(start: bytes, count: count)))
            case CURLINFO_TEXT:
                // libcurl drops these bytes without a code of its own; only its remarks tell.
                let text = UnsafeRawBufferPointer(start: bytes, count: count)
                if text.starts(with: "Excess found".utf8) { transfer.machine.note(.bytesAfterEnd) }
            default: break
            }
            return 0
        }
        return handle
    }

    /// The transfer that a handle was made for.
    static func of(handle: UnsafeMutableRawPointer) -> Transfer? {
        var context: UnsafeMutableRawPointer?
        return ccurl_get_pointer(handle, &context) == CURLE_OK ? of(context) : nil
    }

    /// The transfer that a callback belongs to; the loop holds it as long as libcurl has its handle.
    private static func of(_ context: UnsafeMutableRawPointer?) -> Transfer? {
        context.map { Unmanaged<Transfer>.fromOpaque($0).takeUnretainedValue() }
    }
}
