@preconcurrency import Dispatch
import GuardProtocol

/// A thread that carries bytes in one direction until there are no more.
final class CarryingThread: Sendable {
    private let hasEnded = DispatchSemaphore(value: 0)

    /// To be called once.
    /// - Parameter content: what is carried, for the error.
    func start(_ content: String, _ carry: @escaping @Sendable () -> Void) throws(LaunchError) {
        do {
            try Thread { [hasEnded] in
                carry()
                hasEnded.signal()
            }.start()
        } catch {
            throw LaunchError("cannot carry \(content)", detail: "\(error)")
        }
    }

    /// Blocks.
    /// - Returns: false where the thread still carries after so many seconds, or was never started.
    func ends(within seconds: Int) -> Bool {
        hasEnded.wait(timeout: .now() + .seconds(seconds)) == .success
    }
}
