// SPDX-License-Identifier: Apache-2.0

import Policy
import Subprocess
import Testing

@testable import Launcher

/// Messages as botocore, both generations of the AWS CLI and STS write them.
struct AWSProblemTests {
    private static func refusal(_ code: String, _ text: String, _ operation: String = "AssumeRole") -> String
    {
        "\nAn error occurred (\(code)) when calling the \(operation) operation: \(text)\n"
    }

    private static let user = "User: arn:aws:iam::123456789012:user/alice is not authorized to perform: "
    private static let role = " on resource: arn:aws:iam::123456789012:role/investigator"

    private static let denied = refusal("AccessDenied", "\(user)sts:AssumeRole\(role)")

    private static let messages: [Seen<AWSProblem>] = [
        .init(
            .clock,
            refusal(
                "SignatureDoesNotMatch",
                "Signature expired: 20261121T101000Z is now earlier than 20261121T101500Z (20261121T102000Z - 5 min.)"
            ),
            refusal("RequestExpired", "Request has expired."),
            refusal(
                "RequestTimeTooSkewed",
                "The difference between the request time and the current time is too large."),
            refusal(
                "SignatureDoesNotMatch",
                "Signature not yet current: 20261121T103000Z is still later than 20261121T102500Z")),
        // a login that has too many requests has not expired
        .init(
            .throttled, refusal("TooManyRequestsException", "HTTP 429 Unknown Code", "GetRoleCredentials"),
            refusal("Throttling", "Rate exceeded"),
            refusal("RequestLimitExceeded", "Request limit exceeded.")),
        .init(
            .serverFault, refusal("ServiceUnavailable", "Unable to execute HTTP request"),
            refusal("503", "Service Unavailable"),
            refusal("InternalFailure", "An error occurred", "GetRoleCredentials")),
        .init(
            .wrongDevice,
            refusal(
                "AccessDenied",
                """
                MultiFactorAuthentication failed, unable to validate MFA code.  Please verify \
                your MFA serial number is valid and associated with this user.
                """, "GetSessionToken")),
        .init(
            .noCode,
            refusal(
                "AccessDenied",
                """
                MultiFactorAuthentication failed, must provide both MFA serial number and one \
                time pass code.
                """)),
        .init(
            .wrongCode,
            refusal(
                "AccessDenied", "MultiFactorAuthentication failed with invalid MFA one time pass code.",
                "GetSessionToken")),
        .init(
            .profileCode, "Enter MFA code for arn:aws:iam::123456789012:mfa/alice: \n",
            "Cannot refresh credentials: MFA token required."),
        .init(
            .noCodeForSession,
            refusal(
                "AccessDenied", "Cannot call GetSessionToken with session credentials", "GetSessionToken")),
        .init(.ssoRole, refusal("ForbiddenException", "No access", "GetRoleCredentials")),
        .init(.noProfile, "The config profile (incidents) could not be found"),
        .init(
            .profileFile, "Unable to parse config file: /home/alice/.aws/config",
            #"The specified sso-session does not exist: "incidents""#,
            #"The profile "ops" is configured to use SSO but is missing required configuration: sso_account_id"#,
            #"The source_profile "base" referenced in the profile "ops" does not exist."#,
            "Partial credentials found in assume-role, missing: source_profile or credential_source",
            "Missing the following required SSO configuration values: sso_start_url, sso_region. "),
        .init(
            .sso, "Error loading SSO Token: Token for incidents does not exist",
            """
            The SSO session associated with this profile has expired or is otherwise invalid. \
            To refresh this SSO session run aws sso login with the corresponding profile.
            """,
            "Error when retrieving token from sso: Token has expired and refresh failed",
            refusal("UnauthorizedException", "Session token not found or invalid", "GetRoleCredentials"),
            refusal("InvalidGrantException", "", "CreateToken")),
        .init(
            .login,
            "Your session has expired or credentials have changed. Please reauthenticate using 'aws login'."),
        .init(.partialLogin, "Partial credentials found in env, missing: AWS_SECRET_ACCESS_KEY"),
        .init(
            .noLogin,
            #"Unable to locate credentials. You can configure credentials by running "aws configure"."#),
        .init(.process, "Error when retrieving credentials from custom-process: no such vault"),
        .init(
            .source,
            """
            Error when retrieving credentials from Ec2InstanceMetadata: No credentials found in \
            credential_source referenced in profile ops
            """,
            "Error when retrieving credentials from container-role: Error retrieving metadata: Received non 200 response"
        ),
        .init(
            .webIdentity,
            refusal(
                "ExpiredTokenException",
                """
                Token expired: current date/time 1795260600 must be before the expiration \
                date/time1795257000
                """, "AssumeRoleWithWebIdentity"),
            refusal(
                "AccessDenied", "Not authorized to perform sts:AssumeRoleWithWebIdentity",
                "AssumeRoleWithWebIdentity")),
        .init(
            .saml,
            refusal(
                "AccessDenied", "Not authorized to perform sts:AssumeRoleWithSAML", "AssumeRoleWithSAML")),
        .init(
            .staleCredentials,
            "Credentials were refreshed, but the refreshed credentials are still expired."),
        .init(
            .unknownKey,
            refusal("InvalidClientTokenId", "The security token included in the request is invalid.")),
        .init(
            .expiredLogin, refusal("ExpiredToken", "The security token included in the request is expired")),
        .init(
            .wrongRegion,
            refusal(
                "SignatureDoesNotMatch",
                "Credential should be scoped to a valid region, not 'us-east-1'.")),
        .init(
            .wrongSecret,
            refusal(
                "SignatureDoesNotMatch",
                "The request signature we calculated does not match the signature you")),
        .init(.rootUser, refusal("AccessDenied", "Roles may not be assumed by root accounts.")),
        .init(
            .tags, refusal("AccessDenied", "\(user)sts:TagSession\(role)"),
            // whatever forbids them: they can be left out
            refusal(
                "AccessDenied",
                "\(user)sts:TagSession\(role) with an explicit deny in a service control policy")),
        .init(.sourceIdentity, refusal("AccessDenied", "\(user)sts:SetSourceIdentity\(role)")),
        .init(
            .packedTags,
            refusal("PackedPolicyTooLarge", "Packed size of session tags consumes 112% of allotted space.")),
        .init(
            .packedToken, refusal("PackedPolicyTooLarge", "Serialized token too large for session"),
            refusal(
                "PackedPolicyTooLarge",
                "Packed size of session policies and session tags consumes 104% of allotted space."),
            refusal(
                "PackedPolicyTooLarge",
                "Packed size of session tags and policies consumes 104% of allotted space.")),
        .init(
            .packedPolicy,
            refusal(
                "PackedPolicyTooLarge",
                "Packed policy consumes 112% of allotted space, please use smaller policy.")),
        .init(.policyText, refusal("MalformedPolicyDocument", "Syntax errors in policy.")),
        .init(
            .chaining,
            refusal(
                "ValidationError",
                "The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining."
            )),
        .init(
            .duration,
            refusal(
                "ValidationError",
                "The requested DurationSeconds exceeds the MaxSessionDuration set for this role.")),
        .init(
            .policyLength,
            refusal(
                "ValidationError",
                """
                1 validation error detected: Value '{...}' at 'policy' failed to satisfy \
                constraint: Member must have length less than or equal to 2048
                """)),
        .init(
            .tagValue,
            refusal(
                "ValidationError",
                """
                1 validation error detected: Value 'INC#4711' at 'tags.4.member.value' failed to \
                satisfy constraint: Member must satisfy regular expression pattern
                """)),
        .init(
            .roleARN, refusal("ValidationError", "arn:aws:iam::12:role/x is invalid; Request ARN is invalid")),
        .init(
            .region,
            refusal(
                "RegionDisabledException", "STS is not activated in this region for account:123456789012."
            ),
            refusal("RegionDisabled", "STS is not activated in this region for account:123456789012.")),
        .init(
            .certificate,
            "SSL validation failed for https://sts.us-east-1.amazonaws.com/ [SSL: CERTIFICATE_VERIFY_FAILED]"),
        .init(
            .certificateDates,
            """
            SSL validation failed for https://sts.us-east-1.amazonaws.com/ [SSL: CERTIFICATE_VERIFY_FAILED] \
            certificate verify failed: certificate is not yet valid (_ssl.c:1006)
            """,
            """
            SSL validation failed for https://sts.us-east-1.amazonaws.com/ [SSL: CERTIFICATE_VERIFY_FAILED] \
            certificate verify failed: certificate has expired (_ssl.c:1006)
            """),
        .init(
            .noTLS,
            """
            SSL validation failed for https://sts.us-east-1.amazonaws.com/ [SSL: WRONG_VERSION_NUMBER] \
            wrong version number (_ssl.c:1006)
            """,
            "SSL validation failed for https://sts.us-east-1.amazonaws.com/ [SSL] record layer failure"),
        .init(
            .proxyLogin,
            """
            Failed to connect to proxy URL: "http://proxy.example.com:3128" Tunnel connection failed: \
            407 Proxy Authentication Required
            """),
        .init(
            .proxy, #"Failed to connect to proxy URL: "http://proxy.example.com:3128""#,
            "OSError: Tunnel connection failed: 403 Forbidden"),
        .init(
            .unreachable, #"Could not connect to the endpoint URL: "https://sts.us-east-1.amazonaws.com/""#),
        .init(
            .silence, #"Read timeout on endpoint URL: "https://sts.us-east-1.amazonaws.com/""#,
            #"Connect timeout on endpoint URL: "https://sts.us-east-1.amazonaws.com/""#,
            AWSMessage.silence(30)),
        .init(
            .denied, denied,
            refusal(
                "AccessDenied",
                """
                User: arn:aws:sts::123456789012:assumed-role/AWSReservedSSO_Ops_0123/alice is \
                not authorized to perform: sts:AssumeRole\(role)
                """),
            "\naws: [ERROR]: " + denied),
        .init(
            .usage,
            "usage: aws [options] <command> <subcommand> [<subcommand> ...] [parameters]\n\naws: error: argument command"
        ),
        .init(.wordless, AWSMessage.wordless(.exited(255)), AWSMessage.wordless(.signaled(9))),
    ]

    @Test(arguments: messages)
    func `Each message is known for what it is`(seen: Seen<AWSProblem>) {
        for message in seen.messages { #expect(AWSProblem(message) == seen.cause, "\(message)") }
    }

    @Test func `Every cause has a real message, and no sign is taken by an earlier row`() {
        #expect(Set(Self.messages.map(\.cause)) == Set(AWSProblem.allCases))
        #expect(AWSProblem.table.shadowed == [])
        #expect(AWSDenial.table.shadowed == [])
    }

    @Test func `What nobody has seen before has no advice that could mislead`() {
        #expect(AWSProblem("Segmentation fault") == nil)
        #expect(AWSProblem("") == nil)
        #expect(AWSMessage("Segmentation fault").advice(on: .login, profile: nil) == nil)
    }

    private func advice(
        _ message: String, on call: AWSCall = .role(.required), profile: String? = nil
    ) throws -> String {
        try #require(AWSMessage(message).advice(on: call, profile: profile))
    }

    /// The words of IAM's page on access-denied messages.
    @Test(arguments: [
        (
            AWSDenial.serviceControlPolicy, "with an explicit deny in a service control policy",
            "service control policy"
        ),
        (
            .serviceControlPolicy, "because no service control policy allows the sts:AssumeRole action",
            "organization"
        ),
        (
            .serviceControlPolicy,
            "with an explicit deny in a service control policy: arn:aws:organizations::123456789012:policy/o-a/p-b",
            "no policy of yours or of the role can allow"
        ),
        (
            .resourceControlPolicy, "with an explicit deny in a resource control policy",
            "resource control policy"
        ),
        (.permissionsBoundary, "with an explicit deny in a permissions boundary", "permissions boundary"),
        (
            .permissionsBoundary, "because no permissions boundary allows the sts:AssumeRole action",
            "your own"
        ),
        (.sessionPolicy, "because no session policy allows the sts:AssumeRole action", "your own login"),
        (.sessionPolicy, "with an explicit deny in a session policy", "session policy"),
        (.endpointPolicy, "because no VPC endpoint policy allows the sts:AssumeRole action", "VPC endpoint"),
        (.endpointPolicy, "with an explicit deny in a VPC endpoint policy", "VPC endpoint"),
        (.trustPolicyDeny, "with an explicit deny in the role trust policy", "--mfa ask"),
        (.trustPolicyDeny, "with an explicit deny in a resource-based policy", "--mfa ask"),
        (.identityPolicyDeny, "with an explicit deny in an identity-based policy", "--mfa ask"),
        (
            .identityPolicy, "because no identity-based policy allows the sts:AssumeRole action",
            "your own policy"
        ),
        (.someDeny, "with an explicit deny", "organization"),
    ])
    func `A refusal that names its policy has advice on that one, and none on the role's trust`(
        denial: AWSDenial, words: String, advised: String
    ) throws {
        let message = Self.refusal("AccessDenied", "\(Self.user)sts:AssumeRole\(Self.role) \(words)")
        #expect(AWSDenial.table.cause(of: message) == denial)
        let advice = try advice(message)
        #expect(advice.contains(advised))
        #expect(!advice.contains("must name you"))
        #expect(!advice.contains("Principal"))
    }

    @Test
    func `A refusal by the trust policy, or without a word why, has the statement that lets the caller in`()
        throws
    {
        let open = try advice(Self.denied)
        let trust = try advice(
            Self.refusal(
                "AccessDenied",
                "\(Self.user)sts:AssumeRole because no role trust policy allows the sts:AssumeRole action"))
        for advice in [open, trust] {
            #expect(advice.contains("the role's trust policy must name you"))
            #expect(advice.contains(#""AWS": "arn:aws:iam::123456789012:user/alice""#))
            #expect(advice.contains("--mfa ask") && advice.contains("external-id"))
        }
        #expect(open.contains("your own policy must allow sts:AssumeRole"))
        #expect(open.contains("does not exist"))
        #expect(!trust.contains("your own policy"))
    }

    @Test func `A refusal of the person's own login is not about a role`() throws {
        let action = "sts:GetSessionToken"
        let plain = try advice(
            Self.refusal("AccessDenied", "\(Self.user)\(action)", "GetSessionToken"), on: .login)
        #expect(plain == "your own policy must allow sts:GetSessionToken")
        let organization = try advice(
            Self.refusal(
                "AccessDenied", "\(Self.user)\(action) with an explicit deny in a service control policy",
                "GetSessionToken"), on: .login)
        #expect(organization.contains("service control policy"))
    }

    @Test func `Tags that an organization forbids are not the trust policy's matter, and can be left out`()
        throws
    {
        let plain = Self.refusal("AccessDenied", "\(Self.user)sts:TagSession\(Self.role)")
        let organization = plain.trimmingWhitespace() + " with an explicit deny in a service control policy"
        for message in [plain, organization] {
            #expect(try advice(message).contains("attribution: preferred"))
        }
        #expect(try advice(plain).contains("Principal"))
        #expect(try !advice(organization).contains("Principal"))
        #expect(try advice(organization).contains("service control policy"))
    }

    @Test func `Only a policy that is too large itself is advised to name less`() throws {
        let tags = Self.refusal(
            "PackedPolicyTooLarge", "Packed size of session tags consumes 112% of allotted space.")
        let policy = Self.refusal(
            "PackedPolicyTooLarge",
            "Packed policy consumes 112% of allotted space, please use smaller policy.")
        #expect(try advice(policy).contains("112 %") && advice(policy).contains("name fewer services"))
        #expect(try advice(tags).contains("112 %") && !advice(tags).contains("name fewer services"))
        #expect(
            try advice(tags).contains("transitive") && advice(tags).contains("attribution: preferred under"))
        #expect(try advice(tags, on: .role(.preferred)).contains("has left out its own already"))
        let both = Self.refusal("PackedPolicyTooLarge", "Serialized token too large for session")
        #expect(try advice(both).contains("transitive") && advice(both).contains("name fewer services"))
    }

    @Test func `A login is mended by the command of its profile, and only by the person`() throws {
        let expired = "Error loading SSO Token: Token for incidents does not exist"
        #expect(try advice(expired, profile: "incidents").contains("aws sso login --profile incidents"))
        #expect(AWSProblem.sso.needsPerson)
        #expect(AWSProblem.expiredLogin.needsPerson)
        #expect(!AWSProblem.unreachable.needsPerson)
        #expect(!AWSProblem.denied.needsPerson)
    }

    @Test func `A clock that is off is told by how much, and on which side`() throws {
        let late = Self.refusal(
            "SignatureDoesNotMatch",
            "Signature expired: 20261121T101000Z is now earlier than 20261121T101500Z (20261121T102000Z - 5 min.)"
        )
        let early = Self.refusal(
            "SignatureDoesNotMatch",
            "Signature not yet current: 20261121T103000Z is still later than 20261121T102500Z (20261121T102000Z + 5 min.)"
        )
        for (message, seconds, words) in [(late, -600, "10 min behind"), (early, 600, "10 min ahead of")] {
            #expect(ClockSkew(message).seconds == seconds)
            #expect(try advice(message).contains(words))
        }
        let silent = Self.refusal("RequestTimeTooSkewed", "The difference is too large.")
        #expect(ClockSkew(silent).seconds == nil)
        #expect(try advice(silent).contains("clock is off"))
    }

    @Test func `What is quoted of an answer is not told`() {
        let message = AWSMessage(
            "Unable to parse response (no element found), invalid XML received:\nb'<SecretAccessKey>hunter2'")
        #expect(!message.text.contains("hunter2"))
        #expect(AWSMessage(String(repeating: "x", count: 1 << 21)).line.count == 1000)
    }

    @Test func `A profile that wants a code has the person told`() throws {
        let message = "Enter MFA code for arn:aws:iam::123456789012:mfa/alice: \n"
        #expect(AWSProblem.profileCode.needsPerson)
        #expect(try advice(message, profile: "ops").contains("aws sts get-caller-identity --profile ops"))
    }

    @Test(arguments: [
        "User: arn:aws:sts::1:assumed-role/ is not", "User: arn:aws:sts::1:assumed-role", "User: ",
        "User: a:b",
    ])
    func `A caller whose name is none is repeated as it is`(message: String) {
        #expect(TrustStatement.text(for: message).contains("sts:AssumeRole"))
    }

    @Test func `The statement for the trust policy names who was refused`() {
        let message = Self.refusal("AccessDenied", "\(Self.user)sts:TagSession\(Self.role)")
        #expect(TrustStatement.text(for: message).contains(#""AWS": "arn:aws:iam::123456789012:user/alice""#))
        let session = message.replacing(
            "iam::123456789012:user/alice", with: "sts::123456789012:assumed-role/Ops/alice")
        #expect(TrustStatement.text(for: session).contains(#""AWS": "arn:aws:iam::123456789012:role/Ops""#))
        #expect(TrustStatement.text(for: "").contains("sts:SetSourceIdentity"))
        #expect(!TrustStatement.text(for: session).contains("Condition"))
    }

    /// IAM refuses a trust policy whose principal does not exist ("Invalid principal in policy").
    @Test func `A role of Identity Center is named by a condition, since its path is not in the message`() {
        let message = """
            (AccessDenied) User: arn:aws-cn:sts::123456789012:assumed-role/AWSReservedSSO_Ops_0123/alice@example.com is not \
            authorized to perform: sts:AssumeRole
            """
        let statement = TrustStatement.text(for: message)
        #expect(statement.contains(#""Principal": {"AWS": "arn:aws-cn:iam::123456789012:root"}"#))
        let path = "arn:aws-cn:iam::123456789012:role/aws-reserved/sso.amazonaws.com"
        let roles = #"["\#(path)/AWSReservedSSO_Ops_0123", "\#(path)/*/AWSReservedSSO_Ops_0123"]"#
        #expect(statement.contains(#""Condition": {"ArnLike": {"aws:PrincipalArn": \#(roles)}}"#))
    }

    @Test func `A CLI that says nothing has its exit status told`() throws {
        let message = AWSMessage.wordless(.exited(255))
        #expect(message.contains("exit status 255"))
        #expect(AWSMessage.wordless(.signaled(9)).contains("signal 9"))
        #expect(try advice(message, profile: "ops").contains("aws sts get-caller-identity --profile ops"))
    }
}
