// SPDX-License-Identifier: Apache-2.0

#if !CX_PORTABLE
import CLinux
import Glibc

/// The properties of a file that depend on its file system.
enum FileSystem {
    /// The magic numbers of statfs(2). On these file systems a write through shared memory updates the time.
    /// On tmpfs it does not: a page that was read before can be written later without the kernel noticing.
    private static let timed: Set<Int> = [
        0xEF53 /* ext4 */, 0x5846_5342 /* XFS */, 0x9123_683E, /* Btrfs */
    ]

    /// True if each change of a file's bytes updates the time of its last change.
    static func tellsChanges(at path: RawPath) -> Bool {
        timed.contains(path.withCString(cx_file_system_kind))
    }

    /// True if a file has capabilities (capabilities(7), "File capabilities").
    static func hasCapabilities(_ path: RawPath) -> Bool { path.withCString(cx_has_capabilities) == 1 }
}
#else
/// The stricter answers: each file is digested, and each program counts as one with capabilities.
enum FileSystem {
    static func tellsChanges(at path: RawPath) -> Bool { false }

    static func hasCapabilities(_ path: RawPath) -> Bool { true }
}
#endif
