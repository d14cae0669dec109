// SPDX-License-Identifier: Apache-2.0

/// Decides whether a command that no rule denies runs without a person's approval.
struct ShellApproval {
    let model: PermissionEngine
    let view: ShellView

    /// Variables that do not change which program runs or what it may do.
    private static let safeVariables: Set = [
        "CI", "COLORTERM", "DEBUG", "FORCE_COLOR", "GOARCH", "GOOS", "LANG", "LANGUAGE", "NODE_ENV",
        "NO_COLOR",
        "RUST_LOG",
        "RUST_BACKTRACE", "TERM", "TZ",
    ]
    private static let starters: Set = [
        "chrt", "doas", "flock", "ionice", "ltrace", "nsenter", "pkexec", "script", "setsid", "strace",
        "taskset",
        "unshare",
        "watch",
    ]
    private static let edited: Set = ["cp", "mkdir", "mv", "rm", "rmdir", "sed", "touch"]

    func verdict() -> AgentVerdict {
        guard view.isRead else { return ask("it is longer than Claude Code reads") }
        guard view.obstacles.allowRunning, !view.usesVariables else {
            return ask("it cannot be checked before it runs")
        }
        // A rule may spell out a whole list of commands.
        let spelt = model.rules(.allow, tool: "Bash").first { rule in
            rule.shell.map { $0.kind == .exact && $0.text == view.text && view.text.contains(";") } ?? false
        }
        if let spelt { return AgentVerdict(.runs, rule: spelt) }
        let folders = view.parts.count { $0.words.first?.text == "cd" }
        guard folders <= 1 else { return ask("it changes the folder several times") }
        var rule: AgentRule?
        for part in view.parts where !part.command.words.isEmpty {
            let allowed = allowance(of: part)
            guard allowed.isAllowed else {
                return AgentVerdict(.needsApproval, part: part.command.source, reason: "no rule allows it")
            }
            rule = rule ?? allowed.rule
            if folders > 0, changes(part) || part.words.first?.text == "git" {
                return AgentVerdict(
                    .needsApproval, part: part.command.source, reason: "it changes the folder first")
            }
            if let reason = placeReason(part) {
                return AgentVerdict(.needsApproval, part: part.command.source, reason: reason)
            }
        }
        return AgentVerdict(.runs, rule: rule)
    }

    private func ask(_ reason: String) -> AgentVerdict {
        AgentVerdict(.needsApproval, part: view.text, reason: reason)
    }

    /// True if the program starts another one, or deletes what it finds.
    static func startsOthers(_ words: [String]) -> Bool {
        starters.contains(words.first ?? "")
            || words.first == "find" && ReadOnlyCommands.changesByFind(words)
    }

    private func allowance(of part: ShellView.Part) -> (isAllowed: Bool, rule: AgentRule?) {
        let allow = model.rules(.allow, tool: "Bash")
        let words = part.words.map(\.text)
        // Claude Code does not examine the programs that these start, so only a rule for exactly this
        // command allows it.
        let startsOthers = Self.startsOthers(words)
        let written = allow.first {
            $0.shell.map { $0.matches(part.command.line) && (!startsOthers || $0.kind == .exact) } ?? false
        }
        if let written { return (true, written) }
        if startsOthers { return (false, nil) }
        guard
            part.command.assignments.allSatisfy({
                Self.safeVariables.contains($0.name) || $0.name.hasPrefix("LC_")
            })
        else {
            return (false, nil)
        }
        let lines = safelyUnwrapped(part.words)
        for line in lines {
            let text = line.map(\.text).joined(separator: " ")
            if let rule = allow.first(where: { $0.shell?.matches(text) ?? false }) { return (true, rule) }
        }
        let isWrapped = lines.count > 1
        if words.first == "xargs" { return (ReadOnlyCommands.contains(words), nil) }
        guard !isWrapped || ["command", "timeout"].contains(words.first) else { return (false, nil) }
        guard let line = lines.last?.map(\.text) else { return (false, nil) }
        if ReadOnlyCommands.contains(line) { return (true, nil) }
        guard model.mode == .acceptEdits, let first = line.first, Self.edited.contains(first) else {
            return (false, nil)
        }
        return (true, nil)
    }

    /// Returns the lines behind wrappers that Claude Code looks through for allow rules. It looks through
    /// fewer of them than for deny rules.
    private func safelyUnwrapped(_ words: [WrappedWord]) -> [[WrappedWord]] {
        let safe: Set = ["builtin", "command", "nice", "nohup", "stdbuf", "time", "timeout", "xargs"]
        var lines: [[WrappedWord]] = []
        for line in ShellUnwrapping.lines(words) {
            lines.append(line)
            guard let first = line.first?.text, safe.contains(first) else { break }
        }
        return lines
    }

    private func changes(_ part: ShellView.Part) -> Bool {
        !ShellFiles.written(by: part.words).isEmpty
            || part.command.redirections.contains { $0.direction == .write }
    }

    /// Returns the reason why the files that the command names need approval; nil if they lie in the working
    /// directory.
    private func placeReason(_ part: ShellView.Part) -> String? {
        for redirection in part.command.redirections where redirection.direction != .other {
            let text = redirection.target.text
            if redirection.direction == .write, text == "/dev/null" { continue }
            let isInside = model.place.paths(text).allSatisfy(model.place.isInFolder)
            if redirection.direction == .read, isInside { continue }
            if redirection.direction == .write, isInside, model.mode == .acceptEdits || isEditable(text) {
                continue
            }
            return "a redirection"
        }
        guard let line = safelyUnwrapped(part.words).last?.map(\.text), ReadOnlyCommands.takesPaths(line[0])
        else {
            return nil
        }
        if line == ["cd"] { return "it leaves the working directory" }
        for text in ShellFiles.arguments(line[...]) where text != "-" {
            if text.hasPrefix("$") || !model.place.paths(text).allSatisfy(model.place.isInFolder) {
                return "a path outside of the working directory"
            }
        }
        return nil
    }

    private func isEditable(_ path: String) -> Bool {
        model.rules(.allow, tool: "Edit").contains { rule in
            guard let pattern = rule.path else { return true }
            return model.place.paths(path).allSatisfy { pattern.matches($0, in: model.place, list: .allow) }
        }
    }
}
