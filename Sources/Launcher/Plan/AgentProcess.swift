// SPDX-License-Identifier: Apache-2.0

import Documents
import Firewall
import IAM
import Policy

/// Makes the variables of the sandbox: exactly those that the policy passes or sets, and those that cx needs.
/// Promise K1 (docs/security.md).
struct AgentEnvironment {
    let policy: Policy
    let machine: Machine
    let aws: AWSPlan?
    let ports: GuardPorts
    let hasOwnCertificates: Bool
    /// Nil if the caller's terminal is not passed on.
    let terminal: AgentTerminal?
    /// True if git must look for the repository above the working directory's own mount.
    let historyBeginsAbove: Bool

    /// - Throws: if a value of the caller's has a line break: the engine would read the next line as another
    ///   variable.
    func variables() throws(CXError) -> [EnvironmentPlan] {
        var variables = (fixed + awsVariables + certificateVariables).reduce(
            into: [String: EnvironmentPlan]()
        ) {
            $0[$1.0] = EnvironmentPlan(name: $1.0, value: $1.1, reason: .cx)
        }
        for name in policy.environment.pass {
            guard let value = machine.environment[name.value] else { continue }
            guard !value.contains(where: \.isNewline) else {
                throw CXError(
                    "the value of \(name.value) has a line break, and cannot be passed on (\(name.origin))",
                    advice: "unset it for this launch: env -u \(name.value) cx …"
                )
            }
            let inside = self.inside(name.value, value)
            variables[name.value] = EnvironmentPlan(
                name: name.value, value: inside,
                reason: inside == value ? .passed(name.origin) : .replaced(name.origin))
        }
        for (name, value) in policy.environment.set {
            variables[name] = EnvironmentPlan(name: name, value: value.value, reason: .set(value.origin))
        }
        return variables.values.sorted { $0.name < $1.name }
    }

    /// The value inside of a variable of the caller's. A locale or a terminal is a name, and means nothing where
    /// nothing has it.
    private func inside(_ name: String, _ value: String) -> String {
        if name == "TERM", let terminal { return terminal.name }
        return AgentLocale.value(of: name, callers: value)
    }

    /// These variables keep Claude Code to Bedrock's two hosts, and its retries short. Without them an
    /// interactive session also asks `raw.githubusercontent.com`, `github.com` and `downloads.claude.ai`
    /// (measured on 2.1.329).
    private var fixed: [(String, String)] {
        [
            ("HOME", AgentPaths.home),
            ("PATH", AgentPaths.path),
            ("LANG", AgentLocale.standard),
            ("CLAUDE_CODE_USE_BEDROCK", "1"),
            ("CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC", "1"),
            ("CLAUDE_CODE_DISABLE_OFFICIAL_MARKETPLACE_AUTOINSTALL", "1"),
            ("CLAUDE_CODE_MAX_RETRIES", "4"),
            ("DISABLE_AUTOUPDATER", "1"),
            ("DISABLE_ERROR_REPORTING", "1"),
            ("DISABLE_TELEMETRY", "1"),
        ] + (historyBeginsAbove ? [("GIT_DISCOVERY_ACROSS_FILESYSTEM", "1")] : [])
    }

    private var awsVariables: [(String, String)] {
        guard let aws else { return [("AWS_EC2_METADATA_DISABLED", "true")] }
        let models = BedrockModels(region: aws.region.value)
        return [
            ("AWS_REGION", aws.region.value),
            ("AWS_DEFAULT_REGION", aws.region.value),
            (
                "AWS_CONTAINER_CREDENTIALS_FULL_URI",
                "http://127.0.0.1:\(ports.credentials)\(AgentPaths.credentialsPath)"
            ),
            ("AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE", AgentPaths.credentialsToken),
            ("AWS_CONFIG_FILE", AgentPaths.awsConfiguration),
            ("AWS_EC2_METADATA_DISABLED", "true"),
            ("AWS_STS_REGIONAL_ENDPOINTS", "regional"),
            ("AWS_S3_US_EAST_1_REGIONAL_ENDPOINT", "regional"),
            ("AWS_ACCOUNT_ID_ENDPOINT_MODE", "disabled"),
            ("ANTHROPIC_MODEL", models.main),
            ("ANTHROPIC_DEFAULT_OPUS_MODEL", models.opus),
            ("ANTHROPIC_DEFAULT_SONNET_MODEL", models.main),
            ("ANTHROPIC_DEFAULT_HAIKU_MODEL", models.haiku),
        ] + policy.egress.endpointVariables.map { ($0, "true") }
    }

    /// The bundle is mounted over the image's own. These variables are for programs with authorities of their
    /// own: Claude Code's runtime, and SDKs with certifi.
    private var certificateVariables: [(String, String)] {
        hasOwnCertificates
            ? ["NODE_EXTRA_CA_CERTS", "AWS_CA_BUNDLE", "REQUESTS_CA_BUNDLE"].map {
                ($0, AgentPaths.certificates)
            } : []
    }
}

/// Makes the command line that runs in the container. Promise A2 (docs/security.md).
enum AgentCommand {
    /// These options leave out a cloned repository's settings, hooks and servers, on top of the managed
    /// settings. Without the first one, a repository's `awsCredentialExport` runs (measured on Claude Code
    /// 2.1.329).
    static let locks = ["--setting-sources", "user", "--strict-mcp-config"]

    /// The options that would undo ``locks`` or the managed settings.
    private static let reserved = [
        "--setting-sources", "--settings", "--managed-settings", "--mcp-config", "--bare", "--plugin-dir",
        "--plugin-url",
        "--agents", "--ide", "--chrome", "--bg", "--background", "--cloud", "--environment", "--desktop",
    ]

    static func line(for request: LaunchRequest) throws(CXError) -> [String] {
        switch request {
        case .session(nil): ["claude"] + locks
        case .session(let prompt?): ["claude"] + locks + ["--", prompt]
        case .answer(let prompt): ["claude"] + locks + ["--print", "--", prompt]
        case .agent(let arguments): ["claude"] + locks + (try checked(arguments))
        case .command(let command): command.isEmpty ? ["bash"] : command
        case .verification: ProbeFiles.command
        }
    }

    private static func checked(_ arguments: [String]) throws(CXError) -> [String] {
        for argument in arguments.prefix(while: { $0 != "--" }) {
            let name = argument.prefix { $0 != "=" }
            guard !reserved.contains(String(name)) else {
                throw CXError(
                    "the option \(name) is not allowed: it would undo a part of the sandbox",
                    advice: "leave it out; what the agent may do is in the policy's claude.settings"
                )
            }
        }
        return arguments
    }
}
