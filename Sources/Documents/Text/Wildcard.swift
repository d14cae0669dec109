/// Patterns in which `*` stands for any bytes, none among them.
package enum Wildcard {
    /// In time of both lengths multiplied at most.
    /// - Parameter single: stands for any one byte, as IAM's `?`; nil where nothing does.
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
