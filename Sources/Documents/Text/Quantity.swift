// SPDX-License-Identifier: Apache-2.0

/// Sizes and durations as policies write them: a whole number and a unit, with nothing between.
package enum Quantity {
    private static let sizes = ["KiB": 10, "MiB": 20, "GiB": 30, "TiB": 40]
    private static let durations = ["s": 1, "m": 60, "h": 3600]

    package static func bytes(_ text: String) -> Int? {
        guard let (number, unit) = split(text), let shift = sizes[unit] else { return nil }
        let (bytes, overflow) = number.multipliedReportingOverflow(by: 1 << shift)
        return overflow ? nil : bytes
    }

    package static func seconds(_ text: String) -> Int? {
        guard let (number, unit) = split(text), let factor = durations[unit] else { return nil }
        let (seconds, overflow) = number.multipliedReportingOverflow(by: factor)
        return overflow ? nil : seconds
    }

    private static func split(_ text: String) -> (number: Int, unit: String)? {
        let digits = text.prefix { $0.isASCII && $0.isWholeNumber }
        guard !digits.isEmpty, digits.first != "0", let number = Int(digits) else { return nil }
        return (number, String(text.dropFirst(digits.count)))
    }
}
