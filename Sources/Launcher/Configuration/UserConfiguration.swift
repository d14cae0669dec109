// SPDX-License-Identifier: Apache-2.0

import Addresses
public import Documents
public import GuardProtocol
import Policy

/// A setting of the user's: a key of `config.yaml`, a flag, and a variable.
public enum UserSetting: String, CaseIterable, Sendable {
    case engine, image, profile, role, region, proxy, mfa, credentials, trust, shadow

    public var flag: String { "--\(rawValue)" }
    public var variable: String { "CX_\(rawValue.uppercased())" }
}

/// The contents of `config.yaml`, each value with its line.
public struct UserConfiguration: Hashable, Sendable {
    public var values: [UserSetting: Located<String>] = [:]
    /// The side that resolves names, for the proxy in `values`.
    public var resolution = UpstreamProxy.Resolution.local
    /// Paths of extra CA certificates in PEM, as written.
    public var trust: [Located<String>] = []
    /// The names of the system's and the shipped policies that a policy of the user's own may take.
    public var shadow: [Located<String>] = []

    public init() {}
}

/// Reads `config.yaml`, a flat mapping of ``UserSetting`` names, as strictly as a policy: with a limit on its
/// size and depth, without anchors, tags and repeated keys, and one document only.
public struct UserConfigurationReader {
    private let source: PolicySource
    private let findings = FindingCollector()
    private var configuration = UserConfiguration()
    /// The mappings with a key that nobody knows.
    private var hasUnknownKey = false
    private var hasUnknownProxyKey = false

    private init(_ source: PolicySource) {
        self.source = source
    }

    /// - Throws: one error with all findings.
    public static func read(_ text: String, path: String) throws(CXError) -> UserConfiguration {
        var reader = UserConfigurationReader(PolicySource(path: path, text: text))
        reader.read()
        guard reader.findings.findings.isEmpty else {
            throw CXError(
                "\(path) is not a valid configuration",
                detail: reader.findings.findings.inReadingOrder.map(line).joined(separator: "\n"),
                advice: reader.advice
            )
        }
        return reader.configuration
    }

    /// The known keys of each mapping with another one, or that the places need mending.
    private var advice: String {
        var lines: [String] = []
        if hasUnknownKey {
            lines.append("known keys: \(UserSetting.allCases.map(\.rawValue).joined(separator: ", "))")
        }
        if hasUnknownProxyKey {
            lines.append("known keys of proxy: \(ProxyKey.allCases.map(\.rawValue).joined(separator: ", "))")
        }
        return lines.isEmpty ? "mend what is said above" : lines.joined(separator: "\n")
    }

    private static func line(_ finding: Finding) -> String {
        // The reader's own advice is about policies.
        let help = finding.rule == LintRule.severalDocuments.id ? "keep one of them" : finding.help
        return "\(finding.origin): \(finding.message)" + (help.map { "; \($0)" } ?? "")
    }

    private mutating func read() {
        guard let root = YAMLReader(source: source, findings: findings).read(), !root.isNull else { return }
        guard case .map(let entries) = root.content else {
            return report("must be a mapping of keys to values", at: root.origin)
        }
        for entry in entries {
            guard let setting = UserSetting(rawValue: entry.key) else {
                hasUnknownKey = true
                report(
                    "unknown key \(entry.key.printable)", at: entry.origin,
                    help: NearestName.help(for: entry.key, among: UserSetting.allCases.map(\.rawValue)))
                continue
            }
            switch setting {
            case .trust: readTrust(entry.value)
            case .shadow: configuration.shadow = list(entry.value, "shadow must be a list of policies' names")
            case .proxy: readProxy(entry.value)
            case .engine, .image, .profile, .role, .region, .mfa, .credentials:
                configuration.values[setting] = scalar(entry.value)
            }
        }
    }

    /// The keys of a proxy that is more than its URL.
    private enum ProxyKey: String, CaseIterable {
        case url, resolve
    }

