import Addresses
import Documents

extension GrantComparison {
    /// The other settings of Claude Code. What they do is not known here, so a change of any counts as
    /// granted more, on either side.
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
        // It tells editors of the settings' form.
        settings["$schema"] = nil
        return settings
    }

    /// As a policy may write it, shortened where it is long.
    private static func text(_ value: JSONValue) -> String {
        let text = YAMLText.flow(value)
        return text.count > Printable.longest ? "\(text.prefix(Printable.longest))…" : text
    }
}
