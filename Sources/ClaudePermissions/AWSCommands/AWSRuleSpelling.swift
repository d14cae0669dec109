// SPDX-License-Identifier: Apache-2.0

import IAM

/// A permission rule about `aws` that writes names as AWS's API or IAM does, in capitals or as
/// `ec2:TerminateInstances`. The AWS CLI's names are lower case with hyphens.
struct AWSRuleSpelling {
    private var words: [String]
    private let reason: String

    /// Returns nil for a rule whose names are in the CLI's letters, as far as they are names.
    init?(_ rule: AgentRule) {
        guard let text = rule.shell?.text, text.hasPrefix("aws "), text.contains(where: \.isUppercase) else {
            return nil
        }
        words = text.replacing(":*", with: " *").split(separator: " ").dropFirst().map(String.init)
        if text.hasSuffix(":*"), words.last != "*" { words.append("*") }
        let names = words.prefix { !$0.hasPrefix("-") }.prefix(3)
        var found: String?
        for (place, word) in zip(names.indices, names) where found == nil {
            let parts = word.split(separator: ":", maxSplits: 1).map(String.init)
            let before = names[..<place].last { $0 != "*" }
            if parts.count == 2, let service = Self.service(parts[0]), Self.isOfAPI(parts[1]) {
                found = "\(word) is a name of IAM's, and no command has such a name"
                words.replaceSubrange(place...place, with: [service, Self.command(parts[1])])
            } else if before == nil, word.contains(where: \.isUppercase), let service = Self.service(word) {
                found = "the AWS CLI's names are lower case, and \(word) is not"
                words[place] = service
            } else if let before, Self.service(before) != nil, before != "s3", Self.isOfAPI(word),
                AWSNames.commands(of: before.lowercased()).contains(where: {
                    Self.meets(Self.command(word), $0.operation.command)
                })
            {
                found = "\(word) is a name of AWS's API, and the CLI's names are lower case with hyphens"
                words[place] = Self.command(word)
            }
        }
        guard let found else { return nil }
        reason = found
    }

    func miss(in list: PermissionRule.List) -> AWSRuleMiss {
        var kept = words
        // `*` before the service stays in the second form alone.
        if kept.first == "*" { kept.removeFirst() }
        let forms = AWSRuleHead.rules(
            kept.joined(separator: " ").open(with: " *"), isWide: list != .allow)
        return AWSRuleMiss(reason: reason, forms: forms, help: nil, isCertain: true)
    }

    /// Returns the CLI's name of a service that is written as IAM's prefix or in capitals.
    private static func service(_ word: String) -> String? {
        let name = word.lowercased()
        return AWSNames.services.contains(name) ? name : AWSNames.services(called: name).first
    }

    /// True for `TerminateInstances` and `Terminate*`.
    private static func isOfAPI(_ word: String) -> Bool {
        word.wholeMatch(of: /[A-Z][a-z][A-Za-z0-9]*\*?/) != nil
    }

    /// Returns `terminate-instances` for `TerminateInstances`, and `terminate-*` for `Terminate*`.
    private static func command(_ name: String) -> String {
        name.hasSuffix("*")
            ? AWSOperations.command(String(name.dropLast())) + "-*" : AWSOperations.command(name)
    }

    private static func meets(_ pattern: String, _ command: String) -> Bool {
        pattern.hasSuffix("*") ? command.hasPrefix(pattern.dropLast()) : command == pattern
    }
}
