// SPDX-License-Identifier: Apache-2.0

import Addresses
import ClaudePermissions
import IAM

/// The walls that stand behind the agent's rules in one policy.
struct PolicyWalls {
    /// The programs that only change files.
    private static let fileChangers: Set = [
        "chgrp", "chmod", "chown", "dd", "find", "install", "ln", "mkfs", "mv", "rm", "rmdir", "rsync",
        "shred", "srm",
        "tee",
        "truncate", "unlink",
    ]
    /// The subcommands of git that need a host.
    private static let remoteVerbs = [
        "push", "send-email", "fetch", "pull", "clone", "ls-remote", "request-pull", "remote",
    ]

    let policy: Policy
    /// The IAM prefixes of the services that the policy reaches.
    let prefixes: Set<String>
    /// All AWS CLI commands of these services.
    let reached: [AWSCommandRules.Command]
    /// The sessions that the agent may choose from.
    private let sessions: [PlannedSession]
    private let hasWritable: Bool
    private let reachesOnlyAWS: Bool

    init(_ policy: Policy, sessions: [PlannedSession]) {
        self.policy = policy
        self.sessions = sessions
        prefixes = Self.prefixes(of: policy)
        reached = AWSOperations.commands(prefixes: prefixes)
        hasWritable =
            policy.workspace.access == .readWrite || policy.mounts.contains { $0.access == .readWrite }
        reachesOnlyAWS =
            policy.egress.networks.isEmpty && policy.egress.published.isEmpty
            && policy.egress.hosts.allSatisfy { $0.published != nil }
    }

    /// The IAM prefixes of the services whose hosts the policy reaches.
    private static func prefixes(of policy: Policy) -> Set<String> {
        let corpus = ActionCorpus.shared
        let named = policy.egress.hosts.filter { host in
            host.published == nil
                && ["amazonaws.com", "api.aws", "amazonaws.com.cn"].contains { host.name.text.hasSuffix($0) }
        }
        // `sqs.us-east-1.amazonaws.com`, `bucket.s3.amazonaws.com`.
        let labels = named.flatMap { $0.name.text.split(separator: ".") }.map { label in
            label.hasSuffix("-fips") ? String(label.dropLast("-fips".count)) : String(label)
        }
        return Set(policy.egress.actionPrefixes + labels.flatMap(corpus.prefixes))
    }

    /// True if AWS refuses every session what the command needs.
    func isHeld(_ operation: AWSOperation) -> Bool {
        sessions.allSatisfy { Self.holds($0, operation) }
    }

    /// Returns the sessions that may do what one of the commands needs.
    func sessions(allowing operations: [AWSOperation]) -> [PlannedSession] {
        sessions.filter { session in !operations.allSatisfy { Self.holds(session, $0) } }
    }

    private static func holds(_ session: PlannedSession, _ operation: AWSOperation) -> Bool {
        guard session.bound == .sessionPolicy else { return false }
        // If the session policy is too long, nothing starts.
        guard let evaluation = session.evaluation else { return true }
        // A session that may only read is allowed only actions that are known to read.
        guard let text = operation.action, let action = ActionCorpus.shared.action(text) else {
            return operation.isMutating
        }
        return !evaluation.allows(action)
    }

    /// True for a command that matters: one that changes something, or shows secrets and data.
    static func matters(_ operation: AWSOperation) -> Bool {
        operation.isMutating
            || operation.action.flatMap { ActionCorpus.shared.action($0) }.map {
                !HarmfulActions.kinds(of: $0).isDisjoint(with: .mandatory)
            } ?? false
    }

    func walls(behind rule: AgentRule) -> [PolicyCoverage.Wall] {
        var walls: [PolicyCoverage.Wall] = [.agent]
        switch Self.subject(of: rule) {
        case .aws(let pattern):
            let near = reached.filter { $0.isMet(by: pattern) }.map(\.operation)
            if near.isEmpty {
                if isElsewhere(pattern) { walls.append(.network) }
            } else if near.filter(Self.matters).allSatisfy(isHeld) {
                walls.append(.aws)
            }
        case .files: if !hasWritable { walls.append(.container) }
        case .program(let name):
            let isSpared = policy.egress.hosts.allSatisfy { ProgramHosts.spares(name, $0) }
            if reachesOnlyAWS || isSpared && policy.egress.networks.isEmpty && policy.egress.published.isEmpty
            {
                walls.append(.network)
            }
        case .web(let host): if !reachesWeb(host) { walls.append(.network) }
        case .other: break
        }
        return walls
    }

    /// Returns a host that is open to the rule's program, so that only the rule stops the program from
    /// sending there; nil if there is none.
    func opening(_ rule: AgentRule) -> AllowedHost? {
        guard case .program(let name) = Self.subject(of: rule) else { return nil }
        return policy.egress.hosts.first { $0.published == nil && ProgramHosts.reaches(name, $0) }
    }

    private enum Subject {
        case aws(ShellPattern)
        case files
        case program(String)
        /// A rule about the web; nil for every host.
        case web(String?)
        case other
    }

    private static func subject(of rule: AgentRule) -> Subject {
        if rule.tool == "WebFetch" || rule.tool == "WebSearch" {
            return .web(
                rule.specifier.flatMap {
                    $0.hasPrefix("domain:") ? String($0.dropFirst("domain:".count)) : nil
                })
        }
        if rule.tool == "Edit" { return .files }
        guard let pattern = rule.shell else { return .other }
        let words = pattern.text.split { " :*".contains($0) }
        guard let program = words.first.map({ ShellUnwrapping.lastComponent(String($0)) }),
            !pattern.text.hasPrefix("*")
        else { return .other }
        if program == "aws" { return .aws(pattern) }
        if fileChangers.contains(program) { return .files }
        if program == "git", words.count > 1,
            !remoteVerbs.contains(where: { words.dropFirst().contains(Substring($0)) })
        {
            return .files
        }
        return .program(program)
    }

    /// True if the pattern matches a command of a service that is out of reach.
    private func isElsewhere(_ pattern: ShellPattern) -> Bool {
        // The beginning of a pattern for commands with an option before the service.
        let start = "aws * "
        let plain =
            pattern.text.hasPrefix(start)
            ? ShellPattern("aws " + pattern.text.dropFirst(start.count)) : pattern
        return AWSOperations.commands(prefixes: AWSOperations.all).contains {
            $0.isMet(by: pattern) || $0.isMet(by: plain)
        }
    }

    private func reachesWeb(_ host: String?) -> Bool {
        guard let host, !host.contains("*"), let name = HostName(WebHost.normal(host)) else {
            return !reachesOnlyAWS
        }
        return policy.egress.hosts.contains { $0.name.matches(name) }
    }
}
