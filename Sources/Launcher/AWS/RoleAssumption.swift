import FoundationEssentials
import GuardProtocol
import Policy

/// How a launch assumes one of its roles, and assumes it again.
/// Promise K4 (docs/security.md): what the role may not do, nothing inside can.
struct RoleAssumption: Sendable {
    let role: RolePlan
    let attribution: AWSAttribution
    let identity: SessionIdentity
    let aws: AWSCommandLine

    var firstTerms: AssumptionTerms { AssumptionTerms(duration: role.duration) }

    /// - Parameter terms: those that worked the last time.
    /// - Throws: what AWS or the CLI said.
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
                // Ends: each of the three terms gives way once.
                guard let problem = error.problem, let easier = terms.easier(after: problem, attribution)
                else {
                    throw error
                }
                terms = easier.terms
                notes.append(easier.note)
            }
        }
    }

    /// The same refusal for the person, with what they can do.
    func failure(_ message: AWSMessage) -> LaunchError {
        LaunchError(
            "cannot assume the role \(title)\(explanation(message))", detail: message.text,
            advice: advice(message))
    }

    func advice(_ message: AWSMessage) -> String? {
        message.problem?.advice(profile: aws.profile, statement: TrustStatement.text(for: message.text))
    }

    private func explanation(_ message: AWSMessage) -> String {
        switch message.problem {
        case .tags: ": it refuses session tags, and the policy wants them (attribution: required)"
        case .sourceIdentity:
            ": it refuses a source identity, and the policy wants one (attribution: required)"
        default: ""
        }
    }

    private var title: String {
        let name = role.name == RolePlan.mainName ? "" : "\(role.name): "
        return "\(name)\(role.role.value) (\(role.role.source))"
    }
}
