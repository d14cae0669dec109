// SPDX-License-Identifier: Apache-2.0

import Addresses
public import Documents
import Policy

/// The checkout of a repository, by which reports and baselines name files.
public struct Checkout: Sendable {
    /// The root's path without links.
    let root: String

    /// The checkout around a folder; the folder itself if it lies in none.
    /// - Parameter folder: a path without links.
    public init(around folder: String) {
        root = Self.root(around: folder) ?? folder
    }

    /// The nearest folder upwards that has `.git`: a folder, or the file of a worktree or submodule.
    static func root(around folder: String) -> String? {
        var here: String? = folder
        while let path = here {
            if FileStatus(path: path == "/" ? "/.git" : "\(path)/.git") != nil { return path }
            here = path.parentPath
        }
        return nil
    }

    /// Returns the address of a policy's text in reports that leave this machine. Links on the way to a file
    /// are followed; the file keeps its own name.
    public func address(_ file: String) -> ReportAddress {
        if let name = Self.nameElsewhere(file) { return .elsewhere(name) }
        let folder = file.parentPath ?? "."
        guard let real = Folder.realPath(folder), let name = file.pathNames.last else {
            return .machine(file)
        }
        let path = real == "/" ? "/\(name)" : "\(real)/\(name)"
        return path.path(below: root).map(ReportAddress.checkout) ?? .machine(path)
    }

    /// Returns the path by which a baseline knows a file: from the root of the file's own checkout, or
    /// absolute if the file is in none; nil for a text that is in no file.
    public static func path(_ file: String) -> String? {
        guard let real = absolutePath(file) else { return nil }
        guard let root = real.parentPath.flatMap(root) else { return real }
        return real.path(below: root) ?? real
    }

    /// Returns the absolute path of a file without links; nil for a text that is in no file.
    public static func absolutePath(_ file: String) -> String? {
        nameElsewhere(file) == nil ? Folder.realPath(file) : nil
    }

    /// Returns a name for a text that is in no file, with only slashes between its parts; nil for a file.
    static func nameElsewhere(_ file: String) -> String? {
        if file == PolicySelection.standardInputName { return file }
        guard ShippedPolicies.all.contains(where: { $0.path == file }) else { return nil }
        return file.replacing(":", with: "/", maxReplacements: 1)
    }
}
