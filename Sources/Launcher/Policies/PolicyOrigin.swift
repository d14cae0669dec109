import Policy

/// Where a policy was found, by which a reader of the record knows whose word it was.
public enum PolicyOrigin: String, Hashable, Sendable, Codable {
    /// With cx itself.
    case shipped
    /// In `/etc/cx/policies`.
    case system
    /// In the user's own folder.
    case personal
    /// At a path that the caller gave.
    case path
}

extension PolicyStore {
    /// Nil where there is no policy of this name.
    func origin(named name: String) -> PolicyOrigin? {
        if TextFile.exists(file(name, in: folders[0])) { return .personal }
        if TextFile.exists(file(name, in: folders[1])) { return .system }
        return ShippedPolicies.policy(named: name) == nil ? nil : .shipped
    }

    func file(_ name: String, in folder: String) -> String { "\(folder)/\(name).yaml" }

    /// A policy of the user's own that is called as one that others know must not pass for it unseen.
    /// Promise L7 (docs/security.md).
    func refuseShadow(of name: String) throws(LaunchError) {
        guard !shadowed.contains(name) else { return }
        let other: String
        if TextFile.exists(file(name, in: folders[1])) {
            other = "the system's policy in \(folders[1])"
        } else if ShippedPolicies.policy(named: name) != nil {
            other = "the policy that cx ships"
        } else {
            return
        }
        throw LaunchError(
            "\(file(name, in: folders[0]).printable) hides \(other) of the same name",
            advice: "give it another name, or say shadow: [\(name)] in \(configurationFile.printable)")
    }

    private var configurationFile: String { String(folders[0].dropLast("policies".count)) + "config.yaml" }
}
