/// What a role's ARN says: `arn:PARTITION:iam::ACCOUNT:role/PATH/NAME`.
package struct RoleName: Hashable, Sendable {
    package let partition: String
    /// Twelve digits.
    package let account: String

    /// Nil for what is no role's ARN.
    package init?(arn: String) {
        let parts = arn.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 6, parts[0] == "arn", parts[2] == "iam", parts[3].isEmpty,
            AccountID.isValid(parts[4]),
            parts[5].hasPrefix("role/")
        else { return nil }
        (partition, account) = (parts[1], parts[4])
    }

    /// True if AssumeRole takes a managed policy for this role: of AWS's own, or of the role's account.
    package func takes(managed arn: String) -> Bool {
        let parts = arn.split(separator: ":", omittingEmptySubsequences: false)
        return parts.count >= 5 && parts[1] == partition && (parts[4] == "aws" || parts[4] == account)
    }
}
