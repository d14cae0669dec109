// SPDX-License-Identifier: Apache-2.0

import Addresses
import Documents

extension GrantComparison {
    /// Compares the other settings of Claude Code. cx does not know what they do, so any change counts as
    /// granting more, in both directions.
    mutating func compareSettings() {
        let (before, now) = (Self.others(of: old), Self.others(of: new))
        for (key, value) in now.sorted(by: { $0.key < $1.key }) where before[key] != value {
            add(
                .setting, "has Claude Code's setting \(Printable.quoted(key)) as \(Self.text(value))",
                at: new.origins["claude.settings.\(key)"])
        }
        for key in before.keys.sorted() where now[key] == nil {
            add(
                .setting, "has Claude Code's setting \(Printable.quoted(key)) as it is without a policy",
                at: nil)
        }
    }

    private static func others(of policy: Policy) -> [String: JSONValue] {
        guard case .object(var settings) = policy.claude.settings else { return [:] }
        settings["permissions"] = nil
        // It only tells editors the form of the settings.
        settings["$schema"] = nil
        return settings
    }

    /// Writes a value as a policy may write it, and shortens it if it is long.
    private static func text(_ value: JSONValue) -> String {
        let text = YAMLText.flow(value)
        return text.count > Printable.longest ? "\(text.prefix(Printable.longest))…" : text
    }
}
