// SPDX-License-Identifier: Apache-2.0

/// The spellings of a command that get past a rule about one of its options, as `git push origin --force`
/// gets past `Bash(git push --force *)`.
package struct OptionSpelling: Hashable, Sendable {
    /// Commands that do the same and that no rule meets.
    package let open: [String]
    /// The rules that meet them.
    package let closing: [String]
    /// True if these rules also meet the program's other options.
    package let isWide: Bool
    /// True if one of these rules meets all that the rule meets, which then adds nothing.
    package let replaces: Bool

    /// Returns nil if the rule is not about an option, or if nothing is open.
    package static func of(_ rule: AgentRule, among rules: [AgentRule]) -> OptionSpelling? {
        guard let subject = OptionRule(rule) else { return nil }
        let spellings = subject.spellings.filter { !NearbySpelling.isMet($0.command, rule.list, rules) }
        guard !spellings.isEmpty else { return nil }
        var seen: Set<String> = []
        let closing = spellings.flatMap(\.closing).filter { seen.insert($0).inserted }
        let samples = rule.shell?.samples ?? []
        let replaces = closing.contains { text in
            AgentRule(text, in: rule.list)?.shell.map { wide in samples.allSatisfy { wide.matches($0) } }
                ?? false
        }
        return OptionSpelling(
            open: spellings.map(\.command), closing: closing, isWide: subject.letters != nil,
            replaces: replaces)
    }
}

/// A rule of the form `PROGRAM [SUBCOMMAND] OPTION *`.
struct OptionRule {
    typealias Spelling = (command: String, closing: [String])

    /// Programs that run what follows their options, so that an option behind the operand is not theirs.
    private static let runners: Set = [
        "awk", "bash", "bun", "bunx", "busybox", "chroot", "dash", "deno", "fd", "find", "fish", "gawk",
        "java",
        "ksh", "lua", "node", "npx", "nsenter", "perl", "php", "python", "python2", "python3", "rscript",
        "ruby", "sh", "ssh", "strace", "su", "tclsh", "ts-node", "tsx", "uvx", "zsh",
    ]
    /// Programs and builtins of the shell whose options have their place, or which take no operands.
    private static let placed: Set = [
        "crontab", "dd", "echo", "export", "halt", "history", "ip6tables", "iptables", "kill", "ls", "nft",
        "pkill", "poweroff", "printf", "ps", "read", "reboot", "set", "shutdown", "tar", "test", "trap",
        "ulimit", "unset",
    ]
    /// Programs that take another program's command line, whose words may end with their verbs.
    private static let starters: Set = ["docker", "nerdctl", "podman"]
    /// Letters of options without a value, which people join in any order.
    private static let flags = [
        "chgrp": "Rcfhv", "chmod": "Rcfv", "chown": "Rcfhv", "cp": "RafinprTuv", "docker rm": "flv",
        "git branch": "Ddfq", "git clean": "Xdfnqx", "git rm": "fnqr", "mv": "finuv", "podman rm": "aflv",
        "rm": "IRdfirv",
    ]
    /// Programs whose long options begin with one dash.
    private static let singleDashed: Set = [
        "consul", "dotnet", "ffmpeg", "gcc", "clang", "go", "javac", "mvn", "nomad", "openssl", "packer",
        "terraform", "terragrunt", "tofu", "vault", "xcodebuild",
    ]
    /// Ways to say the same, by the command (the programs' own manuals).
    private static let synonyms: [String: [[String]]] = [
        "chgrp": [["-R", "--recursive"]], "chmod": [["-R", "--recursive"]], "chown": [["-R", "--recursive"]],
        "curl": [
            ["-d", "--data"], ["-F", "--form"], ["-T", "--upload-file"], ["-X", "--request"],
            ["-k", "--insecure"], ["-o", "--output"],
        ],
        "docker rm": [["-f", "--force"]], "docker rmi": [["-f", "--force"]],
        "docker system prune": [["-a", "--all"], ["-f", "--force"]],
        "gh pr merge": [["-d", "--delete-branch"]],
        "git branch": [["-d", "--delete"], ["-f", "--force"]],
        "git checkout": [["-f", "--force"]], "git clean": [["-f", "--force"]],
        "git commit": [["-a", "--all"], ["-n", "--no-verify"]],
        "git push": [["-d", "--delete"], ["-f", "--force"]], "git rm": [["-f", "--force"]],
        "git switch": [["-f", "--force"], ["-f", "--discard-changes"]],
        "git tag": [["-d", "--delete"], ["-f", "--force"]], "mysql": [["-e", "--execute"]],
        "npm install": [["-g", "--global"]], "npm i": [["-g", "--global"]],
        "npm uninstall": [["-g", "--global"]], "podman rm": [["-f", "--force"]],
        "psql": [["-c", "--command"]],
        "rm": [["-R", "-r", "--recursive"], ["-f", "--force"]],
        "sed": [["-i", "--in-place"]], "terraform apply": [["-auto-approve", "--auto-approve"]],
        "terraform destroy": [["-auto-approve", "--auto-approve"]],
        "wget": [["-O", "--output-document"]],
    ]
    /// Options that take a value and may stand anywhere (the programs' own manuals).
    private static let valued: [String: [String]] = [
        "aws": ["--endpoint-url", "--profile", "--region"],
        "az": ["--subscription"], "curl": ["-X", "--request"],
        "gcloud": ["--account", "--project"], "gh api": ["-X", "--method"],
        "helm": ["-n", "--kube-context", "--namespace"],
        "kubectl": ["-n", "--context", "--kubeconfig", "--namespace"],
        "oc": ["-n", "--context", "--namespace"],
        "wget": ["--method"],
    ]
    /// Options without a value, beside those that begin with `--no-`.
    private static let bare: Set = [
        "--all", "--allow-empty", "--amend", "--auto-approve", "--delete", "--force", "--force-with-lease",
        "--global", "--hard", "--insecure", "--mirror", "--privileged", "--prune", "--purge", "--quiet",
        "--recursive", "--yes",
    ]

