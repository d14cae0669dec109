/// Environment variables that would undo a wall from outside it.
enum ProtectedVariables {
    /// Harmless in `set`, although a family of theirs is not.
    static let settable: Set<String> = [
        "AWS_PAGER", "AWS_DEFAULT_OUTPUT", "AWS_MAX_ATTEMPTS", "AWS_RETRY_MODE", "ANTHROPIC_MODEL",
        "ANTHROPIC_DEFAULT_OPUS_MODEL", "ANTHROPIC_DEFAULT_SONNET_MODEL", "ANTHROPIC_DEFAULT_HAIKU_MODEL",
        "ANTHROPIC_DEFAULT_FABLE_MODEL",
    ]

    private static let families: [(prefix: String, reason: String)] = [
        ("AWS_", "the session's region and credentials are cx's"),
        ("CLAUDE_", "it steers Claude Code past its managed settings"),
        ("ANTHROPIC_", "it sends the conversation elsewhere, or with other keys"),
        ("CX_", "it is cx's own"),
        ("LD_", "it loads foreign code into every program"),
        ("DYLD_", "it loads foreign code into every program"),
        ("BASH_FUNC_", "it redefines commands"),
        ("GIT_CONFIG", "git runs commands from its configuration"),
        ("NPM_CONFIG_", "npm runs commands from its configuration"),
        ("OTEL_", "it sends telemetry elsewhere"),
        ("VERTEX_", "it sends the conversation elsewhere"),
    ]

    private static let names: [String: String] = [
        "NODE_OPTIONS": "it loads foreign code into Node",
        "NODE_PATH": "it loads foreign code into Node",
        "NODE_EXTRA_CA_CERTS": "trusted authorities are cx's (`trust:` in config.yaml)",
        "NODE_TLS_REJECT_UNAUTHORIZED": "it turns the check of certificates off",
        "SSL_CERT_FILE": "trusted authorities are cx's (`trust:` in config.yaml)",
        "SSL_CERT_DIR": "trusted authorities are cx's (`trust:` in config.yaml)",
        "CURL_CA_BUNDLE": "trusted authorities are cx's (`trust:` in config.yaml)",
        "REQUESTS_CA_BUNDLE": "trusted authorities are cx's (`trust:` in config.yaml)",
        "SSLKEYLOGFILE": "it writes the keys of every connection down",
        "BASH_ENV": "every shell runs it",
        "ENV": "every shell runs it",
        "SHELLOPTS": "it changes every shell",
        "BASHOPTS": "it changes every shell",
        "PROMPT_COMMAND": "every shell runs it",
        "IFS": "it changes how every shell reads commands",
        "PYTHONSTARTUP": "Python runs it",
        "PYTHONPATH": "it loads foreign code into Python",
        "PYTHONHOME": "it loads foreign code into Python",
        "PERL5LIB": "it loads foreign code into Perl",
        "PERL5OPT": "it loads foreign code into Perl",
        "RUBYOPT": "it loads foreign code into Ruby",
        "GIT_SSH": "git runs it",
        "GIT_SSH_COMMAND": "git runs it",
        "GIT_ASKPASS": "git runs it",
        "GIT_EXEC_PATH": "git runs programs from there",
        "GIT_EXTERNAL_DIFF": "git runs it",
        "GIT_PROXY_COMMAND": "git runs it",
        "SSH_ASKPASS": "ssh runs it",
        "SSH_AUTH_SOCK": "it lends the caller's keys",
        "GPG_AGENT_INFO": "it lends the caller's keys",
        "DBUS_SESSION_BUS_ADDRESS": "it leads to the caller's session",
        "DISPLAY": "it leads to the caller's session",
        "WAYLAND_DISPLAY": "it leads to the caller's session",
        "DOCKER_HOST": "it leads to a container engine",
        "CONTAINER_HOST": "it leads to a container engine",
        "KUBECONFIG": "it leads to a cluster",
        "HOME": "cx sets it",
        "PATH": "cx sets it",
        "SHELL": "cx sets it",
        "USER": "cx sets it",
        "LOGNAME": "cx sets it",
        "PWD": "cx sets it",
        "OLDPWD": "cx sets it",
        "TMPDIR": "cx sets it",
        "IS_SANDBOX": "it lets Claude Code skip its permissions",
        "XDG_CONFIG_HOME": "programs read their configuration from there",
        "HOSTALIASES": "it changes how names are looked up",
        "LOCALDOMAIN": "it changes how names are looked up",
        "RES_OPTIONS": "it changes how names are looked up",
        "MALLOC_CONF": "it changes every program's memory",
        "GLIBC_TUNABLES": "it changes every program's memory",
        "GCONV_PATH": "it loads foreign code into every program",
    ]

    /// Why a variable cannot be passed; nil where it can. Spelling in lower case makes no difference.
    static func reason(_ name: String) -> String? {
        let upper = name.uppercased()
        if upper.hasSuffix("_PROXY") { return "the sandbox has no proxy, and cx decides what is reached" }
        return names[upper] ?? families.first { upper.hasPrefix($0.prefix) }?.reason
    }
}
