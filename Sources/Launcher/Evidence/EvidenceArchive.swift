// SPDX-License-Identifier: Apache-2.0

import Glibc
import Policy

/// An archive from any source, read in place: nothing of it is unpacked to a path that it chooses, and cx
/// accepts only the exact form that it writes. Promise E7 (docs/security.md).
struct EvidenceArchive: RecordFiles {
    let path: String
    /// The SHA-256 in hexadecimal and the size in bytes of the file as it is.
    let digest: String
    let size: Int
    /// Nil if the archive has no member.
    private(set) var id: SessionID?
    /// The range of each member's bytes.
    private(set) var members: [String: Range<Int>] = [:]
    private(set) var findings: [EvidenceFinding] = []
    private let bytes: MappedBytes
    private var time: Int?
    private var headers = 0

    static func folder(_ id: SessionID) -> String { "cx-\(id.text)/" }

    private static let mostMembers = 1000

    /// - Parameters:
    ///   - limit: the most bytes to unpack.
    ///   - temporary: the folder for unpacked data.
    /// - Throws: if the file cannot be read, or unpacks to more than any evidence of cx.
    static func read(
        _ path: String, limit: Int = EvidenceExport.mostBytes, temporary: String
    ) async throws(CXError) -> EvidenceArchive {
        let file = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
        guard file >= 0 else {
            throw CXError("cannot read \(path.printable)", detail: String(cString: strerror(errno)))
        }
        let source = OwnFile(descriptor: file)
        guard let status = FileStatus(descriptor: file), status.isRegular else {
            throw CXError("\(path.printable) is not a regular file")
        }
        // cx reads a private copy, because others may change or truncate the file meanwhile.
        let copy = try Spool(in: temporary, limit: limit)
        try copy.append(all: source)
        let copied = try copy.mapped()
        let digest = copied.digest(0..<copied.count)
        guard copied.count > 2, copied.bytes(0..<2) == Gzip.magic else {
            return EvidenceArchive(
                path: path, digest: digest, size: copied.count, bytes: copied, isWhole: true)
        }
        let spool = try Spool(in: temporary, limit: limit)
        lseek(copy.descriptor, 0, SEEK_SET)
        let isWhole = try await Gzip().unpack(copy.descriptor, into: spool)
        return EvidenceArchive(
            path: path, digest: digest, size: copied.count, bytes: try spool.mapped(), isWhole: isWhole)
    }

    private init(path: String, digest: String, size: Int, bytes: MappedBytes, isWhole: Bool) {
        self.path = path
        self.digest = digest
        self.size = size
        self.bytes = bytes
        if !isWhole { find(nil, "its compression is damaged, or data follows its end") }
        var offset = 0
        while let next = next(after: offset) { offset = next }
    }

    func source(_ name: String) -> (any ByteSource)? { members[name].map(bytes.source) }

    func names() -> [String] { Array(members.keys) }

    func digest(of name: String) -> String? { members[name].map(bytes.digest) }

    /// The end of the session in seconds since 1970, as the members' headers give it.
    var memberTime: Int? { time }

    /// Adds the member that begins at this offset.
    /// - Returns: the offset of the next member; nil at the end, or if the rest cannot be read.
    private mutating func next(after offset: Int) -> Int? {
        guard headers < Self.mostMembers else { return stop("it has more members than cx writes") }
        headers += 1
        guard offset + TarHeader.blockSize <= bytes.count else { return stop("its end is missing") }
        let block = bytes.bytes(offset..<(offset + TarHeader.blockSize))
        guard block.contains(where: { $0 != 0 }) else {
            let rest = bytes.bytes(offset..<min(bytes.count, offset + 4 * TarHeader.blockSize))
            if rest.count != 2 * TarHeader.blockSize || rest.contains(where: { $0 != 0 }) {
                find(nil, "its end is not what cx writes")
            }
            return nil
        }
        guard let header = TarHeader(block) else {
            return stop(
                "the header at byte \(offset) is not one that cx writes: cx cannot read the rest")
        }
        let start = offset + TarHeader.blockSize
        let end = start + header.size
        let next = end + TarHeader.padding(after: header.size)
        guard next <= bytes.count else { return stop("\(header.name.shortPrintable) is cut off") }
        if bytes.bytes(end..<next).contains(where: { $0 != 0 }) {
            find(header.name, "there is data between it and the next member")
        }
        take(header, start..<end)
        return next
    }

    private mutating func take(_ header: TarHeader, _ range: Range<Int>) {
        let parts = header.name.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0].hasPrefix("cx-"), let id = SessionID(parts[0].dropFirst(3)),
            EvidenceName.isKnown(String(parts[1]))
        else { return find(header.name, "cx puts no such member into an archive") }
        guard self.id == nil || self.id == id else {
            return find(header.name, "it belongs to another session")
        }
        guard time == nil || time == header.time else {
            return find(header.name, "its time differs from the other members'")
        }
        guard members[String(parts[1])] == nil else { return find(header.name, "it is there twice") }
        self.id = id
        time = header.time
        members[String(parts[1])] = range
    }

    private mutating func stop(_ problem: String) -> Int? {
        find(nil, problem)
        return nil
    }

    private mutating func find(_ member: String?, _ problem: String) {
        findings.append(EvidenceFinding(member?.shortPrintable, problem))
    }
}

/// A deviation of an archive, or of the record inside it, from what cx writes.
public struct EvidenceFinding: Hashable, Sendable, Codable {
    /// The member of the archive; nil if the finding is about the whole archive.
    public var member: String?
    /// The line of the audit log, from 1.
    public var line: Int?
    /// A printable description.
    public var problem: String

    init(_ member: String?, _ problem: String, line: Int? = nil) {
        self.member = member
        self.line = line
        self.problem = problem
    }
}
