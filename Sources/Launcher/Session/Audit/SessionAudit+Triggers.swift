import FoundationEssentials

extension SessionAudit {
    /// Puts on record what of the writable folders changed: more than the report prints, and not without an
    /// end.
    /// - Throws: as `append`.
    func record(_ report: TriggerReport) throws(LaunchError) {
        for line in report.recorded { try record(.changed(line, at: Date())) }
    }
}

extension TriggerReport {
    /// As many as `cx sessions show` keeps, less those about the rest.
    private static let mostRecorded = 900

    /// Printable, as all that is read back.
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
