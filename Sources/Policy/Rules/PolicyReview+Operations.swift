import Addresses
import ClaudePermissions
import Documents
import IAM

extension PolicyReview {
    /// The first service of the policy that one of the operations belongs to; nil where there are none.
    func place(of operations: [AWSOperation]) -> Origin? {
        guard !operations.isEmpty else { return nil }
        let prefixes = Set(operations.compactMap { $0.action?.prefix { $0 != ":" } }.map(String.init))
        let service = draft.services.first { service in
            ActionCorpus.shared.prefixes(for: service.value).contains(where: prefixes.contains)
        }
        return service?.origin ?? draft.hosts.first?.origin
    }

    /// The first three, and how many more there are.
    func list(_ operations: [AWSOperation]) -> String {
        let first = operations.prefix(3).map { "`\($0.line)`" }.joined(separator: ", ")
        return operations.count > 3
            ? "\(first) and \(operations.count - 3) more \(operations.count > 4 ? "commands" : "command")"
            : first
    }
}
