import Documents
import FoundationEssentials
import Policy

/// What stays of one session, wherever it is kept.
struct KeptRecord {
    let id: SessionID
    let files: any RecordFiles

    /// Nil where there is none, as when cx was killed before it wrote one.
    /// - Throws: where it cannot be read, or is no record of this session.
    func record() throws(LaunchError) -> SessionRecord? {
        guard let bytes = try files.read(SessionRecord.file, atMost: Self.longestText) else { return nil }
        let record: SessionRecord
        do {
            record = try SessionRecord.read(bytes)
        } catch {
            throw LaunchError("\(files.path)/\(SessionRecord.file) is not a session's record")
        }
        guard record.id == id.text else {
            throw LaunchError("\(files.path)/\(SessionRecord.file) is another session's", detail: record.id)
        }
        return record
    }

    /// Nil also where it is not a record, which is a finding of its own.
    func recordIfReadable() throws(LaunchError) -> SessionRecord? {
        (try? record()) ?? nil
    }

    /// Nil where there is no log.
    func audit() throws(LaunchError) -> AuditReader? {
        try files.source(SessionFolder.auditFile).map { AuditReader(source: $0) }
    }

    /// Nil where there is none.
    func plan() throws(LaunchError) -> [UInt8]? {
        try files.read(SessionFolder.planFile, atMost: Self.longestText)
    }

    /// What is needed of the plan; nothing of it where it is none.
    func planFacts() throws(LaunchError) -> PlanFacts {
        guard let plan = try plan(), let facts = try? JSONDecoder().decode(PlanFacts.self, from: Data(plan))
        else {
            return PlanFacts()
        }
        return facts
    }

    /// More than any plan, record or kept file takes.
    static let longestText = 256 << 20
}

/// The part of `plan.json` that a session's record is compared with and told by.
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
