// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Launcher

struct SparseIndexTests {
    private static func number(_ number: Int, _ count: Int) -> [UInt8] {
        (0..<count).reversed().map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
    }

    /// An index of version 2 with files of these names.
    private static func index(_ names: String..., mode: Int = 0o100_644, extensions: [UInt8] = []) -> [UInt8]
    {
        let entries = names.flatMap { name -> [UInt8] in
            let fixed = [UInt8](repeating: 7, count: 24) + number(mode, 4) + [UInt8](repeating: 7, count: 32)
            let entry = fixed + number(name.utf8.count, 2) + Array(name.utf8)
            return entry + [UInt8](repeating: 0, count: 8 - entry.count % 8)
        }
        return Array("DIRC".utf8) + number(2, 4) + number(names.count, 4) + entries + extensions
            + [UInt8](repeating: 9, count: 20)
    }

    private static func sparse(_ index: [UInt8]) -> [UInt8]? {
        SparseIndex(index, hashLength: 20, keeping: "a/b", most: 1 << 20)?.bytes
    }

    @Test func `Files outside of the folder are marked, and those in it are as they were`() throws {
        let bytes = try #require(Self.sparse(Self.index("a/b/f", "a/bc", "z")))
        #expect(Array(bytes[4..<12]) == Self.number(3, 4) + Self.number(3, 4))
        // The first entry has 62 bytes and its name, filled up to 72.
        #expect(Array(bytes[12 + 60..<12 + 62]) == Self.number(5, 2))
        #expect(Array(bytes[84 + 60..<84 + 64]) == Self.number(0x4000 | 4, 2) + Self.number(0x4000, 2))
        #expect(bytes.suffix(20).allSatisfy { $0 == 0 })
    }

    @Test func `Optional extensions are left out, and one that holds entries is refused`() {
        let tree = Array("TREE".utf8) + Self.number(3, 4) + [1, 2, 3]
        #expect(Self.sparse(Self.index("z", extensions: tree)) == Self.sparse(Self.index("z")))
        let link = Array("link".utf8) + Self.number(3, 4) + [1, 2, 3]
        #expect(Self.sparse(Self.index("z", extensions: link)) == nil)
        #expect(Self.sparse(Self.index("z", mode: 0o040_000)) == nil)
    }

    @Test func `No bytes end cx`() {
        let good = Self.index("a/b/f", "a/bc", "z", extensions: Array("TREE".utf8) + Self.number(1, 4) + [1])
        for length in 0..<good.count { _ = Self.sparse(Array(good.prefix(length))) }
        for place in good.indices {
            for value: UInt8 in [0, 1, 3, 4, 0x40, 0x80, 0xff] {
                var bytes = good
                bytes[place] = value
                _ = Self.sparse(bytes)
            }
        }
        #expect(Self.sparse(Array(good.prefix(40))) == nil)
    }

    /// An index of version 4 with one long name, and entries that all go on where it ends.
    private static func growing(_ length: Int, entries: Int) -> [UInt8] {
        var index = Array("DIRC".utf8) + number(4, 4) + number(entries, 4)
        for entry in 0..<entries {
            index += [UInt8](repeating: 7, count: 24)
            index += number(0o100_644, 4)
            index += [UInt8](repeating: 7, count: 32)
            index += number(0xfff, 2) + [0]
            index += [UInt8](repeating: UInt8(ascii: "a"), count: entry == 0 ? length : 0) + [0]
        }
        return index + [UInt8](repeating: 9, count: 20)
    }

    @Test func `Names that entries inherit do not make an index long without a bound`() {
        #expect(Self.sparse(Self.growing(4096, entries: 200)) != nil)
        #expect(Self.sparse(Self.growing(4096, entries: 300)) == nil)
        #expect(Self.sparse(Self.growing(4097, entries: 2)) == nil)
    }

    @Test func `An index that goes on in another file names it by its digest alone`() {
        let link = Array("link".utf8) + Self.number(20, 4) + [UInt8](repeating: 0x0b, count: 20)
        let part = PartialIndex(Self.index("z", extensions: link), hashLength: 20)
        #expect(part?.shared == "sharedindex." + String(repeating: "0b", count: 20))
        let folders = Array("sdir".utf8) + Self.number(0, 4)
        #expect(PartialIndex(Self.index("z", mode: 0o040_000, extensions: folders), hashLength: 20) != nil)
        let unknown = Array("next".utf8) + Self.number(0, 4)
        #expect(PartialIndex(Self.index("z", extensions: unknown), hashLength: 20) == nil)
        #expect(
            PartialIndex(Array("SECRET not an index, but long enough for one".utf8), hashLength: 20) == nil)
    }
}
