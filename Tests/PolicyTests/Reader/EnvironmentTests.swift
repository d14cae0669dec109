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
        "AWS_PAGER", "AWS_DEFAULT_OUTPUT", "AWS_MAX_ATTEMPTS", "AWS_RETRY_MODE", "ANTHROPIC_MODEL",
    ])
    func `a harmless one of a protected family is set, not passed`(name: String) {
        #expect(readBody("environment: {set: {\(name): x}}").policy?.environment.set[name]?.value == "x")
        #expect(readBody("environment: {pass: [\(name)]}").places == ["environment/protected 3:22"])
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
