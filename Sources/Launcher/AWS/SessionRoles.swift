// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import GuardProtocol
import Policy

/// Assumes the roles of a session, and keeps the login and the terms that worked.
actor SessionRoles {
    nonisolated let assumptions: [RoleAssumption]
    private let aws: AWSCommandLine
    private let serial: Setting<String>?
    private var terms: [String: AssumptionTerms] = [:]
    /// The person's login; nil if the profile's own credentials assume the roles.
    private(set) var login: MFALogin?

    init(_ plan: AWSPlan, identity: SessionIdentity, serial: Setting<String>?, aws: AWSCommandLine) {
        self.aws = aws
        self.serial = serial
        assumptions = plan.all.map {
            RoleAssumption(role: $0, attribution: plan.attribution, identity: identity, aws: aws)
        }
    }

    /// True if the person logged in with a code, and must log in again when that login ends.
    var usesCode: Bool { login != nil }

    func logIn(with code: MFACode, isAttended: Bool) async throws(CXError) {
        login = try await MFALogin.logIn(with: code, serial: serial, by: aws, isAttended: isAttended)
    }

    /// Assumes all roles, the main one first. The AWS CLI may ask the person for a code, which counts once.
    /// So the others follow side by side, by the login that the CLI has then.
    /// - Throws: the first refusal, AWS's or cx's own.
    func assumeAll(code: MFACode?) async throws -> [AssumedRole] {
        if let code { try await logIn(with: code, isAttended: true) }
        let main = try await assumeChecked(assumptions[0])
        return try await [main]
            + withThrowingTaskGroup(of: (Int, AssumedRole).self) { group in
                for (index, assumption) in assumptions.enumerated().dropFirst() {
                    group.addTask {
                        (index, try await self.assumeChecked(assumption))
                    }
                }
                var assumed: [(Int, AssumedRole)] = []
                for try await role in group { assumed.append(role) }
                return assumed.sorted { $0.0 < $1.0 }.map(\.1)
            }
    }

    /// Assumes a role at the start of a session, and looks at the role itself if nothing else limits the
    /// session.
    private func assumeChecked(_ assumption: RoleAssumption) async throws(CXError) -> AssumedRole {
        let assumed: AssumedRole
        do throws(AWSMessage) {
            assumed = try await assume(assumption, isAttended: true)
        } catch {
            throw assumption.failure(error)
        }
        try await RoleInspection(assumption: assumption, login: login).requireReading()
        return assumed
    }

    func assume(_ assumption: RoleAssumption, isAttended: Bool) async throws(AWSMessage) -> AssumedRole {
        let name = assumption.role.name
        let assumed = try await assumption.assume(
            on: terms[name] ?? assumption.firstTerms, login: login, isAttended: isAttended)
        terms[name] = assumed.terms
        return assumed
    }
}

/// Writes to a session's record what happens to its roles.
struct RoleRecord: Sendable {
    let audit: SessionAudit

    func assumed(_ role: AssumedRole, isRefresh: Bool) async throws(CXError) {
        let entry = RoleAssumed(
            name: role.role.name, role: role.role.role.value, sessionName: role.identity.name,
            sourceIdentity: role.terms.hasSourceIdentity ? role.identity.name : nil, tags: role.terms.hasTags,
            expiration: role.credentials.expiration, refresh: isRefresh)
        try await audit.record(.assumed(entry, at: role.received))
    }

    func failed(_ name: String, _ reason: String) async throws(CXError) {
        try await audit.record(.failed(RoleFailed(name: name, reason: reason), at: Date()))
    }
}
