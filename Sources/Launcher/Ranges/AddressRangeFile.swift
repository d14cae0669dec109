import Addresses
import Documents
import Policy

/// The form in which `cx ranges update` keeps AWS's ranges: a line that holds the digest of the rest, then
/// the rest, which a launch can read without reading all of it.
struct AddressRangeFile {
    private static let version = "cx-address-ranges-1"

    var ranges: PublishedRanges
    /// True if they count although those that cx ships are newer: the user said so.
    var isPinned: Bool

    init(ranges: PublishedRanges, isPinned: Bool) {
        self.ranges = ranges
        self.isPinned = isPinned
    }

    /// Nil where a byte is missing or not what was written.
    init?(text: String) {
        guard let end = text.utf8.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
        let fields = text[..<end].split(separator: " ", omittingEmptySubsequences: false)
        let lines = text[text.utf8.index(after: end)...]
        guard fields.count == 4, fields[0] == Self.version, let created = Int(fields[1]),
            fields[2] == "pinned" || fields[2] == "newest",
            fields[3] == Self.digest(created: created, isPinned: fields[2] == "pinned", lines: lines)
        else { return nil }
        isPinned = fields[2] == "pinned"
        ranges = PublishedRanges(created: created, text: lines)
    }

    var text: String {
        let lines = ranges.text
        let digest = Self.digest(created: ranges.created, isPinned: isPinned, lines: lines[...])
        return "\(Self.version) \(ranges.created) \(isPinned ? "pinned" : "newest") \(digest)\n\(lines)"
    }

    /// Against damage, not against somebody who may write the file.
    private static func digest(created: Int, isPinned: Bool, lines: Substring) -> String {
        "sha256:" + SHA256Text.of("\(created) \(isPinned)\n\(lines)".utf8)
    }
}
