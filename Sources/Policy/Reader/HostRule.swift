/// Which names a policy may allow.
enum HostRule {
    /// The names under which clouds and engines serve metadata or the host itself.
    private static let metadata = [
        "metadata.google.internal", "metadata.goog", "instance-data.ec2.internal", "host.docker.internal",
        "gateway.docker.internal", "host.containers.internal",
    ]

    /// Names that no DNS server of the outside answers: RFC 6761, RFC 6762, RFC 7686.
    private static let specialSuffixes = [".localhost", ".local", ".onion", ".invalid", ".localdomain"]

    static func read(_ text: String) -> Result<HostName, RuleFault> {
        let shown = Printable.quoted(text)
        if text.contains("*") || text.hasPrefix(".") {
            return .failure(
                RuleFault(
                    rule: .wildcard, message: "\(shown) is a wildcard, which is not supported in this version",
                    help: "name each host"))
        }
        if IPPrefix(text) != nil || isBracketedAddress(text) {
            return .failure(
                RuleFault(
                    rule: .host, message: "\(shown) is an address, not a name",
                    help: "addresses go to `networks`, as {cidr: 203.0.113.7/32, ports: [443]}"))
        }
        if text.contains("/") || text.contains("@") {
            return .failure(
                RuleFault(
                    rule: .host, message: "\(shown) is not a host name", help: "only the name, as api.example.com"))
        }
        if text.contains(":") {
            return .failure(
                RuleFault(
                    rule: .host, message: "\(shown) is not a host name",
                    help: "ports have a key of their own, as {host: git.example.com, ports: [22]}"))
        }
        guard let name = HostName(text) else {
            return .failure(
                RuleFault(
                    rule: .host, message: "\(shown) is not a full host name",
                    help: "letters, digits and hyphens, at least two labels, as api.example.com"))
        }
        if metadata.contains(name.text) || specialSuffixes.contains(where: name.text.hasSuffix) {
            return .failure(
                RuleFault(rule: .host, message: "\(shown) leads to the host, its neighbours or its metadata"))
        }
        return .success(name)
    }

    private static func isBracketedAddress(_ text: String) -> Bool {
        text.hasPrefix("[") && IPAddress(text.dropFirst().prefix { $0 != "]" }) != nil
    }
}
