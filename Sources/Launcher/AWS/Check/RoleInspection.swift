// SPDX-License-Identifier: Apache-2.0

import Documents
import FoundationEssentials
import GuardProtocol
import IAM
import Policy

/// Asks IAM what a role may do by itself, with the role's own session if it may ask, and otherwise with the
/// person's login.
struct RoleInspection: Sendable {
    let assumption: RoleAssumption
    /// The person's login; nil if the profile's own credentials assume the role.
    let login: MFALogin?

    /// The session policy of the session that asks. It allows nothing else.
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

    /// Refuses a role that may change things where only it limits the session. Promise K6 (docs/security.md).
    /// - Throws: if a launch must not use the role.
    func requireReading() async throws(CXError) {
        guard isAlone else { return }
        if let refusal = refusal(of: await finding()) { throw refusal }
    }

    /// True if only the role itself keeps the session from writing, although the policy wants a session that
    /// only reads.
    private var isAlone: Bool { assumption.role.access == .readOnly && assumption.role.sessionPolicy == nil }

    /// The reason why a launch must not use the role; nil if it may.
    func refusal(of finding: RoleFinding) -> CXError? {
        guard isAlone else { return nil }
        let title = "\(assumption.role.role.value) (\(assumption.role.role.source))"
        switch finding {
        case .looked(let allowed, _) where allowed.isEmpty:
            return nil
        case .looked(let allowed, _):
            return CXError(
                "the role \(title) may change things, the policy wants read-only, and passes no session policy",
                detail: Self.listed(allowed),
                advice: "choose a role that only reads, or set session-policy: true")
        case .unknown(let reason):
            return CXError(
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

/// IAM's answer to the question what a role may change by itself.
enum RoleFinding: Hashable, Sendable {
    /// The actions that the role may use, and the number of actions that were looked at.
    case looked(allowed: [String], of: Int)
    /// The reason why IAM does not say.
    case unknown(String)
}

/// Asks IAM what a role may do by itself, without the session policy that cx passes. IAM's
/// SimulatePrincipalPolicy looks at the role's own policies and its permissions boundary, for a call on any
/// resource. It does not tell what the role may do to some resources only.
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

    /// The most actions in one request. IAM names no limit; this many are some 10 KiB.
    private static let mostActions = 400

    private struct Request: Encodable, Sendable {
        var PolicySourceArn: String
        var ActionNames: [String]
    }

    private struct Answer: Decodable {
        struct Result: Decodable {
            let EvalActionName: String
            let EvalDecision: String
            /// The keys of conditions that nobody can judge without a call.
            let MissingContextValues: [String]?
        }

        let EvaluationResults: [Result]
    }

    /// The actions of ``actions`` that the role may use.
    /// - Throws: the reason why IAM does not say.
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
