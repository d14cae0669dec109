// SPDX-License-Identifier: Apache-2.0

import Addresses
public import Documents
import Policy

/// Makes the fixes of `cx policy check --fix` in the policies that were named.
public struct PolicyRepair: Sendable {
    /// Each round makes some of the fixes that touch one another.
    private static let mostRounds = 8

    public private(set) var made: [Finding] = []
    /// The files with fixes that stay as they are, and why.
    public private(set) var refusals: [(path: String, error: CXError)] = []

    private let store: PolicyStore

    public init(of store: PolicyStore) {
        self.store = store
    }

    /// Repairs the files.
    /// - Returns: the policies as they are afterwards.
    public mutating func repair(_ sources: [PolicySource]) -> [PolicySource] {
        var repaired: [PolicySource] = []
        for source in sources {
            do throws(CXError) {
                repaired.append(try repair(source))
            } catch {
                refusals.append((source.path, error))
                repaired.append(source)
            }
        }
        return repaired
    }

    private mutating func repair(_ source: PolicySource) throws(CXError) -> PolicySource {
        var current = source
        var fixed: [Finding] = []
        // The author sees findings that a fix brings to light before they are fixed in turn.
        var known: Set<String>?
        for _ in 0..<Self.mostRounds {
            let reading = store.read(current)
            let own = reading.findings.filter { $0.origin.file == source.path }
            known = known ?? Set(own.map(Self.name))
            let selection = FixSelection(
                own.filter { known?.contains(Self.name($0)) == true }, in: current.text)
            guard !selection.findings.isEmpty else { break }
            var next = current
            next.text = selection.text
            guard Self.isSound(store.read(next), after: reading) else { break }
            fixed += selection.findings
            current = next
        }
        guard !fixed.isEmpty else { return source }
        try PolicyTextFiles.replace(source, by: current.text)
        made += fixed
        return current
    }

    private static func name(_ finding: Finding) -> String { "\(finding.rule) \(finding.message)" }

    /// True if everything that could be read before can still be read. The reader stops at a text with
    /// characters that no policy may hold, so its faults in YAML show only once those are gone.
    private static func isSound(_ new: PolicyReading, after old: PolicyReading) -> Bool {
        let faults = { (reading: PolicyReading, group: String) in
            reading.findings.count { $0.rule.hasPrefix("\(group)/") }
        }
        return faults(new, "text") <= faults(old, "text")
            && (faults(new, "yaml") <= faults(old, "yaml") || faults(old, "text") > 0)
    }
}
