// SPDX-License-Identifier: Apache-2.0

/// The place of a command among the processes and conditions of a script. Numbers name both; a number is
/// given once in a script.
package struct ShellScope: Hashable, Sendable {
    /// The subshells around the command, the outermost first: `(…)`, `$(…)`, backticks, the parts of a pipe
    /// and jobs in the background.
    package var subshells: [Int] = []
    /// The conditions under which the command runs, the outermost first: `&&`, `||`, the branches of `if` and
    /// `case`, loops and functions.
    package var branches: [Int] = []

    package init() {}
}

/// The scopes of the commands that a reader finds, as it goes.
struct ShellScopes {
    /// The state that a compound command hides and its end brings back.
    struct Saved {
        fileprivate var base: ShellScope
        fileprivate var chain: ShellScope
        fileprivate var current: ShellScope
        fileprivate var listStart: Int
        fileprivate var partStart: Int
        fileprivate var hasOr: Bool
    }

    /// The scope of the command that is read next.
    var current: ShellScope { state.current }
    /// The next number that no subshell and no branch has.
    var next: Int
    /// True behind the head of a function, whose body runs whenever the function is called.
    var isBeforeBody = false
    private var state: Saved

    init(in scope: ShellScope = ShellScope(), next: Int = 0) {
        self.next = next
        state = Saved(
            base: scope, chain: scope, current: scope, listStart: 0, partStart: 0, hasOr: false)
    }

    /// Returns the scopes of a substitution, which is a subshell of the current command.
    func nested() -> ShellScopes {
        var scope = current
        scope.subshells.append(next)
        return ShellScopes(in: scope, next: next + 1)
    }

    /// Ends a list of commands: `;`, the end of a line, a word such as `then`.
    mutating func endList(_ count: Int) {
        (state.chain, state.current) = (state.base, state.base)
        (state.listStart, state.partStart, state.hasOr) = (count, count, false)
    }

    /// - Parameter isSure: true if the command before always succeeds.
    mutating func and(_ count: Int, isSure: Bool) {
        if !isSure || state.hasOr { state.chain = branched(state.hasOr ? state.base : state.chain) }
        (state.current, state.partStart) = (state.chain, count)
    }

    mutating func or(_ count: Int) {
        state.chain = branched(state.base)
        (state.current, state.partStart, state.hasOr) = (state.chain, count, true)
    }

    /// Puts both sides of a pipe into subshells.
    mutating func pipe(_ commands: inout [ShellCommand]) {
        wrap(&commands, from: state.partStart, depth: state.chain.subshells.count)
        state.current = state.chain
        state.current.subshells.append(number())
        state.partStart = commands.count
    }

    /// Puts the list before `&` into a subshell.
    mutating func background(_ commands: inout [ShellCommand]) {
        wrap(&commands, from: state.listStart, depth: state.base.subshells.count)
        endList(commands.count)
    }

    /// Opens a compound command.
    mutating func open(_ count: Int, isSubshell: Bool) -> Saved {
        let saved = state
        var scope = current
        if isSubshell { scope.subshells.append(number()) }
        if isBeforeBody { scope = branched(scope) }
        isBeforeBody = false
        state.base = scope
        endList(count)
        return saved
    }

    /// Opens the next branch of a compound command: `then`, `else`, `do`, a pattern of `case`.
    mutating func branch(of saved: Saved?, _ count: Int) {
        guard let saved else { return endList(count) }
        state.base = branched(saved.current)
        endList(count)
    }

    mutating func close(_ saved: Saved) { state = saved }

    private mutating func number() -> Int {
        next += 1
        return next - 1
    }

    private mutating func branched(_ scope: ShellScope) -> ShellScope {
        var scope = scope
        scope.branches.append(number())
        return scope
    }

    private mutating func wrap(_ commands: inout [ShellCommand], from start: Int, depth: Int) {
        let number = number()
        for place in commands.indices.dropFirst(start) {
            let inner = commands[place].scope.subshells.count
            commands[place].scope.subshells.insert(number, at: min(depth, inner))
        }
    }
}
