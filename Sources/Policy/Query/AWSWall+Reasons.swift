// SPDX-License-Identifier: Apache-2.0

import Addresses
import Documents
import IAM

extension AWSWall {
    /// Explains why the session policy allows an action.
    func allowance(of action: IAMAction, in session: PlannedSession) -> WallAnswer {
        let limits =
            (session.regions.isEmpty ? "" : ", in \(session.regions.joined(separator: ", "))")
            + session.rules.deny.filter { !$0.resources.contains("*") && covers($0, action) }.map {
                ", but not on \($0.resources.joined(separator: ", ")) (\($0.origin))"
            }.joined() + ", as far as the role may"
        if isRead(action, in: session), session.rules.managed.isEmpty {
            return WallAnswer(
                .aws, .allowed, because: "\(action.text) reads, and its service is named\(limits)",
                origin: serviceOrigin(action.service, in: session))
        }
        let grants = session.rules.allow.filter {
            covers($0, action) && !GrantedActions.withheld(by: $0).contains(action)
        }
        if let grant = grants.first {
            let resources = grants.contains { $0.resources.contains("*") } ? [] : grants.flatMap(\.resources)
            let place = resources.isEmpty ? "" : " on \(resources.joined(separator: ", ")) alone"
            return WallAnswer(
                .aws, .allowed, because: "\(action.text) is allowed by name\(place)\(limits)",
                origin: grant.origin)
        }
        if session.callsModel, ModelCalls.actions.contains(action.text) {
            return WallAnswer(
                .aws, .allowed, because: "\(action.text) calls the agent's model",
                origin: serviceOrigin(ModelCalls.service, in: session))
        }
        guard session.rules.managed.isEmpty else {
            return WallAnswer(
                .aws, .allowed, because: "the managed policies may allow \(action.text)\(limits)",
                origin: subject.origins["\(session.path).managed"])
        }
        let why =
            HarmfulActions.contains(action)
            ? "\(action.text) \(HarmfulActions.sentence(of: action)), and the session policy has no room to deny it"
            : "the session policy allows \(action.text)"
        return WallAnswer(
            .aws, .allowed, because: why + limits,
            origin: serviceOrigin(action.service, in: session))
    }

    /// Explains why the session policy does not allow an action, and which line would allow it.
    func denial(of action: IAMAction, in session: PlannedSession) -> WallAnswer {
        let own = session.rules.deny.first { $0.resources.contains("*") && covers($0, action) }
        if let own {
            return WallAnswer(.aws, .denied, because: "\(action.text) is denied by name", origin: own.origin)
        }
        let isSensitive = HarmfulActions.contains(action)
        if !action.level.isReading, !isSensitive {
            let origin = subject.origins["\(session.path).access"]
            return WallAnswer(
                .aws, .denied,
                because:
                    "\(action.text) changes something (\(action.level.rawValue)), and the access is read-only"
                    + (origin == nil ? ", which is the default" : ""), origin: origin)
        }
        if isSensitive || !ReadingActions.contains(action) {
            let kinds = HarmfulActions.kinds(of: action).names.joined(separator: ", ")
            let why =
                isSensitive ? "\(HarmfulActions.sentence(of: action)) (\(kinds))" : "does more than read"
            let pattern = session.rules.allow.first { covers($0, action) }
            return WallAnswer(
                .aws, .denied,
                because: "\(action.text) \(why), and "
                    + (pattern == nil
                        ? "no line allows it by name" : "a pattern does not allow it, only its own name"),
                origin: pattern?.origin,
                missing: nested(
                    "allow: [{actions: [\(YAMLText.string(action.text))], resources: [ARN], reason: WHY}]",
                    in: session)
            )
        }
        guard !session.services.contains(action.service) || !session.rules.managed.isEmpty else {
            return WallAnswer(
                .aws, .denied,
                because: "\(action.text) reads, and its service is named, but the session policy has no room "
                    + "left for it: AWS accepts \(SessionPolicy.mostCharacters) characters",
                origin: serviceOrigin(action.service, in: session),
                missing: nested(
                    "allow: [{actions: [\(YAMLText.string(action.text))], resources: [ARN], reason: WHY}]",
                    in: session)
            )
        }
        guard !session.services.contains(action.service) else {
            return WallAnswer(
                .aws, .denied, because: "the managed policies do not allow \(action.text)",
                origin: subject.origins["\(session.path).managed"])
        }
        return WallAnswer(
            .aws, .denied,
            because: "\(action.text) reads, and \(action.service) is none of the session's services",
            missing: service(action.service, in: session))
    }

    /// Returns the line that would name a service; nil if the service has no host that a policy could name.
    private func service(_ prefix: String, in session: PlannedSession) -> String? {
        if session.rules.services != nil {
            return nested("services: \(YAMLText.strings([prefix]))", in: session)
        }
        let names = EndpointCatalogue.shared.services(prefix: prefix)
        guard let name = names.contains(prefix) ? prefix : names.first else { return nil }
        let regions = subject.policy.egress.regions.isEmpty ? ", regions: [us-east-1]" : ""
        return "egress: {aws: {services: \(YAMLText.strings([name]))\(regions)}}"
    }

    func covers(_ grant: AWSGrant, _ action: IAMAction) -> Bool {
        grant.actions.contains { ActionPattern($0).matches(action.text) }
    }

    private func nested(_ text: String, in session: PlannedSession) -> String {
        session.name.map { "aws: {roles: {\($0): {\(text)}}}" } ?? "aws: {\(text)}"
    }

    /// Returns the place of the line that names a service by one of its names.
    private func serviceOrigin(_ prefix: String, in session: PlannedSession) -> Origin? {
        subject.origins.entry(
            of: session.rules.services == nil ? "egress.aws.services" : "\(session.path).services"
        ) {
            ActionCorpus.shared.prefixes(for: $0).contains(prefix)
        }
    }
}
