// SPDX-License-Identifier: Apache-2.0

import Addresses
import ClaudePermissions
public import Documents

extension FileReader {
    func readSettings(_ section: Section, into draft: inout PolicyDraft) {
        guard let node = section["settings"] else { return }
        guard case .map(let entries) = node.content else {
            findings.wrongType(node, wanted: "a mapping")
            return
        }
        findings.checkFilled(node)
        var idle: Set<String> = []
        for entry in entries { checkSetting(entry, into: &draft, idle: &idle) }
        idle.formUnion(
            AWSRuleMiss.all(of: draft.agentRules[.allow] ?? []).filter(\.miss.isCertain).map(\.rule.text))
        draft.settings = SettingsJSON(findings: findings).value(node).withoutAllow(idle)
    }

    /// - Parameter idle: gets the allow rules that do nothing.
    private func checkSetting(_ entry: YAMLEntry, into draft: inout PolicyDraft, idle: inout Set<String>) {
        if entry.key == "permissions" {
            checkPermissions(entry.value, into: &draft, idle: &idle)
        } else if let reason = LockedSettings.reason(entry.key) {
            findings.report(
                .settingLocked, "\(Printable.quoted(entry.key)) cannot be given: \(reason)", at: entry.origin)
        } else if !KnownSettings.keys.contains(entry.key) {
            // Claude Code ignores settings that it does not know, so a misspelt one has no effect.
            if let help = NearestName.help(for: entry.key, among: KnownSettings.keys) {
                findings.report(
                    .settingMisspelt, "Claude Code knows no setting \(Printable.quoted(entry.key))",
                    at: entry.origin,
                    help: help)
            } else {
                findings.report(
                    .settingUnknown,
                    "Claude Code's documentation has no setting \(Printable.quoted(entry.key))",
                    at: entry.origin, help: "it ignores what it does not know")
            }
        }
    }

    private func checkPermissions(
        _ node: YAMLNode, into draft: inout PolicyDraft, idle: inout Set<String>
    ) {
        guard let section = Section(node, PolicyFormat.permissions, findings: findings) else { return }
        for list in PermissionRule.List.allCases {
            for item in section.list(list.rawValue) {
                guard let text = findings.string(item) else { continue }
                let secrets = secrets(of: text)
                if let fault = PermissionFault.of(text.value, in: list) {
                    if list == .allow { idle.insert(text.value) }
                    report(fault, of: text, in: list, secrets)
                    continue
                }
                draft.permissionRules[list, default: []].append(text)
                if let rule = AgentRule(text.value, in: list, origin: text.origin) {
                    draft.agentRules[list, default: []].append(rule)
                    if !secrets.isEmpty { draft.ruleSecrets.append((text, secrets)) }
                }
            }
        }
        for item in section.list("additionalDirectories") { _ = findings.string(item) }
        for (key, allowed) in KnownSettings.permissionValues {
            guard let value = section.string(key), !allowed.contains(value.value) else { continue }
            findings.report(
                .settingLocked, "\(key) \(Printable.quoted(value.value)) cannot be given", at: value.origin,
                help: "possible here: \(allowed.joined(separator: ", "))")
        }
    }
}

extension FileReader {
    /// A fix never makes a rule be about more than its author wrote. The author should also look at what a
    /// corrected allow rule grants, and at a rule about a whole tool.
    private func report(
        _ fault: PermissionFault, of rule: Located<String>, in list: PermissionRule.List, _ secrets: [String]
    ) {
        let isSafe = list != .allow && fault.isSameSaid && secrets.isEmpty
        let help = fault.form.map { "write \(Printable.quoted($0))" } ?? fault.help
        findings.report(
            list == .allow ? .idleAllow : .permissionRule, RuleSecret.masked(fault.message, secrets),
            at: rule.origin, help: help.map { RuleSecret.masked($0, secrets) },
            fix: isSafe ? fault.form.flatMap { $0.hasSuffix(")") ? .replacement($0) : nil } : nil)
    }
}

extension JSONValue {
    /// Returns the settings without allow rules that do nothing, so that a launch does not depend on what Claude
    /// Code does with them.
    fileprivate func withoutAllow(_ idle: Set<String>) -> JSONValue {
        guard case .object(var settings) = self, case .object(var permissions)? = settings["permissions"],
            case .array(let allow)? = permissions["allow"]
        else { return self }
        permissions["allow"] = .array(
            allow.filter { value in
                guard case .string(let rule) = value else { return true }
                return !idle.contains(rule)
            })
        settings["permissions"] = .object(permissions)
        return .object(settings)
    }
}

extension LintRule {
    public static let settingLocked = LintRule(
        "claude/locked-setting", .error,
        summary: "a setting of Claude Code that cx sets itself, or that could undo a wall",
        rationale: """
            These settings run commands outside the permission rules (`hooks`, `statusLine`, \
            `apiKeyHelper`), bring other credentials, switch the rules off or admit other sources of rules, \
            servers and plugins. Only cx sets them or leaves them out, so that neither a policy nor a \
            repository can. Variables have a section of their own, `environment`. Of \
            `permissions.defaultMode`, the modes in which the rules still count are allowed: `default`, \
            `acceptEdits`, `plan`, `dontAsk`.
            """,
        bad: [
            #"claude: {settings: {↓env: {DEBUG: "1"}}}"#,
            """
            claude:
              settings:
                ↓hooks: {}
                ↓awsAuthRefresh: aws sso login
                ↓enabledPlugins: {}
            """,
            "claude: {settings: {permissions: {defaultMode: ↓bypassPermissions}}}",
        ],
        good: [
            #"environment: {set: {DEBUG: "1"}}"#,
            "claude: {settings: {model: opus, permissions: {defaultMode: plan}}}",
        ])

