public import Addresses

/// The addresses that the sandbox has on `lo` beside loopback's own: the source of what it sends to the
/// world, so that packets find a route and meet the ruleset. Nothing outside ever sees them.
public enum SandboxAddress {
    /// The IPv4 dummy address of RFC 7600 section 4.8: no network has it.
    public static let v4 = IPAddress(v4: 0xc000_0008)
    /// A unique local address (RFC 4193) of cx's own: fd00:6378::1, in which 6378 is "cx" in ASCII.
    public static let v6 = IPAddress(v6: 0xfd00_6378_0000_0000_0000_0000_0000_0001)
}
