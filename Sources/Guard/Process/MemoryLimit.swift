import Glibc

/// Limits the memory of this process, whatever goes wrong in it. It is the host's memory, and no control
/// group of the sandbox counts it.
enum MemoryLimit {
    /// The limit in bytes. It is several times what the guard takes at its worst. It is also enough for the
    /// engine, which inherits it when the guard has to remove the container.
    private static let most: rlim_t = 1 << 30

    /// Sets the limit. An allocation beyond it fails, which ends the guard, and so the session (setrlimit(2),
    /// RLIMIT_DATA). A lower limit that the caller has set stays.
    static func set() {
        var limit = rlimit()
        let resource = __rlimit_resource_t(RLIMIT_DATA.rawValue)
        guard getrlimit(resource, &limit) == 0 else { return }
        limit.rlim_max = min(limit.rlim_max, most)
        limit.rlim_cur = min(limit.rlim_cur, limit.rlim_max)
        setrlimit(resource, &limit)
    }
}
