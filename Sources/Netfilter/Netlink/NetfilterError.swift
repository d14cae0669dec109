// SPDX-License-Identifier: Apache-2.0

public import Addresses
import Glibc

/// Why the wall could not be raised, changed, read or verified.
public struct NetfilterError: Error, Hashable, Sendable {
    public enum Code: Hashable, Sendable {
        /// The kernel refused a request, which then changed nothing.
        case refused
        /// The kernel did not answer a request, or not all of it.
        case unanswered
        /// The kernel's answer could not be understood.
        case malformed
        /// The kernel's ruleset is not the one that should be there.
        case different
        /// A system call failed.
        case system
    }

    public let code: Code
    /// One sentence on what failed, and why.
    public let message: String
    /// The system's error number, if there was one.
    public let number: Int32?
    /// The policy's line that asked for what failed, if there is one.
    public let origin: Origin?

    init(_ code: Code, _ message: String, number: Int32? = nil, origin: Origin? = nil) {
        self.code = code
        self.message = message
        self.number = number
        self.origin = origin
    }

    /// Returns the error for a system call that has just failed.
    static func system(_ call: String, _ number: Int32 = errno) -> NetfilterError {
        NetfilterError(.system, "\(call) failed: \(text(of: number))", number: number)
    }

    /// Returns the meaning of an error number, such as `Operation not permitted`.
    static func text(of number: Int32) -> String {
        String(cString: strerror(number))
    }
}

extension NetfilterError: CustomStringConvertible {
    public var description: String { (origin.map { "\($0): " } ?? "") + message }
}
