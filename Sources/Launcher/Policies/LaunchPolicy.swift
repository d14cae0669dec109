public import Policy

/// A policy that a launch may go by.
public struct LaunchPolicy: Hashable, Sendable {
    public let policy: Policy
    public let origin: PolicyOrigin
    /// A line for people that says how many warnings it has; nil where it has none.
    public let remark: String?
}

extension PolicyStore {
    /// Reads a policy for a launch: an error in it is an error of the launch, and so is a file of it, parents included, that
    /// somebody else may change or replace.
    /// Promise L7 (docs/security.md).
    public func readForLaunch(_ reference: String) throws(LaunchError) -> LaunchPolicy {
        let reading = try read(reference)
        let policy = try Self.policy(of: reading, called: reference)
        for source in reading.sources {
            guard case .others(let how) = source.writers else { continue }
            throw LaunchError(
                "others may change the policy \(source.path.printable), or put another one in its place", detail: how,
                advice: "take the right away from them, or copy the policy to a place of your own")
        }
        let warnings = reading.findings.count { $0.severity == .warning }
        let remark =
            warnings == 0
            ? nil
            : "policy \(policy.name) has \(warnings) warning\(warnings == 1 ? "" : "s"): cx policy check \(reference.printable)"
        return LaunchPolicy(
            policy: policy, origin: Self.isPath(reference) ? .path : origin(named: reference) ?? .path, remark: remark)
    }
}
