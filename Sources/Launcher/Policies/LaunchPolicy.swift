import Documents
public import Policy

/// A policy that a launch may go by.
public struct LaunchPolicy: Hashable, Sendable {
    public let policy: Policy
    public let origin: PolicyOrigin
    /// Lines for people: how many warnings it has, and that it is called as another one.
    public let remarks: [String]
}

extension PolicyStore {
    /// Reads a policy for a launch: an error in it is an error of the launch, and so is a file of it, parents
    /// included, that somebody else may change or replace. Promise L7 (docs/security.md).
    public func readForLaunch(_ reference: String) throws(LaunchError) -> LaunchPolicy {
        let reading = try read(reference)
        let policy = try Self.policy(of: reading, called: reference)
        for source in reading.sources {
            guard case .others(let how) = source.writers else { continue }
            throw LaunchError(
                "others may change the policy \(source.path.printable), or put another one in its place",
                detail: how,
                advice: "take the right away from them, or copy the policy to a place of your own")
        }
        let origin = Self.isPath(reference) ? .path : origin(named: reference) ?? .path
        var remarks: [String] = []
        if origin == .personal { try refuseShadow(of: policy.name, by: file(reference, in: folders[0])) }
        if origin == .path, let source = reading.sources.last,
            let remark = remark(on: source, named: policy.name)
        {
            remarks.append(remark)
        }
        let warnings = reading.findings.count { $0.severity == .warning }
        if warnings > 0 {
            let count = "\(warnings) warning\(warnings == 1 ? "" : "s")"
            remarks.append("policy \(policy.name) has \(count): cx policy check \(reference.printable)")
        }
        return LaunchPolicy(policy: policy, origin: origin, remarks: remarks)
    }
}
