import NIOCore
import Synchronization

/// Limits the number of channels that are open at once.
final class ConnectionLimit: Sendable {
    struct Reached: Error {}

    private let most: Int
    private let open = Atomic<Int>(0)

    init(_ most: Int) {
        self.most = most
    }

    /// Counts the channel until it is closed. Throws if it is one too many, and the caller should close it.
    func admit(_ channel: any Channel) throws {
        guard open.add(1, ordering: .relaxed).newValue <= most else {
            open.subtract(1, ordering: .relaxed)
            throw Reached()
        }
        channel.closeFuture.whenComplete { _ in self.open.subtract(1, ordering: .relaxed) }
    }
}
