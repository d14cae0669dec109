import CLinux
import Glibc

/// The mounts that this process sees, by which a folder is known that is shown at a second place (`mount --bind`).
struct MountTable: Sendable {
    /// A file by the file system that it is on and its path from that file system's root.
    struct Place: Hashable, Sendable {
        var device: String
        var path: String
    }

    private struct Entry {
        var id: Substring
        var device: String
        var root: String
        var point: String
    }

    private let entries: [Entry]

    /// - Throws: where the kernel's table cannot be read.
    static func current() throws(LaunchError) -> MountTable {
        MountTable(try TextFile.read("/proc/self/mountinfo", limit: 16 << 20).text)
    }

    /// - Parameter text: as `/proc/self/mountinfo` has it (proc_pid_mountinfo(5)).
    init(_ text: String) {
        entries = text.split(separator: "\n").compactMap { line in
            let fields = line.split(separator: " ", maxSplits: 5)
            guard fields.count == 6 else { return nil }
            return Entry(
                id: fields[0], device: String(fields[2]), root: Self.unescaped(fields[3]),
                point: Self.unescaped(fields[4]))
        }
    }

    /// Nil where there is no such file, or none that the caller may see.
    /// - Parameter path: without symbolic links.
    func place(of path: String) -> Place? {
        let descriptor = open(path, cx_open_path | O_CLOEXEC | O_NOFOLLOW)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        // mnt_id is the mount that the path led to (proc_pid_fdinfo(5)).
        guard let info = try? TextFile.read("/proc/self/fdinfo/\(descriptor)"),
            let line = info.text.split(separator: "\n").first(where: { $0.hasPrefix("mnt_id:") }),
            let id = line.split(whereSeparator: \.isWhitespace).last,
            let entry = entries.first(where: { $0.id == id }), ProtectedPaths.isWithin(path, entry.point)
        else { return nil }
        let rest = path.dropFirst(entry.point == "/" ? 0 : entry.point.count)
        let place = entry.root == "/" ? String(rest) : entry.root + (rest == "/" ? "" : rest)
        return Place(device: entry.device, path: place.isEmpty ? "/" : place)
    }

    /// Where else something is mounted in a folder: an engine shows it with the folder.
    func points(below folder: String) -> [String] {
        entries.map(\.point).filter { $0 != folder && ProtectedPaths.isWithin($0, folder) }
    }

    /// A space, tab, line feed and backslash are written as `\040` and so on.
    private static func unescaped(_ field: Substring) -> String {
        var bytes: [UInt8] = []
        var rest = field.utf8[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "\\"), let code = UInt8(String(decoding: rest.prefix(3), as: UTF8.self), radix: 8) {
                bytes.append(code)
                rest = rest.dropFirst(3)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
