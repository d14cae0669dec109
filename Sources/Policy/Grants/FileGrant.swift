import Documents

/// A file or folder of the host that the sandbox sees, and where.
struct FileGrant: GrantAtom {
    /// Nil for the working directory.
    let source: String?
    let target: String
    let access: Access

    /// Reading is granted with writing, and what a folder holds with the folder.
    func covers(_ other: FileGrant) -> Bool {
        guard access == .readWrite || other.access == .readOnly else { return false }
        guard let source, let others = other.source else {
            return source == other.source && target == other.target
        }
        guard let below = others.path(below: source) else { return false }
        return other.target.path(below: target)?.isSamePath(as: below) == true
    }

    var text: String {
        let verb = access == .readWrite ? "writes to" : "reads"
        guard let source else { return "\(verb) \(target), the working directory" }
        return "\(verb) \(source) at \(target)"
    }

    static func all(of policy: Policy) -> [PlacedGrant<FileGrant>] {
        let place = policy.origins[
            policy.workspace.access == .readWrite ? "workspace.access" : "workspace.at"]
        let workspace = FileGrant(source: nil, target: policy.workspace.at, access: policy.workspace.access)
        return [PlacedGrant(atom: workspace, origin: place ?? policy.origins["workspace"])]
            + policy.mounts.map { mount in
                let grant = FileGrant(
                    source: mount.source.plainPath, target: mount.target.plainPath, access: mount.access)
                return PlacedGrant(atom: grant, origin: mount.origin)
            }
    }
}
