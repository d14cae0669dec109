import Addresses

/// Findings of an earlier check, which do not count again. A finding is the same by its rule, file and
/// message: lines move.
public struct FindingBaseline: Sendable {
    private struct Key: Hashable {
        let rule: String
        let file: String
        let message: String
    }

    /// How often each was found then.
    private let counts: [Key: Int]

    public init(_ records: [FindingRecord]) {
        counts = records.reduce(into: [:]) { counts, record in
            counts[Key(rule: record.rule, file: record.file, message: record.message), default: 0] += 1
        }
    }

    /// Those that were not there before; where there are more of a kind than before, the last ones.
    func new(_ findings: [Finding]) -> [Finding] {
        var left = counts
        return findings.filter { finding in
            let key = Key(rule: finding.rule, file: finding.origin.file, message: finding.message)
            guard let count = left[key], count > 0 else { return true }
            left[key] = count - 1
            return false
        }
    }
}
