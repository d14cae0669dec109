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
        /// The working directory. Marks of `UnknownText` stand for parts that only the shell knows.
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
    private let home: String
    private var nextScope = 0

    private static let shells: Set = ["bash", "dash", "ksh", "sh", "zsh"]
    /// The deepest nesting of shells that is read.
    private static let deepest = 4

    init(_ text: String, place: AgentPlace, variables: ProcessVariables = ProcessVariables()) {
        home = place.home
        var environment = ShellEnvironment(exported: variables)
        environment.set(ShellEnvironment.folder, [place.folder], isExported: true, at: ShellScope())
        add(text, to: &environment, in: ShellScope(), depth: 0)
    }

    private mutating func add(
        _ text: String, to environment: inout ShellEnvironment, in scope: ShellScope, depth: Int
    ) {
        guard depth < Self.deepest, let script = ShellScript(running: text, in: scope, next: nextScope) else {
            let unknown = WrappedWord(text: UnknownText.any, mayVanish: true)
            let line = Line(
                words: [unknown], targets: [], folder: UnknownText.any,
                variables: ProcessVariables(isOpen: true))
            commands.append(Command(lines: [line], runsAll: true))
            return environment.forget(at: scope)
        }
        nextScope = script.next
        for command in script.commands { add(command, to: &environment, depth: depth) }
    }

    private mutating func add(
        _ command: ShellCommand, to environment: inout ShellEnvironment, depth: Int
    ) {
        let (expansions, isEach) = environment.expansions(of: command) {
            AWSVariables.matter($0) || $0 == ShellEnvironment.folder
        }
        defer { for text in command.arithmetic { evaluate(text, in: &environment, at: command.scope) } }
        if expansions.allSatisfy(\.words.isEmpty) {
            assign(command, expansions, to: &environment)
            return
        }
        var lines: [Line] = []
        for expansion in expansions where !expansion.words.isEmpty {
            var variables = expansion.variables
            let folder = variables.values.removeValue(forKey: ShellEnvironment.folder).flatMap(\.self)
            for assigned in expansion.assigned { variables.values[assigned.name] = assigned.value }
            let run = ProcessCommand(expansion.words, variables: variables)
            lines.append(
                Line(
                    words: run.words, targets: expansion.targets,
                    folder: path(run.folder ?? "", in: folder ?? UnknownText.any),
                    variables: run.variables))
        }
        commands.append(Command(lines: lines, runsAll: isEach))
        for line in lines {
            guard let name = line.program, Self.shells.contains(name),
                let inner = Self.script(in: line.texts)
            else { continue }
            var own = ShellEnvironment(exported: line.variables)
            own.set(ShellEnvironment.folder, [line.folder], isExported: true, at: ShellScope())
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
        guard let line = lines.first, let name = line.program, lines.allSatisfy({ $0.program == name }) else {
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
        case "read", "mapfile", "readarray", "getopts":
            forget(
                lines.flatMap { $0.texts.dropFirst() } + ["REPLY", "MAPFILE"], in: &environment, at: scope)
        case "printf":
            let naming = lines.map { $0.texts.dropFirst() }.filter {
                $0.first?.hasPrefix("-v") == true || $0.first == UnknownText.any && $0.count > 1
            }
            forget(naming.flatMap(\.self), in: &environment, at: scope)
        case "let":
            for text in line.texts.dropFirst() { evaluate(text, in: &environment, at: scope) }
        case "trap":
            // At the end of the shell, nothing is left to change.
            let signals = line.texts.dropFirst(2)
            if !signals.allSatisfy({ $0 == "EXIT" || $0 == "0" }) { environment.loseTrack(at: scope) }
        case "set":
            environment.exportsAll =
                environment.exportsAll || line.texts.dropFirst().contains { $0 == "-a" || $0 == "allexport" }
        case "source", ".": environment.forget(at: scope)
        case "eval":
            let text = line.texts.dropFirst().joined(separator: " ")
            if UnknownText.isIn(text) { environment.forget(at: scope) }
            add(text, to: &environment, in: scope, depth: depth + 1)
        case "cd", "pushd", "popd":
            let folders = lines.map { line in
                // Options, `cd -`, and the folders that `pushd` keeps are not followed.
                name == "cd" && line.words.count == 2 && !line.texts[1].hasPrefix("-")
                    ? path(line.texts[1], in: line.folder) : UnknownText.any
            }
            environment.set(ShellEnvironment.folder, folders, isExported: true, at: scope)
            environment.set("PWD", folders, at: scope)
            environment.set("OLDPWD", [UnknownText.any], at: scope)
        default: break
        }
    }

    /// Returns the absolute path; a mark of `UnknownText` if only the shell knows it.
    private func path(_ text: String, in folder: String) -> String {
        // `..` behind an unknown part would seem to take it away.
        guard !text.contains(where: { [UnknownText.any, UnknownText.own].contains(String($0)) }) else {
            return UnknownText.any
        }
        guard !text.isEmpty else { return folder }
        let isAbsolute = text.hasPrefix("/") || text == "~" || text.hasPrefix("~/")
        guard isAbsolute || folder != UnknownText.any else { return UnknownText.any }
        return AgentPlace(folder: folder, home: home).paths(text)[0]
    }

    /// Forgets the values of the variables that a command such as `read` sets.
    private func forget(
        _ words: [String], in environment: inout ShellEnvironment, at scope: ShellScope
    ) {
        for word in words {
            if UnknownText.isIn(word) { return environment.forget(at: scope) }
            // `-aNAME` names one, too, and NAME[1] is a part of one.
            let text = word.hasPrefix("-") ? word.dropFirst(2) : word[...]
            let name = text.prefix { $0 != "[" }
            if !name.isEmpty { environment.set(String(name), [UnknownText.any], at: scope) }
        }
    }

    /// Forgets the values of the variables that an arithmetic expression may set.
    private func evaluate(
        _ text: String, in environment: inout ShellEnvironment, at scope: ShellScope
    ) {
        guard text.contains("=") || text.contains("++") || text.contains("--") else { return }
        if text.contains(where: { "$`".contains($0) }) || UnknownText.isIn(text) {
            return environment.forget(at: scope)
        }
        let names = text.split { !$0.isLetter && !$0.isNumber && $0 != "_" }
        for name in names where name.first?.isNumber == false {
            environment.set(String(name), [UnknownText.any], at: scope)
        }
    }

    /// Follows `export NAME=VALUE`, `declare -x NAME` and the like.
    private func declare(
        _ lines: [Line], by program: String, in environment: inout ShellEnvironment, at scope: ShellScope
    ) {
        let words = lines[0].texts.dropFirst()
        let options = words.prefix { $0.hasPrefix("-") || $0.hasPrefix("+") }
        if program != "export", program != "readonly",
            options.contains(where: { $0.contains("n") || UnknownText.isIn($0) })
        {
            // A name that stands for another one.
            return environment.loseTrack(at: scope)
        }
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
