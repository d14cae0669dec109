// SPDX-License-Identifier: Apache-2.0

import Addresses
import Synchronization

@testable import Guard
@testable import GuardProtocol

/// Collects what a queue's services report.
final class EventLog: Sendable {
    let queue = EventQueue()
    private let collected = Mutex<[GuardEvent]>([])
    private let task = Mutex<Task<Void, Never>?>(nil)

    init() {
        let events = queue.events
        let reader = Task {
            for await event in events { self.collected.withLock { $0.append(event) } }
        }
        task.withLock { $0 = reader }
    }

    var events: [GuardEvent] { collected.withLock { $0 } }

    /// Waits until there are this many events of a kind, at most 3 s, and returns them.
    func wait(_ kind: GuardEventKind, count: Int = 1) async -> [GuardEvent] {
        for _ in 0..<300 {
            let found = events.filter { $0.kind == kind }
            if found.count >= count { return found }
            try? await Task.sleep(for: .milliseconds(10))
        }
        return events.filter { $0.kind == kind }
    }
}

/// A list that several tasks add to.
final class Notes<Item: Sendable>: Sendable {
    private let list = Mutex<[Item]>([])

    var all: [Item] { list.withLock { $0 } }

    func add(_ item: Item) {
        list.withLock { $0.append(item) }
    }
}

extension GuardEvent {
    var host: String? { fields.host }
    var address: IPAddress? { fields.address }
    var port: UInt16? { fields.port }
    var `protocol`: String? { fields.protocol }
    var bytesIn: Int? { fields.bytesIn }
    var bytesOut: Int? { fields.bytesOut }
    var milliseconds: Int? { fields.milliseconds }
    var reason: String? { fields.reason }
    var role: String? { fields.role }

    /// The refusal of a lookup.
    static var nameRefused: GuardEvent { GuardEvent(.refused(.name("a.example.net", Reason(.notAllowed)))) }
}
