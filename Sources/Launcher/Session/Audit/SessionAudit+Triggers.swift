// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials

extension SessionAudit {
    /// Records the changes in writable folders. It records more than the report prints, but a limited number.
    /// - Throws: like `append`.
    func record(_ report: TriggerReport) throws(CXError) {
        for line in report.recorded { try record(.changed(line, at: Date())) }
    }
}

extension TriggerReport {
    /// The number that `cx sessions show` keeps, less the entries about the rest.
    private static let mostRecorded = 900

    /// Printable, like everything that is read back.
    var recorded: [FileChanged] {
        let shown = first(Self.mostRecorded).map { change in
            FileChanged(
                file: change.path.shown, folder: change.folder,
                change: change.verb == .gone ? .gone : .changed,
                reason: change.kind.reason, count: change.count > 1 ? change.count : nil)
        }
        let rest = changes.count - shown.count
        let more = FileChanged(
            change: .changed, reason: "more files that programs of this machine obey", count: rest)
        return shown + (rest > 0 ? [more] : [])
            + unseen.prefix(Self.mostUnseen).map { FileChanged(change: .unseen, reason: $0) }
    }

    /// Each folder has a few.
    private static let mostUnseen = 90
}
