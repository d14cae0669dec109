/// What a machine has where a mount's source is, as far as a policy's reader wants to know.
public enum HostFile: Hashable, Sendable {
    case fileOrFolder
    case socket
    case device
    /// What no mount may show, and why: a text that follows "since".
    case protected(String)
    /// A symbolic link, at the end of the path or on the way.
    /// - Parameters:
    ///   - link: its own path.
    ///   - leadsTo: where the whole path ends, without links; below the home as `~/…`.
    case link(String, leadsTo: String)
}
