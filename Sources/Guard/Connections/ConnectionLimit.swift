// SPDX-License-Identifier: Apache-2.0

import Glibc
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

/// The number of descriptors that this process may have.
enum DescriptorLimit {
    /// Raises the limit to the most that the caller may have. Login shells often leave 1,024, and each
    /// relayed connection takes two.
    static func raise() {
        var limit = rlimit()
        guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return }
        limit.rlim_cur = limit.rlim_max
        setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
    }

    /// The number of connections that can be relayed so that descriptors remain for everything else: DNS by
    /// TCP, requests for credentials, lookups, and what the guard itself has open.
    static var connections: Int {
        var limit = rlimit()
        guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return 0 }
        let all = Int(clamping: limit.rlim_cur)
        return (all - min(reserve, all / 2)) / 2
    }

    private static let reserve = 512
}
