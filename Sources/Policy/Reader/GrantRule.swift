public import Addresses
import Documents

/// What a policy may allow, for whoever asks for it or suggests it elsewhere: by the very rules that policies
/// are read by.
public enum GrantRule {
    /// Why no policy may allow it.
    public struct Fault: Error, Hashable, Sendable {
        /// One sentence, free of control characters.
        public let message: String
        /// What to do instead.
        public let help: String?

        init(_ fault: RuleFault) {
            self.init(message: fault.message, help: fault.help)
        }

        init(message: String, help: String? = nil) {
            self.message = message
            self.help = help
        }
    }

    /// One host by its name; never a wildcard, since nobody but the policy's author may mean one.
    public static func host(_ text: String) -> Result<HostName, Fault> {
        switch HostRule.read(text) {
        case .success(.host(let name)): .success(name)
        case .success(.below):
            .failure(Fault(message: "\(Printable.quoted(text)) is a wildcard", help: "name one host"))
        case .failure(let fault): .failure(Fault(fault))
        }
    }

    /// One address.
    public static func network(_ address: IPAddress) -> Result<IPPrefix, Fault> {
        NetworkRule.read(address.description).mapError(Fault.init)
    }

    /// A duration as policies write it, such as `15m`, in seconds; nil for anything else.
    public static func seconds(_ text: String) -> Int? {
        Quantity.seconds(text)
    }
}

/// Why a value of the policy is refused.
struct RuleFault: Error {
    let rule: FindingRule
    let message: String
    var help: String?
}
