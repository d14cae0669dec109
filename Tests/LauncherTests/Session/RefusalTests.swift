import Addresses
import GuardProtocol
import Policy
import Testing

@testable import Launcher

struct RefusalTests {
    private static let v6 = IPAddress(v6: 1)

    @Test(arguments: GuardEventKind.allCases)
    func `Exactly the events of a refused kind are refusals`(kind: GuardEventKind) {
        #expect((Refusal(GuardEvent(kind)) != nil) == kind.rawValue.hasSuffix(".refused"))
    }

    @Test(arguments: [
        (Refusal(kind: .name, host: "a.example.net"), "the name a.example.net"),
        (
            Refusal(kind: .answer, host: "a.example.net", reason: "private"),
            "the answer for a.example.net: private"
        ),
        (Refusal(kind: .packet, address: v6, port: 80, protocol: "udp"), "udp to [::1]:80"),
        (Refusal(kind: .packet, address: v6, protocol: "icmpv6"), "icmpv6 to ::1"),
        (
            Refusal(kind: .connection, host: "a.example.net", address: v6, port: 443, protocol: "tcp"),
            "tcp to a.example.net:443"
        ),
        (
            Refusal(kind: .serverName, host: "b.example.net", address: v6, port: 443, protocol: "tcp"),
            "the server name b.example.net at [::1]:443"
        ),
        (Refusal(kind: .serverName, address: v6, port: 443), "no server name at [::1]:443"),
    ])
    func `A refusal says what was refused`(refusal: Refusal, text: String) {
        #expect(refusal.description == text)
    }

    @Test func `A refusal keeps the fields of its event`() {
        let event = GuardEvent(
            .serverNameRefused, host: "b.example.net", address: Self.v6, port: 443, protocol: "tcp",
            reason: "not here")
        #expect(
            Refusal(event)
                == Refusal(
                    kind: .serverName, host: "b.example.net", address: Self.v6, port: 443, protocol: "tcp",
                    reason: "not here"))
    }
}
