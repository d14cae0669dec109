// SPDX-License-Identifier: Apache-2.0

@testable import Launcher

/// Files of a repository or of a terminal's database that somebody else may have written: an index, a line of refs,
/// a compiled description. An index that cx wrote is read again as the same, and is never longer than asked.
enum RepositoryTarget: FuzzTarget {
    static let name = "repository"
    private static let most = 1 << 16

    static func run(_ input: [UInt8]) {
        for hashLength in [20, 32] {
            if let index = SparseIndex(input, hashLength: hashLength, keeping: "a", most: most) {
                precondition(index.bytes.count <= most, "longer than asked")
                let again = SparseIndex(index.bytes, hashLength: hashLength, keeping: "a", most: most)
                precondition(again?.bytes == index.bytes, "another index when read again")
            }
            _ = PartialIndex(input, hashLength: hashLength)
        }
        if let name = RepositoryRefs.name(input) {
            precondition(!name.bytes.contains { $0 <= 0x20 }, "a name that ends its line")
        }
        _ = CompiledTerminal.isValid(input)
    }
}
