import FoundationEssentials

/// Base64 (RFC 4648) of which bytes have one form only, so that no bit of a signed note can change unseen.
package enum StrictBase64 {
    /// The bytes that a text stands for; nil unless it is how they are written.
    package static func bytes(_ text: some StringProtocol) -> [UInt8]? {
        let text = String(text)
        // The last letter may have bits that belong to no byte; a reader would pass over them.
        guard let data = Data(base64Encoded: text), data.base64EncodedString() == text else { return nil }
        return Array(data)
    }

    /// Bytes as text.
    package static func text(_ bytes: some Sequence<UInt8>) -> String { Data(bytes).base64EncodedString() }
}
