import Synchronization

/// How many bytes may be held at once, by all who share it.
final class ByteBudget: Sendable {
    private let left: Atomic<Int>

    init(_ bytes: Int) {
        left = Atomic(bytes)
    }

    /// False, and nothing taken, where there is not as much left.
    func take(_ count: Int) -> Bool {
        if left.subtract(count, ordering: .relaxed).newValue >= 0 { return true }
        give(count)
        return false
    }

    func give(_ count: Int) {
        left.add(count, ordering: .relaxed)
    }
}
