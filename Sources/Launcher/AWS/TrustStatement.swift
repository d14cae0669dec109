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
