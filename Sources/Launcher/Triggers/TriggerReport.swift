/// What of the writable folders of a session appeared, changed or went, and may run on the host later.
public struct TriggerReport: Hashable, Sendable {
    struct Change: Hashable, Sendable {
        /// From the folder.
        var path: RawPath
        /// As `the workspace`.
        var folder: String
        var verb: Verb
        var kind: TriggerKind
        /// How many files in a folder; 1 for a file by itself.
        var count = 1
    }

    enum Verb: String, Sendable {
        case changed, gone
    }

    private(set) var changes: [Change] = []
    /// What was not looked at, and why: lines for people.
    private(set) var unseen: [String] = []
    /// In whose record all of it is.
    private let session: String

    /// The most lines about changes: what runs inside chooses how many there are.
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
        /// Each by itself, unless there are a great many.
        var links = FolderCounts()
        var programs = FolderCounts()
        var policies = PolicyDocuments(before, after)
        for (path, record) in after.records where before.records[path]?.fingerprint != record.fingerprint {
            if record.leadsElsewhere, record.kind >= .elsewhere {
                links.add(path)
                continue
            }
            let isNew = before.records[path] == nil
            if isNew, !record.leadsElsewhere, Self.isTold(path, record.kind, before, after) { continue }
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
            // Where not everything was looked at, it may still be there.
            guard FileFingerprint(after.absolute(path)) == nil else { continue }
            changes.append(Change(path: path, folder: folder, verb: .gone, kind: record.kind))
        }
        changes.sort { ($0.kind, $0.folder, $0.path) < ($1.kind, $1.folder, $1.path) }
        addUnseen(after.unseen + policies.unseen, in: folder)
    }

    mutating func addUnseen(_ parts: [String], in folder: String) {
        unseen += parts.map { "\($0) in \(folder)" }
    }

    /// True if a new folder is told that it is in, for a reason as bad: then what is in it need not be. The
    /// scanned folder itself does not count: what is in it is always told.
    private static func isTold(
        _ path: RawPath, _ kind: TriggerKind, _ before: TriggerScan, _ after: TriggerScan
    ) -> Bool {
        path.ancestors.contains { folder in
            guard before.records[folder] == nil, let record = after.records[folder] else { return false }
            return record.kind <= kind
        }
    }

    /// So many of them that each kind has its turn: a great many of one kind push out no other.
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
