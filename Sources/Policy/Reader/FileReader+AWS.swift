// SPDX-License-Identifier: Apache-2.0

import Addresses
import Documents
import IAM

extension FileReader {
    func readAWS(_ section: Section) -> AWSDraft {
        AWSDraft(
            role: section.string("role").flatMap(role),
            profile: section.string("profile").flatMap(profile),
            region: section.string("region").flatMap(region),
            session: session(section),
            roles: section["roles"].map(roles) ?? [:],
            inference: section.string("inference"),
            attribution: section["attribution"].flatMap { findings.choice($0, AWSAttribution.self) })
    }

    private func roles(_ node: YAMLNode) -> [String: AWSRoleDraft] {
        guard case .map(let entries) = node.content else {
            findings.wrongType(node, wanted: "a mapping")
            return [:]
        }
        findings.checkFilled(node)
        var roles: [String: AWSRoleDraft] = [:]
        for entry in entries {
            // A role's name becomes an AWS profile inside, and `default` is the main role's profile.
            guard PolicyName.isValid(entry.key), entry.key != "default" else {
                findings.report(
                    .awsRole, "a role cannot be called \(Printable.quoted(entry.key))", at: entry.origin,
                    help: "\(PolicyName.help); `default` is reserved for the main role")
                continue
            }
            guard let section = Section(entry.value, PolicyFormat.furtherRole, findings: findings) else {
                continue
            }
            roles[entry.key] = AWSRoleDraft(
                role: section.string("role").flatMap(role), session: session(section), origin: entry.origin)
        }
        return roles
    }

    private func session(_ section: Section) -> AWSSessionDraft {
        AWSSessionDraft(
            access: section["access"].flatMap { node in
                findings.choice(node, AWSAccess.self).map { Located($0, origin: node.origin) }
            },
            services: some("services", of: section)?.flatMap(prefixes),
            regions: some("regions", of: section)?.filter(findings.isKnown(region:)),
            allow: section.list("allow").compactMap(grant), deny: section.list("deny").compactMap(grant),
            managed: section.strings("managed").compactMap(managedPolicy),
            account: section["account"].flatMap(accounts),
            duration: section["duration"].flatMap(duration),
            externalID: section.string("external-id").flatMap(externalID),
            passesPolicy: section["session-policy"].flatMap { node in
                findings.bool(node).map { Located($0, origin: node.origin) }
            })
    }

    /// Reads a list that must not be empty: an empty one would look as if it allowed nothing.
    private func some(_ key: String, of section: Section) -> [Located<String>]? {
        section[key].map { node in
            let items = findings.list(node)
            if case .list = node.content, items.isEmpty {
                findings.report(
                    .emptyValue, "no \(key) at all", at: node.origin,
                    help: "leave `\(key)` out for those of `egress.aws`")
            }
            return items.compactMap { findings.string($0) }
        }
    }

    private func prefixes(_ service: Located<String>) -> [Located<String>] {
        let prefixes = ActionCorpus.shared.prefixes(for: service.value)
        if prefixes.isEmpty {
            findings.report(
                .service, "unknown AWS service \(Printable.quoted(service.value))", at: service.origin,
                help: ServiceAliases.help(for: service.value, among: ActionCorpus.shared.serviceNames))
        }
        return prefixes.map { Located($0, origin: service.origin) }
    }

    private func accounts(_ node: YAMLNode) -> AWSAccounts? {
        if case .scalar(let scalar) = node.content, scalar.text == "same" { return .same }
        guard case .list(let items) = node.content else {
            findings.wrongType(node, wanted: "`same` or a list of account IDs")
            return nil
        }
        let accounts = items.compactMap(account)
        if items.isEmpty {
            findings.report(.emptyValue, "no account at all", at: node.origin, help: "as `account: same`")
        }
        return accounts.count == items.count && !items.isEmpty ? .listed(accounts) : nil
    }

    private func account(_ node: YAMLNode) -> String? {
        // Twelve digits without quotes are a number to YAML.
        guard case .scalar(let scalar) = node.content, AccountID.isValid(scalar.text) else {
            findings.report(
                .invalidValue, "not an account ID", at: node.origin,
                help: "twelve digits, as \"123456789012\"")
            return nil
        }
        return scalar.text
    }

    private func duration(_ node: YAMLNode) -> Located<Int>? {
        guard let text = findings.string(node) else { return nil }
        // AssumeRole's DurationSeconds is from 900 to 43200.
        guard let seconds = Quantity.seconds(text.value), (900...43_200).contains(seconds) else {
            findings.report(
                .invalidValue, "\(Printable.quoted(text.value)) is not a duration from 15m to 12h",
                at: text.origin,
                help: "a whole number and s, m or h, as 90m")
            return nil
        }
        return Located(seconds, origin: text.origin)
    }

    private func role(_ text: Located<String>) -> Located<String>? {
        guard let name = RoleName(arn: text.value), name.partition.hasPrefix("aws"),
            text.value.utf8.count <= 2048,
            !text.value.hasSuffix("/"), text.value.utf8.allSatisfy(ARNText.isPlain)
        else {
            findings.report(
                .invalidValue, "\(Printable.quoted(text.value)) is not a role's ARN", at: text.origin,
                help: "as arn:aws:iam::123456789012:role/investigator")
            return nil
        }
        return text
    }

    /// Reads AssumeRole's `ExternalId`: 2 to 1224 letters, digits and `+=,.@:/_-`.
    private func externalID(_ text: Located<String>) -> String? {
        guard (2...1224).contains(text.value.utf8.count),
            text.value.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || "+=,.@:/_-".contains($0)) })
        else {
            findings.report(
                .invalidValue, "not an external ID", at: text.origin,
                help: "2 to 1224 letters, digits and +=,.@:/_-")
            return nil
        }
        return text.value
    }

    private func profile(_ text: Located<String>) -> String? {
        guard ProfileName.isValid(text.value) else {
            findings.report(
                .invalidValue, "\(Printable.quoted(text.value)) is not a profile's name", at: text.origin,
                help: "letters, digits, blanks and \(ProfileName.marks), a letter or digit first")
            return nil
        }
        return text.value
    }

    private func region(_ text: Located<String>) -> Located<String>? {
        findings.isKnown(region: text) ? text : nil
    }
}
