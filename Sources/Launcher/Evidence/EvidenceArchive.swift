import Glibc
import Policy

/// An archive from anywhere, looked at where it lies: nothing of it is ever unpacked to a path of its own
/// choice, and only the one form that cx writes is understood. Promise E7 (docs/security.md).
struct EvidenceArchive: RecordFiles {
    let path: String
    /// SHA-256 of the file as it is, in hexadecimal, and its bytes.
    let digest: String
    let size: Int
    /// Nil where no member was found.
    private(set) var id: SessionID?
    /// Where the bytes of each member are.
    private(set) var members: [String: Range<Int>] = [:]
    private(set) var findings: [EvidenceFinding] = []
    private let bytes: MappedBytes
    private var time: Int?
    private var headers = 0

    static func folder(_ id: SessionID) -> String { "cx-\(id.text)/" }

    private static let mostMembers = 1000

    /// - Parameters:
    ///   - limit: the most bytes that are unpacked.
    ///   - temporary: a folder for what is unpacked.
    /// - Throws: where the file cannot be read, or unpacks to more than any evidence has.
    static func read(
        _ path: String, limit: Int = EvidenceExport.mostBytes, temporary: String
    ) async throws(LaunchError) -> EvidenceArchive {
        let file = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
        guard file >= 0 else {
            throw LaunchError("cannot read \(path.printable)", detail: String(cString: strerror(errno)))
        }
        let source = OwnFile(descriptor: file)
        guard let status = FileStatus(descriptor: file), status.isRegular else {
            throw LaunchError("\(path.printable) is no file")
        }
        // A copy of its own: the file may be changed or cut short by others while it is read.
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
        if !isWhole { find(nil, "its compression is damaged, or something stands behind its end") }
        var offset = 0
        while let next = next(after: offset) { offset = next }
    }

    func source(_ name: String) -> (any ByteSource)? { members[name].map(bytes.source) }

    func names() -> [String] { Array(members.keys) }

    func digest(of name: String) -> String? { members[name].map(bytes.digest) }

    /// When the session was over, in seconds since 1970, as the members' headers have it.
    var memberTime: Int? { time }

    /// Takes in the member that begins at this offset.
    /// - Returns: where the next one begins; nil at the end, and where nothing more can be told.
    private mutating func next(after offset: Int) -> Int? {
        guard headers < Self.mostMembers else { return stop("it has more members than cx writes") }
        headers += 1
        guard offset + TarHeader.blockSize <= bytes.count else { return stop("its end is missing") }
        let block = bytes.bytes(offset..<(offset + TarHeader.blockSize))
        guard block.contains(where: { $0 != 0 }) else {
            let rest = bytes.bytes(offset..<min(bytes.count, offset + 4 * TarHeader.blockSize))
            if rest.count != 2 * TarHeader.blockSize || rest.contains(where: { $0 != 0 }) {
                find(nil, "its end is not as cx writes it")
            }
            return nil
        }
        guard let header = TarHeader(block) else {
            return stop(
                "the header at byte \(offset) is none that cx writes: from there on nothing can be told")
        }
        let start = offset + TarHeader.blockSize
        let end = start + header.size
        let next = end + TarHeader.padding(after: header.size)
        guard next <= bytes.count else { return stop("\(header.name.shortPrintable) is cut off") }
        if bytes.bytes(end..<next).contains(where: { $0 != 0 }) {
            find(header.name, "something stands between it and the next member")
        }
        take(header, start..<end)
        return next
    }

    private mutating func take(_ header: TarHeader, _ range: Range<Int>) {
        let parts = header.name.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0].hasPrefix("cx-"), let id = SessionID(parts[0].dropFirst(3)),
            EvidenceName.isKnown(String(parts[1]))
        else { return find(header.name, "it is nothing that cx puts into an archive") }
        guard self.id == nil || self.id == id else { return find(header.name, "it is another session's") }
        guard time == nil || time == header.time else {
            return find(header.name, "its time is another one's")
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
