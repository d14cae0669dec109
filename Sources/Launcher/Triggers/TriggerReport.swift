/// What of the writable folders of a session appeared, changed or went, and may run on the host later.
public struct TriggerReport: Hashable, Sendable {
    public struct Change: Hashable, Sendable {
        /// From the folder; `.` for itself.
        public var path: String
        /// As `the workspace`.
        public var folder: String
        var verb: String
        var kind: TriggerKind
        /// How many files of installed code; 1 for everything else.
        var count = 1
    }

    public private(set) var changes: [Change] = []
    /// What was not looked at, and why: lines for people.
    public private(set) var unseen: [String] = []

    /// The most lines about changes: what runs inside chooses how many there are.
    private static let mostLines = 64

    public init() {}

    var isEmpty: Bool { changes.isEmpty && unseen.isEmpty }

    mutating func add(_ before: TriggerScan, _ after: TriggerScan, in folder: String) {
        var packages: [String: Change] = [:]
        for (path, record) in after.records where before.records[path]?.fingerprint != record.fingerprint {
            let isNew = before.records[path] == nil
            // With a new folder, what is in it need not be told.
            if isNew,
                Self.ancestors(of: path).contains(where: { after.records[$0] != nil && before.records[$0] == nil })
            {
                continue
            }
            if record.kind == .package, let package = record.package {
                packages[
                    package, default: Change(path: package, folder: folder, verb: "changed", kind: .package, count: 0)
                ]
                .count += 1
            } else {
                let shown = path.isEmpty ? "." : path
                changes.append(Change(path: shown, folder: folder, verb: "changed", kind: record.kind))
            }
        }
        for (path, record) in before.records where after.records[path] == nil && record.kind != .package {
            if Self.ancestors(of: path).contains(where: { before.records[$0] != nil && after.records[$0] == nil }) {
                continue
            }
            // Where not everything was looked at, it may still be there.
            guard FileFingerprint(path: after.absolute(path)) == nil else { continue }
            changes.append(Change(path: path, folder: folder, verb: "gone", kind: record.kind))
        }
        changes += packages.values
        changes.sort { ($0.kind, $0.folder, $0.path) < ($1.kind, $1.folder, $1.path) }
        unseen += after.unseen.map { "\($0) in \(folder)" }
    }

    /// Less the folder itself: what is in it is always told.
    private static func ancestors(of path: String) -> some Sequence<String> {
        sequence(first: path) { path in path.lastIndex(of: "/").map { String(path[..<$0]) } }.dropFirst()
    }

    /// A few lines for the end of a session.
    var lines: [String] {
        let rest = changes.count - Self.mostLines
        return changes.prefix(Self.mostLines).map(\.line)
            + (rest > 0 ? ["changed  \(rest) more files that programs of this machine obey"] : [])
            + unseen.map { "not looked at: \($0); it may hold what runs on this machine later" }
    }
}

extension TriggerReport.Change {
    fileprivate var line: String {
        let files = count > 1 ? " (\(count) files)" : ""
        let word = verb == "gone" ? "gone     " : "changed  "
        return "\(word)\(path.shortPrintable)\(files) in \(folder): look at it, it may run on this machine later: "
            + kind.reason
    }
}
