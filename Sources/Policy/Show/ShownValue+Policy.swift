// SPDX-License-Identifier: Apache-2.0

import Documents

extension ShownValue {
    static func of(_ policy: Policy) -> ShownValue {
        let origins = policy.origins
        let workspace = policy.workspace
        return .map([
            ("cx", plain(.integer(1), ShownPlace(origins["cx"]))),
            ("name", .text(policy.name, ShownPlace(origins["name"]))),
            (
                "description",
                policy.summary.isEmpty ? nil : .text(policy.summary, ShownPlace(origins["description"]))
            ),
            (
                "workspace",
                .map([
                    ("access", .text(workspace.access.rawValue, ShownPlace(origins["workspace.access"]))),
                    ("at", .text(workspace.at, ShownPlace(origins["workspace.at"]))),
                    (
                        "history",
                        workspace.history
                            ? plain(.bool(true), ShownPlace(origins["workspace.history"])) : nil
                    ),
                ])
            ),
            ("mounts", some(.list(policy.mounts.map(mount)))),
            ("environment", some(environment(policy.environment))),
            ("limits", limits(policy.limits, origins)),
            ("terminal", terminal(policy.terminal, origins)), ("claude", claude(policy)),
            ("aws", aws(policy)),
            ("egress", some(egress(policy))),
        ])
    }

    /// Returns nil for an empty section or list.
    static func some(_ value: ShownValue) -> ShownValue? { value.isEmpty ? nil : value }

    private static func mount(_ mount: Mount) -> ShownValue {
        var members: [String: JSONValue] = [
            "source": .string(mount.source), "target": .string(mount.target),
            "access": .string(mount.access.rawValue),
        ]
        if mount.optional { members["optional"] = .bool(true) }
        return plain(.object(members), .said(mount.origin))
    }

    private static func environment(_ rules: EnvironmentRules) -> ShownValue {
        .map([
            ("pass", some(.list(rules.pass.map { .text($0.value, .said($0.origin)) }))),
            (
                "set",
                some(
                    .map(
                        rules.set.sorted { $0.key < $1.key }.map {
                            ($0.key, .text($0.value.value, .said($0.value.origin)))
                        })
                )
            ),
        ])
    }

    private static func limits(_ limits: Limits, _ origins: PolicyOrigins) -> ShownValue {
        let standard = Limits.standard
        let cpus = limits.cpus ?? standard.cpus
        return .map([
            (
                "memory",
                .text(
                    Quantity.text(bytes: limits.memory ?? standard.memory),
                    ShownPlace(origins["limits.memory"]))
            ),
            (
                "cpus",
                plain(
                    cpus == cpus.rounded() ? .integer(Int(cpus)) : .number(cpus),
                    ShownPlace(origins["limits.cpus"]))
            ),
            (
                "processes",
                plain(
                    .integer(limits.processes ?? standard.processes), ShownPlace(origins["limits.processes"]))
            ),
            (
                "tmp",
                .text(Quantity.text(bytes: limits.tmp ?? standard.tmp), ShownPlace(origins["limits.tmp"]))
            ),
        ])
    }

    private static func terminal(_ grants: TerminalGrants, _ origins: PolicyOrigins) -> ShownValue? {
        guard grants != TerminalGrants() else { return nil }
        return .map([
            ("clipboard", .text(grants.clipboard.rawValue, ShownPlace(origins["terminal.clipboard"]))),
            ("title", plain(.bool(grants.title), ShownPlace(origins["terminal.title"]))),
        ])
    }

    private static func claude(_ policy: Policy) -> ShownValue? {
        let settings = setting(policy.claude.settings, at: "claude.settings", policy)
        return settings.isEmpty ? nil : .map([("settings", settings)])
    }

    /// Shows settings key by key, as the file has them, since cx does not know what they mean.
    private static func setting(_ value: JSONValue, at path: String, _ policy: Policy) -> ShownValue {
        let origins = policy.origins
        switch value {
        case .object(let members) where !members.isEmpty || path == "claude.settings":
            return .map(
                members.sorted { $0.key < $1.key }.map {
                    ($0.key, setting($0.value, at: "\(path).\($0.key)", policy))
                })
        case .array(let items) where !items.isEmpty && items.allSatisfy(\.isString):
            return .list(
                items.map { item in
                    guard case .string(let text) = item else { return plain(item, ShownPlace(origins[path])) }
                    return plain(item, ShownPlace(origins[path, text] ?? origins[path]))
                })
        default:
            return plain(value, ShownPlace(origins[path]))
        }
    }
}

extension JSONValue {
    fileprivate var isString: Bool {
        if case .string = self { true } else { false }
    }
}
