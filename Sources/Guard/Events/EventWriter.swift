// SPDX-License-Identifier: Apache-2.0

import Glibc
import GuardProtocol

/// Writes the events as lines of JSON, and the refusals among them into the sandbox.
enum EventWriter {
    /// Returns when the queue is finished or nobody reads any more.
    static func write(_ queue: EventQueue, to descriptor: Int32, refusals: DenialFile) async {
        for await event in queue.events {
            guard writeDropped(queue, to: descriptor) else { return }
            refusals.note(event)
            guard write(event, to: descriptor) else { return }
        }
        // The events that were dropped after the last one that found room.
        _ = writeDropped(queue, to: descriptor)
    }

    private static func writeDropped(_ queue: EventQueue, to descriptor: Int32) -> Bool {
        let dropped = queue.takeDropped()
        guard dropped > 0 else { return true }
        let reason = "\(dropped) events came faster than they were read"
        return write(GuardEvent(.eventsDropped(reason: reason)), to: descriptor)
    }

    private static func write(_ event: GuardEvent, to descriptor: Int32) -> Bool {
        var rest = event.line[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return false }
            rest = rest.dropFirst(count)
        }
        return true
    }
}
