// SPDX-License-Identifier: Apache-2.0

import Glibc

/// The reasons why the guard does not serve.
public enum GuardError: Error, Hashable, CustomStringConvertible {
    /// A listener could not be taken over, with its name and what the system says.
    case listener(String, reason: String)
    /// A line on standard input is not a command.
    case command
    /// A command cannot be carried out now.
    case order(String)
    /// This place in the container has something other than what was planned.
    case exchanged(String)
    /// Something is mounted here that was not planned.
    case unplanned(String)
    /// A system call failed, with what it was for and its `errno`.
    case system(String, number: Int32)

    /// Returns the failure of the last system call.
    package static func failed(_ what: String) -> GuardError { .system(what, number: errno) }

    public var description: String {
        switch self {
        case .listener(let name, let reason): "the guard cannot serve \(name): \(reason)"
        case .command: "the guard was sent a line that is not a command"
        case .order(let what): "the guard cannot do what it was told: \(what)"
        case .exchanged(let target):
            "what is at \(target) in the container is not what was planned: it was exchanged since"
        case .unplanned(let target):
            "the engine mounts something at \(target) in the container, which the plan does not: look for `volumes` in "
                + "containers.conf(5), for mounts.conf(5), and for a link in the image"
        case .system(let what, let number):
            "the guard failed in \(what): \(String(cString: strerror(number)))"
        }
    }
}
