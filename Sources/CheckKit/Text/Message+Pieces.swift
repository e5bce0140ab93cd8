extension Message {
    /// Hands over the finished sentence in one language piece by piece, as UTF-8, so that no string is put together.
    ///
    /// A writer of many reports puts the pieces where they belong; ``rendered(in:)`` gives them as one string.
    public func forEachPiece(in language: Language, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
        var template = template[language]
        template.withUTF8 { text in
            guard !arguments.isEmpty else { return body(text) }
            var start = 0
            while let place = text.place(from: start) {
                let inside = text.rebased(place.dropFirst().dropLast())
                if let index = index(at: inside) {
                    body(text.rebased(start..<place.lowerBound))
                    arguments[index].forEachPiece(in: language, body)
                } else {
                    body(text.rebased(start..<place.upperBound))
                }
                start = place.upperBound
            }
            body(text.rebased(start..<text.count))
        }
    }

    /// The number of a place, given what stands between its braces; nil where no value has it.
    private func index(at inside: UnsafeBufferPointer<UInt8>) -> Int? {
        let digit = inside.count == 1 ? Int(inside[0]) - 0x30 : -1
        let index = digit >= 0 && digit <= 9 ? digit : Int(String(decoding: inside, as: UTF8.self))
        return index.flatMap { arguments.indices.contains($0) ? $0 : nil }
    }
}

extension Message.Argument {
    /// Hands over the value as it reads in one language piece by piece, as UTF-8.
    func forEachPiece(in language: Language, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
        func hand(_ string: String) {
            var string = string
            string.withUTF8(body)
        }
        switch self {
        case .string(let string): hand(string)
        case .text(let text): hand(text[language])
        case .int(let number): hand(String(number))
        case .date(let date): hand(date.written(in: language))
        case .count(let number, let noun):
            hand(String(number))
            hand(" ")
            hand(noun.form(after: number, in: language))
        case .percent(let share): hand(share.percentage(in: language))
        case .money(let money): hand(money.written(in: language))
        case .message(let message): message.forEachPiece(in: language, body)
        case .list(let values):
            for index in values.indices {
                if index > 0 { hand(", ") }
                values[index].forEachPiece(in: language, body)
            }
        }
    }
}

extension String {
    /// Puts together what is handed over piece by piece.
    init(in language: Language, of pieces: (Language, (UnsafeBufferPointer<UInt8>) -> Void) -> Void) {
        var bytes: [UInt8] = []
        pieces(language) { bytes.append(contentsOf: $0) }
        self.init(decoding: bytes, as: UTF8.self)
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// The first place to fill from an index on, its braces included.
    fileprivate func place(from start: Int) -> Range<Int>? {
        guard let open = firstIndex(of: UInt8(ascii: "{"), from: start),
            let close = firstIndex(of: UInt8(ascii: "}"), from: open)
        else { return nil }
        return open..<close + 1
    }

    fileprivate func rebased(_ range: Range<Int>) -> UnsafeBufferPointer { UnsafeBufferPointer(rebasing: self[range]) }

    /// Where a byte stands first from an index on, looked for eight bytes in a step.
    private func firstIndex(of byte: UInt8, from start: Int) -> Int? {
        let (low, high) = (0x0101_0101_0101_0101 as UInt64, 0x8080_8080_8080_8080 as UInt64)
        let wanted = low &* UInt64(byte)
        let raw = UnsafeRawBufferPointer(self)
        var index = start
        while index + 8 <= count {
            let bytes = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self) ^ wanted
            if (bytes &- low) & ~bytes & high != 0 { break }
            index += 8
        }
        while index < count {
            if self[index] == byte { return index }
            index += 1
        }
        return nil
    }
}
