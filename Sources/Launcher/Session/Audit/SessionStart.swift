/// What the first line of an audit log tells: who let which policy and image run what.
struct SessionStart: Hashable, Sendable {
    var policy: String
    /// Where the policy was found; nil in logs of versions that did not tell.
    var origin: PolicyOrigin?
    /// The policy's digest, `sha256:…`.
    var digest: String
    /// The digest of `plan.json`, `sha256:…`, so that the whole plan is part of the chain.
    var plan: String
    var image: String
    /// As the engine knows it of the container; nil where the session ended before there was one.
    var imageDigest: String?
    /// The name of the caller, where the system has one.
    var user: String?
    var uid: UInt32
    /// cx's own.
    var version: String
    var command: [String]
    /// What the caller names as the cause of the session, as `INC-123`.
    var incident: String?

    /// The most of the command's text that a line holds, in bytes of UTF-8; `plan.json` has all of it.
    static let longestCommand = 32_768

    /// The command as far as a line holds it; `…` where something was left out.
    static func shortened(_ command: [String]) -> [String] {
        var left = longestCommand
        var words: [String] = []
        for word in command {
            guard left > 0 else { return words + ["…"] }
            let fits = word.utf8.count <= left
            words.append(fits ? word : String(decoding: word.utf8.prefix(left), as: UTF8.self) + "…")
            // Each word costs more than its text.
            left -= word.utf8.count + 8
        }
        return words
    }
}

extension SessionStart: Decodable {
    enum Key: String, CodingKey, CaseIterable {
        case policy, origin, digest, plan, image, imageDigest, user, uid, version, command, incident
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        policy = try container.decode(String.self, forKey: .policy)
        origin = try container.decodeIfPresent(PolicyOrigin.self, forKey: .origin)
        digest = try container.decode(String.self, forKey: .digest)
        plan = try container.decode(String.self, forKey: .plan)
        image = try container.decode(String.self, forKey: .image)
        imageDigest = try container.decodeIfPresent(String.self, forKey: .imageDigest)
        user = try container.decodeIfPresent(String.self, forKey: .user)
        uid = try container.decode(UInt32.self, forKey: .uid)
        version = try container.decode(String.self, forKey: .version)
        command = try container.decode([String].self, forKey: .command)
        incident = try container.decodeIfPresent(String.self, forKey: .incident)
    }
}
