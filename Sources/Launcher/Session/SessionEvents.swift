import FoundationEssentials
import Glibc
import Guard

/// The events of a session: each is appended to `events.jsonl` and counted for the report.
actor SessionEvents {
    private let descriptor: Int32
    private(set) var report = SessionReport()

    init(path: String) throws(LaunchError) {
        descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            throw LaunchError("cannot write \(path)", detail: String(cString: strerror(errno)))
        }
    }

    deinit {
        close(descriptor)
    }

    /// - Throws: where the event cannot be kept: a session without a record does not go on.
    func append(_ event: GuardEvent) throws(LaunchError) {
        report.count(event)
        let line: Data
        do {
            line = try JSONLine.encode(event)
        } catch {
            throw LaunchError("an event cannot be written as JSON", detail: "\(error)")
        }
        // One write a line: with O_APPEND, lines stay whole.
        let written = line.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
        guard written == line.count else {
            throw LaunchError("cannot write the session's events", detail: String(cString: strerror(errno)))
        }
    }
}
