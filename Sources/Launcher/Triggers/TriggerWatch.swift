// SPDX-License-Identifier: Apache-2.0

import Policy

/// Watches the writable folders of a launch from before its start until its end. Promise C8
/// (docs/security.md).
struct TriggerWatch: Hashable, Sendable {
    fileprivate struct Folder: Hashable {
        /// The name of the folder in the report.
        var name: String
        var before: TriggerScan
        var named: NamedFiles
        var guarded: GuardedPaths
    }

    private let surroundings: TriggerSurroundings
    private var folders: [Folder] = []

    init(_ surroundings: TriggerSurroundings = TriggerSurroundings()) {
        self.surroundings = surroundings
    }

    /// Scans a folder, or a single file, in its present state.
    /// - Returns: the parts of it that the launch keeps read-only.
    mutating func add(
        _ path: String, called name: String, bounds: TriggerScan.Bounds = TriggerScan.Bounds()
    ) -> GuardedPaths {
        let root = RawPath(path)
        let programs = NamedFiles(programs: surroundings.programs, in: root)
        let scan = TriggerScan(root, named: programs, bounds: bounds)
        let named = NamedFileSearch.named(in: scan, surroundings)
        let before = scan.with(named)
        let guarded = GuardedPaths(before, named)
        folders.append(Folder(name: name, before: before, named: named, guarded: guarded))
        return guarded
    }

    /// Messages to show before the launch, about files that the host obeys and that cannot be kept read-only.
    var remarks: [String] { folders.flatMap(\.remarks) }

    /// Compares the folders with their state before the launch. Call it when nothing runs inside any more.
    /// - Parameter session: the session to refer to for changes that the report leaves out.
    func report(session: String) -> TriggerReport {
        var report = TriggerReport(session: session)
        for folder in folders {
            let after = folder.before.again(folder.named, repository: folder.repository)
            report.add(folder.before, after, in: folder.name)
            report.addUnseen(folder.named.unseen, in: folder.name)
        }
        return report
    }
}

extension TriggerWatch.Folder {
    /// The git folder for it, if nothing inside can write to its index.
    fileprivate var repository: RawPath? {
        let own = RawPath(".git")
        let git = before.absolute(own)
        if FileFingerprint(git)?.isFolder == true { return guarded.paths.contains(own) ? git : nil }
        guard FileFingerprint(git) == nil else { return nil }
        return before.root.ancestors.map { $0.appending(".git") }.first { FileFingerprint($0) != nil }
    }

    fileprivate var remarks: [String] {
        let links = guarded.filesWithMoreNames(before)
        return [
            Self.list(guarded.leftOut).map {
                "\($0) in \(name), which git obeys, can be changed inside: a launch keeps \(GuardedPaths.most) read-only, "
                    + "and none whose path is long, is not UTF-8 or has a carriage return; changes are reported at the end"
            },
            Self.list(links).map {
                "\($0) in \(name), which the host obeys, can be changed inside by another name: hard links lead to it; "
                    + "changes are reported at the end"
            },
        ].compactMap(\.self)
            + (before.unseen + named.unseen).map {
                "not looked at: \($0) in \(name); what git obeys in there can be changed inside"
            }
    }

    /// Returns nil if there are none.
    private static func list(_ paths: [RawPath]) -> String? {
        paths.first.map { $0.shown + (paths.count > 1 ? " and \(paths.count - 1) more places" : "") }
    }
}
