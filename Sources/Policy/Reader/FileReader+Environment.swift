// SPDX-License-Identifier: Apache-2.0

import Addresses
public import Documents

extension FileReader {
    func readEnvironment(_ section: Section, into draft: inout PolicyDraft) {
        for name in section.strings("pass") where isVariable(name) {
            if let reason = ProtectedVariables.reason(name.value) {
                refuse(name, reason)
            } else if draft.pass.contains(where: { $0.value == name.value }) {
                findings.report(
                    .duplicateEntry, "\(name.value) is passed twice", at: name.origin, fix: .removal)
            } else {
                draft.pass.append(name)
            }
        }
        guard let set = section["set"] else { return }
        guard case .map(let entries) = set.content else {
            findings.wrongType(set, wanted: "a mapping")
            return
        }
        findings.checkFilled(set)
        for entry in entries {
            let name = Located(entry.key, origin: entry.origin)
            guard isVariable(name), let value = variableValue(entry) else { continue }
            if !ProtectedVariables.isSettable(name.value),
                let reason = ProtectedVariables.reason(name.value)
            {
                refuse(name, reason)
            } else if draft.pass.contains(where: { $0.value == name.value }) {
                findings.report(.duplicateEntry, "\(name.value) is both passed and set", at: name.origin)
            } else {
                draft.set[name.value] = value
            }
        }
    }

    private func isVariable(_ name: Located<String>) -> Bool {
        let text = name.value.utf8
        let isLetter = { (byte: UInt8) in
            (0x41...0x5a).contains(byte) || (0x61...0x7a).contains(byte) || byte == 0x5f
        }
        guard let first = text.first, isLetter(first), text.count <= 256,
            text.allSatisfy({ isLetter($0) || (0x30...0x39).contains($0) })
        else {
            let shown = Printable.quoted(name.value)
            guard name.value.contains("*") else {
                findings.report(.environmentName, "\(shown) is not a variable's name", at: name.origin)
                return false
            }
            findings.report(
                .environmentWildcard,
                name.value == "*"
                    ? "\(shown) would pass the caller's whole environment, keys included"
                    : "\(shown) would pass variables that nobody has looked at", at: name.origin,
                help: "name each variable; there are no patterns")
            return false
        }
        return true
    }

    private func variableValue(_ entry: YAMLEntry) -> Located<String>? {
        guard case .scalar(let scalar) = entry.value.content, scalar.kind != .null else {
            findings.wrongType(entry.value, wanted: "a string (\"\" for an empty one)")
            return nil
        }
        guard !scalar.text.contains("\n") else {
            findings.report(.invalidValue, "a value of several lines", at: entry.value.origin)
            return nil
        }
        // An empty text leaves the program's own value.
        if !scalar.text.isEmpty, let help = SettableVariables.value(of: entry.key)?.help(against: scalar.text)
        {
            findings.report(
                .environmentValue, "\(Printable.quoted(scalar.text)) is no value of \(entry.key)",
                at: entry.value.origin, help: help)
            return nil
        }
        return Located(scalar.text, origin: entry.origin)
    }

    private func refuse(_ name: Located<String>, _ reason: String) {
        findings.report(
            .environmentProtected, "\(name.value) cannot be given: \(reason)", at: name.origin,
            help: ProtectedVariables.isSettable(name.value) ? "it can be set, not passed" : nil)
    }
}

extension LintRule {
    public static let environmentName = LintRule(
        "environment/name", .error,
        summary: "a name that no variable can have",
        rationale: """
            Each variable that enters the sandbox is named, so that a reviewer sees all of them. Names that \
            a shell cannot use are refused, because engines and shells split them at `=` or drop them. A \
            name begins with a letter or `_`, continues with letters, digits and `_`, and has at most 256 \
            characters.
            """,
        bad: [
            "environment: {pass: [↓BUILD-NUMBER, ↓TZ=UTC]}",
            "environment: {set: {↓2ND_REGION: eu-west-1}}",
        ],
        good: [
            "environment: {pass: [BUILD_NUMBER], set: {TZ: UTC}}",
            "environment: {set: {SECOND_REGION: eu-west-1}}",
        ])

    public static let environmentProtected = LintRule(
        "environment/protected", .error,
        summary: "a variable that would undo a wall",
        rationale: """
            Some variables change what the walls are made of: `AWS_*` brings other keys or another endpoint, \
            `CLAUDE_*` and `ANTHROPIC_*` steer the agent past its managed settings or send the conversation \
            elsewhere, `LD_PRELOAD`, `NODE_OPTIONS` and `BASH_ENV` run foreign code in each program, \
            `SSH_AUTH_SOCK` gives the use of the caller's keys, `*_PROXY` names another way out. They can be \
            neither passed nor set, in upper or lower case. Credentials, region, certificates and proxy come \
            from cx: see docs/configuration.md. Some variables of these families are harmless and can be \
            set, such as `AWS_PAGER`, `ANTHROPIC_MODEL`, `CLAUDE_CODE_MAX_OUTPUT_TOKENS` and \
            `AWS_USE_FIPS_ENDPOINT`.
            """,
        bad: [
            "environment: {pass: [↓AWS_PROFILE, ↓SSH_AUTH_SOCK, ↓https_proxy]}",
            """
            environment:
              set:
                ↓NODE_OPTIONS: --require /src/hook.js
                ↓GIT_SSH_COMMAND: ssh -i /src/key
            """,
            "environment: {pass: [↓ANTHROPIC_MODEL]}",
        ],
        good: [
            #"environment: {pass: [TERM, TZ], set: {AWS_PAGER: ""}}"#,
            "environment: {set: {ANTHROPIC_MODEL: us.anthropic.claude-opus-4}}",
        ])

    public static let environmentValue = LintRule(
        "environment/value", .error,
        summary: "a value that the variable does not take",
        rationale: """
            cx knows the values of the limits, time-outs and choices that a policy may set for Claude Code \
            and the AWS tools. They ignore a value that they cannot read, or stop at it, and the limit that \
            the policy means does not hold. Write a whole number without a unit, or one of the choices that \
            the finding names.
            """,
        bad: [
            "environment: {set: {CLAUDE_CODE_MAX_OUTPUT_TOKENS: ↓lots, BASH_DEFAULT_TIMEOUT_MS: ↓2m}}",
            "environment: {set: {AWS_USE_FIPS_ENDPOINT: ↓yes, AWS_RETRY_MODE: ↓never}}",
        ],
        good: [
            "environment: {set: {CLAUDE_CODE_MAX_OUTPUT_TOKENS: 64000, BASH_DEFAULT_TIMEOUT_MS: 120000}}",
            "environment: {set: {AWS_USE_FIPS_ENDPOINT: true, AWS_RETRY_MODE: adaptive}}",
        ])

    public static let environmentWildcard = LintRule(
        "environment/wildcard", .error,
        summary: "variables passed by a wildcard",
        rationale: """
            A wildcard passes variables that nobody looked at: every key that the caller's shell has now, \
            and every key that it will have tomorrow. Name each variable, so that a reviewer sees it. There \
            are no patterns.
            """,
        bad: [
            "environment: {pass: [↓\"*\"]}",
            "environment: {pass: [↓\"AWS_*\", ↓LC_*]}",
        ],
        good: [
            "environment: {pass: [LC_ALL, LC_CTYPE]}"
        ])
}
