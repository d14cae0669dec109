// SPDX-License-Identifier: Apache-2.0

import ClaudePermissions
import Testing

@Suite struct ShellScopeTests {
    /// The value that the shell gives `$x` in the last command.
    static func value(_ text: String) -> [String] {
        guard let script = ShellScript(running: text, in: ShellScope(), next: 0) else { return [] }
        var environment = ShellEnvironment(exported: ProcessVariables())
        for command in script.commands.dropLast() {
            for assigned in environment.expansions(of: command, telling: { _ in false }).all[0].assigned {
                environment.set(assigned.name, [assigned.value], at: command.scope)
            }
        }
        guard let last = script.commands.last else { return [] }
        return environment.expansions(of: last, telling: { _ in false }).all.map {
            $0.words.dropFirst().map(\.text).joined(separator: " ")
        }
    }

    @Test(arguments: [
        ("x=1; echo $x", ["1"]), ("x=1; x=2; echo $x", ["2"]), ("x=1; (x=2); echo $x", ["1"]),
        ("x=1; { x=2; }; echo $x", ["2"]), ("x=1; x=2 | cat; echo $x", ["1"]), ("x=1; x=2 & echo $x", ["1"]),
        ("x=1; (x=2; echo $x)", ["2"]), ("x=1 && echo $x", ["1"]), ("x=1; y=$(x=2) ; echo $x", ["1"]),
        ("x=1; if true; then x=2; fi; echo $x", ["2", "1"]), ("x=1; if a; then x=2; echo $x; fi", ["2"]),
        ("x=1; test a && x=2; echo $x", ["2", "1"]), ("x=1; test a && x=2 && echo $x", ["2"]),
        ("x=1; test a || x=2; echo $x", ["2", "1"]), ("x=1; a && x=2 || echo $x", ["2", "1"]),
        ("x=1; f() { x=2; }; echo $x", ["2", "1"]), ("x=1; while a; do x=2; done; echo $x", ["2", "1"]),
        ("x=1; case a in b) x=2;; c) x=3;; esac; echo $x", ["3", "2", "1"]),
        ("x='a b'; echo $x \"$x\"", ["a b a b"]), ("x=1; echo '$x' \\$x", ["$x $x"]),
        ("x=1; echo ${x}${y:-2}", ["1\(UnknownText.any)"]), ("x=; echo ${x:-2}${x-3}", ["2"]),
        ("x=1; echo a > out $x", ["a 1"]), ("echo $x", [UnknownText.any]),
        ("echo *.log", ["\(UnknownText.names).log"]),
    ]) func `an assignment reaches as far as its process and its condition`(text: String, values: [String]) {
        #expect(Self.value(text) == values)
    }
}
