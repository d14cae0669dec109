// SPDX-License-Identifier: Apache-2.0

import Addresses
import Policy

@testable import Guard

/// The bytes of client and server on a TLS connection after the first hello. The watch over them decides the
/// same however each side's bytes are cut, and never lets more pass than was sent.
///
/// The input is a list of turns. Each has a byte that names the side, a length in 16 bits, and that many
/// bytes.
enum HandshakeTarget: FuzzTarget {
    static let name = "handshake"

    static func run(_ input: [UInt8]) {
        guard let host = HostName("allowed.example.com") else { preconditionFailure("no name") }
        var whole = HandshakeWatch(name: host, helloLength: 0)
        var pieces = whole
        var sent = 0
        var rest = input[...]
        while rest.count > 3 {
            let length = Int(rest[rest.startIndex + 1]) << 8 | Int(rest[rest.startIndex + 2])
            let isClient = rest[rest.startIndex] & 1 == 0
            let bytes = rest.dropFirst(3).prefix(length)
            rest = rest.dropFirst(3 + length)
            if isClient {
                sent += bytes.count
                whole.takeFromClient(bytes)
                for byte in bytes { pieces.takeFromClient([byte][...]) }
            } else {
                whole.takeFromServer(bytes)
                for byte in bytes { pieces.takeFromServer([byte]) }
            }
            precondition(whole.refusal == pieces.refusal, "the cuts matter")
            guard whole.refusal == nil else { break }
            precondition(whole.passed == pieces.passed, "the cuts matter for what passes")
            precondition(whole.passed <= sent, "more passes than was sent")
            precondition(!whole.isOver || whole.passed == sent, "something is held for nobody")
        }
        let shown = (whole.refusal?.description ?? "") + (whole.refusal?.offered ?? "")
        precondition(
            shown.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7f }, "controls are shown")
    }
}
