/// The deny rules that can be about `aws` commands, ready for thousands of comparisons.
public struct AWSCommandRules: Sendable {
    private struct Entry: Sendable {
        let rule: AgentRule
        let pattern: ShellPattern
        /// A piece that every command has that the rule meets; rules are looked up by it first.
        let literal: [UInt8]
    }

    private let entries: [Entry]
    /// A rule about every command of the shell.
    private let all: AgentRule?

    public init(_ rules: [AgentRule]) {
        let denied = rules.filter { $0.list == .deny && $0.tool == "Bash" }
        all = denied.first { $0.shell == nil }
        entries = denied.compactMap { rule in
            guard let pattern = rule.shell, pattern.mayBegin(with: "aws ") else { return nil }
            return Entry(rule: rule, pattern: pattern, literal: Array(pattern.lastLiteral.utf8))
        }
    }

    /// The rule that denies the plain command; nil where none does.
    public func rule(denying operation: AWSOperation) -> AgentRule? {
        rule(denying: Array(operation.line.utf8))
    }

    /// - Parameter line: the bytes of a plain command.
    func rule(denying line: [UInt8]) -> AgentRule? {
        if let all { return all }
        // Nearly every operation is called with an option or more.
        let longer = line + " --x".utf8
        return entries.first { entry in
            longer.contains(entry.literal) && (entry.pattern.matches(line) || entry.pattern.matches(longer))
        }?.rule
    }

    /// Mutating operations that no rule denies, and reading ones that one does.
    public func review(_ operations: [AWSOperation]) -> (open: [AWSOperation], hidden: [(AWSOperation, AgentRule)]) {
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
    /// False where no command that begins so can match.
    fileprivate func mayBegin(with text: String) -> Bool {
        let fixed = self.text.prefix { $0 != "*" && $0 != ":" }
        return fixed.hasPrefix(text) || text.hasPrefix(fixed)
    }

    /// The last piece between asterisks, which tells operations apart best.
    fileprivate var lastLiteral: String {
        let body = kind == .prefix ? String(text.dropLast(2)) : text
        return body.split(separator: Character("*")).map { $0.trimmingBlanks }.last { !$0.isEmpty } ?? ""
    }
}

extension Substring {
    fileprivate var trimmingBlanks: String { String(self).trimming { $0 == " " } }
}

extension [UInt8] {
    fileprivate func contains(_ piece: [UInt8]) -> Bool {
        guard let first = piece.first else { return true }
        guard count >= piece.count else { return false }
        for start in 0...(count - piece.count) where self[start] == first {
            if self[start..<(start + piece.count)].elementsEqual(piece) { return true }
        }
        return false
    }
}
