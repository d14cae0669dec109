import Addresses
import Testing

@testable import Documents
@testable import Policy

/// Compares what `cx policy explain` says about an address with what the guard does with it.
@Suite struct ExplainedAddressTests {
    private static let edges = [
        "0.0.0.1", "126.255.255.255", "169.254.0.23", "169.254.169.254", "169.254.170.2", "168.63.129.16",
        "168.63.129.17",
        "100.100.100.200", "100.100.100.199", "192.0.0.8", "192.0.1.0", "192.88.99.1", "192.88.98.255",
        "192.88.100.0",
        "198.17.255.255", "198.18.0.0", "198.19.255.255", "198.20.0.0", "223.255.255.255", "224.0.0.0",
        "255.255.255.255",
        "::", "::1", "::2", "::ffff:1.2.3.4", "::ffff:0:1.2.3.4", "::ffff:1:0:0", "64:ff9b::1",
        "64:ff9b:1::1",
        "2001::1",
        "2001:1::1", "2002::1", "2003::1", "1fff::1", "3fff::1", "4000::1", "fbff::1", "fc00::1",
        "fd00:ec2::254",
        "fd20:ce::254", "fe80::1", "fec0::1", "ff02::1",
    ].compactMap { IPAddress($0) }
    private static let v4 = stride(from: UInt32(1), to: .max - (1 << 19), by: 1 << 19).map {
        IPAddress(v4: $0)
    }
    private static let v6 = stride(from: UInt128(1), to: 0xffff, by: 0x40).map {
        IPAddress(v6: $0 << 112 | 1)
    }

    @Test func `no line is said to open the way to what the guard never dials`() throws {
        let reading = PolicyReader().read(PolicySource(path: "x.yaml", text: "cx: 1\nname: x\n"))
        let explainer = try #require(PolicyExplainer(reading))
        for address in Self.edges + Self.v4 + Self.v6 {
            let text = address.family == .v6 ? "[\(address)]" : "\(address)"
            let network = try #require(explainer.answer(try PolicyQuery(.host, text))[.network])
            #expect(network.verdict == .denied)
            switch AddressScope(address) {
            case .never: #expect(network.missing == nil, "\(address)")
            case .everywhere: #expect(network.missing != nil, "\(address)")
            case .withinReach: continue
            }
        }
    }
}
