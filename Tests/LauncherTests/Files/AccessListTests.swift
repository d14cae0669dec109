// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Launcher

struct AccessListTests {
    typealias Entry = (tag: UInt16, rights: UInt16, id: UInt32)

    /// The attribute as the kernel keeps it: a version, then entries in the order of their tags.
    static func bytes(_ entries: [Entry], version: UInt32 = 2) -> [UInt8] {
        let number = { (value: UInt32, count: Int) in
            (0..<count).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
        }
        return number(version, 4)
            + entries.flatMap { number(UInt32($0.tag), 2) + number(UInt32($0.rights), 2) + number($0.id, 4) }
    }

    private func writers(_ entries: [Entry]) -> [AccessList.Holder]? {
        AccessList(Self.bytes(entries)[...])?.writers
    }

    @Test func `Users, groups and the file's own group may write as far as the mask goes`() {
        let entries: [Entry] = [
            (0x01, 6, 0), (0x02, 6, 7), (0x02, 4, 8), (0x04, 6, 0), (0x08, 2, 9), (0x20, 4, 0),
        ]
        #expect(writers(entries + [(0x10, 6, 0)]) == [.user(7), .owningGroup, .group(9)])
        #expect(writers(entries + [(0x10, 5, 0)]) == [])
        #expect(writers([(0x01, 6, 0), (0x04, 4, 0), (0x20, 4, 0)]) == [])
    }

    @Test func `A list of another form is none that lets nobody write`() {
        #expect(AccessList(Self.bytes([(0x01, 6, 0)], version: 3)[...]) == nil)
        #expect(AccessList(Self.bytes([(0x40, 6, 0)])[...]) == nil)
        #expect(AccessList(Self.bytes([(0x01, 6, 0)]).dropLast()) == nil)
        #expect(AccessList([]) == nil)
    }
}
