extension PolicyCoverage {
    /// Programs that only change files.
    private static let fileChangers: Set = ["rm", "rmdir", "unlink", "shred", "truncate", "dd", "mkfs", "find"]
    /// A role's ARN where the policy names none: what a session may do does not depend on its name.
    private static let anyRole = "arn:aws:iam::123456789012:role/any"

    public init(_ policy: Policy) {
        let agent = policy.claude.agentRules
        let reached = Self.services(of: policy)
        let session = Self.session(of: policy)
        let everything = AWSOperations.operations()
        let lines = everything.map { AWSCommandRules.Command($0) }
        let corpus = ActionCorpus.shared
        let held: (AWSOperation) -> Bool = { operation in
            guard let text = operation.action, let action = corpus.action(text) else { return false }
            return session.map { !$0.allows(action) } ?? false
        }
        let prefix: (AWSOperation) -> String? = { $0.action?.split(separator: ":").first.map(String.init) }
        let commands = AWSCommandRules(agent)
        let inReach = everything.filter { prefix($0).map(reached.contains) ?? false }
        let review = commands.review(inReach)
        let undenied = Set(review.open)
        let actions = Dictionary(grouping: inReach.filter(\.isMutating)) { $0.action ?? "" }.map { action, operations in
            let open = operations.filter(undenied.contains)
            var walls: [Wall] = open.isEmpty ? [.agent] : []
            if operations.allSatisfy(held) { walls.append(.aws) }
            return Action(
                service: prefix(operations[0]) ?? "", action: action, commands: operations.map(\.line),
                undenied: open.map(\.line), walls: walls)
        }
        let hasWritable = policy.workspace.access == .readWrite || policy.mounts.contains { $0.access == .readWrite }
        self.policy = policy.name
        self.actions = actions.sorted { $0.action < $1.action }
        hidden = review.hidden.map { Hidden(command: $0.line, rule: $1.text, origin: $1.origin) }
        rules = agent.filter { $0.list == .deny }.map { rule in
            var walls: [Wall] = [.agent]
            let program = rule.shell.map { String($0.text.prefix { $0 != " " && $0 != ":" && $0 != "*" }) }
            if program == "aws" {
                let own = AWSCommandRules([rule])
                let met = zip(everything, lines).filter { own.rule(denying: $0.1) != nil }.map(\.0)
                let near = met.filter { prefix($0).map(reached.contains) ?? false }
                if !met.isEmpty, near.isEmpty { walls.append(.network) }
                if !near.isEmpty, near.allSatisfy(held) { walls.append(.aws) }
            } else if let program, Self.fileChangers.contains(program), !hasWritable {
                walls.append(.container)
            } else if program != nil || rule.tool.hasPrefix("Web"), Self.reachesOnlyAWS(policy) {
                walls.append(.network)
            }
            let past =
                walls == [.agent]
                ? DenyRuleEscapes.escapes(of: rule.text, rules: agent).filter { $0.answer != .denied } : []
            return Rule(rule: rule.text, origin: rule.origin, walls: walls, escapes: past)
        }
    }

    /// IAM's prefixes of the services whose hosts the policy reaches.
    private static func services(of policy: Policy) -> Set<String> {
        let catalogue = EndpointCatalogue.shared
        let allowed = Set(policy.egress.hosts.map(\.name.text))
        let names = catalogue.services.filter { service in
            policy.egress.regions.contains { region in
                catalogue.hosts(service: service, region: region, kinds: EndpointKind.allCases).contains {
                    allowed.contains($0.text)
                }
            }
        }
        return Set(names.flatMap { ActionCorpus.shared.prefixes(for: $0) })
    }

    /// Nil where the session may do whatever its role may.
    private static func session(of policy: Policy) -> SessionPolicyEvaluation? {
        let rules = policy.aws?.session ?? AWSSessionRules()
        guard rules.access == .readOnly, rules.passesPolicy else { return nil }
        let builder = SessionPolicyBuilder(
            rules: rules, egress: policy.egress, region: policy.aws?.region, role: policy.aws?.role ?? anyRole,
            callsModel: policy.aws?.inference == nil)
        return (try? builder?.policy()).map(SessionPolicyEvaluation.init)
    }

    private static func reachesOnlyAWS(_ policy: Policy) -> Bool {
        policy.egress.networks.isEmpty && policy.egress.published.isEmpty
            && policy.egress.hosts.allSatisfy { $0.published != nil }
    }
}
