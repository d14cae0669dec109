// SPDX-License-Identifier: Apache-2.0

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
