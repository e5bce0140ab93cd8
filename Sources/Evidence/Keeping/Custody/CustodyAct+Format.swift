import CheckKit
public import Notation

extension FileFormat where Value == CustodyAct {
    /// `saikes/custody/1`.
    public static let custody = FileFormat("custody", .custody)
}

extension CustodyAct {
    /// The act for programs; its canonical bytes are those of this tree.
    public var node: Node { FileFormat.custody.node(of: self) }
}

extension Shape where Value == CustodyAct {
    fileprivate static var custody: Shape {
        .record(
            "CustodyAct", { CustodyAct(.hold, "", at: Timestamp(rawValue: 0), reason: "", actor: "") },
            [
                .required("act", \.kind, .code(CustodyKind.self)),
                .required("sha256", \.sha256, .sha256),
                .optional("until", \.until, .date),
                .required("at", \.at, .timestamp),
                .required("reason", \.reason, .text),
                .required("actor", \.actor, .text),
            ]
        )
        .checked { act, node, reading in
            guard (act.kind == .retain) != (act.until != nil) else { return }
            reading.fault(.wrongType, at: node, Message(.dayAndAct))
        }
    }
}

extension Text {
    fileprivate static let dayAndAct = Text(
        kk: "until кілті retain әрекетінде ғана және міндетті түрде болады",
        ru: "ключ until есть только у retain и там обязателен",
        en: "retain has the key until, and no other act has it")
}
