// SPDX-License-Identifier: Apache-2.0

import Policy

/// The person's call that failed.
enum AWSCall: Hashable, Sendable {
    case identity
    case login
    case role(AWSAttribution)

    var action: String {
        switch self {
        case .identity: "sts:GetCallerIdentity"
        case .login: "sts:GetSessionToken"
        case .role: "sts:AssumeRole"
        }
    }
}

extension AWSMessage {
    /// Says what the person can do; nil if the message is not known.
    /// - Parameter profile: the profile of the AWS CLI, if one is named.
    func advice(on call: AWSCall, profile: String?) -> String? {
        problem.map { advice(on: $0, call, option: profile.map { " --profile \($0)" } ?? "") }
    }

    private func advice(on problem: AWSProblem, _ call: AWSCall, option: String) -> String {
        switch problem {
        case .clock:
            "\(ClockSkew(text)), and AWS takes no more than 5 min: set it, as with timedatectl set-ntp true"
        case .wrongDevice:
            "AWS knows no such MFA device of yours: mfa: of config.yaml, CX_MFA or mfa_serial of the profile must name your own"
        case .noCode:
            """
            AWS wants a device and a code of it, and got only one of them or none: --mfa ask for the code
            name the device by mfa: of config.yaml, CX_MFA, or mfa_serial of the profile
            """
        case .wrongCode: "a code counts once, and for half a minute: wait for the next one, and try again"
        case .noCodeForSession:
            "--mfa is for a login with a user's keys; other profiles ask for their code by themselves, without --mfa"
        case .profileCode:
            "the profile wants an MFA code; give it to the AWS CLI in another terminal, and cx finds it: "
                + "aws sts get-caller-identity\(option)"
        case .ssoRole:
            "you are logged in, but the profile's sso_account_id and sso_role_name are not yours to use"
        case .sso: "log in again: aws sso login\(option)"
        case .login: "log in again: aws login\(option)"
        case .noProfile: "name a profile that ~/.aws/config has: aws configure list-profiles"
        case .profileFile: "the profile in ~/.aws/config is not complete or valid; the message says where"
        case .partialLogin: "half of a login is set: unset AWS_ACCESS_KEY_ID, or set all that belongs to it"
        case .noLogin: "log in with the AWS CLI first: aws configure, or aws sso login\(option)"
        case .process: "the profile's credential_process failed: run it by hand, and mend what it says"
        case .source:
            "the profile takes its credentials from this machine or container (credential_source), which has none"
        case .webIdentity:
            "AWS does not take the profile's web identity token (AWS_WEB_IDENTITY_TOKEN_FILE): get a new one, "
                + "or have the profile's role trust its issuer"
        case .saml:
            "AWS refuses your own login by SAML, before cx's role: log in to your identity provider again; "
                + "the role that it names must trust it (sts:AssumeRoleWithSAML)"
        case .staleCredentials:
            "the profile gives credentials that have ended already: log in again, mend what its credential_process "
                + "keeps, or set this machine's clock: timedatectl"
        case .unknownKey:
            "AWS does not know your own key: it was deleted or switched off, or is of another partition, "
                + "or your account has not enabled this region"
        case .expiredLogin:
            "your own login has expired: log in again: aws sso login\(option), or set AWS_SESSION_TOKEN anew"
        case .wrongSecret: "your own secret key is not that of your key: aws configure\(option)"
        case .rootUser: "AWS lets the root user of an account assume no role: log in as a user or by a role"
        case .tags: attributionAdvice(on: "sts:TagSession")
        case .tagValue:
            "AWS does not take a session tag, such as cx:incident (--incident): "
                + "at most 256 letters, digits, blanks and _.:/=+-@"
        case .sourceIdentity: attributionAdvice(on: "sts:SetSourceIdentity")
        case .packedTags:
            """
            the session tags take \(percent) % of their room, together with those that your own login passes on \
            (transitive tags); a smaller policy does not help: log in by a profile that passes on fewer
            \(withoutTags(call))
            """
        case .packedToken:
            """
            the session policy, cx's session tags and those that your own login passes on (transitive tags) are too large \
            together: log in by a profile that passes on fewer, or name fewer services, allow and deny entries
            \(withoutTags(call))
            """
        case .packedPolicy:
            "the session policy and the tags take \(percent) % of their packed size: "
                + "name fewer services, allow and deny entries under the policy's aws"
        case .policyText:
            "AWS cannot read the session policy: look at the actions and resources under the policy's aws"
        case .policyLength:
            "the session policy is longer than 2048 characters: name fewer services, allow and deny entries"
        case .duration: "set a shorter aws.duration in the policy, or a longer one on the role"
        case .chaining: "set aws.duration: 1h in the policy"
        case .roleARN: "look for a typo: a role's ARN has the form arn:aws:iam::123456789012:role/NAME"
        case .region:
            "STS is switched off in this region: choose another one, or have it switched on in the account"
        case .wrongRegion:
            "AWS wants the call in another region: look at region: and AWS_REGION, and at an endpoint that the profile "
                + "or AWS_ENDPOINT_URL names"
        case .certificateDates:
            "this machine's clock is wrong (timedatectl), or the certificate of AWS or of a proxy before it is out of date"
        case .noTLS:
            "what answers speaks no TLS: look at the proxy and port of HTTPS_PROXY (its URL mostly begins with http://), "
                + "and at an endpoint that the profile or AWS_ENDPOINT_URL names"
        case .proxyLogin:
            "the proxy wants a login: HTTPS_PROXY=http://USER:PASSWORD@HOST:PORT, special characters as %XX"
        case .certificate: "name your company's CA with trust: in ~/.config/cx/config.yaml"
        case .proxy: "is HTTPS_PROXY right, and the proxy up?"
        case .unreachable: "is this machine online, and the region right?"
        case .silence:
            "is this machine online, and is there a proxy between it and AWS that HTTPS_PROXY must name?"
        case .throttled: "AWS has too many requests of this account: try again in a minute"
        case .serverFault: "AWS itself failed: try again in a minute"
        case .denied: denialAdvice(on: call)
        case .usage:
            "the program does not take what cx asks of the AWS CLI: aws --version should say aws-cli/1 or 2"
        case .wordless: "run it by hand, and mend what it says: aws sts get-caller-identity\(option)"
        }
    }

