/// The Amazon resource name of an IAM role.
enum RoleARN {
    /// `arn:PARTITION:iam::ACCOUNT:role/PATH/NAME`, by IAM's reference of identifiers: a partition `aws` or
    /// `aws-…`, twelve digits, and a name of letters, digits and `+=,.@-_/`.
    static func isValid(_ text: String) -> Bool {
        let parts = text.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
        guard parts.count == 6, parts[0] == "arn", parts[1] == "aws" || parts[1].hasPrefix("aws-"),
            parts[2] == "iam",
            parts[3].isEmpty, parts[4].utf8.count == 12,
            parts[4].utf8.allSatisfy({ (0x30...0x39).contains($0) }),
            parts[5].hasPrefix("role/"), !parts[5].hasSuffix("/")
        else { return false }
        return parts[5].allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "+=,.@-_/".contains($0)) }
    }
}
