import FoundationEssentials
import GuardProtocol

/// What a `role.assumed` line tells: an AWS session that began, or was renewed.
struct RoleAssumed: Hashable, Sendable {
    /// The role's, as the policy has it; that of the main one is `default`.
    var name: String
    /// The role's ARN.
    var role: String
    /// `RoleSessionName`: with it CloudTrail names whoever made a call.
    var sessionName: String
    /// `SourceIdentity`; nil where the role refuses one.
    var sourceIdentity: String?
    /// True if the session carries the tags of cx.
    var tags: Bool
    /// When its credentials end.
    var expiration: Date
    /// True if it follows another one of the same role.
    var refresh: Bool
}

extension RoleAssumed: Decodable {
    enum Key: String, CodingKey, CaseIterable {
        case name, role, sessionName, sourceIdentity, tags, expiration, refresh
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        name = try container.decode(String.self, forKey: .name)
        role = try container.decode(String.self, forKey: .role)
        sessionName = try container.decode(String.self, forKey: .sessionName)
        sourceIdentity = try container.decodeIfPresent(String.self, forKey: .sourceIdentity)
        tags = try container.decode(Bool.self, forKey: .tags)
        guard let expiration = Timestamp.date(try container.decode(String.self, forKey: .expiration)) else {
            throw DecodingError.dataCorruptedError(
                forKey: .expiration, in: container, debugDescription: "not ISO 8601")
        }
        self.expiration = expiration
        refresh = try container.decode(Bool.self, forKey: .refresh)
    }

    func write(to line: inout JSONLineWriter) {
        line.add("name", name)
        line.add("role", role)
        line.add("sessionName", sessionName)
        line.add("sourceIdentity", sourceIdentity)
        line.add("tags", tags)
        line.add("expiration", Timestamp.milliseconds(expiration))
        line.add("refresh", refresh)
    }
}
