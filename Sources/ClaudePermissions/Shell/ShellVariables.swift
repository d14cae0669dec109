// SPDX-License-Identifier: Apache-2.0

/// The variables that Claude Code follows through a script. Each is assigned once, plainly, and on every way
/// to its uses.
struct ShellVariables {
    private static let declarations: Set = ["export", "readonly", "declare", "local", "typeset"]

    private var known: [String: String]
    private var unknown: Set<String> = []

    /// Returns the variables before each command; nil if Claude Code follows none, which is also the case if
    /// one of them is not known.
    static func following(_ script: ShellScript, home: String, folder: String) -> [[String: String]]? {
        guard script.obstacles.allowVariables else { return nil }
        var variables = ShellVariables(known: ["HOME": home, "PWD": folder])
        var found: [[String: String]] = []
        for command in script.commands {
            let assigned = command.assignments.map(\.value)
            guard (assigned + command.words + command.redirections.map(\.target)).allSatisfy(variables.covers)
            else {
                return nil
            }
            found.append(variables.known)
            variables.follow(command)
        }
        return found
    }

    /// True if every variable of the word is known, and the shell makes one word of it.
    private func covers(_ word: ShellWord) -> Bool {
        word.pieces.allSatisfy { piece in
            guard case .variable(let name, let isQuoted) = piece else { return true }
            guard let value = known[name] else { return false }
            return isQuoted || !value.isEmpty && !value.contains { " \t\n*?[".contains($0) }
        }
    }

    private mutating func follow(_ command: ShellCommand) {
        if command.words.isEmpty {
            for assignment in command.assignments {
                let isFixed =
                    assignment.isPlain && command.isUnconditional && !assignment.value.raw.hasPrefix("~")
                set(assignment.name, isFixed ? value(assignment.value) : nil)
            }
        } else if let first = command.words.first?.text {
            let rest = command.words.dropFirst()
            if Self.declarations.contains(first) {
                for word in rest {
                    let text = word.text(with: known)
                    guard let equals = text.firstIndex(of: "=") else { continue }
                    let value =
                        command.isUnconditional && value(word) != nil
                        ? String(text[text.index(after: equals)...]) : nil
                    set(String(text[..<equals]), value)
                }
            } else if ["unset", "read", "mapfile"].contains(first) {
                for word in rest { set(word.text, nil) }
            }
        }
    }

    /// Returns nil if the value is not known before the command runs.
    private func value(_ word: ShellWord) -> String? {
        let isKnown = word.pieces.allSatisfy { if case .opaque = $0 { false } else { true } }
        return isKnown ? word.text(with: known) : nil
    }

    /// Sets a variable. A variable that is set again is not followed any longer.
    private mutating func set(_ name: String, _ value: String?) {
        if let value, known[name] == nil, !unknown.contains(name) {
            known[name] = value
        } else {
            known[name] = nil
            unknown.insert(name)
        }
    }
}
