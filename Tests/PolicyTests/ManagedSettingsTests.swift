// SPDX-License-Identifier: Apache-2.0

import Addresses
import Policy
import Testing

@testable import Documents

@Suite struct ManagedSettingsTests {
    private let origin = Origin(file: "p", line: 1, column: 1)

    @Test func `cx's locks stand whatever a policy holds`() {
        let hostile: JSONValue = .object([
            "allowManagedHooksOnly": .bool(false), "allowedMcpServers": .array([.string("x")]),
            "awsCredentialExport": .string("sh"), "env": .object(["A": .string("b")]),
            "permissions": .object([
                "disableBypassPermissionsMode": .string("no"), "deny": .array([.string("Bash")]),
            ]),
        ])
        let settings = ManagedSettings.settings(
            for: Policy(name: "p", claude: ClaudeRules(settings: hostile)))
        for settings in [settings, ManagedSettings.settings(for: Policy(name: "p"))] {
            for key in [
                "allowManagedPermissionRulesOnly", "allowManagedHooksOnly", "allowManagedMcpServersOnly",
                "disableSideloadFlags", "skipWebFetchPreflight",
            ] { #expect(settings[key] == .bool(true), "\(key)") }
            #expect(settings["allowedMcpServers"] == .array([]))
            #expect(settings["strictKnownMarketplaces"] == .array([]))
            #expect(settings["permissions"]?["disableBypassPermissionsMode"] == .string("disable"))
            #expect(settings["permissions"]?["disableAutoMode"] == .string("disable"))
            #expect(settings["permissions"]?["defaultMode"] == .string("default"))
            #expect(settings["env"]?["A"] == nil)
        }
        #expect(settings["permissions"]?["deny"] == .array([.string("Bash")]))
    }

    @Test func `The command for keys is cx's to set`() {
        let hostile = Policy(
            name: "p", claude: ClaudeRules(settings: .object(["awsCredentialExport": .string("sh")])))
        #expect(
            ManagedSettings.settings(for: hostile, credentialExport: "keys x")["awsCredentialExport"]
                == .string("keys x"))
    }

    /// Promise K8 in docs/security.md.
    @Test func `only the session's models can be chosen`() {
        let settings = ManagedSettings.settings(for: Policy(name: "p"), models: ["us.anthropic.claude-x"])
        #expect(settings["availableModels"] == .array([.string("us.anthropic.claude-x")]))
        #expect(settings["enforceAvailableModels"] == .bool(true))
        #expect(ManagedSettings.settings(for: Policy(name: "p"))["availableModels"] == nil)
    }

    @Test(arguments: [
        "awsCredentialExport", "awsAuthRefresh", "apiKeyHelper", "gcpAuthRefresh", "otelHeadersHelper",
    ])
    func `no repository's command comes in place of an unset one`(key: String) {
        #expect(ManagedSettings.settings(for: Policy(name: "p"))[key] == .string(""))
    }

    @Test func `a repository turns neither the model's address nor the policy's model`() {
        var policy = Policy(name: "p")
        policy.environment.set = [
            "ANTHROPIC_MODEL": Located("m", origin: origin), "AWS_PAGER": Located("", origin: origin),
        ]
        #expect(
            ManagedSettings.settings(for: policy)["env"]
                == .object([
                    "ANTHROPIC_BEDROCK_BASE_URL": .string(""), "CLAUDE_CODE_SHELL_PREFIX": .string(""),
                    "ANTHROPIC_MODEL": .string("m"),
                ]))
    }
}
