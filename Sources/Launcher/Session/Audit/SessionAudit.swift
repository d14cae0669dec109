// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import Glibc
import GuardProtocol

/// The audit log of a running session. Each event is appended to `audit.jsonl`, chained to the previous one,
/// and counted for the report.
actor SessionAudit {
    private let descriptor: Int32
    private let session: String
    private var start: SessionStart
    private let startTime: Date
    /// Events from before the first line could be written. Nothing runs yet, so these are few.
    private var held: [AuditEntry] = []
    private var hasBegun = false
    /// True if the wall was raised at any time.
    private(set) var hasSeenWall = false
    /// True if the file ends with part of a line that could not be removed.
    private var isTorn = false
    /// The size of all complete lines in bytes.
    private var size = 0
    private var seal = AuditSeal(lines: 0, last: AuditLine.origin)
    private(set) var report = SessionReport()

    private static let mostHeld = 1000
    /// Enough for some three million lines. Code inside causes events as fast as it can connect, and must not
    /// fill the disk.
    static let mostBytes = 1 << 30
    private let mostBytes: Int

    init(path: String, session: SessionID, start: SessionStart, at time: Date) throws(CXError) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_APPEND | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            throw CXError("cannot write \(path)", detail: String(cString: strerror(errno)))
        }
        self.init(descriptor: descriptor, session: session, start: start, at: time)
    }

    /// - Parameter descriptor: open for appending; the log closes it.
    init(
        descriptor: Int32, session: SessionID, start: SessionStart, at time: Date, mostBytes: Int = mostBytes
    ) {
        self.mostBytes = mostBytes
        self.descriptor = descriptor
        self.session = session.text
        self.start = start
        startTime = time
    }

    deinit {
        close(descriptor)
    }

    /// - Throws: if the event cannot be recorded. A session without a record does not continue.
    func append(_ event: GuardEvent) throws(CXError) {
        try record(.seen(event))
    }

    /// Records an event of the guard or of cx, other than the session's start and end.
    /// - Throws: like `append`.
    func record(_ entry: AuditEntry) throws(CXError) {
        if case .seen(let event) = entry, event.kind == .wallVerified { hasSeenWall = true }
        guard hasBegun else {
            guard held.count < Self.mostHeld else {
                throw CXError("too much was seen before the session's start")
            }
            return held.append(entry)
        }
        try write(entry)
    }

    /// Writes the first line and waits until it is on the disk. This happens before the first instruction
    /// runs.
    func begin(imageDigest: String?) throws(CXError) {
        guard !hasBegun else { return }
        start.imageDigest = imageDigest
        hasBegun = true
        try write(.started(start, at: startTime))
        for entry in held { try write(entry) }
        held = []
        try sync()
    }

    /// Writes the last line and waits until the whole log is on the disk.
    func end(_ end: SessionEnd) throws(CXError) -> AuditSeal {
        try begin(imageDigest: nil)
        try write(.ended(end, at: Date()))
        try sync()
        return seal
    }

    private func write(_ entry: AuditEntry) throws(CXError) {
        guard !isTorn else { throw Self.failure("its last line is not whole") }
        var bytes = AuditLine(session: session, entry: entry, previous: seal.last).bytes
        // The last lines may exceed the limit.
        if entry.isUnbounded, size >= mostBytes {
            throw Self.failure("it has \(size) bytes, and a session has at most \(mostBytes)")
        }
        guard bytes.count <= AuditLine.longest else { throw Self.failure("a line of \(bytes.count) bytes") }
        let digest = AuditLine.digest(of: bytes)
        bytes.append(0x0a)
        try write(bytes)
        size += bytes.count
        seal = AuditSeal(lines: seal.lines + 1, last: digest)
        if case .seen(let event) = entry { report.count(event) }
    }

    /// Uses a single write, so that concurrent readers see whole lines.
    private func write(_ line: [UInt8]) throws(CXError) {
        var count: Int
        repeat {
            count = line.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
        } while count < 0 && errno == EINTR
        guard count != line.count else { return }
        let reason =
            count < 0
            ? String(cString: strerror(errno)) : "the disk took \(count) of \(line.count) bytes; is it full?"
        if count > 0 { isTorn = ftruncate(descriptor, off_t(size)) != 0 }
        throw Self.failure(reason)
    }

    private func sync() throws(CXError) {
        guard fsync(descriptor) == 0 else { throw Self.failure(String(cString: strerror(errno))) }
    }

    private static func failure(_ reason: String) -> CXError {
        CXError(
            "cannot write the session's audit log", detail: reason,
            advice: "a session without a record does not continue")
    }
}
