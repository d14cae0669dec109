import CLinux
import Glibc

/// What of a file depends on its file system.
enum FileSystem {
    /// Of a longer file the beginning.
    static let longestDigested = 1 << 20

    /// The magic numbers of statfs(2). A write through shared memory has a new time on these, and none on
    /// tmpfs, where a page that was read before may be written later without the kernel's notice.
    private static let timed: Set<Int> = [
        0xEF53 /* ext4 */, 0x5846_5342 /* XFS */, 0x9123_683E, /* Btrfs */
    ]

    /// True if each change of a file's bytes gives it a new time of its last change.
    static func tellsChanges(at path: RawPath) -> Bool {
        timed.contains(path.withCString(cx_file_system_kind))
    }

    /// True if a file holds capabilities (capabilities(7), "File capabilities").
    static func hasCapabilities(_ path: RawPath) -> Bool { path.withCString(cx_has_capabilities) == 1 }
}
