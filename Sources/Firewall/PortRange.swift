// SPDX-License-Identifier: Apache-2.0

/// The ports from `first` to `last`, both included.
public struct PortRange: Hashable, Sendable, Codable {
    public var first: UInt16
    public var last: UInt16

    public init(_ first: UInt16, _ last: UInt16) {
        self.first = min(first, last)
        self.last = max(first, last)
    }

    public init(_ port: UInt16) { self.init(port, port) }

    public func contains(_ port: UInt16) -> Bool { (first...last).contains(port) }
}

extension PortRange: Comparable, CustomStringConvertible {
    public static func < (left: Self, right: Self) -> Bool {
        (left.first, left.last) < (right.first, right.last)
    }

    public var description: String { first == last ? "\(first)" : "\(first)-\(last)" }
}

extension PortRange {
    /// Returns the fewest ranges that hold exactly these ports, in order. Neighbouring ports share a range.
    public static func merging(_ ports: some Sequence<UInt16>) -> [PortRange] {
        var ranges: [PortRange] = []
        for port in ports.sorted() {
            if let last = ranges.last?.last, Int(port) <= Int(last) + 1 {
                ranges[ranges.count - 1].last = port
            } else {
                ranges.append(PortRange(port))
            }
        }
        return ranges
    }

    /// Returns the fewest ranges that hold what either list holds. Both lists must be in order and without
    /// overlaps.
    static func union(_ left: [PortRange], _ right: [PortRange]) -> [PortRange] {
        if left == right { return left }
        var ranges: [PortRange] = []
        for range in (left + right).sorted() {
            if let last = ranges.last?.last, Int(range.first) <= Int(last) + 1 {
                ranges[ranges.count - 1].last = max(last, range.last)
            } else {
                ranges.append(range)
            }
        }
        return ranges
    }
}
