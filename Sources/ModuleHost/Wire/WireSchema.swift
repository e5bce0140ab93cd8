import Interchange
public import Notation

/// The JSON Schema of everything that passes between the program and a module of somebody else.
public enum WireSchema {
    /// The manifest, a request and a reply, with all that they hold under `$defs`.
    public static let document = Schema.oneOf([
        FileFormat.module.shape.schema.described("module.json, beside the program"),
        request.described("One line to the module, with describe or evaluate"),
        Shape.reply.schema.described("One line from the module, with description, finding or error"),
    ]).document(title: "saikes/module/1")

    private static let request = record(
        "Request",
        [
            ("protocol", .integer(1...WireRequest.version), true), ("id", .integer(0...9_007_199_254_740_991), true),
            ("describe", record("Describe", []), false), ("evaluate", evaluate, false),
        ])

    private static let evaluate = record(
        "Evaluate",
        [
            ("rule", .text(pattern: nil), true), ("asOf", .text(pattern: day), true),
            ("classes", record("Classes", [("startDate", date, false), ("endDate", date, false)]), false),
            ("parameters", .any, false), ("policies", .any, false), ("facts", CaseExtract.schema, true),
            ("incomplete", .list(.text(pattern: nil)), true),
        ])

    private static let day = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
    private static let date = Schema.text(pattern: day)

    private static func record(_ name: String, _ keys: [(key: String, schema: Schema, isRequired: Bool)]) -> Schema {
        .record(
            Schema.Record(
                name: name,
                properties: keys.map { Schema.Property(key: $0.key, schema: $0.schema, isRequired: $0.isRequired) }))
    }
}

extension Schema {
    /// The schema with a sentence for people.
    fileprivate func described(_ sentence: String) -> Schema { .described(self, sentence) }
}
