/// Which part of a policy a grant is of.
public enum GrantKind: String, Hashable, Sendable, Codable, CaseIterable {
    case files
    case environment
    case limits
    case terminal
    case host
    /// Addresses without a name.
    case network
    case aws
    /// One action of IAM.
    case awsAction = "aws-action"
    /// One of the agent's own rules.
    case agentRule = "agent-rule"
    /// A command of the AWS CLI, as the agent's rules take it.
    case awsCommand = "aws-command"
    case setting
}
