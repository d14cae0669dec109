// SPDX-License-Identifier: Apache-2.0

import Addresses
import ClaudePermissions
import Documents

/// The answers of Claude Code's rules to calls of its tools.
struct AgentWall {
    /// Programs that run other programs, named by their arguments or their input.
    private static let runners: Set = [
        "bash", "dash", "env", "eval", "find", "make", "node", "perl", "python", "python3", "ruby", "sh",
        "ssh", "sudo",
        "xargs",
        "zsh",
    ]

    let subject: QueriedPolicy
    let rules: [AgentRule]
    let mode: AgentMode

    init(_ subject: QueriedPolicy) {
        self.subject = subject
        rules = subject.agentRules
        mode = Self.mode(of: subject.policy)
    }

    var model: PermissionEngine { PermissionEngine(rules: rules, mode: mode, place: subject.place) }

    var notConcerned: WallAnswer {
        WallAnswer(.agent, .notConcerned, because: "no call of the agent's is about it")
    }

    /// The permission mode in force. It stands in the managed settings, which no other level overrides.
    private static func mode(of policy: Policy) -> AgentMode {
        guard case .object(let settings) = ManagedSettings.settings(for: policy),
            case .object(let permissions)? = settings["permissions"],
            case .string(let name)? = permissions["defaultMode"]
        else { return .default }
        return AgentMode(rawValue: name) ?? .default
    }

    /// - Parameter candidates: rules that might allow the call, the narrowest first.
    func answer(_ call: AgentCall, what: String, candidates: [String]) -> WallAnswer {
        let verdict = model.verdict(on: call)
        let modeOrigin = subject.origins["claude.settings.permissions.defaultMode"]
        switch verdict.answer {
        case .denied:
            if let rule = verdict.rule, rule.list == .deny {
                return answer(.denied, "\(rule.text) denies \(what)", rule)
            }
            let reason = verdict.rule.map { "\($0.text) asks, and " } ?? ""
            return WallAnswer(
                .agent, .denied,
                because: "\(reason)the mode \(mode.rawValue) refuses calls that nobody approved before",
                origin: verdict.rule?.origin ?? modeOrigin, missing: missing(call, candidates))
        case .needsApproval:
            if let rule = verdict.rule {
                return answer(.needsApproval, "\(rule.text) asks about \(what)", rule)
            }
            let reason = verdict.reason ?? "no rule allows it"
            return WallAnswer(
                .agent, .needsApproval,
                because: "\(reason): a person is asked, and without a person it is refused",
                missing: missing(call, candidates))
        case .runs:
            if let rule = verdict.rule { return answer(.allowed, "\(rule.text) allows \(what)", rule) }
            let isOfMode = mode != .default && plain.verdict(on: call).answer != .runs
            return WallAnswer(
                .agent, .allowed,
                because: isOfMode
                    ? "the mode \(mode.rawValue) lets it run" : "Claude Code asks nobody about it",
                origin: isOfMode ? modeOrigin : nil)
        }
    }

    /// The same rules in the default mode, which allows nothing by itself.
    private var plain: PermissionEngine { PermissionEngine(rules: rules, place: subject.place) }

    private func answer(_ verdict: WallVerdict, _ because: String, _ rule: AgentRule) -> WallAnswer {
        WallAnswer(.agent, verdict, because: because, origin: rule.origin)
    }

    /// Returns the line with the first candidate that would allow the call; nil if none would.
    private func missing(_ call: AgentCall, _ candidates: [String]) -> String? {
        let found = candidates.first { text in
            guard let rule = AgentRule(text, in: .allow) else { return false }
            return PermissionEngine(rules: rules + [rule], mode: mode, place: subject.place).verdict(on: call)
                .answer == .runs
        }
        return found.map { rule in
            let program = rule.dropFirst("Bash(".count).prefix { $0 != " " }
            let isOpen = rule.hasPrefix("Bash(") && Self.runners.contains(String(program))
            return "claude: {settings: {permissions: {allow: \(YAMLText.strings([rule]))}}}"
                + (isOpen ? "  # lets it run anything" : "")
        }
    }
}

extension AgentWall {
    func answer(reading path: String) -> WallAnswer { answer(path, tool: "Read", rule: "Read") }

    func answer(writing path: String) -> WallAnswer { answer(path, tool: "Edit", rule: "Edit") }

    private func answer(_ path: String, tool: String, rule: String) -> WallAnswer {
        let place = subject.place.paths(path)[0]
        let plain = place.contains { "*?[]{}()".contains($0) } ? nil : "\(rule)(/\(place))"
        return answer(
            AgentCall(tool: tool, input: ["file_path": place]), what: "it",
            candidates: [plain, rule].compactMap(\.self))
    }

    /// WebFetch is one of many ways to a host, and a rule about it stops no other way. So this wall is not
    /// concerned. The answer names the rule that would decide about WebFetch.
    func answer(host target: HostTarget) -> WallAnswer {
        let host =
            switch target.host {
            case .name(let name): name.text
            case .address(let address): address.family == .v6 ? "[\(address)]" : "\(address)"
            }
        let call = AgentCall(tool: "WebFetch", input: ["url": "https://\(host)/"])
        guard let rule = model.verdict(on: call).rule else {
            return WallAnswer(
                .agent, .notConcerned, because: "no rule is about hosts, and Bash reaches them as well")
        }
        return WallAnswer(
            .agent, .notConcerned,
            because: "\(rule.text) is about WebFetch alone, and Bash reaches hosts as well",
            origin: rule.origin)
    }
}
