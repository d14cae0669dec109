import ClaudePermissions

/// The simple commands that a command line runs, in their order. Unlike the agent's rules, the walls behind
/// them do not care how a command is wrapped, so commands in `sh -c` and `eval` are among them.
struct CommandLines {
    struct Line {
        /// The command's words, without wrappers such as `env` and `timeout`; never empty.
        let words: [String]
        /// The files that redirections write.
        let targets: [String]
        /// The working directory, as far as `cd` with a plain path shows it.
        let folder: String
        /// The value of `AWS_PROFILE`, as far as plain assignments show it.
        let profile: String?
    }

    private(set) var lines: [Line] = []
    private var folder: String
    private var profile: String?

    private static let shells: Set = ["bash", "dash", "ksh", "sh", "zsh"]
    /// The deepest nesting of shells that is read.
    private static let deepest = 4

    init(_ text: String, place: AgentPlace) {
        folder = place.folder
        add(text, place: place, depth: 0)
    }

    private mutating func add(_ text: String, place: AgentPlace, depth: Int) {
        guard depth < Self.deepest else { return }
        for part in ShellView(text, place: place).parts {
            let assigned = part.command.assignments.last { $0.name == "AWS_PROFILE" }?.value.text
            let words = ShellUnwrapping.lines(part.words).last?.map(\.text) ?? []
            let targets = part.command.redirections.filter { $0.direction == .write && $0.target.isStatic }
            guard let first = words.first else {
                profile = assigned ?? profile
                continue
            }
            lines.append(
                Line(
                    words: words, targets: targets.map(\.target.text), folder: folder,
                    profile: assigned ?? profile))
            let name = ShellUnwrapping.lastComponent(first)
            if Self.shells.contains(name) {
                if let inner = Self.script(in: words) { add(inner, place: place, depth: depth + 1) }
            } else if name == "eval" {
                add(words.dropFirst().joined(separator: " "), place: place, depth: depth + 1)
            } else if name == "cd", words.count == 2 {
                folder = AgentPlace(folder: folder, home: place.home).paths(words[1])[0]
            } else if name == "export" {
                let value = words.last { $0.hasPrefix("AWS_PROFILE=") }?.dropFirst("AWS_PROFILE=".count)
                profile = value.map(String.init) ?? profile
            }
        }
    }

    /// Returns the word behind `-c`, or behind an option of several letters that ends with `c`.
    private static func script(in words: [String]) -> String? {
        guard let place = words.firstIndex(where: { $0.wholeMatch(of: /-[a-zA-Z]*c/) != nil }) else {
            return nil
        }
        return place + 1 < words.count ? words[place + 1] : nil
    }
}

/// The files that a command changes, creates or removes, for programs whose words are files.
enum ChangedFiles {
    private static let all: Set = [
        "mkdir", "mv", "rm", "rmdir", "shred", "tee", "touch", "truncate", "unlink",
    ]
    private static let last: Set = ["cp", "install", "ln", "rsync"]
    private static let behindFirst: Set = ["chgrp", "chmod", "chown"]

    static func of(_ line: CommandLines.Line) -> [String] {
        let name = ShellUnwrapping.lastComponent(line.words[0])
        let files = ShellFiles.arguments(line.words[...])
        var changed: [String] = []
        if all.contains(name) { changed = files }
        if last.contains(name), files.count > 1 { changed = [files[files.count - 1]] }
        if behindFirst.contains(name) { changed = Array(files.dropFirst()) }
        if name == "sed" { changed = changedBySed(line.words, files) }
        if name == "dd" {
            changed = line.words.filter { $0.hasPrefix("of=") }.map { String($0.dropFirst(3)) }
        }
        if name == "find", line.words.contains("-delete") {
            changed = ShellFiles.arguments(line.words.prefix { !$0.hasPrefix("-") })
        }
        return changed + line.targets
    }

    /// Returns files only with `-i`. The first word is the script if no option gives one.
    private static func changedBySed(_ words: [String], _ files: [String]) -> [String] {
        guard words.contains(where: { $0.hasPrefix("-i") || $0.hasPrefix("--in-place") }) else { return [] }
        return words.contains { $0 == "-e" || $0 == "-f" } ? Array(files.suffix(1)) : Array(files.dropFirst())
    }
}
