import CLinux
import Documents
import Glibc
import Policy

/// The mounts that this process sees, by which a folder is known that is shown at a second place (`mount
/// --bind`).
struct MountTable: Sendable {
    /// A file by the file system that it is on and its path from that file system's root.
    struct Place: Hashable, Sendable {
        var device: String
        var path: String
    }

    private let entries: [MountTableEntry]

    /// - Throws: where the kernel's table cannot be read.
    static func current() throws(LaunchError) -> MountTable {
        MountTable(try TextFile.bytes(of: "/proc/self/mountinfo", limit: 16 << 20))
    }

    /// - Parameter bytes: as `/proc/self/mountinfo` has them.
    init(_ bytes: [UInt8]) {
        entries = bytes.split(separator: UInt8(ascii: "\n")).compactMap(MountTableEntry.init)
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
            let entry = entries.first(where: { $0.id == id }), let rest = path.path(below: entry.point)
        else { return nil }
        return Place(device: entry.device, path: Self.path(rest, in: entry.root))
    }

    /// What else is mounted in a folder: an engine shows it with the folder.
    func spots(below folder: String) -> [FileSpot] {
        entries.filter { $0.point.path(below: folder)?.isEmpty == false }.map { entry in
            FileSpot(path: entry.point, place: Place(device: entry.device, path: entry.root))
        }
    }

    /// The same file in the folders that an overlay is made of; none elsewhere. What the whole file system is
    /// made of, as in a container, are folders of another machine's.
    func layers(of place: Place) -> [String] {
        layered(place)?.layers.map { Self.path(place.path, in: $0) } ?? []
    }

    /// True for an overlay that names folders from where its maker stood.
    func hasUnknownLayers(_ place: Place) -> Bool { layered(place)?.hasRelativeLayers == true }

    private func layered(_ place: Place) -> MountTableEntry? {
        entries.first {
            $0.device == place.device && ($0.hasRelativeLayers || !$0.layers.isEmpty) && $0.point != "/"
        }
    }

    private static func path(_ path: String, in folder: String) -> String {
        "\(folder)/\(path)".plainPath
    }
}
