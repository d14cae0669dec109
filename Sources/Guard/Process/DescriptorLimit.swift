import Glibc

/// How many descriptors this process may have.
enum DescriptorLimit {
    /// To the most that the caller has: login shells often leave 1,024, and each relayed connection takes two.
    static func raise() {
        var limit = rlimit()
        guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return }
        limit.rlim_cur = limit.rlim_max
        setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
    }
}
