import Policy

/// The writable folders of a launch, from before it until its end.
/// Promise C8 (docs/security.md).
struct TriggerWatch: Sendable {
    private struct Writable: Sendable {
        /// How the end of a session calls it.
        var name: String
        var before: TriggerScan
        /// What git's configuration and links named.
        var named: [String]
    }

    private let folders: [Writable]
    private let bounds: TriggerScan.Bounds

    init(_ plan: ContainerPlan, bounds: TriggerScan.Bounds = TriggerScan.Bounds()) {
        self.bounds = bounds
        folders = plan.mounts.compactMap { mount in
            guard mount.access == .readWrite, case .path(let path, _) = mount.source else { return nil }
            let first = TriggerScan(path, bounds: bounds)
            let named = GuardedPaths.named(by: first)
            return Writable(
                name: mount.target == plan.workingDirectory ? "the workspace" : "the mount \(path.shortPrintable)",
                before: named.isEmpty ? first : TriggerScan(path, also: named, bounds: bounds), named: named)
        }
    }

    /// What a launch must say before it: git folders for which there are too many to keep them read-only.
    var remarks: [String] {
        folders.compactMap { folder in
            let left = GuardedPaths(folder.before).leftOut
            guard let first = left.first else { return nil }
            let rest = left.count > 1 ? " and \(left.count - 1) more places" : ""
            return
                "\(first.shortPrintable)\(rest) in \(folder.name), which git obeys, can be changed inside: a launch keeps "
                + "\(GuardedPaths.most) read-only; what changes is told at the end"
        }
    }

    /// Once nothing runs inside any more.
    func report() -> TriggerReport {
        var report = TriggerReport()
        for folder in folders {
            let after = TriggerScan(folder.before.root, also: folder.named, bounds: bounds)
            report.add(folder.before, after, in: folder.name)
        }
        return report
    }
}
