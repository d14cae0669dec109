// SPDX-License-Identifier: Apache-2.0

public import Addresses
import Documents

/// Tells whether a policy may allow something, for code that allows or suggests it elsewhere. It uses the
/// rules by which policies are read.
public enum GrantRule {
    /// The reason for which no policy may allow it.
    public struct Fault: Error, Hashable, Sendable {
        /// One sentence, free of control characters.
        public let message: String
        /// The advice on what to do instead.
        public let help: String?

        init(_ fault: RuleFault) {
            self.init(message: fault.message, help: fault.help)
        }

        init(message: String, help: String? = nil) {
            self.message = message
            self.help = help
        }
    }

    /// Reads one host's name. A wildcard is refused, since only a policy's author may mean one.
    public static func host(_ text: String) -> Result<HostName, Fault> {
        switch HostRule.read(text) {
        case .success(.host(let name)): .success(name)
        case .success(.below):
            .failure(Fault(message: "\(Printable.quoted(text)) is a wildcard", help: "name one host"))
        case .failure(let fault): .failure(Fault(fault))
        }
    }

    /// Checks one address.
    public static func network(_ address: IPAddress) -> Result<IPPrefix, Fault> {
        NetworkRule.read(address.description).mapError(Fault.init)
    }

    /// Reads a duration as policies write it, such as `15m`. Returns seconds, or nil for anything else.
    public static func seconds(_ text: String) -> Int? {
        Quantity.seconds(text)
    }
}

/// The reason for which a value of a policy is refused.
struct RuleFault: Error {
    let rule: LintRule
    let message: String
    var help: String?
}
