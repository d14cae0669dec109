// SPDX-License-Identifier: Apache-2.0

/// The names that an entry of a policy allows: one host, or every host below a domain.
public enum HostPattern: Hashable, Sendable {
    case host(HostName)
    /// Names with at least one label before this domain, and never the domain itself. Written as
    /// `*.example.com`.
    case below(HostName)

    /// Returns nil if the text is neither a host name nor `*.` and a host name.
    public init?(_ text: String) {
        let isBelow = text.hasPrefix("*.")
        guard let name = HostName(isBelow ? String(text.dropFirst(2)) : text) else { return nil }
        self = isBelow ? .below(name) : .host(name)
    }

    /// The pattern as a policy writes it.
    public var text: String {
        switch self {
        case .host(let name): name.text
        case .below(let domain): "*.\(domain.text)"
        }
    }

    public func matches(_ name: HostName) -> Bool {
        switch self {
        case .host(let host): host == name
        case .below(let domain): name.text.hasSuffix(".\(domain.text)")
        }
    }
}

extension HostPattern: CustomStringConvertible, Comparable {
    public var description: String { text }

    public static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

extension HostPattern: Codable {
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let pattern = HostPattern(text) else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "not a host name: \(text)")
        }
        self = pattern
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}
