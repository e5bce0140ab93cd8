import CCurl
import Glibc

/// Does what the machines say, on one thread with one multi handle of libcurl; it decides nothing about a document.
final class FetchLoop {
    let store: EvidenceStore
    let addresses: AddressPolicy
    let authorities: String?
    let actor: String
    let versions: [CaptureRecord.Pair]
    let policy: [CaptureRecord.Pair]
    var hosts = HostLedger()
    /// Bytes of bodies that came over the network.
    var received = 0

    private let settings: FetchSettings
    let door: Doorbell
    let multi: UnsafeMutableRawPointer
    private let pool: ResolverPool
    private let committer: Committer
    let writer: BodyWriter
    private let began = FetchLoop.clock
    private var urls: [String] = []
    /// The server of each address, empty where it cannot be asked.
    private var places: [String] = []
    var queue: FetchQueue
    var transfers: [Int: Transfer] = [:]
    var asleep: [Int: Duration] = [:]
    private var placesTaken = 0
    /// What the store has of the addresses.
    private var known: [String: CaptureRecord] = [:]
    private var asking: [String: [Int]] = [:]
    private var answered: [String: (answer: Result<[IPAddress], FetchFailure>, until: Duration)] = [:]
    private var isCommitting = 0
    /// Documents of which the store has all and whose end waits for it.
    private var beingStored: Set<Int> = []
    var summary = FetchSummary()
    /// Sees every handle before libcurl uses it.
    var onHandle: ((CurlHandle) -> Void)?

    /// Makes a loop; nil where libcurl cannot be used.
    init?(_ settings: FetchSettings, _ store: EvidenceStore, _ door: Doorbell) {
        guard CurlLibrary.isReady, let multi = curl_multi_init() else { return nil }
        (self.settings, self.store, self.door, self.multi) = (settings, store, door, multi)
        (addresses, authorities, actor) = (settings.addresses, settings.authorities?.path, settings.actor)
        versions = [CaptureRecord.Pair("saikes", settings.programVersion)] + CurlLibrary.version.pairs
        policy = settings.pairs
        queue = FetchQueue(perServer: settings.perServer)
        pool = ResolverPool(
            settings.resolver, threads: settings.lookUps, patience: settings.limits.resolveTime
        ) { host, answer in
            door.leave(.resolved(host: host, answer))
        }
        committer = Committer(store) { number, result in door.leave(.committed(number: number, result)) }
        writer = BodyWriter(active: settings.active, committer)
        for (option, value) in [
            (CURLMOPT_MAX_HOST_CONNECTIONS, settings.perServer), (CURLMOPT_MAX_TOTAL_CONNECTIONS, settings.active),
            (CURLMOPT_MAXCONNECTS, settings.active * 8),
        ] {
            ccurl_multi_set_long(multi, option, value)
        }
        door.connect(multi)
    }

    deinit {
        door.connect(nil)
        for transfer in transfers.values {
            if let handle = transfer.handle { curl_multi_remove_handle(multi, handle.pointer) }
        }
        curl_multi_cleanup(multi)
    }

    /// The time since the run began.
    var now: Duration { Self.clock - began }

    private static var clock: Duration {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
    }

    /// Records that wait to be stored before no further document begins: what bounds the files on their way.
    private static let mostCommitting = 256

    /// Fetches addresses until nothing more will come of any.
    func run(_ urls: [String], report: (FetchProgress) -> Void) -> FetchSummary {
        self.urls = urls
        summary.progress.total = urls.count
        do throws(EvidenceFault) {
            known = try store.lastRecords(ofURLs: Set(urls))
        } catch {
            fail(error)
        }
        places = urls.map { (try? settings.urls.address($0))?.server ?? "" }
        for (number, place) in places.enumerated() { queue.add(number, of: place) }
        var (ticked, reported) = (Duration.zero, Duration.zero)
        while !isDone {
            if door.isStopped { stop() }
            for message in door.take() { take(message) }
            begin()
            drive()
            if now - ticked >= .milliseconds(10) {
                ticked = now
                if !asking.isEmpty { pool.relieve() }
                tick()
            }
            if now - reported >= .milliseconds(100) {
                reported = now
                report(progress)
            }
            guard !isDone else { break }
            // Whoever stores waits for more only as long as more can come.
            if transfers.count - asleep.count == beingStored.count, !queue.hasNext { committer.hurry() }
            curl_multi_poll(multi, nil, 0, pause, nil)
        }
        summary.progress = progress
        report(progress)
        return summary
    }

