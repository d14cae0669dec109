// SPDX-License-Identifier: Apache-2.0

public import IAM

/// An AWS session that a launch asks for, as far as the policy and the user's configuration describe it.
public struct PlannedSession {
    /// The limit of what a session may do.
    public enum Bound: Int, Comparable {
        /// A session policy limits the session to less than its role.
        case sessionPolicy
        /// The session may do what its role may, and a launch inspects the role before.
        case inspectedRole
        /// The session may do what its role may.
        case role

        public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
    }

    /// The role's name among `aws.roles`, which `AWS_PROFILE` chooses inside; nil for the main role.
    public let name: String?
    /// The role's ARN; nil if neither the policy nor the configuration names it.
    public let role: String?
    public let rules: AWSSessionRules
    /// True for the session that calls the agent's model.
    public let callsModel: Bool
    /// IAM prefixes of the services that the session is for.
    public let services: [String]
    /// IAM prefixes of the services that the session is for or that the sandbox reaches, in their order.
    public let inspectedServices: [String]
    /// The regions where the session may be used; empty if only the user's configuration names one.
    public let regions: [String]
    /// Nil if `role` is not a role's ARN.
    public let builder: SessionPolicyBuilder?
    /// Nil if the session gets no session policy.
    public let sessionPolicy: Result<SessionPolicy, SessionPolicyTooLong>?
    /// Nil if the session gets no session policy, or the session policy is longer than AWS accepts.
    public let evaluation: SessionPolicyEvaluation?

    public var bound: Bound {
        guard rules.access == .readOnly else { return .role }
        return rules.passesPolicy ? .sessionPolicy : .inspectedRole
    }

    /// The key path of the role in a policy, as `aws` or `aws.roles.writer`.
    var path: String { name.map { "aws.roles.\($0)" } ?? "aws" }

    /// - Parameters:
    ///   - region: the session's own; nil if neither the policy nor the configuration names it.
    ///   - variables: the caller's environment, of which the policy passes some variables.
    ///   - cache: session policies that were made before.
    fileprivate init(
        name: String?, role: String?, rules: AWSSessionRules, of policy: Policy, region: String?,
        variables: [String: String], cache: SessionPolicyCache
    ) {
        self.name = name
        self.role = role
        self.rules = rules
        callsModel = policy.aws?.inference == name
        services = rules.actionPrefixes(in: policy.egress)
        inspectedServices = Set(services + policy.egress.actionPrefixes).sorted()
        let named = rules.regions ?? policy.egress.regions
        regions = named.isEmpty ? [region].compactMap(\.self) : named
        // The configuration's region is unknown here. Most regions have names of the same length.
        let likely = region ?? policy.egress.regions.first ?? "us-east-1"
        builder = SessionPolicyBuilder(
            rules: rules, services: services, regions: regions.isEmpty ? [likely] : regions,
            role: role ?? Self.placeholder(in: likely),
            models: callsModel ? AgentModels(policy, region: likely, variables: variables).names : [],
            cache: cache)
        sessionPolicy =
            if rules.access == .readOnly, rules.passesPolicy, let builder {
                Result { () throws(SessionPolicyTooLong) in try builder.policy() }
            } else {
                nil
            }
        evaluation = (try? sessionPolicy?.get()).map(SessionPolicyEvaluation.init)
    }

    /// The ARN that stands for a role that only the configuration names. Only its partition and the length of
    /// its account matter.
    private static func placeholder(in region: String) -> String {
        "arn:\(EndpointCatalogue.shared.partition(of: region) ?? "aws"):iam::123456789012:role/any"
    }
}

extension Policy {
    /// True if a launch asks for AWS sessions.
    public var hasAWSSession: Bool { aws != nil || !egress.regions.isEmpty }

    /// Returns the policy's own name of a service that a session is for; IAM's prefix if it has none.
    /// - Parameters:
    ///   - prefix: IAM's prefix of the service.
    ///   - role: the name of the session's role among `aws.roles`; nil for the main role.
    public func serviceName(_ prefix: String, role: String?) -> String {
        let services = role.map { aws?.roles[$0]?.session.services } ?? aws?.session.services
        let path = role.map { "aws.roles.\($0)" } ?? "aws"
        return origins.text(of: services == nil ? "egress.aws.services" : "\(path).services") {
            ActionCorpus.shared.prefixes(for: $0).contains(prefix)
        } ?? prefix
    }

    /// The AWS sessions that a launch asks for: the main role's first, the others by name.
    public var sessions: [PlannedSession] { sessions(cache: SessionPolicyCache()) }

    /// The same sessions.
    /// - Parameter cache: the one of all policies that are read together.
    func sessions(cache: SessionPolicyCache) -> [PlannedSession] {
        sessions(role: aws?.role, region: aws?.region, cache: cache)
    }

    /// The same sessions, completed by the user's configuration.
    /// - Parameters:
    ///   - role: the main role's ARN.
    ///   - region: the region of all sessions.
    ///   - variables: the caller's environment, of which the policy passes some variables.
    ///   - cache: session policies that were made before.
    public func sessions(
        role: String?, region: String?, variables: [String: String] = [:],
        cache: SessionPolicyCache = SessionPolicyCache()
    ) -> [PlannedSession] {
        guard hasAWSSession else { return [] }
        let rules = aws ?? AWSRules()
        let main = PlannedSession(
            name: nil, role: role, rules: rules.session, of: self, region: region, variables: variables,
            cache: cache)
        return [main]
            + rules.roles.sorted { $0.key < $1.key }.map { name, role in
                PlannedSession(
                    name: name, role: role.role, rules: role.session, of: self, region: region,
                    variables: variables, cache: cache)
            }
    }
}

extension AWSSessionRules {
    /// The IAM prefixes of the services that the session is for.
    public func actionPrefixes(in egress: Egress) -> [String] { services ?? egress.actionPrefixes }
}

extension Egress {
    /// The IAM prefixes of the services that `egress.aws` names.
    public var actionPrefixes: [String] { services.flatMap(ActionCorpus.shared.prefixes) }
}