    /// True if a rule about a program ends with an option without a value, or with an option and its value.
    static func endsWithOption(_ program: String, _ words: [String]) -> Bool {
        guard !runners.contains(program), ShellWrapper.known[program] == nil, let last = words.last else {
            return false
        }
        if words.count > 1, valued[program]?.contains(words[words.count - 2]) == true { return true }
        if last.hasPrefix("--") { return last.hasPrefix("--no-") || bare.contains(last) }
        guard last.hasPrefix("-"), last.count > 1, let flags = flags[program] else { return false }
        return last.dropFirst().allSatisfy(flags.contains)
    }

    /// Operands by which a person recognises the command; `x` for any other.
    private static let operands = ["git commit": "-m x", "git push": "origin main"]

    private let program: String
    private let verbs: [String]
    private let options: [String]
    /// The program with its verbs.
    private let command: String
    /// True if the rule also meets longer options that begin alike.
    private let isOpenEnded: Bool
    /// True if the rule is about one option with a value.
    private let isValued: Bool

    /// Returns nil for a rule of another form, or about an option that has its place.
    init?(_ rule: AgentRule) {
        guard rule.list != .allow, let pattern = rule.shell else { return nil }
        isOpenEnded = pattern.end == "*"
        var words = pattern.body.split(separator: " ").map(String.init)
        guard let program = words.first, !Self.runners.contains(program), ShellWrapper.known[program] == nil
        else { return nil }
        // `git * push --force *` and `git *push --force *` are about options of `push`, too.
        if words.count > 2, words[1] == "*" { words.remove(at: 1) }
        if words.count > 2, words[1].hasPrefix("*") { words[1].removeFirst() }
        self.program = program
        verbs = Array(words.dropFirst().prefix { !$0.hasPrefix("-") })
        options = Array(words.dropFirst(1 + verbs.count))
        command = ([program] + verbs).joined(separator: " ")
        guard !options.isEmpty else { return nil }
        let isPlain = words.allSatisfy { word in
            word.utf8.allSatisfy { $0.isInName || "-".utf8.contains($0) }
        }
        isValued =
            options.count == 2
            && Self.valued[command]?.contains(options[0]) == true
        // An option of a program with verbs has its place before the verb.
        let hasPlace =
            Self.placed.contains(program)
            || verbs.isEmpty && GlobalOptions.example(program) != nil && !isValued
        // Such a command may have no operands: more behind it is what the rule misses.
        let isBare = pattern.end.isEmpty && verbs.isEmpty && !options.contains { $0.hasPrefix("--") }
        let passesOn = ["exec", "run"].contains(verbs.last)
        guard isPlain, !hasPlace, !passesOn, !isBare,
            isValued || options.allSatisfy({ $0.count > 1 && $0.hasPrefix("-") && $0 != "--" })
        else { return nil }
    }

