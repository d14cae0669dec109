// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import Glibc
import GuardProtocol

/// A control group of the guard's own (cgroups(7)). It also bounds the memory that the kernel holds for the
/// guard: the buffers of its sockets, which `MemoryLimit` does not count. Promise N9 (docs/security.md).
struct ControlGroup: Hashable, Sendable, Codable {
    /// The limit in bytes: several times what the guard takes at its worst.
    private static let most = 512 << 20
    private static let mount = "/sys/fs/cgroup"
    private static let prefix = "cx-guard-"

    private let path: String
    /// The group that this process was in before.
    private let former: String

    /// Makes a group, which is empty.
    /// - Returns: nil if the caller may make none, or if the kernel counts no memory.
    static func make() -> ControlGroup? {
        guard let text = try? KernelFile.text(of: "/proc/self/cgroup") else { return nil }
        for line in text.split(separator: "\n") {
            // hierarchy:controllers:path (cgroups(7), /proc files)
            let fields = line.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false)
            guard fields.count == 3 else { continue }
            let own = fields[2] == "/" ? "" : String(fields[2])
            if fields[1].split(separator: ",").contains("memory") {
                let group = make(
                    in: "\(mount)/memory\(own)", from: "\(mount)/memory\(own)", "memory.limit_in_bytes")
                // Version 1 counts these buffers by themselves, if at all.
                group?.bound("memory.kmem.tcp.limit_in_bytes")
                return group
            }
            if fields[1].isEmpty {
                // In version 2, a group that has processes has no groups that count memory, unless it is the
                // root.
                let above = own[..<(own.lastIndex(of: "/") ?? own.startIndex)]
                let controllers = (try? KernelFile.text(of: "\(mount)\(above)/cgroup.subtree_control")) ?? ""
                guard controllers.split(whereSeparator: \.isWhitespace).contains("memory") else { continue }
                return make(in: "\(mount)\(above)", from: "\(mount)\(own)", "memory.max")
            }
        }
        return nil
    }

    /// Moves this process into the group. If that fails, the group is removed.
    /// - Returns: true if it did.
    func enter() -> Bool {
        if Self.write("0", to: "\(path)/cgroup.procs") { return true }
        remove()
        return false
    }

    /// Moves this process back to its former group, and removes this group.
    func leave() {
        _ = Self.write("0", to: "\(former)/cgroup.procs")
        remove()
    }

    /// Removes the group, unless a process is in it.
    func remove() {
        rmdir(path)
    }

    private static func make(in folder: String, from former: String, _ limit: String) -> ControlGroup? {
        removeAbandoned(in: folder)
        let group = ControlGroup(path: "\(folder)/\(prefix)\(getpid())", former: former)
        guard mkdir(group.path, 0o755) == 0 else { return nil }
        guard group.bound(limit) else {
            group.remove()
            return nil
        }
        return group
    }

    /// Removes the groups of guards that were killed together with their watchers.
    private static func removeAbandoned(in folder: String) {
        for name in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        where name.hasPrefix(prefix) {
            guard let process = Int32(name.dropFirst(prefix.count)) else { continue }
            if kill(process, 0) != 0, errno == ESRCH { rmdir("\(folder)/\(name)") }
        }
    }

    @discardableResult private func bound(_ file: String) -> Bool {
        Self.write("\(Self.most)", to: "\(path)/\(file)")
    }

    /// Writes to the file itself and not by way of another file, since these files cannot be replaced.
    private static func write(_ text: String, to path: String) -> Bool {
        let descriptor = open(path, O_WRONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor: descriptor) }
        return Glibc.write(descriptor, text, text.utf8.count) == text.utf8.count
    }
}
