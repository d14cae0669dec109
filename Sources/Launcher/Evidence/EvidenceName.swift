import GuardProtocol

/// The names of what is in an archive, in the order in which it is there.
enum EvidenceName {
    static let report = "report.md"
    static let reportJSON = "report.json"
    /// What cx found of the record when it was exported, and which cx that was.
    static let export = "evidence.json"
    static let settings = "managed-settings.json"
    static let addresses = "addresses.json"
    /// The digest of each other member, as sha256sum(1) writes and checks them.
    static let manifest = "MANIFEST"

    /// Those of a session's folder: what else lies there is none of its record.
    static func isOfRecord(_ name: String) -> Bool {
        SessionFolder.isPolicyFile(name) || SessionFolder.isKept(name)
            || [SessionFolder.auditFile, SessionRecord.file, SessionFolder.planFile].contains(name)
    }

    /// Everything that is made of the record.
    static let derived: Set = Set(
        [report, reportJSON, export, settings, addresses] + CloudTrailQuery.Kind.allCases.map(\.file))

    /// True if an archive may have a member of this name.
    static func isKnown(_ name: String) -> Bool {
        isOfRecord(name) || derived.contains(name) || name == manifest
    }
}
