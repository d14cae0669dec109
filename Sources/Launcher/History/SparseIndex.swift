// SPDX-License-Identifier: Apache-2.0

/// An index of git in which only a folder is checked out (gitformat-index(5)). Without it git would take all
/// other files of the repository for deleted, since the sandbox does not see them.
struct SparseIndex {
    /// The bytes of an index of version 3.
    private(set) var bytes: [UInt8]

    private static let header = 12
    /// The bytes of an entry before its hash.
    private static let status = 40
    private static let extended = 0x4000
    /// The bit of the extended flags that says: not in the working tree.
    private static let skipped = 0x4000

    /// Nil if the index cannot be read, or is only a part of one.
    /// - Parameters:
    ///   - hashLength: of an object's name, in bytes.
    ///   - folder: the path from the top of the working tree.
    init?(_ index: [UInt8], hashLength: Int, keeping folder: String) {
        guard index.count >= Self.header + hashLength, index.starts(with: "DIRC".utf8) else { return nil }
        var reader = Reader(bytes: index, place: 4)
        guard let version = reader.number(4), (2...4).contains(version), let count = reader.number(4),
            count <= index.count / (Self.status + hashLength)
        else { return nil }
        bytes = Array("DIRC".utf8) + Self.number(3, 4) + Self.number(count, 4)
        let kept = Array("\(folder)/".utf8)
        var name: [UInt8] = []
        for _ in 0..<count {
            let start = reader.place
            guard let fixed = reader.bytes(Self.status + hashLength), let flags = reader.number(2) else {
                return nil
            }
            var more = 0
            if version > 2, flags & Self.extended != 0 {
                guard let number = reader.number(2) else { return nil }
                more = number
            }
            if version == 4 {
                guard let dropped = reader.variableNumber(), dropped <= name.count else { return nil }
                name.removeLast(dropped)
            } else {
                name = []
            }
            guard let rest = reader.text() else { return nil }
            name += rest
            if version < 4 {
                let length = reader.place - 1 - start
                reader.place = start + length / 8 * 8 + 8
            }
            // A folder that stands for all files in it.
            let isFolder = fixed[fixed.startIndex + 26] & 0xf0 == 0x40
            guard !isFolder else { return nil }
            if !name.starts(with: kept) { more |= Self.skipped }
            append(fixed, flags: flags, more: more, name)
        }
        guard Self.hasAll(index, from: reader.place, hashLength: hashLength) else { return nil }
        // Only git fsck looks at the hash.
        bytes += [UInt8](repeating: 0, count: hashLength)
    }

    private mutating func append(_ fixed: ArraySlice<UInt8>, flags: Int, more: Int, _ name: [UInt8]) {
        let start = bytes.count
        bytes += fixed
        let isExtended = more != 0
        bytes += Self.number(isExtended ? flags | Self.extended : flags & ~Self.extended, 2)
        if isExtended { bytes += Self.number(more, 2) }
        bytes += name
        bytes += [UInt8](repeating: 0, count: 8 - (bytes.count - start) % 8)
    }

    /// True if no extension says that entries are elsewhere: such a one begins with a small letter.
    private static func hasAll(_ index: [UInt8], from place: Int, hashLength: Int) -> Bool {
        var reader = Reader(bytes: index, place: place)
        while reader.place + hashLength < index.count {
            guard let signature = reader.bytes(4), let first = signature.first,
                first < UInt8(ascii: "a"), let length = reader.number(4), reader.bytes(length) != nil
            else { return false }
        }
        return true
    }

    private static func number(_ number: Int, _ count: Int) -> [UInt8] {
        (0..<count).reversed().map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
    }

    private struct Reader {
        let bytes: [UInt8]
        var place: Int

        mutating func bytes(_ count: Int) -> ArraySlice<UInt8>? {
            guard count <= bytes.count - place else { return nil }
            defer { place += count }
            return bytes[place..<place + count]
        }

        mutating func number(_ count: Int) -> Int? {
            bytes(count)?.reduce(0) { $0 << 8 | Int($1) }
        }

        /// A number in the encoding that packs use for offsets.
        mutating func variableNumber() -> Int? {
            var number = 0
            for step in 0..<5 {
                guard let byte = self.number(1) else { return nil }
                number = (step == 0 ? 0 : (number + 1) << 7) | byte & 0x7f
                if byte & 0x80 == 0 { return number }
            }
            return nil
        }

        /// The bytes before the next zero, which is passed.
        mutating func text() -> ArraySlice<UInt8>? {
            guard place < bytes.count, let end = bytes[place...].firstIndex(of: 0) else { return nil }
            defer { place = end + 1 }
            return bytes[place..<end]
        }
    }
}
