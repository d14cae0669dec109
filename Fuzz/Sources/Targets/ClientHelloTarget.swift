// SPDX-License-Identifier: Apache-2.0

import Addresses
import Policy

@testable import Guard

/// The first bytes of connections as the sandbox may send them. The reading does not depend on how they are
/// cut, and what is shown of an invalid name is safe to print.
enum ClientHelloTarget: FuzzTarget {
    static let name = "client-hello"

    static func run(_ input: [UInt8]) {
        var whole = ClientHelloReader()
        whole.append(input)
        // The first byte of each piece says how long the piece is.
        var pieces = ClientHelloReader()
        var rest = input[...]
        while let first = rest.first {
            let length = Int(first % 64) + 1
            pieces.append(rest.prefix(length))
            rest = rest.dropFirst(length)
        }
        precondition(whole.reading == pieces.reading, "the cuts matter")
        precondition((0x0301...0x0303).contains(whole.recordVersion), "a version that does not exist")
        switch whole.reading {
        case .incomplete: return
        case .serverName(let name):
            precondition(HostName(name.text) == name, "a name that is not valid")
            // Bytes after the hello are for the server.
            whole.append([0xff])
            precondition(whole.reading == .serverName(name), "what follows matters")
        case .refused(let refusal):
            let shown = refusal.description + (refusal.offered ?? "")
            precondition(
                shown.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7f }, "controls are shown"
            )
        }
    }
}
