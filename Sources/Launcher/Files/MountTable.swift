import CLinux
import Documents
import Glibc
import GuardProtocol
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

/// One mount, as a line of `/proc/self/mountinfo` has it (proc_pid_mountinfo(5)).
struct MountTableEntry: Sendable {
    let id: String
    let device: String
    /// What of its file system is mounted.
    let root: String
    /// Where it is mounted.
    let point: String
    /// The folders that an overlay is made of (the kernel's filesystems/overlayfs.rst), or that a file system
    /// in user space names as its source, as bindfs and mergerfs do; without those by relative paths.
    let layers: [String]
    /// True for an overlay with a folder by a relative path.
    let hasRelativeLayers: Bool

    init?(_ line: ArraySlice<UInt8>) {
        let fields = line.split(separator: UInt8(ascii: " "))
        guard fields.count > 6 else { return nil }
        id = Self.text(fields[0])
        device = Self.text(fields[2])
        root = Self.text(fields[3])
        point = Self.text(fields[4])
        // The kind, source and options of the file system follow a hyphen.
        let rest = fields[6...].drop { !$0.elementsEqual("-".utf8) }.dropFirst()
        let kind = rest.first.map(Self.text) ?? ""
        var folders: [String] = []
        if kind == "overlay" {
            folders = Self.layers(of: rest.last ?? [])
        } else if kind.hasPrefix("fuse.") {
            folders = Self.folders(rest.dropFirst().first.map(Self.text) ?? "")
        }
        layers = folders.filter(\.isAbsolutePath)
        // Two colons stand before folders of data alone, with nothing between them.
        hasRelativeLayers = kind == "overlay" && folders.contains { !$0.isEmpty && !$0.isAbsolutePath }
    }

    private static func layers(of options: ArraySlice<UInt8>) -> [String] {
        options.split(separator: UInt8(ascii: ",")).map(text).flatMap { option -> [String] in
            let parts = option.split(separator: "=", maxSplits: 1).map(String.init)
            guard parts.count == 2, ["lowerdir", "lowerdir+", "datadir+", "upperdir"].contains(parts[0])
            else {
                return []
            }
            return Self.folders(parts[1])
        }
    }

    /// Colons stand between the folders, and `\:` for a colon in a name.
    private static func folders(_ list: String) -> [String] {
        var folders: [[UInt8]] = [[]]
        var rest = list.utf8[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: ":") {
                folders.append([])
            } else {
                let isEscape = byte == UInt8(ascii: "\\")
                folders[folders.count - 1].append(isEscape ? rest.popFirst() ?? byte : byte)
            }
        }
        return folders.map { String(decoding: $0, as: UTF8.self) }
    }

    private static func text(_ field: ArraySlice<UInt8>) -> String {
        String(decoding: MountPoints.unescaped(field), as: UTF8.self)
    }
}

/// A file by its path and, where it exists, by its place on its file system: a bind mount gives it a second
/// path.
struct FileSpot: Sendable {
    var path: String
    var place: MountTable.Place?

    /// The path from `folder` to this one, empty where they are the same; nil where this one is elsewhere.
    func relative(to folder: FileSpot) -> String? {
        if let rest = path.path(below: folder.path) { return rest }
        guard let place, let other = folder.place, place.device == other.device else { return nil }
        return place.path.path(below: other.path)
    }

    func isWithin(_ folder: FileSpot) -> Bool { relative(to: folder) != nil }
}
