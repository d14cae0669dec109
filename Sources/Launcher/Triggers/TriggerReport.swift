// SPDX-License-Identifier: Apache-2.0

/// The files in a session's writable folders that appeared, changed or disappeared, and may run on the host
/// later.
public struct TriggerReport: Hashable, Sendable {
    struct Change: Hashable, Sendable {
        /// Relative to the folder.
        var path: RawPath
        /// The folder's name for people, such as `the workspace`.
        var folder: String
        var verb: Verb
        var kind: TriggerKind
        /// The number of files in a folder; 1 for a single file.
        var count = 1
    }

    enum Verb: String, Sendable {
        case changed, gone
    }

    private(set) var changes: [Change] = []
    /// Descriptions for people of what was not scanned, and why.
    private(set) var unseen: [String] = []
    /// The session whose record has all changes.
    private let session: String

    /// The most lines about changes. Code inside decides how many changes there are.
    private static let mostLines = 64

    public init() {
        self.init(session: "last")
    }

    init(session: String) {
        self.session = session
    }

    var isEmpty: Bool { changes.isEmpty && unseen.isEmpty }

    mutating func add(_ before: TriggerScan, _ after: TriggerScan, in folder: String) {
        var packages = FolderCounts()
        /// Listed one by one, unless there are a great many.
        var links = FolderCounts()
        var programs = FolderCounts()
        var policies = PolicyDocuments(before, after)
        for (path, record) in after.records where before.records[path]?.fingerprint != record.fingerprint {
            if record.leadsElsewhere, record.kind >= .elsewhere {
                links.add(path)
                continue
            }
            let isNew = before.records[path] == nil
            if isNew, !record.leadsElsewhere, Self.isCovered(path, record.kind, before, after) { continue }
            if let package = record.package, record.kind == .package {
                packages.add(path, in: package)
                continue
            }
            let kind = policies.kind(path, record.kind)
            if kind == .untracked {
                programs.add(path, in: record.package)
            } else {
                changes.append(Change(path: path, folder: folder, verb: .changed, kind: kind))
            }
        }
        for (kind, counts) in [(TriggerKind.package, packages), (.elsewhere, links), (.untracked, programs)] {
            changes += counts.all.map {
                Change(path: $0.path, folder: folder, verb: .changed, kind: kind, count: $0.count)
            }
        }
        for path in policies.rest {
            changes.append(Change(path: path, folder: folder, verb: .changed, kind: .policy))
        }
        for (path, record) in before.records where after.records[path] == nil && record.kind != .package {
            if path.ancestors.contains(where: { before.records[$0] != nil && after.records[$0] == nil }) {
                continue
            }
            // The file may still be there if the scan was incomplete.
            guard FileFingerprint(after.absolute(path)) == nil else { continue }
            changes.append(Change(path: path, folder: folder, verb: .gone, kind: record.kind))
        }
        changes.sort { ($0.kind, $0.folder, $0.path) < ($1.kind, $1.folder, $1.path) }
        addUnseen(after.unseen + policies.unseen, in: folder)
    }

    mutating func addUnseen(_ parts: [String], in folder: String) {
        unseen += parts.map { "\($0) in \(folder)" }
    }

    /// True if a new folder above is reported for a reason at least as serious, so that its contents need no
    /// lines of their own. The scanned folder itself does not count: its contents are always reported.
    private static func isCovered(
        _ path: RawPath, _ kind: TriggerKind, _ before: TriggerScan, _ after: TriggerScan
    ) -> Bool {
        path.ancestors.contains { folder in
            guard before.records[folder] == nil, let record = after.records[folder] else { return false }
            return record.kind <= kind
        }
    }

    /// Returns a selection in which each kind has its turn, so that many changes of one kind do not push out
    /// another.
    func first(_ most: Int) -> [Change] {
        guard changes.count > most else { return changes }
        var turns: [TriggerKind: Int] = [:]
        let ranked = changes.enumerated().map { index, change in
            let turn = turns[change.kind, default: 0]
            turns[change.kind] = turn + 1
            return (turn: turn, index: index)
        }
        return ranked.sorted { ($0.turn, $0.index) < ($1.turn, $1.index) }.prefix(most).map(\.index).sorted()
            .map { changes[$0] }
    }

    /// A few lines for the end of a session.
    var lines: [String] {
        let rest = changes.count - Self.mostLines
        return first(Self.mostLines).map(\.line)
            + (rest > 0
                ? [
                    "changed  \(rest) more files that programs of this machine obey: cx sessions show \(session)"
                ] : [])
            + unseen.map { "not looked at: \($0); it may hold what runs on this machine later" }
    }
}

extension TriggerReport.Change {
    fileprivate var line: String {
        let files = count > 1 ? " (\(count) files)" : ""
        let word = verb == .gone ? "gone     " : "changed  "
        return
            "\(word)\(path.shown)\(files) in \(folder): look at it, it may run on this machine later: \(kind.reason)"
    }
}

/// Paths that a report counts by folder, because there may be a great many of them.
struct FolderCounts {
    private var counts: [RawPath: Int] = [:]
    /// The paths that are not counted by folder.
    private var single: Set<RawPath> = []

    private static let mostLines = 16

    /// - Parameter folder: the folder to count it in; nil to list the path itself if there is room.
    mutating func add(_ path: RawPath, in folder: RawPath? = nil) {
        if let folder { counts[folder, default: 0] += 1 } else { single.insert(path) }
    }

    /// Returns each single path if they fit. If not, it returns their folders, and if those do not fit
    /// either, their topmost folders.
    var all: [(path: RawPath, count: Int)] {
        let folders = Dictionary(single.map { ($0.parent, 1) }, uniquingKeysWith: +)
        let tops = Dictionary(
            single.map { path in (path.components.count > 1 ? RawPath(path.components[0]) : .empty, 1) },
            uniquingKeysWith: +)
        let shown =
            single.count <= Self.mostLines
            ? single.map { (path: $0, count: 1) }
            : (folders.count <= Self.mostLines ? folders : tops).map { (path: $0.key, count: $0.value) }
        return shown + counts.map { (path: $0.key, count: $0.value) }
    }
}
