import FoundationEssentials
import Guard
import Policy

/// Asks IAM what a role may do by itself, without the session policy that cx passes
/// (IAM's SimulatePrincipalPolicy: the role's own policies and its permissions boundary; no conditions on a call's context).
struct RoleSimulation: Sendable {
    let role: RolePlan
    let aws: AWSCommandLine

    /// In one request. IAM names no limit; this many are some 10 KiB.
    private static let mostActions = 400

    private struct Request: Encodable, Sendable {
        var PolicySourceArn: String
        var ActionNames: [String]
    }

    private struct Answer: Decodable {
        struct Result: Decodable {
            let EvalActionName: String
            let EvalDecision: String
        }

        let EvaluationResults: [Result]
    }

    /// The actions of the role's services that change something.
    var actions: [String] {
        role.services.flatMap { ActionCorpus.shared.actions(of: $0) }.filter { !$0.level.isReading }.map(\.text)
    }

    /// Which of ``actions`` the role may use.
    /// - Throws: why IAM does not say.
    func allowed(as caller: AWSCommandLine.Caller) async throws(AWSMessage) -> [String] {
        var allowed: [String] = []
        var rest = actions[...]
        while !rest.isEmpty {
            let names = Array(rest.prefix(Self.mostActions))
            rest = rest.dropFirst(Self.mostActions)
            let text = try await aws.call(
                ["iam", "simulate-principal-policy"], Request(PolicySourceArn: role.role.value, ActionNames: names),
                as: caller)
            guard let answer = try? JSONDecoder().decode(Answer.self, from: Data(text.utf8)),
                Set(answer.EvaluationResults.map(\.EvalActionName)).isSuperset(of: names)
            else { throw AWSMessage("IAM's answer is not what AWS documents") }
            allowed += answer.EvaluationResults.filter { $0.EvalDecision == "allowed" }.map(\.EvalActionName)
        }
        return allowed
    }
}
