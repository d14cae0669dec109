public import Addresses

/// Opens the wall for these addresses and ports, for this long, and returns when the kernel has confirmed it.
public typealias Admission =
    @Sendable (_ addresses: [IPAddress], _ ports: [UInt16], _ lifetime: Duration) async throws
    -> Void

/// Closes the wall for this address and these ports where they were opened for a time, and returns when the
/// kernel has confirmed it.
public typealias Withdrawal = @Sendable (_ address: IPAddress, _ ports: [UInt16]) async throws -> Void
