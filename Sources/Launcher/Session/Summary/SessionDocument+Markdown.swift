extension SessionDocument {
    /// For an incident's timeline: tables of GitHub's Markdown. Whatever a session's log holds stands in code
    /// spans, where neither Markdown nor a link means anything, and without what could end one or be taken
    /// for HTML: names and reasons may be an attacker's.
    var markdown: String {
        let parts = sections.map { section in
            let heading = section.title.isEmpty ? "" : "### \(section.title)\n\n"
            let header = section.header.isEmpty ? ["", ""] : section.header
            let rule = header.map { _ in "---" }
            return heading
                + ([Self.row(header), Self.row(rule)] + section.rows.map(Self.codeRow)).map { "\($0)\n" }
                .joined()
        }
        let queries = blocks.map { "### \($0.title)\n\n```\($0.language)\n\($0.text)```\n" }
        return "## \(title)\n\n" + (parts + queries).joined(separator: "\n")
    }

    private static func codeRow(_ cells: [String]) -> String {
        row(cells.map { $0.isEmpty ? "" : "`\($0.markdownCode)`" })
    }

    private static func row(_ cells: [String]) -> String {
        "| \(cells.joined(separator: " | ")) |"
    }
}

extension String {
    /// For the inside of a code span in a table. The signs that mean something even there, to some reader or
    /// other, are written as `Printable` writes what is not printable.
    fileprivate var markdownCode: String {
        unicodeScalars.reduce(into: "") { text, scalar in
            switch scalar {
            case "`", "|", "<", ">", "&", "\\":
                text += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
            default: text.unicodeScalars.append(scalar)
            }
        }.printable
    }
}
