// SPDX-License-Identifier: Apache-2.0

import Addresses

/// The findings of an earlier check, which do not count again. Two findings are the same if their rule, file
/// and message are; lines move.
public struct FindingBaseline: Sendable {
    private struct Key: Hashable {
        let rule: String
        let file: String
        let message: String
    }

    /// The number of times that each was found then.
    private let counts: [Key: Int]
    /// Finds the names by which the baseline may know a finding's file.
    private let names: @Sendable (String) -> [String]

    /// - Parameters:
    ///   - file: finds the file of a record by one of these names; nil if it is not there any more.
    ///   - names: finds the names of a finding's file.
    public init(
        _ records: [FindingRecord], file: (FindingRecord) -> String? = { $0.file },
        names: @escaping @Sendable (String) -> [String] = { [$0] }
    ) {
        self.names = names
        counts = records.reduce(into: [:]) { counts, record in
            guard let file = file(record) else { return }
            counts[Key(rule: record.rule, file: file, message: record.message), default: 0] += 1
        }
    }

    /// Returns the findings that are new. If there are more of a kind than before, the last ones are new.
    func new(_ findings: [Finding]) -> [Finding] {
        var left = counts
        var known: [String: [String]] = [:]
        return findings.filter { finding in
            // Older checks had a finding where its rule finds it, also in a parent.
            for file in [finding.origin.file, finding.subject.file] {
                let names = known[file] ?? names(file)
                known[file] = names
                for name in names {
                    let key = Key(rule: finding.rule, file: name, message: finding.message)
                    guard let count = left[key], count > 0 else { continue }
                    left[key] = count - 1
                    return false
                }
            }
            return true
        }
    }
}
