// SPDX-License-Identifier: Apache-2.0

import Documents

extension Quantity {
    /// Writes a size in the largest unit that a policy can use.
    static func text(bytes: Int) -> String {
        for (unit, shift) in [("TiB", 40), ("GiB", 30), ("MiB", 20)] where bytes.isMultiple(of: 1 << shift) {
            return "\(bytes >> shift)\(unit)"
        }
        return "\(bytes >> 10)KiB"
    }

    static func text(seconds: Int) -> String {
        for (unit, factor) in [("h", 3600), ("m", 60)] where seconds.isMultiple(of: factor) {
            return "\(seconds / factor)\(unit)"
        }
        return "\(seconds)s"
    }

    /// Writes a number, without a fraction if it is whole.
    static func text(number: Double) -> String {
        number == number.rounded() ? "\(Int(number))" : "\(number)"
    }
}
