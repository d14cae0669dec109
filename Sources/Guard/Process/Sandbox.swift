// SPDX-License-Identifier: Apache-2.0

import CLinux
import Glibc
import GuardProtocol
import Netfilter

/// A container that is prepared but runs nothing yet, seen from outside through its first process.
package final class Sandbox: Sendable {
    let network: NetworkNamespace
    /// The root of the container's files.
    private let root: CInt
    /// A handle of the process. Its number may belong to another process by the time it is used.
    private let process: CInt
    private let pid: Int32
    private let users: IDMapping
    private let groups: IDMapping

    init(pid: Int32) throws {
        self.pid = pid
        process = cx_pidfd_open(pid, 0)
        guard process >= 0 else { throw GuardError.failed("opening process \(pid)") }
        root = open("/proc/\(pid)/root", cx_open_path | O_DIRECTORY | O_CLOEXEC)
        guard root >= 0 else {
            close(descriptor: process)
            throw GuardError.failed("opening the container's files")
        }
        do {
            network = try NetworkNamespace(path: "/proc/\(pid)/ns/net")
            users = try IDMapping(path: "/proc/\(pid)/uid_map")
            groups = try IDMapping(path: "/proc/\(pid)/gid_map")
        } catch {
            close(descriptor: root)
            close(descriptor: process)
            throw error
        }
    }

    deinit {
        close(descriptor: root)
        close(descriptor: process)
    }

    /// Ends every process of the container. The kernel does so when the first process of a PID namespace
    /// ends.
    func kill() {
        _ = cx_pidfd_send_signal(process, SIGKILL)
    }

    /// Bounds the inotify instances of a container with a user namespace of its own. The kernel counts them
    /// for the caller, too, whose programs on the host would find none left (namespaces(7),
    /// `/proc/sys/user`). A container without such a namespace is another user's on the host, or nothing can
    /// bound it. Promise C9 (docs/security.md).
    func boundInotify() throws {
        guard let users = userNamespace else { return }
        defer { close(descriptor: users) }
        for (name, most) in [("instances", 32), ("watches", 65_536)] {
            // If the host has few, still no more than a quarter of them.
            let host = (try? KernelFile.text(of: "/proc/sys/fs/inotify/max_user_\(name)")).flatMap {
                Int($0.dropLast())
            }
            let bound = min(most, (host ?? most) / 4)
            guard cx_write_in_user_namespace(users, "/proc/sys/user/max_inotify_\(name)", "\(bound)") == 0
            else {
                throw GuardError.failed("bounding the inotify \(name) of the container")
            }
        }
    }

    /// Lets programs inside make pseudo-terminals. podman sets a bound on them, and thereby takes the right
    /// to make any.
    func openTerminals() throws {
        let descriptor = try openInside("/dev/pts/ptmx", cx_open_path | O_NOFOLLOW | O_CLOEXEC)
        defer { close(descriptor: descriptor) }
        guard chmod("/proc/self/fd/\(descriptor)", 0o666) == 0 else {
            throw GuardError.failed("opening the container's pseudo-terminals")
        }
    }

    /// The container's user namespace; nil if it is the guard's own.
    private var userNamespace: CInt? {
        let own = open("/proc/self/ns/user", O_RDONLY | O_CLOEXEC)
        let other = open("/proc/\(pid)/ns/user", O_RDONLY | O_CLOEXEC)
        defer { close(descriptor: own) }
        var (ours, theirs) = (stat(), stat())
        guard fstat(own, &ours) == 0, fstat(other, &theirs) == 0, ours.st_ino != theirs.st_ino else {
            close(descriptor: other)
            return nil
        }
        return other
    }

    /// Throws unless each mount is the file or folder that the plan was made for. Promise L4
    /// (docs/security.md).
    func check(_ mounts: [ExpectedMount]) throws {
        for mount in mounts {
            guard try leads(mount.target, to: mount) else { throw GuardError.exchanged(mount.target) }
        }
    }

    /// Throws if anything else is mounted, so that no engine's settings and no link of the image add to the
    /// plan. Promise C3 (docs/security.md).
    func checkMountPoints(_ container: GuardedContainer) throws {
        for point in try MountPoints.of(pid) where try !isPlanned(point, container) {
            throw GuardError.unplanned(String(decoding: point, as: UTF8.self))
        }
    }

    private func isPlanned(_ point: [UInt8], _ container: GuardedContainer) throws -> Bool {
        if MountPoints.isEngines(point)
            || container.temporary.contains(where: { point.elementsEqual($0.utf8) })
        {
            return true
        }
        for mount in container.mounts {
            if point.elementsEqual(mount.target.utf8) { return true }
            if mount.isCallers, MountPoints.isWithin(point, mount.target) { return true }
        }
        // A link of the image may lead there from the planned place. A link that the agent can replace may
        // not.
        let writable = container.temporary + container.mounts.filter(\.isWritable).map(\.target)
        guard !writable.contains(where: { MountPoints.isWithin(point, $0) }) else { return false }
        let path = String(decoding: point, as: UTF8.self)
        return try container.mounts.contains { try leads(path, to: $0) }
    }

    private func leads(_ path: String, to mount: ExpectedMount) throws -> Bool {
        let descriptor = try openInside(path, cx_open_path | O_CLOEXEC)
        defer { close(descriptor: descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw GuardError.failed("looking at \(path)") }
        return UInt64(status.st_dev) == mount.device && UInt64(status.st_ino) == mount.inode
    }

    /// Throws unless a folder is root's, read-only, and holds exactly what the plan puts there and nothing of
    /// the image's. Promise A3 (docs/security.md).
    func check(_ folder: ExpectedFolder) throws {
        let descriptor = try openInside(folder.path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        var status = stat()
        var system = statvfs()
        guard fstat(descriptor, &status) == 0, fstatvfs(descriptor, &system) == 0,
            let stream = fdopendir(descriptor)
        else {
            close(descriptor: descriptor)
            throw GuardError.failed("looking at \(folder.path)")
        }
        defer { closedir(stream) }
        let isRoots = status.st_uid == users.outside(0) && status.st_mode & (S_IWGRP | S_IWOTH) == 0
        let isReadOnly = system.f_flag & UInt(ST_RDONLY) != 0
        guard isRoots, isReadOnly, names(in: stream) == folder.names else {
            throw GuardError.exchanged(folder.path)
        }
    }

    private func names(in stream: OpaquePointer) -> Set<String> {
        var names: Set<String> = []
        while let entry = readdir(stream) {
            let name = withUnsafeBytes(of: entry.pointee.d_name) {
                String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name != ".", name != ".." { names.insert(name) }
        }
        return names
    }

    /// Gives files of the host to the container's root, so that the agent cannot even change their mode.
    func giveToRoot(_ paths: [String]) throws {
        guard let user = users.outside(0), let group = groups.outside(0) else {
            throw GuardError.order("the container has no root")
        }
        for path in paths where lchown(path, user, group) != 0 {
            throw GuardError.failed("giving \(path) to the container's root")
        }
    }

    func write(_ files: [SandboxFile]) throws {
        for file in files { close(descriptor: try create(file)) }
    }

    /// Makes a file, or gives a folder to its user.
    /// - Returns: the file's descriptor, open for appending, which the caller closes.
    func create(_ file: SandboxFile) throws -> CInt {
        let flags = file.text == nil ? O_RDONLY | O_DIRECTORY : O_WRONLY | O_APPEND | O_CREAT | O_EXCL
        let descriptor = try openInside(file.path, flags | O_NOFOLLOW | O_CLOEXEC)
        do {
            try fill(descriptor, as: file)
            return descriptor
        } catch {
            close(descriptor: descriptor)
            throw error
        }
    }

    /// Opens a file system of the container, to be read when the container is gone.
    func transcripts(_ plan: KeepingPlan.Transcripts) throws -> TranscriptSource {
        let home = try openInside(plan.home, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
        return TranscriptSource(home: home, plan: plan)
    }

    private func fill(_ descriptor: CInt, as file: SandboxFile) throws {
        if let text = file.text {
            let bytes = Array(text.utf8)
            guard Glibc.write(descriptor, bytes, bytes.count) == bytes.count else {
                throw GuardError.failed("writing \(file.path)")
            }
        }
        guard let user = users.outside(file.uid), let group = groups.outside(file.gid) else {
            throw GuardError.order("user \(file.uid) does not exist in the container")
        }
        guard fchown(descriptor, user, group) == 0, fchmod(descriptor, mode_t(file.mode)) == 0 else {
            throw GuardError.failed("giving \(file.path) to user \(file.uid)")
        }
    }

    /// Opens a file. Symbolic links of the image are followed as the container would follow them, never out
    /// of it.
    private func openInside(_ path: String, _ flags: Int32) throws -> CInt {
        let descriptor = cx_open_in_root(root, path, flags, flags & O_CREAT == 0 ? 0 : 0o600)
        guard descriptor >= 0 else { throw GuardError.failed("opening \(path) in the container") }
        return descriptor
    }
}

/// Maps the ids of a user namespace to those that this process sees (`user_namespaces(7)`, "User and group ID
/// mappings").
struct IDMapping: Hashable, Sendable {
    private struct Block: Hashable {
        let inside: UInt32
        let outside: UInt32
        let count: UInt32
    }

    private let blocks: [Block]

    /// - Parameter path: `/proc/PID/uid_map` or `gid_map`.
    init(path: String) throws(GuardError) {
        self.init(text: try KernelFile.text(of: path))
    }

    init(text: String) {
        blocks = text.split(separator: "\n").compactMap { line in
            let numbers = line.split(separator: " ").compactMap { UInt32($0) }
            return numbers.count == 3
                ? Block(inside: numbers[0], outside: numbers[1], count: numbers[2]) : nil
        }
    }

    /// Returns the id by which this process knows an id of the namespace; nil if it has none.
    func outside(_ id: UInt32) -> UInt32? {
        blocks.first { id >= $0.inside && id - $0.inside < $0.count }.map { $0.outside + (id - $0.inside) }
    }
}
