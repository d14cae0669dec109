// SPDX-License-Identifier: Apache-2.0

import Addresses
import Documents
import IAM

/// The reason why a permission rule about `aws` meets no command of the AWS CLI, with the forms that do.
package struct AWSRuleMiss: Hashable, Sendable {
    /// The reason, as a clause that ends a sentence.
    package let reason: String
    /// The rules that meet what this one seems to be about; empty if none is certain.
    package let forms: [String]
    /// Advice, if no form is certain.
    package let help: String?
    /// True if the rule only meets commands with an option between the service and the command.
    package var isGap = false
    /// True if no newer version of the AWS CLI makes the rule meet a command.
    package var isCertain = false

    /// The most rules of a list for which every command is looked through. Nobody writes so many rules that
    /// may meet none, and each takes milliseconds, which a launch pays too.
    static let most = 100

    /// Returns the rules of a list that meet no command, each with the reason.
    package static func all(of rules: [AgentRule]) -> [(rule: AgentRule, miss: AWSRuleMiss)] {
        var tried = 0
        var found: [(rule: AgentRule, miss: AWSRuleMiss)] = []
        for rule in rules where tried < most {
            let spelling = AWSRuleSpelling(rule)
            guard spelling != nil || mayMiss(rule) else { continue }
            tried += 1
            if let miss = spelling?.miss(in: rule.list) ?? certainly(rule) {
                found.append((rule: rule, miss: miss))
            }
        }
        return found
    }

    /// Returns nil if the rule meets a command, or is not about `aws`.
    package static func of(_ rule: AgentRule) -> AWSRuleMiss? { all(of: [rule]).first?.miss }

    /// False for nearly every rule: it meets a command of the first services, before any other's are needed.
    private static func mayMiss(_ rule: AgentRule) -> Bool {
        AWSRuleHead(rule.shell) { _ in true }.map { !$0.isMet } ?? false
    }

    private static func certainly(_ rule: AgentRule) -> AWSRuleMiss? {
        guard let head = AWSRuleHead(rule.shell, mayName: AWSRuleHead.mayName), !head.isMet else {
            return nil
        }
        return head.gap(in: rule.list) ?? head.miss(in: rule.list)
    }

    /// True if another of these rules meets what the first form meets, so that the rule completes it.
    package func completes(_ rules: [AgentRule], in list: PermissionRule.List) -> Bool {
        guard isGap, let samples = forms.first.flatMap({ AgentRule($0, in: list)?.shell?.samples }) else {
            return false
        }
        return rules.contains { rule in
            rule.list == list && rule.shell.map { shell in samples.allSatisfy { shell.matches($0) } } ?? false
        }
    }
}

/// The part of a rule's pattern that is about the names of a service and a command, without the options
/// before it and the arguments behind it.
struct AWSRuleHead {
    /// The words behind `aws`. `*` stands for anything, also for nothing or several words.
    private(set) var words: [String] = []
    /// The words of the pattern behind these.
    private var arguments: [String]
    /// The number of words at the beginning that stand where the service and the command must stand.
    private var fixed = 0

    /// Returns nil if the pattern is not about `aws`, or names nothing of it.
    /// - Parameter mayName: true for a word behind an asterisk that is meant as a name.
    init?(_ pattern: ShellPattern?, mayName: (String) -> Bool) {
        guard let pattern else { return nil }
        let body = pattern.kind == .prefix ? String(pattern.text.dropLast(2)) : pattern.text
        var rest = body.split(separator: " ").map(String.init)[...]
        // With `:*` at the end, other asterisks are literal, which is another fault.
        guard rest.first == "aws", pattern.kind != .prefix || !body.contains("*") else { return nil }
        rest = rest.dropFirst()
        while let option = rest.first, option.hasPrefix("-") {
            rest = rest.dropFirst()
            let hasValue = !option.contains("=") && !AWSGlobalOptions.alone.contains(option)
            if hasValue, rest.first != "*" { rest = rest.dropFirst() }
        }
        var isPlaced = true
        while let word = rest.first, !Self.isArgument(word) {
            if isPlaced, fixed == 2 { break }
            if word == "*" {
                isPlaced = false
            } else if isPlaced {
                fixed += 1
                isPlaced = !word.contains("*")
            } else if !mayName(word) {
                break
            }
            words.append(word)
            rest = rest.dropFirst()
        }
        arguments = Array(rest)
        guard words.contains(where: { $0 != "*" }) else { return nil }
        // A word that is open to the left may also end an option: `aws *delete *` meets `aws s3 sync --delete x`.
        if words.count == 2, words[1] == "*", words[0].hasPrefix("*"), !words[0].hasSuffix("*") { return nil }
    }

