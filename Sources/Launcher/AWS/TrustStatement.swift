// SPDX-License-Identifier: Apache-2.0

/// Writes the statement of a role's trust policy that lets the caller assume the role as cx does.
enum TrustStatement {
    private static let standIn = "arn:aws:iam::ACCOUNT:user/YOU"

    /// - Parameter message: AWS's refusal, which names the caller: `User: ARN is not authorized to perform:
    ///   …`.
    static func text(for message: String) -> String {
        let caller = message.split(separator: "User: ", maxSplits: 1).dropFirst().first?.prefix {
            !$0.isWhitespace
        }
        let trusted = caller.map { Self.trusted(String($0).printable) } ?? Trusted(principal: standIn)
        let condition = trusted.roles.isEmpty ? "" : ", \(condition(trusted.roles))"
        return """
            {"Effect": "Allow", "Principal": {"AWS": "\(trusted.principal)"}, \
            "Action": ["sts:AssumeRole", "sts:TagSession", "sts:SetSourceIdentity"]\(condition)}
            """
    }

    /// The principal of a statement, and the roles to which a condition limits it; none for no condition.
    private struct Trusted {
        var principal: String
        var roles: [String] = []
    }

    private static func condition(_ roles: [String]) -> String {
        let list = roles.map { "\"\($0)\"" }.joined(separator: ", ")
        return "\"Condition\": {\"ArnLike\": {\"aws:PrincipalArn\": [\(list)]}}"
    }

    /// A role's session is trusted by its role. The role's path is not in the session's ARN, and IAM takes no
    /// principal that does not exist. The path of a role of IAM Identity Center is known but for the region,
    /// which those of us-east-1 do not have; so the account is the principal, and a condition names the role.
    private static func trusted(_ caller: String) -> Trusted {
        let parts = caller.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
        guard parts.count == 6, parts[2] == "sts", parts[5].hasPrefix("assumed-role/"),
            let role = parts[5].split(separator: "/").dropFirst().first
        else { return Trusted(principal: caller) }
        let account = "arn:\(parts[1]):iam::\(parts[4])"
        guard role.hasPrefix("AWSReservedSSO_") else { return Trusted(principal: "\(account):role/\(role)") }
        let path = "\(account):role/aws-reserved/sso.amazonaws.com"
        return Trusted(principal: "\(account):root", roles: ["\(path)/\(role)", "\(path)/*/\(role)"])
    }
}
