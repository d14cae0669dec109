import GuardProtocol

/// What a `role.failed` line tells: an AWS session that could not begin, or not be renewed.
struct RoleFailed: Hashable, Sendable {
    /// The role's, as the policy has it.
    var name: String
    /// In words for people; no secret is in it.
    var reason: String
}

extension RoleFailed: Decodable {
    enum Key: String, CodingKey, CaseIterable {
        case name, reason
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        name = try container.decode(String.self, forKey: .name)
        reason = try container.decode(String.self, forKey: .reason)
    }

    func write(to line: inout JSONLineWriter) {
        line.add("name", name)
        line.add("reason", reason)
    }
}