    /// True for a word that no service and no command has as its name.
    private static func isArgument(_ word: String) -> Bool {
        word.hasPrefix("-") || !word.utf8.allSatisfy { $0.isInName || "-*".utf8.contains($0) }
            || word.utf8.contains { (0x41...0x5a).contains($0) }
    }

    /// True for a word behind an asterisk that is a name or the beginning of one. Any other word may be an
    /// argument.
    static func mayName(_ word: String) -> Bool {
        let text = word.split(separator: "*").first.map(String.init) ?? ""
        return word.contains("*") ? AWSNames.contain(text) : AWSNames.begin(with: text)
    }

    /// The service, if the rule names one and nothing else may stand there.
    private var service: String? { fixed > 0 ? words.first.flatMap { $0.contains("*") ? nil : $0 } : nil }

    /// True if the pattern meets a command, alone or with options before its service.
    var isMet: Bool { meets { $0.isWritten($1) } }

    /// - Parameter isWritten: true for a command of which one spelling passes the test.
    private func meets(_ isWritten: @escaping (AWSCommandRules.Command, ([UInt8]) -> Bool) -> Bool) -> Bool {
        let pattern = "aws " + words.joined(separator: " ")
        let (closed, open) = (Array(pattern.utf8), Array((pattern + " *").utf8))
        let pairs = pattern.utf8.split(separator: UInt8(ascii: "*")).reduce(into: BytePairs(rawValue: 0)) {
            $0.formUnion(BytePairs(Array($1)))
        }
        let meets = { (command: AWSCommandRules.Command) in
            guard pairs.isSubset(of: command.pairs) else { return false }
            return isWritten(command) { Wildcard.matches(closed, $0) || Wildcard.matches(open, $0) }
        }
        // A service alone shows its help, so a rule of one word names a service.
        if words.count == 1, let service { return AWSNames.services.contains(service) }
        return service.map { AWSNames.commands(of: $0).contains(where: meets) }
            ?? AWSNames.all.contains(where: meets)
    }

    // MARK: Advice

    /// Returns nil unless an asterisk between the service and the command makes the rule miss both as people
    /// write them: `aws rds * delete-*` needs an option there.
    func gap(in list: PermissionRule.List) -> AWSRuleMiss? {
        guard let service, words.count > 2, words[1] == "*", meets({ $1($0.spread) }) else { return nil }
        var form = self
        form.words.remove(at: 1)
        guard form.isMet else { return nil }
        return AWSRuleMiss(
            reason: "its * needs a word between \(service) and the command's name", forms: form.rules(list),
            help: nil, isGap: true)
    }

