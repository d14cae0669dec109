// SPDX-License-Identifier: Apache-2.0

import Documents
import Policy
import Testing

@Suite struct SettingsTests {
    @Test(arguments: [
        "env", "hooks", "disableAllHooks", "apiKeyHelper", "awsCredentialExport", "awsAuthRefresh",
        "statusLine",
        "allowManagedHooksOnly", "allowManagedPermissionRulesOnly", "allowedMcpServers",
        "enableAllProjectMcpServers",
        "enabledPlugins", "disableSideloadFlags", "sandbox", "policyHelper", "processWrapper", "autoMode",
        "skipDangerousModePermissionPrompt", "skipWebFetchPreflight", "disableAutoMode",
    ]) func `a setting that would undo a lock cannot be given`(key: String) {
        let reading = readBody("claude: {settings: {\(key): x}}")
        #expect(reading.places == ["claude/locked-setting 3:21"])
        #expect(reading.policy == nil)
    }

    @Test(arguments: [
        ("defaultMode: bypassPermissions", "claude/locked-setting 3:48"),
        ("defaultMode: auto", "claude/locked-setting 3:48"),
        ("disableBypassPermissionsMode: enable", "claude/locked-setting 3:65"),
        ("disableAutoMode: \"\"", "shape/empty-value 3:52"),
        ("denny: []", "shape/unknown-key 3:35"),
        ("deny: Bash", "shape/wrong-type 3:41"),
        ("deny: ", "shape/empty-value 3:35"),
    ]) func `permissions that would undo a wall are errors`(body: String, place: String) {
        let reading = readBody("claude: {settings: {permissions: {\(body)}}}")
        #expect(reading.places.first == place)
        #expect(reading.policy == nil)
    }

    @Test(arguments: ["default", "plan", "acceptEdits", "dontAsk"])
    func `a mode in which the rules count can be chosen`(mode: String) throws {
        let policy = try #require(
            readBody("claude: {settings: {permissions: {defaultMode: \(mode)}}}").policy)
        #expect(ManagedSettings.settings(for: policy)["permissions"]?["defaultMode"] == .string(mode))
    }

    @Test func `a setting near a known one is an error, any other unknown one a warning`() {
        #expect(readBody("claude: {settings: {permisions: {}}}").findings.map(\.severity) == [.error])
        #expect(readBody("claude: {settings: {frobnicationQuota: 1}}").findings.map(\.severity) == [.warning])
        #expect(readBody("claude: {settings: {model: opus, cleanupPeriodDays: 3}}").findings == [])
    }

    @Test(arguments: [
        Fault("claude: {settings: []}", "shape/wrong-type 3:20"),
        Fault("claude: {settings: {model: }}", "shape/empty-value 3:28"),
        Fault("claude: {settings: {verbose: yes}}", "shape/wrong-type 3:30"),
        Fault("claude: {settings: {cleanupPeriodDays: 99999999999999999999}}", "shape/invalid-value 3:40"),
        Fault("claude: {setings: {}}", "shape/unknown-key 3:10"),
    ]) func `a setting that JSON has no equal for is an error`(fault: Fault) {
        #expect(readBody(fault.body).places.first == fault.places.first)
    }

    @Test func `values keep their JSON type`() {
        let settings = readBody(
            "claude: {settings: {verbose: true, cleanupPeriodDays: 3, skillListingBudgetFraction: 0.5, model: \"3\"}}"
        ).policy?.claude.settings
        #expect(
            settings
                == .object([
                    "verbose": .bool(true), "cleanupPeriodDays": .integer(3),
                    "skillListingBudgetFraction": .number(0.5), "model": .string("3"),
                ]))
    }
}

@Suite struct PermissionRuleTests {
    private func deny(_ rule: String) -> PolicyReading {
        readBody("claude:\n  settings:\n    permissions:\n      deny:\n        - \(rule)")
    }

    @Test(arguments: [
        "\"Bash(:*)\"", "\"Bash()\"", "\"bash(touch *)\"", "bash", "Bahs", "\"Bash(rm *\"", "\"Bash rm\"",
        "\"Bash(rm *) \"", "\"(rm *)\"", "\"Bash(aws:* delete)\"", "\"Bash(command:rm)\"",
        "\"Write(/etc/**)\"",
        "\" \"",
    ]) func `a rule that Claude Code would skip is an error`(rule: String) {
        let reading = deny(rule)
        #expect(reading.places == ["claude/permission-rule 7:11"])
        #expect(reading.policy == nil)
    }

    @Test(arguments: ["5", "true", "[a]", "{a: b}"]) func `a rule that is not a string is an error`(
        rule: String
    ) {
        #expect(deny(rule).places == ["shape/wrong-type 7:11"])
    }

    @Test(arguments: [
        "Bash", "\"Bash(rm *)\"", "\"Bash(rm:*)\"", "\"Bash(aws * delete-*)\"", "\"Read(//etc/**)\"",
        "\"WebFetch(domain:*.example.com)\"", "\"mcp__*\"", "\"*\"", "mcp__github__create_issue",
        "\"Agent(Explore)\"",
        "\"Edit(~/x)\"", "\"Bash(echo (x))\"",
    ]) func `a rule that Claude Code reads is allowed`(rule: String) {
        #expect(deny(rule).findings == [])
    }

    @Test
    func `a rule that options before the verb get past is a warning, unless its wide form stands beside it`()
    {
        let reading = deny("\"Bash(git push *)\"")
        #expect(reading.places == ["claude/permission-prefix 7:11"])
        #expect(reading.findings.first?.help == #"add "Bash(git * push*)""#)
        #expect(reading.policy != nil)
        #expect(deny("\"Bash(git push *)\"\n        - \"Bash(git * push*)\"").findings == [])
        // This one misses `git -C . push` alone.
        let bare = deny("\"Bash(git push *)\"\n        - \"Bash(git * push *)\"")
        #expect(bare.places == ["claude/permission-bare 8:11"])
        #expect(deny("\"Bash(aws s3 rm:*)\"").findings.first?.help == #"add "Bash(aws * s3 rm*)""#)
        #expect(deny("\"Bash(aws s3 rm:*)\"\n        - \"Bash(aws * s3 rm*)\"").findings == [])
        #expect(deny("\"Bash(aws *s3* rm *)\"").findings == [])
    }
}
