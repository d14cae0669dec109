// SPDX-License-Identifier: Apache-2.0

import Addresses

/// Returns `count` networks for tests. Every fourth is IPv6, and no two are next to each other.
func networks(_ count: Int, ports: [UInt16]? = nil) -> [AllowedNetwork] {
    (0..<UInt32(count)).compactMap { index in
        let ports: [UInt16] = ports ?? (index % 3 == 0 ? [443] : [80, 443, 8_000, 8_001, 8_002])
        let origin = Origin(file: "policy.yaml", line: Int(index) + 1, column: 1)
        let prefix =
            index % 4 == 3
            ? IPPrefix(IPAddress(v6: 0x2001_0db8 << 96 | UInt128(index) << 65), length: 64)
            : IPPrefix(IPAddress(v4: 0x0b00_0000 + index << 5), length: 28)
        return prefix.map { AllowedNetwork(prefix: $0, ports: ports, origin: origin) }
    }
}

func network(_ prefix: String, _ ports: [UInt16], line: Int = 1) -> AllowedNetwork? {
    IPPrefix(prefix).map {
        AllowedNetwork(prefix: $0, ports: ports, origin: Origin(file: "policy.yaml", line: line, column: 1))
    }
}