    func miss(in list: PermissionRule.List) -> AWSRuleMiss {
        if let service, !AWSNames.services.contains(service) { return unknownService(service, list) }
        // The last name is the command's, if it is not the service's.
        guard let place = words.lastIndex(where: { $0 != "*" && $0 != service }) else {
            return AWSRuleMiss(reason: "no command has such a name", forms: [], help: nil)
        }
        let word = words[place]
        let whose = service ?? "the AWS CLI"
        guard !word.contains("*") else {
            return AWSRuleMiss(reason: "\(whose) has no command that fits \(word)", forms: [], help: nil)
        }
        let names =
            service.map { AWSNames.commands(of: $0).map(\.operation.command) } ?? Array(AWSNames.commandNames)
        let longer = names.filter { $0.hasPrefix(word) && $0 != word }.sorted()
        if !longer.isEmpty {
            let ended = word.hasSuffix("-") || !longer.contains { $0.ends(word: word) } ? word : word + "-"
            let form = replacing(place, by: ended + "*")
            let more = longer.count > 1 ? " and \(longer.count - 1) more" : ""
            let isMet = form.isMet
            return AWSRuleMiss(
                reason:
                    "no command is named \(word): \(longer[0])\(more) only \(longer.count > 1 ? "begin" : "begins") so",
                forms: isMet ? form.rules(list) : [], help: nil, isCertain: isMet)
        }
        let reason = "\(whose) has no command \(word)"
        let others = service == nil ? [] : AWSNames.services
        let owners = others.filter { other in
            AWSNames.commands(of: other).contains { $0.operation.command == word }
        }.sorted()
        if let owner = owners.first, owners.count == 1 {
            return AWSRuleMiss(
                reason: "\(reason), but \(owner) has", forms: replacing(0, by: owner).rules(list), help: nil)
        }
        if let nearest = NearestName.find(word, among: names.sorted()) {
            return AWSRuleMiss(
                reason: reason, forms: [], help: "did you mean \(replacing(place, by: nearest).shown)?")
        }
        return AWSRuleMiss(reason: reason, forms: [], help: nil)
    }

    private func unknownService(_ name: String, _ list: PermissionRule.List) -> AWSRuleMiss {
        let reason = "the AWS CLI has no service \(name)"
        let called = AWSNames.services(called: name)
        if !called.isEmpty {
            let forms = called.flatMap { service in
                // The command's name may be wrong, too.
                let head = replacing(0, by: service)
                return head.isMet ? head.rules(list) : head.miss(in: list).forms
            }
            return AWSRuleMiss(
                reason: "\(reason), but calls it \(called.joined(separator: " and "))", forms: forms,
                help: nil,
                isCertain: !forms.isEmpty)
        }
        if AWSNames.commandNames.contains(name) {
            var form = self
            form.words.insert("*", at: 0)
            return AWSRuleMiss(
                reason: "\(reason), and \(name) is a command", forms: [form.shownRule], help: nil,
                isCertain: true)
        }
        let nearest = ServiceAliases.meant(by: name, among: AWSNames.services.sorted())
        return AWSRuleMiss(
            reason: reason, forms: [], help: nearest.map { "did you mean \(replacing(0, by: $0).shown)?" })
    }

    /// Returns the head with another word. An asterisk at the word's end stands for all that was behind it.
    private func replacing(_ place: Int, by word: String) -> AWSRuleHead {
        var head = self
        head.words[place] = word
        guard word.hasSuffix("*") else { return head }
        if place + 1 < words.count, words[place + 1] == "*" { head.words.remove(at: place + 1) }
        if place + 1 == words.count, arguments.first == "*" { head.arguments.removeFirst() }
        return head
    }

    private var shown: String { Printable.quoted(shownRule) }

    private var shownRule: String { "Bash(aws \(pattern))" }

    private var pattern: String {
        (words + arguments).joined(separator: " ").open(with: " *")
    }

    /// The rule of this head, and, for a deny or ask rule that names a service, one that also meets options
    /// before the service.
    private func rules(_ list: PermissionRule.List) -> [String] {
        Self.rules(pattern, isWide: list != .allow && service != nil)
    }

    /// The rule of a pattern behind `aws`, and one that also meets options before the service.
    static func rules(_ pattern: String, isWide: Bool) -> [String] {
        let wide = pattern.hasSuffix(" *") ? pattern.dropLast(2) + "*" : pattern[...]
        return ["Bash(aws \(pattern))"] + (isWide ? ["Bash(aws * \(wide))"] : [])
    }
}

extension AWSCommandRules.Command {
    /// True if the command passes a test as people write it: alone, with arguments, or with an option before
    /// its service.
    fileprivate func isWritten(_ passes: ([UInt8]) -> Bool) -> Bool {
        passes(bytes) || passes(longer)
            || passes(Array("aws --x \(operation.service) \(operation.command) --x".utf8))
    }

    /// The command with an option between its service and its name, which the CLI reads and few write.
    fileprivate var spread: [UInt8] {
        Array("aws \(operation.service) --x \(operation.command) --x".utf8)
    }
}
