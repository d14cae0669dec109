/// By what names in a folder programs know what it is.
struct FolderShape {
    /// `HEAD` beside `objects` and `refs`, or beside a `commondir` that leads to them: what git takes for a
    /// repository (`is_git_directory` in setup.c).
    private(set) var isRepository = false
    /// As Python marks an environment of its own.
    private(set) var isEnvironment = false
    /// As builders mark what they write (https://bford.info/cachedir/).
    private(set) var isBuilt = false
    /// Names of what git ignores.
    private(set) var hasIgnored = false

    init(_ entries: [OpenFolder.Entry]) {
        var (hasHead, hasCommon, hasObjects, hasRefs) = (false, false, false, false)
        for entry in entries {
            switch entry.text {
            case "HEAD": hasHead = true
            case "commondir": hasCommon = true
            case "objects": hasObjects = true
            case "refs": hasRefs = true
            case "pyvenv.cfg": isEnvironment = true
            case "CACHEDIR.TAG", "CMakeCache.txt", "build.ninja", ".ninja_log": isBuilt = true
            case ".gitignore": hasIgnored = true
            default: break
            }
        }
        isRepository = hasHead && (hasCommon || hasObjects && hasRefs)
    }
}
