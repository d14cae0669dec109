// SPDX-License-Identifier: Apache-2.0

import ClaudePermissions
import Documents

/// The names of the variables that cx sets inside. The launcher knows their values.
public enum SandboxVariables {
    /// The variables of every sandbox.
    public static let always = [
        "AWS_EC2_METADATA_DISABLED", "CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC",
        "CLAUDE_CODE_DISABLE_OFFICIAL_MARKETPLACE_AUTOINSTALL", "CLAUDE_CODE_MAX_RETRIES",
        "CLAUDE_CODE_USE_BEDROCK",
        "DISABLE_AUTOUPDATER", "DISABLE_ERROR_REPORTING", "DISABLE_TELEMETRY", "HOME", "LANG",
        "PATH",
    ]

    /// The variables of a sandbox with an AWS session.
    public static let ofSession = [
        "ANTHROPIC_DEFAULT_HAIKU_MODEL", "ANTHROPIC_DEFAULT_OPUS_MODEL", "ANTHROPIC_DEFAULT_SONNET_MODEL",
        "ANTHROPIC_MODEL", "AWS_ACCOUNT_ID_ENDPOINT_MODE", "AWS_CONFIG_FILE",
        "AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE",
        "AWS_CONTAINER_CREDENTIALS_FULL_URI", "AWS_DEFAULT_REGION", "AWS_REGION",
        "AWS_S3_US_EAST_1_REGIONAL_ENDPOINT", "AWS_STS_REGIONAL_ENDPOINTS",
    ]

    /// The variables that are set if the user's configuration trusts authorities of its own.
    public static let ofCertificates = ["AWS_CA_BUNDLE", "NODE_EXTRA_CA_CERTS", "REQUESTS_CA_BUNDLE"]
}

extension QueriedPolicy {
    /// The environment of the agent's commands.
    var variables: ProcessVariables {
        let own =
            SandboxVariables.always
            + (policy.hasAWSSession ? SandboxVariables.ofSession : ["AWS_CONFIG_FILE"])
        var values: [String: String?] = Dictionary(
            uniqueKeysWithValues: own.map { ($0, UnknownText.own) })
        values["HOME"] = place.home
        values["PWD"] = place.folder
        for name in policy.egress.endpointVariables { values[name] = "true" }
        for name in policy.environment.pass { values[name.value] = UnknownText.any }
        for (name, value) in policy.environment.set { values[name] = value.value }
        return ProcessVariables(values)
    }
}
