// SPDX-License-Identifier: Apache-2.0

/// A POSIX access control list, read from the extended attribute in which the kernel keeps it
/// (linux/posix_acl_xattr.h). The group bits of the mode of a file that has one are its mask, and not a
/// group's rights.
struct AccessList: Hashable, Sendable {
    enum Holder: Hashable, Sendable {
        case user(UInt32)
        case group(UInt32)
        /// The file's own group.
        case owningGroup
    }

    /// The holders besides the owner that it lets write, within its mask. The mode says as well what it lets
    /// every user do.
    let writers: [Holder]

    private static let version: UInt32 = 2
    private static let headerSize = 4
    private static let entrySize = 8
    private static let write: UInt32 = 2

    /// Nil if the form of the attribute is not known.
    init?(_ bytes: ArraySlice<UInt8>) {
        let rest = bytes.dropFirst(Self.headerSize)
        guard Self.number(bytes.prefix(Self.headerSize)) == Self.version, rest.count % Self.entrySize == 0
        else {
            return nil
        }
        var holders: [Holder] = []
        var isMasked = false
        for start in stride(from: rest.startIndex, to: rest.endIndex, by: Self.entrySize) {
            let tag = Self.number(rest[start..<(start + 2)])
            let mayWrite = Self.number(rest[(start + 2)..<(start + 4)]) & Self.write != 0
            let id = Self.number(rest[(start + 4)..<(start + Self.entrySize)])
            switch tag {
            case 0x01, 0x20: break
            case 0x02: if mayWrite { holders.append(.user(id)) }
            case 0x04: if mayWrite { holders.append(.owningGroup) }
            case 0x08: if mayWrite { holders.append(.group(id)) }
            case 0x10: isMasked = !mayWrite
            default: return nil
            }
        }
        writers = isMasked ? [] : holders
    }

    /// Reads a number, which is little-endian on every machine.
    private static func number(_ bytes: ArraySlice<UInt8>) -> UInt32 {
        bytes.reversed().reduce(0) { $0 << 8 | UInt32($1) }
    }
}
