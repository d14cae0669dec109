import Documents
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

    /// A policy of the user's own whose file is called as a policy that others know must not pass for it
    /// unseen. Promise L7 (docs/security.md).
    func refuseShadow(of name: String) throws(LaunchError) {
        guard !shadowed.contains(name), let other = known(name)?.what else { return }
        throw LaunchError(
            "\(file(name, in: folders[0]).printable) hides \(other) of the same name",
            advice: advice(on: name))
    }

    /// Nor one that calls itself so: the record and AWS's tags have that name.
    func refuseShadow(of name: String, by file: String) throws(LaunchError) {
        guard !shadowed.contains(name), let other = known(name)?.what else { return }
        throw LaunchError(
            "\(file.printable) calls itself \(name), as \(other) does", advice: advice(on: name))
    }

    /// What a launch says of a policy at a path that calls itself as one that others know; nil where it is
    /// that one.
    func remark(on source: PolicySource, named name: String) -> String? {
        guard let (other, text) = known(name), !text.utf8.elementsEqual(source.text.utf8) else { return nil }
        return "\(source.path.printable) calls itself \(name), as \(other) does, and is another one"
    }

    /// The policy of a name that others know, and what it is.
    private func known(_ name: String) -> (what: String, text: String)? {
        let file = file(name, in: folders[1])
        if TextFile.exists(file) {
            return ("the system's policy in \(folders[1])", (try? TextFile.readOpen(file).text) ?? "")
        }
        return ShippedPolicies.policy(named: name).map { ("the policy that cx ships", $0.text) }
    }

    private func advice(on name: String) -> String {
        "give it another name, or say shadow: [\(name)] in \(configurationFile.printable)"
    }

    private var configurationFile: String { String(folders[0].dropLast("policies".count)) + "config.yaml" }
}