    private var isDone: Bool { transfers.isEmpty && isCommitting == 0 && queue.isEmpty }

    private var progress: FetchProgress {
        var progress = summary.progress
        (progress.active, progress.pausing) = (transfers.count - asleep.count, asleep.count)
        (progress.bytes, progress.elapsed) = (received, now)
        return progress
    }

    /// How long nothing may happen, in milliseconds.
    private var pause: Int32 {
        let next = transfers.values.compactMap { asleep[$0.number] ?? $0.machine.nextDeadline }.min() ?? .seconds(1)
        return Int32(min(max((next - now).milliseconds + 1, 0), 100))
    }

    private func take(_ message: Doorbell.Message) {
        switch message {
        case .resolved(let host, let answer):
            // A failure is forgotten sooner: it may pass.
            let isGood = (try? answer.get()) != nil
            answered[host] = (answer, now + (isGood ? .seconds(60) : .seconds(1)))
            for number in asking.removeValue(forKey: host) ?? [] {
                if let transfer = transfers[number] { tell(transfer, .resolved(answer)) }
            }
        case .committed(let number, let result):
            isCommitting -= 1
            committed(number, result)
        }
    }

    private func committed(_ number: Int, _ result: Committer.Outcome) {
        if case .failed(let fault) = result { fail(fault) }
        // A note of a failure has nobody that waits for it.
        guard let transfer = transfers[number], beingStored.remove(number) != nil else { return }
        switch result {
        case .stored(let outcome):
            tell(transfer, .stored)
            if let outcome { finish(transfer, outcome) }
        case .refused(let fault), .failed(let fault): tell(transfer, .notStored(fault))
        }
    }

    private func fail(_ fault: EvidenceFault) {
        if summary.fault == nil { summary.fault = fault }
        door.stop()
    }

    /// Begins documents whose turn it is.
    private func begin() {
        while placesTaken < settings.active, isCommitting < Self.mostCommitting, let number = queue.next() {
            placesTaken += 1
            if let transfer = transfers[number] {
                asleep[number] = nil
                transfer.hasPlace = true
                tell(transfer, .tick)
                continue
            }
            let known = known.removeValue(forKey: urls[number])
            let copy = known.flatMap { record in
                record.finalURL.map { KnownCopy(finalURL: $0, validators: record.validators) }
            }
            let machine = FetchMachine(
                urls[number], known: copy, limits: settings.limits, urls: settings.urls, addresses: addresses,
                random: settings.random)
            let transfer = Transfer(
                number: number, place: places[number], machine: machine, known: known, loop: self)
            transfers[number] = transfer
            tell(transfer, .start)
        }
    }

    /// Tells a machine what happened and does what it says.
    func tell(_ transfer: Transfer, _ event: FetchEvent) {
        for action in transfer.handle(event) { perform(action, transfer) }
    }

    /// Looks a host up, once for all who ask.
    func resolve(_ host: String, for transfer: Transfer) {
        if let known = answered[host], known.until > now { return tell(transfer, .resolved(known.answer)) }
        let isNew = asking[host] == nil
        asking[host, default: []].append(transfer.number)
        if isNew { pool.ask(host) }
    }

    /// Hands a record on to be stored, with what arrived; `counting` says that it ends its document once it is on disk.
    func commit(_ capture: Capture, _ body: ArrivingBody? = nil, for transfer: Transfer, counting: Bool) {
        isCommitting += 1
        if counting { beingStored.insert(transfer.number) }
        writer.store(capture, body, number: counting ? transfer.number : -1)
    }

    /// A document no longer takes a place of its server.
    func leave(_ transfer: Transfer) {
        guard transfer.hasPlace else { return }
        transfer.hasPlace = false
        placesTaken -= 1
        queue.ended(of: transfer.place)
    }

    /// A document is over.
    func finish(_ transfer: Transfer, _ outcome: FetchOutcome) {
        transfers[transfer.number] = nil
        leave(transfer)
        summary.outcomes[transfer.machine.asked] = outcome
        switch outcome {
        case .kept: summary.progress.kept += 1
        case .unchanged: summary.progress.unchanged += 1
        case .failed: summary.progress.failed += 1
        }
    }

    /// Stops what is under way; what is being stored is waited for.
    private func stop() {
        guard !summary.isStopped else { return }
        summary.isStopped = true
        queue = FetchQueue(perServer: settings.perServer)
        asleep = [:]
        for transfer in transfers.values where !beingStored.contains(transfer.number) {
            release(transfer)
            _ = transfer.handle(.cancelled)
            transfers[transfer.number] = nil
        }
    }
}
