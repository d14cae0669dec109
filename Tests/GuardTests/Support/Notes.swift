import Synchronization

/// A list that several tasks add to.
final class Notes<Item: Sendable>: Sendable {
    private let list = Mutex<[Item]>([])

    var all: [Item] { list.withLock { $0 } }

    func add(_ item: Item) {
        list.withLock { $0.append(item) }
    }
}
