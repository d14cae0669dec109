// SPDX-License-Identifier: Apache-2.0

import Documents
import IAM

extension ShownValue {
    /// Nil if the policy says nothing about AWS sessions.
    static func aws(_ policy: Policy) -> ShownValue? {
        guard let rules = policy.aws else { return nil }
        let origins = policy.origins
        let roles = rules.roles.sorted { $0.key < $1.key }.map { name, role in
            let path = "aws.roles.\(name)"
            let arn = text(role.role, ShownPlace(origins["\(path).role"]))
            return (name, Optional(map([("role", arn)] + session(role.session, at: path, origins))))
        }
        return .map(
            [
                ("role", rules.role.map { .text($0, ShownPlace(origins["aws.role"])) }),
                ("profile", rules.profile.map { .text($0, ShownPlace(origins["aws.profile"])) }),
                ("region", rules.region.map { .text($0, ShownPlace(origins["aws.region"])) }),
            ] + session(rules.session, at: "aws", origins) + [
                ("attribution", .text(rules.attribution.rawValue, ShownPlace(origins["aws.attribution"]))),
                ("inference", rules.inference.map { .text($0, ShownPlace(origins["aws.inference"])) }),
                ("roles", some(.map(roles))),
            ])
    }

    private static func session(
        _ rules: AWSSessionRules, at path: String, _ origins: PolicyOrigins
    ) -> [(String, ShownValue?)] {
        let strings = { (key: String, values: [String]) in
            some(
                list(
                    values.map {
                        text($0, ShownPlace(origins["\(path).\(key)", $0] ?? origins["\(path).\(key)"]))
                    }))
        }
        let account: JSONValue =
            switch rules.account {
            case .same: .string("same")
            case .listed(let accounts): .array(accounts.map(JSONValue.string))
            }
        return [
            ("access", text(rules.access.rawValue, ShownPlace(origins["\(path).access"]))),
            (
                "services",
                strings("services", names(of: rules.services ?? [], at: "\(path).services", origins))
            ),
            ("regions", strings("regions", rules.regions ?? [])),
            ("account", plain(account, ShownPlace(origins["\(path).account"]))),
            ("allow", some(list(rules.allow.map(grant)))), ("deny", some(list(rules.deny.map(grant)))),
            ("managed", strings("managed", rules.managed)),
            (
                // The key is not allowed beside `access: role`.
                "session-policy",
                rules.access == .role
                    ? nil : plain(.bool(rules.passesPolicy), ShownPlace(origins["\(path).session-policy"]))
            ),
            (
                "duration",
                text(Quantity.text(seconds: rules.duration), ShownPlace(origins["\(path).duration"]))
            ),
            ("external-id", rules.externalID.map { text($0, ShownPlace(origins["\(path).external-id"])) }),
        ]
    }

    private static func grant(_ grant: AWSGrant) -> ShownValue {
        var members: [String: JSONValue] = ["actions": .array(grant.actions.map(JSONValue.string))]
        if grant.resources != ["*"] { members["resources"] = .array(grant.resources.map(JSONValue.string)) }
        if let reason = grant.reason { members["reason"] = .string(reason) }
        return plain(.object(members), .said(grant.origin))
    }

    /// Returns names of services that stand for exactly these IAM prefixes. Names that the policy itself uses
    /// come first, since a prefix may be another service's name.
    private static func names(of prefixes: [String], at path: String, _ origins: PolicyOrigins) -> [String] {
        let wanted = Set(prefixes)
        guard !wanted.isEmpty else { return [] }
        let corpus = ActionCorpus.shared
        let fitting = corpus.serviceNames.filter { wanted.isSuperset(of: corpus.prefixes(for: $0)) }
        var left = wanted
        return (fitting.filter { origins[path, $0] != nil } + fitting.filter { origins[path, $0] == nil })
            .filter {
                name in
                let own = corpus.prefixes(for: name)
                guard !left.isDisjoint(with: own) else { return false }
                left.subtract(own)
                return true
            }
    }
}
