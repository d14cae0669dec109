// SPDX-License-Identifier: Apache-2.0

/// A fully qualified host name in lower case without the trailing dot (RFC 1123 section 2.1, underscores
/// permitted).
public struct HostName: Hashable, Sendable {
    public let text: String

    /// Returns nil if the text is not a host name: empty or over-long labels, over 253 characters in all,
    /// other characters than letters, digits, `-` and `_`, a single label, or a number as the last label, as
    /// in an address.
    public init?(_ text: some StringProtocol) {
        var text = text.lowercased()
        if text.hasSuffix(".") { text.removeLast() }
        let labels = text.split(separator: ".", omittingEmptySubsequences: false)
        guard text.utf8.count <= 253, labels.count > 1, labels.allSatisfy(Self.isLabel),
            let last = labels.last, !last.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
            !last.hasPrefix("0x")
        else { return nil }
        self.text = text
    }

    private static func isLabel(_ label: Substring) -> Bool {
        (1...63).contains(label.utf8.count) && !label.hasPrefix("-") && !label.hasSuffix("-")
            && label.utf8.allSatisfy {
                (0x61...0x7a).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2d || $0 == 0x5f
            }
    }
}

extension HostName: CustomStringConvertible, Comparable {
    public var description: String { text }

    public static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

extension HostName: Codable {
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let name = HostName(text) else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "not a host name: \(text)")
        }
        self = name
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}
