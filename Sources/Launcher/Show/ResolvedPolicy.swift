// SPDX-License-Identifier: Apache-2.0

public import Addresses
public import Documents
import Policy

/// The rules that a policy would put in force on this machine right now, as far as the policy does not state
/// them itself.
public struct ResolvedPolicy: Hashable, Sendable, Encodable {
    public struct Host: Hashable, Sendable, Encodable {
        public var host: String
        public var ports: [UInt16]
        public var addresses: [Address]
        /// The reason why there is no address.
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
        /// The remaining time in seconds, according to the host's name server.
        public var ttl: UInt32
        /// The reason why the guard would not open this address for the host.
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
        /// Nil if no session policy is passed.
        public var sessionPolicy: JSONValue?
        /// The length of the session policy and the ARNs of managed policies. AWS accepts 2,048.
        public var characters: Int?
        public var managed: [String]
    }

    public var hosts: [Host]
    /// AWS's published ranges, if the policy needs them.
    public var ranges: Ranges?
    public var published: [Published]
    public var managedSettings: JSONValue
    public var sessions: [Session]
    /// The ruleset before the first lookup, in nft's language; nil if it cannot be determined.
    public var firewall: String?
    /// A description of each part that could not be determined.
    public var problems: [String]
}

extension ResolvedPolicy {
    /// Returns a separate YAML document, to follow the policy's.
    public func yaml() throws(CXError) -> String {
        var text = "---\nhosts:\(hosts.isEmpty ? " []" : "")\n"
        for host in hosts {
            text += "  - host: \(YAMLText.string(host.host))\n"
            text += "    ports: \(YAMLText.flow(.array(host.ports.map { .integer(Int($0)) })))\n"
            if let problem = host.problem { text += "    problem: \(YAMLText.string(problem))\n" }
            guard !host.addresses.isEmpty else { continue }
            text += "    addresses:\n"
            for address in host.addresses { text += "      - \(YAMLText.flow(address.json))\n" }
        }
        if let ranges {
            text += "ranges: \(YAMLText.flow(ranges.json))\n"
        }
        if !published.isEmpty {
            text += "published:\n" + published.map { "  - \(YAMLText.flow($0.json))\n" }.joined()
        }
        text += "managedSettings: |\n" + Self.indented(try managedSettings.jsonText(), by: 2)
        if !sessions.isEmpty { text += "sessions:\n" }
        for session in sessions {
            text += "  - name: \(session.name)\n    role: \(YAMLText.string(session.role))\n"
            guard let document = session.sessionPolicy, let characters = session.characters else { continue }
            text += "    characters: \(characters)\n"
            text += "    managed: \(YAMLText.flow(.array(session.managed.map(JSONValue.string))))\n"
            text += "    sessionPolicy: |\n" + Self.indented(try document.jsonText(), by: 6)
        }
        if let firewall { text += "firewall: |\n" + Self.indented(firewall, by: 2) }
        if !problems.isEmpty {
            text += "problems:\n" + problems.map { "  - \(YAMLText.string($0))\n" }.joined()
        }
        return text
    }

    private static func indented(_ text: String, by width: Int) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).dropLast(text.hasSuffix("\n") ? 1 : 0)
            .map { $0.isEmpty ? "\n" : "\(String(repeating: " ", count: width))\($0)\n" }.joined()
    }
}

extension ResolvedPolicy.Address {
    fileprivate var json: JSONValue {
        var members: [String: JSONValue] = ["address": .string(address), "ttl": .integer(Int(ttl))]
        if let refused { members["refused"] = .string(refused) }
        return .object(members)
    }
}

extension ResolvedPolicy.Ranges {
    fileprivate var json: JSONValue {
        .object(["created": .string(created), "ageDays": .integer(ageDays), "from": .string(from)])
    }
}

extension ResolvedPolicy.Published {
    fileprivate var json: JSONValue {
        .object([
            "service": .string(service), "region": .string(region),
            "ports": .array(ports.map { .integer(Int($0)) }),
            "addresses": .string(addresses.description),
        ])
    }
}
