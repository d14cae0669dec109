public import Addresses
public import Documents
import Policy

/// What a policy would put in force on this machine just now: the parts that are no words of the policy's
/// own.
public struct ResolvedPolicy: Hashable, Sendable, Encodable {
    public struct Host: Hashable, Sendable, Encodable {
        public var host: String
        public var ports: [UInt16]
        public var addresses: [Address]
        /// Why there is no address.
        public var problem: String?

        public init(host: String, ports: [UInt16], addresses: [Address], problem: String?) {
            self.host = host
            self.ports = ports
            self.addresses = addresses
            self.problem = problem
        }
    }

    public struct Address: Hashable, Sendable, Encodable {
        public var address: String
        /// In seconds, as the host's name server has it left.
        public var ttl: UInt32
        /// Why the guard would not let the host be reached there.
        public var refused: String?

        public init(address: String, ttl: UInt32, refused: String?) {
            self.address = address
            self.ttl = ttl
            self.refused = refused
        }
    }

    public struct Published: Hashable, Sendable, Encodable {
        public var service: String
        public var region: String
        public var ports: [UInt16]
        public var addresses: AddressCount
    }

    public struct Ranges: Hashable, Sendable, Encodable {
        public var created: String
        public var ageDays: Int
        public var from: String
    }

    public struct Session: Hashable, Sendable, Encodable {
        /// The name by which the sandbox chooses the role.
        public var name: String
        public var role: String
        /// Nil where none is passed.
        public var sessionPolicy: JSONValue?
        /// Of the session policy and the ARNs of managed ones, of the 2,048 that AWS takes.
        public var characters: Int?
        public var managed: [String]
    }

    public var hosts: [Host]
    /// AWS's published ranges, where the policy needs them.
    public var ranges: Ranges?
    public var published: [Published]
    public var managedSettings: JSONValue
    public var sessions: [Session]
    /// The ruleset before the first name is looked up, in nft's language; nil where it cannot be known.
    public var firewall: String?
    /// What could not be found out, and why.
    public var problems: [String]
}
