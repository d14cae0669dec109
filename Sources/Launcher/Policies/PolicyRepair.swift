import Addresses
public import Documents
import Glibc
import Policy

/// Makes the fixes of a check in the policies that were named.
public struct PolicyRepair: Sendable {
    /// Of fixes that touch one another, each round makes some.
    private static let mostRounds = 8

    public private(set) var made: [Finding] = []
    /// Why files with fixes stay as they are, by path.
    public private(set) var refusals: [(path: String, error: LaunchError)] = []

    private let store: PolicyStore

    public init(of store: PolicyStore) {
        self.store = store
    }

    /// The policies as they are afterwards.
    public mutating func repair(_ sources: [PolicySource]) -> [PolicySource] {
        var repaired: [PolicySource] = []
        for source in sources {
            do throws(LaunchError) {
                repaired.append(try repair(source))
            } catch {
                refusals.append((source.path, error))
                repaired.append(source)
            }
        }
        return repaired
    }

    private mutating func repair(_ source: PolicySource) throws(LaunchError) -> PolicySource {
        var current = source
        var fixed: [Finding] = []
        // What a fix brings to light, its author should see before it is changed, too.
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
        try PolicyFileReplacement.replace(source, by: current.text)
        made += fixed
        return current
    }

    private static func name(_ finding: Finding) -> String { "\(finding.rule) \(finding.message)" }

    /// True if everything that could be read before still can. A text with characters that no policy holds is
    /// not read any further, so that its other faults come to light later.
    private static func isSound(_ new: PolicyReading, after old: PolicyReading) -> Bool {
        let faults = { (reading: PolicyReading, group: String) in
            reading.findings.count { $0.rule.hasPrefix("\(group)/") }
        }
        return faults(new, "text") <= faults(old, "text")
            && (faults(new, "yaml") <= faults(old, "yaml") || faults(old, "text") > 0)
    }
}
