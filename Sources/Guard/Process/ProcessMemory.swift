// SPDX-License-Identifier: Apache-2.0

import CLinux
import Glibc
public import GuardProtocol

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

/// The memory that this process has freed and the allocator keeps.
///
/// glibc gives back only what is free at the end of an arena, and there is an arena for each thread. After
/// thousands of connections the guard would keep for hours what they took for seconds, as would every other
/// guard of the machine.
enum FreeMemory {
    /// The pause in seconds. Memory that is needed again in the next moment should not be given back.
    private static let pause: UInt32 = 10

    /// Gives the memory back to the system now and then, until the process ends.
    static func giveBack() {
        // Without the thread, the guard only keeps more memory than it needs.
        try? Thread {
            while true {
                sleep(pause)
                _ = cx_malloc_trim()
            }
        }.start()
    }
}

/// Protects the memory of cx and the guard: keys, tokens, what the agent sends and reads. Promise K9
/// (docs/security.md).
public enum CoreDumps {
    /// Makes sure that none of it is written anywhere when this process dies, and that no program of the same
    /// user reads it while it lives. The exception is a guard in podman's user namespace, in which that user
    /// may do everything. Call it before there is anything to be seen.
    /// - Throws: if the system does not allow it.
    public static func forbid() throws(GuardError) {
        guard cx_forbid_core_dumps() == 0 else { throw .failed("forbidding core dumps") }
    }
}
