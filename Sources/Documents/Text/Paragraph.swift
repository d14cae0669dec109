/// Sentences laid out in lines, for a terminal and for Markdown alike.
enum Paragraph {
    /// In characters: a terminal's usual width.
    static let width = 80

    /// Lines of at most ``width`` characters, but for longer words.
    static func wrapped(_ text: String) -> String {
        var lines: [String] = []
        for word in text.split(whereSeparator: \.isWhitespace) {
            if let last = lines.last, last.count + 1 + word.count <= width {
                lines[lines.count - 1] += " \(word)"
            } else {
                lines.append(String(word))
            }
        }
        return lines.joined(separator: "\n")
    }
}
