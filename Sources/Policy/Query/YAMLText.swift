/// Text as a policy would say it.
enum YAMLText {
    /// Plain where that means the same to every reader, else in quotation marks.
    static func scalar(_ text: String) -> String {
        let isPlain =
            text.first.map { $0.isASCII && ($0.isLetter || "/~".contains($0)) } ?? false
            && text.utf8.allSatisfy { byte in
                (0x30...0x39).contains(byte) || (0x41...0x5a).contains(byte) || (0x61...0x7a).contains(byte)
                    || "/._-~".utf8.contains(byte)
            }
            && text != "~" && YAMLScalar(text: text, isPlain: true).kind == .string
        guard !isPlain else { return text }
        let escaped = Printable.escaped(text).replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
        return "\"\(escaped)\""
    }

    static func list(_ items: [String]) -> String { "[\(items.map(scalar).joined(separator: ", "))]" }
}
