// SPDX-License-Identifier: Apache-2.0

public import Addresses
import ClaudePermissions
import IAM

/// Answers questions about a policy, wall by wall, with the line that decides.
///
/// It knows the policy, but no machine. If an answer depends on files, addresses in force or the user's
/// configuration, it says so in words.
public struct PolicyExplainer {
    private let policy: QueriedPolicy

    /// - Parameters:
    ///   - reading: the policy and the places of its words.
    ///   - home: the caller's home, for which `~` in a mount stands; nil if it is not known.
    ///   - cache: the cache of the reader that read the policy.
    ///   - ranges: AWS's published ranges. It is called only if the policy names some and the question is
    ///     about an address.
    /// - Returns: nil if the policy has errors.
    public init?(
        _ reading: PolicyReading, home: String? = nil, cache: PolicyReaderCache = PolicyReaderCache(),
        ranges: @escaping () throws -> PublishedRanges = { .shipped }
    ) {
        guard let policy = reading.policy else { return nil }
        self.policy = QueriedPolicy(policy: policy, home: home, ranges: ranges, cache: cache.sessionPolicies)
    }

    /// The policy's name.
    public var name: String { policy.policy.name }

    public func answer(_ query: PolicyQuery) -> PolicyAnswer {
        let agent = AgentWall(policy)
        let aws = AWSWall(policy)
        let network = NetworkWall(policy)
        let container = ContainerWall(policy)
        let walls: [WallAnswer] =
            switch query.subject {
            case .host(let target):
                [
                    agent.answer(host: target), aws.notConcerned, network.answer(host: target),
                    container.notConcerned,
                ]
            case .command(let text): answers(on: text, agent, aws, network, container)
            case .actions(let actions):
                [
                    agent.answer(actions: actions), aws.answer(actions: actions),
                    network.answer(actions: actions),
                    container.notConcerned,
                ]
            case .read(let path):
                [
                    agent.answer(reading: path), aws.notConcerned, network.notConcerned,
                    container.answer(reading: path),
                ]
            case .write(let path):
                [
                    agent.answer(writing: path), aws.notConcerned, network.notConcerned,
                    container.answer(writing: path),
                ]
            case .variable(let name):
                [
                    agent.notConcerned, aws.notConcerned, network.notConcerned,
                    container.answer(variable: name),
                ]
            case .mount(let path):
                [agent.notConcerned, aws.notConcerned, network.notConcerned, container.answer(mount: path)]
            }
        return PolicyAnswer(query, walls: walls)
    }

    private func answers(
        on command: String, _ agent: AgentWall, _ aws: AWSWall, _ network: NetworkWall,
        _ container: ContainerWall
    ) -> [WallAnswer] {
        let lines = CommandLines(command, place: policy.place, variables: policy.variables)
        return [
            agent.answer(command: command), aws.answer(command: lines), network.answer(command: lines),
            container.answer(command: lines),
        ]
    }
}

/// A policy for questions. Values that take time to compute are computed once for all questions.
final class QueriedPolicy {
    let policy: Policy
    /// The caller's home on the host.
    let home: String?
    let ranges: () throws -> PublishedRanges
    /// The AWS sessions, the main role's first.
    private(set) lazy var sessions = policy.sessions(cache: cache)
    /// The permission rules as Claude Code reads them.
    private(set) lazy var agentRules = policy.claude.agentRules
    private var operations: [String: [AWSOperation]] = [:]
    private let cache: SessionPolicyCache

    init(
        policy: Policy, home: String?, ranges: @escaping () throws -> PublishedRanges,
        cache: SessionPolicyCache
    ) {
        self.policy = policy
        self.home = home
        self.ranges = ranges
        self.cache = cache
    }

    var origins: PolicyOrigins { policy.origins }

    /// Returns the AWS CLI's commands that need one of the actions. All actions belong to one service.
    func operations(needing actions: [IAMAction]) -> [AWSOperation] {
        guard let prefix = actions.first?.service else { return [] }
        let all = operations[prefix] ?? AWSOperations.operations(prefixes: [prefix])
        operations[prefix] = all
        let names = Set(actions.map(\.text))
        return all.filter { $0.action.map(names.contains) ?? false }
    }

    /// The agent's working directory.
    var place: AgentPlace { AgentPlace(folder: policy.workspace.at) }

    /// The regions of a call that names none.
    var regions: [String] { policy.callRegions }
}
