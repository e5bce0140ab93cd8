import CCurl

/// What libcurl says at the end of a transfer, as the reason that people read.
struct TransferResult {
    /// libcurl's code.
    let code: CURLcode
    /// Its own words.
    let complaint: String
    /// What OpenSSL found wrong with the certificate, 0 for nothing.
    let verification: Int
    /// Whether a connection, with its protection where there is one, had come about.
    let isConnected: Bool
    /// Whether the head of the answer had come.
    let isAnswered: Bool

    /// The reason; nil where the transfer ended well.
    var failure: FetchFailure? {
        switch code {
        case CURLE_OK: nil
        case CURLE_UNSUPPORTED_PROTOCOL: .notHTTP
        case CURLE_WEIRD_SERVER_REPLY: .malformedHeaders
        // A line longer than libcurl's own bound of 100 kB; it has no other word for it.
        case CURLE_OUT_OF_MEMORY where !isAnswered: .headersTooLong
        case CURLE_URL_MALFORMAT: .url(.malformed)
        case CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_RESOLVE_PROXY: .resolverFailed
        case CURLE_COULDNT_CONNECT: .notReached
        case CURLE_PARTIAL_FILE: .cutShort
        case CURLE_OPERATION_TIMEDOUT: !isConnected ? .connectTimedOut : isAnswered ? .stalled : .noAnswer
        case CURLE_SSL_CONNECT_ERROR: handshake
        case CURLE_PEER_FAILED_VERIFICATION: certificate
        case CURLE_FILESIZE_EXCEEDED: .tooLarge(limit: 0)
        case CURLE_GOT_NOTHING, CURLE_SEND_ERROR: .connectionLost
        case CURLE_RECV_ERROR: complaint.contains("chunk") ? .brokenFraming : .connectionLost
        case CURLE_HTTP2, CURLE_HTTP2_STREAM: .streamReset
        case CURLE_RANGE_ERROR: .brokenFraming
        default: .unexpected(code: Int(code.rawValue))
        }
    }

    /// libcurl has one code for every fault of the handshake; the words are OpenSSL's.
    private var handshake: FetchFailure {
        if complaint.contains("unsupported protocol") || complaint.contains("protocol version") { return .tlsTooOld }
        if complaint.contains("wrong version number") || complaint.contains("packet length too long")
            || complaint.contains("http request")
        {
            return .notTLS
        }
        return .tlsFailed
    }

    private var certificate: FetchFailure {
        switch verification {
        // OpenSSL finds nothing wrong, or was not asked yet: it was libcurl, which compares the name.
        case 0, Int(X509_V_ERR_UNSPECIFIED), Int(X509_V_ERR_HOSTNAME_MISMATCH), Int(X509_V_ERR_IP_ADDRESS_MISMATCH):
            .certificateWrongName
        case Int(X509_V_ERR_CERT_HAS_EXPIRED): .certificateExpired
        case Int(X509_V_ERR_CERT_NOT_YET_VALID): .certificateNotYetValid
        case Int(X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT), Int(X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN),
            Int(X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT), Int(X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY),
            Int(X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE):
            .certificateUntrusted
        default: .certificateRefused(code: verification)
        }
    }
}
