// SPDX-License-Identifier: Apache-2.0

import Documents

/// Predicts what Claude Code 2.1.329 does with a call, by its permission rules. It was measured on the real
/// binary (docs/deny-rules.md). In cases that were not measured, it says that approval is needed.
///
/// It models a seat-belt, not a wall: a denied command is denied in the forms that the rules know.
public struct PermissionEngine: Sendable {
    let rules: [AgentRule]
    /// The rules about commands, by their list.
    private let shell: [PermissionRule.List: [AgentRule]]
    public let mode: AgentMode
    public let place: AgentPlace

    public init(rules: [AgentRule], mode: AgentMode = .default, place: AgentPlace = AgentPlace()) {
        self.rules = rules
        shell = Dictionary(grouping: rules.filter { $0.isAbout(tool: "Bash") }, by: \.list)
        self.mode = mode
        self.place = place
    }

    public func verdict(on call: AgentCall) -> AgentVerdict {
        let verdict = call.tool == "Bash" ? bashVerdict(call) : toolVerdict(call)
        guard verdict.answer == .needsApproval, mode == .dontAsk else { return verdict }
        return AgentVerdict(
            .denied, rule: verdict.rule, part: verdict.part,
            reason: "dontAsk: \(verdict.reason ?? "approval is needed")")
    }

    func rules(_ list: PermissionRule.List, tool: String) -> [AgentRule] {
        tool == "Bash" ? shell[list] ?? [] : rules.filter { $0.list == list && $0.isAbout(tool: tool) }
    }

    /// Judges the command, and the call's other parameters, as in `Bash(run_in_background:true)`.
    private func bashVerdict(_ call: AgentCall) -> AgentVerdict {
        let verdict = shellVerdict(call.input["command"] ?? "")
        let met = { (list: PermissionRule.List) in
            rules(list, tool: "Bash").first { $0.parameter?.matches(call) ?? false }
        }
        if verdict.answer == .denied { return verdict }
        if let rule = met(.deny) { return AgentVerdict(.denied, rule: rule) }
        guard verdict.answer == .runs, let rule = met(.ask) else { return verdict }
        return AgentVerdict(.needsApproval, rule: rule)
    }

    private func toolVerdict(_ call: AgentCall) -> AgentVerdict {
        for list in [PermissionRule.List.deny, .ask] {
            if let rule = rules.first(where: { $0.list == list && covers($0, call) }) {
                return AgentVerdict(
                    list == .deny ? .denied : .needsApproval, rule: rule, part: subject(of: call))
            }
        }
        if mode == .bypassPermissions { return AgentVerdict(.runs) }
        if isWriting(call.tool) {
            let paths = place.paths(call.input["file_path"] ?? call.input["notebook_path"] ?? "")
            if paths.contains(where: { AgentProtectedPaths.contains($0, in: place) }) {
                return AgentVerdict(.needsApproval, part: subject(of: call), reason: "a protected path")
            }
            if mode == .plan { return AgentVerdict(.denied, reason: "plan mode writes no files") }
            if mode == .acceptEdits, paths.allSatisfy(place.isInFolder) { return AgentVerdict(.runs) }
        }
        if let rule = rules.first(where: { $0.list == .allow && covers($0, call) }) {
            return AgentVerdict(.runs, rule: rule, part: subject(of: call))
        }
        if ["Read", "Grep", "Glob", "LS"].contains(call.tool) {
            let paths = place.paths(call.input["file_path"] ?? call.input["path"] ?? ".")
            if paths.allSatisfy(place.isInFolder) { return AgentVerdict(.runs) }
        }
        let free: Set = ["TodoWrite", "TaskCreate", "TaskList", "TaskGet", "ToolSearch", "ListAgents"]
        return free.contains(call.tool)
            ? AgentVerdict(.runs) : AgentVerdict(.needsApproval, reason: "no rule allows it")
    }

    private func isWriting(_ tool: String) -> Bool {
        tool == "Edit" || ClaudeTools.writers.contains(tool)
    }

    private func subject(of call: AgentCall) -> String? {
        call.input["file_path"] ?? call.input["url"] ?? call.input["path"]
    }

    /// True if the rule is about the call, whatever its list.
    private func covers(_ rule: AgentRule, _ call: AgentCall) -> Bool {
        if rule.tool.hasPrefix("mcp__") { return coversServer(rule, call) }
        guard let specifier = rule.specifier else {
            return rule.isAbout(tool: call.tool) || rule.tool == "Edit" && isWriting(call.tool)
        }
        if let pattern = rule.path {
            // A file that must not be read must not be written either.
            let isAbout =
                rule.tool == "Read"
                ? ["Read", "Grep", "Glob", "LS", "NotebookRead"].contains(call.tool)
                    || rule.list == .deny && isWriting(call.tool) && call.tool != "NotebookEdit"
                : isWriting(call.tool)
            guard isAbout,
                let path = call.input["file_path"] ?? call.input["notebook_path"] ?? call.input["path"]
            else { return false }
            let meets = { (path: String) in pattern.matches(path, in: place, list: rule.list) }
            // An allowed path must also be allowed where a link leads.
            let paths = place.paths(path)
            return rule.list == .allow ? paths.allSatisfy(meets) : paths.contains(where: meets)
        }
        guard rule.isAbout(tool: call.tool) else { return false }
        if call.tool == "WebFetch" {
            guard specifier.hasPrefix("domain:"), let host = WebHost.of(call.input["url"] ?? "") else {
                return false
            }
            return WebHost.matches(String(specifier.dropFirst("domain:".count)), host)
        }
        if ["Agent", "Task", "Skill"].contains(call.tool),
            specifier == call.input["subagent_type"] ?? call.input["skill"]
        {
            return true
        }
        return rule.parameter?.matches(call) ?? false
    }

    /// True if the rule is about the call's MCP server. `mcp__server` stands for all of a server's tools.
    private func coversServer(_ rule: AgentRule, _ call: AgentCall) -> Bool {
        let pattern = Array(rule.tool.utf8)
        let name = Array(call.tool.utf8)
        return Wildcard.matches(pattern, name) || call.tool.hasPrefix(rule.tool + "__")
    }
}
