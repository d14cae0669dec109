// SPDX-License-Identifier: Apache-2.0

import GuardProtocol

/// The names of an archive's members, in the archive's order.
enum EvidenceName {
    static let report = "report.md"
    static let reportJSON = "report.json"
    /// The state in which cx found the record at the export, and the version of that cx.
    static let export = "evidence.json"
    static let settings = "managed-settings.json"
    static let addresses = "addresses.json"
    /// The digest of each other member, as sha256sum(1) writes and checks them.
    static let manifest = "MANIFEST"

    /// True for the files of a session's folder that belong to its record.
    static func isOfRecord(_ name: String) -> Bool {
        SessionFolder.isPolicyFile(name) || SessionFolder.isKept(name)
            || [SessionFolder.auditFile, SessionRecord.file, SessionFolder.planFile].contains(name)
    }

    /// The names of everything that is derived from the record.
    static let derived: Set = Set(
        [report, reportJSON, export, settings, addresses] + CloudTrailQuery.Kind.allCases.map(\.file))

    /// True if an archive may have a member of this name.
    static func isKnown(_ name: String) -> Bool {
        isOfRecord(name) || derived.contains(name) || name == manifest
    }
}

/// The digests of an archive's members, one a line: 64 hexadecimal digits, two blanks and the name.
struct EvidenceManifest: Hashable, Sendable {
    struct Entry: Hashable, Sendable {
        var digest: String
        var name: String
    }

    var entries: [Entry] = []

    var text: String { entries.map { "\($0.digest)  \($0.name)\n" }.joined() }

    init() {}

    /// Returns nil unless the bytes are exactly what cx writes.
    init?(_ bytes: [UInt8]) {
        let text = String(decoding: bytes, as: UTF8.self)
        entries = text.split(separator: "\n").map { line in
            Entry(digest: String(line.prefix(64)), name: String(line.dropFirst(66)))
        }
        guard Array(self.text.utf8) == bytes, Set(entries.map(\.name)).count == entries.count else {
            return nil
        }
    }
}

/// The archive's description of itself, `evidence.json`.
struct EvidenceStatement: Hashable, Sendable, Codable {
    /// The version of the archive's format.
    var format = Self.current
    /// The version of the cx that exported the archive.
    var version = Version.current
    /// The state in which that cx found the record.
    var record: AuditVerification

    static let current = 1
}
