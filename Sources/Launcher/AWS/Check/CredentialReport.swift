// SPDX-License-Identifier: Apache-2.0

import IAM
import Policy

/// The findings of a check of credentials.
public struct CredentialReport: Hashable, Sendable, Encodable {
    struct Caller: Hashable, Encodable {
        var arn: String
        var account: String
    }

    struct Problem: Hashable, Encodable {
        var message: String
        /// AWS's or the CLI's own words.
        var detail: String?
        var help: String?

        init(_ error: CXError) {
            message = error.what
            detail = error.detail
            help = error.advice
        }
    }

    struct Session: Hashable, Encodable {
        /// UTC, ISO 8601.
        var expiration: String
        var tags: Bool
        var sourceIdentity: Bool
        var notes: [String]
    }

    struct Policy: Hashable, Encodable {
        var characters: Int
        var room: Int
        var managed: [String]
        /// The number of actions that it allows, by access level.
        var allows: [String: Int]
    }

    /// The actions that the role allows without the session policy.
    struct Simulation: Hashable, Encodable {
        /// The number of actions that were looked at, all of which change something.
        var actions: Int?
        /// The actions that the role itself allows.
        var allowed: [String]
        /// The reason why nothing could be looked at.
        var notChecked: String?

        init(_ finding: RoleFinding) {
            switch finding {
            case .looked(let allowed, let count): (actions, self.allowed, notChecked) = (count, allowed, nil)
            case .unknown(let reason): (actions, allowed, notChecked) = (nil, [], reason)
            }
        }
    }

    struct Role: Hashable, Encodable {
        var name: String
        var role: String
        var access: AWSAccess
        var sessionPolicy: Policy?
        /// Nil if the role could not be assumed.
        var session: Session?
        var simulation: Simulation?
        var problem: Problem?

        init(_ plan: RolePlan) {
            name = plan.name
            role = plan.role.value
            access = plan.access
            sessionPolicy = plan.sessionPolicy.map {
                Policy(
                    characters: $0.characters, room: $0.room, managed: $0.managed,
                    allows: SessionPolicyEvaluation($0).countsByName)
            }
        }
    }

    var policy: String
    var profile: String
    /// The name and source identity of the role sessions.
    var session: String
    var caller: Caller?
    var roles: [Role] = []
    /// The problem that kept the check from looking at any role.
    var problem: Problem?

    init(policy: String, profile: String, session: String) {
        self.policy = policy
        self.profile = profile
        self.session = session
    }

    /// True if a launch would get its credentials.
    public var isGood: Bool { problem == nil && !roles.isEmpty && roles.allSatisfy { $0.problem == nil } }

    public func json() throws(CXError) -> String {
        try jsonText()
    }
}

extension CredentialReport {
    /// The report for people.
    public func text() -> String {
        var lines = ["policy   \(policy)", "profile  \(profile.printable)"]
        if let caller {
            lines.append("you      \(caller.arn.printable), account \(caller.account.printable)")
        }
        if !roles.isEmpty { lines.append("session  \(session)") }
        lines += problem?.lines ?? []
        for role in roles { lines += [""] + role.lines }
        return lines.map { "\($0)\n" }.joined()
    }
}

extension CredentialReport.Role {
    fileprivate var lines: [String] {
        var lines = ["role \(name): \(role.printable)", "  access          \(access.rawValue)"]
        if let session {
            let attribution = [
                session.tags ? "session tags" : nil, session.sourceIdentity ? "source identity" : nil,
            ].compactMap(\.self)
            lines.append("  assumed         until \(session.expiration)")
            lines.append("  leads back by   \((["session name"] + attribution).joined(separator: ", "))")
            lines += session.notes.map { "  note            \($0)" }
        }
        lines.append(
            "  session policy  \(sessionPolicy?.line ?? "none: the session may do what the role may")")
        if let simulation { lines.append("  role by itself  \(simulation.line)") }
        return lines + (problem?.lines.map { "  \($0)" } ?? [])
    }
}

extension CredentialReport.Policy {
    fileprivate var line: String {
        let counts = allows.filter { $0.value > 0 }.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }
        return "\(characters) characters, \(room) left; allows \(counts.joined(separator: ", "))"
    }
}

extension CredentialReport.Simulation {
    fileprivate var line: String {
        if let notChecked { return "not looked at: \(notChecked)" }
        let count = actions ?? 0
        return allowed.isEmpty
            ? "may use none of \(count) actions that change something on every resource"
            : "may use \(allowed.count) of \(count) actions that change something on every resource: "
                + RoleInspection.listed(allowed)
    }
}

extension CredentialReport.Problem {
    fileprivate var lines: [String] {
        ["error: \(CXError(message, detail: detail, advice: help).description)"].flatMap {
            $0.split(separator: "\n").map(String.init)
        }
    }
}
