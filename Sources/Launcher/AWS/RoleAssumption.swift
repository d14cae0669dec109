// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import GuardProtocol
import IAM
import Policy

/// Assumes one of a launch's roles, and assumes it again to renew it. Promise K4 (docs/security.md): nothing
/// inside can do what the role may not do.
struct RoleAssumption: Sendable {
    let role: RolePlan
    let attribution: AWSAttribution
    let identity: SessionIdentity
    let aws: AWSCommandLine

    var firstTerms: AssumptionTerms { AssumptionTerms(duration: role.duration) }

    /// - Parameter terms: the terms that worked the last time.
    /// - Throws: the message of AWS or the CLI.
    func assume(
        on terms: AssumptionTerms, login: MFALogin?, isAttended: Bool
    ) async throws(AWSMessage) -> AssumedRole {
        var terms = terms
        var notes: [String] = []
        while true {
            do throws(AWSMessage) {
                let answer = try await aws.call(
                    ["sts", "assume-role"], AssumeRoleRequest(role, identity, terms), as: .person(login),
                    isAttended: isAttended)
                return AssumedRole(
                    role: role, identity: identity, credentials: try STSAnswer.credentials(in: answer),
                    terms: terms,
                    received: Date(), notes: notes)
            } catch {
                // The loop ends, since each of the three terms gives way once.
                guard let problem = error.problem, let easier = terms.easier(after: problem, attribution)
                else {
                    throw error
                }
                terms = easier.terms
                notes.append(easier.note)
            }
        }
    }

    /// Words a refusal for the person, with what they can do.
    func failure(_ message: AWSMessage) -> CXError {
        CXError(
            "cannot assume the role \(title)\(explanation(message))", detail: message.text,
            advice: advice(message))
    }

    func advice(_ message: AWSMessage) -> String? {
        message.advice(on: .role(attribution), profile: aws.profile)
    }

    private func explanation(_ message: AWSMessage) -> String {
        switch message.problem {
        case .tags: ": session tags are refused, and the policy wants them (attribution: required)"
        case .sourceIdentity:
            ": a source identity is refused, and the policy wants one (attribution: required)"
        default: ""
        }
    }

    private var title: String {
        let name = role.name == RolePlan.mainName ? "" : "\(role.name): "
        return "\(name)\(role.role.value) (\(role.role.source))"
    }
}

/// The parameters of AssumeRole, as the AWS CLI reads them.
struct AssumeRoleRequest: Encodable, Sendable {
    struct PolicyARN: Encodable, Sendable {
        var arn: String
    }

    var role: String
    var name: String
    var duration: Int
    var policy: String?
    var managed: [PolicyARN]?
    var externalID: String?
    var tags: [SessionTag]?
    var sourceIdentity: String?

    init(_ role: RolePlan, _ identity: SessionIdentity, _ terms: AssumptionTerms) {
        self.role = role.role.value
        name = identity.name
        duration = terms.duration
        policy = role.sessionPolicy?.text
        managed = role.sessionPolicy.flatMap {
            $0.managed.isEmpty ? nil : $0.managed.map { PolicyARN(arn: $0) }
        }
        externalID = role.externalID
        tags = terms.hasTags ? identity.tags : nil
        sourceIdentity = terms.hasSourceIdentity ? identity.name : nil
    }

    private enum CodingKeys: String, CodingKey {
        case role = "RoleArn"
        case name = "RoleSessionName"
        case duration = "DurationSeconds"
        case policy = "Policy"
        case managed = "PolicyArns"
        case externalID = "ExternalId"
        case tags = "Tags"
        case sourceIdentity = "SourceIdentity"
    }
}

/// The terms on which a role can be assumed, as far as AWS has told.
struct AssumptionTerms: Hashable, Sendable {
    /// In seconds.
    var duration: Int
    var hasTags = true
    var hasSourceIdentity = true

    /// The longest duration that AWS gives a role that another role's session assumes.
    static let chained = 3600
    /// The shortest duration that AWS gives any role.
    static let shortest = 900

    /// The terms for another attempt after a refusal, and a note on them for the person; nil if none would
    /// help.
    func easier(after problem: AWSProblem, _ attribution: AWSAttribution) -> (
        terms: AssumptionTerms, note: String
    )? {
        var terms = self
        switch (problem, attribution) {
        case (.chaining, _) where duration > Self.chained:
            terms.duration = Self.chained
            return (
                terms,
                "AWS gives a role that is assumed by another role one hour at most; cx renews it in time"
            )
        case (.tags, .preferred) where hasTags:
            terms.hasTags = false
            return (terms, "the role takes no session tags, and is assumed without them")
        case (.packedTags, .preferred) where hasTags, (.packedToken, .preferred) where hasTags:
            terms.hasTags = false
            return (
                terms,
                "there is no room for session tags beside those of your own login, and the role is assumed without them"
            )
        case (.sourceIdentity, .preferred) where hasSourceIdentity:
            terms.hasSourceIdentity = false
            return (terms, "the role takes no source identity, and is assumed without one")
        default: return nil
        }
    }
}

/// A role's session that STS gave.
struct AssumedRole: Sendable {
    let role: RolePlan
    let identity: SessionIdentity
    let credentials: SessionCredentials
    /// The terms that AWS accepted, which may be less than what was asked for.
    let terms: AssumptionTerms
    let received: Date
    /// Notes for the person on the difference.
    let notes: [String]
}
