public import Addresses
import Policy

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
