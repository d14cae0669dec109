public import Addresses

#if canImport(Glibc)
    internal import Glibc
#endif

/// Why the wall could not be raised, changed, read or verified.
public struct NetfilterError: Error, Hashable, Sendable {
    public enum Code: Hashable, Sendable {
        /// The kernel said no to a request, which then changed nothing.
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
    /// What failed and why, in one sentence.
    public let message: String
    /// The system's error number, where there was one.
    public let number: Int32?
    /// The policy's line that asked for what failed, where one did.
    public let origin: Origin?

    init(_ code: Code, _ message: String, number: Int32? = nil, origin: Origin? = nil) {
        self.code = code
        self.message = message
        self.number = number
        self.origin = origin
    }

    /// For a system call that has just failed.
    static func system(_ call: String, _ number: Int32 = errno) -> NetfilterError {
        NetfilterError(.system, "\(call) failed: \(text(of: number))", number: number)
    }

    /// What the number means, `Operation not permitted`.
    static func text(of number: Int32) -> String {
        String(cString: strerror(number))
    }
}

extension NetfilterError: CustomStringConvertible {
    public var description: String { (origin.map { "\($0): " } ?? "") + message }
}