    public static let settingMisspelt = LintRule(
        "claude/misspelt-setting", .error,
        summary: "a setting whose name is close to one of Claude Code's",
        rationale: """
            Claude Code ignores a setting that it does not know. With `permisions` in place of \
            `permissions`, every deny rule below it is gone, and nothing says so. The finding names the \
            setting that is close. A setting whose name is close to none is reported by \
            `claude/unknown-setting`.
            """,
        bad: [
            #"claude: {settings: {↓permisions: {deny: ["Bash(rm *)"]}}}"#,
            "claude: {settings: {↓cleanupPeriodDay: 1}}",
        ],
        good: [
            #"claude: {settings: {permissions: {deny: ["Bash(rm *)"]}}}"#,
            "claude: {settings: {cleanupPeriodDays: 1}}",
        ])

    public static let settingUnknown = LintRule(
        "claude/unknown-setting", .warning,
        summary: "a setting that Claude Code's documentation does not have",
        rationale: """
            Claude Code ignores a setting that it does not know. So the setting does nothing now, and may do \
            something that nobody has reviewed once a later version knows it. Remove the setting. Allow the \
            warning if the documentation of your version of Claude Code has the setting and cx's list does \
            not.
            """,
        bad: [
            "claude: {settings: {↓telemetryEndpoint: none}}"
        ],
        good: [
            "claude: {settings: {spinnerTipsEnabled: false}}"
        ])

    public static let permissionRule = LintRule(
        "claude/permission-rule", .error,
        summary: "a deny or ask rule that Claude Code skips, never consults, or that can never match",
        rationale: """
            Claude Code skips a rule that it cannot read, with a line on standard error that nobody sees. It \
            accepts other rules without ever consulting them: `Write(path)`, `WebFetch(https://…)`, \
            `Bash(aws:* delete)`. Such a rule is a wall that does not stand, so nothing is launched. Each \
            form was tried on Claude Code 2.1.329. `claude/idle-allow` reports such allow rules.
            """,
        bad: [
            "claude: {settings: {permissions: {deny: [↓\"Bash(aws:* delete)\"]}}}",
            "claude: {settings: {permissions: {deny: [↓\"bash(rm *)\", ↓\"Write(//etc/**)\", ↓\"Read($HOME/.ssh/**)\"]}}}",
            "claude: {settings: {permissions: {deny: [↓\"WebFetch(https://example.com/x)\", ↓\"mcp__x__y(z)\"]}}}",
            "claude: {settings: {permissions: {deny: [↓\"Bash(cat x | wc *)\", ↓\"Bash(for *)\", ↓\"Bash(rm  -r *)\"]}}}",
            "claude: {settings: {permissions: {deny: [↓\"Bash(curl https://*:*)\", ↓\"Bash(aws s3 rm s3://prod-*:*)\", ↓\"Bash(kubectl delete pod/*:*)\"]}}}",
            "claude: {settings: {permissions: {deny: [↓\"Bash(aws s3 rm:* --recursive)\", ↓\"Bash(aws ec2 terminate-instances:* --force)\", ↓\"Bash(docker compose down:* -v)\"]}}}",
            "claude: {settings: {permissions: {deny: [↓\"Bash(sudo *:*)\", ↓\"Bash(curl *:*)\", ↓\"Bash(psql * -c:*)\", ↓\"Bash(ssh *:*)\", ↓\"Bash(rm -* x:*)\"]}}}",
        ],
        good: [
            "claude: {settings: {permissions: {deny: [\"Bash(aws * delete*)\", \"Edit(//etc/**)\", \"Read(~/.ssh/**)\"]}}}",
            "claude: {settings: {permissions: {deny: [\"WebFetch(domain:example.com)\", mcp__x__y, \"Bash(* | bash)\"]}}}",
            "claude: {settings: {permissions: {deny: [\"Bash(rm -rf /*:*)\", \"Bash(chown root:* *)\"]}}}",
            "claude: {settings: {permissions: {deny: [\"Bash(sudo rm -rf /*:*)\", \"Bash(docker rmi app:* *)\", \"Bash(kubectl cp web:* *)\"]}}}",
        ])

    public static let idleAllow = LintRule(
        "claude/idle-allow", .error, blocksLaunch: false,
        summary: "an allow rule that Claude Code skips, never consults, or that can never match",
        rationale: """
            Such a rule allows nothing, so the calls that it is meant for are refused or asked about, for no \
            visible reason. A reviewer takes it for something that is granted. The policy means the same \
            without it, so the check fails and a launch does not: cx leaves the rule out of Claude Code's \
            settings. A rule about `aws` is one if it ends within a name, or calls a service by another one; \
            `claude/aws-command` reports others. `--fix` does not mend it, since a form that works grants something.
            """,
        bad: [
            "claude: {settings: {permissions: {allow: [↓\"Bash(make * || make all)\", ↓\"mcp__x\", ↓\"Write(src/**)\"]}}}",
            "claude: {settings: {permissions: {allow: [↓\"bash(ls *)\", ↓\"Bash(aws ec2 describe:*)\"]}}}",
        ],
        good: [
            "claude: {settings: {permissions: {allow: [\"Bash(make *)\", \"Edit(src/**)\", \"Bash(aws ec2 describe-*)\"]}}}"
        ])
}
