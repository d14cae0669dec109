// SPDX-License-Identifier: Apache-2.0

/// A program that runs the command behind it, with the way in which Claude Code finds that command. Measured
/// on 2.1.329.
struct ShellWrapper {
    enum Positional {
        case none
        /// One word, if it is a number, a hexadecimal mask or a list of them.
        case number
        /// One word, if another follows.
        case file
    }

    /// Options of one letter that take a value.
    var letters = ""
    /// Long options that take the next word as their value.
    var long: Set<String> = []
    var positional = Positional.none
    /// True if `NAME=value` may stand before the command.
    var takesAssignments = false
    /// True if `-c` is followed by a command line.
    var takesCommandLine = false

    static let known: [String: ShellWrapper] = [
        "env": ShellWrapper(letters: "uC", long: ["unset", "chdir"], takesAssignments: true),
        "exec": ShellWrapper(letters: "a"),
        "command": ShellWrapper(),
        "builtin": ShellWrapper(),
        "noglob": ShellWrapper(),
        "nocorrect": ShellWrapper(),
        "setsid": ShellWrapper(),
        "ionice": ShellWrapper(letters: "cnpPu", long: ["class", "classdata", "pid", "pgid", "uid"]),
        "chrt": ShellWrapper(
            letters: "TPD", long: ["sched-runtime", "sched-period", "sched-deadline"], positional: .number),
        "taskset": ShellWrapper(positional: .number),
        "flock": ShellWrapper(
            letters: "Ew", long: ["timeout", "wait", "conflict-exit-code"], positional: .file,
            takesCommandLine: true),
        "watch": ShellWrapper(letters: "n", long: ["interval", "equexit"]),
        "script": ShellWrapper(letters: "IOBTEmo", takesCommandLine: true),
        "sudo": ShellWrapper(
            letters: "ughpCTRDrtU",
            long: [
                "user", "group", "host", "prompt", "close-from", "command-timeout", "chroot", "chdir", "role",
                "type",
                "other-user",
            ], takesAssignments: true),
        "doas": ShellWrapper(letters: "uCa"),
        "pkexec": ShellWrapper(long: ["user"]),
        "nsenter": ShellWrapper(letters: "tSG", long: ["target", "setuid", "setgid"]),
        "unshare": ShellWrapper(
            letters: "SGRw", long: ["setuid", "setgid", "root", "wd", "propagation", "setgroups"]),
        "strace": ShellWrapper(letters: "eopusaEPbIOSXU", long: ["trace"]),
        "ltrace": ShellWrapper(letters: "eonsulFxaAp"),
    ]

    /// Returns the command behind the wrapper's options; nil if there is none. `words` begins behind the
    /// wrapper's name.
    func command(in words: ArraySlice<WrappedWord>) -> [WrappedWord]? {
        if takesCommandLine, let line = commandLine(in: words) { return line }
        var rest = words
        var wasPositional = false
        while let word = rest.first {
            let text = word.text
            if text == "--" {
                rest.removeFirst()
                break
            }
            if word.mayVanish {
                rest.removeFirst()
            } else if text.hasPrefix("-") {
                rest.removeFirst()
                if takesNext(text) { rest = rest.dropFirst() }
            } else if takesAssignments, WrappedWord.isAssignment(text) {
                rest.removeFirst()
            } else if !wasPositional, isPositional(text, followers: rest.count - 1) {
                wasPositional = true
                rest.removeFirst()
                if positional == .file { break }
            } else {
                break
            }
        }
        while let word = rest.first, takesAssignments && WrappedWord.isAssignment(word.text) {
            rest.removeFirst()
        }
        return rest.isEmpty ? nil : Array(rest)
    }

    private func takesNext(_ option: String) -> Bool {
        if option.hasPrefix("--") { return long.contains(String(option.dropFirst(2))) }
        // The first letter that takes a value ends the cluster.
        guard let place = option.dropFirst().firstIndex(where: letters.contains) else { return false }
        return option.index(after: place) == option.endIndex
    }

    private func isPositional(_ text: String, followers: Int) -> Bool {
        switch positional {
        case .none: false
        case .number: text.first?.isNumber == true && text.allSatisfy { $0.isHexDigit || "x,-".contains($0) }
        case .file: followers > 0
        }
    }

    /// Returns the line of `-c LINE`, `-cLINE`, `--command LINE` or `--command=LINE`.
    private func commandLine(in words: ArraySlice<WrappedWord>) -> [WrappedWord]? {
        var others = 0
        for (place, word) in zip(words.indices, words) {
            let text = word.text
            if !text.hasPrefix("-") { others += 1 }
            // The command stands behind the file, and its options are its own.
            guard others < 2 else { return nil }
            var line: String?
            if text == "-c" || text == "--command" {
                line = place + 1 < words.endIndex ? words[place + 1].text : nil
            } else if text.hasPrefix("--command=") {
                line = String(text.dropFirst("--command=".count))
            } else if text.hasPrefix("-c") {
                line = String(text.dropFirst(2))
            }
            if let line { return WrappedWord.split(line) }
        }
        return nil
    }
}
