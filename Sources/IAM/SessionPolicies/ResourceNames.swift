// SPDX-License-Identifier: Apache-2.0

import Documents

/// The form of Amazon resource names.
package enum ARNText {
    /// True for `arn:PARTITION:SERVICE:REGION:ACCOUNT:RESOURCE`, perhaps with IAM's wildcards and variables.
    package static func isARN(_ text: String) -> Bool {
        let parts = text.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
        return parts.count == 6 && parts[0] == "arn" && (parts[1] == "*" || parts[1].hasPrefix("aws"))
            && !parts[2].isEmpty
            && !parts[5].isEmpty && text.utf8.count <= 2048 && text.utf8.allSatisfy(isPlain)
    }

    /// True for printable ASCII, except for the space and for characters that JSON escapes.
    package static func isPlain(_ byte: UInt8) -> Bool {
        (0x21...0x7e).contains(byte) && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
    }
}

/// ARNs of resources as IAM's policies write them: `*` stands for any characters, `?` for one.
package enum ResourcePattern {
    /// True if `wide` matches everything that `narrow` stands for, as far as the texts show it.
    package static func covers(_ wide: String, _ narrow: String) -> Bool {
        if wide == narrow || wide == "*" { return true }
        // A question mark would match an asterisk as one character, and a variable's value is not known
        // here.
        guard !wide.contains("?"), !wide.contains("${"), !narrow.contains("${") else { return false }
        return Wildcard.matches(Array(wide.utf8), Array(narrow.utf8))
    }
}

/// The parts of a role's ARN that cx needs: `arn:PARTITION:iam::ACCOUNT:role/PATH/NAME`.
package struct RoleName: Hashable, Sendable {
    package let partition: String
    /// Twelve digits.
    package let account: String

    /// Returns nil if the text is not a role's ARN.
    package init?(arn: String) {
        let parts = arn.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 6, parts[0] == "arn", parts[2] == "iam", parts[3].isEmpty,
            AccountID.isValid(parts[4]),
            parts[5].hasPrefix("role/")
        else { return nil }
        (partition, account) = (parts[1], parts[4])
    }

    /// True if AssumeRole accepts a managed policy for this role: one of AWS's own, or of the role's account.
    package func takes(managed arn: String) -> Bool {
        let parts = arn.split(separator: ":", omittingEmptySubsequences: false)
        return parts.count >= 5 && parts[1] == partition && (parts[4] == "aws" || parts[4] == account)
    }
}

/// The number of an AWS account: twelve digits.
package enum AccountID {
    package static func isValid(_ text: String) -> Bool {
        text.utf8.count == 12 && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }
}

/// The names of AWS CLI profiles that cx passes on, as an argument of the CLI and as the heading of a
/// section.
public enum ProfileName {
    /// The characters that a name may hold besides letters, digits and blanks.
    public static let marks = "_.:/=+,@~-"

    public static func isValid(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first, isLetterOrDigit(first), text.utf8.count <= 256 else {
            return false
        }
        return text.last != " "
            && text.unicodeScalars.allSatisfy {
                isLetterOrDigit($0) || $0 == " " || marks.unicodeScalars.contains($0)
            }
    }

    private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }
}
