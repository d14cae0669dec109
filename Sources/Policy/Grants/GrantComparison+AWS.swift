// SPDX-License-Identifier: Apache-2.0

import Documents
import IAM

extension GrantComparison {
    mutating func compareAWS() {
        let (had, has) = roles
        guard !has.isEmpty else { return }
        if had.isEmpty {
            add(.aws, "has an AWS session", at: new.origins["aws"] ?? new.origins["egress.aws"])
        }
        for role in has {
            let before = had.first { $0.name == role.name }
            compare(role, before)
        }
        compareSession(isNew: had.isEmpty)
    }

    private mutating func compareSession(isNew: Bool) {
        let (before, now) = (old.aws ?? AWSRules(), new.aws ?? AWSRules())
        if !isNew, now.profile != before.profile {
            add(
                .aws, "gets its role by \(Self.named("the profile", now.profile))",
                at: new.origins["aws.profile"])
        }
        let (oldRegion, newRegion) = (old.onlyRegion, new.onlyRegion)
        if !isNew, newRegion != oldRegion {
            add(.aws, "is in \(Self.named("the region", newRegion))", at: new.origins["aws.region"])
        }
        if now.inference != before.inference {
            let role = now.inference.map { "the role \($0)" } ?? "the main role"
            add(.aws, "calls the agent's model with \(role)", at: new.origins["aws.inference"])
        }
        if now.attribution == .preferred, isNew || before.attribution == .required {
            add(
                .aws, "accepts a role that refuses session tags and a source identity",
                at: new.origins["aws.attribution"]
            )
        }
    }

    private mutating func compare(_ role: RoleGrants, _ before: RoleGrants?) {
        let path = role.name.map { "aws.roles.\($0)" } ?? "aws"
        let suffix = role.name.map { " with the role \($0)" } ?? ""
        if role.role != before?.role, before != nil || role.name != nil {
            let words = Self.named("the role", role.role)
            add(.aws, "has \(words)\(role.name.map { " as \($0)" } ?? "")", at: new.origins["\(path).role"])
        }
        if let before, role.rules.externalID != before.rules.externalID {
            let words = role.rules.externalID == nil ? "no" : "another"
            add(.aws, "gives \(words) external ID\(suffix)", at: new.origins["\(path).external-id"])
        }
        let most = before?.rules.duration ?? AWSSessionRules.defaultDuration
        if role.rules.duration > most {
            add(
                .aws,
                "has credentials for \(Quantity.text(seconds: role.rules.duration)) at a time, not "
                    + "\(Quantity.text(seconds: most))\(suffix)", at: new.origins["\(path).duration"])
        }
        compareBound(role, before, path: path, suffix: suffix)
    }

    private mutating func compareBound(
        _ role: RoleGrants, _ before: RoleGrants?, path: String, suffix: String
    ) {
        let isWider = before.map { $0.bound < role.bound } ?? true
        switch role.bound {
        case .role:
            if isWider {
                add(.aws, "may do whatever its role may\(suffix)", at: new.origins["\(path).access"])
            }
        case .inspectedRole:
            guard isWider else {
                guard let before, before.bound == .inspectedRole else { return }
                for service in before.inspected.subtracting(role.inspected).sorted() {
                    add(
                        .aws, "accepts a role without an inspection of its actions of \(service)\(suffix)",
                        at: nil)
                }
                return
            }
            add(
                .aws, "may do what its role may by itself, without a session policy\(suffix)",
                at: new.origins["\(path).session-policy"])
        case .sessionPolicy:
            // A session policy adds nothing for a session that could do all that its role may.
            guard before == nil || before?.bound == .sessionPolicy else { return }
            compareReach(role, before, path: path, suffix: suffix)
            compareManaged(role, before, path: path, suffix: suffix)
            compareActions(role, before, path: path, suffix: suffix)
        }
    }

    /// Compares the regions and the accounts in which actions may be used.
    private mutating func compareReach(
        _ role: RoleGrants, _ before: RoleGrants?, path: String, suffix: String
    ) {
        if let regions = role.regions {
            for region in regions where before?.regions?.contains(region) != true {
                let place =
                    new.origins["\(path).regions", region] ?? new.origins["egress.aws.regions", region]
                add(.aws, "may call AWS in \(region)\(suffix)", at: place ?? new.origins["aws.region"])
            }
        } else if before == nil || before?.regions != nil {
            add(.aws, "may call AWS in the region of the user's configuration\(suffix)", at: nil)
        }
        if let accounts = role.accounts {
            for account in accounts.sorted() where before?.accounts?.contains(account) != true {
                add(
                    .aws, "may touch resources of the account \(account)\(suffix)",
                    at: new.origins["\(path).account"] ?? new.origins["\(path).role"])
            }
        } else if before == nil || before?.accounts != nil {
            add(
                .aws, "may touch resources of its role's account\(suffix)", at: new.origins["\(path).account"]
            )
        }
    }

    /// cx does not know what other managed policies allow. So it does not know what another policy beside or
    /// in place of them adds.
    private mutating func compareManaged(
        _ role: RoleGrants, _ before: RoleGrants?, path: String, suffix: String
    ) {
        let had = before?.rules.managed ?? []
        if role.passesUnknown || before?.passesUnknown == true {
            for arn in role.rules.managed where !had.contains(arn) {
                add(.aws, "may do what \(arn) allows\(suffix)", at: new.origins["\(path).managed", arn])
            }
            if role.rules.managed.isEmpty {
                add(.aws, "may do what cx's list of reading actions allows\(suffix)", at: nil)
            }
        }
        if let before, before.isSealed, !role.isSealed {
            add(
                .aws, "may do what a resource's own policy grants to everybody\(suffix)",
                at: new.origins["\(path).services"])
        }
    }

    private static func named(_ what: String, _ name: String?) -> String {
        name.map { "\(what) \($0)" } ?? "\(what) of the user's configuration"
    }
}
