// SPDX-License-Identifier: Apache-2.0

import ClaudePermissions
import IAM

/// Reading commands that a rule about changes also denies.
struct DeniedByAccident {
    let rule: AgentRule
    let operations: [AWSOperation]

    /// Finds such commands of the services that the policy reaches. Each stands with the first rule that
    /// denies it, in the order of the rules.
    static func find(_ rules: AWSCommandRules, walls: PolicyWalls) -> [DeniedByAccident] {
        var met: [AgentRule: [AWSOperation]] = [:]
        for command in walls.reached where !command.operation.isMutating {
            guard let rule = rules.rule(denying: command), isOne(command.operation, walls: walls),
                !isMeant(command.operation, by: rule)
            else { continue }
            met[rule, default: []].append(command.operation)
        }
        return rules.entries.compactMap { rule, _ in
            met[rule].map { DeniedByAccident(rule: rule, operations: $0) }
        }
    }

    /// True if the rule names the command, a verb that reads, or no verb at all (a service, or all of `aws`).
    private static func isMeant(_ operation: AWSOperation, by rule: AgentRule) -> Bool {
        let pieces = (rule.shell?.text ?? "").split { " *:".contains($0) }.dropFirst()
        let verbs = pieces.filter { $0 != operation.service && $0 != "aws" }
        let readers = ["get", "list", "describe", "head", "batch-get", "search", "lookup", "ls"]
        return verbs.isEmpty
            || verbs.contains { verb in
                verb == operation.command || readers.contains { verb == $0 || verb.hasPrefix($0 + "-") }
            }
    }

    /// True for a command that the session may use and an investigation needs: no secrets, no data, no model.
    static func isOne(_ operation: AWSOperation, walls: PolicyWalls) -> Bool {
        guard let action = operation.action.flatMap({ ActionCorpus.shared.action($0) }) else { return false }
        return ReadingActions.contains(action) && !HarmfulActions.contains(action) && !walls.isHeld(operation)
    }
}
