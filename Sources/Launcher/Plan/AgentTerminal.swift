// SPDX-License-Identifier: Apache-2.0

import Documents
import Policy

/// The type of the terminal inside, with its description where programs inside look for one first. Without a
/// description `less`, `top` and `clear` do not work.
struct AgentTerminal: Hashable {
    /// The value of `TERM`.
    let name: String
    /// The compiled description; nil if the image has one.
    let description: [UInt8]?
    /// A line for the person; nil if the terminal is described as what it is.
    let remark: String?

    private static let standard = "xterm-256color"

    /// The terminals that each Debian image can describe (the package ncurses-base).
    private static let ofImage: Set = [
        "ansi", "cygwin", "dumb", "hurd", "linux", "mach", "mach-bold", "mach-color", "mach-gnu",
        "mach-gnu-color", "pcansi", "rxvt", "rxvt-basic", "rxvt-unicode", "rxvt-unicode-256color", "screen",
        "screen-256color", "screen-256color-bce", "screen-bce", "screen-s", "screen-w",
        "screen.xterm-256color",
        "sun", "tmux", "tmux-256color", "vt100", "vt102", "vt220", "vt52", "xterm", "xterm-256color",
        "xterm-color", "xterm-mono", "xterm-r5", "xterm-r6", "xterm-vt220", "xterm-xfree86",
    ]

    /// - Parameter callers: the caller's `TERM`.
    init(callers: String, _ database: TerminalDatabase) {
        let own = database.description(of: callers)
        if own != nil || Self.ofImage.contains(callers) || callers.isEmpty {
            self.init(name: callers, description: own, remark: nil)
            return
        }
        let shown = callers.shortPrintable
        // Programs that know the terminal by its name still do.
        if TerminalDatabase.isName(callers), let other = database.description(of: Self.standard) {
            self.init(
                name: callers, description: other,
                remark: "no terminfo entry of \(shown) is on this machine: inside it is described as "
                    + Self.standard)
            return
        }
        self.init(
            name: Self.standard, description: database.description(of: Self.standard),
            remark: "no terminfo entry of \(shown) is on this machine: TERM is \(Self.standard) inside")
    }

    private init(name: String, description: [UInt8]?, remark: String?) {
        self.name = name
        self.description = description
        self.remark = remark
    }

    /// The mount of the description; nil if there is none.
    var mount: MountPlan? {
        guard let description, let first = name.first else { return nil }
        return MountPlan(
            source: .generated(GeneratedFile(name: "terminfo", bytes: description)),
            target: "\(AgentPaths.terminals)/\(first)/\(name)", access: .readOnly, origin: nil)
    }
}

extension Planner {
    /// The terminal's type inside; nil if the policy does not pass the caller's on.
    var agentTerminal: AgentTerminal? {
        guard policy.environment.pass.contains(where: { $0.value == "TERM" }),
            policy.environment.set["TERM"] == nil, let callers = machine.environment["TERM"]
        else { return nil }
        return AgentTerminal(
            callers: callers,
            TerminalDatabase(home: machine.user.home, environment: machine.environment))
    }
}
