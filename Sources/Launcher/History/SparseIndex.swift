// SPDX-License-Identifier: Apache-2.0

/// An index of git as cx writes it anew, without extensions (gitformat-index(5)). In the index of a folder only that
/// folder's files are checked out. Otherwise git would take all other files of the repository for deleted, since the
/// sandbox does not see them.
struct SparseIndex {
    /// The bytes of an index of version 3.
    private(set) var bytes: [UInt8]

    private static let extended = 0x4000
    /// The bit of the extended flags that says: not in the working tree.
    private static let skipped = 0x4000

    /// Nil if the index cannot be read, is only a part of one, or would be too long.
    /// - Parameters:
    ///   - hashLength: of an object's name, in bytes.
    ///   - folder: the path from the top of the working tree; empty to keep all files.
    ///   - most: the most bytes. Entries of version 4 share their beginnings and grow here.
    init?(_ index: [UInt8], hashLength: Int, keeping folder: String, most: Int) {
        guard var reader = IndexReader(index, hashLength: hashLength) else { return nil }
        bytes = Array("DIRC".utf8) + Self.number(3, 4) + Self.number(reader.count, 4)
        let kept = folder.isEmpty ? [] : Array("\(folder)/".utf8)
        for _ in 0..<reader.count {
            // A folder that stands for all files in it has no place among files.
            guard var entry = reader.entry(), !entry.isFolder else { return nil }
            if !entry.name.starts(with: kept) { entry.more |= Self.skipped }
            append(entry)
            guard bytes.count + hashLength <= most else { return nil }
        }
        // An extension that begins with a small letter says that entries are elsewhere.
        guard let extensions = reader.extensions(), extensions.allSatisfy(\.isOptional) else { return nil }
        // Only git fsck looks at the hash.
        bytes += [UInt8](repeating: 0, count: hashLength)
    }

    private mutating func append(_ entry: IndexReader.Entry) {
        let start = bytes.count
        bytes += entry.fixed
        let isExtended = entry.more != 0
        bytes += Self.number(isExtended ? entry.flags | Self.extended : entry.flags & ~Self.extended, 2)
        if isExtended { bytes += Self.number(entry.more, 2) }
        bytes += entry.name
        bytes += [UInt8](repeating: 0, count: 8 - (bytes.count - start) % 8)
    }

    private static func number(_ number: Int, _ count: Int) -> [UInt8] {
        (0..<count).reversed().map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
    }
}
