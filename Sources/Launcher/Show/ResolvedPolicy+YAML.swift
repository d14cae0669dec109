import Addresses
import Documents
import Policy

extension ResolvedPolicy {
    /// A YAML document of its own, behind the policy's.
    public func yaml() throws(LaunchError) -> String {
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
