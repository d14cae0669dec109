// SPDX-License-Identifier: Apache-2.0

import Addresses

/// The findings of an earlier check, which do not count again. Two findings are the same if their rule, file
/// and message are; lines move.
public struct FindingBaseline: Sendable {
    private struct Key: Hashable {
        let rule: String
        let file: String
        let message: String
        /// True if the record has only the path that was typed.
        let isOld: Bool
    }

    /// The number of times that each was found then.
    private let counts: [Key: Int]
    /// Finds the name by which the baseline knows a finding's file.
    private let name: @Sendable (String) -> String

    /// - Parameters:
    ///   - file: finds the file of a record by such a name; nil if it is not there any more.
    ///   - name: finds the name of a finding's file.
    public init(
        _ records: [FindingRecord], file: (FindingRecord) -> String? = { $0.file },
        name: @escaping @Sendable (String) -> String = { $0 }
    ) {
        self.name = name
        counts = records.reduce(into: [:]) { counts, record in
            // A sum stands for others, also for those that were not there then.
            guard !LintRule.sums.contains(record.rule), let file = file(record) else { return }
            let key = Key(
                rule: record.rule, file: file, message: record.message, isOld: record.path == nil)
            counts[key, default: 0] += 1
        }
    }

    /// Returns the findings of each policy that are new. If there are more of a kind than before, the last ones
    /// are new.
    func new(_ policies: [[Finding]]) -> [[Finding]] {
        var left = counts
        var known: [String: String] = [:]
        return policies.map { findings in
            findings.filter { finding in
                // Older checks had a finding where its rule finds it, also in a parent.
                for (file, isOld) in [
                    (finding.origin.file, false), (finding.origin.file, true), (finding.subject.file, true),
                ] {
                    let name = known[file] ?? name(file)
                    known[file] = name
                    let key = Key(rule: finding.rule, file: name, message: finding.message, isOld: isOld)
                    guard let count = left[key], count > 0 else { continue }
                    left[key] = count - 1
                    return false
                }
                return true
            }
        }
    }
}
