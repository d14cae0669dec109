/// A file or folder of the host that the sandbox sees, and where.
struct FileGrant: GrantAtom {
    /// Nil for the working directory.
    let source: String?
    let target: String
    let access: Access

    /// Reading is granted with writing, and what a folder holds with the folder.
    func covers(_ other: FileGrant) -> Bool {
        guard access == .readWrite || other.access == .readOnly else { return false }
        guard let source, let others = other.source else { return source == other.source && target == other.target }
        guard let below = Self.rest(of: others, below: source) else { return false }
        return Self.rest(of: other.target, below: target) == below
    }

    var text: String {
        let verb = access == .readWrite ? "writes to" : "reads"
        guard let source else { return "\(verb) \(target), the working directory" }
        return "\(verb) \(source) at \(target)"
    }

    static func all(of policy: Policy) -> [PlacedGrant<FileGrant>] {
        let place = policy.origins[policy.workspace.access == .readWrite ? "workspace.access" : "workspace.at"]
        let workspace = FileGrant(source: nil, target: policy.workspace.at, access: policy.workspace.access)
        return [PlacedGrant(atom: workspace, origin: place ?? policy.origins["workspace"])]
            + policy.mounts.map { mount in
                let grant = FileGrant(source: plain(mount.source), target: plain(mount.target), access: mount.access)
                return PlacedGrant(atom: grant, origin: mount.origin)
            }
    }

    /// Without repeated and trailing slashes.
    private static func plain(_ path: String) -> String {
        (path.hasPrefix("/") ? "/" : "") + path.split(separator: "/").joined(separator: "/")
    }

    /// Nil where the path is neither the folder nor below it.
    private static func rest(of path: String, below folder: String) -> Substring? {
        guard path == folder || path.hasPrefix(folder + "/") else { return nil }
        return path.dropFirst(folder.count)
    }
}