    private var operand: String { Self.operands[command] ?? "x" }

    /// The letters, if the rule is about several options of one letter that may stand in any order.
    var letters: [Character]? {
        guard let flags = Self.flags[command] else { return nil }
        let letters = options.flatMap { $0.dropFirst() }
        return letters.count > 1 && letters.allSatisfy(flags.contains) ? letters : nil
    }

    /// The nearest other spellings, each with the rules that meet it.
    var spellings: [Spelling] {
        if isValued { return valuedSpellings }
        if let letters { return spellings(of: letters) }
        guard let option = options.first, options.count == 1 else {
            let all = options.joined(separator: " ")
            return [("\(command) \(operand) \(all)", rules("*\(all)") + rules("*\(all) *"))]
        }
        let alike = Self.synonyms[command]?.filter { $0.contains(option) }.flatMap { $0 } ?? []
        // With options before the verb, too.
        let own = GlobalOptions.example(program) == nil ? [] : meeting(option, isBehind: false)
        var found: [Spelling] = [("\(command) \(operand) \(option)", own + meeting(option, isBehind: true))]
        for other in alike where other != option {
            found.append(("\(command) \(other) \(operand)", meeting(other, isBehind: false)))
            found.append(("\(command) \(operand) \(other)", meeting(other, isBehind: true)))
        }
        // git-push(1): a `+` before a refspec is `--force` for this one.
        if command == "git push", ["-f", "--force"].contains(option) {
            found.append(("git push origin +main", rules("* +*")))
        }
        return found
    }

    private var valuedSpellings: [Spelling] {
        let written = options.joined(separator: " ")
        let operand = verbs.isEmpty ? NearbySpelling.commands[program] ?? self.operand : self.operand
        let isLong = options[0].hasPrefix("--")
        let joined = options.joined(separator: isLong ? "=" : "")
        return [written, joined].map { option in
            // A longer value is another one.
            ("\(command) \(operand) \(option)", rules("*\(option)") + rules("*\(option) *"))
        }
    }

    private func spellings(of letters: [Character]) -> [Spelling] {
        // No pattern holds letters together in any order, so these meet every option.
        let (before, behind) = (rules("-*"), rules("* -*"))
        let written = options.joined(separator: " ")
        let apart = letters.map { "-\($0)" }.joined(separator: " ")
        let spelt = ["-" + String(letters), "-" + String(letters.reversed()), apart].filter { $0 != written }
        var found: [Spelling] = spelt.map { ("\(command) \($0) \(operand)", before) }
        let long = letters.map { letter in
            Self.synonyms[command]?.first { $0.contains("-\(letter)") }?.first { $0.hasPrefix("--") }
        }
        if long.allSatisfy({ $0 != nil }) {
            found.append(("\(command) \(long.compactMap { $0 }.joined(separator: " ")) \(operand)", before))
        }
        return found + [("\(command) \(operand) \(written)", behind)]
    }

    /// Returns the rules that meet an option, wherever it stands. Behind an asterisk, ` *` needs something to
    /// follow, and a long option may be the beginning of another one.
    private func meeting(_ option: String, isBehind: Bool) -> [String] {
        if Self.singleDashed.contains(program) { return rules("*-\(option.drop { $0 == "-" })*") }
        if option.hasPrefix("--") {
            return isOpenEnded ? rules("*\(option)*") : rules("*\(option)") + rules("*\(option) *")
        }
        return rules(isBehind ? "* \(option)*" : "\(option)*")
    }

    /// Returns the rules about this command with these options, which also meet options before the verb if the
    /// program has such. A verb that other words end with, as `docker run --rm` does, takes two rules.
    private func rules(_ options: String) -> [String] {
        guard let verb = verbs.first else { return ["Bash(\(program) \(options))"] }
        let rest = verbs.joined(separator: " ") + " " + options
        if GlobalOptions.example(program) == nil { return ["Bash(\(program) \(rest))"] }
        let isEnd = verb.count < 4 || Self.starters.contains(program)
        return isEnd
            ? ["Bash(\(program) \(rest))", "Bash(\(program) * \(rest))"] : ["Bash(\(program) *\(rest))"]
    }
}
