// SPDX-License-Identifier: Apache-2.0

public import Addresses
public import GuardProtocol
import Policy

/// The user's settings of a launch, each with its source.
public struct Settings: Hashable, Sendable {
    public var engine: Setting<String>
    public var image: Setting<String>
    /// Nil if neither the user nor the policy names one. Then the AWS CLI chooses.
    public var profile: Setting<String>?
    public var role: Setting<String>?
    public var region: Setting<String>?
    /// The proxy through which every connection out of the sandbox goes; nil if connections go straight out.
    public var proxy: Setting<UpstreamProxy>?
    /// The serial number of the person's MFA device.
    public var mfa: Setting<String>?
    public var credentials: Setting<CredentialDelivery>
    public var trust: [Setting<String>]
}

/// The value of a setting, and its source.
public struct Setting<Value: Hashable & Sendable>: Hashable, Sendable {
    public var value: Value
    public var source: SettingSource

    public init(_ value: Value, from source: SettingSource) {
        self.value = value
        self.source = source
    }
}

/// The sources of settings, the strongest first.
public enum SettingSource: Hashable, Sendable {
    case flag(String)
    case variable(String)
    /// The policy pins the value. A flag or variable with another value is an error, not an override.
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

/// The way in which programs inside get the session's keys.
public enum CredentialDelivery: String, Hashable, Sendable, CaseIterable {
    /// From the guard's endpoint, renewed while the session runs.
    case endpoint
    /// In the environment as well, for tools that cannot ask. It is weaker, as ``warning`` says.
    case environment

    /// The warning of a plan; nil if there is nothing to say.
    var warning: String? {
        switch self {
        case .endpoint: nil
        case .environment:
            "weaker: everything that the command starts sees the main role's keys, and they end without being renewed"
        }
    }
}
