// SPDX-License-Identifier: Apache-2.0

import ClaudePermissions

/// The simple commands that a command line runs, in their order. Unlike the agent's rules, the walls behind
/// them do not care how a command is wrapped, so commands in `sh -c` and `eval` are among them.
struct CommandLines {
    struct Line {
        /// The command's words, without wrappers such as `env` and `timeout`; never empty. Marks of
        /// `UnknownText` stand for parts that only the shell knows.
        let words: [WrappedWord]
        /// The files that redirections write.
        let targets: [String]
        /// The working directory, as far as `cd` with a plain path shows it.
        let folder: String
        /// The environment of the command.
        let variables: ProcessVariables

        var texts: [String] { words.map(\.text) }
        /// The program's name without its folder; nil if only the shell knows it.
        var program: String? {
            UnknownText.isIn(words[0].text) ? nil : ShellUnwrapping.lastComponent(words[0].text)
        }
    }

    /// One command, in each form that the values of variables may give it.
    struct Command {
        var lines: [Line]
        /// True if all of them run, as in a loop; false if one of them runs.
        var runsAll: Bool
    }

    private(set) var commands: [Command] = []
    /// The commands in each of their forms.
    var lines: [Line] { commands.flatMap(\.lines) }
    private var folder: String
    private let home: String
    private var nextScope = 0

    private static let shells: Set = ["bash", "dash", "ksh", "sh", "zsh"]
    /// The deepest nesting of shells that is read.
    private static let deepest = 4

    init(_ text: String, place: AgentPlace, variables: ProcessVariables = ProcessVariables()) {
        folder = place.folder
        home = place.home
        var environment = ShellEnvironment(exported: variables)
        add(text, to: &environment, in: ShellScope(), depth: 0)
    }

    private mutating func add(
        _ text: String, to environment: inout ShellEnvironment, in scope: ShellScope, depth: Int
    ) {
        guard depth < Self.deepest else { return }
        let script = ShellScript(running: text, in: scope, next: nextScope)
        nextScope = script.next
        for command in script.commands { add(command, to: &environment, depth: depth) }
    }

    private mutating func add(
        _ command: ShellCommand, to environment: inout ShellEnvironment, depth: Int
    ) {
        let (expansions, isEach) = environment.expansions(of: command) {
            AWSVariables.matter($0)
        }
        if expansions.allSatisfy(\.words.isEmpty) {
            assign(command, expansions, to: &environment)
            return
        }
        var lines: [Line] = []
        for expansion in expansions where !expansion.words.isEmpty {
            var variables = expansion.variables
            for assigned in expansion.assigned { variables.values[assigned.name] = assigned.value }
            let run = ProcessCommand(expansion.words, variables: variables)
            lines.append(
                Line(
                    words: run.words, targets: expansion.targets,
                    folder: run.folder.map { AgentPlace(folder: folder, home: home).paths($0)[0] } ?? folder,
                    variables: run.variables))
        }
        commands.append(Command(lines: lines, runsAll: isEach))
        for line in lines {
            guard let name = line.program, Self.shells.contains(name),
                let inner = Self.script(in: line.texts)
            else { continue }
            var own = ShellEnvironment(exported: line.variables)
            add(inner, to: &own, in: ShellScope(), depth: depth + 1)
        }
        // A program that a wrapper such as `env` starts changes no variable of the shell.
        let isOwn = expansions.allSatisfy { ProcessCommand.isOfShell($0.words) }
        if isOwn { follow(command, lines, in: &environment, depth: depth) }
    }

    private func assign(
        _ command: ShellCommand, _ expansions: [ShellExpansion], to environment: inout ShellEnvironment
    ) {
        for (place, assignment) in command.assignments.enumerated() {
            let loop = environment.loopValues(of: command)
            let texts = loop ?? expansions.map { $0.assigned[place].value }
            environment.set(assignment.name, texts, isEach: loop != nil, at: command.scope)
        }
    }

    /// Follows the commands of the shell that change its variables or its working directory.
    private mutating func follow(
        _ command: ShellCommand, _ lines: [Line], in environment: inout ShellEnvironment, depth: Int
    ) {
        let scope = command.scope
        guard let line = lines.first, let name = line.program else {
            environment.forget(at: scope)
            return
        }
        switch name {
        case "export", "declare", "typeset", "readonly", "local":
            declare(lines, by: name, in: &environment, at: scope)
        case "unset":
            for name in line.texts.dropFirst() where !name.hasPrefix("-") {
                environment.set(name, [nil], isExported: false, at: scope)
            }
        case "read", "mapfile", "readarray", "printf", "getopts":
            let names = line.texts.dropFirst()
            guard name != "printf" || names.first == "-v" else { break }
            for name in names where !name.hasPrefix("-") {
                environment.set(name, [UnknownText.any], at: scope)
            }
        case "set":
            environment.exportsAll =
                environment.exportsAll || line.texts.dropFirst().contains { $0 == "-a" || $0 == "allexport" }
        case "source", ".": environment.forget(at: scope)
        case "eval":
            let text = line.texts.dropFirst().joined(separator: " ")
            if UnknownText.isIn(text) { environment.forget(at: scope) }
            add(text, to: &environment, in: scope, depth: depth + 1)
        case "cd" where line.words.count == 2:
            folder = AgentPlace(folder: folder, home: home).paths(line.texts[1])[0]
        default: break
        }
    }

    /// Follows `export NAME=VALUE`, `declare -x NAME` and the like.
    private func declare(
        _ lines: [Line], by program: String, in environment: inout ShellEnvironment, at scope: ShellScope
    ) {
        let words = lines[0].texts.dropFirst()
        let options = words.prefix { $0.hasPrefix("-") || $0.hasPrefix("+") }
        let ends =
            options.contains { $0.hasPrefix("+") && $0.contains("x") }
            || program == "export" && options.contains { $0.contains("n") }
        let exports = program == "export" || options.contains { $0.hasPrefix("-") && $0.contains("x") }
        let isExported: Bool? = ends ? false : exports ? true : nil
        for (place, word) in zip(words.indices, words).dropFirst(options.count) {
            guard let equals = word.firstIndex(of: "=") else {
                if UnknownText.isIn(word) {
                    environment.forget(at: scope)
                } else if let isExported {
                    environment.export(word, isExported, at: scope)
                }
                continue
            }
            let texts = lines.map { line -> String in
                let other = place < line.words.count ? line.texts[place] : word
                return String(other.drop { $0 != "=" }.dropFirst())
            }
            environment.set(String(word[..<equals]), texts, isExported: isExported, at: scope)
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
