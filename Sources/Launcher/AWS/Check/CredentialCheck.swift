// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import GuardProtocol
import Policy

/// The part of a launch's plan that is about AWS. It needs no engine, and no working directory that an agent
/// may see.
public struct CredentialPlan: Hashable, Sendable {
    let policy: Policy
    let origin: PolicyOrigin
    let aws: AWSPlan
    let trust: [Setting<String>]
    let mfa: Setting<String>?
}

extension Planner {
    /// - Throws: also if the policy has no AWS session.
    public func credentials(origin: PolicyOrigin) throws(CXError) -> CredentialPlan {
        guard let aws = try awsPlan() else {
            throw CXError(
                "the policy \(policy.name) has no AWS session", advice: "choose one with egress.aws")
        }
        return CredentialPlan(
            policy: policy, origin: origin, aws: aws, trust: settings.trust, mfa: settings.mfa)
    }
}

/// Tries everything about a policy's AWS sessions that a launch would, without launching: who the person is,
/// whether they can assume each role as the policy wants it, and what the roles may do by themselves.
public struct CredentialCheck: Sendable {
    let plan: CredentialPlan
    let machine: Machine
    let progress: Progress
    let code: MFACode?

    public init(plan: CredentialPlan, machine: Machine, code: MFACode?, progress: Progress) {
        self.plan = plan
        self.machine = machine
        self.code = code
        self.progress = progress
    }

    private struct Nothing: Encodable, Sendable {}

    private struct Identity: Decodable {
        let Account: String
        let Arn: String
    }

    /// - Throws: if something is missing on this machine. The report has what AWS refuses.
    public func run() async throws(CXError) -> CredentialReport {
        // The user's own authorities are in a file, which a launch mounts.
        let certificates =
            plan.trust.isEmpty
            ? nil
            : try TemporaryFile(
                CertificateBundle(trust: plan.trust, machine: machine).text(),
                in: ConfigurationFolder.state(home: machine.user.home, environment: machine.environment))
        defer { withExtendedLifetime(certificates) {} }
        let commandLine = try AWSCommandLine(plan.aws, machine: machine, certificates: certificates?.path)
        let identity = SessionIdentity(
            user: SessionIdentity.user(of: machine), session: SessionID.make(), policy: plan.policy,
            origin: plan.origin, incident: nil)
        let roles = SessionRoles(plan.aws, identity: identity, serial: plan.mfa, aws: commandLine)
        progress.begin("asking AWS who you are")
        defer { progress.end() }
        var report = CredentialReport(
            policy: plan.policy.name, profile: commandLine.profileName, session: identity.name)
        do throws(AWSMessage) {
            let text = try await commandLine.call(
                ["sts", "get-caller-identity"], Nothing(), as: .profile, isAttended: true)
            guard let caller = try? JSONDecoder().decode(Identity.self, from: Data(text.utf8)) else {
                throw AWSMessage("the AWS CLI's answer is not what AWS documents")
            }
            report.caller = .init(arn: caller.Arn, account: caller.Account)
        } catch {
            report.problem = .init(
                CXError(
                    "AWS does not know who you are", detail: error.text,
                    advice: error.advice(on: .identity, profile: commandLine.profile)))
            return report
        }
        do {
            if let code { try await roles.logIn(with: code, isAttended: true) }
        } catch {
            report.problem = .init(error)
            return report
        }
        for assumption in roles.assumptions {
            progress.begin("assuming the role \(assumption.role.name)")
            report.roles.append(await check(assumption, roles))
        }
        return report
    }

    private func check(_ assumption: RoleAssumption, _ roles: SessionRoles) async -> CredentialReport.Role {
        var part = CredentialReport.Role(assumption.role)
        do throws(AWSMessage) {
            let assumed = try await roles.assume(assumption, isAttended: true)
            part.session = .init(
                expiration: Timestamp.seconds(assumed.credentials.expiration), tags: assumed.terms.hasTags,
                sourceIdentity: assumed.terms.hasSourceIdentity, notes: assumed.notes)
        } catch {
            part.problem = .init(assumption.failure(error))
            return part
        }
        progress.begin("looking at what the role \(assumption.role.name) may do by itself")
        let inspection = RoleInspection(assumption: assumption, login: await roles.login)
        let finding = await inspection.finding()
        part.simulation = .init(finding)
        if let refusal = inspection.refusal(of: finding) { part.problem = .init(refusal) }
        return part
    }
}
