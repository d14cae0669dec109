import CLinux
public import GuardProtocol

/// What is in the memory of cx and the guard: keys, tokens, what the agent sends and reads.
/// Promise K9 (docs/security.md).
public enum CoreDumps {
    /// Nothing of it is written anywhere when this process dies, and no program of the same user reads it
    /// while it lives; but for a guard in podman's user namespace, in which that user may everything. To be
    /// called before there is anything to be seen.
    /// - Throws: where the system does not allow it.
    public static func forbid() throws(GuardError) {
        guard cx_forbid_core_dumps() == 0 else { throw .failed("forbidding core dumps") }
    }
}
