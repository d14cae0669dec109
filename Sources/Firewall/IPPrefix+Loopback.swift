import Addresses

extension IPPrefix {
    /// 127.0.0.0/8: RFC 1122 section 3.2.1.3.
    static var loopback4: IPPrefix { block(IPAddress(v4: 0x7f00_0000), length: 8) }

    /// ::1: RFC 4291 section 2.5.3.
    static var loopback6: IPPrefix { IPPrefix(IPAddress(v6: 1)) }

    private static func block(_ address: IPAddress, length: Int) -> IPPrefix {
        guard let prefix = IPPrefix(address, length: length) else {
            preconditionFailure("\(address)/\(length)")
        }
        return prefix
    }
}
