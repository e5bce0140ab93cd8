import CCurl
import Glibc

/// One document on its way: its machine, its handle, its bytes and what the record will say.
///
/// The loop's thread alone touches it, also in libcurl's callbacks.
final class Transfer {
    let number: Int
    /// The server in whose line it stands.
    let place: String
    /// Whether it takes a place of that server: not while it pauses, and not while it is being stored.
    var hasPlace = true
    var machine: FetchMachine
    unowned let loop: FetchLoop
    /// The handle of the request that is under way.
    var handle: CurlHandle?
    /// What has arrived of the document.
    private var body: ArrivingBody?
    /// The part of it that the writer does not have yet.
    private var piece: BodyPiece?
    private(set) var length = 0
    /// Why a connection was refused on the way to it.
    var refused: FetchFailure?
    var attempt: AttemptNotes
    /// What the store has from before.
    let known: CaptureRecord?

    init(
        number: Int, place: String, machine: FetchMachine, known: CaptureRecord?, loop: FetchLoop
    ) {
        (self.number, self.place, self.machine, self.known, self.loop) = (number, place, machine, known, loop)
        attempt = AttemptNotes(askedURL: machine.asked)
    }

    /// Tells the machine what happened.
    func handle(_ event: FetchEvent) -> [FetchAction] {
        machine.handle(event, at: loop.now, in: &loop.hosts)
    }

    /// Gives away what has arrived, to be stored.
    func takeBody() -> ArrivingBody? {
        handOver()
        defer { (body, length) = (nil, 0) }
        return body
    }

    /// Forgets what has arrived.
    func dropBody() {
        body?.drop()
        handOver()
        (body, length) = (nil, 0)
    }

    /// Gives what has arrived to the writer, so that nobody who pauses keeps a piece.
    private func handOver() {
        if let piece, let body { loop.writer.write(piece, of: body) }
        piece = nil
    }

    /// Takes bytes of the body; false stops the transfer.
    func take(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard !handle(.bytes(bytes.count)).contains(.cancel) else { return false }
        loop.received += bytes.count
        guard machine.isReceiving else { return true }
        let body = body ?? ArrivingBody(loop.store)
        self.body = body
        guard body.fault == nil else { return false }
        var rest = UnsafeRawBufferPointer(bytes)
        while !rest.isEmpty {
            let piece = piece ?? loop.writer.piece()
            self.piece = piece
            let taken = piece.fill(rest)
            if taken < rest.count { handOver() }
            rest = UnsafeRawBufferPointer(rebasing: rest[taken...])
        }
        length += bytes.count
        return true
    }

    /// Takes a line of the head; false stops the transfer.
    func take(line: [UInt8]) -> Bool {
        if attempt.hops.last?.address == nil, let handle { attempt.noteConnection(of: handle) }
        attempt.noteReceived(line)
        let actions = handle(.headerLine(line, .now))
        if actions.contains(.dropBody) { dropBody() }
        return !actions.contains(.cancel)
    }

    /// Vets the address that is really connected to, and opens a socket for it.
    func open(_ address: UnsafePointer<curl_sockaddr>) -> curl_socket_t {
        var target = address.pointee
        let found = withUnsafePointer(to: &target.addr) { IPAddress($0) }
        guard let found else { return CURL_SOCKET_BAD }
        if let kind = loop.addresses.objection(to: found) {
            refused = .forbiddenAddress(found, kind)
            return CURL_SOCKET_BAD
        }
        let type = target.socktype | Int32(SOCK_CLOEXEC.rawValue)
        return socket(target.family, type, target.protocol)
    }

    /// What the end of the request means.
    func ending(_ code: CURLcode) -> FetchEvent {
        guard let handle else { return .failed(.cancelled) }
        attempt.noteEnd(of: handle)
        handOver()
        if let fault = body?.fault { return .failed(.notKept(fault)) }
        if let refused, code != CURLE_OK { return .failed(refused) }
        let isSecure = machine.current?.isSecure ?? false
        let connected = handle.microseconds(isSecure ? CURLINFO_APPCONNECT_TIME_T : CURLINFO_CONNECT_TIME_T) > 0
        let result = TransferResult(
            code: code, complaint: handle.complaint, verification: handle.number(CURLINFO_SSL_VERIFYRESULT),
            isConnected: connected || handle.number(CURLINFO_NUM_CONNECTS) == 0 && handle.peer != nil,
            isAnswered: !machine.isAsking)
        if case .tooLarge = result.failure { return .failed(.tooLarge(limit: machine.limits.bodyBytes)) }
        return result.failure.map { .failed($0) } ?? .finished
    }
}
