// SPDX-License-Identifier: Apache-2.0

/// Forms of a command that get past a rule and are so close to it that an agent finds them by itself.
package enum NearbySpelling {
    /// Returns the rules that close `git -C . push` beside `Bash(git push *)`; nil if nothing is open.
    package static func optionClosing(_ rule: AgentRule, among rules: [AgentRule]) -> [String]? {
        guard let pattern = rule.shell, let space = pattern.text.firstIndex(of: " ") else { return nil }
        let program = String(pattern.text[..<space])
        let rest = pattern.text[pattern.text.index(after: space)...]
        guard let option = GlobalOptions.example(program), let first = rest.first, first != "*", first != "-"
        else {
            return nil
        }
        // A command that a rule is meant for mostly has arguments.
        let body = rest.hasSuffix(":*") ? rest.dropLast(2) + " x" : rest.replacing("*", with: "x")
        if isMet("\(program) \(option) \(body)", rule.list, rules) { return nil }
        let end = [" *", ":*"].first(where: rest.hasSuffix)
        let ends = end.map { texts(behindAsterisk: String(rest.dropLast($0.count))) } ?? [String(rest)]
        return ends.map { "Bash(\(program) * \($0))" }
    }

    /// Returns the ends of patterns that meet a command behind another asterisk, alone and with more behind
    /// it: there, ` *` misses the command that ends with the verb.
    static func texts(behindAsterisk body: String) -> [String] {
        if body.hasSuffix("*") { return [body] }
        let last = body.split(separator: " ").last ?? ""
        // `--` does nothing with nothing behind it, and `--force*` would be about --force-with-lease, too.
        if last == "--" { return [body + " *"] }
        return last.hasPrefix("--") ? [body, body + " *"] : [body + "*"]
    }

    /// Returns a command that gets past ` *` behind another asterisk because nothing stands behind it, with
    /// the rule that meets both; nil if nothing is open. It must be sure that the command does something then.
    package static func bareClosing(_ rule: AgentRule, among rules: [AgentRule]) -> (
        command: String, closing: String
    )? {
        guard let pattern = rule.shell, pattern.kind == .wildcard, pattern.text.hasSuffix(" *") else {
            return nil
        }
        let body = pattern.text.dropLast(2)
        let words = body.split(separator: " ")
        guard body.contains("*"), words.count > 1, let last = words.last, last != "*" else { return nil }
        let acts =
            words.first.flatMap { lone[String($0)] }?.contains { last == $0 || last == "*\($0)" } ?? false
        if !acts, !last.hasSuffix("*") { return optionBareClosing(pattern, words, rule.list, rules) }
        let option = GlobalOptions.example(String(words[0])) ?? "x"
        let command = words.map { word -> String in
            if word == "*" { return option }
            let known = word.hasSuffix("*") ? String(word.dropLast()) + "x" : String(word)
            return known.replacing("*", with: "")
        }.joined(separator: " ")
        guard pattern.matches(command + " x"), !isMet(command, rule.list, rules) else { return nil }
        return (command, "Bash(\(body.open()))")
    }

    /// Returns the same for a rule that ends with an option behind an asterisk, or with an option's value.
    private static func optionBareClosing(
        _ pattern: ShellPattern, _ words: [Substring], _ list: PermissionRule.List, _ rules: [AgentRule]
    ) -> (command: String, closing: String)? {
        let program = String(words[0])
        guard words[1] == "*", !words.dropFirst(2).contains(where: { $0.contains("*") }),
            OptionRule.endsWithOption(program, words.dropFirst(2).map(String.init))
        else { return nil }
        let verb = commands[program] ?? "x"
        let command = ([program, verb] + words.dropFirst(2).map(String.init)).joined(separator: " ")
        guard pattern.matches(command + " x"), !isMet(command, list, rules) else { return nil }
        return (command, "Bash(\(words.joined(separator: " ")))")
    }

    /// Commands by which a person recognises a program.
    static let commands = [
        "aws": "s3 ls", "docker": "rm x", "gcloud": "projects list", "git": "commit -m x",
        "helm": "list", "kubectl": "get pods", "npm": "install", "terraform": "apply",
    ]

    /// Verbs that act with nothing behind them (the programs' own manuals).
    private static let lone: [String: Set<String>] = [
        "cargo": ["publish"], "cdk": ["deploy", "destroy"], "firebase": ["deploy"],
        "git": ["commit", "gc", "merge", "pull", "push", "rebase", "reset", "stash"], "make": ["install"],
        "netlify": ["deploy"], "npm": ["ci", "install", "publish"], "pnpm": ["install", "publish"],
        "poetry": ["publish"], "pulumi": ["destroy", "up"], "sam": ["delete", "deploy", "sync"],
        "serverless": ["deploy", "remove"], "sls": ["deploy", "remove"], "terraform": ["apply", "destroy"],
        "terragrunt": ["apply", "destroy"], "tofu": ["apply", "destroy"], "vagrant": ["destroy"],
        "vercel": ["deploy"], "wrangler": ["deploy", "publish"], "yarn": ["install", "publish"],
    ]

    /// Returns the rules that close `rm x` beside `Bash(rm)`; nil if nothing is open. The first one is to be
    /// written in its place. The others meet options before the verb.
    package static func exactClosing(_ rule: AgentRule, among rules: [AgentRule]) -> [String]? {
        guard let pattern = rule.shell, pattern.kind == .exact,
            pattern.text.utf8.allSatisfy({ $0.isInPlainCommand }), !isIdle(pattern.text),
            !isMet(pattern.text + " x", rule.list, rules)
        else { return nil }
        let form = "Bash(\(pattern.text) *)"
        let options = AgentRule(form, in: rule.list).flatMap { optionClosing($0, among: rules) }
        return [form] + (options ?? [])
    }

    /// True for words that begin with no program, as `rm:-rf`, or are a sentence, as `deploy to production`.
    private static func isIdle(_ text: String) -> Bool {
        let words = text.split(separator: " ")
        return words.first?.contains(":") == true
            || words.dropFirst().dropLast().contains { ["into", "the", "to"].contains($0) }
    }

    /// Returns the rule that closes `rm x` beside `Bash(/usr/bin/rm *)`; nil if nothing is open.
    package static func pathClosing(_ rule: AgentRule, among rules: [AgentRule]) -> String? {
        guard let pattern = rule.shell else { return nil }
        let program = pattern.text.prefix { $0 != " " && $0 != ":" }
        guard program.hasPrefix("/"), !program.contains("*") else { return nil }
        let name = ShellUnwrapping.lastComponent(String(program))
        guard !name.isEmpty, !name.hasSuffix("/") else { return nil }
        let closing = name + pattern.text.dropFirst(program.count)
        return isMet(ShellPattern(closing).spelling, rule.list, rules) ? nil : "Bash(\(closing))"
    }

    /// True if a rule of the list, or a deny rule, matches a plain command.
    static func isMet(_ command: String, _ list: PermissionRule.List, _ rules: [AgentRule]) -> Bool {
        let bytes = Array(command.utf8)
        let pairs = BytePairs(bytes)
        return rules.contains { rule in
            guard rule.list == .deny || rule.list == list else { return false }
            guard let pattern = rule.shell else { return rule.isAbout(tool: "Bash") && rule.specifier == nil }
            return pattern.pairs.isSubset(of: pairs) && pattern.matches(bytes)
        }
    }
}

