// SPDX-License-Identifier: Apache-2.0

import Addresses
import GuardProtocol
import Policy

/// The members of an archive that cx derives from the record. The same record always yields the same members,
/// so anyone who has the record can check them.
struct DerivedEvidence {
    /// The contents, by name.
    private(set) var members: [String: [UInt8]] = [:]
    let verification: AuditVerification

    /// - Throws: if the record cannot be read.
    init(of record: KeptRecord) throws(CXError) {
        var tally = SessionTally()
        var addresses = AnsweredAddresses()
        verification = try AuditVerification.of(record, isRunning: false) { entry in
            tally.count(entry)
            addresses.count(entry)
        }
        let plan = try record.planFacts()
        let summary = SessionSummary(tally, verification, region: plan.aws?.region)
        add(EvidenceName.report, summary.markdown)
        add(EvidenceName.reportJSON, try summary.jsonText())
        add(EvidenceName.export, try EvidenceStatement(record: verification).jsonText())
        add(EvidenceName.addresses, try addresses.jsonText())
        if let settings = plan.settings { add(EvidenceName.settings, try settings.jsonText()) }
        for (kind, text) in summary.cloudTrail { add(kind.file, text) }
    }

    private mutating func add(_ name: String, _ text: String) { members[name] = Array(text.utf8) }
}

/// The addresses that DNS answers gave for each name.
private struct AnsweredAddresses: Encodable {
    private var names: [String: Set<String>] = [:]
    private var count = 0

    /// More than any session of a person needs; the log has all of them.
    private static let most = 100_000

    mutating func count(_ entry: AuditEntry) {
        guard case .seen(let event) = entry, case .nameAnswered(let host, let addresses) = event.payload
        else { return }
        for address in addresses where count < Self.most {
            if names[host.printable, default: []].insert(address.description).inserted { count += 1 }
        }
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(names.mapValues { $0.sorted() })
    }
}
