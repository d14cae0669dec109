import Glibc
import GuardProtocol
import Synchronization

/// The file inside the sandbox that lists what was refused, so that the agent and the user see why.
///
/// Its lines are written on the way of the events to cx, behind the queue, so nobody who decides waits for
/// it.
final class DenialFile: Sendable {
    private struct State {
        var descriptor: CInt?
        var lines = DenialLines()
    }

    private let state = Mutex(State())

    /// Writes to this file from now on, and closes it at the end.
    func open(_ descriptor: CInt) {
        state.withLock { state in
            if let earlier = state.descriptor { close(descriptor: earlier) }
            state.descriptor = descriptor
        }
    }

    /// Adds a line if the event is a new refusal.
    func note(_ event: GuardEvent) {
        state.withLock { state in
            guard let descriptor = state.descriptor, let line = state.lines.line(for: event) else { return }
            // If a line does not fit, there is one line less to read inside. The event itself is on record.
            _ = write(descriptor, line, line.utf8.count)
        }
    }

    deinit {
        state.withLock { state in
            if let descriptor = state.descriptor { close(descriptor: descriptor) }
        }
    }
}
