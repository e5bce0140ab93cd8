import CCurl

extension FetchLoop {
    /// Does one thing that a machine says.
    func perform(_ action: FetchAction, _ transfer: Transfer) {
        switch action {
        case .resolve(let host): resolve(host, for: transfer)
        case .open(let request): open(request, for: transfer)
        case .cancel:
            release(transfer)
            tell(transfer, .failed(.cancelled))
        case .dropBody: transfer.dropBody()
        case .wait(let until, let failure):
            commit(Capture(record: transfer.record(of: failure), retries: true), for: transfer, counting: false)
            transfer.attempt = AttemptNotes(askedURL: transfer.machine.asked)
            asleep[transfer.number] = until
            leave(transfer)
        case .store(let body):
            let record = transfer.record(of: body)
            commit(Capture(record: record), transfer.takeBody(), for: transfer, counting: true)
            // Those that are being stored make room, so that many are stored together.
            leave(transfer)
        case .confirm:
            guard let record = transfer.recordUnchanged() else {
                return tell(transfer, .notStored(.noObject(sha256: "")))
            }
            commit(Capture(record: record), for: transfer, counting: true)
            leave(transfer)
        case .giveUp(let failure):
            transfer.dropBody()
            let capture = Capture(record: transfer.record(of: failure), retries: failure.isLeftOpen)
            commit(capture, for: transfer, counting: false)
            finish(transfer, .failed(failure))
        }
    }

    private func open(_ request: FetchRequest, for transfer: Transfer) {
        transfer.attempt.begin(request)
        transfer.refused = nil
        guard let handle = transfer.makeHandle(for: request) else {
            return tell(transfer, .failed(.unexpected(code: Int(CURLE_FAILED_INIT.rawValue))))
        }
        guard curl_multi_add_handle(multi, handle.pointer) == CURLM_OK else {
            return tell(transfer, .failed(.unexpected(code: Int(CURLE_FAILED_INIT.rawValue))))
        }
        transfer.handle = handle
        onHandle?(handle)
    }

    /// Takes a transfer's handle away from libcurl.
    func release(_ transfer: Transfer) {
        guard let handle = transfer.handle else { return }
        curl_multi_remove_handle(multi, handle.pointer)
        transfer.handle = nil
    }

    /// Lets libcurl work, and tells the machines of the transfers that ended.
    func drive() {
        var running: Int32 = 0
        curl_multi_perform(multi, &running)
        var ended: [(UnsafeMutableRawPointer, CURLcode)] = []
        var left: Int32 = 0
        while let message = curl_multi_info_read(multi, &left) {
            guard message.pointee.msg == CURLMSG_DONE, let pointer = message.pointee.easy_handle else { continue }
            ended.append((pointer, message.pointee.data.result))
        }
        for (pointer, code) in ended {
            guard let transfer = Transfer.of(handle: pointer) else { continue }
            let event = transfer.ending(code)
            release(transfer)
            tell(transfer, event)
        }
    }

    /// Tells the machines that time has passed, and lines up those whose pause is over.
    func tick() {
        for (number, until) in asleep where until <= now {
            guard let transfer = transfers[number] else { continue }
            // It has a place in the queue now, and nothing happens by time alone.
            asleep[number] = .seconds(86_400 * 365)
            queue.add(number, of: transfer.place)
        }
        for transfer in transfers.values where asleep[transfer.number] == nil {
            guard let deadline = transfer.machine.nextDeadline, deadline <= now else { continue }
            tell(transfer, .tick)
        }
    }
}
