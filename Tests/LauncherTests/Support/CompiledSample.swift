// SPDX-License-Identifier: Apache-2.0

/// Descriptions of terminals in the compiled form of term(5).
enum CompiledSample {
    /// A description with two flags, one number and one string.
    static func terminal(_ names: String, magic: [UInt8] = [0x1a, 0x01], wide: Bool = false) -> [UInt8] {
        let names = Array(names.utf8) + [0]
        let sizes = [names.count, 2, 1, 1, 3].flatMap { [UInt8($0 & 0xff), UInt8($0 >> 8)] }
        let padding = [UInt8](repeating: 0, count: names.count % 2)
        let number: [UInt8] = wide ? [0, 1, 0, 0] : [0, 1]
        return magic + sizes + names + [1, 0] + padding + number + [0, 0] + Array("ab".utf8) + [0]
    }
}
