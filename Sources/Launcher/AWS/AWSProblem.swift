// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import GuardProtocol

/// The cause of a message of the AWS CLI, of either generation.
enum AWSProblem: Hashable, Sendable {
    case clock(ClockSkew)
    // The person's own login.
    case wrongCode, noCodeForSession, profileCode, sso, ssoRole, login, noProfile, noLogin, partialLogin,
        process,
        unknownKey,
        expiredLogin, wrongSecret
    // The role and what is asked of it.
    case tags, sourceIdentity, packedPolicy(percent: Int?), policyText, policyLength, duration, chaining,
        roleARN,
        denied
    // The way to STS.
    case region, certificate, proxy, unreachable, silence, throttled

    /// The first sign that a message contains decides, so special signs come before general ones. The signs
    /// are from the sources of botocore and the CLI (1.43.11, 2.9.19) and from STS's own words.
    private static let signs: [(sign: String, problem: AWSProblem)] = [
        ("MultiFactorAuthentication failed", .wrongCode),
        ("Enter MFA code for", .profileCode),
        ("Cannot call GetSessionToken with session credentials", .noCodeForSession),
        ("No access\n", .ssoRole), ("(ForbiddenException) when calling the GetRoleCredentials", .ssoRole),
        ("Error loading SSO Token", .sso), ("The SSO session associated with this profile", .sso),
        ("Token has expired and refresh failed", .sso), ("Error when retrieving token from sso", .sso),
        ("when calling the GetRoleCredentials operation", .sso), ("aws sso login", .sso),
        ("reauthenticate using 'aws login'", .login), ("Error loading login session token", .login),
        ("The config profile (", .noProfile), ("Unable to locate credentials", .noLogin),
        ("Unable to locate authorization token", .noLogin), ("Partial credentials found", .partialLogin),
        ("Error when retrieving credentials from custom-process", .process),
        ("(InvalidClientTokenId)", .unknownKey), ("(UnrecognizedClientException)", .unknownKey),
        ("(ExpiredToken", .expiredLogin), ("(SignatureDoesNotMatch)", .wrongSecret),
        ("sts:TagSession", .tags), ("sts:SetSourceIdentity", .sourceIdentity),
        ("(MalformedPolicyDocument)", .policyText),
        ("for roles assumed by role chaining", .chaining), ("MaxSessionDuration", .duration),
        ("at 'durationSeconds' failed", .duration), ("at 'policy' failed", .policyLength),
        ("at 'roleArn' failed", .roleARN), ("ARN is invalid", .roleARN),
        ("(InvalidParameterValue)", .roleARN),
        ("(RegionDisabledException)", .region), ("(RegionDisabled)", .region),
        ("CERTIFICATE_VERIFY_FAILED", .certificate), ("SSL validation failed", .certificate),
        ("Failed to connect to proxy URL", .proxy), ("Could not connect to the endpoint URL", .unreachable),
        ("Connection was closed before", .unreachable), ("Connect timeout on endpoint URL", .silence),
        ("Read timeout on endpoint URL", .silence), ("the AWS CLI did not answer", .silence),
        ("(Throttling", .throttled), ("(AccessDenied", .denied),
    ]

    /// Nil if the message is not known.
    init?(_ message: String) {
        if let skew = ClockSkew(message) {
            self = .clock(skew)
        } else if message.contains("(PackedPolicyTooLarge)") {
            self = .packedPolicy(percent: Self.percent(in: message))
        } else if let found = Self.signs.first(where: { message.contains($0.sign) }) {
            self = found.problem
        } else {
            return nil
        }
    }

    /// `Packed policy consumes 112% of allotted space, please use smaller policy.`
    private static func percent(in message: String) -> Int? {
        guard let sign = message.firstIndex(of: "%") else { return nil }
        let digits = message[..<sign].reversed().prefix { $0.isASCII && $0.isNumber }
        return Int(String(digits.reversed()))
    }

    /// True if only the person can solve it, by logging in again.
    var needsPerson: Bool {
        switch self {
        case .wrongCode, .noCodeForSession, .profileCode, .sso, .login, .noLogin, .partialLogin, .unknownKey,
            .expiredLogin:
            true
        case .clock, .ssoRole, .noProfile, .process, .wrongSecret, .tags, .sourceIdentity, .packedPolicy,
            .policyText,
            .policyLength, .duration, .chaining, .roleARN, .denied, .region, .certificate, .proxy,
            .unreachable,
            .silence, .throttled:
            false
        }
    }
}

/// The message of the AWS CLI when it failed, in its own words.
struct AWSMessage: Error, Hashable, Sendable {
    let text: String

    /// botocore quotes an answer that it cannot read. The answer may hold keys.
    private static let quoting = "Unable to parse response"

    init(_ text: String) {
        self.text = text.contains(Self.quoting) ? "the AWS CLI cannot read AWS's answer" : text
    }

    static func silence(_ seconds: Int) -> String { "the AWS CLI did not answer within \(seconds) s" }

    /// The most characters of ``line``, for which a record has one line.
    private static let longestLine = 1000

    /// The last line that is not empty, which says what failed.
    var line: String {
        text.split(whereSeparator: \.isNewline).last { !$0.trimmingWhitespace().isEmpty }
            .map { String($0.trimmingWhitespace().printable.prefix(Self.longestLine)) } ?? ""
    }

    var problem: AWSProblem? { AWSProblem(text) }
}

/// The difference between this machine's clock and AWS's, read from AWS's refusal of a signature for its
/// time: `Signature expired: 20261121T101010Z is now earlier than 20261121T101510Z (20261121T102010Z - 5
/// min.)`.
struct ClockSkew: Hashable, Sendable {
    /// Positive if this machine's clock is ahead; nil if AWS did not say its own time.
    let seconds: Int?

    private static let signs = [
        "Signature expired", "Signature not yet current", "RequestTimeTooSkewed", "RequestExpired",
    ]

    /// Nil if the message is about something else.
    init?(_ message: String) {
        guard Self.signs.contains(where: message.contains) else { return nil }
        let times = message.split { !$0.isASCII || !($0.isLetter || $0.isNumber) }.compactMap(Self.time)
        // The three times are the request's, the limit, and AWS's own.
        seconds = times.count == 3 ? Int((times[0].timeIntervalSince(times[2])).rounded()) : nil
    }

    /// Reads ISO 8601 without separators, as signatures have it.
    private static func time(_ text: Substring) -> Date? {
        let digits = text.filter(\.isNumber)
        guard text.count == 16, digits.count == 14, text.hasSuffix("Z") else { return nil }
        var parts: [Substring] = []
        for (from, count) in [(0, 4), (4, 2), (6, 2), (8, 2), (10, 2), (12, 2)] {
            parts.append(digits.dropFirst(from).prefix(count))
        }
        return Timestamp.date("\(parts[..<3].joined(separator: "-"))T\(parts[3...].joined(separator: ":"))Z")
    }
}

extension ClockSkew: CustomStringConvertible {
    var description: String {
        guard let seconds else { return "this machine's clock is off" }
        let minutes = abs(seconds) / 60
        let amount = minutes > 0 ? "\(minutes) min" : "\(abs(seconds)) s"
        return "this machine's clock is \(amount) \(seconds > 0 ? "ahead of" : "behind") AWS's"
    }
}
