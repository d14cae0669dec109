// SPDX-License-Identifier: Apache-2.0

/// Patterns in which `*` stands for any number of bytes.
package enum Wildcard {
    /// Takes time proportional to the product of both lengths at most.
    /// - Parameter single: a byte of the pattern that stands for any one byte, as `?` does for IAM; nil if
    ///   none does.
    package static func matches(_ pattern: [UInt8], _ text: [UInt8], single: UInt8? = nil) -> Bool {
        let star = UInt8(ascii: "*")
        var (place, at, resume) = (0, 0, 0)
        var last = -1
        while at < text.count {
            if place < pattern.count, pattern[place] == star {
                (last, resume) = (place, at)
                place += 1
            } else if place < pattern.count, pattern[place] == text[at] || pattern[place] == single {
                place += 1
                at += 1
            } else if last >= 0 {
                resume += 1
                (place, at) = (last + 1, resume)
            } else {
                return false
            }
        }
        return pattern[place...].allSatisfy { $0 == star }
    }
}
