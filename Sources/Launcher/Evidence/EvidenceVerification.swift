// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials

/// The result of `cx evidence verify`, which needs nothing but the archive.
public struct EvidenceVerification: Hashable, Sendable, Encodable {
    public enum State: String, Hashable, Sendable, Codable {
        /// Every byte is as it was exported, and the record is whole.
        case whole
        /// Nothing was changed, but the record was never closed.
        case unfinished
        /// The record is whole, but another version of cx exported it and derived other reports from it than
        /// this one does.
        case unproven
        /// The archive, or the record inside it, is not what cx wrote.
        case changed
    }

    public var file: String
    /// The SHA-256 in hexadecimal and the size in bytes of the whole file.
    public var digest: String
    public var size: Int
    /// Nil if the file is not an archive of cx.
    public var session: String?
    public var state: State
    /// The number of lines of the audit log, and the SHA-256 of the last line.
    public var lines = 0
    public var last: String?
    /// The state in which the exporting cx found the record; nil if the archive does not say.
    public var exported: AuditVerification.State?
    public var findings: [EvidenceFinding]
    /// The version of the exporting cx, as the archive states it.
    public var version: String?
    /// Members that this version cannot prove to be derived from the record.
    public var unproven: [String] = []
}

extension EvidenceVerification {
    /// - Throws: if the file cannot be read at all.
    public static func of(_ path: String, machine: Machine) async throws(CXError) -> EvidenceVerification {
        try await of(path, temporary: machine.environment["TMPDIR"] ?? "/tmp")
    }

    static func of(
        _ path: String, limit: Int = EvidenceExport.mostBytes, temporary: String
    ) async throws(CXError) -> EvidenceVerification {
        let archive = try await EvidenceArchive.read(path, limit: limit, temporary: temporary)
        var result = EvidenceVerification(
            file: path.printable, digest: archive.digest, size: archive.size, session: archive.id?.text,
            state: .changed, findings: archive.findings)
        guard let id = archive.id else {
            result.findings.append(EvidenceFinding(nil, "it is not an evidence archive of cx"))
            return result
        }
        result.findings += try manifestFindings(archive)
        let kept = KeptRecord(id: id, files: archive)
        let derived = try DerivedEvidence(of: kept)
        let record = derived.verification
        (result.lines, result.last) = (record.lines, record.last)
        result.findings += record.findings.map {
            EvidenceFinding($0.line == nil ? nil : SessionFolder.auditFile, $0.problem, line: $0.line)
        }
        let statement = try statement(archive)
        result.exported = statement?.record.state
        if statement == nil {
            result.findings.append(EvidenceFinding(EvidenceName.export, "it cannot be read"))
        }
        result.version = statement?.version.shortPrintable
        let other = try otherDerived(archive, derived)
        if statement?.version == Version.current {
            result.findings += other.map {
                EvidenceFinding($0, "it is not what the record in the archive says")
            }
        } else {
            // Another version of cx may say the same in other words.
            result.unproven = other
        }
        if let ended = try kept.recordIfReadable()?.ended,
            archive.memberTime != Int(ended.timeIntervalSince1970)
        {
            result.findings.append(EvidenceFinding(nil, "the time of its members is not the session's end"))
        }
        if result.findings.isEmpty {
            result.state =
                !result.unproven.isEmpty ? .unproven : record.state == .whole ? .whole : .unfinished
        }
        return result
    }

    private static func manifestFindings(_ archive: EvidenceArchive) throws(CXError) -> [EvidenceFinding] {
        let name = EvidenceName.manifest
        guard let bytes = try archive.read(name, atMost: 1 << 20), let manifest = EvidenceManifest(bytes)
        else {
            return [EvidenceFinding(name, "it is missing, or not what cx writes")]
        }
        var findings: [EvidenceFinding] = []
        for entry in manifest.entries {
            guard let digest = archive.digest(of: entry.name) else {
                findings.append(EvidenceFinding(entry.name.shortPrintable, "it is missing"))
                continue
            }
            if digest != entry.digest { findings.append(EvidenceFinding(entry.name, "it was changed")) }
        }
        let listed = Set(manifest.entries.map(\.name))
        for added in archive.members.keys.sorted() where added != name && !listed.contains(added) {
            findings.append(EvidenceFinding(added, "it was added: \(name) does not list it"))
        }
        return findings
    }

    private static func statement(_ archive: EvidenceArchive) throws(CXError) -> EvidenceStatement? {
        guard let bytes = try archive.read(EvidenceName.export, atMost: 1 << 20) else { return nil }
        return try? JSONDecoder().decode(EvidenceStatement.self, from: Data(bytes))
    }

    /// Returns the members that differ from what this version derives from the record, such as a report that
    /// somebody changed together with the manifest.
    private static func otherDerived(
        _ archive: EvidenceArchive, _ derived: DerivedEvidence
    ) throws(CXError) -> [String] {
        var names: [String] = []
        for name in EvidenceName.derived.sorted() {
            let found = try archive.read(name, atMost: KeptRecord.longestText)
            if found != derived.members[name] { names.append(name) }
        }
        return names
    }

    /// The text to print: a few sentences, and a line for each finding.
    public var text: [String] {
        let headline =
            switch state {
            case .whole: "whole: nothing in it was changed, removed or added since it was exported"
            case .unfinished:
                "not changed, but the session in it never ended properly: nobody can tell whether its log is complete"
            case .unproven:
                "the record in it is whole, but cx \(version ?? "of an unknown version") exported it, and this is "
                    + "\(Version.current): only that version can tell whether these come from the record: "
                    + unproven.joined(separator: ", ")
            case .changed: "CHANGED: this is not what cx exported, or the record in it is not what cx wrote"
            }
        let session = session.map { "session \($0), \(lines) lines, the last is sha256 \(last ?? "unknown")" }
        let exported = exported == .broken ? "when it was exported, the record was broken already" : nil
        let details = findings.map { finding in
            let line = finding.line.map { ", line \($0)" } ?? ""
            return "    \(finding.member ?? "archive")\(line): \(finding.problem)"
        }
        return ["\(file)  \(headline)", "sha256 \(digest), \(size) bytes"]
            + [session, exported].compactMap(\.self)
            + details
    }
}
