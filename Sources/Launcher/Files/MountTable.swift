// SPDX-License-Identifier: Apache-2.0

import Documents
import GuardProtocol
import Policy

/// The mounts that this process sees. They show that two paths are the same folder (`mount --bind`).
struct MountTable: Sendable {
    /// The place of a file: its file system, and its path from the root of that file system.
    struct Place: Hashable, Sendable {
        var device: String
        var path: String
    }

    let entries: [MountTableEntry]

    /// - Parameter bytes: the contents of `/proc/self/mountinfo`.
    init(_ bytes: [UInt8]) {
        entries = bytes.split(separator: UInt8(ascii: "\n")).compactMap(MountTableEntry.init)
    }

    /// The other mounts in a folder, which an engine shows with the folder.
    func spots(below folder: String) -> [FileSpot] {
        entries.filter { $0.point.path(below: folder)?.isEmpty == false }.map { entry in
            FileSpot(path: entry.point, place: Place(device: entry.device, path: entry.root))
        }
    }

    /// The paths of a file in the folders that its overlay is made of; none if it is not on an overlay. An
    /// overlay at `/`, as in a container, does not count: it is made of another machine's folders.
    func layers(of place: Place) -> [String] {
        layered(place)?.layers.map { Self.path(place.path, in: $0) } ?? []
    }

    /// True if the file is on an overlay that names folders by paths relative to its maker.
    func hasUnknownLayers(_ place: Place) -> Bool { layered(place)?.hasRelativeLayers == true }

    private func layered(_ place: Place) -> MountTableEntry? {
        entries.first {
            $0.device == place.device && ($0.hasRelativeLayers || !$0.layers.isEmpty) && $0.point != "/"
        }
    }

    static func path(_ path: String, in folder: String) -> String {
        "\(folder)/\(path)".plainPath
    }
}

/// One mount, read from a line of `/proc/self/mountinfo` (proc_pid_mountinfo(5)).
struct MountTableEntry: Sendable {
    let id: String
    let device: String
    /// The path in its file system that is mounted.
    let root: String
    /// The path at which it is mounted.
    let point: String
    /// The folders that an overlay is made of (the kernel's filesystems/overlayfs.rst), or that a file system
    /// in user space such as bindfs or mergerfs names as its source; without relative paths.
    let layers: [String]
    /// True if it is an overlay with a relative path.
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
        // Two colons with nothing between them stand before folders that hold data only.
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

    /// Splits a list at its colons; `\:` is a colon in a name.
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

/// A file by its path and, if it exists, by its place on its file system: a bind mount gives it a second
/// path.
struct FileSpot: Sendable {
    var path: String
    var place: MountTable.Place?

    /// The path from `folder` to this file, empty if they are the same; nil if this file is elsewhere.
    func relative(to folder: FileSpot) -> String? {
        if let rest = path.path(below: folder.path) { return rest }
        guard let place, let other = folder.place, place.device == other.device else { return nil }
        return place.path.path(below: other.path)
    }

    func isWithin(_ folder: FileSpot) -> Bool { relative(to: folder) != nil }
}
