import GuardProtocol

/// A person's wish that a running session's AWS credentials are renewed now, as `cx credentials renew` sends
/// it.
public struct RenewRequest: Hashable, Sendable, Codable {
    /// For a login with a second factor, in place of the last one.
    let code: MFACode?

    public init(code: MFACode?) {
        self.code = code
    }

    private enum Key: String, CodingKey, CaseIterable {
        case renew, mfa
    }

    private static let what = "credentials"

    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: Key.self)
        try decoder.refuseKeys(otherThan: Set(Key.allCases.map(\.rawValue)))
        guard try values.decode(String.self, forKey: .renew) == Self.what else {
            throw DecodingError.dataCorruptedError(forKey: .renew, in: values, debugDescription: "unknown")
        }
        code = try values.decodeIfPresent(String.self, forKey: .mfa).map { try MFACode($0) }
    }

    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: Key.self)
        try values.encode(Self.what, forKey: .renew)
        try values.encodeIfPresent(code?.digits, forKey: .mfa)
    }
}
