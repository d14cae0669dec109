// SPDX-License-Identifier: Apache-2.0

public import Documents

extension LintRule {
    public static let environmentSecret: LintRule = LintRule(
        "environment/secret", .warning,
        summary: "a variable that carries a secret, by its name or its value",
        rationale: """
            Each program in the sandbox can read the environment, and the agent can print it into its \
            conversation and send it to every host that the policy allows. A secret in `set` is also in the \
            repository, for good. Let the agent use the session's own AWS credentials, which are short-lived \
            and restricted, or a token that can only read and expires soon; then say so with `# cx: allow \
            environment/secret because …`.
            """,
        bad: [
            "environment: {pass: [TERM, ↓GITHUB_TOKEN, ↓DATABASE_URL]}",
            "environment: {set: {↓DB_PASSWORD: hunter2, ↓ENDPOINT: \"https://ada:pw@db.example.com\"}}",
        ],
        good: [
            "environment: {pass: [SSH_KEY_TYPE, KEYBOARD, MAX_TOKENS, TOKEN_FILE]}",
            "environment: {set: {GITHUB_TOKEN: \"\", ENDPOINT: \"https://db.example.com\"}}",
        ])
}

extension PolicyRule {
    static let environmentSecret = PolicyRule(.environmentSecret, reads: [.environment]) { review in
        for name in review.policy.environment.pass where SecretText.isName(name.value) {
            review.report(
                .environmentSecret, "\(name.value) carries a secret, by its name, and the agent can read it",
                at: name.origin,
                help: "leave it out, or pass one that can only read and ends soon")
        }
        for (name, value) in review.policy.environment.set.sorted(by: { $0.key < $1.key })
        where !value.value.isEmpty {
            let kind = SecretText.isName(name) ? "a secret, by its name" : SecretText.kind(of: value.value)
            guard let kind else { continue }
            review.report(
                .environmentSecret, "\(name) carries \(kind), in the file and for the agent to read",
                at: value.origin,
                help: "secrets do not belong in a policy: everyone who can read the file has them")
        }
    }
}
