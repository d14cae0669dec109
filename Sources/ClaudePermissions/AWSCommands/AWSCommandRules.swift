// SPDX-License-Identifier: Apache-2.0

/// The deny rules that may be about `aws` commands, prepared for thousands of comparisons.
public struct AWSCommandRules: Sendable {
    /// A plain command, prepared for hundreds of comparisons.
    package struct Command {
        package let operation: AWSOperation
        let bytes: [UInt8]
        /// The command with an option behind it, as nearly every operation is called.
        let longer: [UInt8]
        let pairs: BytePairs

        package init(_ operation: AWSOperation) {
            self.operation = operation
            bytes = Array(operation.line.utf8)
            longer = bytes + " --x".utf8
            pairs = BytePairs(longer)
        }

        package func isMet(by pattern: ShellPattern) -> Bool {
            pattern.pairs.isSubset(of: pairs) && (pattern.matches(bytes) || pattern.matches(longer))
        }
    }

    package let entries: [(rule: AgentRule, pattern: ShellPattern)]
    /// A rule about every command of the shell.
    private let all: AgentRule?

    public init(_ rules: [AgentRule]) {
        let denied = rules.filter { $0.list == .deny && $0.tool == "Bash" }
        all = denied.first { $0.shell == nil }
        entries = denied.compactMap { rule in
            guard let pattern = rule.shell, pattern.mayBegin(with: "aws ") else { return nil }
            return (rule, pattern)
        }
    }

    /// Returns the rule that denies the plain command; nil if none does.
    public func rule(denying operation: AWSOperation) -> AgentRule? { rule(denying: Command(operation)) }

    package func rule(denying command: Command) -> AgentRule? {
        if let all { return all }
        return entries.first { _, pattern in command.isMet(by: pattern) }?.rule
    }

    /// True if no rule is about commands of `aws`.
    package var isEmpty: Bool { all == nil && entries.isEmpty }

    /// Returns mutating operations that no rule denies, and reading operations that a rule denies.
    public func review(_ operations: [AWSOperation]) -> (
        open: [AWSOperation], hidden: [(AWSOperation, AgentRule)]
    ) {
        var open: [AWSOperation] = []
        var hidden: [(AWSOperation, AgentRule)] = []
        for operation in operations {
            let rule = rule(denying: operation)
            if operation.isMutating, rule == nil { open.append(operation) }
            if !operation.isMutating, let rule { hidden.append((operation, rule)) }
        }
        return (open, hidden)
    }
}

extension ShellPattern {
    /// False if the pattern matches no command with this beginning.
    fileprivate func mayBegin(with text: String) -> Bool {
        let fixed = self.text.prefix { $0 != "*" && $0 != ":" }
        return fixed.hasPrefix(text) || text.hasPrefix(fixed)
    }
}
