import CheckKit

/// How one line of bytes reaches a module and another comes back; one exchange at a time.
protocol Carrier: Sendable {
    /// Sends a request, without its line end, as far as that needs no waiting.
    func send(_ request: [UInt8]) throws(CheckFault)

    /// Waits for the reply to the request that was sent, and gives it without its line end.
    func receive(within seconds: Int) throws(CheckFault) -> [UInt8]

    /// Ends the module with all that it started; nothing is exchanged after it.
    func stop()
}

extension Carrier {
    /// Sends a request and waits for the reply.
    func exchange(_ request: [UInt8], within seconds: Int) throws(CheckFault) -> [UInt8] {
        try send(request)
        return try receive(within: seconds)
    }
}
