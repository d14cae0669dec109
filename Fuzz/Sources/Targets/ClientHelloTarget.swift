import Addresses
import Policy

@testable import Guard

/// The first bytes of connections as the sandbox may send them: what is found does not depend on how they are
/// cut, and what is shown of a name that is none is safe to print.
enum ClientHelloTarget: FuzzTarget {
    static let name = "client-hello"

    static func run(_ input: [UInt8]) {
        var whole = ClientHelloReader()
        whole.append(input)
        // A piece is as long as the byte says that it starts with.
        var pieces = ClientHelloReader()
        var rest = input[...]
        while let first = rest.first {
            let length = Int(first % 64) + 1
            pieces.append(rest.prefix(length))
            rest = rest.dropFirst(length)
        }
        precondition(whole.reading == pieces.reading, "the cuts matter")
        precondition((0x0301...0x0303).contains(whole.recordVersion), "a version that is none")
        switch whole.reading {
        case .incomplete: return
        case .serverName(let name):
            precondition(HostName(name.text) == name, "a name that is none")
            // What follows the hello is the server's.
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
