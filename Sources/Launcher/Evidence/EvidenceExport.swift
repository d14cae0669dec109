// SPDX-License-Identifier: Apache-2.0

import Documents
import FoundationEssentials
import Glibc
import Policy

/// Packs everything that remains of a session into one archive.
public struct EvidenceExport {
    /// A description of the archive that was written.
    public struct Receipt: Hashable, Sendable {
        public var path: String
        /// In bytes.
        public var size: Int
        /// SHA-256 of the whole archive, in hexadecimal.
        public var digest: String
        public var record: AuditVerification
    }

    let session: StoredSession

    /// Four times the size of the longest audit log.
    static let mostBytes = 4 << 30

    public init(_ session: StoredSession) {
        self.session = session
    }

    /// The archive's default name.
    public var standardName: String { "cx-evidence-\(session.id.text).tar.gz" }

    /// - Throws: if the session is still running, something cannot be read, or a file of that name exists.
    public func write(to path: String) async throws(CXError) -> Receipt {
        guard try !session.isRunning() else {
            throw CXError(
                "the session \(session.id.text) still runs, and its record has no end yet",
                advice: "export it when it is over; meanwhile: cx sessions show \(session.id.text)")
        }
        let derived = try DerivedEvidence(of: session.kept)
        let spool = try Spool(in: path.parentPath ?? ".", limit: Self.mostBytes)
        try pack(derived, into: spool)
        let gzip = try Gzip()
        let file = open(path, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard file >= 0 else {
            throw CXError(
                "cannot write \(path.printable)", detail: String(cString: strerror(errno)),
                advice: errno == EEXIST ? "nothing is overwritten: choose another name with --output" : nil)
        }
        defer { close(file) }
        do throws(CXError) {
            lseek(spool.descriptor, 0, SEEK_SET)
            try await gzip.pack(spool.descriptor, into: file)
            guard fsync(file) == 0 else {
                throw CXError("cannot write \(path.printable)", detail: String(cString: strerror(errno)))
            }
        } catch {
            unlink(path)
            throw error
        }
        guard let size = FileStatus(descriptor: file)?.size else {
            throw CXError("\(path.printable) is gone")
        }
        let digest = try MappedBytes(file, count: Int(size)).digest(0..<Int(size))
        return Receipt(path: path, size: Int(size), digest: digest, record: derived.verification)
    }

    /// Writes the uncompressed archive.
    func pack(_ derived: DerivedEvidence, into spool: Spool) throws(CXError) {
        let record = try session.kept.recordIfReadable()
        let time = Int((record?.ended ?? record?.started ?? session.id.started).timeIntervalSince1970)
        let kept = try session.folder.names().filter(EvidenceName.isOfRecord)
        var ranges: [(name: String, range: Range<Int>)] = []
        for name in (kept + derived.members.keys).sorted() {
            if let bytes = derived.members[name] {
                ranges.append((name, try add(name, bytes, time, to: spool)))
            } else if let file = try session.folder.open(name) {
                ranges.append((name, try add(name, file, time, to: spool)))
            }
        }
        let bytes = try spool.mapped()
        var manifest = EvidenceManifest()
        manifest.entries = ranges.map { .init(digest: bytes.digest($0.range), name: $0.name) }
        _ = try add(EvidenceName.manifest, Array(manifest.text.utf8), time, to: spool)
        try spool.append([UInt8](repeating: 0, count: 2 * TarHeader.blockSize))
    }

    /// - Returns: the range of the member's bytes.
    private func add(
        _ name: String, _ bytes: [UInt8], _ time: Int, to spool: Spool
    ) throws(CXError) -> Range<Int> {
        try spool.append(TarHeader(name: member(name), size: bytes.count, time: time).bytes)
        let start = spool.size
        try spool.append(bytes)
        try spool.append([UInt8](repeating: 0, count: TarHeader.padding(after: bytes.count)))
        return start..<(start + bytes.count)
    }

    private func add(_ name: String, _ file: OwnFile, _ time: Int, to spool: Spool) throws(CXError)
        -> Range<Int>
    {
        let size = try file.size()
        try spool.append(TarHeader(name: member(name), size: size, time: time).bytes)
        let start = spool.size
        try spool.append(all: file)
        guard spool.size == start + size else { throw CXError("\(name) changed while it was read") }
        try spool.append([UInt8](repeating: 0, count: TarHeader.padding(after: size)))
        return start..<(start + size)
    }

    /// Puts each member into one folder, for people who unpack the archive.
    private func member(_ name: String) -> String { EvidenceArchive.folder(session.id) + name }
}
