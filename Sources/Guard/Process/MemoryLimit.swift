import Glibc

/// How much memory this process may have, whatever goes wrong in it: it is the host's, and no control group
/// of the sandbox's counts it.
enum MemoryLimit {
    /// In bytes: several times what it takes at its worst, and enough for the engine, which inherits the
    /// limit when the guard has to remove the container.
    private static let most: rlim_t = 1 << 30

    /// An allocation beyond it fails, which ends the guard, and so the session (setrlimit(2), RLIMIT_DATA). A
    /// limit that the caller has set lower stays.
    static func set() {
        var limit = rlimit()
        let resource = __rlimit_resource_t(RLIMIT_DATA.rawValue)
        guard getrlimit(resource, &limit) == 0 else { return }
        limit.rlim_max = min(limit.rlim_max, most)
        limit.rlim_cur = min(limit.rlim_cur, limit.rlim_max)
        setrlimit(resource, &limit)
    }
}
