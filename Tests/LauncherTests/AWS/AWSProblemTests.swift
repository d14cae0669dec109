// SPDX-License-Identifier: Apache-2.0

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

    private static let messages: [(String, AWSProblem)] = [
        ("Error loading SSO Token: Token for incidents does not exist", .sso),
        (
            "The SSO session associated with this profile has expired or is otherwise invalid. To refresh this SSO "
                + "session run aws sso login with the corresponding profile.", .sso
        ),
        ("Error when retrieving token from sso: Token has expired and refresh failed", .sso),
        (refusal("UnauthorizedException", "Session token not found or invalid", "GetRoleCredentials"), .sso),
        (refusal("ForbiddenException", "No access", "GetRoleCredentials"), .ssoRole),
        (
            "Your session has expired or credentials have changed. Please reauthenticate using 'aws login'.",
            .login
        ),
        ("The config profile (incidents) could not be found", .noProfile),
        (
            #"Unable to locate credentials. You can configure credentials by running "aws configure"."#,
            .noLogin
        ),
        ("Partial credentials found in env, missing: AWS_SECRET_ACCESS_KEY", .partialLogin),
        ("Error when retrieving credentials from custom-process: no such vault", .process),
        (
            refusal("InvalidClientTokenId", "The security token included in the request is invalid."),
            .unknownKey
        ),
        (refusal("ExpiredToken", "The security token included in the request is expired"), .expiredLogin),
        (
            refusal(
                "SignatureDoesNotMatch",
                "The request signature we calculated does not match the signature you"),
            .wrongSecret
        ),
        (refusal("AccessDenied", "\(user)sts:AssumeRole\(role)"), .denied),
        (
            refusal(
                "AccessDenied",
                "User: arn:aws:sts::123456789012:assumed-role/AWSReservedSSO_Ops_0123/alice is not authorized to "
                    + "perform: sts:AssumeRole\(role)"), .denied
        ),
        (refusal("AccessDenied", "\(user)sts:TagSession\(role)"), .tags),
        (refusal("AccessDenied", "\(user)sts:SetSourceIdentity\(role)"), .sourceIdentity),
        (
            refusal(
                "AccessDenied", "MultiFactorAuthentication failed with invalid MFA one time pass code.",
                "GetSessionToken"),
            .wrongCode
        ),
        (
            refusal(
                "AccessDenied", "Cannot call GetSessionToken with session credentials", "GetSessionToken"),
            .noCodeForSession
        ),
        (
            refusal(
                "PackedPolicyTooLarge",
                "Packed policy consumes 112% of allotted space, please use smaller policy."),
            .packedPolicy(percent: 112)
        ),
        (refusal("MalformedPolicyDocument", "Syntax errors in policy."), .policyText),
        (
            refusal(
                "ValidationError",
                "The requested DurationSeconds exceeds the MaxSessionDuration set for this role."),
            .duration
        ),
        (
            refusal(
                "ValidationError",
                "The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining."
            ),
            .chaining
        ),
        (
            refusal(
                "ValidationError",
                "1 validation error detected: Value '{...}' at 'policy' failed to satisfy constraint: Member must have "
                    + "length less than or equal to 2048"), .policyLength
        ),
        (refusal("ValidationError", "arn:aws:iam::12:role/x is invalid; Request ARN is invalid"), .roleARN),
        (refusal("RegionDisabledException", "STS is not activated in this region"), .region),
        (
            "SSL validation failed for https://sts.us-east-1.amazonaws.com/ [SSL: CERTIFICATE_VERIFY_FAILED]",
            .certificate
        ),
        (#"Could not connect to the endpoint URL: "https://sts.us-east-1.amazonaws.com/""#, .unreachable),
        (#"Read timeout on endpoint URL: "https://sts.us-east-1.amazonaws.com/""#, .silence),
        (#"Failed to connect to proxy URL: "http://proxy.example.com:3128""#, .proxy),
        (AWSMessage.silence(30), .silence),
    ]

    @Test(arguments: messages)
    func `Each message is known for what it is`(message: String, problem: AWSProblem) {
        #expect(AWSProblem(message) == problem)
    }

    @Test func `What nobody has seen before has no advice that could mislead`() {
        #expect(AWSProblem("Segmentation fault") == nil)
        #expect(AWSProblem("") == nil)
    }

    @Test func `A login is mended by the command of its profile, and only by the person`() {
        let advice = AWSProblem.sso.advice(profile: "incidents", statement: "")
        #expect(advice.contains("aws sso login --profile incidents"))
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
            let skew = try #require(ClockSkew(message))
            #expect(skew.seconds == seconds)
            #expect(AWSProblem(message) == .clock(skew))
            #expect(AWSProblem.clock(skew).advice(profile: nil, statement: "").contains(words))
        }
        #expect(ClockSkew("(RequestTimeTooSkewed) The difference is too large") != nil)
        #expect(ClockSkew("(AccessDenied)") == nil)
    }

    @Test func `What is quoted of an answer is not told`() {
        let message = AWSMessage(
            "Unable to parse response (no element found), invalid XML received:\nb'<SecretAccessKey>hunter2'")
        #expect(!message.text.contains("hunter2"))
        #expect(AWSMessage(String(repeating: "x", count: 1 << 21)).line.count == 1000)
    }

    @Test func `A profile that wants a code has the person told`() {
        let problem = AWSProblem("Enter MFA code for arn:aws:iam::123456789012:mfa/alice: \n")
        #expect(problem == .profileCode)
        #expect(problem?.needsPerson == true)
        #expect(
            problem?.advice(profile: "ops", statement: "").contains(
                "aws sts get-caller-identity --profile ops") == true
        )
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
    }
}
