public import Addresses
public import Documents

/// The form of `cx policy show --format json`.
public struct EffectivePolicyDocument: Hashable, Sendable, Encodable {
    /// What the policy file would hold.
    public var policy: JSONValue
    /// By key path; nil, in JSON null, for what no file says.
    public var origins: [String: Origin?]
}
