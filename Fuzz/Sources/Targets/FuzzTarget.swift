// SPDX-License-Identifier: Apache-2.0

/// Code that reads bytes from outside, with the conditions that must hold for any bytes.
///
/// A target traps if a condition does not hold. The code under it traps on an overflow or an index out of
/// range.
protocol FuzzTarget: Sendable {
    /// The name of the target's folders in `Seeds` and `Findings`.
    static var name: String { get }

    static func run(_ input: [UInt8])
}

enum FuzzTargets {
    static let all: [any FuzzTarget.Type] = [
        ClientHelloTarget.self, DNSMessageTarget.self, DNSQueryTarget.self, HandshakeTarget.self,
        NetlinkTarget.self,
        PacketTarget.self, PolicyTarget.self, RepositoryTarget.self, TerminalTarget.self,
    ]

    static var names: [String] { all.map { $0.name } }

    static func target(_ name: String) -> (any FuzzTarget.Type)? { all.first { $0.name == name } }
}
