// SPDX-License-Identifier: Apache-2.0

/// The cause of a message of the AWS CLI, of either generation.
enum AWSProblem: Hashable, Sendable, CaseIterable {
    case clock
    // The person's own login.
    case wrongDevice, noCode, wrongCode, noCodeForSession, profileCode, ssoRole, sso, login, noProfile,
        profileFile, partialLogin, noLogin, process, source, webIdentity, saml, staleCredentials, unknownKey,
        expiredLogin, wrongSecret, rootUser
    // The role and what is asked of it.
    case tags, tagValue, sourceIdentity, packedTags, packedToken, packedPolicy, policyText, policyLength,
        duration,
        chaining, roleARN, denied
    // The way to STS, and STS itself.
    case region, wrongRegion, certificateDates, certificate, noTLS, proxyLogin, proxy, unreachable, silence,
        throttled, serverFault
    // The program.
    case usage, wordless

    /// The signs are from the sources of botocore and the CLI (1.43.11, 2.9.19), from STS's own words, and
    /// from IAM's page on access-denied messages.
    static let table = CauseTable<AWSProblem>([
        .init(
            .clock, "Signature expired", "Signature not yet current", "RequestTimeTooSkewed", "RequestExpired"
        ),
        // These codes come from every operation, those of a login among them.
        .init(.throttled, "(Throttling", "(TooManyRequestsException)", "(RequestLimitExceeded)"),
        .init(
            .serverFault, "(ServiceUnavailable", "(InternalFailure", "(InternalError", "(InternalServer",
            "(500)", "(502)", "(503)", "(504)"),
        .init(.wrongDevice, "MultiFactorAuthentication failed, unable to validate MFA code"),
        .init(.noCode, "MultiFactorAuthentication failed, must provide"),
        .init(.wrongCode, "MultiFactorAuthentication failed"),
        .init(.profileCode, "Enter MFA code for", "MFA token required"),
        .init(.noCodeForSession, "Cannot call GetSessionToken with session credentials"),
        .init(.ssoRole, "(ForbiddenException) when calling the GetRoleCredentials"),
        .init(.noProfile, "The config profile ("),
        .init(
            .profileFile, "Unable to parse config file", "sso-session does not exist",
            "is missing required configuration", "Missing the following required SSO configuration",
            "is inconsistent between profile", "The source_profile \"", "The source profile \"",
            "The credential source \"", "contains both source_profile and credential_source",
            "has no role ARN configured", "Infinite loop in credential configuration",
            "Partial credentials found in assume-role"),
        .init(
            .sso, "Error loading SSO Token", "The SSO session associated with this profile",
            "Token has expired and refresh failed", "Error when retrieving token from sso",
            "when calling the GetRoleCredentials operation", "when calling the CreateToken operation",
            "aws sso login"),
        .init(
            .login, "reauthenticate using 'aws login'", "Error loading login session token",
            "Error loading or redeeming a login authorization code",
            "Unable to create or refresh login credentials"),
        .init(.partialLogin, "Partial credentials found"),
        .init(.noLogin, "Unable to locate credentials", "Unable to locate authorization token"),
        .init(.process, "Error when retrieving credentials from custom-process"),
        .init(.source, "Error when retrieving credentials from ", "Error retrieving metadata"),
        .init(.webIdentity, "when calling the AssumeRoleWithWebIdentity operation"),
        .init(.saml, "when calling the AssumeRoleWithSAML operation"),
        .init(.staleCredentials, "the refreshed credentials are still expired"),
        .init(.unknownKey, "(InvalidClientTokenId)", "(UnrecognizedClientException)"),
        .init(.expiredLogin, "(ExpiredToken"),
        .init(.wrongRegion, "Credential should be scoped to"),
        .init(.wrongSecret, "(SignatureDoesNotMatch)"),
        .init(.rootUser, "Roles may not be assumed by root accounts"),
        .init(.tags, "sts:TagSession"),
        .init(.sourceIdentity, "sts:SetSourceIdentity"),
        .init(
            .packedToken, "(PackedPolicyTooLarge…polic…and…tags", "(PackedPolicyTooLarge…tags and…polic"),
        .init(.packedTags, "(PackedPolicyTooLarge…session tags"),
        .init(.packedToken, "(PackedPolicyTooLarge…token too large"),
        .init(.packedPolicy, "(PackedPolicyTooLarge"),
        .init(.policyText, "(MalformedPolicyDocument"),
        .init(.chaining, "for roles assumed by role chaining"),
        .init(.duration, "MaxSessionDuration", "at 'durationSeconds' failed"),
        .init(.policyLength, "at 'policy' failed"),
        .init(.tagValue, "at 'tags.…' failed"),
        .init(.roleARN, "at 'roleArn' failed", "ARN is invalid", "(InvalidParameterValue)"),
        .init(.region, "(RegionDisabled"),
        .init(
            .certificateDates, "certificate is not yet valid", "certificate has expired"),
        .init(.noTLS, "WRONG_VERSION_NUMBER", "wrong version number", "record layer failure"),
        .init(.certificate, "CERTIFICATE_VERIFY_FAILED", "SSL validation failed"),
        .init(.proxyLogin, "Proxy Authentication Required", "Tunnel connection failed: 407"),
        .init(.proxy, "Failed to connect to proxy URL", "Tunnel connection failed"),
        .init(.unreachable, "Could not connect to the endpoint URL", "Connection was closed before"),
        .init(
            .silence, "Connect timeout on endpoint URL", "Read timeout on endpoint URL",
            "the AWS CLI did not answer"),
        .init(.denied, "(AccessDenied"),
        .init(.usage, "usage: aws ", "Unknown options: "),
        .init(.wordless, "the AWS CLI failed without a word"),
    ])

    /// Nil if the message is not known.
    init?(_ message: String) {
        guard let cause = Self.table.cause(of: message) else { return nil }
        self = cause
    }

    /// True if only the person can solve it, by logging in again.
    var needsPerson: Bool {
        switch self {
        case .wrongDevice, .noCode, .wrongCode, .noCodeForSession, .profileCode, .sso, .login, .noLogin,
            .partialLogin, .webIdentity, .saml, .staleCredentials, .unknownKey, .expiredLogin:
            true
        case .clock, .ssoRole, .noProfile, .profileFile, .process, .source, .wrongSecret, .rootUser, .tags,
            .tagValue, .sourceIdentity, .packedTags, .packedToken, .packedPolicy, .policyText, .policyLength,
            .duration, .chaining, .roleARN, .denied, .region, .wrongRegion, .certificateDates, .certificate,
            .noTLS, .proxyLogin, .proxy, .unreachable, .silence, .throttled, .serverFault, .usage, .wordless:
            false
        }
    }
}
