/// How a string is written in YAML.
enum YAMLSpelling {
    /// In the quotation marks that the author uses, or plain where that is the author's way and YAML takes it
    /// for the same string.
    static func string(_ text: String, like kind: YAMLToken.Kind) -> String {
        switch kind {
        case .singleQuoted: "'\(text.replacing("'", with: "''"))'"
        case .plain where isPlain(text): text
        default: "\"\(text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\""
        }
    }

    /// Narrower than YAML is: without a character that means something in any context.
    private static func isPlain(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last else { return false }
        let isWord =
            first.properties.isAlphabetic || ("0"..."9").contains(first)
            || "/._~$".unicodeScalars.contains(first)
        return isWord && last != ":" && last != " "
            && !text.unicodeScalars.contains { "[]{},\"'\n".unicodeScalars.contains($0) }
            && !text.contains(": ") && !text.contains(" #")
            && YAMLScalar(text: text, isPlain: true).kind == .string
    }
}