extension UInt8 {
    /// False for characters that mean something to the shell.
    fileprivate var isInPlainCommand: Bool { isInName || " ./:=,@%+-".utf8.contains(self) }
}

/// Options that may stand between a program's name and its verb, and so get past a rule that begins with
/// both.
enum GlobalOptions {
    /// One option for each program. It is harmless and accepted before every verb (the programs' own
    /// manuals).
    private static let examples: [String: String] = [
        "ansible": "-v", "apt": "-q", "apt-get": "-q", "aws": "--no-cli-pager", "az": "--debug",
        "brew": "--verbose",
        "bundle": "--verbose", "cargo": "--locked", "cdk": "--verbose", "composer": "-n", "dnf": "-q",
        "docker": "--debug", "docker-compose": "--verbose", "eksctl": "-v 4", "flux": "-n default",
        "gcloud": "--quiet", "gem": "--norc", "git": "-C .", "go": "-C .", "gradle": "-q",
        "gsutil": "-q", "helm": "--debug", "istioctl": "-n default", "jj": "-R .", "kubectl": "-n default",
        "make": "-C .",
        "mvn": "-q", "nerdctl": "--debug", "npm": "--silent", "oc": "-n default",
        "pip": "-q", "pip3": "-q", "pnpm": "-C .", "podman": "--log-level=error", "poetry": "-C .",
        "pulumi": "-C .",
        "sam": "--debug", "systemctl": "--quiet", "terraform": "-chdir=.",
        "terragrunt": "--non-interactive", "tofu": "-chdir=.", "twine": "--no-color", "uv": "-q",
        "yarn": "--cwd .",
        "yum": "-q",
    ]

    /// Returns nil for a program that has no such option or whose options are not known.
    static func example(_ program: String) -> String? { examples[program] }
}
