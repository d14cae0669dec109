// SPDX-License-Identifier: Apache-2.0

import Documents
import FoundationEssentials
import Policy

/// The files that remain of one session, in its folder or in an archive.
struct KeptRecord {
    let id: SessionID
    let files: any RecordFiles

    /// Returns nil if there is none, such as when cx was killed before it wrote one.
    /// - Throws: if the file cannot be read or is not the record of this session.
    func record() throws(CXError) -> SessionRecord? {
        guard let bytes = try files.read(SessionRecord.file, atMost: Self.longestText) else { return nil }
        let record: SessionRecord
        do {
            record = try SessionRecord.read(bytes)
        } catch {
            throw CXError("\(files.path)/\(SessionRecord.file) is not a session's record")
        }
        guard record.id == id.text else {
            throw CXError("\(files.path)/\(SessionRecord.file) is another session's", detail: record.id)
        }
        return record
    }

    /// Returns nil also if the file is not a session's record; verification reports that separately.
    func recordIfReadable() throws(CXError) -> SessionRecord? {
        (try? record()) ?? nil
    }

    /// Returns nil if there is no log.
    func audit() throws(CXError) -> AuditReader? {
        try files.source(SessionFolder.auditFile).map { AuditReader(source: $0) }
    }

    /// Returns nil if there is no plan.
    func plan() throws(CXError) -> [UInt8]? {
        try files.read(SessionFolder.planFile, atMost: Self.longestText)
    }

    /// Reads the parts of the plan that cx needs. They are empty if the plan is missing or invalid.
    func planFacts() throws(CXError) -> PlanFacts {
        guard let plan = try plan(), let facts = try? JSONDecoder().decode(PlanFacts.self, from: Data(plan))
        else {
            return PlanFacts()
        }
        return facts
    }

    /// Larger than any plan, record or kept file.
    static let longestText = 256 << 20
}

/// The part of `plan.json` that a session's record is compared with and described by.
struct PlanFacts: Decodable {
    struct PolicyPart: Decodable {
        var files: [PolicyFile]?
    }

    struct AWSPart: Decodable {
        var region: String?
    }

    var policy: PolicyPart?
    var settings: JSONValue?
    var aws: AWSPart?
}

/// The files of a session's record, in its folder or in an archive.
protocol RecordFiles {
    /// The path to name in messages.
    var path: String { get }
    /// Returns nil if there is no such file.
    func source(_ name: String) throws(CXError) -> (any ByteSource)?
    /// Returns the names of all files, in any order.
    func names() throws(CXError) -> [String]
}

extension RecordFiles {
    /// Reads a small file completely; nil if there is none.
    func read(_ name: String, atMost limit: Int) throws(CXError) -> [UInt8]? {
        guard let source = try source(name) else { return nil }
        var bytes: [UInt8] = []
        while true {
            let chunk = try source.read(65_536)
            if chunk.isEmpty { return bytes }
            bytes += chunk
            guard bytes.count <= limit else {
                throw CXError("\(path)/\(name) has more than \(limit) bytes")
            }
        }
    }
}

/// Bytes that can be read once, from the beginning to the end.
protocol ByteSource {
    /// Returns at most `count` bytes; an empty array at the end.
    func read(_ count: Int) throws(CXError) -> [UInt8]
}
