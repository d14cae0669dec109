public import Documents

extension FindingRule {
    public static let environmentProtected = FindingRule(
        "environment/protected", .error,
        summary: "a variable that would undo a wall",
        rationale: """
            Some variables change what the walls are made of: `AWS_*` brings other keys or another endpoint, \
            `CLAUDE_*` and `ANTHROPIC_*` steer the agent past its managed settings or send the conversation elsewhere, \
            `LD_PRELOAD`, `NODE_OPTIONS` and `BASH_ENV` run foreign code in each program, `SSH_AUTH_SOCK` lends the \
            caller's keys, `*_PROXY` names another way out. They are neither passed nor set, in upper or lower case. \
            Credentials, region, certificates and proxy come from cx: see docs/configuration.md. A few of these \
            families do no harm and can be set, as `AWS_PAGER` and `ANTHROPIC_MODEL`.
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
}
