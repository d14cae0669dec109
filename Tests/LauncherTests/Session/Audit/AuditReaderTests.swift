import Glibc
import Testing

@testable import Launcher

struct AuditReaderTests {
    private func lines(_ text: [UInt8]) throws -> [AuditReader.Line] {
        let folder = try TemporaryFolder()
        try folder.file("log")
        let descriptor = open("\(folder.path)/log", O_RDWR)
        try #require(descriptor >= 0)
        #expect(text.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) } == text.count)
        lseek(descriptor, 0, SEEK_SET)
        var reader = AuditReader(source: OwnFile(descriptor: descriptor))
        var lines: [AuditReader.Line] = []
        while let line = try reader.next() { lines.append(line) }
        return lines
    }

    @Test func `Lines are told apart, empty ones and one without end included`() throws {
        let read = try lines(Array("a\n\nbc\nd".utf8))
        #expect(read.map { String(decoding: $0.bytes, as: UTF8.self) } == ["a", "", "bc", "d"])
        #expect(read.map(\.isEnded) == [true, true, true, false])
        #expect(try lines([]) == [])
    }

    @Test(arguments: [65_535, 65_536, 65_537, 131_072, AuditLine.longest - 1, AuditLine.longest])
    func `A line is whole wherever what was read at once ends`(count: Int) throws {
        let read = try lines([UInt8](repeating: 0x61, count: count) + [0x0a, 0x62, 0x0a])
        #expect(read.map(\.bytes.count) == [count, 1])
        #expect(read.allSatisfy { $0.isEnded && !$0.isTooLong })
    }

    @Test func `Of a line that is too long only the beginning is kept, and the next line is read`() throws {
        let read = try lines([UInt8](repeating: 0x61, count: 3 * AuditLine.longest) + [0x0a, 0x62, 0x0a])
        #expect(read.map(\.bytes.count) == [AuditLine.longest, 1])
        #expect(read.map(\.isTooLong) == [true, false])
    }
}
