import Documents
import GuardProtocol
import Policy

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
