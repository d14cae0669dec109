import FoundationEssentials
import GuardProtocol
import IAM
import Policy

/// Asks IAM what a role may do by itself, without the session policy that cx passes (IAM's
/// SimulatePrincipalPolicy: the role's own policies and its permissions boundary, for a call on any
/// resource). What the role may do to some resources only is not told.
struct RoleSimulation: Sendable {
    /// The actions of the role's services that change something.
    let actions: [String]
    private let role: String
    private let aws: AWSCommandLine

    init(_ role: RolePlan, aws: AWSCommandLine) {
        self.role = role.role.value
        self.aws = aws
        actions = role.services.flatMap(ActionCorpus.shared.actions).filter { !$0.level.isReading }.map(
            \.text
        ).sorted()
    }

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
            /// Of conditions that nobody can judge without a call.
            let MissingContextValues: [String]?
        }

        let EvaluationResults: [Result]
    }

    /// Which of ``actions`` the role may use.
    /// - Throws: why IAM does not say.
    func allowed(as caller: AWSCommandLine.Caller) async throws(AWSMessage) -> [String] {
        guard !actions.isEmpty else {
            throw AWSMessage("the policy names no service whose actions could be looked at")
        }
        var allowed: [String] = []
        var rest = actions[...]
        while !rest.isEmpty {
            let names = Array(rest.prefix(Self.mostActions))
            rest = rest.dropFirst(Self.mostActions)
            let text = try await aws.call(
                ["iam", "simulate-principal-policy"], Request(PolicySourceArn: role, ActionNames: names),
                as: caller)
            guard let answer = try? JSONDecoder().decode(Answer.self, from: Data(text.utf8)),
                Set(answer.EvaluationResults.map(\.EvalActionName)).isSuperset(of: names)
            else { throw AWSMessage("IAM's answer is not what AWS documents") }
            let results = answer.EvaluationResults.filter { names.contains($0.EvalActionName) }
            if let open = results.first(where: {
                $0.EvalDecision != "allowed" && $0.MissingContextValues?.isEmpty == false
            }) {
                throw AWSMessage(
                    "the role's policies have conditions, so IAM cannot say whether it may use \(open.EvalActionName)"
                )
            }
            allowed += results.filter { $0.EvalDecision == "allowed" }.map(\.EvalActionName)
        }
        return allowed
    }
}
