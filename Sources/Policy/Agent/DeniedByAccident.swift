/// Reading commands that rules about changes deny as well.
struct DeniedByAccident {
    let rule: AgentRule
    let operations: [AWSOperation]

    /// Those of the services that the policy reaches, by the first rule that denies each, in the order of the rules. A rule
    /// that meets more reading commands than others is meant for them.
    static func find(_ rules: AWSCommandRules, walls: PolicyWalls) -> [DeniedByAccident] {
        var met: [AgentRule: [AWSOperation]] = [:]
        for command in walls.reached where !command.operation.isMutating {
            guard let rule = rules.rule(denying: command), isOne(command.operation, walls: walls) else { continue }
            met[rule, default: []].append(command.operation)
        }
        return rules.entries.compactMap { rule, pattern in
            guard let operations = met[rule] else { return nil }
            let changes = walls.reached.count { $0.operation.isMutating && $0.isMet(by: pattern) }
            return changes >= operations.count ? DeniedByAccident(rule: rule, operations: operations) : nil
        }
    }

    /// True for what the session may do and an investigation is for: no secrets, no data, no model.
    static func isOne(_ operation: AWSOperation, walls: PolicyWalls) -> Bool {
        guard let action = operation.action.flatMap({ ActionCorpus.shared.action($0) }) else { return false }
        return ReadingActions.contains(action) && !SensitiveActions.contains(action) && !walls.isHeld(operation)
    }
}
