// SPDX-License-Identifier: Apache-2.0

import Addresses
public import Documents
import IAM

extension FileReader {
    /// Reads an entry of `allow` or `deny`; nil after an error.
    func grant(_ node: YAMLNode) -> AWSGrant? {
        guard let section = Section(node, PolicyFormat.grant, findings: findings) else {
            return nil
        }
        guard let actions = section["actions"] else { return nil }
        let patterns = findings.list(actions).compactMap { findings.string($0) }
        if case .list(let items) = actions.content, items.isEmpty {
            findings.report(.emptyValue, "no action at all", at: actions.origin)
        }
        let known = patterns.filter(isKnown).map(\.value)
        let list = section["resources"]
        let resources = list.map { findings.list($0).compactMap { findings.string($0) } }
        let reason = section.string("reason")?.value
        if let list, case .list(let items) = list.content, items.isEmpty {
            findings.report(
                .emptyValue, "no resource at all", at: list.origin, help: "leave `resources` out for all")
        }
        let plain = resources?.filter(isResource).map(\.value)
        guard !known.isEmpty, plain != [] else { return nil }
        return AWSGrant(
            actions: known, resources: plain?.sorted() ?? ["*"], reason: reason, origin: node.origin)
    }

    private func isKnown(_ action: Located<String>) -> Bool {
        let corpus = ActionCorpus.shared
        let pattern = ActionPattern(action.value)
        let shown = Printable.quoted(action.value)
        guard action.value.contains(":") else {
            findings.report(
                .awsAction, "\(shown) is not an action", at: action.origin, help: "as sqs:ReceiveMessage")
            return false
        }
        let actions = corpus.actions(of: pattern.service)
        guard !actions.isEmpty else {
            findings.report(
                .awsAction, "IAM has no service for \(shown)", at: action.origin,
                help: ServiceAliases.meant(by: pattern.service, among: corpus.serviceNames)
                    .flatMap { corpus.prefixes(for: $0).first }.map { "did you mean \"\($0):\"?" })
            return false
        }
        guard actions.contains(where: { pattern.matches($0.text) }),
            action.value.utf8.allSatisfy(ARNText.isPlain)
        else {
            let text = action.value.split(separator: ":", maxSplits: 1).last.map(String.init) ?? ""
            findings.report(
                .awsAction, "IAM has no action \(shown) of \(pattern.service)", at: action.origin,
                help: NearestName.find(text, among: actions.map(\.name)).map {
                    "did you mean \"\(pattern.service):\($0)\"?"
                })
            return false
        }
        return true
    }

    private func isResource(_ text: Located<String>) -> Bool {
        guard text.value == "*" || ARNText.isARN(text.value) else {
            findings.report(
                .invalidValue, "\(Printable.quoted(text.value)) is not a resource's ARN", at: text.origin,
                help: "as arn:aws:sqs:us-east-1:123456789012:orders, or \"*\"")
            return false
        }
        return true
    }

    func managedPolicy(_ text: Located<String>) -> Located<String>? {
        let parts = text.value.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
        guard ARNText.isARN(text.value), parts[2] == "iam", parts[3].isEmpty,
            parts[4] == "aws" || AccountID.isValid(String(parts[4])), parts[5].hasPrefix("policy/"),
            !parts[5].hasSuffix("/"), !parts[5].contains("*")
        else {
            findings.report(
                .invalidValue, "\(Printable.quoted(text.value)) is not a managed policy's ARN",
                at: text.origin,
                help: "as arn:aws:iam::aws:policy/ReadOnlyAccess")
            return nil
        }
        return text
    }
}

extension LintRule {
    public static let awsAction = LintRule(
        "aws/action", .error,
        summary: "an action that IAM does not have",
        rationale: """
            IAM accepts any text as an action and matches nothing with it: an `allow` grants nothing, and a \
            `deny` with a typing error denies nothing. Actions are those of AWS's Service Authorization \
            Reference, with IAM's prefix, which is not always the CLI's name of the service. `*` and `?` may \
            stand behind the colon. `*` alone names no service and is refused.
            """,
        bad: [
            """
            aws:
              deny:
                - {actions: [↓"sqs:RecieveMessage"]}
                - {actions: [↓"monitoring:GetMetricData"]}
                - {actions: [↓ReceiveMessage, ↓"*"]}
            """
        ],
        good: [
            """
            aws:
              deny:
                - {actions: ["sqs:ReceiveMessage"]}
                - {actions: ["cloudwatch:GetMetricData", "logs:*Query*"]}
            """
        ])
}
