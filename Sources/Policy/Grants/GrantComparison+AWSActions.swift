// SPDX-License-Identifier: Apache-2.0

import Addresses
import IAM

extension GrantComparison {
    mutating func compareActions(_ role: RoleGrants, _ before: RoleGrants?, path: String, suffix: String) {
        guard let actions = role.actions else {
            // Such a policy starts nothing, so it is not known what a change to it grants.
            if before.map({ $0.rules != role.rules || old.egress.services != new.egress.services }) ?? true {
                add(
                    .aws, "has a session policy that is longer than AWS accepts\(suffix)",
                    at: new.origins[path]
                )
            }
            return
        }
        let had = before?.actions ?? [:]
        let places = places(of: role, path: path)
        for (action, resources) in actions.sorted(by: { $0.key < $1.key }) {
            let known = had[action] ?? []
            let fresh = resources.filter { resource in
                !known.contains { ResourcePattern.covers($0, resource) }
            }
            let place = places.granted(action) ?? places.service(String(action.prefix { $0 != ":" }))
            if fresh.contains("*") {
                add(.awsAction, "may call \(action)\(suffix)", at: place)
            } else {
                for resource in fresh.sorted() {
                    add(.awsAction, "may call \(action) on \(resource)\(suffix)", at: place)
                }
            }
            guard !known.isEmpty, let before else { continue }
            let denied = role.denied[action] ?? []
            for resource in (before.denied[action] ?? []).sorted()
            where !denied.contains(where: { ResourcePattern.covers($0, resource) }) {
                add(.awsAction, "is not denied \(action) on \(resource)\(suffix)", at: place)
            }
        }
    }

    /// Returns the lines of the new policy that allow an action by name, or through its service.
    private func places(
        of role: RoleGrants, path: String
    ) -> (granted: (String) -> Origin?, service: (String) -> Origin?) {
        var granted: [String: Origin] = [:]
        for grant in role.rules.allow {
            let withheld = GrantedActions.withheld(by: grant)
            for action in grant.actions.flatMap(ActionCorpus.shared.matching)
            where granted[action.text] == nil && !withheld.contains(action) {
                granted[action.text] = grant.origin
            }
        }
        let list = role.rules.services == nil ? "egress.aws.services" : "\(path).services"
        let names = role.rules.services == nil ? new.egress.services : ActionCorpus.shared.serviceNames
        var services: [String: Origin] = [:]
        for name in names {
            guard let place = new.origins[list, name] else { continue }
            for prefix in ActionCorpus.shared.prefixes(for: name) where services[prefix] == nil {
                services[prefix] = place
            }
        }
        return ({ granted[$0] }, { services[$0] })
    }
}
