// SPDX-License-Identifier: Apache-2.0

/// Reads an index of git of version 2, 3 or 4 (gitformat-index(5)), whoever wrote it.
struct IndexReader {
    struct Entry {
        /// The bytes before the flags: times, mode, owner, size and the object's name.
        var fixed: ArraySlice<UInt8>
        var flags: Int
        /// The extended flags.
        var more = 0
        var name: [UInt8]

        /// True if it stands for all files of a folder, which it names.
        var isFolder: Bool { fixed[fixed.startIndex + 26] & 0xf0 == 0x40 }
    }

    struct Extension {
        var signature: [UInt8]
        var content: ArraySlice<UInt8>

        /// True if git passes over it where it does not know it.
        var isOptional: Bool { signature.first.map { $0 < UInt8(ascii: "a") } ?? false }
    }

    /// The number of entries.
    let count: Int
    private let version: Int
    private let hashLength: Int
    private let bytes: [UInt8]
    private var place = 4
    private var name: [UInt8] = []

    private static let header = 12
    /// The bytes of an entry before its hash.
    private static let status = 40
    /// No path of a file is longer (`PATH_MAX` of limits.h).
    private static let longestName = 4096

    /// Nil if the bytes are no index.
    init?(_ index: [UInt8], hashLength: Int) {
        guard index.count >= Self.header + hashLength, index.starts(with: "DIRC".utf8) else { return nil }
        bytes = index
        self.hashLength = hashLength
        var numbers = index[4..<Self.header].map(Int.init)[...]
        let version = numbers.prefix(4).reduce(0) { $0 << 8 | $1 }
        numbers = numbers.dropFirst(4)
        count = numbers.reduce(0) { $0 << 8 | $1 }
        self.version = version
        place = Self.header
        guard (2...4).contains(version), count <= index.count / (Self.status + hashLength) else { return nil }
    }

    /// The next entry; nil if there is none that can be read.
    mutating func entry() -> Entry? {
        let start = place
        guard let fixed = bytes(Self.status + hashLength), let flags = number(2) else { return nil }
        var more = 0
        if version > 2, flags & 0x4000 != 0 {
            guard let number = number(2) else { return nil }
            more = number
        }
        if version == 4 {
            // The name goes on where the beginning of the last one ends.
            guard let dropped = variableNumber(), dropped <= name.count else { return nil }
            name.removeLast(dropped)
        } else {
            name = []
        }
        guard let rest = text(), name.count + rest.count <= Self.longestName else { return nil }
        name += rest
        if version < 4 { place = start + (place - 1 - start) / 8 * 8 + 8 }
        return Entry(fixed: fixed, flags: flags, more: more, name: name)
    }

    /// The extensions behind the entries; nil if they cannot be read.
    mutating func extensions() -> [Extension]? {
        var found: [Extension] = []
        while place + hashLength < bytes.count {
            guard let signature = bytes(4), let length = number(4), let content = bytes(length) else {
                return nil
            }
            found.append(Extension(signature: Array(signature), content: content))
        }
        return place + hashLength == bytes.count ? found : nil
    }

    private mutating func bytes(_ count: Int) -> ArraySlice<UInt8>? {
        guard count <= bytes.count - place else { return nil }
        defer { place += count }
        return bytes[place..<place + count]
    }

    private mutating func number(_ count: Int) -> Int? {
        bytes(count)?.reduce(0) { $0 << 8 | Int($1) }
    }

    /// A number in the encoding that packs use for offsets.
    private mutating func variableNumber() -> Int? {
        var number = 0
        for step in 0..<5 {
            guard let byte = self.number(1) else { return nil }
            number = (step == 0 ? 0 : (number + 1) << 7) | byte & 0x7f
            if byte & 0x80 == 0 { return number }
        }
        return nil
    }

    /// The bytes before the next zero, which is passed.
    private mutating func text() -> ArraySlice<UInt8>? {
        guard place < bytes.count, let end = bytes[place...].firstIndex(of: 0) else { return nil }
        defer { place = end + 1 }
        return bytes[place..<end]
    }
}

/// An index that cx takes as it is, because a part of its entries is elsewhere: in another file, or in folders that
/// stand for their files.
struct PartialIndex {
    /// The name of the file with the other entries; nil if there is none.
    let shared: String?

    /// Nil if the bytes are no index, or hold what git does not know.
    init?(_ index: [UInt8], hashLength: Int) {
        guard var reader = IndexReader(index, hashLength: hashLength) else { return nil }
        for _ in 0..<reader.count where reader.entry() == nil { return nil }
        guard let extensions = reader.extensions() else { return nil }
        var shared: String?
        for item in extensions where !item.isOptional {
            switch String(decoding: item.signature, as: UTF8.self) {
            case "sdir": break
            case "link":
                let base = item.content.prefix(hashLength)
                guard base.count == hashLength else { return nil }
                if base.contains(where: { $0 != 0 }) {
                    let digits = base.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }
                    shared = "sharedindex.\(digits.joined())"
                }
            default: return nil
            }
        }
        self.shared = shared
    }
}
