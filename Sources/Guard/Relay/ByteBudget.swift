import Synchronization

/// A number of bytes that may be held at once, by all who share it.
final class ByteBudget: Sendable {
    private let left: Atomic<Int>

    init(_ bytes: Int) {
        left = Atomic(bytes)
    }

    /// Takes bytes from the budget. Returns false, and takes nothing, if there are not enough left.
    func take(_ count: Int) -> Bool {
        if left.subtract(count, ordering: .relaxed).newValue >= 0 { return true }
        give(count)
        return false
    }

    func give(_ count: Int) {
        left.add(count, ordering: .relaxed)
    }
}
