// SPDX-License-Identifier: Apache-2.0

import ClaudePermissions

/// The files that a command changes, creates or removes, for programs whose words are files.
enum ChangedFiles {
    private static let all: Set = [
        "mkdir", "mv", "rm", "rmdir", "shred", "tee", "touch", "truncate", "unlink",
    ]
    private static let last: Set = ["cp", "install", "ln", "rsync"]
    private static let behindFirst: Set = ["chgrp", "chmod", "chown"]

    static func of(_ line: CommandLines.Line) -> [String] {
        let name = line.program ?? ""
        let files = ShellFiles.arguments(line.texts[...])
        var changed: [String] = []
        if all.contains(name) { changed = files }
        if last.contains(name), files.count > 1 { changed = [files[files.count - 1]] }
        if behindFirst.contains(name) { changed = Array(files.dropFirst()) }
        if name == "sed" { changed = changedBySed(line.texts, files) }
        if name == "dd" {
            changed = line.texts.filter { $0.hasPrefix("of=") }.map { String($0.dropFirst(3)) }
        }
        if name == "find", line.texts.contains("-delete") {
            changed = ShellFiles.arguments(line.texts.prefix { !$0.hasPrefix("-") })
        }
        return changed + line.targets
    }

    /// Returns files only with `-i`. The first word is the script if no option gives one.
    private static func changedBySed(_ words: [String], _ files: [String]) -> [String] {
        guard words.contains(where: { $0.hasPrefix("-i") || $0.hasPrefix("--in-place") }) else { return [] }
        return words.contains { $0 == "-e" || $0 == "-f" } ? Array(files.suffix(1)) : Array(files.dropFirst())
    }
}
