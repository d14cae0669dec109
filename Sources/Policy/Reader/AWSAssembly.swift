// SPDX-License-Identifier: Apache-2.0

import Addresses
import Documents
import IAM

/// Turns the `aws` section of a whole chain into rules, with the checks that need the whole chain.
struct AWSAssembly {
    let draft: AWSDraft
    let egress: Egress
    /// The sections in which an error left something out, so that nothing can be said about what they lack.
    let faulty: Set<PolicySection>
    let findings: FindingCollector

    private var isComplete: Bool { !faulty.contains(.aws) }

    func rules() -> AWSRules {
        check(draft.session, role: draft.role)
        checkRegion()
        var roles: [String: AWSRole] = [:]
        for (name, role) in draft.roles.sorted(by: { $0.key < $1.key }) {
            check(role.session, role: role.role)
            if let arn = role.role?.value {
                roles[name] = AWSRole(role: arn, session: role.session.rules)
            } else if isComplete {
                findings.report(
                    .missingKey, "the role \(Printable.quoted(name)) has no \"role\"", at: role.origin)
            }
        }
        if let inference = draft.inference, draft.roles[inference.value] == nil, isComplete {
            findings.report(
                .awsRole, "there is no role \(Printable.quoted(inference.value)) among `roles`",
                at: inference.origin,
                help: NearestName.help(for: inference.value, among: draft.roles.keys))
        }
        return AWSRules(
            role: draft.role?.value, profile: draft.profile, region: draft.region?.value,
            session: draft.session.rules,
            roles: roles,
            inference: draft.inference?.value, attribution: draft.attribution ?? .required)
    }

    private func check(_ session: AWSSessionDraft, role: Located<String>?) {
        checkContradictions(session)
        checkDenials(session)
        checkGrants(session)
        let managed = session.managed
        if managed.count > Self.mostManaged {
            findings.report(
                .awsManaged,
                "more than \(Self.mostManaged) managed policies, which is the most that AWS accepts",
                at: managed[Self.mostManaged].origin)
        }
        guard let role, let name = RoleName(arn: role.value) else { return }
        checkPartition(of: name, at: role.origin, session)
        for arn in managed where !name.takes(managed: arn.value) {
            findings.report(
                .awsManaged,
                "\(Printable.quoted(arn.value)) belongs neither to AWS nor to the role's account",
                at: arn.origin,
                help:
                    "AssumeRole accepts policies of \(name.account) and arn:\(name.partition):iam::aws:policy/…"
            )
        }
    }

    /// AssumeRole's `PolicyArns` has ten members at most.
    private static let mostManaged = 10

    private func checkContradictions(_ session: AWSSessionDraft) {
        let said: [(String, Origin?)] = [
            ("services", session.services?.first?.origin), ("allow", session.allow.first?.origin),
            ("deny", session.deny.first?.origin), ("managed", session.managed.first?.origin),
        ]
        let named = said.compactMap { key, origin in origin.map { (key, $0) } }
        if let access = session.access, access.value == .role {
            for (key, origin) in named {
                findings.report(
                    .awsContradiction, "`access: role` has no session policy to which `\(key)` could apply",
                    at: access.origin,
                    help: "leave out `\(key)` (\(origin)), or say `access: read-only`")
            }
            if session.passesPolicy?.value == true {
                findings.report(
                    .awsContradiction, "`access: role` together with `session-policy: true`",
                    at: access.origin)
            }
        } else if let passes = session.passesPolicy, !passes.value {
            for (key, origin) in named where key != "services" {
                findings.report(
                    .awsContradiction, "`session-policy: false` leaves nothing to which `\(key)` could apply",
                    at: passes.origin, help: "leave out one of them; `\(key)` is in \(origin)")
            }
        }
    }

    /// Finds denials that undo a whole grant. A child's denial may take away what a parent allows, but in one
    /// file the two contradict each other.
    private func checkDenials(_ session: AWSSessionDraft) {
        for grant in session.allow {
            let denials = session.deny.filter {
                $0.origin.file == grant.origin.file
                    && ($0.resources == ["*"] || $0.resources == grant.resources)
            }
            guard !denials.isEmpty else { continue }
            let patterns = denials.flatMap(\.actions).map(ActionPattern.init)
            let actions = grant.actions.flatMap(ActionCorpus.shared.matching)
            guard actions.allSatisfy({ action in patterns.contains { $0.matches(action.text) } }) else {
                continue
            }
            findings.report(
                .awsContradiction, "`deny` denies all of this again", at: grant.origin,
                help: "leave out one of them; `deny` is in \(denials[0].origin)")
        }
    }

    /// Checks the session's region. A launch ends if the sandbox does not reach that region.
    private func checkRegion() {
        guard let region = draft.region, !egress.regions.isEmpty, !egress.regions.contains(region.value),
            faulty.isDisjoint(with: [.aws, .egress])
        else { return }
        findings.report(
            .awsContradiction,
            "the region is \(region.value), and `egress.aws` reaches \(egress.regions.joined(separator: ", "))",
            at: region.origin,
            help: "leave it out, or name one of these")
    }

    /// Checks that a role is of the partition of its regions. No credentials of one partition are good in
    /// another.
    private func checkPartition(of role: RoleName, at origin: Origin, _ session: AWSSessionDraft) {
        let regions =
            session.regions?.map(\.value) ?? egress.regions + [draft.region?.value].compactMap(\.self)
        let partitions = Set(regions.compactMap(EndpointCatalogue.shared.partition)).sorted()
        guard !partitions.isEmpty, !partitions.contains(role.partition),
            faulty.isDisjoint(with: [.aws, .egress])
        else { return }
        let own = partitions.joined(separator: " and ")
        findings.report(
            .awsContradiction,
            "the role is of the partition \(role.partition), and \(Set(regions).sorted().joined(separator: ", ")) of \(own)",
            at: origin, help: "name a role as arn:\(partitions[0]):iam::…, or regions of \(role.partition)")
    }

    /// Checks what is allowed by name. Nothing that changes something can be allowed if the policy promises
    /// that nothing is changed.
    private func checkGrants(_ session: AWSSessionDraft) {
        guard session.access?.value != .role else { return }
        for grant in session.allow {
            let actions = grant.actions.flatMap(ActionCorpus.shared.matching)
            if let action = actions.first(where: { !$0.level.isReading && !HarmfulActions.contains($0) }) {
                findings.report(
                    .awsChanges,
                    "\(action.text) changes something (\(action.level.rawValue)), and the access is read-only",
                    at: grant.origin, help: "allow reading actions only, or say `access: role`")
                continue
            }
            let withheld = GrantedActions.withheld(by: grant)
            if !withheld.isEmpty {
                findings.report(
                    .awsUnnamed,
                    "the patterns cover \(SessionPolicy.listed(withheld.map(\.text))), which \(withheld.count == 1 ? "stays" : "stay") denied",
                    at: grant.origin, help: "name without a wildcard the actions that are meant")
            }
            if grant.reason == nil,
                let action = actions.first(where: { HarmfulActions.needsReason($0) && !withheld.contains($0) }
                )
            {
                findings.report(
                    .awsSensitive, "\(action.text) \(HarmfulActions.sentence(of: action))", at: grant.origin,
                    help: "say why with `reason`, and name its `resources`")
            }
        }
    }
}
