extension FetchMachine {
    /// Where a document's fetch stands.
    enum State: Equatable {
        case idle
        /// A name is being looked up.
        case resolving(until: Duration)
        /// The request is under way, the head of the answer not complete.
        case asking(Exchange)
        /// The document arrives.
        case receiving(Exchange)
        /// The body of an answer that is no document is read away; then something follows.
        case passing(Exchange, Sequel, until: Duration)
        /// The transfer is being stopped; then something follows.
        case stopping(Sequel)
        /// There is a pause before the next attempt.
        case waiting(until: Duration)
        /// The document is being stored.
        case storing
        case over
    }

    /// What follows an answer that is no document.
    enum Sequel: Equatable {
        /// The next address.
        case follow(DocumentAddress)
        /// The same again, from the first byte.
        case again
        /// Another attempt, or the end; with how long the server asks to wait.
        case fail(FetchFailure, asking: Duration?)
        /// What the store has is still there.
        case confirm
    }

    /// One request and what has come of its answer.
    struct Exchange: Equatable {
        let request: FetchRequest
        var reader: HeadReader
        let openedAt: Duration
        var head: AnswerHead?
        /// Bytes of the body that came in this exchange.
        var here = 0
        var lastByteAt: Duration

        init(request: FetchRequest, reader: HeadReader, openedAt: Duration) {
            self.request = request
            self.reader = reader
            self.openedAt = openedAt
            lastByteAt = openedAt
        }

        /// Bytes of the document, those of earlier exchanges included.
        var received: Int { request.resumeFrom + here }

        /// The document's whole length as stated; nil where it is not, or in a way that cannot be trusted.
        var statedLength: Int? {
            guard let head, !head.isChunked else { return nil }
            if request.resumeFrom > 0, let whole = head.part?.whole { return whole }
            let lengths = head.lengths
            guard let first = lengths.first, lengths.allSatisfy({ $0 == first }) else { return nil }
            // A length that nothing can have must not stop the program.
            guard let here = first else { return nil }
            let (whole, isTooMuch) = here.addingReportingOverflow(request.resumeFrom)
            return isTooMuch ? .max : whole
        }

        static func == (left: Exchange, right: Exchange) -> Bool {
            left.request == right.request && left.openedAt == right.openedAt && left.head == right.head
                && left.here == right.here && left.lastByteAt == right.lastByteAt
        }
    }

    /// The beginning of a document that broke off and can be continued.
    struct Partial: Equatable, Sendable {
        /// Where it came from; only the very same address may continue it.
        let address: DocumentAddress
        /// Its strong entity tag.
        let etag: String
        /// Bytes of it that arrived.
        let received: Int
        /// Its whole length where stated.
        let whole: Int?
    }
}
