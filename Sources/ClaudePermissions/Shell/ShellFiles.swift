// SPDX-License-Identifier: Apache-2.0

/// The files that a command reads or writes, for the programs whose arguments Claude Code knows.
package enum ShellFiles {
    private static let readers: Set = [
        "awk", "base64", "cat", "cmp", "column", "cp", "cut", "diff", "egrep", "fgrep", "file", "find",
        "fold", "grep",
        "head", "hexdump", "jq", "ls", "md5sum", "mv", "nl", "od", "paste", "rev", "rg", "sed", "sha1sum",
        "sha256sum",
        "sort", "stat", "strings", "tac", "tail", "uniq", "wc",
    ]
    private static let writers: Set = ["cp", "mkdir", "mv", "rm", "rmdir", "sed", "tee", "touch"]
    private static let wrappers: Set = ["env", "nice", "nohup", "stdbuf", "time", "timeout"]

    static func read(by words: [WrappedWord]) -> [String] {
        let line = line(words)
        guard let first = line.first else { return [] }
        if first == "git", line.dropFirst().first == "diff" { return arguments(line.dropFirst()) }
        if first == "find" { return arguments(line.prefix { !$0.hasPrefix("-") }) }
        return readers.contains(first) ? arguments(line[...]) : []
    }

    static func written(by words: [WrappedWord]) -> [String] {
        let line = line(words)
        guard let first = line.first, writers.contains(first) else { return [] }
        if first == "sed", !line.contains(where: { $0.hasPrefix("-i") || $0.hasPrefix("--in-place") }) {
            return []
        }
        return arguments(line[...])
    }

    /// Returns the command behind the wrappers that Claude Code looks through for files.
    private static func line(_ words: [WrappedWord]) -> [String] {
        for line in ShellUnwrapping.lines(words) {
            guard let first = line.first, wrappers.contains(first.text) else { return line.map(\.text) }
        }
        return []
    }

    /// Returns the words that are not options. A pattern of names is represented by its fixed beginning.
    package static func arguments(_ line: ArraySlice<String>) -> [String] {
        var found: [String] = []
        var isBehindDashes = false
        for word in line.dropFirst() {
            if word == "--", !isBehindDashes {
                isBehindDashes = true
            } else if isBehindDashes || !word.hasPrefix("-") || word == "-" {
                let place = word.firstIndex { "*?[{".contains($0) }
                if let place {
                    if let slash = word[..<place].lastIndex(of: "/") { found.append(String(word[..<slash])) }
                } else {
                    found.append(word)
                }
            }
        }
        return found
    }
}
