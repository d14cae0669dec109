// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import Testing

@testable import Launcher

struct LineSplitterTests {
    private func lines(_ chunks: [[UInt8]]) throws -> [String] {
        var splitter = LineSplitter()
        return try chunks.flatMap { chunk in
            try chunk.withUnsafeBytes { try splitter.lines(endingIn: $0) }.map {
                String(decoding: $0, as: UTF8.self)
            }
        }
    }

    @Test(arguments: 1...9)
    func `Lines are the same however their bytes arrive`(size: Int) throws {
        let text = Array("first\n\nthe third é\nfourth\nno end".utf8)
        let chunks = stride(from: 0, to: text.count, by: size).map {
            Array(text[$0..<min($0 + size, text.count)])
        }
        #expect(try lines(chunks) == ["first", "", "the third é", "fourth"])
    }

    @Test func `A line without an end is an error, and not kept for ever`() {
        #expect(throws: CXError.self) {
            try lines([[UInt8]](repeating: [UInt8](repeating: 0x61, count: 65_536), count: 17))
        }
    }
}
