// SPDX-License-Identifier: Apache-2.0

import Documents
import GuardProtocol
public import Policy

/// Decides each setting. A value that the policy pins holds; otherwise a flag comes first, then a variable,
/// then `config.yaml`, then the standard.
public struct SettingsResolver: Sendable {
    /// The flags of the command line, by setting; several for ``UserSetting/trust``.
    public var flags: [UserSetting: [String]]
    public var environment: [String: String]
    public var configuration: UserConfiguration
    /// The image that this version of cx builds.
    public var standardImage: String

    public init(
        flags: [UserSetting: [String]], environment: [String: String], configuration: UserConfiguration,
        standardImage: String
    ) {
        self.flags = flags
        self.environment = environment
        self.configuration = configuration
        self.standardImage = standardImage
    }

    public func resolve(for policy: Policy?) throws(CXError) -> Settings {
        let region = try region(for: policy)
        if let region { try SettingGrammar.check(region, as: .region) }
        return Settings(
            engine: try value(.engine) ?? Setting("podman", from: .standard("standard")),
            image: try value(.image) ?? Setting(standardImage, from: .standard("standard")),
            profile: try value(.profile, pinned: policy?.aws?.profile, by: policy),
            role: try value(.role, pinned: policy?.aws?.role, by: policy),
            region: region,
            proxy: try proxy(),
            mfa: try value(.mfa),
            credentials: try delivery(),
            trust: trust
        )
    }

    private func region(for policy: Policy?) throws(CXError) -> Setting<String>? {
        if let region = try value(.region, pinned: policy?.aws?.region, by: policy) { return region }
        if let policy, policy.egress.regions.count == 1 {
            return Setting(policy.egress.regions[0], from: .policy(policy.name))
        }
        for name in ["AWS_REGION", "AWS_DEFAULT_REGION"] {
            if let region = environment[name], !region.isEmpty {
                return Setting(region, from: .variable(name))
            }
        }
        return (policy?.egress.regions.first).map { Setting($0, from: .policy(policy?.name ?? "")) }
    }

    /// The proxy. No error repeats its value, which may hold a password.
    private func proxy() throws(CXError) -> Setting<UpstreamProxy>? {
        guard let chosen = try value(.proxy) else { return nil }
        guard var proxy = UpstreamProxy(chosen.value) else {
            throw CXError(
                "the proxy (\(chosen.source)) is not one that cx can use",
                advice:
                    "it has the form http://HOST:PORT or http://USER:PASSWORD@HOST:PORT; HOST is a full name, "
                    + "an address or localhost"
            )
        }
        switch chosen.source {
        case .flag where proxy.credentials != nil:
            throw CXError(
                "every user of this machine can read a password on the command line",
                advice: "set proxy in ~/.config/cx/config.yaml, or CX_PROXY"
            )
        case .file: proxy.resolution = configuration.resolution
        // The file speaks of its own proxy. Nobody said that another one may decide where names lead.
        case .flag, .variable, .policy, .standard: break
        }
        return Setting(proxy, from: chosen.source)
    }

    private func delivery() throws(CXError) -> Setting<CredentialDelivery> {
        guard let chosen = try value(.credentials) else {
            return Setting(.endpoint, from: .standard("standard"))
        }
        guard let delivery = CredentialDelivery(rawValue: chosen.value) else {
            throw CXError(
                "\(chosen.value.printable) (\(chosen.source)) is not a way to deliver credentials",
                advice: CredentialDelivery.allCases.map(\.rawValue).joined(separator: " or "))
        }
        return Setting(delivery, from: chosen.source)
    }

    private func value(
        _ setting: UserSetting, pinned: String? = nil, by policy: Policy? = nil
    ) throws(CXError) -> Setting<String>? {
        let value = try unchecked(setting, pinned: pinned, by: policy)
        if let value { try SettingGrammar.check(value, as: setting) }
        return value
    }

    private func unchecked(
        _ setting: UserSetting, pinned: String?, by policy: Policy?
    ) throws(CXError) -> Setting<String>? {
        let chosen = explicit(setting)
        if let pinned, let policy {
            if let chosen, chosen.value != pinned {
                throw CXError(
                    "\(chosen.source) says \(setting.rawValue) \(chosen.value.printable), "
                        + "the policy \(policy.name) says \(pinned)",
                    advice: "leave it out, or use another policy"
                )
            }
            return Setting(pinned, from: .policy(policy.name))
        }
        return chosen ?? configuration.values[setting].map { Setting($0.value, from: .file($0.origin)) }
    }

    private func explicit(_ setting: UserSetting) -> Setting<String>? {
        if let value = flags[setting]?.last { return Setting(value, from: .flag(setting.flag)) }
        if let value = environment[setting.variable], !value.isEmpty {
            return Setting(value, from: .variable(setting.variable))
        }
        return nil
    }

    /// The certificates of all sources together: a company's CA in the file still counts if a flag names
    /// another one.
    private var trust: [Setting<String>] {
        let variable = UserSetting.trust.variable
        return (flags[.trust] ?? []).map { Setting($0, from: .flag(UserSetting.trust.flag)) }
            + (environment[variable] ?? "").split(separator: ":").map {
                Setting(String($0), from: .variable(variable))
            }
            + configuration.trust.map { Setting($0.value, from: .file($0.origin)) }
    }
}
