import Addresses
import ClaudePermissions
import IAM

/// A policy as questions need it. What takes a while to make is made once for all of them.
final class QueriedPolicy {
    let policy: Policy
    /// The caller's home on the host.
    let home: String?
    let ranges: () throws -> PublishedRanges
    /// The main role's first.
    private(set) lazy var sessions = policy.sessions
    /// As Claude Code reads them.
    private(set) lazy var agentRules = policy.claude.agentRules
    private var operations: [String: [AWSOperation]] = [:]

    init(policy: Policy, home: String?, ranges: @escaping () throws -> PublishedRanges) {
        self.policy = policy
        self.home = home
        self.ranges = ranges
    }

    var origins: PolicyOrigins { policy.origins }

    /// The AWS CLI's commands that need one of the actions, which are of one service.
    func operations(needing actions: [IAMAction]) -> [AWSOperation] {
        guard let prefix = actions.first?.service else { return [] }
        let all = operations[prefix] ?? AWSOperations.operations(prefixes: [prefix])
        operations[prefix] = all
        let names = Set(actions.map(\.text))
        return all.filter { $0.action.map(names.contains) ?? false }
    }

    /// Where the agent runs.
    var place: AgentPlace { AgentPlace(folder: policy.workspace.at) }

    /// Where a call goes that names no region: the policy's own, or those that it reaches, of which the
    /// user's configuration picks one.
    var regions: [String] { policy.aws?.region.map { [$0] } ?? policy.egress.regions }
}
