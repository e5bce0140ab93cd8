import Foundation

/// A JSON object read by somebody else's reader than ours.
struct JSONObject {
    private let members: [String: Any]

    init?(_ text: String) throws {
        let value = try JSONSerialization.jsonObject(with: Data(text.utf8))
        guard let members = value as? [String: Any] else { return nil }
        self.members = members
    }

    private init(_ members: [String: Any]) { self.members = members }

    func text(_ key: String) -> String? { members[key] as? String }

    func number(_ key: String) -> Int? { members[key] as? Int }

    func object(_ key: String) -> JSONObject? { (members[key] as? [String: Any]).map(JSONObject.init) }

    func objects(_ key: String) -> [JSONObject] { (members[key] as? [[String: Any]] ?? []).map(JSONObject.init) }
}
