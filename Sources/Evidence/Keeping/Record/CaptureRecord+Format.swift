import CheckKit
public import Notation

extension FileFormat where Value == CaptureRecord {
    /// `saikes/capture/1`.
    public static let capture = FileFormat("capture", .capture)
}

extension CaptureRecord {
    /// The canonical bytes, which have one SHA-256 whoever computes it.
    public var canonicalBytes: [UInt8] { CanonicalJSON.bytes(of: FileFormat.capture.node(of: self)) }

    /// Reads canonical bytes back.
    ///
    /// - Throws: everything that is wrong with them.
    public init(canonicalBytes: [UInt8], name: String = "") throws(Faults) {
        let read = FileFormat.capture.read(Source(name: name, notation: .json, bytes: canonicalBytes))
        guard let record = read.value, read.faults.isEmpty else { throw Faults(read.faults) }
        self = record
    }
}

extension Shape where Value == CaptureRecord {
    fileprivate static var capture: Shape {
        .record(
            "Capture",
            {
                CaptureRecord(
                    origin: .fetched, askedURL: "", startedAt: Timestamp(rawValue: 0),
                    finishedAt: Timestamp(rawValue: 0), verdict: .failed, actor: "")
            },
            [
                .required("origin", \.origin, .code(CaptureOrigin.self)),
                .required("askedURL", \.askedURL, .text),
                .optional("finalURL", \.finalURL, .text),
                .required("startedAt", \.startedAt, .timestamp),
                .required("finishedAt", \.finishedAt, .timestamp),
                .defaulted("hops", \.hops, .list(of: .hop), omitting: []),
                .optional("body", \.body, .body),
                .defaulted("validators", \.validators, .validators, omitting: CaptureRecord.Validators()),
                .defaulted("timings", \.timings, .list(of: .pair), omitting: []),
                .defaulted("limitsHit", \.limitsHit, .list(of: .text), omitting: []),
                .defaulted("anomalies", \.anomalies, .list(of: .text), omitting: []),
                .defaulted("versions", \.versions, .list(of: .pair), omitting: []),
                .defaulted("policy", \.policy, .list(of: .pair), omitting: []),
                .defaulted("imported", \.imported, .list(of: .pair), omitting: []),
                .required("verdict", \.verdict, .code(CaptureVerdict.self)),
                .optional("reason", \.reason, .text),
                .required("actor", \.actor, .text),
            ]
        )
        .checked { record, node, reading in
            guard (record.verdict == .failed) == (record.body != nil) else { return }
            reading.fault(.wrongType, at: node, Message(.bodyAndVerdict))
        }
    }
}

extension Shape where Value == CaptureRecord.Hop {
    fileprivate static var hop: Shape {
        .record(
            "Hop", { CaptureRecord.Hop(url: "", at: Timestamp(rawValue: 0)) },
            [
                .required("url", \.url, .text),
                .required("at", \.at, .timestamp),
                .defaulted("resolved", \.resolved, .list(of: .text), omitting: []),
                .optional("address", \.address, .text),
                .optional("status", \.status, .integer(in: 0...999)),
                .optional("location", \.location, .text),
                .optional("tls", \.tls, .tls),
                .optional("requestLine", \.requestLine, .text),
                .defaulted("sent", \.sent, .list(of: .pair), omitting: []),
                .optional("statusLine", \.statusLine, .text),
                .defaulted("received", \.received, .list(of: .pair), omitting: []),
            ])
    }
}

extension Shape where Value == CaptureRecord.TLS {
    fileprivate static var tls: Shape {
        .record(
            "TLS", { CaptureRecord.TLS(version: "", cipher: "", chain: []) },
            [
                .required("version", \.version, .text),
                .required("cipher", \.cipher, .text),
                .defaulted("chain", \.chain, .list(of: .sha256), omitting: []),
            ])
    }
}

extension Shape where Value == CaptureRecord.Body {
    fileprivate static var body: Shape {
        .record(
            "Body", { CaptureRecord.Body(sha256: "", length: 0, isLengthVerified: false) },
            [
                .required("sha256", \.sha256, .sha256),
                .required("length", \.length, .integer(in: 0...Int.max)),
                .required("lengthVerified", \.isLengthVerified, .boolean),
                .optional("encoding", \.encoding, .text),
                .optional("statedType", \.statedType, .text),
            ])
    }
}

extension Shape where Value == CaptureRecord.Validators {
    fileprivate static var validators: Shape {
        .record(
            "Validators", { CaptureRecord.Validators() },
            [.optional("etag", \.etag, .text), .optional("lastModified", \.lastModified, .text)])
    }
}

extension Shape where Value == CaptureRecord.Pair {
    fileprivate static var pair: Shape {
        .record(
            "Pair", { CaptureRecord.Pair("", "") },
            [.defaulted("name", \.name, .text, omitting: ""), .defaulted("value", \.value, .text, omitting: "")])
    }
}

extension Shape where Value == String {
    /// SHA-256 as 64 hexadecimal digits in lower case.
    static var sha256: Shape {
        Shape<String>.text.map({ ObjectName.isDigest($0) ? $0 : nil }, from: { $0 }, expected: .digest)
    }
}

extension Text {
    fileprivate static let bodyAndVerdict = Text(
        kk: "сақталған құжаттың body кілті болады, алынбағанында болмайды",
        ru: "у сохранённого документа есть body, у неполученного его нет",
        en: "a kept document has a body, a failed attempt has none")
    fileprivate static let digest = Text(
        kk: "кіші әріппен жазылған 64 он алтылық таңба", ru: "64 шестнадцатеричные цифры строчными буквами",
        en: "64 hexadecimal digits in lower case")
}
