/// What of a folder the host obeys since something names it, and not by what it is called. Paths are from the
/// folder.
struct NamedFiles: Hashable, Sendable {
    /// Also what is not there, since it may be afterwards, and the links on the way; with all that is in a
    /// folder.
    var watched: [RawPath: TriggerKind] = [:]
    /// Folders too large to be watched as a whole, of which programs are started by their names, as hooks
    /// are.
    var folders: Set<RawPath> = []
    /// Folders on the caller's path.
    var programFolders: Set<RawPath> = []
    /// What is there and can stay read-only inside.
    var guarded: Set<RawPath> = []
    /// What this launch was read from.
    var own: [RawPath] = []
    /// What was not followed: lines for people.
    var unseen: [String] = []

    init() {}

    /// The caller's path alone, which is known before a folder is looked at.
    init(programs: [RawPath], in root: RawPath) {
        programFolders = Set(programs.compactMap { TracedPath($0.from(root)).end.relative(to: root) })
    }
}
