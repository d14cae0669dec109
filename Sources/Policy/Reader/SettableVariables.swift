// SPDX-License-Identifier: Apache-2.0

import IAM

/// The variables that a policy may set although their family is protected, and the numbers and choices that
/// they and others take. None of them holds a credential or an address, or moves a wall.
enum SettableVariables {
    enum Value {
        /// Any text. Programs read it in ways that cx does not know, or another rule checks it.
        case text
        /// Digits alone.
        case number(ClosedRange<Int>)
        case choice([String])

        /// Returns the values that are taken, if a text is none of them.
        func help(against text: String) -> String? {
            switch self {
            case .text: nil
            case .number(let range):
                text.utf8.allSatisfy { (0x30...0x39).contains($0) } && Int(text).map(range.contains) ?? false
                    ? nil : "a whole number from \(range.lowerBound) to \(range.upperBound)"
            case .choice(let texts):
                texts.contains(text)
                    ? nil : texts.formatted(conjunction: "or")
            }
        }
    }

    /// Returns what a variable takes; nil for one that cx does not know.
    static func value(of name: String) -> Value? { values[name] }

    private static let values: [String: Value] = {
        var values: [String: Value] = [:]
        for name in texts { values[name] = .text }
        for name in milliseconds { values[name] = .number(1...day) }
        for name in tokens { values[name] = .number(0...10_000_000) }
        for name in counts { values[name] = .number(0...10_000) }
        for name in switches { values[name] = .choice(["0", "1", "true", "false"]) }
        // botocore, "Retries"; it tries at least once.
        values["AWS_MAX_ATTEMPTS"] = .number(1...100)
        values["AWS_RETRY_MODE"] = .choice(["legacy", "standard", "adaptive"])
        values[EndpointVariables.fips] = .choice(["true", "false"])
        values[EndpointVariables.dualStack] = .choice(["true", "false"])
        values["CLAUDE_AUTOCOMPACT_PCT_OVERRIDE"] = .number(1...100)
        values["CLAUDE_CODE_EFFORT_LEVEL"] = .choice(["low", "medium", "high", "xhigh", "max", "auto"])
        values["CLAUDE_CODE_GLOB_TIMEOUT_SECONDS"] = .number(1...3600)
        return values
    }()

    private static let day = 86_400_000

    private static let texts =
        AgentModels.variables + [
            "AWS_DEFAULT_OUTPUT", "AWS_PAGER", "CARGO_TARGET_DIR", "GOFLAGS", "MAKEFLAGS",
            "NPM_CONFIG_REGISTRY", "PYTHONPYCACHEPREFIX", "PYTHONWARNINGS",
        ]

    /// Time-outs (Claude Code, "Environment variables").
    private static let milliseconds = [
        "API_TIMEOUT_MS", "BASH_DEFAULT_TIMEOUT_MS", "BASH_MAX_TIMEOUT_MS",
        "CLAUDE_ASYNC_AGENT_STALL_TIMEOUT_MS", "CLAUDE_BYTE_STREAM_IDLE_TIMEOUT_MS",
        "CLAUDE_CODE_AWS_CHAIN_RESOLVE_TIMEOUT_MS", "CLAUDE_CODE_CONNECT_TIMEOUT_MS",
        "CLAUDE_STREAM_IDLE_TIMEOUT_MS",
    ]

    /// Limits in tokens or characters.
    private static let tokens = [
        "BASH_MAX_OUTPUT_LENGTH", "CLAUDE_CODE_AUTO_COMPACT_WINDOW",
        "CLAUDE_CODE_FILE_READ_MAX_OUTPUT_TOKENS",
        "CLAUDE_CODE_MAX_CONTEXT_TOKENS", "CLAUDE_CODE_MAX_OUTPUT_TOKENS", "MAX_THINKING_TOKENS",
        "TASK_MAX_OUTPUT_LENGTH",
    ]

    private static let counts = [
        "CLAUDE_CODE_MAX_CONCURRENT_SUBAGENTS", "CLAUDE_CODE_MAX_RETRIES",
        "CLAUDE_CODE_MAX_SUBAGENTS_PER_SESSION", "CLAUDE_CODE_MAX_SUBAGENT_SPAWN_DEPTH",
        "CLAUDE_CODE_MAX_TOOL_USE_CONCURRENCY", "CLAUDE_CODE_MAX_TURNS",
    ]

    private static let switches = [
        "CLAUDE_AX_SCREEN_READER", "CLAUDE_CODE_DISABLE_1M_CONTEXT", "CLAUDE_CODE_DISABLE_ADAPTIVE_THINKING",
        "CLAUDE_CODE_DISABLE_BACKGROUND_TASKS", "CLAUDE_CODE_DISABLE_EXPERIMENTAL_BETAS",
        "CLAUDE_CODE_DISABLE_TERMINAL_TITLE", "CLAUDE_CODE_DISABLE_THINKING",
    ]
}
