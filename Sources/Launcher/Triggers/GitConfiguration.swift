/// A file of git's configuration, as far as it tells which files git runs or reads as further configuration.
struct GitConfiguration {
    struct Entry: Hashable {
        /// In lower case, as `core.hookspath`; a subsection is left out.
        var key: String
        var value: String
    }

    let entries: [Entry]

    /// Reads what it can of any text (git-config(1), "Syntax"): who wrote it may be the agent.
    init(_ text: String) {
        var section = ""
        var entries: [Entry] = []
        for line in Self.lines(of: text) {
            var rest = line.trimmingWhitespace()[...]
            if rest.first == "[", let end = rest.firstIndex(of: "]") {
                section = rest[rest.index(after: rest.startIndex)..<end].prefix { $0 != " " && $0 != "\"" && $0 != "." }
                    .lowercased()
                rest = rest[rest.index(after: end)...]
            }
            let parts = rest.split(separator: "=", maxSplits: 1).map { $0.trimmingWhitespace() }
            guard parts.count == 2, !parts[0].hasPrefix("#"), !parts[0].hasPrefix(";") else { continue }
            entries.append(Entry(key: "\(section).\(parts[0].lowercased())", value: Self.value(parts[1])))
        }
        self.entries = entries
    }

    /// Values that name places of other repositories or of the worktree, which git does not run.
    private static let inert: Set = ["remote", "branch", "submodule", "url", "user"]

    /// What the values may name, as written: a whole value, or a word of a command that has the form of a path.
    var files: [String] {
        entries.filter { !Self.inert.contains(String($0.key.prefix { $0 != "." })) && $0.key != "core.worktree" }
            .flatMap { entry in
                let words = entry.value.split { $0.isWhitespace || "!;&|()$".contains($0) }.map(String.init)
                return [entry.value] + words.filter { $0.contains("/") || $0.contains(".") }
            }
    }

    /// With lines joined that end in a backslash.
    private static func lines(of text: String) -> [String] {
        text.replacing("\\\r\n", with: "").replacing("\\\n", with: "").split(whereSeparator: \.isNewline).map(
            String.init)
    }

    /// Without quotation marks, escapes, and a comment behind it.
    private static func value(_ text: String) -> String {
        var value = ""
        var isQuoted = false
        var isEscaped = false
        for character in text {
            if isEscaped {
                value.append(character)
                isEscaped = false
            } else if character == "\\" {
                isEscaped = true
            } else if character == "\"" {
                isQuoted.toggle()
            } else if !isQuoted, character == "#" || character == ";" {
                break
            } else {
                value.append(character)
            }
        }
        return value.trimmingWhitespace()
    }
}
