/// What the last line of an audit log tells.
struct SessionEnd: Hashable, Sendable {
    var exitStatus: Int32
    /// Why cx ended the session; nil where it came to an end by itself.
    var reason: String?
}

extension SessionEnd: Decodable {
    enum Key: String, CodingKey, CaseIterable {
        case exitStatus, reason
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        exitStatus = try container.decode(Int32.self, forKey: .exitStatus)
        reason = try container.decodeIfPresent(String.self, forKey: .reason)
    }
}
