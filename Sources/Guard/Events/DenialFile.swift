// SPDX-License-Identifier: Apache-2.0

import Addresses
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

/// Makes the lines that tell the sandbox of the distinct refusals of its session: `TIME  KIND  TARGET
/// REASON`.
///
/// What runs inside chooses what is refused and how often, so both the number and the length of the lines are
/// bounded.
struct DenialLines {
    /// The most lines of the file, the first and the last among them.
    static let most = 1_000
    /// The most characters of a line.
    static let longest = 300
    /// The file's first line.
    static let heading = "# what cx refused so far, each once: time  kind  target  reason\n"
    private static let ending =
        "# more was refused than is listed here; the session's record outside has all of it\n"

    /// One more than the lines between the first and the last.
    private var listed = DistinctRefusals<Bool>(most: most - 1)

    /// Returns nil for an event that is not a refusal or whose line is there already, and when the list is
    /// full.
    mutating func line(for event: GuardEvent) -> String? {
        guard let refusal = event.refusal, listed.note(Self.asListed(refusal), true) == .added else {
            return nil
        }
        guard listed.values.count < Self.most - 1 else { return Self.ending }
        let reason = refusal.reason ?? NameRefusal.notAllowed.words
        let what = "\(refusal.kind.rawValue)  \(refusal.target ?? "-")  \(reason)"
        let text = Printable.escaped("\(Timestamp.milliseconds(event.time))  \(what)").unicodeScalars
        return String(String.UnicodeScalarView(text.prefix(Self.longest))) + "\n"
    }

    /// Lookups of one name by UDP and by TCP have the same line.
    private static func asListed(_ refusal: Refusal) -> Refusal {
        switch refusal {
        case .name(let host, _, let reason): .name(host, reason)
        case .answer, .packet, .connection, .serverName: refusal
        }
    }
}