    private func denialAdvice(on call: AWSCall) -> String {
        guard case .role = call else {
            return (denial ?? .identityPolicy).advice(on: call.action)
        }
        switch denial {
        case nil:
            return """
                the role's trust policy must name you, and your own policy must allow sts:AssumeRole on it; the trust policy:
                  \(TrustStatement.text(for: text))
                AWS says the same of a role that does not exist, and of one that wants an MFA code (--mfa ask) \
                or an external ID (external-id under the policy's aws)
                """
        case .trustPolicy:
            return """
                the role's trust policy must name you:
                  \(TrustStatement.text(for: text))
                if it does, it may also want an MFA code (--mfa ask) or an external ID (external-id under the policy's aws)
                """
        case .some(let denial): return denial.advice(on: call.action)
        }
    }

    private var denial: AWSDenial? { AWSDenial.table.cause(of: text) }

    private func attributionAdvice(on action: String) -> String {
        let way =
            switch denial {
            case nil, .trustPolicy, .identityPolicy:
                """
                have the role's owner add this statement to its trust policy, and your own policy must allow the same:
                  \(TrustStatement.text(for: text))
                """
            case .some(let denial): denial.advice(on: action)
            }
        return """
            \(way)
            or, where a session need not lead back to you: attribution: preferred under the policy's aws
            """
    }

    private func withoutTags(_ call: AWSCall) -> String {
        call == .role(.preferred)
            ? "cx has left out its own already (attribution: preferred)"
            : "or, where a session need not lead back to you, leave out cx's own: attribution: preferred under the policy's aws"
    }

    /// `Packed policy consumes 112% of allotted space, please use smaller policy.`
    private var percent: String {
        let digits = text.prefix { $0 != "%" }.reversed().prefix { $0.isASCII && $0.isNumber }
        return text.contains("%") && !digits.isEmpty ? String(digits.reversed()) : "more than 100"
    }
}