    /// Reads `URL`, or `{url: URL, resolve: local|proxy}`.
    private mutating func readProxy(_ node: YAMLNode) {
        let entries: [YAMLEntry]
        switch node.content {
        case .scalar:
            configuration.values[.proxy] = scalar(node)
            return
        case .list:
            return report("proxy must be a URL, or a mapping with url and resolve", at: node.origin)
        case .map(let found): entries = found
        }
        for entry in entries {
            switch ProxyKey(rawValue: entry.key) {
            case .url: configuration.values[.proxy] = scalar(entry.value)
            case .resolve: readResolution(entry.value)
            case nil:
                hasUnknownProxyKey = true
                report(
                    "unknown key \(entry.key.printable) of proxy", at: entry.origin,
                    help: NearestName.help(for: entry.key, among: ProxyKey.allCases.map(\.rawValue)))
            }
        }
        if !entries.contains(where: { $0.key == ProxyKey.url.rawValue }) {
            report("a proxy without its url", at: node.origin, help: "as `url: http://HOST:PORT`")
        }
    }

    private mutating func readResolution(_ node: YAMLNode) {
        guard let text = scalar(node) else { return }
        guard let resolution = UpstreamProxy.Resolution(rawValue: text.value) else {
            return report(
                "resolve must be `local` or `proxy`, not `\(text.value)`", at: text.origin,
                help: "this machine's name servers resolve names by `local`, the proxy alone by `proxy`")
        }
        configuration.resolution = resolution
    }

    private mutating func readTrust(_ node: YAMLNode) {
        for file in list(node, "trust must be a list of files") {
            guard file.value.isAbsolutePath || file.value.path(below: "~")?.isEmpty == false else {
                // Otherwise a repository with a file of that name would become an authority.
                report("must be an absolute path, or begin with ~/", at: file.origin)
                continue
            }
            configuration.trust.append(file)
        }
    }

    private func list(_ node: YAMLNode, _ objection: String) -> [Located<String>] {
        guard case .list(let items) = node.content else {
            report(objection, at: node.origin)
            return []
        }
        return items.compactMap(scalar)
    }

    private func scalar(_ node: YAMLNode) -> Located<String>? {
        if case .scalar(let scalar) = node.content, scalar.kind == .null || scalar.text.isEmpty {
            report("the value is empty", at: node.origin, help: "give one, or leave the key out")
            return nil
        }
        guard case .scalar(let scalar) = node.content, scalar.text.printable == scalar.text else {
            report(
                "must be a text of printable characters", at: node.origin,
                help: "write it in one line, without control characters")
            return nil
        }
        return Located(scalar.text, origin: node.origin)
    }

    private func report(_ message: String, at origin: Origin, help: String? = nil) {
        let finding = Finding(
            rule: "configuration", severity: .error, message: message, origin: origin, help: help)
        findings.add([finding], hasErrors: true)
    }
}

/// Finds the user's folders, by the XDG base directory specification.
public enum ConfigurationFolder {
    /// `$XDG_CONFIG_HOME/cx`, by default `~/.config/cx`.
    public static func path(home: String, environment: [String: String]) -> String {
        base("XDG_CONFIG_HOME", or: "\(home)/.config", environment)
    }

    /// `$XDG_STATE_HOME/cx`, by default `~/.local/state/cx`.
    public static func state(home: String, environment: [String: String]) -> String {
        base("XDG_STATE_HOME", or: "\(home)/.local/state", environment)
    }

    /// `$XDG_DATA_HOME/cx`, by default `~/.local/share/cx`.
    public static func data(home: String, environment: [String: String]) -> String {
        base("XDG_DATA_HOME", or: "\(home)/.local/share", environment)
    }

    /// A relative path in such a variable is invalid and ignored, as the specification says.
    private static func base(_ variable: String, or standard: String, _ environment: [String: String])
        -> String
    {
        let folder = environment[variable].flatMap { $0.isAbsolutePath ? $0 : nil } ?? standard
        return "\(folder)/cx"
    }
}
