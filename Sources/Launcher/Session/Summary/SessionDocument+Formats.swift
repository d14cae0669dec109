// SPDX-License-Identifier: Apache-2.0

extension SessionDocument {
    /// The summary for an incident's timeline, as tables of GitHub's Markdown. Text from the log stands in
    /// code spans, where neither Markdown nor links work, and without characters that could end a span or
    /// pass for HTML: an attacker may have chosen names and reasons.
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
    /// The text for the inside of a code span in a table. Characters that some renderer interprets even there
    /// are written the way `Printable` writes unprintable ones.
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

extension SessionDocument {
    /// The summary for a terminal, in padded columns.
    var text: String {
        let parts = sections.map { section in
            let heading = section.title.isEmpty ? "" : "\n\(section.title)\n"
            let indent = section.title.isEmpty ? "" : "    "
            let rows = (section.header.isEmpty ? [] : [section.header]) + section.rows
            return heading + TextColumns.lines(rows).map { "\(indent)\($0)\n" }.joined()
        }
        let queries = blocks.map { block in
            "\n\(block.title)\n" + block.text.split(separator: "\n").map { "    \($0)\n" }.joined()
        }
        return "\(title)\n\n" + (parts + queries).joined()
    }
}

extension SessionSummary {
    /// The summary for a terminal.
    public var text: String { SessionDocument(self).text }

    /// The summary for an incident's timeline.
    public var markdown: String { SessionDocument(self).markdown }
}
