import CCurl
import Evidence
import Foundation

/// An address as libcurl hands it to whoever opens the socket.
func socketAddress(of text: String) -> curl_sockaddr {
    var target = CCurl.curl_sockaddr()
    guard let address = IPAddress(text), address.isV4 else { return target }
    (target.family, target.socktype) = (AF_INET, Int32(SOCK_STREAM.rawValue))
    target.addrlen = UInt32(MemoryLayout<sockaddr_in>.size)
    withUnsafeMutableBytes(of: &target.addr) { bytes in
        bytes.storeBytes(of: sa_family_t(AF_INET), as: sa_family_t.self)
        for (place, byte) in address.bytes.enumerated() { bytes[4 + place] = byte }
    }
    return target
}
