// SPDX-License-Identifier: Apache-2.0

extension PermissionEngine {
    func shellVerdict(_ text: String) -> AgentVerdict {
        let view = ShellView(text, place: place)
        if let found = match(.deny, view) { return AgentVerdict(.denied, rule: found.rule, part: found.part) }
        if let found = deniedPath(view) { return AgentVerdict(.denied, rule: found.rule, part: found.part) }
        if let found = match(.ask, view) {
            return AgentVerdict(.needsApproval, rule: found.rule, part: found.part)
        }
        if let part = view.removalOfEverything(in: place) {
            return AgentVerdict(
                .needsApproval, part: part, reason: "it removes a home or the whole file system")
        }
        if mode == .bypassPermissions { return AgentVerdict(.runs) }
        if let part = view.files(.write, place: place).first(where: {
            AgentProtectedPaths.contains($0.path, in: place)
        }
        )?
        .part {
            return AgentVerdict(.needsApproval, part: part, reason: "a protected path")
        }
        if view.obstacles.contains(.unsure) {
            return AgentVerdict(
                .needsApproval, reason: "Claude Code is not sure that it reads it as the shell does")
        }
        if let rule = rules(.allow, tool: "Bash").first(where: { $0.shell == nil }) {
            return AgentVerdict(.runs, rule: rule)
        }
        return ShellApproval(model: self, view: view).verdict()
    }

    /// Returns the first rule of a list that matches a part of the command.
    private func match(_ list: PermissionRule.List, _ view: ShellView) -> (rule: AgentRule, part: String?)? {
        for rule in rules(list, tool: "Bash") {
            guard let pattern = rule.shell else { return (rule, nil) }
            if let part = view.part(matching: pattern) { return (rule, part) }
        }
        return nil
    }

    private func deniedPath(_ view: ShellView) -> (rule: AgentRule, part: String)? {
        for rule in rules where rule.list == .deny {
            guard let pattern = rule.path else { continue }
            for file in view.files(rule.tool == "Read" ? .read : .write, place: place)
            where pattern.matches(file.path, in: place, list: .deny) {
                return (rule, file.part)
            }
        }
        return nil
    }
}
