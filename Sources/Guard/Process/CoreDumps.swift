import CLinux
public import GuardProtocol

/// Protects the memory of cx and the guard: keys, tokens, what the agent sends and reads.
public enum CoreDumps {
    /// Makes sure that none of it is written anywhere when this process dies, and that no program of the same
    /// user reads it while it lives. The exception is a guard in podman's user namespace, in which that user
    /// may do everything. Call it before there is anything to be seen.
    /// - Throws: if the system does not allow it.
    public static func forbid() throws(GuardError) {
        guard cx_forbid_core_dumps() == 0 else { throw .failed("forbidding core dumps") }
    }
}
