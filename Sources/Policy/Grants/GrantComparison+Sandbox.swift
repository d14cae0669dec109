// SPDX-License-Identifier: Apache-2.0

import Addresses
import Documents

extension GrantComparison {
    /// Compares files. A mount that may be missing grants the same as one that must exist.
    mutating func compareFiles() {
        for grant in FileGrant.all(of: new).uncovered(by: FileGrant.all(of: old)) {
            add(.files, grant.atom.text, at: grant.origin)
        }
        if new.workspace.history, !old.workspace.history {
            add(
                .files, "reads the whole history of the working directory's repository",
                at: new.origins["workspace.history"])
        }
    }

    mutating func compareEnvironment() {
        let passed = Set(old.environment.pass.map(\.value))
        for name in new.environment.pass where !passed.contains(name.value) {
            add(.environment, "has the caller's \(name.value)", at: name.origin)
        }
        for (name, value) in new.environment.set.sorted(by: { $0.key < $1.key })
        where old.environment.set[name]?.value != value.value {
            add(.environment, "has \(name)=\(Printable.quoted(value.value))", at: value.origin)
        }
    }

    mutating func compareLimits() {
        let (had, has) = (old.limits, new.limits)
        let standard = Limits.standard
        compare("memory", had.memory ?? standard.memory, has.memory ?? standard.memory, Quantity.text(bytes:))
        compare("cpus", had.cpus ?? standard.cpus, has.cpus ?? standard.cpus) { Quantity.text(number: $0) }
        compare("processes", had.processes ?? standard.processes, has.processes ?? standard.processes) {
            "\($0)"
        }
        compare("tmp", had.tmp ?? standard.tmp, has.tmp ?? standard.tmp, Quantity.text(bytes:))
    }

    mutating func compareTerminal() {
        if new.terminal.clipboard == .write, old.terminal.clipboard != .write {
            add(.terminal, "may put text on the user's clipboard", at: new.origins["terminal.clipboard"])
        }
        if new.terminal.title, !old.terminal.title {
            add(.terminal, "may name the terminal's window", at: new.origins["terminal.title"])
        }
    }

    private mutating func compare<Amount: Comparable>(
        _ key: String, _ had: Amount, _ has: Amount, _ text: (Amount) -> String
    ) {
        guard has > had else { return }
        let words = ["memory": "of memory", "cpus": "processors", "processes": "processes", "tmp": "in /tmp"]
        add(
            .limits, "may use \(text(has)) \(words[key] ?? key), not \(text(had))",
            at: new.origins["limits.\(key)"])
    }
}
