import Documents
import GuardProtocol
import IAM
import Policy

/// Looks at a role itself: with the role's own session where it may ask IAM about itself, else with the
/// person's login.
struct RoleInspection: Sendable {
    let assumption: RoleAssumption
    /// Nil where the profile's own credentials assume the role.
    let login: MFALogin?

    /// All that the session for it may do.
    private static let asking =
        #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"iam:SimulatePrincipalPolicy","Resource":"*"}]}"#

    func finding() async -> RoleFinding {
        let simulation = RoleSimulation(assumption.role, aws: assumption.aws)
        let count = simulation.actions.count
        do throws(AWSMessage) {
            return .looked(allowed: try await simulation.allowed(as: try await ownSession()), of: count)
        } catch {
            do throws(AWSMessage) {
                return .looked(allowed: try await simulation.allowed(as: .person(login)), of: count)
            } catch {
                return .unknown(error.line)
            }
        }
    }

    /// Promise K6 (docs/security.md).
    /// - Throws: where a launch must not use the role.
    func requireReading() async throws(LaunchError) {
        guard isAlone else { return }
        if let refusal = refusal(of: await finding()) { throw refusal }
    }

    /// True if nothing but the role itself keeps the session from writing, though the policy says that
    /// something must.
    private var isAlone: Bool { assumption.role.access == .readOnly && assumption.role.sessionPolicy == nil }

    /// Why a launch must not use the role; nil where it may.
    func refusal(of finding: RoleFinding) -> LaunchError? {
        guard isAlone else { return nil }
        let title = "\(assumption.role.role.value) (\(assumption.role.role.source))"
        switch finding {
        case .looked(let allowed, _) where allowed.isEmpty:
            return nil
        case .looked(let allowed, _):
            return LaunchError(
                "the role \(title) may change things, the policy wants read-only, and passes no session policy",
                detail: Self.listed(allowed),
                advice: "choose a role that only reads, or set session-policy: true")
        case .unknown(let reason):
            return LaunchError(
                "nobody can tell whether the role \(title) only reads, and the policy passes no session policy",
                detail: reason,
                advice:
                    "allow the role, or yourself, iam:SimulatePrincipalPolicy on it; or set session-policy: true, "
                    + "or access: role for whatever the role may do")
        }
    }

    static func listed(_ actions: [String]) -> String {
        let most = 8
        let more = actions.count > most ? " and \(actions.count - most) more" : ""
        return actions.prefix(most).joined(separator: ", ") + more
    }

    private func ownSession() async throws(AWSMessage) -> AWSCommandLine.Caller {
        var asking = assumption.role
        asking.sessionPolicy = SessionPolicy(document: .null, text: Self.asking)
        let session = try await RoleAssumption(
            role: asking, attribution: .preferred, identity: assumption.identity, aws: assumption.aws
        ).assume(on: AssumptionTerms(duration: AssumptionTerms.shortest), login: login, isAttended: false)
        do {
            return .session(try SessionKeys(session.credentials))
        } catch {
            throw AWSMessage(error.what)
        }
    }
}
