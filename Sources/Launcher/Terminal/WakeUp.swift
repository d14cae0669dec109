import CLinux
import Glibc

/// Wakes a thread that waits in poll(2).
final class WakeUp: Sendable {
    let descriptor = cx_event_descriptor()

    deinit {
        close(descriptor)
    }

    func signal() {
        var one: UInt64 = 1
        _ = write(descriptor, &one, MemoryLayout.size(ofValue: one))
    }

    /// Until the next signal.
    func clear() {
        var count: UInt64 = 0
        _ = read(descriptor, &count, MemoryLayout.size(ofValue: count))
    }
}
