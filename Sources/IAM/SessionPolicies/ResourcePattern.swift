import Documents

/// ARNs of resources as IAM's policies write them: `*` stands for any characters, `?` for one.
package enum ResourcePattern {
    /// True if everything that `narrow` stands for is met by `wide`, as far as the texts show it.
    package static func covers(_ wide: String, _ narrow: String) -> Bool {
        if wide == narrow || wide == "*" { return true }
        // A question mark would take an asterisk for one character; a variable stands for what is not known
        // here.
        guard !wide.contains("?"), !wide.contains("${"), !narrow.contains("${") else { return false }
        return Wildcard.matches(Array(wide.utf8), Array(narrow.utf8))
    }
}
