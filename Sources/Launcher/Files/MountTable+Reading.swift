// SPDX-License-Identifier: Apache-2.0

#if !CX_PORTABLE
import CLinux
import Documents
import Glibc
import Policy

extension MountTable {
    /// The objection to every mount if the table cannot be read: none, since then no launch mounts anything.
    static let objectionWithoutTable: String? = nil

    /// Reads the kernel's table.
    /// - Throws: if it cannot be read.
    static func current() throws(CXError) -> MountTable {
        MountTable(try TextFile.bytes(of: "/proc/self/mountinfo", limit: 16 << 20))
    }

    /// The place of a file; nil if there is no such file, or none that the caller may see.
    /// - Parameter path: without symbolic links.
    func place(of path: String) -> Place? {
        let descriptor = open(path, cx_open_path | O_CLOEXEC | O_NOFOLLOW)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        // mnt_id is the mount that the path led to (proc_pid_fdinfo(5)).
        guard let info = try? TextFile.read("/proc/self/fdinfo/\(descriptor)"),
            let line = info.text.split(separator: "\n").first(where: { $0.hasPrefix("mnt_id:") }),
            let id = line.split(whereSeparator: \.isWhitespace).last,
            let entry = entries.first(where: { $0.id == id }), let rest = path.path(below: entry.point)
        else { return nil }
        return Place(device: entry.device, path: Self.path(rest, in: entry.root))
    }
}
#else
extension MountTable {
    /// The objection to every mount: without the table nobody knows whether a path leads to keys.
    static let objectionWithoutTable: String? =
        "this build of cx leaves out what needs Linux, and cannot find out where the path really leads"

    /// - Throws: always.
    static func current() throws(CXError) -> MountTable {
        throw CXError(
            "this build of cx leaves out what needs Linux, and cannot read the table of mounts",
            advice: "use a whole cx on Linux")
    }

    /// Ends the process, since ``current()`` has given nobody a table.
    func place(of path: String) -> Place? { fatalError("this build of cx has no table of mounts") }
}
#endif
