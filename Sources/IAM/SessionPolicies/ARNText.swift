/// What Amazon resource names are written with.
package enum ARNText {
    /// `arn:PARTITION:SERVICE:REGION:ACCOUNT:RESOURCE`, perhaps with IAM's wildcards and variables.
    package static func isARN(_ text: String) -> Bool {
        let parts = text.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
        return parts.count == 6 && parts[0] == "arn" && (parts[1] == "*" || parts[1].hasPrefix("aws"))
            && !parts[2].isEmpty
            && !parts[5].isEmpty && text.utf8.count <= 2048 && text.utf8.allSatisfy(isPlain)
    }

    /// Printable ASCII but the space, and what JSON escapes.
    package static func isPlain(_ byte: UInt8) -> Bool {
        (0x21...0x7e).contains(byte) && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
    }
}
