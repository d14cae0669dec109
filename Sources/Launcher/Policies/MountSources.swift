// SPDX-License-Identifier: Apache-2.0

import Documents
import Policy

/// Looks up the sources of a policy's mounts on this machine.
struct MountSources {
    let home: String
    /// Nil if the table of mounts cannot be read. Then no launch mounts anything either.
    let protected: ProtectedPaths?

    /// Nil if there is nothing, or nothing that the caller may see.
    /// - Parameter source: the path as a policy writes it.
    func file(_ source: String) -> HostFile? {
        let inner = source.path(below: "~")
        let path = inner.map { "\(home)/\($0)" } ?? source
        guard let real = Folder.realPath(path), let status = FileStatus(path: path) else { return nil }
        guard status.isShowable else { return status.isSocket ? .socket : .device }
        let objection = protected.map { $0.objection(to: real) } ?? MountTable.objectionWithoutTable
        if let objection { return .protected(objection) }
        // Links at the top of the file system, such as /bin and /home, are the system's.
        var place = inner == nil ? "" : home
        for (index, component) in (inner ?? source).pathNames.enumerated() {
            place += "/\(component)"
            if index > 0 || inner != nil, FileStatus(link: place)?.isLink == true {
                return .link(
                    shown(place, below: home), leadsTo: shown(real, below: Folder.realPath(home) ?? home))
            }
        }
        return .fileOrFolder
    }

    private func shown(_ path: String, below home: String) -> String {
        path.path(below: home).map { $0.isEmpty ? "~" : "~/\($0)" } ?? path
    }
}
