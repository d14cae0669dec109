// SPDX-License-Identifier: Apache-2.0

import ClaudePermissions
import Documents
import IAM

extension AWSWall {
    /// Returns the answer about an action that the session policy allows, but perhaps not on this resource;
    /// nil if the resource changes nothing.
    func limit(of action: IAMAction, on resource: String, in session: PlannedSession) -> WallAnswer? {
        let shown = resource.map { UnknownText.isIn(String($0)) ? "…" : String($0) }.joined()
        for denial in session.rules.deny where covers(denial, action) && !denial.resources.contains("*") {
            let names = denial.resources.joined(separator: ", ")
            switch ResourceFit(resource, among: denial.resources) {
            case .no: continue
            case .yes:
                return WallAnswer(
                    .aws, .denied, because: "\(action.text) is denied on \(names), which holds \(shown)",
                    origin: denial.origin)
            case .unknown:
                return WallAnswer(
                    .aws, .cannotBeTold,
                    because:
                        "\(action.text) is denied on \(names), and the resource cannot be told",
                    origin: denial.origin)
            }
        }
        if isRead(action, in: session) { return foreignAccount(of: action, on: resource, in: session) }
        let grants = session.rules.allow.filter {
            covers($0, action) && !GrantedActions.withheld(by: $0).contains(action)
        }
        guard session.rules.managed.isEmpty, let first = grants.first else { return nil }
        let resources = grants.flatMap(\.resources)
        let names = resources.joined(separator: ", ")
        switch ResourceFit(resource, among: resources) {
        case .yes: return foreignAccount(of: action, on: resource, in: session)
        case .no:
            return WallAnswer(
                .aws, .denied, because: "\(action.text) is allowed on \(names) alone, not on \(shown)",
                origin: first.origin)
        case .unknown:
            return WallAnswer(
                .aws, .cannotBeTold,
                because:
                    "\(action.text) is allowed on \(names) alone, and the resource cannot be told",
                origin: first.origin)
        }
    }
}

extension AWSWall {
    /// True for an action that the session reads with because the policy names its service. A session policy
    /// without room for all reading actions leaves some of them out.
    func isRead(_ action: IAMAction, in session: PlannedSession) -> Bool {
        session.services.contains(action.service) && ReadingActions.contains(action)
            && !HarmfulActions.contains(action)
            && session.evaluation?.allowsOnEveryResource(action) ?? false
    }

    /// Returns the denial of a reading action on another account's resource; nil if there is none, or the
    /// accounts are not known.
    private func foreignAccount(
        of action: IAMAction, on resource: String, in session: PlannedSession
    ) -> WallAnswer? {
        let fields = resource.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
        guard fields.count == 6, AccountID.isValid(String(fields[4])),
            let accounts = session.builder?.accounts,
            session.role != nil || session.rules.account != .same, !accounts.contains(String(fields[4]))
        else { return nil }
        return WallAnswer(
            .aws, .denied,
            because: "\(action.text) is allowed in the account \(accounts.joined(separator: ", ")) alone, "
                + "not in \(fields[4])", origin: subject.origins["\(session.path).account"])
    }
}

extension AWSWall {
    /// Returns the denial of an action that only lines of `allow` allow, each on resources that never match;
    /// nil if there is none.
    func idleGrants(of action: IAMAction, in session: PlannedSession) -> WallAnswer? {
        let isRead =
            session.services.contains(action.service) && ReadingActions.contains(action)
            && !HarmfulActions.contains(action)
        let callsModel = session.callsModel && ModelCalls.actions.contains(action.text)
        guard !isRead, !callsModel, session.rules.managed.isEmpty else { return nil }
        let grants = session.rules.allow.filter {
            covers($0, action) && !GrantedActions.withheld(by: $0).contains(action)
        }
        return GrantMiss(session).reason(action, among: grants).map { reason, grant in
            WallAnswer(
                .aws, .denied, because: "\(action.text) is allowed on nothing: \(reason)",
                origin: grant.origin)
        }
    }
}

/// The relation of a resource to the patterns of a statement.
enum ResourceFit {
    case yes, no
    /// The resource has parts that only the shell knows, or a pattern has a variable of IAM.
    case unknown

    init(_ resource: String, among patterns: [String]) {
        let fits = patterns.map { Self.fit(resource, $0) }
        self = [.yes, .unknown].first(where: fits.contains) ?? .no
    }

    private static func fit(_ resource: String, _ pattern: String) -> ResourceFit {
        let question = UInt8(ascii: "?")
        if Wildcard.matches(Array(pattern.utf8), Array(resource.utf8), single: question) { return .yes }
        if pattern.contains("${") { return .unknown }
        guard UnknownText.isIn(resource) else { return .no }
        let known = resource.prefix { !UnknownText.isIn(String($0)) }
        let fixed = pattern.prefix { $0 != "*" && $0 != "?" }
        return known.hasPrefix(fixed) || fixed.hasPrefix(known) ? .unknown : .no
    }
}
