// SPDX-License-Identifier: Apache-2.0

public import FoundationEssentials

/// The credentials of an STS session. They are held in memory only, and nothing prints them.
public struct SessionCredentials: Hashable, Sendable {
    /// The key's name. It is not a secret by itself, but is not printed either.
    public var accessKeyID: Secret
    public var secretAccessKey: Secret
    public var sessionToken: Secret
    public var expiration: Date

    public init(accessKeyID: Secret, secretAccessKey: Secret, sessionToken: Secret, expiration: Date) {
        self.accessKeyID = accessKeyID
        self.secretAccessKey = secretAccessKey
        self.sessionToken = sessionToken
        self.expiration = expiration
    }
}

extension SessionCredentials: CustomStringConvertible, CustomDebugStringConvertible {
    public var description: String { "credentials until \(Timestamp.seconds(expiration))" }
    public var debugDescription: String { description }
}

/// The credentials have the form that AWS's container credential providers read:
/// `{"AccessKeyId": …, "SecretAccessKey": …, "Token": …, "Expiration": "2026-11-21T11:30:00Z"}`
/// (AWS SDKs and Tools Reference Guide, "Container credential provider").
extension SessionCredentials: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case accessKeyID = "AccessKeyId"
        case secretAccessKey = "SecretAccessKey"
        case sessionToken = "Token"
        case expiration = "Expiration"
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        try decoder.refuseKeys(otherThan: Set(Key.allCases.map(\.rawValue)))
        accessKeyID = try container.decode(Secret.self, forKey: .accessKeyID)
        secretAccessKey = try container.decode(Secret.self, forKey: .secretAccessKey)
        sessionToken = try container.decode(Secret.self, forKey: .sessionToken)
        guard let expiration = Timestamp.date(try container.decode(String.self, forKey: .expiration)) else {
            throw DecodingError.dataCorruptedError(
                forKey: .expiration, in: container, debugDescription: "not ISO 8601")
        }
        self.expiration = expiration
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(accessKeyID, forKey: .accessKeyID)
        try container.encode(secretAccessKey, forKey: .secretAccessKey)
        try container.encode(sessionToken, forKey: .sessionToken)
        try container.encode(Timestamp.seconds(expiration), forKey: .expiration)
    }
}
