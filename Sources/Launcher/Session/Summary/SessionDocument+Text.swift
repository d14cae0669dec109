extension SessionDocument {
    /// For a terminal: columns, padded.
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
