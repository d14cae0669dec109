// SPDX-License-Identifier: Apache-2.0

import Documents
import Policy
import Testing

@Suite struct EnvironmentTests {
    static let walls = [
        "AWS_PROFILE", "AWS_ACCESS_KEY_ID", "AWS_CONFIG_FILE", "AWS_ENDPOINT_URL",
        "AWS_CONTAINER_CREDENTIALS_FULL_URI", "CLAUDE_CONFIG_DIR", "CLAUDE_CODE_SHELL_PREFIX",
        "ANTHROPIC_BEDROCK_BASE_URL", "ANTHROPIC_API_KEY", "LD_PRELOAD", "LD_LIBRARY_PATH", "NODE_OPTIONS",
        "NODE_EXTRA_CA_CERTS", "BASH_ENV", "ENV", "PYTHONSTARTUP", "GIT_SSH_COMMAND", "GIT_CONFIG_GLOBAL",
        "HTTPS_PROXY", "https_proxy", "ALL_PROXY", "no_proxy", "SSL_CERT_FILE", "HOME", "PATH", "IS_SANDBOX",
        "SSH_AUTH_SOCK", "DOCKER_HOST", "HOSTALIASES", "aws_profile", "BUN_BE_BUN", "BUN_OPTIONS",
        "CLAUDECODE",
        "PERL5DB",
        "JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS", "PYTHONUSERBASE", "RUBYLIB", "GIT_TEMPLATE_DIR",
        "NODE_REPL_EXTERNAL_MODULE",
        "LUA_INIT_5_4", "ZDOTDIR", "RIPGREP_CONFIG_PATH", "DISABLE_TELEMETRY", "ENABLE_CLAUDEAI_MCP_SERVERS",
    ]

    @Test(arguments: walls) func `a variable that undoes a wall is neither passed nor set`(name: String) {
        #expect(readBody("environment: {pass: [\(name)]}").places == ["environment/protected 3:22"])
        #expect(readBody("environment: {set: {\(name): x}}").places == ["environment/protected 3:21"])
    }

    @Test(arguments: [
        ("AWS_PAGER", "x"), ("AWS_DEFAULT_OUTPUT", "x"), ("AWS_MAX_ATTEMPTS", "5"),
        ("AWS_RETRY_MODE", "adaptive"),
        ("AWS_USE_FIPS_ENDPOINT", "true"), ("AWS_USE_DUALSTACK_ENDPOINT", "false"), ("ANTHROPIC_MODEL", "x"),
        ("CLAUDE_CODE_MAX_OUTPUT_TOKENS", "64000"), ("CLAUDE_CODE_CONNECT_TIMEOUT_MS", "30000"),
        ("CLAUDE_CODE_MAX_RETRIES", "10"), ("CLAUDE_CODE_EFFORT_LEVEL", "high"),
        ("CLAUDE_CODE_SUBAGENT_MODEL", "sonnet"), ("ANTHROPIC_SMALL_FAST_MODEL", "haiku"),
        ("CLAUDE_CODE_DISABLE_1M_CONTEXT", "1"),
    ])
    func `a harmless one of a protected family is set, not passed`(name: String, value: String) {
        #expect(
            readBody("environment: {set: {\(name): \(value)}}").policy?.environment.set[name]?.value == value)
        #expect(readBody("environment: {pass: [\(name)]}").places == ["environment/protected 3:22"])
    }

    @Test(arguments: [
        ("CLAUDE_CODE_MAX_OUTPUT_TOKENS", "lots"), ("MAX_THINKING_TOKENS", "-1"),
        ("BASH_DEFAULT_TIMEOUT_MS", "2m"), ("API_TIMEOUT_MS", "0"), ("AWS_MAX_ATTEMPTS", "0"),
        ("AWS_RETRY_MODE", "never"), ("AWS_USE_FIPS_ENDPOINT", "yes"), ("CLAUDE_CODE_EFFORT_LEVEL", "huge"),
    ]) func `a number or a choice that a variable does not take is an error`(name: String, value: String) {
        let reading = readBody("environment:\n  set:\n    \(name): \(value)")
        #expect(reading.places == ["environment/value 5:\(name.count + 7)"])
        #expect(reading.findings.first?.help?.isEmpty == false)
    }

    @Test(arguments: ["MAX_THINKING_TOKENS", "BASH_DEFAULT_TIMEOUT_MS", "API_TIMEOUT_MS", "RETRIES"])
    func `a limit is a number, or empty for the program's own`(name: String) {
        for value in ["120000", "\"\""] {
            #expect(readBody("environment: {set: {\(name): \(value)}}").findings == [])
        }
    }

    @Test(arguments: ["1A", "A-B", "\"A B\"", "A=B", "É", "\"\u{20}\""])
    func `a text that is not a variable's name is refused`(name: String) {
        #expect(readBody("environment: {pass: [\(name)]}").places == ["environment/name 3:22"])
    }

    @Test(arguments: ["LC_*", "\"*\"", "AWS_*"]) func `a wildcard is not a variable's name`(name: String) {
        #expect(readBody("environment: {pass: [\(name)]}").places == ["environment/wildcard 3:22"])
    }

    @Test(arguments: [
        Fault("environment: {pass: [TERM, TERM]}", "shape/duplicate-entry 3:28"),
        Fault("environment: {pass: [TERM], set: {TERM: dumb}}", "shape/duplicate-entry 3:35"),
        Fault("environment: {set: [A]}", "shape/wrong-type 3:20"),
        Fault("environment: {set: {A: }}", "shape/empty-value 3:24"),
        Fault("environment: {set: {A: [b]}}", "shape/wrong-type 3:24"),
        Fault("environment: {set: {A: \"b\\nc\"}}", "shape/invalid-value 3:24"),
        Fault("environment: {pass: TERM}", "shape/wrong-type 3:21"),
    ]) func `a faulty environment is found at its place`(fault: Fault) {
        #expect(readBody(fault.body).places == fault.places)
    }
}
