/// The settings of the user's own side: one line each in `config.yaml`, one flag, one variable.
public enum UserSetting: String, CaseIterable, Sendable {
    case engine, image, profile, role, region, proxy, mfa, credentials, trust, shadow

    public var flag: String { "--\(rawValue)" }
    public var variable: String { "CX_\(rawValue.uppercased())" }
}
