import CCurl

/// One option of a libcurl handle by its C type, and by the name it has in libcurl's manual for whoever checks it.
struct CurlOption {
    /// A value as libcurl takes it: `long` and `curl_off_t` are passed in different ways.
    enum Value: Hashable {
        case number(Int)
        case offset(Int)
        case text(String)
        case lines([String])
    }

    let name: String
    let code: CURLoption
    let value: Value

    init(_ name: String, _ code: CURLoption, _ value: Value) {
        (self.name, self.code, self.value) = (name, code, value)
    }
}

extension CurlOption {
    /// What every handle has, whatever it asks: protocols, protections and bounds.
    ///
    /// A test compares every handle of a fetch with a list of its own. Nothing switches the checks of certificates off;
    /// `authorities` is a file of certificates to trust beside the system's folder of them, which stays libcurl's default.
    static func standing(_ limits: FetchLimits, authorities: String?) -> [CurlOption] {
        let own: [CurlOption] = [
            CurlOption("NOSIGNAL", CURLOPT_NOSIGNAL, .number(1)),
            CurlOption("QUICK_EXIT", CURLOPT_QUICK_EXIT, .number(1)),
            CurlOption("PROTOCOLS_STR", CURLOPT_PROTOCOLS_STR, .text("http,https")),
            CurlOption("REDIR_PROTOCOLS_STR", CURLOPT_REDIR_PROTOCOLS_STR, .text("http,https")),
            CurlOption("FOLLOWLOCATION", CURLOPT_FOLLOWLOCATION, .number(0)),
            // An empty proxy outweighs the variables of the environment, which would bypass the check of addresses.
            CurlOption("PROXY", CURLOPT_PROXY, .text("")),
            CurlOption("NOPROXY", CURLOPT_NOPROXY, .text("*")),
            CurlOption("NETRC", CURLOPT_NETRC, .number(Int(CURL_NETRC_IGNORED.rawValue))),
            CurlOption("DISALLOW_USERNAME_IN_URL", CURLOPT_DISALLOW_USERNAME_IN_URL, .number(1)),
            CurlOption("HTTPAUTH", CURLOPT_HTTPAUTH, .number(0)),
            CurlOption("HTTP09_ALLOWED", CURLOPT_HTTP09_ALLOWED, .number(0)),
            CurlOption("HTTP_VERSION", CURLOPT_HTTP_VERSION, .number(CURL_HTTP_VERSION_2TLS)),
            CurlOption("PIPEWAIT", CURLOPT_PIPEWAIT, .number(1)),
            // Bytes are kept as they were sent.
            CurlOption("HTTP_CONTENT_DECODING", CURLOPT_HTTP_CONTENT_DECODING, .number(0)),
            CurlOption("SSL_VERIFYPEER", CURLOPT_SSL_VERIFYPEER, .number(1)),
            CurlOption("SSL_VERIFYHOST", CURLOPT_SSL_VERIFYHOST, .number(2)),
            CurlOption("SSLVERSION", CURLOPT_SSLVERSION, .number(CURL_SSLVERSION_TLSv1_2)),
            // Names are resolved by us; what we hand over must not lapse into a look-up of libcurl's own.
            CurlOption("DNS_CACHE_TIMEOUT", CURLOPT_DNS_CACHE_TIMEOUT, .number(-1)),
            CurlOption("CONNECTTIMEOUT_MS", CURLOPT_CONNECTTIMEOUT_MS, .number(limits.connectTime.milliseconds)),
            CurlOption(
                "TIMEOUT_MS", CURLOPT_TIMEOUT_MS, .number(limits.totalTime(forBytes: limits.bodyBytes).milliseconds)),
            CurlOption("LOW_SPEED_LIMIT", CURLOPT_LOW_SPEED_LIMIT, .number(1)),
            CurlOption("LOW_SPEED_TIME", CURLOPT_LOW_SPEED_TIME, .number(max(limits.idleTime.milliseconds / 500, 1))),
            // An early exit only: a chunked body passes by it, and is stopped where its bytes are counted.
            CurlOption("MAXFILESIZE_LARGE", CURLOPT_MAXFILESIZE_LARGE, .offset(limits.bodyBytes)),
            CurlOption("BUFFERSIZE", CURLOPT_BUFFERSIZE, .number(131_072)),
            CurlOption("USERAGENT", CURLOPT_USERAGENT, .text(userAgent)),
            CurlOption("VERBOSE", CURLOPT_VERBOSE, .number(1)),
        ]
        return own + (authorities.map { [CurlOption("CAINFO", CURLOPT_CAINFO, .text($0))] } ?? [])
    }

    /// What one request adds.
    static func asking(_ request: FetchRequest) -> [CurlOption] {
        var options = [
            CurlOption("URL", CURLOPT_URL, .text(request.address.text)),
            CurlOption("RESUME_FROM_LARGE", CURLOPT_RESUME_FROM_LARGE, .offset(request.resumeFrom)),
        ]
        if !request.pinned.isEmpty {
            let list = request.pinned.map { $0.isV4 ? $0.description : "[\($0)]" }.joined(separator: ",")
            let line = "+\(request.address.host):\(request.address.port):\(list)"
            options.append(CurlOption("RESOLVE", CURLOPT_RESOLVE, .lines([line])))
        }
        if !request.headers.isEmpty {
            let lines = request.headers.map { "\($0.name): \($0.value)" }
            options.append(CurlOption("HTTPHEADER", CURLOPT_HTTPHEADER, .lines(lines)))
        }
        return options
    }

    private static let userAgent = "saikes-evidence/1"
}
