// SPDX-License-Identifier: Apache-2.0

import IAM
import Policy

extension LaunchPlan {
    /// Lines for people: every role, and what its session may do.
    func awsLines() throws(CXError) -> [String] {
        guard let aws else { return [] }
        var lines = [
            aws.profile.map { "profile      \($0.line)" }, "region       \(aws.region.line)",
            "attribution  \(aws.attribution.rawValue)",
            aws.inference.map { "inference    by the role \($0)" },
        ].compactMap(\.self)
        for role in aws.all {
            lines.append("role \(role.name)")
            lines += try self.lines(of: role).map { "    \($0)" }
        }
        return lines
    }

    private func lines(of role: RolePlan) throws(CXError) -> [String] {
        let head = [
            "arn       \(role.role.line)", "access    \(role.access.rawValue)",
            "duration  \(role.duration) s",
        ]
        guard let policy = role.sessionPolicy else {
            let why =
                switch role.access {
                case .role: "whatever the role may do"
                case .readOnly: "the launch looks at the role itself"
                }
            return head + ["session policy  none: \(why)"]
        }
        let evaluation = SessionPolicyEvaluation(policy)
        let counts = evaluation.counts()
        let little = policy.littleLines {
            self.policy.serviceName($0, role: role.name == RolePlan.mainName ? nil : role.name)
        }
        let named = rules(of: role)?.managed ?? []
        let managed = policy.managed.map { arn in
            "    with \(arn)" + (named.contains(arn) ? "" : ", in place of names that do not fit")
        }
        let allows = ActionLevel.allCases.map { "\($0.rawValue) \(counts[$0] ?? 0)" }.joined(separator: ", ")
        return head + [
            "allows    at most these actions: \(allows)",
            evaluation.isSealed
                ? "          and denies every other"
                : "          and no other, but for what a resource's own policy grants to everybody",
        ]
            + (policy.gaveWayLines + little + policy.futureLines + evaluation.costLines).map {
                "          \($0)"
            } + [
                "session policy  \(policy.characters) characters, room for \(policy.room)"
            ] + managed + self.lines(try policy.document.jsonText()).map { "    \($0)" }
    }

    /// Returns the rules of a role's session.
    private func rules(of role: RolePlan) -> AWSSessionRules? {
        role.name == RolePlan.mainName ? self.policy.aws?.session : self.policy.aws?.roles[role.name]?.session
    }
}

extension AWSPlan {
    var document: PlanDocument.AWSPart {
        .init(
            role: main.role.value, profile: profile?.value, region: region.value, access: main.access,
            duration: main.duration, sessionPolicy: main.sessionPolicy?.part,
            roles: roles.map {
                .init(
                    name: $0.name, role: $0.role.value, access: $0.access, duration: $0.duration,
                    sessionPolicy: $0.sessionPolicy?.part)
            },
            inference: inference, attribution: attribution)
    }
}

extension SessionPolicy {
    fileprivate var part: PlanDocument.SessionPolicyPart {
        let evaluation = SessionPolicyEvaluation(self)
        return .init(
            document: document, managed: managed, characters: characters,
            allows: evaluation.countsByName, sealed: evaluation.isSealed, gaveWay: gaveWay.map(\.text),
            readsLess: readsLess, unguarded: unguarded, costs: evaluation.costly)
    }
}

extension LaunchPlan {
    /// Lines for people: the incident and the MFA device of the session, and how its keys get inside.
    var credentialLines: [String] {
        guard aws != nil else { return [] }
        return [
            incident.map { "incident  \($0.text)" },
            mfa.map { "MFA       \($0.value.printable)  (\($0.source))" },
            "keys      \(delivery.value.rawValue)  (\(delivery.source))",
            delivery.value.warning.map { "          \($0)" },
        ].compactMap(\.self)
    }

    var credentialDocument: PlanDocument.CredentialsPart? {
        aws.map { _ in
            .init(
                incident: incident?.text, mfa: mfa?.value, delivery: delivery.value.rawValue,
                warning: delivery.value.warning)
        }
    }
}
