// SPDX-License-Identifier: Apache-2.0

import GuardProtocol
import Synchronization

/// What a guard was asked to allow.
final class Wishes: Sendable {
    private let list = Mutex<[TemporaryHost]>([])

    var all: [TemporaryHost] { list.withLock { $0 } }

    func add(_ host: TemporaryHost) {
        list.withLock { $0.append(host) }
    }
}
