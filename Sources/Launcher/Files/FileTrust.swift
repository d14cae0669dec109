// SPDX-License-Identifier: Apache-2.0

import Documents
import Glibc
import Policy

/// Finds out whether somebody else may change or replace a file, through any folder above it and any link on
/// the way, as ssh does for its keys (`StrictModes` of sshd_config(5)). Promise L7 (docs/security.md).
struct FileTrust: Sendable {
    /// The users who may own the file: root, the caller, and for root whoever called `sudo`.
    let owners: Set<UInt32>

    private static let mostLinks = 40

    init(owners: Set<UInt32>) {
        self.owners = owners
    }

    init(environment: [String: String]) {
        let caller = getuid()
        let sudo = caller == 0 ? environment["SUDO_UID"].flatMap(UInt32.init) : nil
        owners = Set([0, caller, sudo].compactMap(\.self))
    }

    /// - Parameter name: names the file in a sentence.
    /// - Throws: if somebody else may change or replace the file.
    func require(_ path: String, _ file: FileStatus, called name: String) throws(CXError) {
        guard let objection = objection(to: path, opened: file) else { return }
        throw CXError(
            "others may change \(name), or put another one in its place", detail: objection,
            advice: "take the right away from them")
    }

    /// Says who else may change the file, and how to prevent it; nil if nobody may.
    /// - Parameter file: the file that was opened by this path.
    func objection(to path: String, opened file: FileStatus) -> String? {
        guard var absolute = absolute(path) else { return "its folder does not exist any more" }
        var links = 0
        var folder = ""
        while let name = absolute.popFirst() {
            if name == ".." {
                folder = folder.parentPath.map { $0 == "/" ? "" : $0 } ?? ""
                continue
            }
            // Whoever may write a folder decides where a name in it leads, but not where `..` leads.
            if let objection = objection(toFolder: folder.isEmpty ? "/" : folder) { return objection }
            let place = "\(folder)/\(name)"
            guard let status = FileStatus(link: place) else {
                return "\(place.printable) cannot be looked at"
            }
            guard owners.contains(status.owner) else {
                return
                    "\(place.printable) belongs to \(Self.name(of: status.owner)): chown it, or copy the file"
            }
            if status.isLink {
                links += 1
                guard links <= Self.mostLinks, let target = Folder.target(ofLink: place) else {
                    return "\(place.printable) leads nowhere"
                }
                if target.isAbsolutePath { folder = "" }
                absolute = ArraySlice(Self.components(of: target)) + absolute
            } else if status.isFolder {
                folder = place
            } else {
                guard absolute.isEmpty, status.device == file.device, status.inode == file.inode else {
                    return "\(place.printable) was exchanged while it was read"
                }
                return writers(of: place, status).map {
                    "\($0) may write it: chmod go-w '\(place.printable)'"
                }
            }
        }
        return "it is a folder"
    }

    private func objection(toFolder folder: String) -> String? {
        guard let status = FileStatus(path: folder) else { return "\(folder.printable) cannot be looked at" }
        guard owners.contains(status.owner) else {
            return "\(folder.printable) belongs to \(Self.name(of: status.owner)): chown it, or copy the file"
        }
        // In a sticky folder nobody replaces another's file, and all owners on the way have been checked.
        guard !status.isSticky else { return nil }
        return writers(of: folder, status).map {
            "\($0) may write the folder \(folder.printable): chmod go-w '\(folder.printable)'"
        }
    }

    /// Says who may write a file or folder besides its owner; nil if nobody may.
    private func writers(of path: String, _ status: FileStatus) -> String? {
        if status.isWritableByOthers { return "every user of this machine" }
        // The group's bits are the mask of an access control list. Without the write bit the list lets nobody
        // write.
        guard status.permissions & S_IWGRP != 0 else { return nil }
        let list: AccessList?
        do {
            list = try AccessList.of(path)
        } catch {
            return "whom its access control list names, which cannot be read (\(error)),"
        }
        return (list?.writers ?? [.owningGroup]).lazy.compactMap { other($0, than: status) }.first
    }

    /// Names a holder of rights; nil for one of ``owners`` and for the private group of the file's owner.
    private func other(_ holder: AccessList.Holder, than status: FileStatus) -> String? {
        switch holder {
        case .user(let id):
            return owners.contains(id)
                ? nil : "\(Self.name(of: id)), as its access control list (getfacl) says,"
        case .group(let id):
            let isPrivate = owners.contains { Accounts.isPrivate(group: id, of: $0) }
            return isPrivate ? nil : "the group \(id), as its access control list (getfacl) says,"
        case .owningGroup:
            return Accounts.isPrivate(group: status.group, of: status.owner)
                ? nil : "the group \(status.group)"
        }
    }

    /// The names of the path from the root. Links are not followed.
    private func absolute(_ path: String) -> ArraySlice<String>? {
        if path.isAbsolutePath { return Self.components(of: path)[...] }
        return Folder.realPath(".").map { (Self.components(of: $0) + Self.components(of: path))[...] }
    }

    private static func components(of path: String) -> [String] {
        path.pathNames.filter { $0 != "." }
    }

    private static func name(of uid: UInt32) -> String {
        Accounts.name(of: uid).map { "\($0.printable) (\(uid))" } ?? "uid \(uid)"
    }
}
