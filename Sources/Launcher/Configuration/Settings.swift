public import Addresses
public import GuardProtocol
import Policy

/// The user's side of a launch, each value with where it came from.
public struct Settings: Hashable, Sendable {
    public var engine: Setting<String>
    public var image: Setting<String>
    /// Nil where neither the user nor the policy names one: the AWS CLI's own choice.
    public var profile: Setting<String>?
    public var role: Setting<String>?
    public var region: Setting<String>?
    /// Through which every connection out of the sandbox goes; nil where they go straight.
    public var proxy: Setting<UpstreamProxy>?
    /// The serial number of the person's MFA device.
    public var mfa: Setting<String>?
    public var credentials: Setting<CredentialDelivery>
    public var trust: [Setting<String>]
}

/// A value of the user's own side, and where it came from.
public struct Setting<Value: Hashable & Sendable>: Hashable, Sendable {
    public var value: Value
    public var source: SettingSource

    public init(_ value: Value, from source: SettingSource) {
        self.value = value
        self.source = source
    }
}

/// The places that a setting can come from, the strongest first.
public enum SettingSource: Hashable, Sendable {
    case flag(String)
    case variable(String)
    /// The policy pins the value; a flag or variable that says otherwise is an error, not an override.
    case policy(String)
    case file(Origin)
    case standard(String)
}

extension SettingSource: CustomStringConvertible {
    public var description: String {
        switch self {
        case .flag(let name): "flag \(name)"
        case .variable(let name): "variable \(name)"
        case .policy(let name): "policy \(name)"
        case .file(let origin): "\(origin.file):\(origin.line)"
        case .standard(let why): why
        }
    }
}

/// How what runs inside gets the session's keys.
public enum CredentialDelivery: String, Hashable, Sendable, CaseIterable {
    /// From the guard's endpoint, renewed while the session runs.
    case endpoint
    /// In its environment, too: for tools that cannot ask. Weaker, as ``warning`` says.
    case environment

    /// What a plan says of it; nil where there is nothing to say.
    var warning: String? {
        switch self {
        case .endpoint: nil
        case .environment:
            "weaker: everything that the command starts sees the main role's keys, and they end without being renewed"
        }
    }
}
