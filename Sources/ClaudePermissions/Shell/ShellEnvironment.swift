// SPDX-License-Identifier: Apache-2.0

/// The variables of a shell, as far as a script shows them before it runs.
///
/// A variable has several possible values where a condition decides which assignment runs.
package struct ShellEnvironment {
    package struct Value: Hashable, Sendable {
        /// Nil if the variable is not set. May hold marks of ``UnknownText``.
        package var text: String?
        package var isExported: Bool

        package init(_ text: String?, isExported: Bool) {
            self.text = text
            self.isExported = isExported
        }
    }

    /// The values that a variable may have at a command.
    package struct Values {
        package var all: [Value]
        /// True if a loop runs once with each of them.
        package var isEach = false
    }

    private struct Assignment {
        let values: [Value]
        let scope: ShellScope
        var isEach = false
    }

    private var assignments: [String: [Assignment]] = [:]
    /// Commands that may set any variable, such as `source`.
    private var forgetting: [ShellScope] = []
    /// True if every assignment exports (`set -a`).
    package var exportsAll = false
    /// True if an assignment may reach another variable than the one that it names.
    private var isAstray = false

    /// The name under which the working directory is kept. No variable of a shell can have it, and `PWD` can be
    /// assigned without a change of the directory.
    package static let folder = "."

    /// - Parameter exported: the variables that the shell gets from the program that starts it.
    package init(exported: ProcessVariables) {
        for (name, text) in exported.values {
            let value = Value(text, isExported: text != nil)
            assignments[name] = [Assignment(values: [value], scope: ShellScope())]
        }
        if exported.isOpen { forgetting = [ShellScope()] }
    }

    /// Returns the possible values; nil if nothing tells them.
    package func values(of name: String, at scope: ShellScope) -> Values? {
        var found: [Value] = []
        for assignment in (assignments[name] ?? []).reversed() where assignment.scope.isSeen(from: scope) {
            found += assignment.values.filter { !found.contains($0) }
            guard assignment.scope.isCertain(at: scope) else { continue }
            let isAlone = found.count == assignment.values.count
            return Values(all: found, isEach: assignment.isEach && isAlone)
        }
        guard !found.isEmpty else { return nil }
        let before = isOpen(at: scope) ? UnknownText.any : nil
        return Values(all: found + [Value(before, isExported: before != nil)])
    }

    /// True if a command before may have set any variable.
    package func isOpen(at scope: ShellScope) -> Bool { forgetting.contains { $0.isSeen(from: scope) } }

    /// Assigns a variable. It stays exported if it was, unless `isExported` says otherwise.
    package mutating func set(
        _ name: String, _ texts: [String?], isExported: Bool? = nil, isEach: Bool = false,
        at scope: ShellScope
    ) {
        let was = values(of: name, at: scope)?.all.contains(where: \.isExported) ?? false
        let exports = isExported ?? (was || exportsAll)
        let isFollowed = !isAstray || name == Self.folder
        var values: [Value] = []
        for text in isFollowed ? texts : [UnknownText.any] {
            let value = Value(text, isExported: exports)
            if !values.contains(value) { values.append(value) }
        }
        assignments[name, default: []].append(Assignment(values: values, scope: scope, isEach: isEach))
    }

    /// Exports a variable with the values that it has, or ends that.
    package mutating func export(_ name: String, _ isExported: Bool, at scope: ShellScope) {
        let texts =
            values(of: name, at: scope)?.all.map(\.text) ?? [isOpen(at: scope) ? UnknownText.any : nil]
        set(name, texts, isExported: isExported, at: scope)
    }

    /// Notes that any variable may have any value from here on.
    package mutating func forget(at scope: ShellScope) {
        for name in assignments.keys { set(name, [UnknownText.any], isExported: true, at: scope) }
        forgetting.append(scope)
    }

    /// Notes that from here on, any assignment may set any variable: a name stands for another one, or a trap
    /// runs between commands.
    package mutating func loseTrack(at scope: ShellScope) {
        forget(at: scope)
        isAstray = true
    }

    /// The names of all variables that something is known about.
    package var names: [String] { assignments.keys.sorted() }
}

extension ShellScope {
    /// True if an assignment in this scope reaches the other one.
    fileprivate func isSeen(from other: ShellScope) -> Bool {
        other.subshells.starts(with: subshells)
    }

    /// True if an assignment in this scope has run if a command in the other one runs later.
    fileprivate func isCertain(at other: ShellScope) -> Bool { other.branches.starts(with: branches) }
}

/// The environment of a process, as far as it is known before it starts.
package struct ProcessVariables: Hashable, Sendable {
    /// Nil for a variable that is known not to be set.
    package var values: [String: String?]
    /// True if other variables may be set, too.
    package var isOpen: Bool

    package init(_ values: [String: String?] = [:], isOpen: Bool = false) {
        self.values = values
        self.isOpen = isOpen
    }

    /// The value, which may hold marks of ``UnknownText``; nil if the variable is not set.
    package subscript(name: String) -> String? {
        if let known = values[name] { return known }
        return isOpen ? UnknownText.any : nil
    }
}

/// Marks in a text for parts that only the shell knows. They are characters for private use, so a text that
/// holds one for another reason counts as unknown.
package enum UnknownText {
    /// Any text, also none.
    package static let any = "\u{F8F0}"
    /// One or several names of files.
    package static let names = "\u{F8F1}"
    /// The value that cx gives a variable in every sandbox.
    package static let own = "\u{F8F2}"

    /// True if a part of the text is not known.
    package static func isIn(_ text: some StringProtocol) -> Bool {
        text.contains { String($0) == any || String($0) == names }
    }
}
