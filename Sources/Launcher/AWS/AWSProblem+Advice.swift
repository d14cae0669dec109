// SPDX-License-Identifier: Apache-2.0

extension AWSProblem {
    /// Says what the person can do.
    /// - Parameters:
    ///   - profile: the profile of the AWS CLI, if one is named.
    ///   - statement: the statement of the role's trust policy that would let the caller assume the role as
    ///     cx does.
    func advice(profile: String?, statement: String) -> String {
        let option = profile.map { " --profile \($0)" } ?? ""
        return switch self {
        case .clock(let skew):
            "\(skew), and AWS takes no more than 5 min: set it, as with timedatectl set-ntp true"
        case .wrongCode: "a code counts once, and for half a minute: wait for the next one, and try again"
        case .noCodeForSession:
            "--mfa is for a login with a user's keys; other profiles ask for their code by themselves, without --mfa"
        case .profileCode:
            "the profile wants an MFA code; give it to the AWS CLI in another terminal, and cx finds it: "
                + "aws sts get-caller-identity\(option)"
        case .sso: "log in again: aws sso login\(option)"
        case .ssoRole:
            "you are logged in, but the profile's sso_account_id and sso_role_name are not yours to use"
        case .login: "log in again: aws login\(option)"
        case .noProfile: "name a profile that ~/.aws/config has: aws configure list-profiles"
        case .noLogin: "log in with the AWS CLI first: aws configure, or aws sso login\(option)"
        case .partialLogin: "half of a login is set: unset AWS_ACCESS_KEY_ID, or set all that belongs to it"
        case .process: "the profile's credential_process failed: run it by hand, and mend what it says"
        case .unknownKey:
            "AWS does not know your own key: it was deleted or switched off, or is of another partition"
        case .expiredLogin:
            "your own login has expired: log in again: aws sso login\(option), or set AWS_SESSION_TOKEN anew"
        case .wrongSecret: "your own secret key is not that of your key: aws configure\(option)"
        case .tags, .sourceIdentity:
            """
            have the role's owner add this statement to its trust policy, and your own policy must allow the same:
              \(statement)
            or, where a session need not lead back to you: attribution: preferred under the policy's aws
            """
        case .packedPolicy(let percent):
            "the session policy and the tags take \(percent.map { "\($0)" } ?? "more than 100") % of their packed size: "
                + "name fewer services, allow and deny entries under the policy's aws"
        case .policyText:
            "AWS cannot read the session policy: look at the actions and resources under the policy's aws"
        case .policyLength:
            "the session policy is longer than 2048 characters: name fewer services, allow and deny entries"
        case .duration: "set a shorter aws.duration in the policy, or a longer one on the role"
        case .chaining: "set aws.duration: 1h in the policy"
        case .roleARN: "look for a typo: a role's ARN has the form arn:aws:iam::123456789012:role/NAME"
        case .denied:
            """
            the role's trust policy must name you, and your own policy must allow sts:AssumeRole on it; the trust policy:
              \(statement)
            """
        case .region:
            "STS is switched off in this region: choose another one, or have it switched on in the account"
        case .certificate: "name your company's CA with trust: in ~/.config/cx/config.yaml"
        case .proxy: "is HTTPS_PROXY right, and the proxy up?"
        case .unreachable: "is this machine online, and the region right?"
        case .silence:
            "is this machine online, and is there a proxy between it and AWS that HTTPS_PROXY must name?"
        case .throttled: "AWS has too many requests of this account: try again in a minute"
        }
    }
}

/// Writes the statement of a role's trust policy that lets the caller assume the role as cx does.
enum TrustStatement {
    private static let standIn = "arn:aws:iam::ACCOUNT:user/YOU"

    /// - Parameter message: AWS's refusal, which names the caller: `User: ARN is not authorized to perform:
    ///   …`.
    static func text(for message: String) -> String {
        let caller = message.split(separator: "User: ", maxSplits: 1).dropFirst().first?.prefix {
            !$0.isWhitespace
        }
        let principal = caller.map { self.principal(String($0).printable) } ?? standIn
        return """
            {"Effect": "Allow", "Principal": {"AWS": "\(principal)"}, \
            "Action": ["sts:AssumeRole", "sts:TagSession", "sts:SetSourceIdentity"]}
            """
    }

    /// The role of a caller that is a role's session. The role's path is not in the session's ARN.
    private static func principal(_ caller: String) -> String {
        let parts = caller.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
        guard parts.count == 6, parts[2] == "sts", parts[5].hasPrefix("assumed-role/"),
            let role = parts[5].split(separator: "/").dropFirst().first
        else { return caller }
        return "arn:\(parts[1]):iam::\(parts[4]):role/\(role)"
    }
}
