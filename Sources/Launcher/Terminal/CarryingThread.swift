// SPDX-License-Identifier: Apache-2.0

#if !CX_PORTABLE
import CLinux
@preconcurrency import Dispatch
import Glibc
import GuardProtocol

/// A thread that carries bytes in one direction until there are no more.
final class CarryingThread: Sendable {
    private let hasEnded = DispatchSemaphore(value: 0)

    /// Starts the thread. Call it once.
    /// - Parameter content: a name for the bytes, for the error message.
    func start(_ content: String, _ carry: @escaping @Sendable () -> Void) throws(CXError) {
        do {
            try Thread { [hasEnded] in
                carry()
                hasEnded.signal()
            }.start()
        } catch {
            throw CXError("cannot carry \(content)", detail: "\(error)")
        }
    }

    /// Blocks until the thread ends.
    /// - Returns: false if the thread is still running after this time, or was never started.
    func ends(within seconds: Int) -> Bool {
        hasEnded.wait(timeout: .now() + .seconds(seconds)) == .success
    }
}

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

    /// Clears the signal, until the next one.
    func clear() {
        var count: UInt64 = 0
        _ = read(descriptor, &count, MemoryLayout.size(ofValue: count))
    }
}

/// Runs work that may block for long on a thread of its own, or on the current one if none can be started.
func blocking(_ body: @escaping @Sendable () -> Void) async {
    await withCheckedContinuation { continuation in
        let whole: @Sendable () -> Void = {
            body()
            continuation.resume()
        }
        do { try Thread(whole).start() } catch { whole() }
    }
}
#endif
